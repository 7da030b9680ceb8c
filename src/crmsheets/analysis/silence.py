"""Who should have ordered and did not: silence held against the customer's own rhythm.

Rule: the usual gap between orders is the customer's own, shrunk to the company's while there are
few orders: (own span + k x company gap) / (own repeats + k). Days and a ratio, no probability.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.period import window, within
from crmsheets.analysis.wording import count
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

RHYTHM = Text("平时{gap}天一单，已{silent}天", "usually orders every {gap}, silent for {silent}")


@dataclass(frozen=True, slots=True)
class Silence:
    """Days since the last order, the customer's own and shrunk gap in days, and their ratio."""

    silent_days: int | None = None
    own_gap: float | None = None
    usual_gap: float | None = None
    silence_ratio: float | None = None
    should_order: bool = False

    @property
    def rhythm(self) -> Said:
        """「平时31天一单，已96天」, with the customer's own average gap."""
        gap = self.own_gap if self.own_gap is not None else self.usual_gap
        return Said(
            RHYTHM,
            {
                "gap": count(max(round(gap or 0), 1), "day"),
                "silent": count(self.silent_days or 0, "day"),
            },
        )


def company_gap(bought: Iterable[History]) -> float | None:
    """The average days between two purchases of one customer; None without a repeat."""
    span = repeats = 0
    for history in bought:
        days = history.days
        if len(days) > 1:
            span += (days[-1] - days[0]).days
            repeats += len(days) - 1
    return span / repeats if repeats else None


def silence(history: History, company: float | None, settings: Settings, today: dt.date) -> Silence:
    """How long a customer has been silent, and whether that is out of rhythm.

    Should have ordered: silent longer than `late_ratio` times the usual gap, after at least
    `min_orders` orders, one of them in the window (who stopped earlier is lost, not late).
    """
    days = history.days
    if not days:
        return Silence()
    silent = max((today - days[-1]).days, 0)
    span, repeats = (days[-1] - days[0]).days, len(days) - 1
    usual = _shrunk(span, repeats, company, settings.life.shrink_orders)
    ratio = silent / usual if usual else None
    recent = within(days[-1], window(today, settings.tier.window_months))
    enough = history.order_count >= settings.life.min_orders
    late = ratio is not None and ratio > settings.life.late_ratio
    return Silence(
        silent, span / repeats if repeats else None, usual, ratio, late and enough and recent
    )


def _shrunk(span: int, repeats: int, company: float | None, strength: float) -> float | None:
    """The shrunken gap; None where neither the customer nor the company has a rhythm."""
    if company is None or repeats + strength == 0:
        return None
    return (span + strength * company) / (repeats + strength)
