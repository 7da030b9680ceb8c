from __future__ import annotations

import pytest

from crmsheets.intake.layout.week_columns import week_columns
from tests.intake.layout.reading import places, read, records, said

SHEET = """
| {title} |
| 客户 | 型号 | 3.4-3.10 | 3.11-3.17 | 3.18-24 | 合计 |
| 顺达五金 | X100 | 10 |  | 20 | 30 |
| 恒通电子 | X200 |  | 30 |  | 31 |
"""


def test_each_figure_below_a_week_is_an_order_of_its_first_day() -> None:
    found = read(SHEET.format(title="2024年出货数量表"), "出货")
    assert records(found, "customer_name", "order_date", "quantity") == [
        (3, 0, "顺达五金", "2024-03-04", "10000"),
        (3, 1, "顺达五金", "2024-03-18", "20000"),
        (4, 0, "恒通电子", "2024-03-11", "30000"),
    ]
    assert places(found, "quantity") == ["C3", "E3", "D4"]
    assert said(found) == [("LAY34", "C2", ""), ("LAY01", "F4", "31")]


@pytest.mark.parametrize("title", ["出货数量", "2024年"])
def test_without_year_or_measure_nothing_counts(title: str) -> None:
    found = read(SHEET.format(title=title), "出货")
    assert set(found.table["quantity"]) == set(found.table["amount"]) == {None}
    assert said(found, "LAY34", "LAY35") == [("LAY35", "C2", "")]
    assert list(found.table.extras["3.4-3.10"]) == [10, None]


def test_a_day_that_the_year_has_not_asks() -> None:
    sheet = (
        "| 2023年出货数量 |\n| 客户 | 型号 | 2.20-2.26 | 2.29-3.5 |\n| 顺达五金 | X100 | 5 | 6 |"
    )
    assert said(read(sheet, "出货"), "LAY34", "LAY35") == [("LAY35", "C2", "")]


@pytest.mark.parametrize(
    ("headers", "firsts"),
    [
        (["3.4-3.10", "3.11-3.17"], [(3, 4), (3, 11)]),
        (["第10周(3.4-3.10)", "第11周（3/11~3/17）"], [(3, 4), (3, 11)]),
        (["W10 3月4日-3月10日", "W11 3月11日—17日"], [(3, 4), (3, 11)]),
        (["2024.3.4-2024.3.10", "2024.3.11-3.17"], [(3, 4), (3, 11)]),
        (["12.16-12.22", "12.23-12.29", "12.30-1.5"], [(12, 16), (12, 23), (12, 30)]),
        (["3.4-3.10"], []),
        (["3.11-3.17", "3.4-3.10"], []),
        (["3.4-4.10", "4.11-5.17"], []),
        (["3.4-3.32", "3.11-3.17"], []),
        (["3.10-3.4", "3.11-3.17"], []),
        (["第10周", "第11周"], []),
        (["3-4", "5-6"], []),
        (["1-3月", "4-6月"], []),
    ],
)
def test_headers_that_are_spans_of_a_week(
    headers: list[str], firsts: list[tuple[int, int]]
) -> None:
    found = week_columns(dict(enumerate(headers, start=1)))
    assert [(each.month, each.day) for each in found.values()] == firsts
