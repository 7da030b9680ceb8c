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


BLANK = """
    | 客户名称 | 顺达五金 | 联系人 | 王小明 |
    | 联系电话 | 13800138000 | 地址 | 东莞 |
    | 客户名称 | | 联系人 | 陈国强 |
    | 联系电话 | 13912345678 | 地址 | |
"""


def test_a_card_with_a_value_left_blank_heads_no_table_either() -> None:
    assert cards(BLANK) == [1, 2, 3, 4]
    assert recognise(grid(BLANK), shipped()) is None


def cards(sheet: str) -> list[int]:
    found = grid(sheet)
    words = [lexicon(each) for each in shipped() if not each.result]
    return [row for row in range(1, len(found.rows) + 1) if is_card(found, row, words)]


def test_no_line_of_a_card_heads_a_table() -> None:
    assert cards(CARDS) == [2, 3, 5, 6]
    assert recognise(grid(CARDS), shipped()) is None


FORMS = """
    | 客户投诉处理单 | | | |
    | 投诉日期： | 2024-11-18 | 客户名称： | 宏润 |
    | 问题描述： | 面板有缩水印 | | |
    | 处理结果： | 补货300只 | 完成日期： | 2024-11-25 |
    | 客户投诉处理单 | | | |
    | 投诉日期： | 2024-12-05 | 客户名称： | 吉泰 |
    | 问题描述： | 卡扣尺寸偏大 | | |
    | 处理结果： | 等检测 | 完成日期： | |
"""


def test_forms_whose_labels_have_colons_make_no_records_of_labels() -> None:
    assert cards(FORMS) == [2, 3, 4, 6, 7, 8]
    assert recognise(grid(FORMS), shipped()) is None
    assert cards("| 客户： | 日期： | 金额 |\n| 顺达 | 2024-3-5 | 5 |") == []
    assert cards("| 客户： | 日期： |\n| 顺达 | 2024-3-5 |") == []


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
