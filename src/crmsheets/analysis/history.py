"""What each customer bought and when: counted order lines gathered a customer.

A return lowers the money and is no order. Who has nothing but returns bought once all the same: their
days are known, orders there are none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine


@dataclass(frozen=True, slots=True)
class History:
    """One customer's counted lines: `amounts` (day, 分), `purchases` (day, order key); day may be
    None where nobody wrote it. `returns_only`: the purchases are returns, for want of any other.
    """

    amounts: tuple[tuple[dt.date | None, int], ...] = ()
    purchases: tuple[tuple[dt.date | None, str], ...] = ()
    returns_only: bool = False

    def until(self, day: dt.date) -> History:
        """What was known at the end of a day: lines with a date up to it."""
        return History(
            tuple(each for each in self.amounts if each[0] is not None and each[0] <= day),
            tuple(each for each in self.purchases if each[0] is not None and each[0] <= day),
            self.returns_only,
        )

    def spend(self, span: Span) -> int:
        """Money in a span, returns taken off, in 分."""
        return sum(amount for day, amount in self.amounts if within(day, span))

    def orders(self, span: Span) -> int:
        """Number of orders in a span; a return is none."""
        return len({key for day, key in self._orders if within(day, span)})

    @property
    def total(self) -> int:
        """All money, also of lines without a date."""
        return sum(amount for _, amount in self.amounts)

    @property
    def order_count(self) -> int:
        """All orders, also those without a date; a return is none."""
        return len({key for _, key in self._orders})

    @property
    def _orders(self) -> tuple[tuple[dt.date | None, str], ...]:
        return () if self.returns_only else self.purchases

    @property
    def days(self) -> tuple[dt.date, ...]:
        """The days bought on, each once, oldest first."""
        return tuple(sorted({day for day, _ in self.purchases if day is not None}))


def first_day(bought: Iterable[History]) -> dt.date | None:
    """The day of the oldest counted order: since when there are data."""
    return min((history.days[0] for history in bought if history.days), default=None)


def histories(lines: Iterable[OrderLine]) -> dict[str, History]:
    """Customer number -> history; lines without a customer are in nobody's."""
    amounts: dict[str, list[tuple[dt.date | None, int]]] = {}
    bought: dict[str, list[tuple[dt.date | None, str]]] = {}
    returned: dict[str, list[tuple[dt.date | None, str]]] = {}
    for line in lines:
        if not line.counted or not line.customer_id:
            continue
        amounts.setdefault(line.customer_id, []).append((line.day, line.amount))
        kept = returned if line.returned else bought
        kept.setdefault(line.customer_id, []).append((line.day, line.order_key))
    return {
        customer: History(
            tuple(money), tuple(bought.get(customer) or returned[customer]), customer not in bought
        )
        for customer, money in amounts.items()
    }
