"""What repeat customers may buy in the months to come, as far as their own orders allow to say.

Only for customers who bought at least twice, not on contract. Nothing is said where there are too few
buyers or months to try the model first, or where it does not fit; where it was no better than the last
twelve months again, those are the better guide.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.forecast.buyers import Buyer, buyers, known_on
from crmsheets.analysis.forecast.outlook import Outlook, outlook
from crmsheets.analysis.forecast.trial import Trial, trial
from crmsheets.analysis.period import months_before, reaches, window
from crmsheets.analysis.quantiles import quantile
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged

LEAST_BUYERS = 50
"""Buyers there must have been on the day of the cut."""
MOST_SILENT_DAYS = 62
"""Days without any order after which the data are taken to end, not the buying."""
_LONG = 0.8

TOO_SHORT = Text(
    "有金额的订单从 {since} 开始，到今天不满 {least} 个月（{months} 个月的订单来估，最近 {trial} 个月来对照）",
    "orders with money begin on {since}, less than {least} months ago ({months} months to estimate from, "
    "the last {trial} to try it on)",
)
STALE = Text(
    "最近一单是 {last}，离今天 {days} 天，像是后面的订单还没交上来",
    "the last order is of {last}, {days} days ago: later ones do not seem to be in yet",
)
FEW_BUYERS = Text(
    "{trial} 个月前（{day}）下过单的客户 {n} 家，少于 {least} 家，没法拿自家订单先试",
    "{trial} months ago ({day}) {n} customers had bought, fewer than {least}: too few to try it on your own "
    "orders first",
)
FEW_REPEAT = Text(
    "{trial} 个月前（{day}）买过两次以上的客户 {n} 家，少于 {least} 家，没法拿自家订单先试",
    "{trial} months ago ({day}) {n} customers had bought more than once, fewer than {least}: too few to try "
    "it on your own orders first",
)


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast and what it stands on.

    since: the first purchase; until: the last day forecast; buyers, once: customers who bought, and
    those who did once; late: of these, silent longer than `limit` days, in which 80 % of all repeats
    came (None: too few repeats to say); exempt: customers on contract.
    Either `thin` (too little data) or `unfit` (the model does not fit), in words, or trial and outlook.
    """

    since: dt.date
    until: dt.date
    buyers: int
    once: int
    late: int
    limit: int | None
    exempt: int
    thin: Said | None = None
    unfit: Said | None = None
    trial: Trial | None = None
    outlook: Outlook | None = None

    @property
    def purchases(self) -> bool:
        """Whether the model's numbers of purchases are the better guide."""
        return self.trial is not None and self.trial.purchases.better

    @property
    def money(self) -> bool:
        """Whether the model's amounts are, too."""
        tried = self.trial.money if self.trial is not None else None
        amounts = self.outlook.money if self.outlook is not None else None
        return self.purchases and amounts is not None and tried is not None and tried.better


def forecast(judged: Judged) -> Forecast | None:
    """The forecast of a judged run; None without a dated purchase. scipy must be there."""
    rows = judged.customers
    on_contract = rows["customer_id"][rows["on_contract"].astype(bool)]
    exempt = frozenset(on_contract)
    now = buyers(judged, exempt)
    if not now:
        return None
    settings, today = judged.settings, judged.today
    long = [each for each in now if not each.repeats]
    limit = _limit(now, settings.report.min_rate)
    head = Forecast(
        since=min(each.days[0] for each in now),
        until=months_before(today, -settings.tier.window_months),
        buyers=len(now),
        once=len(long),
        late=sum(limit is not None and (today - each.days[0]).days > limit for each in long),
        limit=limit,
        exempt=len(exempt),
    )
    return _with_numbers(head, now, judged)


def _limit(now: Sequence[Buyer], least: int) -> int | None:
    """Days within which 80 % of all repeat purchases came; None where there are too few of them."""
    gaps = [
        (after - before).days
        for each in now
        for before, after in zip(each.days, each.days[1:], strict=False)
    ]
    return round(quantile(gaps, _LONG)) if len(gaps) >= least else None


def _with_numbers(head: Forecast, now: Sequence[Buyer], judged: Judged) -> Forecast:
    """The head with what the model says, or with the reason why it says nothing."""
    settings, today = judged.settings, judged.today
    day = months_before(today, settings.life.backtest_months)
    known = known_on(now, day)
    thin = _thin(head, now, known, judged, day)
    if thin is not None:
        return replace(head, thin=thin)
    tried = trial(known, now, day, today, settings.tier.window_months)
    if isinstance(tried, Said):
        return replace(head, unfit=tried)
    told = outlook(now, today, head.until)
    if isinstance(told, Said):
        return replace(head, unfit=told)
    return replace(head, trial=tried, outlook=told)


def _thin(
    head: Forecast, now: Sequence[Buyer], known: Sequence[Buyer], judged: Judged, day: dt.date
) -> Said | None:
    """Why there is too little to go by; None where there is enough."""
    settings, today = judged.settings, judged.today
    tried, months = settings.life.backtest_months, settings.tier.window_months
    if not reaches(head.since, window(day, months)):
        got = {"since": head.since.isoformat(), "least": tried + months, "months": months}
        return Said(TOO_SHORT, {**got, "trial": tried})
    last = max(each.days[-1] for each in now)
    if (today - last).days > MOST_SILENT_DAYS:
        return Said(STALE, {"last": last.isoformat(), "days": (today - last).days})
    for text, n, least in (
        (FEW_BUYERS, len(known), LEAST_BUYERS),
        (FEW_REPEAT, sum(each.repeats > 0 for each in known), settings.report.min_rate),
    ):
        if n < least:
            got = {"trial": tried, "day": day.isoformat(), "n": n, "least": least}
            return Said(text, got)
    return None
