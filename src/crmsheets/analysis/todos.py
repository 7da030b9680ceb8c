"""What to do now: who, which customer, what, why, worth how much, where it stands.

Worth is the money at stake: what is not shipped; a year's spend of a customer who is silent or
complains; one usual order where a follow-up is due; the bigger reading of a doubtful amount.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.people import NOBODY
from crmsheets.analysis.services import is_complaint
from crmsheets.analysis.wording import count, money
from crmsheets.model.exact import units
from crmsheets.model.judged import Todo
from crmsheets.model.shown import Shown
from crmsheets.model.text import Said, Text
from crmsheets.model.width import width, wrapped
from crmsheets.templates.followup import NextStep

if TYPE_CHECKING:
    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.services import Case
    from crmsheets.model.settings import Settings

SHIP = Text("催发货：订单 {orders}", "Get shipped: order {orders}")
SHIP_WHY = Text("要求{due}交，已超{days}天没发", "due {due}, {days} over and not shipped")
CALL = Text("联系客户，问为什么没下单", "Call and ask why there is no order")
SETTLE = Text("结掉投诉：{what}", "Settle the complaint: {what}")
SETTLE_WHY = Text("A类客户，投诉已{days}天没结", "A customer, complaint open for {days}")
SETTLE_UNDATED = Text(
    "A类客户，投诉还没结，没写受理日期", "A customer, open complaint, no day of opening"
)
FOLLOW = Text("跟进：{step}", "Follow up: {step}")
FOLLOW_WHY = Text("说好{due}跟进，已过{days}天", "promised for {due}, {days} ago")
CONTACT = Text("再联系", "contact again")
PLAN = Text("安排下一步", "Plan the next step")
PLAN_WHY = Text("{last}跟进后没写下次日期", "nothing planned since the contact of {last}")
PLAN_WHY_UNDATED = Text("最近一次跟进没写下次日期", "nothing planned after the last contact")
AMOUNT = Text("核对金额：订单 {order}", "Check the amount of order {order}")
AMOUNT_WHY = Text(
    "数量×单价是 {computed}，总金额写的是 {claimed}",
    "quantity x price gives {computed}, the amount typed is {claimed}",
)
NO_NUMBER = Text("（没写编号）", "(no number)")
_SHOWN = 40


COLUMNS = (
    Shown(Text("谁", "Who"), "person"),
    Shown(Text("哪家客户", "Customer"), "customer"),
    Shown(Text("做什么", "What"), "what", "long"),
    Shown(Text("为什么", "Why"), "why", "long"),
    Shown(Text("值多少({money})", "Worth ({money})"), "worth", "money"),
)
"""What a listing says of a thing to do."""

NOTHING_TO_DO = Text("这期没有特别要做的事。", "Nothing pressing this time.")


def record(todo: Todo) -> dict[str, Any]:
    """The row for COLUMNS; a thing worth no money has no figure."""
    return {
        "person": todo.person or NOBODY,
        "customer": todo.customer,
        "what": todo.what,
        "why": todo.why,
        "worth": todo.worth or None,
    }


def todos(
    records: Records,
    customers: Sequence[CustomerRow],
    settings: Settings,
    more: Iterable[Todo] = (),
) -> tuple[Todo, ...]:
    """The dearest things to do, at most `settings.report.todos`; of equal worth by customer.

    `more`: what others found to do, ranked with the rest.
    """
    known = {row.customer_id: row for row in customers}
    found = [
        *_ship(records.lines),
        *_settle(records.cases, known),
        *_talk(records, customers),
        *_amounts(records.lines, settings),
        *more,
    ]
    # What somebody sent back for more than it bought makes nothing worth less than nothing.
    found = [replace(todo, worth=max(todo.worth, 0)) for todo in found]
    ranked = sorted(found, key=lambda todo: (-todo.worth, todo.customer, todo.what("zh")))
    return tuple(ranked[: settings.report.todos])


def _ship(lines: Iterable[OrderLine]) -> Iterator[Todo]:
    """Overdue orders, one entry a customer, worth what is not shipped; why: the longest overdue."""
    late: dict[tuple[str, str], list[OrderLine]] = {}
    for line in lines:
        if line.overdue:
            late.setdefault((line.customer_id, line.customer), []).append(line)
    for (customer_id, customer), unsorted in late.items():
        waiting = sorted(unsorted, key=lambda line: (-(line.days_late or 0), line.order_id or ""))
        worst = waiting[0]
        got = {
            "due": worst.due_date.isoformat() if worst.due_date else "",
            "days": count(worst.days_late or 0, "day"),
        }
        orders = list(dict.fromkeys(line.order_id or NO_NUMBER for line in waiting))
        yield Todo(
            person=worst.owner,
            customer=customer,
            customer_id=customer_id,
            what=Said(SHIP, {"orders": orders}),
            why=Said(SHIP_WHY, got),
            worth=sum(line.waiting or line.set_aside for line in waiting),
            cells=tuple(line.cell for line in waiting),
            section="orders",
            listing="late",
        )


def _settle(cases: Iterable[Case], known: Mapping[str, CustomerRow]) -> Iterator[Todo]:
    """Open complaints of A customers, of each customer the oldest."""
    waiting: dict[str, Case] = {}
    for case in sorted(cases, key=lambda case: (-(case.age_days or 0), case.description or "")):
        row = known.get(case.customer_id)
        if case.open and is_complaint(case) and row is not None and row.tier == "A":
            waiting.setdefault(case.customer_id, case)
    for customer_id, case in waiting.items():
        row = known[customer_id]
        yield Todo(
            person=case.handler or row.owner,
            customer=row.name,
            customer_id=customer_id,
            what=Said(SETTLE, {"what": short(case.description or "")}),
            why=_since(case),
            worth=row.spend_12m,
            cells=(case.cell,),
            section="service",
            listing="open_cases",
        )


def _since(case: Case) -> Said:
    """How long an A customer's complaint waits, where its day is known."""
    if case.age_days is None:
        return Said(SETTLE_UNDATED)
    return Said(SETTLE_WHY, {"days": count(case.age_days, "day")})


