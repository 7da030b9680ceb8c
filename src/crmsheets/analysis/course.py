"""What each customer bought month by month, and how much of the money the biggest make.

Cumulative share = money of a customer and all bigger ones / money of all with money left after
returns, over the window of the tiers; equal ones by name.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import months_before, window

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


@dataclass(frozen=True, slots=True)
class Portion:
    """One customer's money (分), its share and that of all up to it (0-1)."""

    name: str
    tier: str
    money: int
    share: float
    together: float


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


def portions(judged: Judged) -> list[Portion]:
    """Customers with money left in the window, biggest first."""
    rows = [row for row in judged.customers.to_dict("records") if row["spend_12m"] > 0]
    rows.sort(key=lambda row: (-row["spend_12m"], row["name"], row["customer_id"]))
    total = sum(row["spend_12m"] for row in rows)
    found: list[Portion] = []
    together = 0
    for row in rows:
        together += row["spend_12m"]
        found.append(
            Portion(
                row["name"],
                row["tier"],
                row["spend_12m"],
                row["spend_12m"] / total,
                together / total,
            )
        )
    return found


def span(judged: Judged) -> tuple[dt.date, dt.date]:
    """First and last day of the window that `portions` covers."""
    return window(judged.today, judged.settings.tier.window_months)
