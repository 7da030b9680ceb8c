"""Every figure of the report, recomputed from `data/*.csv` by code that shares nothing with crmsheets."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import math
from collections import defaultdict
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

import pytest

import crmsheets

TODAY = dt.date(2024, 12, 31)
EXAMPLES = Path(__file__).parents[2] / "examples"
NOT_COUNTED = {"取消", "待确认"}
NO_NEED = {"暂不跟进", "等客户回复"}
FEES = ("模具费", "打样费", "运费", "测试费", "tooling", "sample fee", "freight", "test fee")
Line = dict[str, str]


class Books:
    """The csv files of one run, and the arithmetic a clerk would do with them."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.tables = {
            name.removeprefix("data/").removesuffix(".csv"): list(
                csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
            )
            for name, data in files.items()
            if name.startswith("data/")
        }
        self.summary: dict[str, Any] = json.loads(files["summary.json"])
        self.figures: dict[str, Any] = self.summary["figures"]
        self.lines = [line for line in self.tables["order"] if counted(line)]

    def between(self, first: dt.date, last: dt.date) -> list[Line]:
        return [
            line
            for line in self.lines
            if day(line["order_date"]) and first <= date(line, "order_date") <= last
        ]

    def year(self) -> list[Line]:
        return self.between(dt.date(2024, 1, 1), TODAY)

    def month(self) -> list[Line]:
        return self.between(dt.date(2024, 12, 1), TODAY)

    def by_customer(self, lines: Iterable[Line]) -> dict[str, Decimal]:
        sums: dict[str, Decimal] = defaultdict(Decimal)
        for line in lines:
            sums[line["customer_id"]] += money(line)
        return sums


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def date(line: Line, name: str) -> dt.date:
    found = day(line[name])
    assert found is not None
    return found


def counted(line: Line) -> bool:
    return line["status"] not in NOT_COUNTED


def money(line: Line) -> Decimal:
    """Quantity x price half up; a typed total where there is no price; beyond 20 % off nothing."""
    typed = Decimal(line["amount"]) if line["amount"] else None
    if not (line["quantity"] and line["unit_price"]):
        return typed or Decimal(0)
    product = Decimal(line["quantity"]) * Decimal(line["unit_price"])
    product = product.quantize(Decimal("0.01"), ROUND_HALF_UP)
    if typed is None or abs(typed - product) <= max(Decimal(1), abs(product) * Decimal("0.005")):
        return typed if typed is not None else product
    return (
        product
        if abs(typed - product) <= Decimal("0.2") * max(abs(product), abs(typed))
        else Decimal(0)
    )


def total(lines: Iterable[Line]) -> float:
    return float(sum((money(line) for line in lines), Decimal(0)))


@pytest.fixture(scope="module", params=["zh", "en"])
def books(request: pytest.FixtureRequest) -> Books:
    result = crmsheets.analyze(EXAMPLES / request.param, today=TODAY)
    return Books(dict(result.analysis.files))


def test_revenue(books: Books) -> None:
    figures = books.figures
    assert figures["revenue_month"] == pytest.approx(total(books.month()))
    assert figures["revenue_12m"] == pytest.approx(total(books.year()))
    assert figures["orders_month"] == len({line["order_id"] for line in books.month()})
    before = total(books.between(dt.date(2024, 11, 1), dt.date(2024, 11, 30)))
    year_before = total(books.between(dt.date(2023, 12, 1), dt.date(2023, 12, 31)))
    assert figures["revenue_change"] == pytest.approx(
        figures["revenue_month"] / before - 1, abs=1e-5
    )
    assert figures["revenue_change_year"] == pytest.approx(
        figures["revenue_month"] / year_before - 1, abs=1e-5
    )


def test_concentration(books: Books) -> None:
    spent = sorted(books.by_customer(books.year()).values(), reverse=True)
    whole = sum(spent)
    assert books.figures["top_share"] == pytest.approx(float(sum(spent[:10]) / whole), abs=1e-5)
    assert books.figures["biggest_share"] == pytest.approx(float(spent[0] / whole), abs=1e-5)


def test_new_customers(books: Books) -> None:
    first: dict[str, dt.date] = {}
    for line in books.lines:
        ordered = day(line["order_date"])
        if ordered:
            first[line["customer_id"]] = min(ordered, first.get(line["customer_id"], ordered))
    assert books.figures["new_won"] == sum(1 for d in first.values() if f"{d:%Y-%m}" == "2024-12")


def test_delivery(books: Books) -> None:
    orders: dict[str, list[Line]] = defaultdict(list)
    for line in books.lines:
        due = day(line["due_date"])
        if due and f"{due:%Y-%m}" == "2024-12" and line["status"] != "退货":
            orders[line["order_id"]].append(line)
    assert books.figures["due_orders"] == len(orders)
    on_time = [
        number
        for number, lines in orders.items()
        if all(
            each["ship_date"] and date(each, "ship_date") <= date(each, "due_date")
            for each in lines
        )
    ]
    assert books.figures["on_time_orders"] == len(on_time)
    open_late = [
        line
        for line in books.lines
        if not line["ship_date"]
        and not line["receive_date"]
        and day(line["due_date"])
        and date(line, "due_date") < TODAY
        and line["status"] in {"", "生产中", "待发货"}
    ]
    assert books.figures["overdue_orders"] == len({line["order_id"] for line in open_late})
    assert books.figures["overdue_amount"] == pytest.approx(total(open_late))


