from __future__ import annotations

import pytest

from crmsheets.intake.layout.day_columns import day_columns
from tests.intake.layout.reading import places, read, records, said

SHEET = """
| {title} |
| 客户 | 型号 | 1 | 2 | 3 | 4 | 5 | 合计 |
| 顺达五金 | X100 | 10 |  | 20 |  | 5 | 35 |
| 恒通电子 | X200 |  | 30 |  |  |  | 31 |
| 明辉灯饰 | X300 |  |  |  |  |  |  |
"""


def test_each_figure_below_a_day_is_an_order_of_that_day() -> None:
    found = read(SHEET.format(title="2024年3月出货数量表"), "出货")
    assert records(found, "customer_name", "order_date", "quantity") == [
        (3, 0, "顺达五金", "2024-03-01", "10000"),
        (3, 1, "顺达五金", "2024-03-03", "20000"),
        (3, 2, "顺达五金", "2024-03-05", "5000"),
        (4, 0, "恒通电子", "2024-03-02", "30000"),
    ]
    assert places(found, "quantity") == ["C3", "E3", "G3", "D4"]
    assert said(found) == [("LAY31", "C2", ""), ("LAY01", "H4", "31")]
    assert not [each for each in found.findings if each.code == "SHEET03"]


@pytest.mark.parametrize("title", ["3月出货数量", "2024年出货数量", "2024年3月"])
def test_without_month_year_or_measure_nothing_counts(title: str) -> None:
    found = read(SHEET.format(title=title), "出货")
    assert set(found.table["quantity"]) == set(found.table["amount"]) == {None}
    assert ("LAY32", "C2", "") in said(found)
    assert list(found.table.extras["合计"]) == [35, 31, None]
    assert list(found.table.extras["1"]) == [10, None, None]


def test_a_price_beside_the_days_says_that_they_are_pieces() -> None:
    sheet = (
        SHEET.format(title="2024年3月")
        .replace("| 型号 |", "| 型号 | 单价 |")
        .replace("X100 |", "X100 | 2 |")
    )
    found = read(sheet.replace("X200 |", "X200 | 2 |").replace("X300 |", "X300 | 2 |"), "出货")
    assert said(found, "LAY31") == [("LAY31", "D2", "")]


def test_days_that_the_month_has_not_are_kept() -> None:
    days = " | ".join(str(day) for day in range(1, 32))
    figures = " | ".join("5" if day in {28, 31} else "" for day in range(1, 32))
    found = read(
        f"| 2023年2月出货数量 |\n| 客户 | 型号 | {days} |\n| 顺达五金 | X100 | {figures} |", "出货"
    )
    assert records(found, "order_date") == [(3, 0, "2023-02-28")]
    assert list(found.table.extras["31"]) == [5]


@pytest.mark.parametrize(
    ("headers", "count"),
    [
        (["客户", "1", "2", "3", "4", "5"], 5),
        (["客户", "1日", "2日", "3日", "4日", "5日", "合计"], 5),
        (["客户", "1", "2", "3", "4"], 0),
        (["客户", "2", "3", "4", "5", "6"], 0),
        (["客户", "36", "37", "38", "39", "40"], 0),
        (["客户", "1", "2", "4", "5", "6", "7"], 0),
    ],
)
def test_days_begin_with_the_first_and_leave_none_out(headers: list[str], count: int) -> None:
    assert len(day_columns(dict(enumerate(headers, start=1)))) == count


def test_an_order_date_of_its_own_goes_before_columns_of_numbers() -> None:
    found = read(
        "| 下单日期 | 客户名称 | 产品型号 | 数量 | 1 | 2 | 3 | 4 | 5 |\n"
        "| 2024-03-05 | 顺达五金 | X100 | 5 | 1 | 1 | 1 | 1 | 1 |",
        "2024年3月",
    )
    assert records(found, "order_date") == [(2, 0, "2024-03-05")]
    assert said(found, "LAY31", "LAY32") == []
