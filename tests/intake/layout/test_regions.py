"""Several tables on one sheet: below one another and side by side, each cut out with its rows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.dataset import dataset
from crmsheets.intake.layout.regions import _beside, cut, regions
from crmsheets.intake.layout.stacked import Start
from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import classified
from crmsheets.model.grid import Grid, Reading, Source
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, source

Part = tuple[tuple[int, int, int, int] | None, str, tuple[int, ...]]


def parts(sheet: Grid) -> list[Part]:
    """(block, table, record rows) of every part of a sheet."""
    found: list[Part] = []
    for part in regions(sheet, shipped()):
        match = recognise(part, shipped())
        records = classified(part, match).records if match else ()
        found.append((part.block, match.template.name if match else "", records))
    return found


ORDERS = "| 订单号 | 下单日期 | 产品 | 数量 | 金额 |"


def test_a_table_a_customer_is_a_block_each_with_its_own_title() -> None:
    sheet = grid(f"""
        | 客户：顺达五金 | | | | |
        {ORDERS}
        | P1 | 2024-03-05 | A1 | 5 | 50 |
        | P2 | 2024-03-06 | A1 | 5 | 50 |
        | 小计 | | | 10 | 100 |
        | | | | | |
        | 客户：达顺电子 | | | | |
        {ORDERS}
        | P3 | 2024-03-05 | A1 | 5 | 50 |
        | 小计 | | | 5 | 50 |
        | 制表：张三 | | 审核：李四 | | |
    """)
    assert parts(sheet) == [((1, 1, 5, 5), "order", (3, 4)), ((6, 1, 11, 5), "order", (9,))]


def test_tables_of_another_kind_follow_with_or_without_a_title() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 电话 | | |
        | 顺达五金 | 张三 | 13800000000 | | |
        | | | | | |
        | 订单记录 | | | | |
        | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 |
        | 顺达五金 | P1 | 2024-03-05 | A1 | 5 |
        | 客户名称 | 跟进日期 | 沟通内容 | 跟进人 | |
        | 顺达五金 | 2024-03-07 | 要报价 | 周敏 | |
        | | | | | |
        | 价目表 | | | | |
        | 型号 | 规格 | 底价 | 起订 | |
        | A1 | 10x10 | 3.5 | 100 | |
        | A2 | 10x12 | 4.5 | 100 | |
    """)
    assert parts(sheet) == [
        ((1, 1, 2, 5), "customer", (2,)),
        ((3, 1, 6, 5), "order", (6,)),
        ((7, 1, 8, 5), "followup", (8,)),
        ((9, 1, 13, 5), "", ()),
    ]


@pytest.mark.parametrize("title", ["| 某厂订单表 | | | | |", "| 第2页/共2页 | | | | |", ""])
def test_the_header_of_the_next_page_begins_no_table(title: str) -> None:
    sheet = grid(f"""
        | 某厂订单表 | | | | |
        | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 |
        | 顺达五金 | P1 | 2024-03-05 | A1 | 5 |
        {title}
        | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 |
        | 顺达五金 | P2 | 2024-03-05 | A1 | 5 |
    """)
    last = len(sheet.rows)
    assert parts(sheet) == [(None, "order", (3, last))]


def test_a_month_a_table_is_a_block_each() -> None:
    head = "| 客户名称 | 订单号 | 日期 | 产品 | 数量 |"
    sheet = grid(f"""
        | 2024年1月 | | | | |
        {head}
        | 顺达五金 | P1 | 2024-01-05 | A1 | 5 |
        | 2024年2月 | | | | |
        {head}
        | 顺达五金 | P2 | 2024-02-05 | A1 | 5 |
    """)
    assert [block for block, _, _ in parts(sheet)] == [(1, 1, 3, 5), (4, 1, 6, 5)]


def test_a_blank_column_parts_two_tables() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 电话 | | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 |
        | 顺达五金 | 张三 | 13800000000 | | 顺达五金 | P1 | 2024-03-05 | A1 | 5 |
        | 达顺电子 | 李四 | 13800000001 | | | | | | |
    """)
    assert parts(sheet) == [((1, 1, 3, 4), "customer", (2, 3)), ((1, 5, 3, 9), "order", (2,))]


def test_the_same_headers_again_are_a_second_half() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 电话 | 客户名称 | 联系人 | 电话 |
        | 顺达五金 | 张三 | 13800000000 | 达顺电子 | 李四 | 13800000001 |
    """)
    assert parts(sheet) == [((1, 1, 2, 3), "customer", (2,)), ((1, 4, 2, 6), "customer", (2,))]


@pytest.mark.parametrize(
    "headers",
    [
        "| 客户名称 | 联系人 | 电话 | | 备注 | 负责人 |",
        "| 客户名称 | 联系人 | 电话 | | 合计 | |",
        "| 客户名称 | 联系人 | 电话 | 客户名称 | 车牌 | |",
        "| 客户名称 | 联系人 | 联系人 | 客户名称 | 联系人 | 电话 |",
        "| 客户名称 | 电话 | 客户名称 | | | |",
    ],
)
def test_what_stands_beside_a_table_and_is_none_stays_with_it(headers: str) -> None:
    sheet = grid(headers + "\n| 顺达五金 | 张三 | 13800000000 | | 货到付款 | 周敏 |")
    assert [block for block, _, _ in parts(sheet)] == [None]


