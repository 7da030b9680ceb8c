"""Whom to contact and when: overdue, today, this week, nothing planned, silent beyond the cadence.

Every customer stands there once, with what is most pressing. The cadence of its tier binds whatever was
arranged: an appointment in two months is late for one that is to be seen every fortnight. Where follow-ups
are kept at all, a customer without any is told as well, once its last order is longer ago than the cadence.
 Priority = weight of the tier x (days
over / days allowed), as owners rank calls: an A customer a week late comes before a C one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.punctuality import PersonAgenda, person_agendas
from crmsheets.analysis.wording import count
from crmsheets.model.agenda import When
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Said, Text
from crmsheets.templates.followup import NextStep

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.history import History
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.cell import Cell
    from crmsheets.model.options.followup import FollowUp
    from crmsheets.model.settings import Settings

PLANNED = Text("说好{due}", "promised for {due}")
PLANNED_OVER = Text("说好{due}，已过{days}天", "promised for {due}, {days} ago")
NOTHING_PLANNED = Text(
    "{last}联系过，没写下次什么时候", "last contact {last}, nothing planned after it"
)
NEVER_DATED = Text("联系过，没写下次什么时候", "contacted, nothing planned after it")
TOO_LONG = Text(
    "{last}以后没联系，已{days}天，{who}一般{cadence}天内要联系一次",
    "no contact since {last}, {days} ago; {who} every {cadence}",
)
TOO_LONG_TILL = Text(
    "{last}以后没联系，已{days}天，{who}一般{cadence}天内要联系一次；说好的是{due}",
    "no contact since {last}, {days} ago; {who} every {cadence}; promised for {due}",
)
NEVER = Text(
    "没有跟进记录，上次下单{last}，已{days}天，{who}一般{cadence}天内要联系一次",
    "no contact recorded, last order {last}, {days} ago; {who} every {cadence}",
)
AGAIN = Text("再联系", "Contact again")
PLAN = Text("定下一步", "Plan the next step")
_WEIGHT = {"A": 3.0, "B": 2.0, "C": 1.0}
_QUOTED, _LOST = Text("报了价的", "after a quote"), Text("流失客户", "lost customers")
_PROMISED = frozenset({When.OVERDUE, When.TODAY, When.WEEK})
_TIER = Text("{tier} 类", "tier {tier}")


@dataclass(frozen=True, slots=True)
class Appointment:
    """One customer to contact. `due`: the day planned (None: none was); `days`: over it, until it,
    or since the last contact; `over`: share of the days allowed that it is over; `worth` in 分.
    """

    person: str
    customer_id: str
    customer: str
    tier: str
    when: When
    step: Any
    due: dt.date | None
    days: int
    why: Said
    worth: int
    priority: float
    last_contact: dt.date | None
    cell: Cell | None


def agenda_tables(
    customers: Sequence[CustomerRow],
    contacts: Sequence[Contact],
    bought: Mapping[str, History],
    settings: Settings,
    today: dt.date,
) -> dict[str, pd.DataFrame]:
    """`agenda` and `agenda_people`: described at `model.judged.Judged.tables`."""
    found = agenda(customers, contacts, settings, today)
    people = person_agendas(
        [(each.person, each.when, each.days) for each in found], contacts, bought, today
    )
    return {"agenda": frame_of(Appointment, found), "agenda_people": frame_of(PersonAgenda, people)}


def agenda(
    customers: Iterable[CustomerRow],
    contacts: Iterable[Contact],
    settings: Settings,
    today: dt.date,
) -> list[Appointment]:
    """Everybody to be contacted within `remind_days`, most pressing first."""
    latest = {each.customer_id: each for each in contacts if each.latest and each.customer_id}
    options = settings.followup
    found = (
        _appointment(row, latest[row.customer_id], options, today)
        if row.customer_id in latest
        else _never(row, options, today)
        for row in (customers if latest else ())
    )
    order = list(When)
    return sorted(
        (each for each in found if each is not None),
        key=lambda each: (
            order.index(each.when),
            -each.priority,
            -each.worth,
            each.customer,
            each.customer_id,
        ),
    )


def _appointment(
    row: CustomerRow, contact: Contact, settings: FollowUp, today: dt.date
) -> Appointment | None:
    """What is due with one customer; None where nothing is."""
    planned = _planned(row, contact, settings, today)
    if planned is not None:
        return planned
    step = NextStep.read(str(contact.next_action)) if contact.next_action else None
    if contact.no_next:
        last = contact.date.isoformat() if contact.date else ""
        why = Said(NOTHING_PLANNED, {"last": last}) if contact.date else Said(NEVER_DATED)
        days = (today - contact.date).days if contact.date else 0
        return _made(row, contact, When.NO_NEXT, PLAN, days, why, settings)
    return None if step is NextStep.NONE else _silent(row, contact, settings, today)


def _planned(
    row: CustomerRow, contact: Contact, settings: FollowUp, today: dt.date
) -> Appointment | None:
    """An appointment that was made and is due by the end of the days looked ahead."""
    due = contact.next_date
    step = NextStep.read(str(contact.next_action)) if contact.next_action else None
    if due is None or step is NextStep.NONE or (due - today).days > settings.remind_days:
        return None
    doing = step or contact.next_action or AGAIN
    got = {"due": due.isoformat(), "days": count(abs((today - due).days), "day")}
    if due < today:
        why, when = Said(PLANNED_OVER, got), When.OVERDUE
    else:
        why = Said(PLANNED, got)
        when = When.TODAY if due == today else When.WEEK
    return _made(row, contact, when, doing, abs((today - due).days), why, settings)


def _silent(
    row: CustomerRow, contact: Contact, settings: FollowUp, today: dt.date
) -> Appointment | None:
    """A customer without an appointment soon that was last contacted too long ago for what it is."""
    due = contact.next_date
    # Where a day is agreed for the quote, it is not out yet.
    allowed = cadence_of(row, contact if due is None else None, settings)
    got = _beyond(row.last_contact, allowed, today)
    if got is None:
        return None
    why = (
        Said(TOO_LONG, got) if due is None else Said(TOO_LONG_TILL, {**got, "due": due.isoformat()})
    )
    days = (today - (row.last_contact or today)).days
    return _made(row, contact, When.CADENCE, AGAIN, days, why, settings)


def _never(row: CustomerRow, settings: FollowUp, today: dt.date) -> Appointment | None:
    """A customer of a tier whom nobody ever contacted, as far as is recorded; its last order is the last
    that was heard of it. Of lost ones the list to win back tells.
    """
    if row.type is CustomerType.LOST:
        return None
    got = _beyond(row.last_order, cadence_of(row, None, settings), today)
    if got is None:
        return None
    days = (today - (row.last_order or today)).days
    return _made(row, None, When.CADENCE, AGAIN, days, Said(NEVER, got), settings)


def _beyond(
    last: dt.date | None, allowed: tuple[int | None, Said | Text], today: dt.date
) -> dict[str, object] | None:
    """What to say where a day is longer ago than is allowed for being what; None where it is not."""
    cadence, who = allowed
    if cadence is None or last is None or (today - last).days <= cadence:
        return None
    return {
        "last": last.isoformat(),
        "days": count((today - last).days, "day"),
        "who": who,
        "cadence": count(cadence, "day"),
    }


def cadence_of(
    row: CustomerRow, contact: Contact | None, settings: FollowUp
) -> tuple[int | None, Said | Text]:
    """Days within which a customer should be contacted again, and for being what. `contact`: its latest
    follow-up, where the next step that it names is open.
    """
    if contact and NextStep.read(str(contact.next_action or "")) is NextStep.QUOTE:
        return settings.cadence_quote, _QUOTED
    if row.type is CustomerType.LOST:
        return settings.cadence_lost, _LOST
    return settings.cadence(row.tier), Said(_TIER, {"tier": row.tier})


def _made(  # all that an appointment says
    row: CustomerRow,
    contact: Contact | None,
    when: When,
    step: object,
    days: int,
    why: Said,
    settings: FollowUp,
) -> Appointment:
    allowed, _ = cadence_of(row, contact, settings)
    over = days / max(allowed or settings.cadence_c, 1) if when is not When.WEEK else 0.0
    return Appointment(
        person=(contact and contact.owner) or row.owner,
        customer_id=row.customer_id,
        customer=row.name,
        tier=row.tier,
        when=when,
        step=step,
        due=contact.next_date if contact and when in _PROMISED else None,
        days=days,
        why=why,
        worth=row.spend_12m,
        priority=_WEIGHT.get(row.tier, 1.0) * over,
        last_contact=row.last_contact,
        cell=contact.cell if contact else None,
    )