def test_complaints_and_ratings(books: Books) -> None:
    waiting = [
        line
        for line in books.tables["service"]
        if line["service_type"] == "投诉"
        and not line["closed_date"]
        and line["result"] in {"", "待处理", "处理中"}
    ]
    assert books.figures["open_complaints"] == len(waiting)
    ages = [(TODAY - date(line, "service_date")).days for line in waiting]
    assert books.figures["oldest_complaint_days"] == max(ages)
    ratings = [float(line["rating"]) for line in books.tables["feedback"] if line["rating"]]
    assert books.figures["rating_count"] == len(ratings)
    assert books.figures["rating_avg"] == pytest.approx(sum(ratings) / len(ratings), abs=1e-4)


def test_followups(books: Books) -> None:
    latest: dict[str, Line] = {}
    for line in books.tables["followup"]:
        known = latest.get(line["customer_id"])
        if day(line["followup_date"]) and (
            known is None or line["followup_date"] >= known["followup_date"]
        ):
            latest[line["customer_id"]] = line
    overdue = [
        line
        for line in latest.values()
        if day(line["next_date"])
        and date(line, "next_date") < TODAY
        and line["next_action"] not in NO_NEED
    ]
    forgotten = [
        line
        for line in latest.values()
        if not line["next_date"] and line["next_action"] not in NO_NEED
    ]
    assert books.figures["overdue_followups"] == len(overdue)
    assert books.figures["no_next_step"] == len(forgotten)


def quantile(values: list[float], share: float) -> float:
    """Type 7, as spreadsheets do."""
    ordered = sorted(values)
    at = (len(ordered) - 1) * share
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def two_digits(value: float) -> float:
    return float(f"{value:.2g}")


def scores(books: Books) -> dict[str, tuple[float, dt.date]]:
    """Customer -> weighted score of the last 12 months, and the day of the first counted order."""
    spent = {k: float(v) for k, v in books.by_customer(books.year()).items()}
    orders: dict[str, set[str]] = defaultdict(set)
    first: dict[str, dt.date] = {}
    for line in books.lines:
        ordered = day(line["order_date"])
        if ordered is None:
            continue
        first[line["customer_id"]] = min(ordered, first.get(line["customer_id"], ordered))
        if ordered >= dt.date(2024, 1, 1):
            orders[line["customer_id"]].add(line["order_id"])
    ratings: dict[str, list[float]] = defaultdict(list)
    for line in books.tables["feedback"]:
        if line["rating"] and date(line, "feedback_date") >= dt.date(2024, 1, 1):
            ratings[line["customer_id"]].append(float(line["rating"]))
    target_spend = two_digits(quantile([v for v in spent.values() if v > 0], 0.9))
    target_orders = math.floor(quantile([float(len(v)) for v in orders.values()], 0.9) + 0.5)
    found = {}
    for customer, since in first.items():
        parts = [
            (50, min(spent.get(customer, 0) / target_spend, 1.0)),
            (30, min(len(orders[customer]) / target_orders, 1.0)),
        ]
        if ratings[customer]:
            average = sum(ratings[customer]) / len(ratings[customer])
            parts.append((20, (average - 1) / 4))
        found[customer] = (100 * sum(w * s for w, s in parts) / sum(w for w, _ in parts), since)
    return found


def test_tiers(books: Books) -> None:
    tiers = {each["customer_id"]: each for each in books.summary["customers"]}
    for customer, (score, since) in scores(books).items():
        if not customer or since > dt.date(2024, 9, 30):
            continue
        grade = "A" if score >= 70 else "B" if score >= 40 else "C"
        assert tiers[customer]["score"] == pytest.approx(score, abs=0.06), tiers[customer]["name"]
        assert tiers[customer]["tier"] == grade, tiers[customer]["name"]
    for tier in "ABC":
        named = sum(1 for each in tiers.values() if each["tier"] == tier)
        assert books.figures[f"tier_{tier.lower()}"] == named


def test_types_are_one_each_and_add_up(books: Books) -> None:
    figures = books.figures
    assert figures["customers"] == (
        figures["prospects"] + figures["current"] + figures["vip"] + figures["lost"]
    )
    bought = {line["customer_id"] for line in books.lines if day(line["order_date"])}
    prospects = [each for each in books.summary["customers"] if each["type"] == "潜在"]
    assert all(each["customer_id"] not in bought for each in prospects)


def test_every_sheet_balances(books: Books) -> None:
    for sheet in books.summary["inputs"]:
        skipped = sum(each["count"] for each in sheet["rows_skipped"])
        assert sheet["rows_present"] == sheet["rows_read"] + sheet["rows_rejected"] + skipped
