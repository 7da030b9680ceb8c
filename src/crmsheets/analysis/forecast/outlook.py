"""The model fitted to the buyers of one day, held against what it must not be trusted with.

Not applied where nobody seems ever to leave (the likelihood then peaks at no dropout, as happens with
short histories) or where different starts of the fit end in different forecasts. Customers who bought
once are part of the fit and get no forecast: the model cannot tell those who left from the others.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from crmsheets.analysis.forecast import bg_nbd, gamma_gamma
from crmsheets.analysis.forecast.bg_nbd import WEEK, BgNbd
from crmsheets.analysis.forecast.buyers import Buyer, counts_of, values_of
from crmsheets.analysis.forecast.engine import Array
from crmsheets.analysis.forecast.gamma_gamma import GammaGamma
from crmsheets.analysis.forecast.reach import reach
from crmsheets.model.text import Said, Text

STAYING = 0.98
"""Where the model holds more of the repeat customers than this for active, it saw nobody leave."""
AGREED = 0.01
"""How far the totals of the two best fits may be apart."""

NOBODY_LEAVES = Text(
    "从到 {day} 为止的订单看不出有老客户离开，模型只会说每一家都照旧买下去",
    "in the orders up to {day} no regular customer is seen to leave, so the model would have everybody "
    "buy on for ever",
)
UNSETTLED = Text(
    "到 {day} 为止的订单定不下模型，换个起点算，结果就不一样",
    "the orders up to {day} do not settle the model: another start of the fit gives another forecast",
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected of the repeat customers of a day, in their order.

    purchases: expected number; low, high: what eight of ten stay within; money: expected 分, None where
    it cannot be told; related: correlation of number and worth; once: the number expected of each who
    bought once, for the check alone; model, worth: the parameters it was computed with.
    """

    repeaters: tuple[Buyer, ...]
    purchases: Array
    low: Array
    high: Array
    money: Array | None
    related: float | None
    once: Array
    model: BgNbd
    worth: GammaGamma | None


def outlook(known: Sequence[Buyer], day: dt.date, until: dt.date) -> Outlook | Said:
    """The forecast from a day on, or in words why there is none. `known`: as they were on the day.

    There must be a customer who came again.
    """
    counts, weeks = counts_of(known, day), (until - day).days / WEEK
    again = counts.repeats > 0
    repeating = counts.only(again)
    best, second, *_ = bg_nbd.fits(counts)
    model = best[1]
    if float(np.mean(bg_nbd.active(model, repeating))) > STAYING:
        return Said(NOBODY_LEAVES, {"day": day.isoformat()})
    totals = [float(np.sum(bg_nbd.expected(each, repeating, weeks))) for _, each in (best, second)]
    if _apart(*totals):
        return Said(UNSETTLED, {"day": day.isoformat()})
    repeaters = tuple(each for each in known if each.repeats)
    purchases = bg_nbd.expected(model, repeating, weeks)
    worth, each, related = _worth(repeaters)
    low, high = reach(model, repeating, weeks)
    return Outlook(
        repeaters,
        purchases,
        low,
        high,
        None if each is None else purchases * each,
        related,
        _of_once(model, counts.only(~again), weeks),
        model,
        worth,
    )


def _of_once(model: BgNbd, once: bg_nbd.Counts, weeks: float) -> Array:
    return bg_nbd.expected(model, once, weeks) if len(once) else np.zeros(0)


def _worth(repeaters: Sequence[Buyer]) -> tuple[GammaGamma | None, Array | None, float | None]:
    """The model of worth and what the next purchase of each comes to, neither where that does not
    settle; how far number and worth are related.
    """
    values = values_of(repeaters)
    best, second, *_ = gamma_gamma.fits(values)
    related = gamma_gamma.correlation(values)
    if not (best[1].has_mean and second[1].has_mean):
        return None, None, related
    means = [gamma_gamma.expected(each, values) for _, each in (best, second)]
    if _apart(*(float(np.sum(each)) for each in means)):
        return None, None, related
    return best[1], means[0], related


def _apart(one: float, other: float) -> bool:
    return abs(one - other) > AGREED * max(abs(one), abs(other))
