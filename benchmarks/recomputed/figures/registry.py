"""The figures of summary.json by their key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from benchmarks.recomputed.kinds import Judged

Figure = Callable[[Judged], Any]
FIGURES: dict[str, Figure] = {}

BEYOND = {
    "rejected_amount": "a rejected row is in no data/*.csv",
    "top_theme": "what the words speak of is in no column of feedback.csv",
    "top_theme_count": "the same",
    "receivables_overdue": "which receipt pays which bill is a rule; held against the sheet 应收",
    "receivables_over90": "the same",
    "receipts_unallocated": "the same",
    "merged_likely": "how sure a merge is stands in summary.json only",
    "waiting": "pairs that wait for a decision stand in the decisions workbook only",
}
"""What no table tells, and why."""


def figure(made: Figure) -> Figure:
    """Compared with the figure of the same name."""
    FIGURES[made.__name__] = made
    return made
