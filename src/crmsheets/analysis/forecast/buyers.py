"""Who bought on which days for how much, as the forecast takes it.

Several orders on one day are one purchase. Returns are taken off nowhere and are no purchase, nor is a
day on which nothing cost money (samples, replacements, prices not known yet).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from crmsheets.analysis.forecast.bg_nbd import WEEK, Counts
from crmsheets.analysis.forecast.gamma_gamma import Values
from crmsheets.analysis.period import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crmsheets.analysis.period import Span
    from crmsheets.model.judged import Judged


@dataclass(frozen=True, slots=True)
class Buyer:
    """One customer's days of purchase, oldest first, never none, and what each came to (分)."""

    customer_id: str
    days: tuple[dt.date, ...]
    money: tuple[int, ...]

    @property
    def repeats(self) -> int:
        """Purchases after the first."""
        return len(self.days) - 1

    def until(self, day: dt.date) -> Buyer | None:
        """What was known at the end of a day; None before the first purchase."""
        known = bisect_right(self.days, day)
        return Buyer(self.customer_id, self.days[:known], self.money[:known]) if known else None

    def purchases(self, span: Span) -> int:
        """Purchases in a span."""
        return sum(within(day, span) for day in self.days)

    def spend(self, span: Span) -> int:
        """Money of the purchases in a span, in 分."""
        return sum(
            money for day, money in zip(self.days, self.money, strict=True) if within(day, span)
        )


def buyers(judged: Judged, exempt: frozenset[str]) -> list[Buyer]:
    """Everybody who bought something by today, by customer number. `exempt`: left out."""
    spent: dict[str, dict[dt.date, int]] = {}
    lines = judged.orders
    for customer, day, amount, counted, returned in zip(
        *(lines[name] for name in ("customer_id", "day", "amount", "counted", "returned")),
        strict=True,
    ):
        if not customer or customer in exempt or not counted or returned or day is None:
            continue
        if day <= judged.today:
            of = spent.setdefault(customer, {})
            of[day] = of.get(day, 0) + amount
    found = (_buyer(customer, spent[customer]) for customer in sorted(spent))
    return [each for each in found if each is not None]


def _buyer(customer: str, spent: Mapping[dt.date, int]) -> Buyer | None:
    paid = sorted((day, money) for day, money in spent.items() if money > 0)
    if not paid:
        return None
    return Buyer(customer, tuple(day for day, _ in paid), tuple(money for _, money in paid))


def known_on(all_buyers: Iterable[Buyer], day: dt.date) -> list[Buyer]:
    """The buyers as they were at the end of a day; who came later is not there."""
    return [known for each in all_buyers if (known := each.until(day)) is not None]


def counts_of(known: Sequence[Buyer], day: dt.date) -> Counts:
    """Their repeats, the week of the last one and their age, both since the first purchase."""
    rows: list[tuple[Any, ...]] = [
        (each.repeats, (each.days[-1] - each.days[0]).days / WEEK, (day - each.days[0]).days / WEEK)
        for each in known
    ]
    columns = np.array(rows, dtype=np.float64).reshape(len(rows), 3).T
    return Counts(columns[0], columns[1], columns[2])


def values_of(repeaters: Sequence[Buyer]) -> Values:
    """Their repeats and the mean of what these came to (分); the first purchase is often a trial."""
    return Values(
        np.array([each.repeats for each in repeaters], dtype=np.float64),
        np.array([sum(each.money[1:]) / each.repeats for each in repeaters], dtype=np.float64),
    )
