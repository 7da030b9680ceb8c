"""How old what is known of customers is: the last day that any record of one bears."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset

CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Aged:
    """One customer's age: its sales rep, the files it stands in, the last day anything happened."""

    customer_id: str
    owner: str
    files: frozenset[str]
    last: dt.date | None

    def fresh(self, today: dt.date, stale_days: int) -> bool:
        """Whether something happened within so many days."""
        return self.last is not None and (today - self.last).days <= stale_days


def aged(data: Dataset, today: dt.date) -> list[Aged]:
    """The age of every customer that has a row of its own: the last day that any record of it bears."""
    table = data.tables.get(CUSTOMER)
    if table is None:
        return []
    last = _last_days(data, today)
    return [
        Aged(
            golden.customer_id,
            golden.values.get("owner") or "",  # a mapping
            frozenset(table.source(row).file for row in golden.members),
            last.get(golden.customer_id),
        )
        for golden in data.golden
        if golden.members
    ]


_DAYS: Mapping[str, tuple[str, ...]] = {
    "order": ("order_date", "ship_date", "receive_date"),
    "followup": ("followup_date",),
    "service": ("service_date", "closed_date"),
    "feedback": ("feedback_date",),
    CUSTOMER: ("registered_date",),
}


def _last_days(data: Dataset, today: dt.date) -> dict[str, dt.date]:
    """Customer -> the last day up to today that any of its records bears."""
    found: defaultdict[str, dt.date] = defaultdict(lambda: dt.date.min)
    for name, fields in _DAYS.items():
        table = data.tables.get(name)
        if table is None:
            continue
        for field in fields:
            for customer, day in zip(table["customer_id"], table[field], strict=True):
                if customer and day is not None and found[customer] < day <= today:
                    found[customer] = day
    return {customer: day for customer, day in found.items() if day > dt.date.min}


@dataclass(frozen=True, slots=True)
class Age:
    """How long ago anything was recorded of one sales rep's customers: days up to 30, 90, 180, more;
    `undated`: no record has a date.
    """

    owner: str
    customers: int
    days_30: int
    days_90: int
    days_180: int
    older: int
    undated: int


_AGES = (30, 90, 180)


def ages(customers: Sequence[Aged], today: dt.date) -> list[Age]:
    """One line a sales rep, those with most old customers first."""
    owners = sorted({each.owner for each in customers})
    found = [
        _age(owner, [each for each in customers if each.owner == owner], today) for owner in owners
    ]
    return sorted(found, key=lambda each: (-each.older, -each.undated, each.owner))


def _age(owner: str, customers: Sequence[Aged], today: dt.date) -> Age:
    days = [(today - each.last).days for each in customers if each.last is not None]
    upto = [sum(day <= most for day in days) for most in _AGES]
    undated = len(customers) - len(days)
    older = len(days) - upto[-1]
    parts = (upto[0], upto[1] - upto[0], upto[2] - upto[1])
    return Age(owner, len(customers), *parts, older, undated)
