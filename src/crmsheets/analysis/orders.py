"""Order lines with what each is worth, how far it is and whether it was on time.

Counted are all but the statuses of `settings.counting.not_counted`; returns count negative.
What a line is worth is decided by `checks.amounts` alone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.promises import Promise, promises
from crmsheets.checks.amounts import Verdict, counted_quantity, is_fee, order_amount
from crmsheets.checks.order import effective_status
from crmsheets.checks.summaries import summed_up
from crmsheets.checks.undated import order_days
from crmsheets.model.exact import amount_of, units
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

    `order_key` tells orders apart, `returned`: a return. `promised`: the day that on-time delivery
    is measured by. `waiting`: 分 of the amount that have not left.

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
    promised: dt.date | None = None
    requested: dt.date | None = None
    first_promised: dt.date | None = None
    waiting: int = 0


def order_lines(
    data: Dataset, owners: Mapping[str, str], settings: Settings, today: dt.date
) -> list[OrderLine]:
    """Every order line, in the table's order. `owners`: customer number -> salesman."""
    table = table_of(data, "order")
    if table is None:
        return []
    summed = summed_up(data)
    days = order_days(table)
    bench = _Bench(table, promises(data, table), owners, settings, _left_out(settings), today)
    lines = (_line(bench, i) for i in range(len(table)))
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
        waiting=0,
    )


def _left_out(settings: Settings) -> frozenset[str]:
    """The statuses that do not count, by Chinese label, however the settings wrote them."""
    words = settings.counting.not_counted
    return frozenset(OrderStatus.read(word) or word for word in words)


@dataclass(frozen=True, slots=True)
class _Bench:
    """What every line is judged by."""

    table: Table
    promises: Sequence[Promise]
    owners: Mapping[str, str]
    settings: Settings
    left_out: frozenset[str]
    today: dt.date


def _line(bench: _Bench, i: int) -> OrderLine:
    table, settings, promise = bench.table, bench.settings, bench.promises[i]
    customer_id, customer = customer_of(table, i)
    order_id, ordered = table["order_id"][i], table["order_date"][i]
    status, left = _progress(table, i)
    counted = status not in bench.left_out
    quantity = table["quantity"][i]
    returned = status == OrderStatus.RETURNED or (quantity is not None and quantity < 0)
    money = _money(table, i, settings, returned=returned)
    due = counted and not returned
    delivery = _delivery(bench, i, status, left) if due else _NOT_DUE
    return OrderLine(
        i=i,
        customer_id=customer_id,
        customer=customer,
        owner=bench.owners.get(customer_id, ""),
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
        promised=promise.base,
        requested=promise.requested,
        first_promised=promise.first,
        waiting=_waiting(money.amount, left) if due else 0,
    )


def _progress(table: Table, i: int) -> tuple[str, float]:
    """How far a line is, and the share of it that has left (0 … 1).

    A part shipment is on its way to being shipped, unless somebody typed that it is.
    """
    typed, quantity = table["status"][i], table["quantity"][i]
    shipped, received = table["ship_date"][i], table["receive_date"][i]
    status = effective_status(typed, shipped, received)
    so_far = table["shipped_quantity"][i]
    if status in _GONE and typed is not None:
        return status, 1
    if so_far is not None and quantity is not None and 0 <= so_far < quantity:
        return (OrderStatus.TO_SHIP if typed is None else status), so_far / quantity
    gone = status in _GONE or shipped is not None or received is not None
    return status, float(gone)


def _waiting(amount: int, left: float) -> int:
    """分 of a line that have not left, rounded half up."""
    return amount - units(amount * left, 0)


class _Money(NamedTuple):
    amount: int
    computed: int | None
    set_aside: int
    aside: bool  # a typed total of 0 may be what is set aside
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
        worth.counted is None and worth.verdict is not Verdict.NOTHING,
        worth.verdict,
    )


def _reason(ordered: dt.date | None, money: _Money) -> str:
    """Why a counted line is not, or not wholly, in the figures; "" if it is."""
    if money.aside:
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


def _delivery(bench: _Bench, i: int, status: str, left: float) -> _Delivery:
    """Shipped in full by the day promised; an open line past it is late; not yet due is None.

    Without a first promise the day asked for counts. The settings say how early or late is on time.
    """
    table, allowed = bench.table, bench.settings.orders
    promised = bench.promises[i].base
    if promised is None:
        return _NOT_DUE
    # A line that was received was shipped by then at the latest.
    gone = table["ship_date"][i] or table["receive_date"][i]
    if gone is not None and left == 1:
        late = (gone - promised).days
        early = allowed.early_days is None or late >= -allowed.early_days
        return _Delivery(early and late <= allowed.late_days, max(late, 0), overdue=False)
    over = (bench.today - promised).days
    if status in _GONE or over <= allowed.late_days:
        return _NOT_DUE
    return _Delivery(on_time=False, days_late=over, overdue=True)
