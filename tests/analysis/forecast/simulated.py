"""Made buyers: the models run forwards with a fixed seed, so that what comes out is known."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import numpy as np

from crmsheets.analysis.forecast.bg_nbd import BgNbd, Counts
from crmsheets.analysis.forecast.buyers import Buyer
from crmsheets.model.judged import Judged
from tests.judged_example import judged
from tests.judged_frames import frame

TODAY = dt.date(2024, 12, 31)
Bought = tuple[str, str, int]
"""Customer, day, 分."""


def lives(model: BgNbd, ages: Any, seed: int) -> list[list[float]]:
    """Of each customer the weeks of the repeats, observed for so many weeks."""
    chance = np.random.default_rng(seed)
    found = []
    for age in ages:
        rate, stop = chance.gamma(model.r, 1 / model.alpha), chance.beta(model.a, model.b)
        weeks: list[float] = []
        week = chance.exponential(1 / rate)
        while week <= age:
            weeks.append(float(week))
            if chance.random() < stop:
                break
            week += chance.exponential(1 / rate)
        found.append(weeks)
    return found


def seen(lived: list[list[float]], ages: Any) -> Counts:
    """What is known of these lives when they are so many weeks old."""
    known = [
        [week for week in weeks if week <= age] for weeks, age in zip(lived, ages, strict=True)
    ]
    return Counts(
        np.array([len(weeks) for weeks in known], dtype=np.float64),
        np.array([max(weeks, default=0.0) for weeks in known]),
        np.array(ages, dtype=np.float64),
    )


def shop(
    model: BgNbd, customers: int, seed: int, *, weeks: int = 130, worth: float = 20_000.0
) -> list[Buyer]:
    """Customers who come one after the other over so many weeks until TODAY, with gamma amounts."""
    chance = np.random.default_rng(seed + 1)
    ages = np.linspace(2, weeks, customers)
    made = []
    for number, (lived, age) in enumerate(zip(lives(model, ages, seed), ages, strict=True)):
        first = TODAY - dt.timedelta(days=int(age * 7))
        days = sorted({first, *(first + dt.timedelta(days=int(week * 7)) for week in lived)})
        mean = worth / chance.gamma(4.0)
        money = tuple(int(chance.gamma(5.0, mean)) * 100 + 100 for _ in days)
        made.append(Buyer(f"CUS{number:04d}", tuple(days), money))
    return made


def bought(buyers: list[Buyer]) -> list[Bought]:
    """Their purchases as lines."""
    return [
        (each.customer_id, day.isoformat(), money)
        for each in buyers
        for day, money in zip(each.days, each.money, strict=True)
    ]


def judged_of(lines: list[Bought], **more: Any) -> Judged:
    """A judged run with these orders; `more`: other fields, `contract`: customers on contract."""
    contract = more.pop("contract", ())
    base = judged()
    orders = [
        {"customer_id": who, "customer": who, "day": dt.date.fromisoformat(day), "amount": fen,
         "counted": True, "returned": False}
        for who, day, fen in lines
    ]  # fmt: skip
    customers = [
        {"customer_id": who, "name": f"{who} Ltd", "owner": "周敏", "tier": "A",
         "on_contract": who in contract}
        for who in sorted({line[0] for line in lines})
    ]  # fmt: skip
    names = ("customer_id", "day", "amount", "counted", "returned")
    made: dict[str, Any] = {
        "orders": frame(orders, names),
        "customers": frame(customers, ("customer_id", "name", "owner", "tier", "on_contract")),
        "today": TODAY,
    }
    return replace(base, **(made | more))
