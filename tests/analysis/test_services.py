from __future__ import annotations

import datetime as dt

from crmsheets.analysis.services import (
    Cluster,
    Rate,
    cases,
    closing_rate,
    clusters,
    kind_rows,
    reply_rate,
    still_open,
)
from crmsheets.model.dataset import Dataset
from crmsheets.model.options.service import Service
from tests.analysis.linked import TODAY, linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 受理日期 | 客户 | 事件类型 | 描述 | 首次答复日期 | 处理结果 | 处理日期 | 型号 |
| 2024-12-1 | 甲厂 | 投诉 | 毛刺 | 2024-12-2 | 已返工 | 2024-12-5 | X |
| 2024-12-8 | 甲厂 | 投诉 | 毛刺 | 2024-12-10 | 处理中 |  | X |
| 2024-12-20 | 乙厂 | 投诉 | 毛刺 |  |  |  | X |
| 2024-12-30 | 乙厂 | 咨询 | 问价 |  | 待处理 |  |  |
| 2024-12-3 | 乙厂 | 售后 | 换件 |  | 已换货 | 2024-12-3 |  |
| 2024-12-3 | 丙厂 | 售后 | 换件 |  | 已换货 |  |  |
|  | 丙厂 | 投诉 | 毛刺 |  |  |  | X |
| 2024-1-3 | 甲厂 | 投诉 | 毛刺 |  | 已答复 | 2024-1-4 | X |
"""


def test_open_age_and_in_time() -> None:
    found = cases(linked(table("service", SHEET)), Service(), TODAY)
    assert [
        (
            each.open,
            each.age_days,
            each.reply_days,
            each.in_time,
            each.handling_days,
            each.settled_in_time,
        )
        for each in found
    ] == [
        (False, None, 1, True, 4, False),  # answered the next day; settled in 4 days, not in 3
        (True, 23, 2, False, None, False),
        (True, 11, None, False, None, False),  # never answered, past the limit
        (True, 1, None, None, None, None),  # still inside the limit
        (False, None, 0, True, 0, True),  # answered by being settled
        (False, None, None, None, None, None),  # settled, nobody wrote when
        (True, None, None, None, None, None),
        (False, None, 1, True, 1, True),
    ]
    assert cases(Dataset(), Service(), TODAY) == []


def test_repeats_are_the_same_customer_and_product_within_ninety_days() -> None:
    found = cases(linked(table("service", SHEET)), Service(), TODAY)
    assert [each.i for each in found if each.repeat] == [1]


def test_rates_count_what_was_due() -> None:
    found = cases(linked(table("service", SHEET)), Service(), TODAY)
    assert reply_rate(found, YEAR) == Rate(3, 5)
    assert closing_rate(found, YEAR) == Rate(4, 7)
    limits = Rate(9, 10).limits
    assert limits is not None
    assert round(limits[0], 3) == 0.596
    assert Rate(0, 0).limits is None


def test_kinds_are_counted_in_the_lists_order() -> None:
    sheet = SHEET + "| 2024-12-3 | 丙厂 |  | 不知道 |  | 已答复 | 2024-12-3 | |"
    rows = kind_rows(cases(linked(table("service", sheet)), Service(), TODAY), YEAR)
    assert [
        (
            row.kind,
            row.cases,
            row.open,
            row.replied_in_time,
            row.reply_due,
            row.settled_in_time,
            row.settle_due,
            row.median_days,
        )
        for row in rows
    ] == [
        ("咨询", 1, 1, 0, 0, 0, 0, None),
        ("投诉", 4, 2, 2, 4, 1, 4, 2.5),
        ("售后", 2, 0, 1, 1, 1, 1, 0),
        ("", 1, 0, 1, 1, 1, 1, 0),
    ]


def test_three_complaints_of_one_product_in_one_month_gather() -> None:
    found = cases(linked(table("service", SHEET)), Service(), TODAY)
    assert clusters(found) == [Cluster("X", "2024-12", 3, 2)]


def test_free_words_are_open_until_there_is_a_date() -> None:
    day = dt.date(2024, 12, 1)
    assert [
        still_open(*each) for each in (("寄了新的", None), ("寄了新的", day), ("处理中", day))
    ] == [True, False, True]
