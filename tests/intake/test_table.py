from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any, Literal

import pytest

from crmsheets.intake.layout.surroundings import year_hint
from crmsheets.intake.recognise import recognise
from crmsheets.intake.table import Read, tables
from crmsheets.model.cell import Cell
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid


def read(
    sheet: Grid, owner: str = "", locale: Locale | None = None, settings: Settings | None = None
) -> Read:
    match = recognise(sheet, shipped())
    assert match is not None
    return tables(sheet, match, settings or Settings(), locale or Locale(), owner=owner)[0]


def codes(found: Read) -> list[tuple[str, str, str]]:
    """(code, address, value) of every finding."""
    return [(each.code, each.cells[0].ref, each.value) for each in found.findings]


ORDERS = """
    | 12月订单 | | | | | | |
    | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价(元) | 货位 |
    | 顺达五金 | PO-1 | 2024-03-05 | X100 | 1000 | 12.5 | A3 |
    | | | | | | | |
    | 达顺电子 | PO-2 | 2024-03-06 | X200 | 30kg | 3 | |
    | 合计 | | | | 1030 | | |
"""


def test_a_sheet_becomes_columns_with_their_places() -> None:
    found = read(grid(ORDERS, "订单"))
    orders = found.table
    assert list(orders["customer_name"]) == ["顺达五金", "达顺电子"]
    assert list(orders["order_date"]) == [dt.date(2024, 3, 5), dt.date(2024, 3, 6)]
    assert list(orders["quantity"]) == [1_000_000, 30_000]
    assert list(orders["unit_price"]) == [125_000, 30_000]
    assert list(orders["status"]) == [None, None]
    assert orders.extras == {"货位": ["A3", None]}
    assert orders.cell(1, "quantity") == Cell("a.xlsx", "订单", 5, 5)
    assert orders.places[0].headers["unit_price"] == "单价(元)"
    assert orders.places[0].rung == "labels"


def test_the_account_of_a_sheet_adds_up() -> None:
    line = read(grid(ORDERS, "订单")).balance
    assert line.balanced
    assert (line.rows_present, line.rows_read, line.records_made) == (6, 2, 2)
    assert line.rows_skipped == {"title": 1, "header": 1, "blank": 1, "total": 1}
    assert (line.status, line.table, line.header_row, line.range) == ("read", "order", 2, "A1:G6")
    assert line.columns["A"] == ("客户名称", "customer_name")
    assert line.columns["G"] == ("货位", "")


def test_what_one_cell_tells_of_another_field_is_put_there() -> None:
    orders = read(grid(ORDERS, "订单")).table
    assert list(orders["unit"]) == [None, "kg"]
    assert orders.cells(1, "unit") == (Cell("a.xlsx", "订单", 5, 5),)


def test_a_field_with_a_value_of_its_own_keeps_it() -> None:
    sheet = grid("""
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单位 |
        | 顺达五金 | PO-1 | 2024-03-05 | X100 | 30kg | 千只 |
    """)
    orders = read(sheet).table
    assert list(orders["unit"]) == ["千只"]
    assert orders.where == {}


def test_an_unreadable_cell_is_empty_and_said_at_its_place() -> None:
    sheet = grid("""
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价(元) |
        | 顺达五金 | PO-1 | 下周 | X100 | 若干 | |
    """)
    found = read(sheet, owner="周敏")
    assert list(found.table["order_date"]) == [None]
    said = {each.field: each for each in found.findings}
    assert said["order_date"].cells == (Cell("a.xlsx", "Sheet1", 2, 3),)
    assert said["order_date"].value == "下周"
    assert said["order_date"].header == "下单日期"
    assert said["order_date"].person == "周敏"
    assert said["quantity"].value == "若干"


def test_errors_and_formulas_without_a_value_are_said() -> None:
    sheet = grid("""
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价(元) | 总金额(元) |
        | | | | | | | |
        | 顺达五金 | PO-1 | 2024-03-05 | X100 | | 3 | |
    """)
    found = read(replace(sheet, errors={(3, 5): "#N/A"}, uncached=frozenset({(3, 7)})))
    assert {("quantity", "E3"), ("amount", "G3")} <= {
        (each.field, each.cells[0].ref) for each in found.findings
    }


