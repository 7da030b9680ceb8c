"""Revenue by month and by product, and how much hangs on few customers."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span, month_end, months_before, reaches, window, within
from crmsheets.model.exact import divided
from crmsheets.model.judged import Period
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month: `2024-12`, 分, number of orders, and whether the month is over.

    `amount_before`: the equal span a year before (None where the data do not reach back to it);
    `change` on it; `rolling`: the 12 months up to the month's last day.
    """

    month: str
    amount: int
    orders: int
    complete: bool
    amount_before: int | None = None
    change: float | None = None
    rolling: int | None = None


MONTH_AMOUNT = Text("下单额({money})", "Orders ({money})")
"""The header over a month's money, in the listing and in the chart that shows it."""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product over the last 12 months: 分, quantity (1/1,000), orders, share of all that counts.

    `abc`: A while the products before it make less than 80 % of the money, B less than 95 %, else C
    (nothing earned: C). `customers`: who bought it.
    """

    product: str
    amount_12m: int
    quantity_12m: int
    orders_12m: int
    share: float | None
    abc: str = ""
    customers: int = 0


@dataclass(frozen=True, slots=True)
class Sales:
    """Money (分) and number of orders of a span."""

    amount: int
    orders: int


@dataclass(frozen=True, slots=True)
class Concentration:
    """The share of the biggest customers in the money of all; None where there is none."""

    top_share: float | None = None
    biggest_share: float | None = None
    biggest: str = ""
    customers: int = 0


def sales(lines: Iterable[OrderLine], span: Span) -> Sales:
    """Counted money by order date, and the orders bought (a return is none of its own)."""
    amount, keys = 0, set()
    for line in lines:
        if line.counted and within(line.day, span):
            amount += line.amount
            if not line.returned:
                keys.add(line.order_key)
    return Sales(amount, len(keys))


def month_rows(lines: Iterable[OrderLine], period: Period, months: int) -> list[MonthRow]:
    """The last `months` months up to the reported one, oldest first, empty ones too."""
    counted = [
        line for line in lines if line.counted and within(line.day, (dt.date.min, period.last))
    ]
    money = _Money(counted)
    keys: dict[dt.date, set[str]] = {}
    for line in counted:
        if line.day is not None and not line.returned:
            keys.setdefault(line.day.replace(day=1), set()).add(line.order_key)
    firsts = [months_before(period.first, back) for back in range(months - 1, -1, -1)]
    return [_month(first, period, money, len(keys.get(first, ()))) for first in firsts]


def _month(first: dt.date, period: Period, money: _Money, orders: int) -> MonthRow:
    last = min(month_end(first), period.last)
    year_ago = months_before(first, 12)
    same = month_end(year_ago)
    if last < month_end(first):
        same = min(same, year_ago + (last - first))
    amount, before = money.of((first, last)), money.known((year_ago, same))
    return MonthRow(
        month=f"{first:%Y-%m}",
        amount=amount,
        orders=orders,
        complete=month_end(first) <= period.last,
        amount_before=before,
        change=divided(amount - before, before) if before and before > 0 else None,
        rolling=money.known(window(last, _YEAR)),
    )


_YEAR = 12


class _Money:
    """Money by day, to be summed over spans."""

    def __init__(self, lines: Iterable[OrderLine]) -> None:
        by_day: dict[dt.date, int] = {}
        told = ((line.day, line.amount) for line in lines if line.day is not None)
        for day, amount in told:
            by_day[day] = by_day.get(day, 0) + amount
        self.days = sorted(by_day)
        self.sums = [0, *accumulate(by_day[day] for day in self.days)]

    def of(self, span: Span) -> int:
        """The money of a span."""
        first, last = bisect_left(self.days, span[0]), bisect_right(self.days, span[1])
        return self.sums[last] - self.sums[first]

    def known(self, span: Span) -> int | None:
        """The same; None where the data begin after the span has."""
        start = self.days[0] if self.days else None
        return self.of(span) if reaches(start, span) else None


def product_rows(lines: Iterable[OrderLine], span: Span) -> list[ProductRow]:
    """Products of a span by money, fees left out; the share is of all the money counted in it, so
    that fees and lines without a product make the rest.
    """
    bought: dict[str, list[OrderLine]] = {}
    total = 0
    for line in lines:
        if line.counted and within(line.day, span):
            total += line.amount
            if not line.fee and line.product:
                bought.setdefault(line.product, []).append(line)
    amounts = {product: sum(line.amount for line in own) for product, own in bought.items()}
    earned = sum(amount for amount in amounts.values() if amount > 0)
    rows, before = [], 0
    for product, amount in sorted(amounts.items(), key=lambda each: (-each[1], each[0])):
        own = [line for line in bought[product] if not line.returned]
        rows.append(
            ProductRow(
                product=product,
                amount_12m=amount,
                quantity_12m=sum(_signed_quantity(line) for line in bought[product]),
                orders_12m=len({line.order_key for line in own}),
                share=amount / total if total > 0 else None,
                abc=abc(amount, before, earned),
                customers=len({line.customer_id or line.customer for line in own}),
            )
        )
        before += max(amount, 0)
    return rows


ABC = ((0.8, "A"), (0.95, "B"))
"""A while what stands before makes less than 80 % of the money, B less than 95 %, else C."""


def abc(amount: int, before: int, total: int) -> str:
    """The class of one of many: its money, that of all before it, that of all (分)."""
    if amount <= 0:
        return "C"
    return next((name for cut, name in ABC if before < cut * total), "C")


def _signed_quantity(line: OrderLine) -> int:
    quantity = line.quantity or 0
    return -abs(quantity) if line.returned else quantity


def concentration(
    bought: Mapping[str, History], names: Mapping[str, str], span: Span, top: int
) -> Concentration:
    """Shares of customers with money left in the span; of equally big ones the first by name."""
    ranked = sorted(
        (-spend, names.get(customer, customer))
        for customer, history in bought.items()
        if (spend := history.spend(span)) > 0
    )
    total = -sum(spend for spend, _ in ranked)
    if not total:
        return Concentration()
    return Concentration(
        -sum(spend for spend, _ in ranked[:top]) / total,
        -ranked[0][0] / total,
        ranked[0][1],
        len(ranked),
    )


@dataclass(frozen=True, slots=True)
class Delivery:
    """Orders due in a span: on time, due; overdue now: orders and their money in 分."""

    on_time: int
    due: int
    overdue: int
    overdue_amount: int


def delivery(lines: Sequence[OrderLine], span: Span) -> Delivery:
    """On-time delivery by order: on time only if every line due in the span was.

    Open orders past due count as late; cancelled, returned and not yet due ones are left out.
    """
    judged: dict[str, bool] = {}
    for line in lines:
        if line.on_time is not None and within(line.promised, span):
            judged[line.order_key] = judged.get(line.order_key, True) and line.on_time
    late = [line for line in lines if line.overdue]
    return Delivery(
        sum(judged.values()),
        len(judged),
        len({line.order_key for line in late}),
        sum(line.waiting for line in late),
    )


def lead_times(lines: Iterable[OrderLine], span: Span) -> list[int]:
    """Days from order to shipping of the lines shipped in a span."""
    return [
        (line.ship_date - line.order_date).days
        for line in lines
        if line.counted
        and not line.returned
        and line.order_date is not None
        and line.ship_date is not None
        and within(line.ship_date, span)
    ]
