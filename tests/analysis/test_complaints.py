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


def test_again_and_again() -> None:
    assert [(row.customer, row.subject, row.times, row.open) for row in repeat_rows(told())] == [
        ("乙厂", "交期", 2, True),
        ("甲厂", "X", 2, True),
    ]
    assert [each.i for each in told() if each.repeat] == [1, 3]


def test_recurrence_counts_what_was_settled_long_enough_ago() -> None:
    # 2024-12-3 settled and again on 12-20: a hit; 2024-5-4 settled, nothing in 90 days: known, none.
    assert recurrence(told(), YEAR, TODAY) == Rate(1, 2)
    assert recurrence(told(), YEAR, dt.date(2024, 6, 1)) == Rate(1, 1)


def test_without_dates_nobody_knows_which_came_first() -> None:
    assert follows(told()[1], told()[0])
    assert not follows(told()[5], told()[0])
    assert not follows(told()[0], told()[5])
