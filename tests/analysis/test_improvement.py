from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.feedback import voices
from crmsheets.analysis.improvement import (
    EffectRow,
    Event,
    effect_rows,
    events,
    loop_rows,
    recorded_since,
)
from crmsheets.analysis.services import cases
from crmsheets.model.options.service import Service
from tests.analysis.linked import TODAY, linked
from tests.tables import table

# ruff: noqa: E501  # a sheet is one line
SERVICE = """
| 受理日期 | 客户 | 事件类型 | 描述 | 首次答复日期 | 处理结果 | 处理日期 | 原因类别 | 采取的措施 | 措施完成日期 | 效果验证 | 责任部门 |
| 2024-5-1 | 甲厂 | 投诉 | 毛刺太多 | 2024-5-3 | 已返工 | 2024-5-5 | 法 | 加去毛刺 | 2024-6-30 | 有效 | 生产 |
| 2024-5-9 | 乙厂 | 投诉 | 毛刺 | 2024-5-10 | 已返工 | 2024-5-19 | | | | | |
| 2024-7-9 | 乙厂 | 投诉 | 外箱压坏 | | 处理中 | | | | | | |
| 2024-7-9 | 乙厂 | 投诉 | 看看再说 | | 处理中 | | | | | | |
| 2024-7-9 | 乙厂 | 咨询 | 交期多久 | | 已答复 | 2024-7-9 | | | | | |
"""
FEEDBACK = """
| 日期 | 客户 | 客户反馈 | 评分 | 处理结果 | 反馈类别 | 采取的措施 | 措施完成日期 | 效果验证 | 责任部门 |
| 2024-5-20 | 丙厂 | 毛刺刮手 | 2 | 已回复 | 产品质量 | 加去毛刺 | 2024-6-30 | 待验证 | |
| 2024-8-1 | 丙厂 | 报价偏高 | 2 | | | 谈阶梯价 | | | 销售 |
| 2024-8-2 | 丙厂 | 都好 | 5 | | | | | | |
"""


def found() -> list[Event]:
    data = linked(table("service", SERVICE), table("feedback", FEEDBACK))
    return events(cases(data, Service(), TODAY), voices(data))


def test_complaints_and_bad_feedback_of_a_theme_are_events() -> None:
    assert [each.theme for each in found()] == ["产品质量", "产品质量", "包装", "产品质量", "价格"]


def test_how_far_the_loop_was_walked_and_what_is_missing() -> None:
    assert [
        (
            *(row.theme, row.events, row.replied, row.classified, row.caused, row.acted),
            *(row.checked, row.reply_days, row.action_days, row.close_days, row.missing("zh")),
        )
        for row in loop_rows(found())
    ] == [
        ("产品质量", 3, 3, 2, 1, 2, 1, 1.5, 50.5, 7.0, "走完了"),
        ("价格", 1, 0, 1, 1, 1, 0, None, None, None, "没回应"),
        ("包装", 1, 0, 0, 0, 0, 0, None, None, None, "没回应"),
    ]
    answered = [each._replace(replied=True) for each in found()]
    steps = [each for each in answered if each.theme != "产品质量"]
    assert [row.missing("en") for row in loop_rows(steps)] == [
        "the measure has no day",
        "not classified",
    ]


def effect(events_before: int, events_after: int, orders: int) -> EffectRow:
    """One measure on 30 June, so many events 60 days before and 60 days after it."""
    day = dt.date(2024, 6, 30)
    near = [
        (day - dt.timedelta(days=60), events_before),
        (day + dt.timedelta(days=60), events_after),
    ]
    seed = found()[0]
    plain = seed._replace(action=None, action_date=None)
    made = [seed._replace(day=near[0][0])]
    made += [plain._replace(day=at) for at, many in near for _ in range(many)][1:]
    days = [day + dt.timedelta(days=shift) for shift in (-40, 40) for _ in range(orders)]
    (row,) = effect_rows(made, days, TODAY)
    return row


@pytest.mark.parametrize(
    ("before", "after", "orders", "rates", "verdict"),
    [
        (20, 3, 100, (20.0, 3.0), "有效：比以前少了"),  # 3 of 23: .045-.321, below .5
        (6, 3, 100, (6.0, 3.0), "还看不出"),
        (3, 0, 100, (3.0, 0.0), "有效：比以前少了"),  # none where 3 were to be expected
        (2, 0, 100, (2.0, 0.0), "还看不出"),
        (3, 20, 100, (3.0, 20.0), "没用：比以前还多"),
    ],
)
def test_a_measure_worked_only_where_chance_does_not_explain_it(
    before: int, after: int, orders: int, rates: tuple[float, float], verdict: str
) -> None:
    row = effect(before, after, orders)
    assert row.per_orders
    assert (row.before, row.after) == (before, after)
    assert (row.before_rate, row.after_rate) == pytest.approx(rates)
    assert row.verdict("zh") == verdict


def test_orders_before_anybody_wrote_complaints_down_are_no_base() -> None:
    """84 orders in the year before, 10 of them since the first complaint: 4 of these 10, not of 84."""
    day = dt.date(2024, 6, 30)
    seed = found()[0]
    told = [seed._replace(day=dt.date(2024, 5, 20), action=None, action_date=None)] * 3
    orders = [dt.date(2023, 9, 1)] * 74 + [dt.date(2024, 5, 25)] * 10 + [dt.date(2024, 8, 1)] * 90
    since = dt.date(2024, 5, 20)
    (row,) = effect_rows([seed._replace(day=day), *told], orders, TODAY, since)
    assert (row.before, row.before_exposure, row.after_exposure) == (4, 10, 90)
    (row,) = effect_rows([seed._replace(day=day), *told], orders, TODAY, dt.date(2023, 8, 1))
    assert row.before_exposure == 84, "praise was written down before"


def test_what_is_recorded_begins_with_the_first_complaint_or_feedback() -> None:
    data = linked(table("service", SERVICE), table("feedback", FEEDBACK))
    heard = cases(data, Service(), TODAY), voices(data)
    assert recorded_since(*heard) == dt.date(2024, 5, 1)
    assert recorded_since(heard[0][2:], heard[1]) == dt.date(2024, 5, 20)
    assert recorded_since(heard[0][4:], []) is None, "a question is no complaint"


def test_without_orders_rates_are_by_the_month() -> None:
    row = effect(20, 3, 0)
    assert not row.per_orders
    # 1 May to 30 June: 61 days are 2.00 months; 1 July to 31 December: 184 days are 6.05
    assert (row.before_rate, row.after_rate) == pytest.approx((9.98, 0.4963), abs=0.005)
    assert row.low is not None
    assert (row.dept, row.checked) == ("生产", "有效")


def test_a_measure_of_the_future_has_no_effect_yet() -> None:
    later = [each._replace(action_date=dt.date(2025, 1, 5)) for each in found() if each.action]
    assert effect_rows(later, [], TODAY) == []
    today = [each._replace(action_date=TODAY) for each in found() if each.action_date]
    (row, *_) = effect_rows(today, [], TODAY)
    assert (row.after_rate, row.low, row.verdict("zh")) == (None, None, "还看不出")
