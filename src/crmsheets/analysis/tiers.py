"""A, B, C (or D): what a customer is worth, by the method of the settings, as of any day.

The methods stand in `analysis.tiering`; this is where the others take tiers from.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.score import Targets, rounded, scored, targets
from crmsheets.analysis.tiering.standing import Ratings, Standing, average_rating, is_new, standings
from crmsheets.model.exact import divided
from crmsheets.model.shown import Shown
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings


def grades(
    standing: Mapping[str, Standing], settings: Settings, until: dt.date
) -> dict[str, Grade]:
    """Everybody's grade. New customers and those without a dated order get none."""
    return Evaluator(standing, settings, until).grades()


COLUMNS = (
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("家数", "Customers"), "count", "integer"),
    Shown(Text("金额({money})", "Money ({money})"), "money", "money"),
    Shown(Text("家数占比", "Customers, share"), "count_share", "share"),
    Shown(Text("金额占比", "Money, share"), "money_share", "share"),
)
"""The tiers in short, in the listing and in the chart that shows it."""


def tier_shares(customers: Iterable[Mapping[Any, Any]]) -> list[dict[str, Any]]:
    """The rows for COLUMNS: number and money (window, 分) of each tier, shares among the graded.

    `customers`: rows with `tier` and `spend_12m`. A, B and C always, D where anybody has it. A share
    of nothing, or of more returned than bought, is None.
    """
    graded = [each for each in customers if each["tier"]]
    spent = sum(int(each["spend_12m"]) for each in graded)
    found = []
    for tier in sorted({"A", "B", "C"} | {each["tier"] for each in graded}):
        spends = [int(each["spend_12m"]) for each in graded if each["tier"] == tier]
        found.append(
            {
                "tier": tier,
                "count": len(spends),
                "count_share": divided(len(spends), len(graded)),
                "money": sum(spends),
                "money_share": divided(sum(spends), spent) if spent > 0 else None,
            }
        )
    return found


__all__ = [
    "COLUMNS",
    "Grade",
    "Ratings",
    "Standing",
    "Targets",
    "average_rating",
    "grades",
    "is_new",
    "rounded",
    "scored",
    "standings",
    "targets",
    "tier_shares",
]
