"""The cyclic garbage collector, paused where millions of objects are made and no cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No collection inside; afterwards as before.

    With 100,000 customers a collector that looks through all of them time and again takes a
    quarter of the time of matching; what is made there is freed by reference counts alone.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
