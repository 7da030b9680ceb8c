"""Follow-ups: which one counts, who is overdue, who has no next step.

Of each customer only the latest follow-up counts: a later one closes an earlier one. 暂不跟进 is
never overdue; it and 等客户回复 need no next date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.templates.followup import NEEDS_NO_DATE, NextStep

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.options.followup import FollowUp
    from crmsheets.model.table import Table


@dataclass(frozen=True, slots=True)
class Contact:
    """One follow-up. `latest`: it is its customer's latest; `no_next`: that one leads nowhere.

    The other fields are described at `model.judged.Judged.followups`.
    """

    i: int
    customer_id: str
    customer: str
    owner: str
    date: dt.date | None
    content: str | None
    method: Any
    response: Any
    next_action: Any
    next_date: dt.date | None
    latest: bool
    overdue_days: int | None
    cell: Cell
    no_next: bool


def contacts(data: Dataset, owners: Mapping[str, str], today: dt.date) -> list[Contact]:
    """Every follow-up in the table's order; who did it is the customer's salesman if not said."""
    table = table_of(data, "followup")
    if table is None:
        return []
    found = [_contact(table, i, owners) for i in range(len(table))]
    last = latest(found)
    return [judged(each, today) if last.get(_who(each)) == each.i else each for each in found]


def _contact(table: Table, i: int, owners: Mapping[str, str]) -> Contact:
    customer_id, customer = customer_of(table, i)
    return Contact(
        i=i,
        customer_id=customer_id,
        customer=customer,
        owner=table["owner"][i] or owners.get(customer_id, ""),
        date=table["followup_date"][i],
        content=table["content"][i],
        method=table["method"][i],
        response=table["response"][i],
        next_action=table["next_action"][i],
        next_date=table["next_date"][i],
        latest=False,
        overdue_days=None,
        cell=table.cell(i, "next_date" if table.has(i, "next_date") else "followup_date"),
        no_next=False,
    )


def _who(contact: Contact) -> str:
    return contact.customer_id or contact.customer


def latest(found: Iterable[Contact]) -> dict[str, int]:
    """Customer -> position of the latest follow-up; of one day's, the one that plans furthest.

    One without a date is older than any other. The order of rows decides only between follow-ups
    that say the same.
    """
    best: dict[str, tuple[_Rank, int]] = {}
    for each in found:
        rank = (
            each.date or dt.date.min,
            each.next_date or dt.date.min,
            str(each.next_action or ""),
            each.content or "",
            each.owner,
        )
        if _who(each) and (_who(each) not in best or rank > best[_who(each)][0]):
            best[_who(each)] = (rank, each.i)
    return {customer: i for customer, (_, i) in best.items()}


_Rank = tuple[dt.date, dt.date, str, str, str]


def judged(contact: Contact, today: dt.date) -> Contact:
    """A customer's latest follow-up with what is due: days overdue, or no next step at all."""
    step = NextStep.read(str(contact.next_action)) if contact.next_action else None
    due = contact.next_date
    overdue = due is not None and due < today and step is not NextStep.NONE
    return replace(
        contact,
        latest=True,
        overdue_days=(today - due).days if due is not None and overdue else None,
        no_next=due is None and step not in NEEDS_NO_DATE,
    )


def last_contacts(found: Iterable[Contact], today: dt.date) -> dict[str, dt.date]:
    """Customer number -> the last day of contact up to today."""
    days: dict[str, dt.date] = {}
    for each in found:
        if each.date is not None and each.date <= today:
            days[each.customer_id] = max(each.date, days.get(each.customer_id, each.date))
    return days


def first_contacts(found: Iterable[Contact]) -> dict[str, dt.date]:
    """Customer number -> the day of its first follow-up."""
    days: dict[str, dt.date] = {}
    for each in found:
        if each.date is not None:
            days[each.customer_id] = min(each.date, days.get(each.customer_id, each.date))
    return days


def out_of_cadence(
    tier: str, last_contact: dt.date | None, settings: FollowUp, today: dt.date
) -> bool:
    """Whether a customer of a tier was last contacted longer ago than the tier's cadence."""
    cadence = settings.cadence(tier)
    if cadence is None or last_contact is None:
        return False
    return (today - last_contact).days > cadence


def by_person(found: Sequence[Contact]) -> list[tuple[str, int]]:
    """Overdue customers a person, most first: [("周敏", 20), ("李强", 9)]."""
    counts: dict[str, int] = {}
    for each in found:
        if each.overdue_days is not None:
            counts[each.owner] = counts.get(each.owner, 0) + 1
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
