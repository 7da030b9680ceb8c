"""What compares the sheets of the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged

Comparing = Callable[[Judged], Iterator[Compared]]
SHEETS: list[Comparing] = []


def sheet(made: Comparing) -> Comparing:
    """Run for every output folder."""
    SHEETS.append(made)
    return made
