from __future__ import annotations

import pytest

from crmsheets.intake.layout.constants import named_after, named_after_sheet
from tests.intake.layout.reading import places, read, records, said
from tests.intake.sheets import grid

ROWS = """
    | 下单日期 | 订单编号 | 产品型号 | 数量 | 单价 |
    | 2024-03-05 | PO1 | X100 | 10 | 2 |
    | 2024-03-06 | PO2 | X200 | 20 | 2 |
"""


@pytest.mark.parametrize(
    ("line", "cell", "label"),
    [
        ("| 客户：顺达五金 |", "A1", "客户"),
        ("| 客户名称: 顺达五金  业务员：周敏  电话：0769-88001234 |", "A1", "客户名称"),
        ("| 客户： | 顺达五金 |", "B1", "客户："),
        ("| 日期：2024-3-5；客户：顺达五金 |", "A1", "客户"),
    ],
)
def test_what_stands_above_is_said_for_every_row(line: str, cell: str, label: str) -> None:
    found = read(f"{line}\n{ROWS}")
    assert [row[2:] for row in records(found, "customer_name", "order_id")] == [
        ("顺达五金", "PO1"),
        ("顺达五金", "PO2"),
    ]
    assert places(found, "customer_name") == [cell, cell]
    assert said(found) == [("LAY02", cell, "顺达五金")]
    assert found.table.places[0].headers["customer_name"] == label.rstrip("：")
    assert "SHEET03" not in [each.code for each in found.findings]


@pytest.mark.parametrize(
    "line",
    ["| 客户： |", "| 客户：待定 |", "| 客户： | 业务员： |", "| 客户 | 订单 |", "| 时间 10:30 |"],
)
def test_a_label_without_a_value_says_nothing(line: str) -> None:
    found = read(f"{line}\n{ROWS}\n| 客户 |", "顺达五金")
    assert [each[2] for each in said(found)] == ["顺达五金"]


def test_a_remark_above_is_no_remark_on_every_row() -> None:
    found = read(f"| 备注：以送货单为准 |\n| 说明：含税 | 客户：顺达五金 |\n{ROWS}")
    assert [row[2:] for row in records(found, "customer_name", "note")] == [("顺达五金", None)] * 2


def test_a_column_of_its_own_is_believed_rather_than_the_line_above() -> None:
    found = read(
        "| 客户：顺达五金 |\n| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |\n"
        "| 南华实业 | PO1 | 2024-03-05 | X100 | 10 |"
    )
    assert [row[2] for row in records(found, "customer_name")] == ["南华实业"]
    assert said(found) == [("LAY21", "A1", "顺达五金")]


@pytest.mark.parametrize("typed", ["顺达五金", "东莞市顺达五金厂", "顺达", "东莞顺达精密五金"])
def test_the_same_customer_above_and_in_the_column_is_not_worth_a_word(typed: str) -> None:
    found = read(
        "| 客户：顺达五金 |\n| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 |\n"
        f"| {typed} | PO1 | 2024-03-05 | X100 | 10 |\n| 南华实业 | PO2 | 2024-03-05 | X1 | 10 |"
    )
    assert said(found) == []


def test_a_line_above_a_list_of_customers_is_no_contradiction() -> None:
    found = read(
        "| 客户：顺达五金 |\n| 客户名称 | 联系人 | 联系电话 |\n| 南华实业 | 张三 | 13800000000 |",
        "客户",
    )
    assert said(found) == []


def test_the_unit_of_money_is_no_unit_of_pieces() -> None:
    found = read(f"| 客户：顺达五金 单位：万元 |\n{ROWS}")
    assert list(found.table["unit"]) == [None, None]
    pieces = read(f"| 客户：顺达五金 单位：件 |\n{ROWS}")
    assert list(pieces.table["unit"]) == ["件", "件"]


def test_a_list_of_customers_is_not_one_customers() -> None:
    found = read(
        "| 客户编号 | 联系人 | 联系电话 | 业务员 |\n| CUS001 | 张三 | 13800000000 | 周敏 |",
        "顺达五金",
    )
    assert found.table.template.name == "customer"
    assert said(found) == []


