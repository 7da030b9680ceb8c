from __future__ import annotations

import datetime as dt

from crmsheets.analysis.feedback import voices
from crmsheets.analysis.quarters import named, quarter_rows, quarters
from crmsheets.analysis.services import cases
from crmsheets.model.options.service import Service
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 11, 15)


def test_the_last_five_quarters_the_current_one_up_to_today() -> None:
    assert [(str(first), str(last)) for first, last in quarters(TODAY)] == [
        ("2023-10-01", "2023-12-31"),
        ("2024-01-01", "2024-03-31"),
        ("2024-04-01", "2024-06-30"),
        ("2024-07-01", "2024-09-30"),
        ("2024-10-01", "2024-11-15"),
    ]
    assert [named(span, TODAY)("zh") for span in quarters(TODAY)[-2:]] == [
        "2024年3季度",
        "2024年4季度（未满）",
    ]
    over = quarters(dt.date(2024, 12, 31))[-1]
    assert named(over, dt.date(2024, 12, 31))("en") == "Q4 2024"


def test_a_change_is_told_only_where_the_limits_lie_apart() -> None:
    head = "| 日期 | 客户 | 评分 |\n"
    rows = [("2024-2-1", 5, 19), ("2024-2-2", 1, 1), ("2024-5-1", 5, 2), ("2024-5-2", 1, 18)]
    rows += [("2024-8-1", 5, 4), ("2024-8-2", 1, 16)]
    sheet = head + "".join(f"| {day} | 甲厂 | {mark} |\n" * many for day, mark, many in rows)
    found = quarter_rows(voices(linked(table("feedback", sheet))), [], [], TODAY)
    assert [
        (row.quarter("zh"), row.hits, row.cases, row.rate, row.change("zh")) for row in found
    ] == [
        ("2024年1季度", 19, 20, 0.95, "–"),
        ("2024年2季度", 2, 20, 0.1, "下降"),
        ("2024年3季度", 4, 20, 0.2, "无显著变化"),
    ]


def test_complaints_are_told_per_hundred_orders_and_may_rise() -> None:
    head = "| 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 |\n"
    rows = [("2024-5-1", 1), ("2024-8-1", 20)]
    sheet = head + "".join(
        f"| {day} | 甲厂 | 投诉 | 毛刺 | 处理中 |\n" * many for day, many in rows
    )
    orders = [dt.date(2024, 5, 2)] * 50 + [dt.date(2024, 8, 2)] * 50
    found = quarter_rows(
        [], cases(linked(table("service", sheet)), Service(), TODAY), orders, TODAY
    )
    told = [row for row in found if row.measure.en.startswith("Complaints")]
    assert [(row.hits, row.cases, row.rate, row.change("en")) for row in told] == [
        (1, 50, 2.0, "–"),
        (20, 50, 40.0, "up"),
    ]
