"""Tables that no word tells, by where they stand and what stands below them."""

from __future__ import annotations

import pytest

from crmsheets.intake.layout.apart import breaks_off, stands_apart
from crmsheets.intake.layout.regions import regions
from crmsheets.templates import shipped
from tests.intake.sheets import grid

STOCK = "| 物料 | 库位 | 库存 |\n| 螺丝 | 东仓 | 200 |\n| 螺母 | 东仓 | 300 |\n"
CLIENTS = "| 客户名称 | 联系人 | 电话 |\n| 南桥 | 陈国强 | 13800001111 |\n| 明辉 | 李少芬 | 13800002222 |\n"


WIDE = (
    "| 客户名称 | 联系人 | 电话 | 城市 | 业务员 |\n| 南桥 | 陈国强 | 13800001111 | 佛山 | 周敏 |\n"
    "| 明辉 | 李少芬 | 13800002222 | 中山 | 李强 |\n| | | | | |\n"
)
RECAP = "| 业务员 | 客户数 | | | |\n| 周敏 | 1 | | | |\n| 李强 | 1 | | | |"


@pytest.mark.parametrize(
    ("sheet", "row", "above", "apart"),
    [
        # what somebody counted of the table above, in two columns
        (WIDE + RECAP, 5, 1, True),
        (WIDE + "| 客户数统计 | | | | |\n" + RECAP, 6, 1, True),
        (WIDE + RECAP.replace("| 李强 | 1 |", "| 李强 | 一家 |"), 5, 1, False),
        (CLIENTS + "| | | |\n| 业务员 | 客户数 | |\n| 周敏 | 1 | |\n| 李强 | 1 | |", 5, 1, False),
        (STOCK, 1, 0, True),
        ("| 库存表 | | |\n" + STOCK, 2, 0, True),
        (CLIENTS + "| | | |\n" + STOCK, 5, 1, True),
        (CLIENTS + "| | | |\n| 库存 | | |\n" + STOCK, 6, 1, True),
        # no blank line above: see `breaks_off`
        (CLIENTS + STOCK, 4, 1, False),
        # two words, one line, or no values below
        ("| 物料 | 库存 |\n| 螺丝 | 200 |\n| 螺母 | 300 |", 1, 0, False),
        ("| 物料 | 库位 | 库存 |\n| 螺丝 | 东仓 | 200 |", 1, 0, False),
        (STOCK.replace("200", "多").replace("300", "少"), 1, 0, False),
        (STOCK.replace("200", "多"), 1, 0, False),
        # lines that hold less, or more than stands under the words
        ("| 物料 | 库位 | 库存 |\n| 螺丝 | | |\n| 螺母 | 东仓 | 300 |", 1, 0, False),
        ("| 物料 | 库位 | 库存 | |\n| 螺丝 | 东仓 | 200 | 急 |\n| 螺母 | 东仓 | 300 | |", 1, 0, False),
        # a record: a day that looks like words, a value that stood above, words where words stood
        (("| 反馈 | 单位 | 日期 |\n| 好 | 南桥 | 12 Jan 2024 |\n| 好 | 明辉 | 13 Jan 2024 |\n| | | |\n"
         "| 一般 | 顺达 | 14 Jan 2024 |\n| 好 | 恒通 | 15 Jan 2024 |\n"
         "| 好 | 大发 | 16 Jan 2024 |"), 5, 1, False),
        (("| 品名 | 库位 | 结存 |\n| 甲 | 东仓 | 5 |\n| 乙 | 西仓 | 6 |\n| | | |\n"
         "| 丙 | 东仓 | 缺 |\n| 丁 | 北仓 | 7 |\n| 戊 | 南仓 | 8 |"), 5, 1, False),
        (("| 品名 | 库位 | 颜色 |\n| 甲 | 东仓 | 红 |\n| | | |\n| 丙 | 中仓 | 白 |\n| 丁 | 北仓 | 7 |\n"
         "| 戊 | 南仓 | 8 |"),
         4, 1, False),
    ],
)  # fmt: skip
def test_a_row_that_heads_a_table_of_its_own(sheet: str, row: int, above: int, apart: bool) -> None:
    assert stands_apart(grid(sheet), row, above) is apart


