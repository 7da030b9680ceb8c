"""The books that the clerk opens: `data/*.csv` line by line, and what follows from single lines.

Nothing here is imported from the package; the rules are those of the 口径 lines and of the docs.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property
from typing import Any

TODAY = dt.date(2024, 12, 31)
MONTH = (dt.date(2024, 12, 1), TODAY)
YEAR = (dt.date(2024, 1, 1), TODAY)
NOT_COUNTED = {"取消", "待确认"}
NO_NEED = {"暂不跟进", "等客户回复"}
OPEN = {"待处理", "处理中"}
DELIVERY_WORDS = ("交期", "交货", "货期", "deliver", "late")
Line = dict[str, str]
Span = tuple[dt.date, dt.date]
CENT = Decimal("0.01")


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def date(line: Line, name: str) -> dt.date:
    found = day(line[name])
    assert found is not None
    return found


def within(line: Line, name: str, span: Span) -> bool:
    found = day(line[name])
    return found is not None and span[0] <= found <= span[1]


def product(line: Line) -> Decimal | None:
    """Quantity x price, half up; a fee without a quantity is one piece."""
    quantity = line["quantity"] or ("1" if line["product_model"] in {"模具费", "Tooling"} else "")
    if not (quantity and line["unit_price"]):
        return None
    return (Decimal(quantity) * Decimal(line["unit_price"])).quantize(CENT, ROUND_HALF_UP)


def typed(line: Line) -> Decimal | None:
    return Decimal(line["amount"]) if line["amount"] else None


def doubtful(line: Line) -> bool:
    """More than a discount of 20 % between what was typed and what was computed."""
    claimed, computed = typed(line), product(line)
    if claimed is None or computed is None:
        return False
    off = abs(claimed - computed)
    small = off <= 1 or off <= abs(computed) * Decimal("0.005")
    return not small and off > Decimal("0.2") * abs(computed)


def money(line: Line) -> Decimal:
    """The typed total where it agrees or stands alone, else quantity x price; doubtful ones 0."""
    claimed, computed = typed(line), product(line)
    if doubtful(line):
        return Decimal(0)
    if claimed is None or computed is None:
        return claimed or computed or Decimal(0)
    off = abs(claimed - computed)
    return claimed if off <= 1 or off <= abs(computed) * Decimal("0.005") else computed


def total(lines: Iterable[Line]) -> Decimal:
    return sum((money(line) for line in lines), Decimal(0))


def orders(lines: Iterable[Line]) -> int:
    return len({line["order_id"] for line in lines})


def quantile(values: list[float], share: float) -> float:
    """Type 7, as spreadsheets do."""
    ordered = sorted(values)
    at = (len(ordered) - 1) * share
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def two_digits(value: float) -> float:
    digits = math.floor(math.log10(value)) - 1
    step = 10.0 ** max(digits, 0)
    return math.floor(value / step + 0.5) * step


@dataclass(frozen=True)
class Standing:
    """All customers who had bought by a day: days, scores, tiers, who is lost, usual gaps."""

    days: dict[str, list[dt.date]]
    scores: dict[str, float]
    tiers: dict[str, str]
    usual: dict[str, float]
    lost: set[str]


class Books:
    """The csv files of one run, and the arithmetic a clerk would do with them."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.summary: dict[str, Any] = json.loads(files["summary.json"])
        self.tables = {
            name: list(csv.DictReader(io.StringIO(files[f"data/{name}.csv"].decode("utf-8-sig"))))
            for name in self.summary["tables"]
        }
        self.figures: dict[str, Any] = self.summary["figures"]
        self.lines = [line for line in self.tables["order"] if line["status"] not in NOT_COUNTED]

    def between(self, span: Span) -> list[Line]:
        return [line for line in self.lines if within(line, "order_date", span)]

    def spent(self, span: Span) -> dict[str, Decimal]:
        sums: dict[str, Decimal] = defaultdict(Decimal)
        for line in self.between(span):
            sums[line["customer_id"]] += money(line)
        return sums

    def ordered(self, span: Span) -> dict[str, set[str]]:
        found: dict[str, set[str]] = defaultdict(set)
        for line in self.between(span):
            found[line["customer_id"]].add(line["order_id"])
        return found

    @cached_property
    def now(self) -> Standing:
        return self.standing(TODAY, YEAR[0], dt.date(2024, 9, 30))

    @cached_property
    def before(self) -> Standing:
        """As of the end of November."""
        return self.standing(dt.date(2024, 11, 30), dt.date(2023, 12, 1), dt.date(2024, 8, 31))

    def standing(self, until: dt.date, first: dt.date, new_after: dt.date) -> Standing:
        span = (first, until)
        days: dict[str, set[dt.date]] = defaultdict(set)
        for line in self.between((dt.date.min, until)):
            days[line["customer_id"]].add(date(line, "order_date"))
        listed = {customer: sorted(found) for customer, found in days.items()}
        usual = usual_gaps(listed)
        scores = self.scores(span, listed)
        tiers = {
            customer: "" if listed[customer][0] > new_after else grade(score)
            for customer, score in scores.items()
        }
        silent = {customer: (until - found[-1]).days for customer, found in listed.items()}
        lost = {each for each in listed if silent[each] > max(180, 3 * usual[each])}
        return Standing(listed, scores, tiers, usual, lost)

    def scores(self, span: Span, bought: Iterable[str]) -> dict[str, float]:
        """Spend 50, orders 30, rating 20, each to its target; no rating: its weight is spread."""
        spent = {customer: float(value) for customer, value in self.spent(span).items()}
        ordered = self.ordered(span)
        ratings: dict[str, list[float]] = defaultdict(list)
        for line in self.tables["feedback"]:
            if line["rating"] and within(line, "feedback_date", span):
                ratings[line["customer_id"]].append(float(line["rating"]))
        full_spend = two_digits(quantile(list(spent.values()), 0.9) * 100) / 100
        full_orders = two_digits(quantile([float(len(v)) for v in ordered.values()], 0.9))
        found = {}
        for customer in bought:
            parts = [
                (50, min(spent.get(customer, 0) / full_spend, 1.0)),
                (30, min(len(ordered.get(customer, ())) / full_orders, 1.0)),
            ]
            if ratings[customer]:
                average = sum(ratings[customer]) / len(ratings[customer])
                parts.append((20, (average - 1) / 4))
            found[customer] = 100 * sum(w * s for w, s in parts) / sum(w for w, _ in parts)
        return found

    @cached_property
    def everybody(self) -> set[str]:
        return {
            line["customer_id"]
            for lines in self.tables.values()
            for line in lines
            if line["customer_id"]
        }

    @cached_property
    def types(self) -> dict[str, str]:
        bought = {line["customer_id"] for line in self.lines}
        found = {}
        for customer in self.everybody:
            held = self.before.tiers.get(customer) == "A" or customer not in self.before.days
            if customer not in bought:
                found[customer] = "prospects"
            elif customer in self.now.lost:
                found[customer] = "lost"
            else:
                top = self.now.tiers.get(customer) == "A" and held
                found[customer] = "vip" if top else "current"
        return found

    @cached_property
    def silent(self) -> set[str]:
        """Who should have ordered: twice the usual gap, three orders, one of them this year."""
        count: dict[str, set[str]] = defaultdict(set)
        for line in self.lines:
            count[line["customer_id"]].add(line["order_id"])
        return {
            customer
            for customer, days in self.now.days.items()
            if (TODAY - days[-1]).days > 2 * self.now.usual[customer]
            and len(count[customer]) >= 3
            and days[-1] >= YEAR[0]
        }

    @cached_property
    def late(self) -> list[Line]:
        """Open lines past their due date."""
        return [
            line
            for line in self.lines
            if not line["ship_date"]
            and not line["receive_date"]
            and day(line["due_date"])
            and date(line, "due_date") < TODAY
            and line["status"] in {"", "生产中", "待发货"}
        ]

    @cached_property
    def complaints(self) -> list[Line]:
        """Open complaints."""
        return [
            line
            for line in self.tables["service"]
            if line["service_type"] == "投诉" and waiting(line)
        ]

    @cached_property
    def latest(self) -> dict[str, Line]:
        """The latest follow-up of each customer; of one day's the one that plans furthest."""
        found: dict[str, Line] = {}
        for line in self.tables["followup"]:
            known = found.get(line["customer_id"])
            rank = (line["followup_date"], line["next_date"])
            if known is None or rank >= (known["followup_date"], known["next_date"]):
                found[line["customer_id"]] = line
        return found

    @cached_property
    def overdue(self) -> dict[str, Line]:
        return {
            customer: line
            for customer, line in self.latest.items()
            if day(line["next_date"])
            and date(line, "next_date") < TODAY
            and line["next_action"] != "暂不跟进"
        }

    @cached_property
    def forgotten(self) -> dict[str, Line]:
        return {
            customer: line
            for customer, line in self.latest.items()
            if not line["next_date"] and line["next_action"] not in NO_NEED
        }


def grade(score: float) -> str:
    return "A" if score >= 70 else "B" if score >= 40 else "C"


def usual_gaps(days: dict[str, list[dt.date]]) -> dict[str, float]:
    """A customer's own gap, leaning on the company's as if by four more orders."""
    spans = {customer: (found[-1] - found[0]).days for customer, found in days.items()}
    repeats = {customer: len(found) - 1 for customer, found in days.items()}
    company = sum(spans.values()) / sum(repeats.values())
    return {
        customer: (spans[customer] + 4 * company) / (repeats[customer] + 4) for customer in days
    }


def waiting(line: Line) -> bool:
    known = line["result"] in OPEN
    return known or (not line["result"] and not line["closed_date"])
