"""Typed sums against the records they cover: agreed with in silence, else told at their cells."""

from __future__ import annotations

import pytest

from crmsheets.intake.dataset import dataset
from crmsheets.model.grid import Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 金额 |"
FIRST = """
    | 顺达五金 | P1 | 2024-03-05 | A1 | 5 | 50 |
    | 顺达五金 | P2 | 2024-03-06 | A1 | 6 | 60 |
"""
SECOND = "| 达顺电子 | P3 | 2024-03-07 | A2 | 7 | 70 |"


def told(sheet: str) -> list[tuple[str, str, object]]:
    """(cell, as typed, the sum of the records) of the sums that are wrong."""
    page = grid(sheet, "订单")
    found = dataset([Reading(page.source, (page,))], shipped(), Settings(), Locale())
    return [
        (str(each.cells[0]).partition("!")[2], str(each.value), each.got["sum"])
        for each in found.findings
        if each.code == "LAY01"
    ]


@pytest.mark.parametrize(
    "last",
    [
        "| 合计 | | | | 18 | 180 |",
        "| 合计 | | | | 7 | 70 |",
        "| 总计 | | | | 18 | |",
        "| 累计 | | | | 999 | 9999 |",
        "| 共3单 | | | | | |",
        "| | | | | 18 | 180 |",
    ],
)
def test_a_sum_of_this_part_or_of_all_is_right(last: str) -> None:
    assert told(f"{HEAD}{FIRST}| 小计 | | | | 11 | 110 |\n{SECOND}\n{last}") == []


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("| 合计 | | | | 18 | 190 |", [("F6", "190", "180")]),
        ("| 小计 | | | | 8 | 70 |", [("E6", "8", "7")]),
        ("| 总计 | | | | 17 | 170 |", [("E6", "17", "18"), ("F6", "170", "180")]),
        ("| Sub-total | | | | 8 | 70 |", [("E6", "8", "7")]),
    ],
)
def test_a_wrong_sum_is_told_at_its_cell(last: str, expected: list[tuple[str, str, str]]) -> None:
    sheet = f"{HEAD}{FIRST}| 小计 | | | | 11 | 110 |\n{SECOND}\n{last}"
    assert told(sheet) == expected


def test_a_sum_with_nothing_above_it_claims_nothing() -> None:
    assert told(f"{HEAD}\n| 合计 | | | | 18 | 190 |{FIRST}") == []