def test_a_block_keeps_what_is_known_of_its_own_cells() -> None:
    sheet = grid(f"""
        | 客户：顺达五金 | | | | |
        {ORDERS}
        | P1 | 2024-03-05 | A1 | 5 | 50 |
        | 客户：达顺电子 | | | | |
        {ORDERS}
        | P3 | 2024-03-05 | A1 | 5 | 50 |
    """)
    sheet = replace(
        sheet,
        merges=((1, 1, 1, 5), (4, 1, 4, 5)),
        errors={(3, 5): "#N/A", (6, 5): "#REF!"},
        uncached=frozenset({(3, 4), (6, 4)}),
    )
    upper, lower = regions(sheet, shipped())
    assert (upper.merges, lower.merges) == (((1, 1, 1, 5),), ((4, 1, 4, 5),))
    assert (upper.errors, lower.errors) == ({(3, 5): "#N/A"}, {(6, 5): "#REF!"})
    assert (list(upper.uncached), list(lower.uncached)) == ([(3, 4)], [(6, 4)])
    assert (lower.at(3, 1), lower.at(6, 1)) == (None, "P3")


def test_every_row_of_the_sheet_is_accounted_for_once() -> None:
    sheet = grid(f"""
        | 客户：顺达五金 | | | | |
        {ORDERS}
        | P1 | 2024-03-05 | A1 | 5 | 50 |
        | 客户：达顺电子 | | | | |
        {ORDERS}
        | P3 | 2024-03-05 | A1 | 5 | 50 |
        | | | | | |
        | 库存 | | | | |
        | 物料 | 库位 | 结存 | 单位 | 日期 |
        | 铜棒 | 东仓 | 5 | 个 | 2024-03-05 |
        | 铝棒 | 东仓 | 6 | 个 | 2024-03-05 |
    """)
    found = dataset([Reading(sheet.source, (sheet,))], shipped(), Settings(), Locale())
    assert [(line.range, line.status, line.rows_present) for line in found.balance] == [
        ("A1:E3", "read", 3), ("A4:E6", "read", 3), ("A7:E11", "skipped", 5),
    ]  # fmt: skip
    assert all(line.balanced for line in found.balance)
    told = [(each.code, str(each.cells[0])) for each in found.findings if each.code == "SHEET01"]
    assert told == [("SHEET01", "a.xlsx Sheet1!A7")]


@pytest.mark.parametrize(
    "whose",
    [
        source(properties={"crmsheets.role": "template"}),
        source(names={"fld_customer_phone": "'Sheet1'!$C$1"}),
    ],
)
def test_sheets_of_our_own_are_never_cut(whose: Source) -> None:
    sheet = grid("| 客户名称 | 联系人 | 电话 |\n| 客户：甲 | | |\n| 联系人 | 客户名称 | 电话 |")
    assert len(regions(sheet, shipped())) == 2
    assert regions(replace(sheet, source=whose), shipped())[0].block is None
    keyed = replace(sheet, rows=(("customer.customer_name", "customer.phone"), *sheet.rows))
    assert len(regions(keyed, shipped())) == 1


def test_a_sheet_without_any_header_is_one_part() -> None:
    assert parts(grid("| 记得打电话 |\n| 问过小李 | 5 |")) == [(None, "", ())]


def test_a_header_whose_second_row_heads_the_next_table_is_left_whole() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | | 客户名称 | 跟进日期 |
        | 客户名称 | 订单号 | 下单日期 | 产品 | 数量 |
        | 顺达五金 | P1 | 2024-03-05 | A1 | 5 |
    """)
    band = cut(sheet, (1, 1, 1, 5))
    assert _beside(band, Start(1, 2, frozenset()), shipped()) == (band,)


@pytest.mark.parametrize(
    "line",
    [
        "| P3 | 顺达 | 待定 | 门锁 | 待定 |",
        "| P3 | 顺达 | 下周 | 门锁 | 未定 |",
        "| P3 | 顺达 | TBD | 门锁 | n/a |",
    ],
)
def test_a_record_of_which_the_day_is_still_open_begins_no_table(line: str) -> None:
    orders = "| 订单号 | 客户 | 下单日期 | 产品 | 数量 |\n| P1 | 南桥 | 2024-01-05 | 合页 | 200 |\n"
    more = "| P4 | 恒通 | 2024-01-12 | 门锁 | 5 |\n| P5 | 大发 | 2024-01-13 | 门锁 | 6 |"
    sheet = grid(f"{orders}| | | | | |\n{line}\n{more}")
    assert parts(sheet) == [(None, "order", (2, 4, 5, 6))]
    other = "| 机台 | 班组 | 保养日期 | 项目 | 未修数量 |"
    sheet = grid(f"{orders}| | | | | |\n{other}\n{more}")
    assert [block for block, _, _ in parts(sheet)] == [(1, 1, 2, 5), (3, 1, 6, 5)]