def short(text: str) -> str:
    """The beginning of what somebody wrote, on one line."""
    line = " ".join(text.split())
    return line if width(line) <= _SHOWN else f"{wrapped(line, _SHOWN)[0]}…"


def _talk(records: Records, customers: Iterable[CustomerRow]) -> Iterator[Todo]:
    """Who to talk to. Of calling, following up and planning only the first that applies to a
    customer is listed: one call does all three.
    """
    latest = {each.customer_id: each for each in records.contacts if each.latest}
    for row in customers:
        contact = latest.get(row.customer_id)
        if row.should_order and row.rhythm is not None:
            yield _call(row, row.rhythm, contact)
        elif contact is not None and (contact.overdue_days is not None or contact.no_next):
            what, why = _follow(contact) if contact.overdue_days is not None else _plan(contact)
            yield Todo(
                person=contact.owner,
                customer=row.name,
                customer_id=row.customer_id,
                what=what,
                why=why,
                worth=units(Decimal(row.spend_12m) / max(row.orders_12m, 1), 0),
                cells=(contact.cell,),
                section="people",
                listing="people",
            )


def _call(row: CustomerRow, rhythm: Said, contact: Contact | None) -> Todo:
    return Todo(
        person=row.owner or (contact.owner if contact else ""),
        customer=row.name,
        customer_id=row.customer_id,
        what=Said(CALL),
        why=rhythm,
        worth=row.spend_12m,
        cells=row.sources[:1],
        section="customers",
        listing="customers",
    )


def _follow(contact: Contact) -> tuple[Said, Said]:
    typed = contact.next_action
    step = (NextStep.read(str(typed)) or short(str(typed))) if typed else CONTACT
    due = contact.next_date.isoformat() if contact.next_date else ""
    return Said(FOLLOW, {"step": step}), Said(
        FOLLOW_WHY, {"due": due, "days": count(contact.overdue_days or 0, "day")}
    )


def _plan(contact: Contact) -> tuple[Said, Said]:
    if contact.date is None:
        return Said(PLAN), Said(PLAN_WHY_UNDATED)
    return Said(PLAN), Said(PLAN_WHY, {"last": contact.date.isoformat()})


def _amounts(lines: Iterable[OrderLine], settings: Settings) -> Iterator[Todo]:
    """Amounts to answer, worth the bigger of the two readings."""
    for line in lines:
        if line.counted and line.reason == "doubtful":
            computed, claimed = line.computed or 0, line.claimed or 0
            got = {"computed": money(computed, settings), "claimed": money(claimed, settings)}
            yield Todo(
                person=line.owner,
                customer=line.customer,
                customer_id=line.customer_id,
                what=Said(AMOUNT, {"order": line.order_id or NO_NUMBER}),
                why=Said(AMOUNT_WHY, got),
                worth=max(abs(computed), abs(claimed)),
                cells=(line.cell,),
                section="orders",
                listing="left_out",
            )
