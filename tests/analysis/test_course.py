"""Customers month by month, and the chart of the biggest."""

from __future__ import annotations

import pytest

from crmsheets.analysis.course import courses, months
from crmsheets.model.page import Chart, Listing
from crmsheets.model.text import Locale
from crmsheets.reports import course, order_detail
from tests.analysis.linked import judged
from tests.tables import table

# Today is 2024-12-31, so that December is the month reported.
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
| 甲厂 | 1 | 2024-1-5 | X | 10 | 10 | |
| 甲厂 | 2 | 2024-12-5 | X | 50 | 10 | |
| 甲厂 | 3 | 2024-12-6 | X | -10 | 10 | |
| 乙厂 | 4 | 2024-6-1 | X | 30 | 10 | |
| 乙厂 | 5 | 2024-6-2 | X | 30 | 10 | 取消 |
| 丙厂 | 6 | 2023-12-31 | X | 90 | 10 | |
| 丁厂 | 7 | 2024-3-1 | X | -1 | 10 | |
| 戊厂 | 8 | | X | 1 | 10 | |
|  | 9 | 2024-3-1 | X | 1 | 10 | |
"""
FOUND = judged(table("order", ORDERS))
ZH, EN = Locale("zh"), Locale("en")


def test_money_of_each_month_returns_taken_off() -> None:
    names = months(FOUND)
    assert (names[0], names[-1], len(names)) == ("2024-01", "2024-12", 12)
    assert [
        (each.name, each.total, {names[at]: fen for at, fen in enumerate(each.amounts) if fen})
        for each in courses(FOUND)
    ] == [
        ("甲厂", 50_000, {"2024-01": 10_000, "2024-12": 40_000}),
        ("乙厂", 30_000, {"2024-06": 30_000}),
        ("丁厂", -1_000, {"2024-03": -1_000}),
    ]


def test_the_pages() -> None:
    page = course.make(FOUND, ZH)
    assert page is not None
    (shown,) = page.blocks
    assert isinstance(shown, Listing)
    assert [head.label for head in shown.heads[2:]] == [*months(FOUND), "走势", "合计(元)"]
    assert [sum(head.heat for head in shown.heads), shown.heads[-2].spark] == [12, (3, 14)]
    page = order_detail.make(FOUND, EN)
    assert page is not None
    chart = next(block for block in page.blocks if isinstance(block, Chart) and block.over)
    (money, shares) = (values for _, values in chart.series)
    assert (chart.categories, chart.over, chart.listing) == (
        ("甲厂", "乙厂"),
        ("Cumulative",),
        "abc",
    )
    assert [*money, *shares] == pytest.approx([500, 300, 0.625, 1])


def test_nothing_bought() -> None:
    bare = judged(table("customer", "| 客户名称 |\n| 甲厂 |"))
    assert courses(bare) == []
    assert course.make(bare, ZH) is None