def test_a_year_is_taken_from_what_stands_around() -> None:
    sheet = grid("""
        | 2023年订单 | | | | |
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | PO-1 | 3月5日 | X100 | 5 |
    """)
    assert list(read(sheet).table["order_date"]) == [dt.date(2023, 3, 5)]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("", "2024年12月", "a.xlsx"), 2024),
        (("", "订单", "客户20241105.xlsx"), 2024),
        (("", "202412", ""), 2024),
        (("2023-2024", "2024", ""), 2024),
        (("", "12月", "单号12024.xlsx"), None),
        (("PO2412-08", "", ""), None),
        (("", "", "13800202400.xlsx"), None),
        (("", "", "2023-2024跟进.xlsx"), None),
        (("", "", ""), None),
    ],
)
def test_the_first_text_that_tells_one_year_counts(
    texts: tuple[str, ...], expected: int | None
) -> None:
    assert year_hint(*texts) == expected


@pytest.mark.parametrize(
    ("order", "day"), [(None, None), ("dmy", dt.date(2024, 4, 3)), ("mdy", dt.date(2024, 3, 4))]
)
def test_the_settings_may_say_which_of_day_and_month_comes_first(
    order: Literal["dmy", "mdy"] | None, day: dt.date | None
) -> None:
    sheet = grid("""
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |
        | 顺达五金 | PO-1 | 03/04/2024 | X100 | 5 |
    """)
    found = read(sheet, settings=Settings(date_order=order))
    assert list(found.table["order_date"]) == [day]


FOLLOWUPS = """
    | 客户名称 | 跟进日期 | 沟通内容 | 跟进人 |
    | 顺达五金 | 2024-03-05 | 要报价 | |
    | 达顺电子 | 2024-03-06 | 再考虑 | 李强 |
"""


def test_a_blank_owner_is_who_fills_in() -> None:
    found = read(grid(FOLLOWUPS), owner="周敏")
    assert list(found.table["owner"]) == ["周敏", "李强"]
    assert found.filled == {"owner": (0,)}
    assert found.table.places[0].owner == "周敏"
    assert list(read(grid(FOLLOWUPS)).table["owner"]) == [None, "李强"]


def test_cells_merged_downwards_belong_to_every_row_but_sums_do_not() -> None:
    sheet = grid(
        """
        | 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 总金额(元) | 车牌号 |
        | 顺达五金 | PO-1 | 2024-03-05 | X1 | 5 | 300 | 急 |
        | | | | X2 | 6 | | |
        | | | | X3 | 7 | | |
        | 达顺电子 | PO-2 | 2024-03-06 | X4 | 8 | 40 | |
    """,
        merges=((2, 1, 4, 1), (2, 6, 4, 6), (2, 7, 4, 7), (5, 1, 5, 2), (1, 1, 1, 2)),
    )
    found = read(sheet)
    orders = found.table
    assert list(orders["customer_name"]) == ["顺达五金"] * 3 + ["达顺电子"]
    assert list(orders["amount"]) == [30_000, None, None, 4_000]
    assert orders.cells(2, "customer_name") == (Cell("a.xlsx", "Sheet1", 2, 1),)
    said = [each for each in found.findings if each.code in {"SHEET10", "SHEET11"}]
    assert [(each.code, each.field, each.got["rows"], each.rule.fixed) for each in said] == [
        ("SHEET10", "customer_name", 3, True),
        ("SHEET11", "amount", 3, False),
    ]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ("客户名称|联系人|联系电话", []),
        ("客户名称|联系电话", [("SHEET04", "1", "contact_name")]),
        ("客户名称|联系人|公司地址", [("SHEET09", "1", "phone")]),
        ("联系人|客户编号|联系电话|客户名称|车牌号|鞋码", [("SHEET05", "E1", "")]),
        ("客户名称|客户编号|订单编号|下单日期|产品型号|数量|车牌号", [("SHEET05", "G1", "")]),
        ("客户名称|联系人|电话|客户等级|累计金额", [("SHEET14", "D1", "")]),
        ("客户名称|联系人|电话|crmsheets.row", []),
        (
            "客户名称|联系人|地址|公司地址",
            [("SHEET09", "1", "phone"), ("SHEET06", "C1", "address")],
        ),
        ("客户名秤|联系人|联系电话", [("SHEET07", "A1", "customer_name")]),
        ("客户名称|联系人|电话|联系方式", [("SHEET05", "D1", "")]),
        (
            "订单编号|产品型号|数量",
            [("SHEET03", "1", "customer_name"), ("SHEET03", "1", "order_date")],
        ),
    ],
)
def test_what_is_said_of_a_header_row(headers: str, expected: list[tuple[Any, ...]]) -> None:
    found = read(grid(headers))
    assert [(each.code, each.cells[0].ref, each.field) for each in found.findings] == expected


