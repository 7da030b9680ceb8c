"""The figures of summary.json: one function each, named like its key, in any module of this folder."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from benchmarks.recomputed.figures.registry import BEYOND, FIGURES

for _each in iter_modules(__path__):
    import_module(f"{__name__}.{_each.name}")

__all__ = ["BEYOND", "FIGURES"]
