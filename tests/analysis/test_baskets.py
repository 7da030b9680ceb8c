from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis import baskets
from crmsheets.analysis.baskets import pairs
from crmsheets.analysis.orders import OrderLine, order_lines
from crmsheets.model.settings import Settings
from tests.analysis.linked import linked
from tests.tables import table

YEAR = dt.date(2024, 1, 1), dt.date(2024, 12, 31)


def lines(*rows: str) -> list[OrderLine]:
    head = "| 客户 | 单号 | 日期 | 型号 | 总金额 | 状态 |"
    sheet = "\n".join([head, *(f"| {row} |" for row in rows)])
    return order_lines(linked(table("order", sheet)), {}, Settings(), YEAR[1])


HINGES = lines(
    "甲 | 1 | 2024-3-1 | 合页 | 10 |",
    "甲 | 1 | 2024-3-1 | 螺丝 | 10 |",
    "乙 | 2 | 2024-3-1 | 合页 | 10 |",
    "乙 | 3 | 2024-4-1 | 螺丝 | 10 |",
    "丙 | 4 | 2024-3-1 | 合页 | 10 |",
    "丁 | 5 | 2024-3-1 | 合页 | 90 |",
    "戊 | 6 | 2024-3-1 | 螺丝 | 10 |",
    "戊 | 6 | 2024-3-1 | 合页 | 10 | 退货",
    "己 | 7 | 2024-3-1 | 轴 | 10 |",
    "己 | 8 | 2023-3-1 | 合页 | 10 |",
    "己 | 9 | 2024-3-1 | 运费 | 10 |",
    " | 10 | 2024-3-1 | 合页 | 10 |",
    "庚 | 11 | 2024-3-1 | 合页 | 10 | 取消",
)


def test_customers_who_bought_both_told_from_the_rarer_one() -> None:
    """合页: 甲乙丙丁; 螺丝: 甲乙戊; both: 甲乙, in one order: 甲. Lift 2 x 6 buyers / (3 x 4) = 1.

    6 buyers: 甲 to 己; 庚 cancelled.
    """
    (pair,) = pairs(HINGES, YEAR, least=2, enough=1)
    assert (pair.one, pair.other) == ("螺丝", "合页")
    assert (pair.both, pair.one_customers, pair.other_customers, pair.orders) == (2, 3, 4, 1)
    assert (pair.buyers, pair.lift, pair.not_yet) == (6, 1.0, ("戊",))


@pytest.mark.parametrize(("least", "enough"), [(3, 1), (2, 6)])
def test_few_are_not_listed(least: int, enough: int) -> None:
    """Two bought both, five bought either."""
    assert pairs(HINGES, YEAR, least, enough) == []
    assert pairs(HINGES, YEAR, 2, 5) != []


def test_of_who_buys_everything_only_the_dearest_are_paired(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(baskets, "MOST_PRODUCTS", 2)
    rows = [f"{who} | {who}{n} | 2024-3-1 | P{n} | {n} |" for who in "甲乙" for n in (1, 2, 3)]
    told = [(pair.one, pair.other) for pair in pairs(lines(*rows), YEAR, 2, 1)]
    assert told == [("P2", "P3")]


def test_most_customers_first_then_lift() -> None:
    rows = [f"{who} | {who}{item} | 2024-3-1 | {item} | 5 |" for who in "甲乙丙" for item in "AB"]
    rows += [f"{who} | {who}{item} | 2024-3-1 | {item} | 5 |" for who in "甲乙" for item in "CD"]
    told = [(pair.one, pair.other, pair.both) for pair in pairs(lines(*rows), YEAR, 2, 1)]
    assert told[:2] == [("A", "B", 3), ("C", "D", 2)]
