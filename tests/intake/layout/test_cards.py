"""Cards are told from headers: label, value, label, value, and the next card says other values."""

from __future__ import annotations

import pytest

from crmsheets.intake.headers import lexicon
from crmsheets.intake.layout.cards import is_card
from crmsheets.intake.recognise import recognise
from crmsheets.templates import shipped
from tests.intake.sheets import grid

CARDS = """
    | 客户档案卡 | | | |
    | 客户名称 | 顺达五金 | 联系人 | 王小明 |
    | 联系电话 | 13800138000 | 地址 | 东莞 |
    | 备注 | 老客户 | | |
    | 客户名称 | 恒通机械 | 联系人 | 陈国强 |
    | 联系电话 | 13912345678 | 地址 | 佛山 |
    | 备注 | 新客户 | | |
"""


def cards(sheet: str) -> list[int]:
    found = grid(sheet)
    words = [lexicon(each) for each in shipped() if not each.result]
    return [row for row in range(1, len(found.rows) + 1) if is_card(found, row, words)]


def test_no_line_of_a_card_heads_a_table() -> None:
    assert cards(CARDS) == [2, 3, 5, 6]
    assert recognise(grid(CARDS), shipped()) is None


@pytest.mark.parametrize(
    "sheet",
    [
        "| 客户名称 | 联系人 | 联系电话 |\n| 顺达五金 | 王小明 | 13800138000 |",
        "| 客户名称 | 颜色 | 数量 | 针数 |\n| 顺达 | 黑 | 5 | 3 |\n| 客户名称 | 颜色 | 数量 | 针数 |",
        "| 客户名称 | 颜色 | 数量 | 针数 |\n| 客户名称 | 黑 | 5 | 3 |",
        "| 颜色 | 客户名称 | 针数 | 数量 |\n| 红 | 客户名称 | 5 | 数量 |",
        "| 客户名称 | 顺达五金 | 联系人 | 王小明 |",
        "| 客户名称 | 顺达五金 | 恒通 | 联系人 |\n| 客户名称 | 宏发 | 恒通 | 联系人 |",
    ],
)
def test_headers_and_lone_lines_are_no_cards(sheet: str) -> None:
    assert cards(sheet) == []
