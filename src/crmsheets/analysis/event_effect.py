"""What an event changed: its guests' money before and after, against customers like them.

Difference in differences: (after - before) of a guest's company minus the mean of the same of up to three
customers who did not come, of the same tier on the day and with the nearest spend in the 90 days
before (at most twice or half; nothing with nothing). The mean over the guests has a 95 % interval by
resampling guests. Fewer than ten comparable guests are described only: guests are invited because they
buy, so that a plain before and after shows a fall or a rise where there was no event at all.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.activities import AFTER_DAYS, Event
from crmsheets.analysis.evaluation import evaluated_then
from crmsheets.analysis.quantiles import quantile
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.analysis.tiers import Ratings
    from crmsheets.model.settings import Settings

FEWEST = 10
NEAREST = 3
_CALIPER = 2
_SAMPLES = 1_000
_LOW, _HIGH = 0.025, 0.975

NOT_OVER = Text("还没满 90 天", "90 days are not over yet")
NO_GUESTS = Text("没有名单，或名单上没有老客户", "no guest list, or no earlier customers on it")
DESCRIBED = Text(
    "仅描述：可比的客户不到 10 家，看不出是不是活动带来的",
    "description only: fewer than 10 comparable guests show no effect",
)
MORE = Text("比同类客户多买了", "bought more than customers like them")
LESS = Text("比同类客户少买了", "bought less than customers like them")
ALIKE = Text("和没来的同类客户看不出差别", "no difference from customers like them")


@dataclass(frozen=True, slots=True)
class EventEffect:
    """One event: companies that had bought before and came, those with comparable customers; mean money
    of these in the 90 days before and after, the same of the comparable ones, the difference of the
    differences with its limits (分 a company; None where it is not told), and what that says.
    """

    i: int
    name: str | None
    date: dt.date | None
    guests: int
    compared: int
    before: int | None
    after: int | None
    before_like: int | None
    after_like: int | None
    difference: int | None
    low: int | None
    high: int | None
    verdict: Text


@dataclass(frozen=True, slots=True)
class _Pair:
    """A guest's company and the mean of those like it, in 分."""

    before: int
    after: int
    before_like: float
    after_like: float

    @property
    def difference(self) -> float:
        return (self.after - self.before) - (self.after_like - self.before_like)


def event_effects(
    found: Sequence[Event],
    guests: Mapping[int, Sequence[str]],
    bought: Mapping[str, History],
    ratings: Ratings,
    settings: Settings,
    today: dt.date,
) -> list[EventEffect]:
    """Every event in the table's order. `guests`: position of the event -> its companies."""
    return [
        _effect(event, guests.get(event.i, ()), bought, ratings, settings, today) for event in found
    ]


def _effect(  # what an effect is measured on
    event: Event,
    companies: Sequence[str],
    bought: Mapping[str, History],
    ratings: Ratings,
    settings: Settings,
    today: dt.date,
) -> EventEffect:
    day = event.date
    if day is None or (today - day).days < AFTER_DAYS:
        return _told(event, len(companies), (), NOT_OVER if day is not None else NO_GUESTS)
    then = evaluated_then(bought, ratings, settings, day)
    tiers = {customer: grade.tier for customer, grade in then.grade.items()}
    earlier = [each for each in companies if each in tiers]
    if not earlier:
        return _told(event, 0, (), NO_GUESTS)
    pairs = _pairs(earlier, sorted(tiers.keys() - set(companies)), tiers, bought, day)
    if len(pairs) < FEWEST:
        return _told(event, len(earlier), pairs, DESCRIBED)
    return _told(event, len(earlier), pairs, None)


def _pairs(
    guests: Sequence[str],
    others: Sequence[str],
    tiers: Mapping[str, str],
    bought: Mapping[str, History],
    day: dt.date,
) -> list[_Pair]:
    """Every guest that has customers like it."""
    span = dt.timedelta(days=AFTER_DAYS)
    before = (day - span, day - dt.timedelta(days=1))
    after = (day + dt.timedelta(days=1), day + span)
    spent = {each: bought[each].spend(before) for each in (*guests, *others)}
    pairs = []
    for guest in guests:
        like = _like(spent[guest], [each for each in others if tiers[each] == tiers[guest]], spent)
        if like:
            pairs.append(
                _Pair(
                    spent[guest],
                    bought[guest].spend(after),
                    sum(spent[each] for each in like) / len(like),
                    sum(bought[each].spend(after) for each in like) / len(like),
                )
            )
    return pairs


def _like(money: int, others: Sequence[str], spent: Mapping[str, int]) -> list[str]:
    """The nearest by spend, at most three, none beyond twice or half."""
    fits = [each for each in others if _comparable(money, spent[each])]
    return sorted(fits, key=lambda each: (abs(spent[each] - money), each))[:NEAREST]


def _comparable(one: int, other: int) -> bool:
    if one <= 0 or other <= 0:
        return max(one, 0) == max(other, 0)
    return max(one, other) <= _CALIPER * min(one, other)


def _told(event: Event, guests: int, pairs: Sequence[_Pair], verdict: Text | None) -> EventEffect:
    low = high = difference = None
    if verdict is None:
        low, high = interval([each.difference for each in pairs])
        difference = _mean([each.difference for each in pairs])
        verdict = MORE if low > 0 else LESS if high < 0 else ALIKE
    return EventEffect(
        i=event.i,
        name=event.name,
        date=event.date,
        guests=guests,
        compared=len(pairs),
        before=_mean([each.before for each in pairs]),
        after=_mean([each.after for each in pairs]),
        before_like=_mean([each.before_like for each in pairs]),
        after_like=_mean([each.after_like for each in pairs]),
        difference=difference,
        low=low,
        high=high,
        verdict=verdict,
    )


def _mean(values: Sequence[float]) -> int | None:
    """The mean in whole 分; None of nothing."""
    return round(sum(values) / len(values)) if values else None


def interval(values: Sequence[float]) -> tuple[int, int]:
    """95 % limits of the mean by resampling, the same for equal values in any order; whole 分."""
    ordered = sorted(values)
    chance = random.Random(len(ordered))  # noqa: S311  # equal data give equal limits
    means = [sum(chance.choices(ordered, k=len(ordered))) / len(ordered) for _ in range(_SAMPLES)]
    return round(quantile(means, _LOW)), round(quantile(means, _HIGH))
