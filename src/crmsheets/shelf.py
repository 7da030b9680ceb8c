"""Shelves: packages in which every module holds one constant, collected here.

No registry and no import side effect: a file lies on the shelf, so it counts.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType


def collect(package: ModuleType, constant: str) -> list[Any]:
    """The constant of every module of a package that has it, in order of module name."""
    found = []
    for info in pkgutil.iter_modules(package.__path__):
        module = import_module(f"{package.__name__}.{info.name}")
        if hasattr(module, constant):
            found.append(getattr(module, constant))
    return found
