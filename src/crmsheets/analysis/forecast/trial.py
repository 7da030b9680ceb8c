"""The forecast tried on the factory's own orders: made some months ago, held against what came.

Beside it stands the plainest guess there is: that the last twelve months come again, in proportion. Only
where the model was nearer, in the sum and customer by customer, is it worth more than that guess.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from crmsheets.analysis.forecast.outlook import Outlook, outlook
from crmsheets.analysis.period import window
from crmsheets.model.text import Said

if TYPE_CHECKING:
    from crmsheets.analysis.forecast.buyers import Buyer
    from crmsheets.analysis.forecast.engine import Array
    from crmsheets.analysis.period import Span

MOST_REPEATS = 7
"""Customers with so many repeats or more are one class of the check."""


@dataclass(frozen=True, slots=True)
class Held:
    """What came, what the model and the plain guess had said: sums, and the usual error a customer.

    Error a customer: root of the mean square, so that one big miss counts more than many small ones.
    """

    came: float
    model: float
    plain: float
    model_error: float
    plain_error: float

    @property
    def better(self) -> bool:
        """Whether the model was nearer in the sum and customer by customer."""
        nearer = abs(self.model - self.came) < abs(self.plain - self.came)
        return nearer and self.model_error < self.plain_error

    def off(self, said: float) -> float | None:
        """How far a sum was off, as a share of what came; None if nothing came."""
        return said / self.came - 1 if self.came else None


@dataclass(frozen=True, slots=True)
class RepeatClass:
    """Customers with equally many repeats on the day of the cut (7: or more)."""

    repeats: int
    customers: int
    expected: float
    came: int


@dataclass(frozen=True, slots=True)
class Trial:
    """The day of the cut, what was held against what, and how many customers stayed in their range.

    purchases, money (分; None: no amounts then): of the `repeaters`; classes: of all buyers.
    """

    day: dt.date
    repeaters: int
    purchases: Held
    money: Held | None
    inside: int
    classes: tuple[RepeatClass, ...]


def trial(
    known: Sequence[Buyer], now: Sequence[Buyer], day: dt.date, today: dt.date, months: int
) -> Trial | Said:
    """The forecast of a day in the past. `known`, `now`: the buyers as of then and of today.

    `months`: the window the plain guess repeats. In words, why the model cannot be tried.
    """
    told = outlook(known, day, today)
    if isinstance(told, Said):
        return told
    later, before = (day + dt.timedelta(days=1), today), window(day, months)
    by_number = {each.customer_id: each for each in now}
    since = [by_number[each.customer_id] for each in told.repeaters]
    share = _days(later) / _days(before)
    came = np.array([each.purchases(later) for each in since], dtype=np.float64)
    plain = np.array([each.purchases(before) for each in told.repeaters]) * share
    return Trial(
        day,
        len(since),
        _held(came, told.purchases, plain),
        _money(told, since, later, before, share),
        int(np.sum((came >= told.low) & (came <= told.high))),
        _classes(known, told, by_number, later),
    )


def _money(
    told: Outlook, since: Sequence[Buyer], later: Span, before: Span, share: float
) -> Held | None:
    if told.money is None:
        return None
    came = np.array([each.spend(later) for each in since], dtype=np.float64)
    plain = np.array([each.spend(before) for each in told.repeaters]) * share
    return _held(came, told.money, plain)


def _days(span: Span) -> int:
    return (span[1] - span[0]).days + 1


def _held(came: Array, model: Array, plain: Array) -> Held:
    return Held(
        float(np.sum(came)),
        float(np.sum(model)),
        float(np.sum(plain)),
        float(np.sqrt(np.mean((model - came) ** 2))),
        float(np.sqrt(np.mean((plain - came) ** 2))),
    )


def _classes(
    known: Sequence[Buyer], told: Outlook, by_number: dict[str, Buyer], later: Span
) -> tuple[RepeatClass, ...]:
    expected = dict(
        zip((each.customer_id for each in told.repeaters), told.purchases.tolist(), strict=True)
    )
    once = (each.customer_id for each in known if not each.repeats)
    expected |= dict(zip(once, told.once.tolist(), strict=True))
    found = []
    for repeats in range(MOST_REPEATS + 1):
        there = [each.customer_id for each in known if min(each.repeats, MOST_REPEATS) == repeats]
        came = sum(by_number[each].purchases(later) for each in there)
        found.append(RepeatClass(repeats, len(there), sum(expected[each] for each in there), came))
    return tuple(found)
