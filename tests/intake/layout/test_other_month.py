from __future__ import annotations

import pytest

from tests.intake.layout.reading import read, said

ROWS = """
| 下单日期 | 客户名称 | 产品型号 | 数量 |
| 2024-04-05 | 荣昇家具 | HJ-88 | 200 |
| 2024-04-06 | 德信五金 | HJ-88 | 100 |
| 2024-03-09 | 荣昇家具 | HJ-88 | 20 |
"""


@pytest.mark.parametrize(
    ("title", "file"),
    [
        ("2024年3月", "a.xlsx"),
        ("3月出货", "a.xlsx"),
        ("2023年", "a.xlsx"),
        ("订单", "x/2024年3月订单.xlsx"),
    ],
)
def test_dates_outside_the_month_that_the_name_says_are_told_once(title: str, file: str) -> None:
    found = read(ROWS, title, file=file)
    assert [code for code, _, _ in said(found)] == ["LAY27"]


def test_a_title_is_told_at_its_cell() -> None:
    found = read(f"| 2024年5月出货明细 |\n{ROWS}", "明细")
    assert said(found) == [("LAY27", "A1", "2024年5月出货明细")]
    (told,) = [each for each in found.findings if each.code == "LAY27"]
    assert told.got == {"dates": 3, "others": 3, "read": "2024-04-05"}


@pytest.mark.parametrize(
    ("title", "file"),
    [
        ("2024年4月", "2024年5月.xlsx"),
        ("2024年", "a.xlsx"),
        ("订单", "导出20240501.xlsx"),
        ("1-3月", "a.xlsx"),
        ("5月、6月", "a.xlsx"),
        ("截至2024年5月", "a.xlsx"),
        ("订单", "a.xlsx"),
    ],
)
def test_names_that_agree_or_say_nothing_of_the_dates(title: str, file: str) -> None:
    assert said(read(ROWS, title, file=file), "LAY27") == []


def test_two_dates_are_too_few_to_speak_of() -> None:
    sheet = "\n".join(ROWS.strip().splitlines()[:3])
    assert said(read(sheet, "2024年9月"), "LAY27") == []


def test_customers_and_orders_without_a_date_column_have_no_month() -> None:
    assert (
        said(
            read("| 客户名称 | 联系人 | 联系电话 |\n| 顺达 | 王芳 | 13800000000 |", "3月"), "LAY27"
        )
        == []
    )
    orders = "| 客户名称 | 产品型号 | 数量 | 金额 |\n| 顺达 | X100 | 5 | 50 |"
    assert said(read(orders, "2024年3月"), "LAY27") == []
