from __future__ import annotations

import datetime as dt

from crmsheets.analysis.complaints import (
    age_rows,
    by_cause,
    by_cost,
    by_problem,
    by_severity,
    recurrence,
    repeat_rows,
)
from crmsheets.analysis.pareto import REST
from crmsheets.analysis.services import Case, Rate, cases, follows
from crmsheets.model.options.service import Service
from tests.analysis.linked import TODAY, linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 | 处理日期 | 型号 | 严重程度 | 原因类别 | 损失费用 |
| 2024-12-1 | 甲厂 | 投诉 | 毛刺太多 | 已返工 | 2024-12-3 | X | 严重 | 料 | 800 |
| 2024-12-20 | 甲厂 | 投诉 | 又有毛刺 | 处理中 | | X | 轻微 | 人 | |
| 2024-12-28 | 乙厂 | 投诉 | 交期晚了三天 | 处理中 | | | | | 200 |
| 2024-12-29 | 乙厂 | 投诉 | 交期又拖 | 处理中 | | | 特急 | | |
| 2024-12-30 | 丙厂 | 投诉 | 看看再说 | 处理中 | | | | | |
| | 丙厂 | 投诉 | 少发了一箱 | 处理中 | | | | | |
| 2024-12-30 | 丙厂 | 咨询 | 交期多久 | 待处理 | | | | | 50 |
| 2024-5-1 | 甲厂 | 投诉 | 尺寸超差 | 已返工 | 2024-5-4 | Y | | | |
"""


def told() -> list[Case]:
    return cases(linked(table("service", SHEET)), Service(), TODAY)


def test_what_a_case_is_about_and_what_was_written_of_it() -> None:
    assert [(each.problem, each.severity, each.cause, each.cost) for each in told()] == [
        ("产品质量", "严重", "料", 80_000),
        ("产品质量", "轻微", "人", None),
        ("交期", None, None, 20_000),
        ("交期", "特急", None, None),
        ("", None, None, None),
        ("物流", None, None, None),
        ("交期", None, None, 5_000),
        ("产品质量", None, None, None),
    ]


def test_complaints_by_number_cost_severity_and_cause() -> None:
    rows = (by_problem(told(), YEAR), by_cost(told(), YEAR), by_severity(told(), YEAR, Service()))
    assert [[(row.cause, row.amount, row.cases) for row in each] for each in rows] == [
        [("产品质量", 3, 3), ("交期", 2, 2), (REST, 1, 1)],
        [("产品质量", 80_000, 1), ("交期", 20_000, 1)],
        # 6 + 1 + 3 (nothing written counts as normal); 3 + 3; 3
        [("产品质量", 10, 3), ("交期", 6, 2), (REST, 3, 1)],
    ]
    assert [(row.cause, row.cases) for row in by_cause(told(), YEAR)] == [
        ("人", 1),
        ("料", 1),
        (REST, 4),
    ]
    plain = [each for each in told() if each.cause is None and each.severity is None]
    assert by_cause(plain, YEAR) == []
    assert by_severity(plain, YEAR, Service()) == []


def test_open_complaints_by_age() -> None:
    assert [
        (row.age.zh, row.complaints, row.of_a, row.customers)
        for row in age_rows(told(), {told()[2].customer_id: "A"})
    ] == [
        ("3 天内", 3, 2, ("丙厂", "乙厂")),
        ("8–30 天", 1, 0, ("甲厂",)),
        ("没写日期", 1, 0, ("丙厂",)),
    ]
    assert age_rows([], {}) == []


AGAIN = """
| 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 | 处理日期 | 型号 | 原因类别 |
| 2024-3-1 | 甲厂 | 投诉 | 交期拖了一周 | 已答复 | 2024-3-4 | X | 人 |
| 2024-4-2 | 甲厂 | 投诉 | 少发两箱 | 已补货 | 2024-4-5 | X | 法 |
| 2024-3-5 | 乙厂 | 投诉 | 表面划伤 | 已返工 | 2024-3-9 | Y | 机 |
| 2024-5-1 | 乙厂 | 投诉 | 又有毛刺 | 已返工 | 2024-5-4 | Z | 设备 |
| 2024-5-20 | 乙厂 | 投诉 | 毛刺刮手 | 处理中 | | | 料 |
| 2024-6-1 | 丙厂 | 投诉 | 包装破损，少发一箱 | 已补货 | 2024-6-2 | | |
| 2024-8-30 | 丙厂 | 投诉 | 又少发了 | 处理中 | | W | 人 |
| 2024-12-1 | 丙厂 | 投诉 | 少发一箱 | 处理中 | | W | |
| 2024-6-1 | 丁厂 | 投诉 | 看看再说 | 已答复 | 2024-6-2 | W | |
| 2024-6-3 | 丁厂 | 投诉 | 再说 | 已答复 | 2024-6-4 | W | |
| 2024-11-1 | 戊厂 | 投诉 | 交期晚了 | 已答复 | 2024-11-3 | | |
| 2024-11-20 | 戊厂 | 投诉 | 交期又晚了 | 已答复 | 2024-11-21 | | |
| 2024-11-1 | 己厂 | 投诉 | 交期晚了 | 处理中 | | X | 人 |
| 2024-11-2 | 己厂 | 投诉 | 少发两箱 | 处理中 | | X | 人 |
| 2024-11-3 | 己厂 | 投诉 | 再说 | 处理中 | | X | 人 |
| 2024-3-1 | | 投诉 | 交期晚了 | 已答复 | 2024-3-2 | | |
| 2024-3-5 | | 投诉 | 交期晚了 | 已答复 | 2024-3-6 | | |
"""


def again() -> list[Case]:
    return cases(linked(table("service", AGAIN)), Service(), TODAY)


def test_the_same_thing_is_the_same_cause_else_the_same_theme() -> None:
    # 甲厂: one product, two causes. 乙厂: the machine twice, then the material. 丁厂: nothing to tell by.
    # 己厂: people again, of two things; then of one that is not described.
    assert [
        (row.customer, row.subject, row.cause, row.products, row.times, row.open)
        for row in repeat_rows(again())
    ] == [
        ("丙厂", "物流", "人", ("W",), 2, True),
        ("乙厂", "外观", "机", ("Y", "Z"), 2, False),
        ("己厂", "交期", "人", ("X",), 2, True),
        ("戊厂", "交期", "", (), 2, False),
    ]
    assert [each.i for each in again() if each.repeat] == [3, 6, 11, 14]
    assert again()[5].problems == ("包装", "物流")


def test_recurrence_counts_cases_whose_ninety_days_are_over() -> None:
    # Settled 90 days ago or more: two of 甲厂, two of 乙厂, one of 丙厂, two of 丁厂, two of nobody; came
    # again within 90 days: 乙厂's of 3-9 (on 5-1), 丙厂's of 6-2 (on 8-30, the 89th day). 戊厂's came again,
    # and is left out all the same: its 90 days are not over.
    assert recurrence(again(), YEAR, TODAY) == Rate(2, 9)
    # On the 90th day they are not over, on the 91st they are.
    assert recurrence(again(), YEAR, dt.date(2024, 6, 7)) == Rate(0, 3)
    assert recurrence(again(), YEAR, dt.date(2024, 6, 8)) == Rate(1, 4)
    assert recurrence(again(), (dt.date(2024, 5, 1), dt.date(2024, 5, 31)), TODAY) == Rate(0, 1)
    assert recurrence([], YEAR, TODAY) == Rate(0, 0)


def test_again_and_again() -> None:
    # 甲厂's two were put down to the material and to people: by what is recorded not the same thing.
    assert [(row.customer, row.subject, row.times, row.open) for row in repeat_rows(told())] == [
        ("乙厂", "交期", 2, True)
    ]
    assert [each.i for each in told() if each.repeat] == [3]


def test_without_dates_nobody_knows_which_came_first() -> None:
    assert follows(told()[3], told()[2])
    assert not follows(told()[5], told()[0])
    assert not follows(told()[0], told()[5])
