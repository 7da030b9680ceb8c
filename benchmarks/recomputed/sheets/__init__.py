"""The sheets of the report: one generator of comparisons each, in any module of this folder."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from benchmarks.recomputed.sheets.registry import SHEETS

for _each in iter_modules(__path__):
    import_module(f"{__name__}.{_each.name}")

__all__ = ["SHEETS"]
