"""How good the alarm is on the factory's own orders: tried out on the past, counted, never modelled.

The orders are cut some months ago; who would have been flagged that day, with what was known then, is
held against who really ordered nothing from then until today. Base: all whom the alarm watched.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import months_before
from crmsheets.analysis.silence import company_gap, silence, watched
from crmsheets.analysis.wording import percent
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.model.settings import Settings

TRIED = Text(
    "拿自家订单试过：{months}个月前（{day}）按同样的规则会提醒 {flagged} 家，其中 {gone} 家后来到今天"
    "真的没再下单（{gone}/{flagged}，{rate}）；当时看着的 {watched} 家里没再下单的共 {all_gone} 家"
    "（{all_gone}/{watched}，{base}）。",
    "Tried on your own orders: {months} months ago ({day}) the same rule would have flagged {flagged}; "
    "{gone} of them ordered nothing until today ({gone}/{flagged}, {rate}). Of all {watched} it watched, "
    "{all_gone} did ({all_gone}/{watched}, {base}).",
)
TOO_FEW = Text(
    "拿自家订单试过：{months}个月前（{day}）会提醒 {flagged} 家，后来真的没再下单的 {gone}/{flagged}；"
    "当时看着 {watched} 家，没再下单的 {all_gone}/{watched}。家数太少，资料不够，看不出准不准。",
    "Tried on your own orders: {months} months ago ({day}) it would have flagged {flagged}, of whom "
    "{gone}/{flagged} ordered nothing since; of those it watched {all_gone}/{watched} did. Too few to "
    "say how good the alarm is.",
)
NOBODY_FLAGGED = Text(
    "拿自家订单试过：{months}个月前（{day}）看着 {watched} 家，一家也不会提醒；其中后来没再下单的 "
    "{all_gone}/{watched}。资料不够，看不出准不准。",
    "Tried on your own orders: {months} months ago ({day}) it watched {watched} and would have flagged "
    "nobody; {all_gone}/{watched} ordered nothing since. Too little to say how good the alarm is.",
)
NOTHING_THEN = Text(
    "{months}个月前（{day}）还没有够看出节奏的老客户，资料不够，看不出提醒准不准。",
    "{months} months ago ({day}) no customer had orders enough for a rhythm: too little to say how good "
    "the alarm is.",
)


@dataclass(frozen=True, slots=True)
class Backtest:
    """Customers that the alarm watched on the day of the cut, and those it would have flagged; of
    each how many ordered nothing between the cut and today.
    """

    day: dt.date
    months: int
    watched: int
    watched_gone: int
    flagged: int
    flagged_gone: int

    def said(self, least: int) -> Said:
        """The result in a sentence; rates only from `least` flagged customers on."""
        got: dict[str, object] = {
            "months": self.months,
            "day": self.day.isoformat(),
            "flagged": self.flagged,
            "gone": self.flagged_gone,
            "watched": self.watched,
            "all_gone": self.watched_gone,
        }
        if not self.watched:
            return Said(NOTHING_THEN, got)
        if not self.flagged:
            return Said(NOBODY_FLAGGED, got)
        if self.flagged < least:
            return Said(TOO_FEW, got)
        rates = {
            "rate": percent(self.flagged_gone / self.flagged),
            "base": percent(self.watched_gone / self.watched),
        }
        return Said(TRIED, {**got, **rates})


def backtest(
    bought: Mapping[str, History],
    settings: Settings,
    today: dt.date,
    exempt: frozenset[str] = frozenset(),
) -> Backtest:
    """The alarm as it would have been `backtest_months` ago. `exempt`: on contract, never flagged."""
    months = settings.life.backtest_months
    day = months_before(today, months)
    known = {customer: history.until(day) for customer, history in bought.items()}
    company = company_gap(known.values())
    seen = [
        customer
        for customer, history in known.items()
        if customer not in exempt and watched(history, settings, day)
    ]
    late = [each for each in seen if silence(known[each], company, settings, day).should_order]
    gone = {each for each in seen if not _ordered(bought[each], day, today)}
    return Backtest(day, months, len(seen), len(gone), len(late), len(gone & set(late)))


def _ordered(history: History, after: dt.date, until: dt.date) -> bool:
    return any(after < day <= until for day in history.days)
