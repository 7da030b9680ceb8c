"""Cards and tables on their side: read where sure, told where not, never labels taken for customers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.dataset import dataset
from crmsheets.model.dataset import Dataset
from crmsheets.model.grid import Source
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import reading


def data(sheet: str, title: str = "客户", of: Source | None = None) -> Dataset:
    found = dataset([reading((title, sheet), of=of)], shipped(), Settings(), Locale())
    assert all(line.balanced for line in found.balance)
    return found


def records(found: Dataset, table: str, *names: str) -> list[tuple[str | None, ...]]:
    rows = found.tables[table]
    columns = [[None if v is None else str(v) for v in rows[name]] for name in names]
    return list(zip(*columns, strict=True))


def codes(found: Dataset) -> list[str]:
    return [each.code for each in found.findings]


CARDS = """
| 客户档案卡 |
| 客户名称 | 顺达五金 | 联系人： | 王小明 |
| 联系电话 | 13800138000 | 地址 | 东莞 |
| 备注： | 老客户 | 开户行： | 中国银行 |
| |
| 客户名称 | 恒通机械 | 联系人： | 陈国强 |
| 联系电话 | 13912345678 | 地址 | |
| 备注： | | 开户行： | |
| 制表：周敏 |
"""


def test_cards_one_below_another_are_records() -> None:
    found = data(CARDS)
    assert records(
        found, "customer", "customer_name", "contact_name", "phone", "address", "note"
    ) == [
        ("顺达五金", "王小明", "13800138000", "东莞", "老客户"),
        ("恒通机械", "陈国强", "13912345678", None, None),
    ]
    table = found.tables["customer"]
    assert [table.cell(i, "phone").ref for i in range(2)] == ["B3", "B7"]
    assert list(table.extras["开户行"]) == ["中国银行", None]
    (line,) = found.balance
    assert (line.rows_present, line.rows_read, line.records_made, line.layout) == (9, 6, 2, "cards")
    assert line.rows_skipped == {"title": 2, "blank": 1}
    assert "LAY29" in codes(found)


def test_cards_side_by_side_are_records_too() -> None:
    found = data(
        """
        | 客户名称 | 顺达五金 | | 客户名称 | 恒通机械 |
        | 联系人 | 王小明 | | 联系人 | 陈国强 |
        | 联系电话 | 13800138000 | | 联系电话 | 13912345678 |
        | 地址 | 东莞 | | 地址 | |
        | |
        | 客户名称 | 明辉灯饰 |
        | 联系人 | 张芳 |
        | 联系电话 | 13700000000 |
        """
    )
    assert records(found, "customer", "customer_name", "contact_name", "phone") == [
        ("顺达五金", "王小明", "13800138000"),
        ("恒通机械", "陈国强", "13912345678"),
        ("明辉灯饰", "张芳", "13700000000"),
    ]
    table = found.tables["customer"]
    assert [table.cell(i, "phone").ref for i in range(3)] == ["B3", "E3", "B8"]
    assert [None if v is None else str(v) for v in table["address"]] == ["东莞", None, None]
    assert (found.balance[0].rows_read, found.balance[0].records_made) == (7, 3)


def test_forms_of_complaints_are_cases() -> None:
    found = data(
        """
        | 客户投诉处理单 | | | |
        | 投诉日期： | 2024-11-18 | 客户名称： | 宏润 |
        | 问题描述： | 面板有缩水印 | | |
        | 处理结果： | 补货300只 | 完成日期： | 2024-11-25 |
        | 客户投诉处理单 | | | |
        | 投诉日期： | 2024-12-05 | 客户名称： | 吉泰 |
        | 问题描述： | 卡扣尺寸偏大 | | |
        | 处理结果： | 等检测 | 完成日期： | |
        """,
        "投诉",
    )
    assert records(found, "service", "customer_name", "service_date", "description") == [
        ("宏润", "2024-11-18", "面板有缩水印"),
        ("吉泰", "2024-12-05", "卡扣尺寸偏大"),
    ]


def test_a_table_on_its_side_is_turned() -> None:
    found = data(
        """
        | 客户一览 |
        | 客户名称 | 顺达五金 | 恒通机械 | 明辉灯饰 |
        | 联系人 | 王小明 | 陈国强 | 张芳 |
        | 联系电话 | 13800000000 | 13800000001 | |
        | 传真号 | 1 | | 3 |
        """
    )
    assert records(found, "customer", "customer_name", "contact_name", "phone") == [
        ("顺达五金", "王小明", "13800000000"),
        ("恒通机械", "陈国强", "13800000001"),
        ("明辉灯饰", "张芳", None),
    ]
    table = found.tables["customer"]
    assert [table.cell(i, "customer_name").ref for i in range(3)] == ["B2", "C2", "D2"]
    assert list(table.part) == [0, 1, 2]
    assert "LAY30" in codes(found)


def test_one_card_that_speaks_of_a_customer() -> None:
    one = "| 客户名称： | 顺达五金 |\n| 联系人： | 王小明 |\n| 电话： | 13800000000 |\n| 地址： | 东莞 |"
    assert records(data(one, "Sheet1"), "customer", "customer_name") == [("顺达五金",)]


@pytest.mark.parametrize(
    ("sheet", "title"),
    [
        # our own firm
        (
            "| 公司名称： | 岑溪达五金厂 |\n| 联系人： | 王芳 |\n| 电话： | 13800000000 |\n| 地址： | 佛山 |",
            "资料",
        ),
        # another paper
        (CARDS.replace("客户档案卡", "供应商档案卡").replace("客户名称", "公司名称"), "供应商"),
        (
            "| 客户名称 | 顺达 | 恒通 |\n| 联系人 | 王 | 陈 |\n| 联系电话 | 1 | 2 |\n| 应付余额 | 5 | 6 |",
            "往来",
        ),
        # something else stands on the sheet
        (CARDS + "| 甲 | 乙 | 丙 |\n", "客户"),
        # a record without a customer
        (CARDS.replace("恒通机械", ""), "客户"),
        # a label twice in one record
        (CARDS.replace("| 开户行： | 中国银行 |", "| 联系人： | 李四 |"), "客户"),
        # too few labels
        ("| 客户名称： | 顺达五金 |\n| 电话： | 13800000000 |", "客户"),
        # records that are not alike
        (
            (
                "| 客户名称： | 顺达 | 联系人： | 王 | 电话： | 13800000000 |\n"
                "| 客户名称： | 恒通 | 备注： | 新 | 地址： | 东莞 | 网站： | a | 传真： | 5 |"
            ),
            "客户",
        ),
    ],
)
def test_what_may_be_anything_is_not_read(sheet: str, title: str) -> None:
    found = data(sheet, title)
    assert all(not len(table) for table in found.tables.values())
    assert not {"LAY29", "LAY30"} & set(codes(found))


def test_what_looks_like_cards_is_told_with_what_to_do() -> None:
    found = data(CARDS + "| 甲 | 乙 | 丙 |\n")
    assert "SHEET26" in codes(found)
    (line,) = found.balance
    assert line.reason == "unknown"
    down = "| 客户名称 | 顺达 |\n| 联系人 | 王 |\n| 联系电话 | 5 |\n| 地址 | 东莞 |\n| 甲 | 乙 |\n| 丙 | 丁 |"
    assert "SHEET26" in codes(data(down, "资料"))
    across = "| 客户名称 | 顺达 | 恒通 |\n| 联系人 | 王 | 陈 |\n| 联系电话 | 电话 | 6 |\n| 地址 | 东莞 | 佛山 |"
    assert "SHEET26" in codes(data(across, "资料"))


TABLE = """
| 跟进日期 | 客户名称 | 跟进内容 | 跟进人 |
| 2024-03-05 | 顺达五金 | 电话沟通，要报价 | 周敏 |
| 2024-03-06 | 恒通机械 | 上门拜访，看样品 | 周敏 |
"""
TWO = """
| 客户名称： | 顺达五金 | 联系人： | 王小明 |
| 联系电话： | 13800000001 | 地址： | 东莞 |
| | | | |
| 客户名称： | 恒通机械 | 联系人： | 陈国强 |
| 联系电话： | 13800000002 | 地址： | 佛山 |
| 备注： | 老客户 | | |
| | | | |
"""


@pytest.mark.parametrize(
    ("sheet", "ranges"),
    [
        (TWO + TABLE, ["A1:D6 customer", "A7:D10 followup"]),
        (TABLE + "| | | | |\n" + TWO, ["A1:D4 followup", "A5:D10 customer"]),
        (TABLE + "| | | | |\n" + TWO + TABLE.replace("跟进", "拜访"),
         ["A1:D4 followup", "A5:D10 customer", "A11:D14 followup"]),
    ],
)  # fmt: skip
def test_cards_above_and_below_a_table_are_read_and_say_nothing_of_its_rows(
    sheet: str, ranges: list[str]
) -> None:
    found = data(sheet, "客户")
    names = "customer_name", "contact_name", "phone"
    assert records(found, "customer", *names) == [
        ("顺达五金", "王小明", "13800000001"),
        ("恒通机械", "陈国强", "13800000002"),
    ]
    assert [f"{line.range} {line.table}" for line in found.balance] == ranges
    assert all(line.balanced for line in found.balance)
    assert not [each for each in found.findings if each.code == "LAY02"]


def test_one_card_over_a_table_is_what_the_table_is_about_and_one_below_it_a_customer() -> None:
    one = "| 客户名称： | 顺达五金 |\n| 联系电话： | 13800000001 |\n| 联系人： | 王小明 |\n"
    orders = "| 订单编号 | 下单日期 | 产品型号 | 数量 |\n| P1 | 2024-03-05 | A1 | 5 |\n| P2 | 2024-03-06 | A1 | 6 |\n"
    found = data(one + orders, "订单")
    assert records(found, "order", "order_id", "customer_name") == [
        ("P1", "顺达五金"),
        ("P2", "顺达五金"),
    ]
    assert [line.range for line in found.balance] == ["A1:D6"]
    below = data(orders.replace("| 下单", "| 客户 | 下单").replace("| 2024", "| 恒通 | 2024") + one)
    assert records(below, "order", "customer_name") == [("恒通",), ("恒通",)]
    assert [line.range for line in below.balance] == ["A1:E3", "A4:E6"]


def test_a_formula_without_a_value_below_the_cards_is_a_row_of_its_own() -> None:
    found = reading(("客户", CARDS))
    whole = replace(found, grids=(replace(found.grids[0], uncached=frozenset({(12, 1)})),))
    told = dataset([whole], shipped(), Settings(), Locale())
    (line,) = told.balance
    assert (line.rows_present, line.rows_skipped["blank"]) == (12, 4)
    assert line.balanced
