"""The table 业务员: what each salesman sold, won, followed up and left open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.period import Span, reaches, within
from crmsheets.analysis.revenue import sales
from crmsheets.model.exact import divided
from crmsheets.model.shown import Shown
from crmsheets.model.text import Text

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.judged import Judged, Period


COLUMNS = (
    Shown(Text("姓名", "Name"), "name"),
    Shown(Text("本月下单额({money})", "Orders this month ({money})"), "amount_month", "money"),
    Shown(Text("比上月", "Against last month"), "change", "change"),
    Shown(Text("客户数", "Customers"), "customers", "integer"),
    Shown(Text("本月新成交", "New this month"), "new_won", "integer"),
    Shown(Text("跟进次数", "Contacts"), "contacts", "integer"),
    Shown(Text("逾期未跟进", "Follow-ups overdue"), "overdue", "integer"),
    Shown(Text("未结投诉", "Open complaints"), "open_complaints", "integer"),
    Shown(Text("资料完整率", "Data complete"), "completeness", "share"),
)
"""The salesmen's table wherever it is shown."""

NOBODY = Text("没写业务员", "no sales rep")


def records(judged: Judged) -> list[dict[Any, Any]]:
    """The rows for COLUMNS; who has no salesman is said in words."""
    return [{**row, "name": row["name"] or NOBODY} for row in judged.people.to_dict("records")]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One salesman; name "" gathers what has none, so that the columns add up to the company's.

    `amount_before`: the equal span before (分). The others: `model.judged.Judged.people`.
    """

    name: str
    amount_month: int
    change: float | None
    customers: int
    new_won: int
    contacts: int
    overdue: int
    open_complaints: int
    completeness: float | None
    amount_before: int


def person_rows(
    customers: Sequence[CustomerRow],
    lines: Sequence[OrderLine],
    contacts: Sequence[Contact],
    period: Period,
    start: dt.date | None,
) -> list[PersonRow]:
    """Salesmen by money of the month; sales go to the customer's salesman, follow-ups to who
    did them. `start`: the company's first order; a change needs data that reach back to its base.
    """
    names = {row.owner for row in customers} | {each.owner for each in contacts}
    names |= {line.owner for line in lines if line.counted}
    rows = [_row(name, customers, lines, contacts, period, start) for name in sorted(names)]
    used = [row for row in rows if row.name or _something(row)]
    return sorted(used, key=lambda row: (not row.name, -row.amount_month, row.name))


def _something(row: PersonRow) -> bool:
    return bool(
        row.amount_month or row.amount_before or row.customers or row.contacts or row.overdue
    )


def _row(
    name: str,
    customers: Iterable[CustomerRow],
    lines: Iterable[OrderLine],
    contacts: Iterable[Contact],
    period: Period,
    start: dt.date | None,
) -> PersonRow:
    span = (period.first, period.last)
    own = [row for row in customers if row.owner == name]
    sold = [line for line in lines if line.owner == name]
    month, before = sales(sold, span).amount, sales(sold, period.before).amount
    done = [each for each in contacts if each.owner == name]
    known = [row.completeness for row in own if row.known]
    return PersonRow(
        name=name,
        amount_month=month,
        change=grown(month, before) if reaches(start, period.before) else None,
        customers=len(own),
        new_won=sum(won(row, span) for row in own),
        contacts=sum(within(each.date, span) for each in done),
        overdue=sum(each.overdue_days is not None for each in done),
        open_complaints=sum(row.open_complaints for row in own),
        completeness=sum(known) / len(known) if known else None,
        amount_before=before,
    )


def won(row: CustomerRow, span: Span) -> bool:
    """Whether a customer's first order fell in a span; a return is none."""
    return within(row.first_order, span) and row.order_count > 0


def grown(now: int, before: int) -> float | None:
    """The change against an equal span before; None where there was nothing to compare with."""
    return divided(now - before, before) if before > 0 else None
