"""Saving with openpyxl, which spools every sheet through the temporary folder: that can be full."""

from __future__ import annotations

import gc
import io
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from openpyxl.workbook import Workbook

from crmsheets.model.errors import CannotWrite
from crmsheets.model.text import Text

NO_ROOM = Text(
    "临时文件夹「{folder}」写不进去，可能磁盘满了。请腾出空间再运行。",
    "The temporary folder {folder} cannot be written to; the disk may be full. "
    "Make room and run again.",
)
# lxml reports a full disk with errors of its own, which are no OSError.
_SERIALISER = "lxml"


def saved(book: Workbook) -> bytes:
    """The workbook's bytes. Raises CannotWrite where the temporary folder takes no more."""
    buffer = io.BytesIO()
    try:
        book.save(buffer)
    except Exception as error:
        told = isinstance(error, OSError) or type(error).__module__.startswith(_SERIALISER)
        if not told:
            raise
        with _unraised():  # half-written sheets complain once more while they are let go
            traceback.clear_frames(error.__traceback__)
            gc.collect()
        raise CannotWrite(NO_ROOM, folder=tempfile.gettempdir()) from None
    return buffer.getvalue()


@contextmanager
def _unraised() -> Iterator[None]:
    """Without printing errors that nobody can catch."""
    before = sys.unraisablehook
    sys.unraisablehook = lambda _: None
    try:
        yield
    finally:
        sys.unraisablehook = before
