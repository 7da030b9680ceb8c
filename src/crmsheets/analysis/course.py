"""What each customer bought month by month."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import months_before

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged

MONTHS = 12


@dataclass(frozen=True, slots=True)
class Course:
    """One customer: money (分) of each of the last months, oldest first."""

    customer_id: str
    name: str
    tier: str
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All of them together."""
        return sum(self.amounts)


def months(judged: Judged) -> list[str]:
    """The last twelve months up to the one reported, oldest first: 2024-01."""
    last = judged.period.first
    return [f"{months_before(last, back):%Y-%m}" for back in range(MONTHS - 1, -1, -1)]


def courses(judged: Judged) -> list[Course]:
    """Customers with money in one of these months, biggest first."""
    names = months(judged)
    place = {name: at for at, name in enumerate(names)}
    amounts: dict[str, list[int]] = {}
    for line in judged.orders.to_dict("records"):
        day = line["day"]
        at = place.get(f"{day:%Y-%m}") if isinstance(day, dt.date) else None
        if line["counted"] and line["customer_id"] and at is not None and line["amount"]:
            amounts.setdefault(line["customer_id"], [0] * len(names))[at] += line["amount"]
    rows = judged.customers.to_dict("records")
    found = [
        Course(row["customer_id"], row["name"], row["tier"], tuple(amounts[row["customer_id"]]))
        for row in rows
        if row["customer_id"] in amounts
    ]
    return sorted(found, key=lambda each: (-each.total, each.name, each.customer_id))