def test_an_unclear_header_names_what_it_might_be() -> None:
    rows = (
        ("客户名称", "联系人", "微信", "联系电活"),
        *([("顺达", "张三", "a_b_c1", "见面聊")] * 4),
    )
    found = read(replace(grid("a"), rows=rows))
    said = next(each for each in found.findings if each.code == "SHEET08")
    assert said.fault("zh") == "标题「联系电活」像「联系电话」，看不准，没有读。请把标题写准。"
    assert "联系电活" in found.table.extras


def test_labels_in_findings_are_said_without_the_unit() -> None:
    sheet = grid("| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价(元) | 单价 |")
    (said,) = read(sheet).findings
    assert said.fault("zh") == (
        "和「单价(元)」是同一项，只读了「单价(元)」，这列原样留着。请只留一列。"
    )


def test_a_decision_for_a_whole_column_stands_at_its_header() -> None:
    sheet = grid("""
        | 反馈日期 | 客户名称 | 客户反馈 | 评分 |
        | 2024-03-05 | 顺达五金 | 好 | 9 |
        | 2024-03-06 | 达顺电子 | 好 | 10 |
        | 2024-03-07 | 永昌塑胶 | 好 | 8 |
    """)
    found = read(sheet)
    assert list(found.table["rating"]) == [45, 50, 40]
    said = [each for each in found.findings if each.field == "rating"]
    assert [cell.ref for cell in said[0].cells] == ["D1", "D2", "D3", "D4"]


def test_a_second_phone_goes_to_the_other_phone_of_the_same_record() -> None:
    sheet = grid("""
        | 客户名称 | 联系人 | 联系电话 |
        | 顺达五金 | 张三 | 13800000000/0769-88001234 |
    """)
    customers = read(sheet).table
    assert customers["phone_alt"][0] is not None
    assert customers.cells(0, "phone_alt") == (Cell("a.xlsx", "Sheet1", 2, 3),)


def test_what_is_computed_is_kept_as_typed_and_never_a_fault() -> None:
    found = read(
        grid("""
        | 客户名称 | 联系人 | 电话 | 客户等级 | 客户状态 | 总消费金额 | 最后购买日期 |
        | 顺达五金 | 张三 | 13800000000 | 重要 | 正常 | 约5万 | 上个月 |
        | 恒通电子 | 李四 | 13800000001 | B类 | 沉睡 | 5万 | 2024-03-05 |
    """)
    )
    customers = found.table
    assert list(customers["tier"]) == ["重要", "B类"]
    assert list(customers["total_spend"]) == [None, 5_000_000]
    assert list(customers["last_order_date"]) == [None, dt.date(2024, 3, 5)]
    assert [each.code for each in found.findings] == ["SHEET14"]
    assert (
        found.findings[0]
        .fault("zh")
        .endswith("不参加统计：客户等级、客户状态、总消费金额、最后购买日期。")
    )
