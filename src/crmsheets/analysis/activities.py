"""Events: who came, against the goal, what each guest cost, who was called afterwards, who ordered.

Orders after an event are description only: what it changed stands in `analysis.event_effect`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span, within
from crmsheets.model.choice import plain
from crmsheets.templates.guest import Intent

if TYPE_CHECKING:
    from crmsheets.analysis.followups import Contact
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

AFTER_DAYS = 90
CALL_DAYS = 7
LIKELY = frozenset({Intent.HIGH, Intent.MIDDLE})
"""Guests of this intent are leads."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `guests`: rows of the guest list, `new_guests`: companies on it that had not yet
    bought, `goal_rate`: came / aimed at, `orders_after`, `amount_after` (分): of the guests'
    companies within 90 days after. `leads`: guests' companies likely to buy (or as typed), `won`:
    companies whose first order came within 90 days after; `called`: companies contacted within 7
    days after, `callable`: companies of the list, once 7 days are over (else 0). `cost_per_lead`,
    `cost_per_new` in 分 (None without cost or without any). The other fields:
    `model.judged.Judged.activities`.
    """

    i: int
    name: str | None
    date: dt.date | None
    kind: Any
    goal: str | None
    goal_value: int | None
    attendees: int | None
    guests: int
    new_guests: int
    goal_rate: float | None
    orders_after: int
    amount_after: int
    content: str | None
    cell: Cell
    effect: Any
    invited: int | None
    cost: int | None
    leads: int | None
    won: int
    called: int
    callable: int
    cost_per_lead: int | None
    cost_per_new: int | None


@dataclass(frozen=True, slots=True)
class Guests:
    """Who came to an event: a customer number a guest ("" if unknown), the numbers of likely buyers."""

    companies: tuple[str, ...] = ()
    likely: frozenset[str] = frozenset()

    @property
    def known(self) -> list[str]:
        """The companies among the customers, each once."""
        return sorted({each for each in self.companies if each})


NOBODY = Guests()


def events(
    data: Dataset,
    bought: Mapping[str, History],
    contacts: Iterable[Contact] = (),
    today: dt.date = dt.date.max,
) -> list[Event]:
    """Every event in the table's order."""
    table = table_of(data, "activity")
    if table is None:
        return []
    lists = guest_lists(data)
    days: dict[str, set[dt.date]] = {}
    for each in contacts:
        if each.date is not None:
            days.setdefault(each.customer_id, set()).add(each.date)
    return [_event(table, i, lists, bought, days, today) for i in range(len(table))]


def guest_lists(data: Dataset) -> dict[str, Guests]:
    """Event name (as names are compared) -> its guests."""
    table = table_of(data, "guest")
    companies: dict[str, list[str]] = {}
    likely: dict[str, set[str]] = {}
    for i in range(len(table) if table is not None else 0):
        assert table is not None
        event, company = plain(table["activity_name"][i] or ""), customer_of(table, i)[0]
        companies.setdefault(event, []).append(company)
        intent = Intent.read(str(table["intent"][i] or ""))
        if intent in LIKELY:
            # A guest that is no customer yet is a lead of its own.
            likely.setdefault(event, set()).add(company or f"guest {i}")
    return {
        event: Guests(tuple(each), frozenset(likely.get(event, ())))
        for event, each in companies.items()
    }


def _event(  # what an event is held against
    table: Table,
    i: int,
    lists: Mapping[str, Guests],
    bought: Mapping[str, History],
    contacted: Mapping[str, set[dt.date]],
    today: dt.date,
) -> Event:
    name, date = table["activity_name"][i], table["start_date"][i]
    guests = lists.get(plain(name or ""), NOBODY) if name else NOBODY
    companies = guests.known
    came = len(guests.companies) or table["attendees"][i]
    aimed, after = table["goal_value"][i], _after(date)
    won = sum(_won(bought.get(each), after) for each in companies)
    cost, leads = table["cost"][i], len(guests.likely) or table["lead_count"][i]
    over = date is not None and (today - date).days >= CALL_DAYS
    return Event(
        i=i,
        name=name,
        date=date,
        kind=table["activity_type"][i],
        goal=table["goal"][i],
        goal_value=aimed,
        attendees=table["attendees"][i],
        guests=len(guests.companies),
        new_guests=sum(_new(bought.get(each), date) for each in companies),
        goal_rate=came / aimed if came is not None and aimed else None,
        orders_after=sum(bought[each].orders(after) for each in companies if each in bought),
        amount_after=sum(bought[each].spend(after) for each in companies if each in bought),
        content=table["content"][i],
        cell=table.cell(i, "activity_name"),
        effect=table["effect"][i],
        invited=table["invited"][i],
        cost=cost,
        leads=leads,
        won=won,
        called=sum(_called(contacted.get(each, ()), date) for each in companies) if over else 0,
        callable=len(companies) if over else 0,
        cost_per_lead=cost_of_one(cost, leads),
        cost_per_new=cost_of_one(cost, won),
    )


def cost_of_one(cost: int | None, many: int | None) -> int | None:
    """Cost of one in 分, half-up; None without a cost or without any."""
    return (2 * cost + many) // (2 * many) if cost is not None and many else None


def _won(history: History | None, after: Span) -> bool:
    """Whether a company's first order came in a span."""
    return history is not None and bool(history.days) and within(history.days[0], after)


def _called(days: Iterable[dt.date], date: dt.date | None) -> bool:
    """Whether somebody got in touch within 7 days after the event (or on its day)."""
    return date is not None and any(0 <= (day - date).days <= CALL_DAYS for day in days)


def _after(date: dt.date | None) -> Span:
    """The 90 days after an event; a span that nothing falls into, for one without a date."""
    if date is None:
        return dt.date.max, dt.date.min
    return date + dt.timedelta(days=1), date + dt.timedelta(days=AFTER_DAYS)


def _new(history: History | None, date: dt.date | None) -> bool:
    """Whether a company had bought nothing before the event."""
    if history is None or date is None:
        return history is None
    return not any(day < date for day in history.days)
