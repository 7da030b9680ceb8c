"""Order lines with what each is worth, how far it is and whether it was on time.

Counted are all but the statuses of `settings.counting.not_counted`; returns count negative.
What a line is worth is decided by `checks.amounts` alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.checks.amounts import Verdict, counted_quantity, is_fee, order_amount
from crmsheets.checks.order import effective_status
from crmsheets.checks.summaries import summed_up
from crmsheets.checks.undated import order_days
from crmsheets.model.exact import amount_of
from crmsheets.templates.order import OrderStatus

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

_GONE = frozenset({OrderStatus.SHIPPED, OrderStatus.DONE, OrderStatus.RETURNED})


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One order line; money in 分. `day`: the one it counts at (`checks.undated`).

    `order_key` tells orders apart, `returned`: a return.

    The other fields are described at `model.judged.Judged.orders`.
    """

    i: int
    customer_id: str
    customer: str
    owner: str
    order_id: str | None
    order_date: dt.date | None
    day: dt.date | None
    product: str | None
    quantity: int | None
    unit: str | None
    unit_price: int | None
    amount: int
    claimed: int | None
    computed: int | None
    set_aside: int
    reason: str
    status: str
    counted: bool
    fee: bool
    due_date: dt.date | None
    ship_date: dt.date | None
    receive_date: dt.date | None
    on_time: bool | None
    days_late: int | None
    overdue: bool
    cell: Cell
    order_key: str
    returned: bool


def order_lines(
    data: Dataset, owners: Mapping[str, str], settings: Settings, today: dt.date
) -> list[OrderLine]:
    """Every order line, in the table's order. `owners`: customer number -> salesman."""
    table = table_of(data, "order")
    if table is None:
        return []
    left_out = _left_out(settings)
    summed = summed_up(data)
    days = order_days(table)
    lines = (_line(table, i, owners, settings, left_out, today) for i in range(len(table)))
    dated = (_on(line, day) for line, day in zip(lines, days, strict=True))
    return [_summed(line) if line.i in summed else line for line in dated]


def _on(line: OrderLine, day: dt.date | None) -> OrderLine:
    """A line of a ledger of shipments counts at the day of shipping, and is no longer undated."""
    if day == line.order_date:
        return line
    return replace(line, day=day, reason="" if line.reason == "no_date" else line.reason)


def _summed(line: OrderLine) -> OrderLine:
    """A month's sum beside its single orders: shown, but none of the money counts again."""
    return replace(
        line,
        amount=0,
        set_aside=0,
        counted=False,
        reason="summary",
        on_time=None,
        days_late=None,
        overdue=False,
    )


def _left_out(settings: Settings) -> frozenset[str]:
    """The statuses that do not count, by Chinese label, however the settings wrote them."""
    words = settings.counting.not_counted
    return frozenset(OrderStatus.read(word) or word for word in words)


def _line(
    table: Table,
    i: int,
    owners: Mapping[str, str],
    settings: Settings,
    left_out: frozenset[str],
    today: dt.date,
) -> OrderLine:
    customer_id, customer = customer_of(table, i)
    order_id, ordered = table["order_id"][i], table["order_date"][i]
    status = effective_status(table["status"][i], table["ship_date"][i], table["receive_date"][i])
    counted = status not in left_out
    quantity = table["quantity"][i]
    returned = status == OrderStatus.RETURNED or (quantity is not None and quantity < 0)
    money = _money(table, i, settings, returned=returned)
    delivery = _delivery(table, i, status, today) if counted and not returned else _NOT_DUE
    return OrderLine(
        i=i,
        customer_id=customer_id,
        customer=customer,
        owner=owners.get(customer_id, ""),
        order_id=order_id,
        order_date=ordered,
        day=ordered,
        product=table["product_model"][i],
        quantity=quantity,
        unit=table["unit"][i],
        unit_price=table["unit_price"][i],
        amount=money.amount if counted else 0,
        claimed=table["amount"][i],
        computed=money.computed,
        set_aside=money.set_aside if counted else 0,
        reason=_reason(ordered, money) if counted else _why_not(status),
        status=status,
        counted=counted,
        fee=is_fee(table["product_model"][i]),
        due_date=table["due_date"][i],
        ship_date=table["ship_date"][i],
        receive_date=table["receive_date"][i],
        on_time=delivery.on_time,
        days_late=delivery.days_late,
        overdue=delivery.overdue,
        cell=table.cell(i, "order_id"),
        order_key=f"{customer_id or customer}\t{order_id or ordered or f'#{i}'}",
        returned=returned,
    )


class _Money(NamedTuple):
    amount: int
    computed: int | None
    set_aside: int
    verdict: Verdict


def _money(table: Table, i: int, settings: Settings, *, returned: bool) -> _Money:
    """What counts, what quantity x price gives, what is set aside; a return is negative."""
    price, claimed = table["unit_price"][i], table["amount"][i]
    quantity = counted_quantity(table["product_model"][i], table["quantity"][i])
    worth = order_amount(quantity, price, claimed, settings, unit=table["unit"][i])
    computed = None if quantity is None or price is None else amount_of(quantity, price)
    counted = worth.counted or 0
    return _Money(
        -abs(counted) if returned else counted,
        computed,
        -abs(worth.set_aside) if returned else worth.set_aside,
        worth.verdict,
    )


def _reason(ordered: dt.date | None, money: _Money) -> str:
    """Why a counted line is not, or not wholly, in the figures; "" if it is."""
    if money.set_aside:
        return "doubtful"
    if money.verdict is Verdict.NOTHING:
        return "no_price"
    return "" if ordered is not None else "no_date"


def _why_not(status: str) -> str:
    return "unconfirmed" if status == OrderStatus.UNCONFIRMED else "cancelled"


class _Delivery(NamedTuple):
    on_time: bool | None
    days_late: int | None
    overdue: bool


_NOT_DUE = _Delivery(on_time=None, days_late=None, overdue=False)


def _delivery(table: Table, i: int, status: str, today: dt.date) -> _Delivery:
    """Shipped by the due date; an open line past due is late; not yet due or unknown is None."""
    due = table["due_date"][i]
    if due is None:
        return _NOT_DUE
    # A line that was received was shipped by then at the latest.
    gone = table["ship_date"][i] or table["receive_date"][i]
    if gone is not None:
        late = (gone - due).days
        return _Delivery(late <= 0, max(late, 0), overdue=False)
    if status in _GONE or due >= today:
        return _NOT_DUE
    return _Delivery(on_time=False, days_late=(today - due).days, overdue=True)
