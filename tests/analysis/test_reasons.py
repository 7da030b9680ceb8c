from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.history import History
from crmsheets.analysis.reasons import reason
from crmsheets.analysis.tiers import Grade, Standing
from crmsheets.model.settings import Settings

FIRST, LAST = dt.date(2023, 1, 1), dt.date(2024, 11, 5)
BOUGHT = History(((LAST, 48_100_000),), ((LAST, "1"),))


@pytest.mark.parametrize(
    ("standing", "grade", "rank", "zh", "en"),
    [
        (
            Standing(48_100_000, 11, 4.1, FIRST, LAST),
            Grade("A"),
            3,
            "A：近12个月买 48.1 万（第3名）、11 单、评分 4.1",
            "A: USD 481k in 12 months (no. 3), 11 orders, rated 4.1",
        ),
        (
            Standing(-100, 1, None, FIRST, LAST),
            Grade("C"),
            None,
            "C：近12个月净买 −1 元、1 单、没有评分",
            "C: −USD 1 net in 12 months, 1 order, not rated",
        ),
        (
            Standing(0, 0, None, FIRST, LAST),
            Grade("C"),
            None,
            "C：近12个月没下单，最近一单 2024-11-05",
            "C: no order in 12 months, the last one on 2024-11-05",
        ),
        (
            Standing(48_100_000, 1, None, LAST, LAST),
            Grade(is_new=True),
            1,
            "新客户：首单 2024-11-05，满3个月再分级；已买 48.1 万、1 单",
            "New: first order on 2024-11-05, graded after 3 months; USD 481k so far, 1 order",
        ),
    ],
)
def test_facts_first(standing: Standing, grade: Grade, rank: int | None, zh: str, en: str) -> None:
    said = reason(standing, grade, rank, BOUGHT, Settings())
    assert (said("zh"), said("en")) == (zh, en)


def test_without_a_tier_it_says_why() -> None:
    undated = History(((None, 100),), ((None, "1"),))
    nothing = Standing(0, 0)
    said = [reason(nothing, Grade(), None, each, Settings())("zh") for each in (History(), undated)]
    assert said == ["还没有成交的订单，不分级", "订单都读不到下单日期，分不了级；补上日期再算"]


def test_who_only_sent_back_has_no_order() -> None:
    back = History(((FIRST, -100),), ((FIRST, "1"),), returns_only=True)
    stood = Standing(-100, 0, None, FIRST, FIRST)
    said = [
        reason(stood, each, 1, back, Settings())("zh") for each in (Grade("C"), Grade(is_new=True))
    ]
    assert said == ["C：只有退货，没有订单", "还没有成交的订单，不分级"]


def test_the_facts_are_those_that_the_score_weighs() -> None:
    """Of a plating works: money, paying on time, prices, ratings; nothing for the number of orders."""
    plating = Settings.model_validate({"tier": {"preset": "processing"}})
    own = Standing(48_100_000, 11, 4.1, FIRST, LAST, punctual=0.85, price=1.05)
    said = reason(own, Grade("A"), 3, BOUGHT, plating)
    assert (
        said("zh") == "A：近6个月买 48.1 万（第3名）、评分 4.1、货款 85% 按时付、单价是一般的 105%"
    )
    assert said("en") == (
        "A: USD 481k in 6 months (no. 3), rated 4.1, 85% paid on time, prices 105% of what is usual"
    )
    unknown = Standing(48_100_000, 11, 4.1, FIRST, LAST)
    said = reason(unknown, Grade("A"), 3, BOUGHT, plating)
    assert said("zh") == "A：近6个月买 48.1 万（第3名）、评分 4.1"
    money = Settings.model_validate({"tier": {"weight_rating": 0, "weight_orders": 0}})
    assert reason(own, Grade("A"), 3, BOUGHT, money)("zh") == "A：近12个月买 48.1 万（第3名）"
    rules = Settings.model_validate({"tier": {"method": "abc", "weight_payment": 30}})
    assert reason(own, Grade("A"), 3, BOUGHT, rules)("zh") == (
        "A：近12个月买 48.1 万（第3名）、11 单、评分 4.1"
    )
