"""Revenue by month and by product, and how much hangs on few customers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span, month_end, months_before, within
from crmsheets.model.judged import Period
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One month: `2024-12`, 分, number of orders, and whether the month is over."""

    month: str
    amount: int
    orders: int
    complete: bool


MONTH_AMOUNT = Text("下单额({money})", "Orders ({money})")
"""The header over a month's money, in the listing and in the chart that shows it."""


@dataclass(frozen=True, slots=True)
class ProductRow:
    """One product over the last 12 months: 分, quantity (1/1,000), orders, share of all products."""

    product: str
    amount_12m: int
    quantity_12m: int
    orders_12m: int
    share: float | None


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
    amounts: dict[dt.date, int] = {}
    keys: dict[dt.date, set[str]] = {}
    for line in lines:
        if line.counted and line.day is not None and line.day <= period.last:
            first = line.day.replace(day=1)
            amounts[first] = amounts.get(first, 0) + line.amount
            if not line.returned:
                keys.setdefault(first, set()).add(line.order_key)
    firsts = [months_before(period.first, back) for back in range(months - 1, -1, -1)]
    return [
        MonthRow(
            f"{first:%Y-%m}",
            amounts.get(first, 0),
            len(keys.get(first, ())),
            month_end(first) <= period.last,
        )
        for first in firsts
    ]


def product_rows(lines: Iterable[OrderLine], span: Span) -> list[ProductRow]:
    """Products of a span by money, fees left out; the share is of all products' money."""
    amounts: dict[str, int] = {}
    quantities: dict[str, int] = {}
    keys: dict[str, set[str]] = {}
    for line in lines:
        if line.counted and not line.fee and line.product and within(line.day, span):
            product = line.product
            amounts[product] = amounts.get(product, 0) + line.amount
            quantities[product] = quantities.get(product, 0) + _signed_quantity(line)
            if not line.returned:
                keys.setdefault(product, set()).add(line.order_key)
    total = sum(amounts.values())
    rows = [
        ProductRow(
            product,
            amount,
            quantities[product],
            len(keys.get(product, ())),
            amount / total if total > 0 else None,
        )
        for product, amount in amounts.items()
    ]
    return sorted(rows, key=lambda row: (-row.amount_12m, row.product))


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
        if line.on_time is not None and within(line.due_date, span):
            judged[line.order_key] = judged.get(line.order_key, True) and line.on_time
    late = [line for line in lines if line.overdue]
    return Delivery(
        sum(judged.values()),
        len(judged),
        len({line.order_key for line in late}),
        sum(line.amount for line in late),
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