@pytest.mark.parametrize(
    ("sheet", "blocks"),
    [
        # known beside unknown: another last row, a title of its own, or the same word again
        (("| 客户名称 | 联系人 | 电话 | | 机台 | 班组 |\n| 南桥 | 陈国强 | 13800001111 | | 一号 | 甲组 |\n"
         "| 明辉 | 李少芬 | 13800002222 | | 二号 | 乙组 |\n| | | | | 三号 | 丙组 |"), ["A1", "E1"]),
        (("| 客户 | | | | 设备 | |\n| 客户名称 | 联系人 | 电话 | | 机台 | 班组 |\n"
         "| 南桥 | 陈国强 | 13800001111 | | 一号 | 甲组 |\n"
         "| 明辉 | 李少芬 | 13800002222 | | 二号 | 乙组 |"), ["A1", "E1"]),
        # the rest of the same table
        (("| 客户名称 | 联系人 | 电话 | | 机台 | 班组 |\n| 南桥 | 陈国强 | 13800001111 | | 一号 | 甲组 |\n"
         "| 明辉 | 李少芬 | 13800002222 | | 二号 | 乙组 |"), ["-"]),
        (("| 客户名称 | 联系人 | 电话 | | 地址 | 班组 |\n| 南桥 | 陈国强 | 13800001111 | | 佛山 | 甲组 |\n"
         "| 明辉 | 李少芬 | 13800002222 | | 中山 | 乙组 |\n| | | | | 东莞 | 丙组 |"), ["-"]),
        (("| 客户名称 | 联系人 | 电话 | | 机台 | 班组 |\n| 南桥 | 陈国强 | 13800001111 | | 一号 | |\n"
         "| 明辉 | 李少芬 | 13800002222 | | 二号 | |\n| | | | | 三号 | 丙组 |"), ["-"]),
        # nobody knows either
        (("| 甲一 | 甲二 | 甲三 | | 乙一 | 乙二 |\n| 螺丝 | 东仓 | 200 | | 一号 | 早 |\n"
         "| 螺母 | 东仓 | 300 | | 二号 | 晚 |"), ["-"]),
        (("| 甲一 | 甲二 | 甲三 | | 乙一 | |\n| 螺丝 | 东仓 | 200 | | 一号 | |\n"
         "| 螺母 | 东仓 | 300 | | 二号 | |"), ["-"]),
        (("| 甲一 | 甲二 | 甲三 | | 乙一 | 乙二 |\n| 螺丝 | 东仓 | 200 | | | |\n"
         "| 螺母 | 东仓 | 300 | | 二号 | 晚 |"), ["-"]),
        (("| 甲一 | 甲二 | 甲三 | | 乙一 | 乙二 |\n| 螺丝 | 东仓 | 200 | | 一号 | 早 |\n"
         "| 螺母 | 东仓 | 300 | | 二号 | 晚 |\n"
         "| | | | | 三号 | 晚 |"), ["A1", "E1"]),
        # the whole is known, its parts are not: a blank column within one table
        (("| 单号 | 客户 | | 下单日期 | 数量 |\n| P1 | 南桥 | | 2024-03-05 | 5 |\n"
         "| P2 | 明辉 | | 2024-03-06 | 6 |"), ["-"]),
    ],
)  # fmt: skip
def test_what_stands_beside_a_blank_column(sheet: str, blocks: list[str]) -> None:
    found = regions(grid(sheet), shipped())
    assert [
        f"{chr(64 + each.block[1])}{each.block[0]}" if each.block else "-" for each in found
    ] == blocks


THREE = CLIENTS + "| 顺达 | 王芳 | 13800003333 |\n"
ORDERS = (
    "| 单号 | 下单日期 | 客户 | 数量 | 金额 |\n| P1 | 2024-03-05 | 南桥 | 5 | 10 |\n"
    "| P2 | 2024-03-06 | 明辉 | 6 | 12 |\n| P3 | 2024-03-07 | 顺达 | 7 | 14 |\n"
)
SHIFTS = "| 机台 | 班组 | 领班 |\n| 一号 | 甲组 | 周敏 |\n| 二号 | 乙组 | 李强 |\n"
REPAIRS = (
    "| 机台 | 班组 | 状况 | 领班 | 原因 |\n| 甲机 | 甲组 | 好 | 周敏 | 无异常 |\n"
    "| 乙机 | 乙组 | 坏 | 李强 | 要修 |\n"
)


@pytest.mark.parametrize(
    ("sheet", "row", "expected"),
    [
        (THREE + STOCK, 5, True),
        (ORDERS + STOCK, 5, True),
        (ORDERS + REPAIRS, 5, True),
        (THREE + "| | | |\n" + SHIFTS, 6, True),
        # words of one column alone may be a record's: what is asked for is a blank line
        (THREE + SHIFTS, 5, False),
        # records that put off what they do not know
        (ORDERS + "| P4 | 下周 | 南桥 | 待定 | 待定 |\n" * 3, 5, False),
        (ORDERS + "| 补单 | 节后 | 南桥 | 若干 | 面议 |\n" + ORDERS.partition("\n")[2], 5, False),
        # too near to the header, too narrow, a value among the words, a word that stood above
        (CLIENTS.partition("\n")[0] + "\n" + STOCK, 2, False),
        (THREE + "| 物料 | 库存 | |\n| 螺丝 | 200 | |\n| 螺母 | 300 | |", 5, False),
        (THREE + STOCK.replace("库位", "12 Jan 2024"), 5, False),
        (THREE + STOCK.replace("物料", "南桥"), 5, False),
        # no column of values above
        (("| 品名 | 库位 | 颜色 |\n| 甲 | 东仓 | 红 |\n| 乙 | 西仓 | 白 |\n"
          "| 物料 | 货架 | 库存 |\n| 螺丝 | 东架 | 200 |\n| 螺母 | 东架 | 300 |"), 4, False),
    ],
)  # fmt: skip
def test_a_row_that_breaks_off_the_table_above_it(sheet: str, row: int, expected: bool) -> None:
    assert breaks_off(grid(sheet), row, 1) is expected


@pytest.mark.parametrize(("below", "blocks"), [(STOCK, ["A1", "A5"]), (SHIFTS, ["-"])])
def test_an_unknown_table_right_below_is_not_read_as_records(below: str, blocks: list[str]) -> None:
    found = regions(grid(THREE + below), shipped())
    assert [f"A{each.block[0]}" if each.block else "-" for each in found] == blocks