def test_the_letterhead_above_a_list_of_customers_is_not_theirs() -> None:
    found = read(
        "| 沅澜五金厂 地址：东莞市长安镇振安路8号  电话：0769-88001234 |\n| 业务员：周敏 |\n"
        "| 客户名称 | 联系人 | 客户来源 | 备注 |\n"
        "| 南华实业 | 张三 | 展会 | |\n| 北辰塑胶 | 李四 | 展会 | 急 |",
        "客户",
    )
    assert [row[2:] for row in records(found, "customer_name", "address", "phone", "owner")] == [
        ("南华实业", None, None, "周敏"),
        ("北辰塑胶", None, None, "周敏"),
    ]


def test_a_sheet_for_each_customer() -> None:
    found = read(ROWS, "顺达五金")
    assert [row[2] for row in records(found, "customer_name")] == ["顺达五金", "顺达五金"]
    assert places(found, "customer_name") == ["", ""]
    assert said(found) == [("LAY02", "", "顺达五金")]


@pytest.mark.parametrize(
    ("name", "staff"),
    [
        ("Sheet1", ()),
        ("3月", ()),
        ("2024", ()),
        ("12月订单", ()),
        ("周敏", ()),
        ("王总", ()),
        ("阿强", ("阿强",)),
        ("活动", ()),
        ("汇总", ()),
        ("A", ()),
        ("", ()),
        ("很" * 50, ()),
        ("March 2024", ()),
        ("尺码", ()),
        ("分色分码", ()),
        ("Sizes", ()),
        ("Overseas", ()),
        ("PO", ()),
        ("收款", ()),
        ("Anna", ()),
    ],
)
def test_a_sheet_named_otherwise_says_no_customer(name: str, staff: tuple[str, ...]) -> None:
    assert named_after(grid(ROWS, name), staff) == ""


def test_without_any_word_for_the_customer_the_column_is_missed() -> None:
    found = read(ROWS, "订单")
    assert said(found) == []
    assert [each.field for each in found.findings if each.code == "SHEET03"] == ["customer_name"]


@pytest.mark.parametrize("name", ["顺达五金", "深圳达顺", "Northwind Tools", "Newman Logan"])
def test_a_name_is_a_customers(name: str) -> None:
    assert named_after(grid(ROWS, name)) == name


NO_DAY = """
    | 客户名称 | 订单编号 | 产品型号 | 数量 |
    | 顺达五金 | PO1 | X100 | 10 |
"""


@pytest.mark.parametrize(
    ("above", "sheet", "file", "day", "cell"),
    [
        ("", "2024年3月", "a.xlsx", "2024-03-01", ""),
        ("", "3月", "2024年订单.xlsx", "2024-03-01", ""),
        ("| 2024年5月销售明细 |", "订单", "a.xlsx", "2024-05-01", "A1"),
        ("", "订单", "2024年6月订单.xlsx", "2024-06-01", ""),
    ],
)
def test_a_sheet_of_a_month_dates_what_no_column_dates(
    above: str, sheet: str, file: str, day: str, cell: str
) -> None:
    found = read(f"{above}\n{NO_DAY}", sheet, file=file)
    assert [row[2] for row in records(found, "order_date")] == [day]
    assert places(found, "order_date") == [cell]
    assert [each[:2] for each in said(found)] == [("LAY03", cell)]


@pytest.mark.parametrize("sheet", ["3月", "订单", "1-6月"])
def test_a_month_without_a_year_dates_nothing(sheet: str) -> None:
    found = read(NO_DAY, sheet)
    assert list(found.table["order_date"]) == [None]
    assert [each.code for each in found.findings if each.field == "order_date"] == ["SHEET03"]


def test_a_sheet_without_records_says_nothing() -> None:
    found = read("| 客户名称 | 订单编号 | 产品型号 | 数量 |", "2024年3月")
    assert said(found) == []
    assert len(found.table) == 0


def test_other_lines_above_do_not_move_the_months_cell() -> None:
    found = read(f"| 内部资料 | 2024 |\n| | 2024年5月销售明细 |\n{NO_DAY}")
    assert places(found, "order_date") == ["B2"]


def test_a_maker_of_containers_is_no_packing_list() -> None:
    assert named_after_sheet(grid("| 订单号 |", "达睿集装箱配件")) == "达睿集装箱配件"
    assert named_after_sheet(grid("| 订单号 |", "装箱明细")) == ""
