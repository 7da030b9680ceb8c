"""Who should have ordered and did not: silence held against the customer's own rhythm.

Rule: the usual gap between orders is the customer's own, shrunk to the company's while there are
few orders: (own span + k x company gap) / (own repeats + k). Days and a ratio, no probability.
Days on which nobody orders are taken off the silence, and the same weeks without an order in earlier
years are a customer's own pause: neither is an alarm.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.pauses import paused_days
from crmsheets.analysis.period import window, within
from crmsheets.analysis.quantiles import quantile
from crmsheets.analysis.wording import count
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

RHYTHM = Text("平时{gap}天一单，已{silent}天", "usually orders every {gap}, silent for {silent}")
COMPANYS = Text(
    "全厂平时{gap}天一单，已{silent}天", "customers usually order every {gap}, silent for {silent}"
)
SILENT = Text("已沉默 {silent} 天，正常约 {usual} 天", "silent for {silent}, usually about {usual}")
SILENT_PAUSED = Text(
    "已沉默 {silent} 天（其中放假 {paused} 天不算），正常约 {usual} 天",
    "silent for {silent} ({paused} of holidays not counted), usually about {usual}",
)

YEAR_OF_WEEKS = 364
"""A year as whole weeks, so that weekdays meet."""
_SLACK = 14
_TWO_YEARS = 730
_YEARS_BACK = (1, 2)


@dataclass(frozen=True, slots=True)
class Silence:
    """Days since the last order, the customer's own and shrunk gap in days; `silence_ratio`: the days
    but those `paused`, on which nobody orders, over the shrunk gap.

    `held`: why an alarm that the silence alone would give is none: "pause" or "yearly"; "" where there
    is nothing to hold.
    """

    silent_days: int | None = None
    own_gap: float | None = None
    usual_gap: float | None = None
    silence_ratio: float | None = None
    should_order: bool = False
    paused: int = 0
    held: str = ""

    @property
    def rhythm(self) -> Said:
        """「平时31天一单，已96天」: the customer's own average, a fact anybody can count; the company's
        where it has none of its own.
        """
        text = COMPANYS if self.own_gap is None else RHYTHM
        return _worded(text, "gap", told_gap(self.own_gap, self.usual_gap), self.silent_days)

    @property
    def said(self) -> Said:
        """「已沉默 96 天，正常约 31 天」, with the shrunk gap that the alarm goes by."""
        text = SILENT_PAUSED if self.paused else SILENT
        said = _worded(text, "usual", told_gap(None, self.usual_gap), self.silent_days)
        return replace(said, got={**said.got, "paused": count(self.paused, "day")})


def told_gap(own: float | None, usual: float | None) -> int | None:
    """The days between orders as they are told, whole: the customer's own; where there is none the
    shrunk one, which without orders to go by is the company's.
    """
    gap = usual if own is None else own
    return None if gap is None else max(round(gap), 1)


def _worded(text: Text, slot: str, gap: int | None, silent: int | None) -> Said:
    days = count(gap or 1, "day")
    return Said(text, {slot: days, "silent": count(silent or 0, "day")})


def company_gap(bought: Iterable[History]) -> float | None:
    """The average days between two purchases of one customer; None without a repeat."""
    span = repeats = 0
    for history in bought:
        days = history.days
        if len(days) > 1:
            span += (days[-1] - days[0]).days
            repeats += len(days) - 1
    return span / repeats if repeats else None


def long_gap(bought: Iterable[History], share: float = 0.8) -> float | None:
    """The days within which this share of all repeat purchases came; None without a repeat."""
    gaps = [
        (after - before).days
        for history in bought
        for before, after in zip(history.days, history.days[1:], strict=False)
    ]
    return quantile(gaps, share) if gaps else None


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
    usual = shrunk(span, repeats, company, settings.life.shrink_orders)
    paused = paused_days((days[-1] + dt.timedelta(days=1), today), settings)
    ratio = (silent - paused) / usual if usual else None
    held = ""
    late = bool(usual) and silent > settings.life.late_ratio * (usual or 0)
    late = late and watched(history, settings, today)
    if late:
        held = _held(days, ratio or 0, settings, today)
    return Silence(
        silent, span / repeats if repeats else None, usual, ratio, late and not held, paused, held
    )


def watched(history: History, settings: Settings, today: dt.date) -> bool:
    """Whether an alarm can be raised at all: enough orders for a rhythm, one of them in the window."""
    days = history.days
    recent = bool(days) and within(days[-1], window(today, settings.tier.window_months))
    return recent and history.order_count >= settings.life.min_orders


def _held(days: Sequence[dt.date], ratio: float, settings: Settings, today: dt.date) -> str:
    """Why there is no alarm though the bare silence is long; "" where there is one."""
    if ratio <= settings.life.late_ratio:
        return "pause"
    return "yearly" if settings.life.yearly_pause and yearly_pause(days, today) else ""


def yearly_pause(days: Sequence[dt.date], today: dt.date) -> bool:
    """Whether the same weeks of the year before had no order either; of both years if both are known.

    Only with two years of orders; two weeks at either end may shift.
    """
    if not days or (today - days[0]).days < _TWO_YEARS:
        return False
    slack = dt.timedelta(days=_SLACK)
    for back in _YEARS_BACK:
        year = dt.timedelta(days=back * YEAR_OF_WEEKS)
        first, last = days[-1] - year + slack, today - year - slack
        known = days[0] <= first
        if back == 1 and not (known and first <= last):
            return False
        if known and any(first <= day <= last for day in days):
            return False
    return True


def shrunk(span: int, repeats: int, company: float | None, strength: float) -> float | None:
    """The shrunken gap; None where neither the customer nor the company has a rhythm."""
    if company is None or repeats + strength == 0:
        return None
    return (span + strength * company) / (repeats + strength)


def urgency(silent_days: int, orders: int) -> float:
    """By what alarms are put in order: (weeks of silence + 1) / (repeat orders + 1)."""
    return (silent_days / 7 + 1) / max(orders, 1)
