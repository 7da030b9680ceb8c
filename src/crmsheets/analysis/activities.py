"""Events: who came, against the goal, and what the guests ordered afterwards (description only:
a before-and-after figure proves no effect without a comparison group).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span
from crmsheets.model.choice import plain

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

AFTER_DAYS = 90


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `guests`: rows of the guest list, `new_guests`: companies on it that had not yet
    bought, `goal_rate`: came / aimed at, `orders_after`, `amount_after` (分): of the guests'
    companies within 90 days after. The other fields: `model.judged.Judged.activities`.
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


def events(data: Dataset, bought: Mapping[str, History]) -> list[Event]:
    """Every event in the table's order."""
    table = table_of(data, "activity")
    if table is None:
        return []
    lists = guest_lists(data)
    return [_event(table, i, lists, bought) for i in range(len(table))]


def guest_lists(data: Dataset) -> dict[str, list[str]]:
    """Event name (as names are compared) -> the customer number of each guest, "" if unknown."""
    table = table_of(data, "guest")
    lists: dict[str, list[str]] = {}
    for i in range(len(table) if table is not None else 0):
        assert table is not None
        lists.setdefault(plain(table["activity_name"][i] or ""), []).append(
            customer_of(table, i)[0]
        )
    return lists


def _event(
    table: Table, i: int, lists: Mapping[str, list[str]], bought: Mapping[str, History]
) -> Event:
    name, date = table["activity_name"][i], table["start_date"][i]
    guests = lists.get(plain(name or ""), []) if name else []
    companies = sorted({each for each in guests if each})
    came = len(guests) or table["attendees"][i]
    aimed = table["goal_value"][i]
    after = _after(date)
    return Event(
        i=i,
        name=name,
        date=date,
        kind=table["activity_type"][i],
        goal=table["goal"][i],
        goal_value=aimed,
        attendees=table["attendees"][i],
        guests=len(guests),
        new_guests=sum(_new(bought.get(each), date) for each in companies),
        goal_rate=came / aimed if came is not None and aimed else None,
        orders_after=sum(bought[each].orders(after) for each in companies if each in bought),
        amount_after=sum(bought[each].spend(after) for each in companies if each in bought),
        content=table["content"][i],
        cell=table.cell(i, "activity_name"),
        effect=table["effect"][i],
    )


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
