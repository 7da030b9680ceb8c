"""Who moved, who is watched, and the matrix; from orders, and from what was kept."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from crmsheets.analysis.judge import judge
from crmsheets.analysis.movements import crossings
from crmsheets.model.judged import Judged
from crmsheets.model.options.tier import Tier
from crmsheets.model.past import Past
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked, orders
from tests.past import line, past

SHEET = """
    | 客户 | 单号 | 日期      | 型号 | 数量 | 单价 |
    | 大   | P1   | 2024-3-1  | X    | 100  | 100  |
    | 大   | P2   | 2024-6-1  | X    | 100  | 100  |
    | 中   | P3   | 2024-5-1  | X    | 100  | 100  |
    | 小   | P4   | 2024-6-1  | X    | 1    | 100  |
    | 新   | P5   | 2024-12-2 | X    | 1    | 100  |
"""


FIXED = Settings(tier=Tier(target_spend=Decimal(20_000), target_orders=2))
"""大 has 100 points, 中 50, 小 19."""


def result(kept: Past = past(), today: dt.date = dt.date(2024, 12, 31)) -> Judged:  # noqa: B008  # frozen
    data = linked(orders(SHEET))
    return judge(data, FIXED, today, past=kept)


def moves(found: Judged) -> list[tuple[Any, ...]]:
    return [
        (each["customer"], str(each["move"]), each["before"], each["tier"], each["ruled"])
        for each in found.detail("moves")
    ]


def matrix(found: Judged) -> list[tuple[Any, ...]]:
    names = ("before", "a", "b", "c", "d", "none", "all")
    return [tuple(each[name] for name in names) for each in found.detail("crossings")]


def number(name: str) -> str:
    found = {each.name: each.customer_id for each in linked(orders(SHEET)).golden}
    return found[name]


def test_nobody_moved() -> None:
    found = result()
    assert moves(found) == []
    assert matrix(found) == [
        ("A", 1, 0, 0, 0, 0, 1),
        ("B", 0, 1, 0, 0, 0, 1),
        ("C", 0, 0, 1, 0, 0, 1),
        ("D", 0, 0, 0, 0, 0, 0),
        ("", 0, 0, 0, 0, 0, 0),
    ]


def test_against_what_was_kept_the_worst_first() -> None:
    kept = past(
        line("2024-11", number("大"), "大", "B"),
        line("2024-11", number("中"), "中", "A", below=1),
        line("2024-11", number("小"), "小", "B"),
        line("2024-11", number("新"), "新", ""),
    )
    found = result(kept)
    assert moves(found) == [
        ("中", "down", "A", "B", "B"),
        ("小", "watch", "B", "B", "C"),
        ("大", "up", "B", "A", "A"),
    ]
    assert matrix(found)[:3] == [
        ("A", 0, 1, 0, 0, 0, 1),
        ("B", 1, 1, 0, 0, 0, 2),
        ("C", 0, 0, 0, 0, 0, 0),
    ]


def test_the_first_tier_comes_from_none() -> None:
    found = result(past(line("2025-02", number("新"), "新", "")), dt.date(2025, 3, 31))
    assert matrix(found)[-1] == ("", 0, 0, 1, 0, 0, 1)


def test_without_customers_there_is_no_matrix() -> None:
    assert crossings([]) == []
