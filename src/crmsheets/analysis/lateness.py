"""Late deliveries: how late, of what and for whom, and the complaints that came with them.

An order is late if a line of it left after the day first promised, or is past it and has not left.
A complaint is joined to late orders of the same customer: to the order it names, else to those
promised at most `settings.orders.complaint_days` before it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within
from crmsheets.analysis.services import is_complaint
from crmsheets.analysis.wording import count, sentence
from crmsheets.model.choice import plain
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.services import Case

OF_DUE = Text("到期 {due} 单里 {late} 单晚交", "{late} of {due} orders due were late")
WORST = Text("最多晚 {days} 天", "by {days} at most")
WAITING = Text("{orders} 单超期还没发", "{orders} past due and not shipped")
COMPLAINED = Text("投诉 {cases} 件", "{cases}")
OPEN = Text("{cases} 件没结", "{cases} still open")
AFTER = Text("{cases} 件在晚交之后", "{cases} after a late order")


@dataclass(frozen=True, slots=True)
class LateOrder:
    """One order due in the span, as a whole; `days`: of its latest line (0: on time).

    `open`: past due and not shipped in full.
    """

    customer_id: str
    customer: str
    order_id: str | None
    promised: dt.date
    days: int
    late: bool
    open: bool


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A customer whose orders were late and who complained: `late` of `due` orders, complaints of the
    span, how many are open, how many followed a late order; `why` in words.
    """

    customer_id: str
    customer: str
    owner: str
    tier: str
    spend_12m: int
    due: int
    late: int
    worst: int
    overdue: int
    complaints: int
    open: int
    after: int
    why: Said


@dataclass(frozen=True, slots=True)
class LateComplaint:
    """A complaint after late orders: the case, and the order that was late by so many days."""

    customer_id: str
    customer: str
    tier: str
    date: dt.date
    description: str | None
    open: bool
    order_id: str | None
    promised: dt.date
    days: int
    named: bool


def late_orders(lines: Iterable[OrderLine], span: Span) -> list[LateOrder]:
    """The orders due in a span, whole: late if any line is."""
    orders: dict[str, list[OrderLine]] = {}
    for line in lines:
        if line.on_time is not None and within(line.promised, span):
            orders.setdefault(line.order_key, []).append(line)
    return [_order(own, span) for own in orders.values()]


def _order(own: Sequence[OrderLine], span: Span) -> LateOrder:
    late = [line for line in own if not line.on_time]
    worst = max(late or own, key=lambda line: (line.days_late or 0, str(line.promised)))
    return LateOrder(
        customer_id=worst.customer_id,
        customer=worst.customer,
        order_id=worst.order_id,
        promised=worst.promised or span[0],
        days=(worst.days_late or 0) if late else 0,
        late=bool(late),
        open=any(line.overdue for line in own),
    )


def risks(
    customers: Sequence[CustomerRow],
    orders: Sequence[LateOrder],
    after: Sequence[LateComplaint],
    cases: Iterable[Case],
    span: Span,
) -> list[RiskRow]:
    """Customers with both late orders and complaints, tier A first, then by what they bought."""
    due: dict[str, list[LateOrder]] = {}
    for order in orders:
        due.setdefault(order.customer_id, []).append(order)
    told: dict[str, list[Case]] = {}
    for case in cases:
        if is_complaint(case) and (case.open or within(case.date, span)):
            told.setdefault(case.customer_id, []).append(case)
    followed = {id_: sum(each.customer_id == id_ for each in after) for id_ in told}
    rows = [
        _risk(row, due[row.customer_id], told[row.customer_id], followed[row.customer_id])
        for row in customers
        if row.customer_id in told and any(each.late for each in due.get(row.customer_id, ()))
    ]
    return sorted(rows, key=lambda row: (row.tier or "Z", -row.spend_12m, row.customer))


def _risk(row: CustomerRow, due: Sequence[LateOrder], told: Sequence[Case], after: int) -> RiskRow:
    late = [each for each in due if each.late]
    worst, waiting = max(each.days for each in late), sum(each.open for each in late)
    open_ = sum(case.open for case in told)
    parts: list[Said | Text] = [
        Said(OF_DUE, {"late": len(late), "due": len(due)}),
        Said(WORST, {"days": count(worst, "day")}),
        *([Said(WAITING, {"orders": count(waiting, "order")})] if waiting else []),
        Said(COMPLAINED, {"cases": count(len(told), "complaint")}),
        *([Said(OPEN, {"cases": open_})] if open_ else []),
        *([Said(AFTER, {"cases": after})] if after else []),
    ]
    return RiskRow(
        customer_id=row.customer_id,
        customer=row.name,
        owner=row.owner,
        tier=row.tier,
        spend_12m=row.spend_12m,
        due=len(due),
        late=len(late),
        worst=worst,
        overdue=waiting,
        complaints=len(told),
        open=open_,
        after=after,
        why=sentence(parts),
    )


def late_complaints(
    orders: Iterable[LateOrder], cases: Iterable[Case], tiers: Mapping[str, str], days: int
) -> list[LateComplaint]:
    """Complaints after late orders, the latest first; each with the order that fits it best."""
    late: dict[str, list[LateOrder]] = {}
    for order in orders:
        if order.late:
            late.setdefault(order.customer_id, []).append(order)
    found = []
    for case in cases:
        if is_complaint(case) and case.date is not None:
            own = late.get(case.customer_id, ())
            fit = _named(case, own) if case.order_id else _shortly_before(case.date, own, days)
            if fit is not None:
                tier = tiers.get(case.customer_id, "")
                found.append(_joined(case, case.date, fit, tier))
    return sorted(
        found,
        key=lambda each: (
            -each.date.toordinal(),
            each.customer,
            -each.days,
            each.description or "",
        ),
    )


def _named(case: Case, late: Sequence[LateOrder]) -> LateOrder | None:
    """The late order that a complaint names."""
    number = plain(case.order_id or "")
    named = [each for each in late if plain(each.order_id or "") == number]
    return max(named, key=lambda each: each.days, default=None)


def _shortly_before(day: dt.date, late: Sequence[LateOrder], days: int) -> LateOrder | None:
    """The latest of the late orders promised shortly before a day."""
    near = [each for each in late if 0 <= (day - each.promised).days <= days]
    return max(near, key=lambda each: (each.promised, each.days, each.order_id or ""), default=None)


def _joined(case: Case, day: dt.date, order: LateOrder, tier: str) -> LateComplaint:
    return LateComplaint(
        customer_id=case.customer_id,
        customer=case.customer,
        tier=tier,
        date=day,
        description=case.description,
        open=case.open,
        order_id=order.order_id,
        promised=order.promised,
        days=order.days,
        named=bool(case.order_id),
    )
