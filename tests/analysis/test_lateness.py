from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from crmsheets.analysis.judge import judge, read
from crmsheets.analysis.late_lines import late_rows, lead_bins
from crmsheets.analysis.lateness import late_complaints, late_orders, risks
from crmsheets.analysis.orders import OrderLine, order_lines
from crmsheets.analysis.period import period
from crmsheets.analysis.portfolio import customer_rows
from crmsheets.analysis.services import cases
from crmsheets.model.judged import Judged
from crmsheets.model.options.service import Service
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
YEAR = dt.date(2024, 1, 1), TODAY
ORDERS = """
| 客户 | 单号 | 型号 | 要求交期 | 发货日期 | 状态 |
| 甲厂 | A1 | X1 | 2024-3-1 | 2024-3-5 | |
| 甲厂 | A1 | X2 | 2024-3-1 | 2024-3-1 | |
| 甲厂 | A2 | X1 | 2024-5-1 | 2024-4-30 | |
| 甲厂 | A3 | X1 | 2024-12-20 | | |
| 乙厂 | B1 | X2 | 2024-6-1 | 2024-6-3 | |
| 乙厂 | B2 | X2 | 2023-6-1 | 2024-6-3 | |
| 丙厂 | C1 | X2 | 2024-6-1 | 2024-6-1 | |
| 丁厂 | D1 | X2 | 2024-6-1 | 2024-6-9 | |
| 甲厂 | A9 | X1 | 2024-7-1 | | 取消 |
"""
CASES = """
| 客户 | 日期 | 类型 | 描述 | 单号 | 处理结果 |
| 甲厂 | 2024-3-20 | 投诉 | 晚了 | | 待处理 |
| 甲厂 | 2024-9-1 | 投诉 | 划伤 | | 已换货 |
| 甲厂 | 2024-12-28 | 投诉 | 还没到 | a3 | 待处理 |
| 甲厂 | 2024-12-29 | 咨询 | 问价 | a3 | 待处理 |
| 乙厂 | 2024-6-5 | 投诉 | 少发 | B2 | 待处理 |
| 丙厂 | 2024-6-5 | 投诉 | 色差 | | 待处理 |
| 丁厂 |  | 投诉 | 没日期 | | 待处理 |
| 丁厂 | 2023-6-5 | 投诉 | 去年 | | 已换货 |
"""


def lines(sheet: str = ORDERS) -> list[OrderLine]:
    return order_lines(linked(table("order", sheet)), {}, Settings(), TODAY)


def test_an_order_is_late_with_its_latest_line() -> None:
    told = [(each.order_id, each.days, each.late, each.open) for each in late_orders(lines(), YEAR)]
    assert told == [
        ("A1", 4, True, False),
        ("A2", 0, False, False),
        ("A3", 11, True, True),
        ("B1", 2, True, False),
        ("C1", 0, False, False),
        ("D1", 8, True, False),
    ]


def joined(days: int = 60) -> list[tuple[Any, ...]]:
    data = linked(table("order", ORDERS), table("service", CASES))
    found = order_lines(data, {}, Settings(), TODAY)
    after = late_complaints(
        late_orders(found, YEAR), cases(data, Service(), TODAY), {"CUS001": "A"}, days
    )
    return [
        (each.customer, str(each.date), each.order_id, each.days, each.named, each.tier)
        for each in after
    ]


def test_complaints_by_the_order_they_name_or_shortly_after_a_late_one() -> None:
    """B2 was due in another year; 色差 had no late order; 划伤 came half a year later."""
    assert joined() == [
        ("甲厂", "2024-12-28", "A3", 11, True, "A"),
        ("甲厂", "2024-03-20", "A1", 4, False, "A"),
    ]
    assert joined(days=18) == [("甲厂", "2024-12-28", "A3", 11, True, "A")]


def judged(*sheets: Table) -> Judged:
    return judge(linked(*sheets), Settings(), TODAY)


def test_customers_with_late_orders_and_complaints_with_the_reason() -> None:
    data = judged(table("order", ORDERS), table("service", CASES))
    rows = data.detail("late_risks")
    assert [
        (row["customer"], row["late"], row["due"], row["complaints"], row["after"]) for row in rows
    ] == [("丁厂", 1, 1, 1, 0), ("乙厂", 1, 1, 1, 0), ("甲厂", 2, 3, 3, 2)]
    assert rows[2]["why"]("zh") == (
        "到期 3 单里 2 单晚交，最多晚 11 天，1 单超期还没发，投诉 3 件，2 件没结，2 件在晚交之后"
    )
    assert (
        rows[1]["why"]("en")
        == "1 of 1 orders due were late, by 2 days at most, 1 complaint, 1 still open"
    )


def test_tier_a_comes_first() -> None:
    data = linked(table("order", ORDERS), table("service", CASES))
    found = order_lines(data, {}, Settings(), TODAY)
    orders, told = late_orders(found, YEAR), cases(data, Service(), TODAY)
    month = period(TODAY, Settings())
    rows = customer_rows(data, read(data, Settings(), TODAY), Settings(), TODAY, month)
    tiers = {"丁厂": "B", "甲厂": "A"}
    ranked = [replace(row, tier=tiers.get(row.name, "")) for row in rows]
    names = [row.customer for row in risks(ranked, orders, [], told, YEAR)]
    assert names == ["甲厂", "丁厂", "乙厂"]


def test_where_lines_were_late() -> None:
    told = [
        (row.dimension, row.value, row.late, row.due, row.median_days, row.p90_days)
        for row in late_rows(lines(), YEAR)
    ]
    assert told[:4] == [
        ("customer", "甲厂", 2, 4, 7.5, 10.3),
        ("customer", "丁厂", 1, 1, 8.0, 8.0),
        ("customer", "乙厂", 1, 1, 2.0, 2.0),
        ("customer", "丙厂", 0, 1, None, None),
    ]
    assert [row[:4] for row in told[4:6]] == [("product", "X1", 2, 3), ("product", "X2", 2, 4)]
    assert [row[1:4] for row in told[6:]] == [
        ("2024-03", 1, 2),
        ("2024-05", 0, 1),
        ("2024-06", 2, 3),
        ("2024-12", 1, 1),
    ]


def test_lead_times_in_bins() -> None:
    told = [(each.days, each.lines, each.share) for each in lead_bins([0, 7, 8, 30, 61, 99])]
    assert told == [
        ("0–7", 2, 2 / 6),
        ("8–14", 1, 1 / 6),
        ("15–21", 0, 0.0),
        ("22–30", 1, 1 / 6),
        ("31–60", 0, 0.0),
        (">60", 2, 2 / 6),
    ]
    assert lead_bins([]) == []
