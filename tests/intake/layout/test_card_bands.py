"""Which lines of labels and values are cards of their own on a sheet that has tables, too."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.card_bands import Band, card_bands
from crmsheets.intake.layout.regions import regions
from crmsheets.templates import shipped
from tests.intake.sheets import grid

ONE = "| 客户名称： | 顺达五金 |\n| 电话： | 13800000001 |\n"
TWO = ONE + "| | |\n| 客户名称： | 恒通电子 |\n| 电话： | 13800000002 |\n"


@pytest.mark.parametrize(
    ("sheet", "headers", "bands"),
    [
        (TWO + "| 甲 | 乙 |", [6], [Band(1, 5, 2)]),
        ("| 甲 | 乙 |\n" + ONE, [1], [Band(2, 3, 1)]),
        # one card over a table, a line alone, lines of anything but customers, labels without values
        (ONE + "| 甲 | 乙 |", [3], []),
        ("| 甲 | 乙 |\n| 客户名称： | 顺达五金 |", [1], []),
        ("| 甲 | 乙 |\n| 制单： | 王芳 |\n| 审核： | 李强 |", [1], []),
        ("| 甲 | 乙 |\n| 客户名称： | 电话： |\n| 联系人： | 地址： |", [1], []),
    ],
)
def test_cards_above_and_below_tables(sheet: str, headers: list[int], bands: list[Band]) -> None:
    assert card_bands(grid(sheet), shipped(), headers) == bands


def test_without_a_table_of_customers_there_are_no_cards() -> None:
    others = [each for each in shipped() if each.name != "customer"]
    assert card_bands(grid(TWO), others, [9]) == []


def test_lines_that_are_no_table_behind_the_cards_are_a_part_of_their_own() -> None:
    table = "| 跟进日期 | 客户名称 | 跟进内容 |\n| 2024-03-05 | 顺达五金 | 要报价 |\n"
    sheet = grid(table + TWO + "| 记得对账 | |\n| 下周 | |")
    found = regions(sheet, shipped())
    assert [each.block for each in found] == [(1, 1, 2, 3), (3, 1, 7, 3), (8, 1, 9, 3)]
