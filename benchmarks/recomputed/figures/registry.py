"""The figures of summary.json by their key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.recomputed.kinds import Judged

Figure = Callable[[Judged], Any]
FIGURES: dict[str, Figure] = {}

BEYOND = {
    "receivables_overdue": "held against the bills on the sheet 应收 (sheets/owing.py)",
    "receivables_over90": "the same",
    "receipts_unallocated": "the same",
    "waiting": "pairs that wait for a decision stand in the decisions workbook only",
}
"""What no table tells, and why."""


def figure(made: Figure) -> Figure:
    """Compared with the figure of the same name."""
    FIGURES[made.__name__] = made
    return made
