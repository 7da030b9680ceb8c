"""How each salesman keeps appointments: what waits, what was done in time, what led to an order.

In time: a promised contact that was made by its day / promised contacts whose day came in the last
90 days. Led to an order: contacts with an order of the same customer within 30 days after / contacts of
the last 12 months that are at least 30 days old.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.model.agenda import When
from crmsheets.templates.followup import NextStep

if TYPE_CHECKING:
    from crmsheets.analysis.followups import Contact
    from crmsheets.analysis.history import History

KEPT_DAYS = 90
ORDER_DAYS = 30
YEAR_DAYS = 365
WEEK, MONTH = 7, 30


@dataclass(frozen=True, slots=True)
class PersonAgenda:
    """One salesman ("" = nobody named): customers overdue by age, due, unplanned, too long silent;
    promises kept in time (k of n), contacts followed by an order (k of n).
    """

    person: str
    overdue_week: int
    overdue_month: int
    overdue_more: int
    today: int
    coming: int
    no_next: int
    cadence: int
    kept: int
    promised: int
    ordered: int
    contacts: int


def person_agendas(
    waiting: Iterable[tuple[str, When, int]],
    contacts: Sequence[Contact],
    bought: Mapping[str, History],
    today: dt.date,
) -> list[PersonAgenda]:
    """A row a person, most overdue first. `waiting`: (person, when, days) of every appointment."""
    found = list(waiting)
    kept, ordered = _kept(contacts, today), _ordered(contacts, bought, today)
    names = {name for name, _, _ in found} | set(kept) | set(ordered)
    rows = [
        _row(name, [each for each in found if each[0] == name], kept.get(name, (0, 0)), ordered)
        for name in names
    ]
    return sorted(
        rows,
        key=lambda row: (
            not row.person,
            -(row.overdue_week + row.overdue_month + row.overdue_more),
            row.person,
        ),
    )


def _row(
    name: str,
    own: Sequence[tuple[str, When, int]],
    kept: tuple[int, int],
    ordered: Mapping[str, tuple[int, int]],
) -> PersonAgenda:
    late = [days for _, when, days in own if when is When.OVERDUE]
    hits, cases = ordered.get(name, (0, 0))
    return PersonAgenda(
        person=name,
        overdue_week=sum(days <= WEEK for days in late),
        overdue_month=sum(WEEK < days <= MONTH for days in late),
        overdue_more=sum(days > MONTH for days in late),
        today=_many(own, When.TODAY),
        coming=_many(own, When.WEEK),
        no_next=_many(own, When.NO_NEXT),
        cadence=_many(own, When.CADENCE),
        kept=kept[0],
        promised=kept[1],
        ordered=hits,
        contacts=cases,
    )


def _many(own: Iterable[tuple[str, When, int]], when: When) -> int:
    return sum(each is when for _, each, _ in own)


def _kept(contacts: Sequence[Contact], today: dt.date) -> dict[str, tuple[int, int]]:
    """Person -> promises kept by their day, promises whose day has come."""
    days: dict[str, list[dt.date]] = {}
    for each in contacts:
        if each.date is not None:
            days.setdefault(each.customer_id, []).append(each.date)
    told: dict[str, tuple[int, int]] = {}
    for each in contacts:
        due, made = each.next_date, each.date
        if due is None or made is None or not each.customer_id or _dropped(each):
            continue
        if not 0 < (today - due).days <= KEPT_DAYS:
            continue
        done = any(made < day <= due for day in days[each.customer_id])
        hits, cases = told.get(each.owner, (0, 0))
        told[each.owner] = (hits + done, cases + 1)
    return told


def _dropped(contact: Contact) -> bool:
    return NextStep.read(str(contact.next_action or "")) is NextStep.NONE


def _ordered(
    contacts: Sequence[Contact], bought: Mapping[str, History], today: dt.date
) -> dict[str, tuple[int, int]]:
    """Person -> contacts with an order within 30 days after, contacts old enough to tell."""
    told: dict[str, tuple[int, int]] = {}
    for each in contacts:
        if each.date is None or not ORDER_DAYS <= (today - each.date).days <= YEAR_DAYS:
            continue
        history = bought.get(each.customer_id)
        days = history.days if history is not None else ()
        done = any(0 <= (day - each.date).days <= ORDER_DAYS for day in days)
        hits, cases = told.get(each.owner, (0, 0))
        told[each.owner] = (hits + done, cases + 1)
    return told
