from __future__ import annotations

import datetime as dt
from typing import Any

from crmsheets.model.judged import CustomerType
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings
from tests.analysis.linked import judged, one
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 联系人 | 微信 | 负责业务员 | 首次接触日期 |
| 甲厂 | 张三 | a1 | 周敏 | 2022-1-1 |
| 乙厂 | 李四 |  | 李强 |  |
| 丙厂 |  |  |  | 2024-12-3 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 |
| 甲厂 | 1 | 2023-12-31 | X | 10 | 100 | |
| 甲厂 | 2 | 2024-1-1 | X | 10 | 100 | |
| 甲厂 | 3 | 2024-6-1 | X | 20 | 100 | |
| 甲厂 | 4 | 2024-12-1 | X | 5000 | 12 | 60 |
| 甲厂 | 5 | 2024-12-5 | X | 3 | 100 | |
| 丁厂 | 6 | 2024-12-5 | X | 1 | 100 | |
| 戊厂 | 7 |  | X | 1 | 100 | |
"""
OTHERS = (
    table(
        "feedback",
        """
        | 日期 | 客户 | 评分 |
        | 2024-12-1 | 甲厂 | 4 |
        | 2024-11-1 | 甲厂 | 4.2 |
        | 2023-11-1 | 甲厂 | 1 |
        """,
    ),
    table(
        "service",
        """
        | 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 |
        | 2024-12-1 | 甲厂 | 投诉 | 毛刺 | 处理中 |
        | 2024-11-1 | 甲厂 | 投诉 | 毛刺 | 已返工 |
        | 2024-11-1 | 甲厂 | 咨询 | 问价 | 处理中 |
        """,
    ),
    table(
        "followup",
        """
        | 客户 | 日期 | 沟通内容 | 下次跟进日期 | 下一步 |
        | 甲厂 | 2024-11-1 | 谈 | 2024-11-8 | 报价 |
        | 乙厂 | 2024-12-20 | 谈 |  |  |
        """,
    ),
)


def names(*columns: str) -> list[tuple[Any, ...]]:
    found = judged(table("customer", CUSTOMERS), table("order", ORDERS), *OTHERS).customers
    return list(zip(*(found[column] for column in columns), strict=True))


def test_rows_by_spend_then_by_name() -> None:
    assert names("name", "customer_id", "known", "owner", "spend_12m", "total_spend") == [
        ("甲厂", "CUS001", True, "周敏", 330_000, 430_000),
        ("丁厂", "CUS004", False, "", 10_000, 10_000),
        ("丙厂", "CUS003", True, "", 0, 0),
        ("乙厂", "CUS002", True, "李强", 0, 0),
        ("戊厂", "CUS005", False, "", 0, 10_000),
    ]


def test_what_it_is_and_why() -> None:
    said = [
        (tier, kind, new, rank, reason("zh"))
        for tier, kind, new, rank, reason in names("tier", "type", "is_new", "rank", "reason")
    ]
    assert said == [
        ("A", "VIP", False, 1, "A：近12个月买 3,300 元（第1名）、4 单、评分 4.1"),
        ("", "现有", True, 2, "新客户：首单 2024-12-05，满3个月再分级；已买 100 元、1 单"),
        ("", "潜在", False, None, "还没有成交的订单，不分级"),
        ("", "潜在", False, None, "还没有成交的订单，不分级"),
        ("", "现有", False, None, "订单都读不到下单日期，分不了级；补上日期再算"),
    ]


def test_orders_ratings_complaints_and_contacts() -> None:
    row = one(judged(table("customer", CUSTOMERS), table("order", ORDERS), *OTHERS), "甲厂")
    expected = {
        "order_count": 5,
        "orders_12m": 4,
        "first_order": dt.date(2023, 12, 31),
        "last_order": dt.date(2024, 12, 5),
        "silent_days": 26,
        "spend_month": 30_000,
        "rating_avg": 4.1,
        "rating_count": 2,
        "complaints": 2,
        "open_complaints": 1,
        "last_contact": dt.date(2024, 11, 1),
        "next_date": dt.date(2024, 11, 8),
        "next_action": "报价",
        "overdue_days": 53,
        "no_next": False,
        "set_aside": 6_000,
        "completeness": 0.5,
        "out_of_cadence": True,
        "first_contact": dt.date(2022, 1, 1),
    }
    assert {name: row[name] for name in expected} == expected


def test_who_never_bought_has_no_rhythm_but_may_have_a_plan() -> None:
    row = one(judged(table("customer", CUSTOMERS), table("order", ORDERS), *OTHERS), "乙厂")
    assert (row["silent_days"], row["rhythm"], row["no_next"], row["type"]) == (
        None,
        None,
        True,
        CustomerType.PROSPECT,
    )
    assert row["first_contact"] == dt.date(2024, 12, 20)


STEADY = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2023-12-20 | X | 10 | 100 |
| 甲厂 | 2 | 2024-3-20 | X | 10 | 100 |
| 甲厂 | 3 | 2024-6-20 | X | 10 | 100 |
| 甲厂 | 4 | 2024-12-20 | X | 10 | 100 |
| 乙厂 | 5 | 2023-10-20 | X | 10 | 100 |
| 乙厂 | 6 | 2023-12-20 | X | 5 | 100 |
| 丙厂 | 7 | 2023-12-20 | X | 9 | 100 |
"""


def test_vip_movement_and_lost() -> None:
    found = judged(table("order", STEADY)).customers
    columns = ("name", "tier", "tier_previous", "movement", "type", "type_previous", "policy")
    rows = [tuple(row) for row in zip(*(found[name] for name in columns), strict=True)]
    assert [(*row[:-1], row[-1]("zh")) for row in rows] == [
        ("甲厂", "A", "A", "", "VIP", "VIP", "专属优惠，每月拜访，优先交期"),
        ("丙厂", "C", "C", "", "流失", "流失", "问清原因，尽量挽回"),
        ("乙厂", "C", "C", "", "流失", "流失", "问清原因，尽量挽回"),
    ]
    idle = one(judged(table("order", STEADY)), "丙厂")
    assert idle["reason"]("zh") == "C：近12个月没下单，最近一单 2023-12-20"
    assert idle["reason"]("en") == "C: no order in 12 months, the last one on 2023-12-20"


def test_up_and_down_between_the_two_days() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-1-1 | X | 1 | 100 |
    | 甲厂 | 2 | 2024-2-1 | X | 1 | 100 |
    | 甲厂 | 3 | 2024-12-5 | X | 99 | 100 |
    | 乙厂 | 4 | 2023-1-1 | X | 1 | 100 |
    | 乙厂 | 5 | 2024-2-1 | X | 9 | 100 |
    """
    found = judged(table("order", sheet)).customers
    moved = zip(
        found["name"], found["tier_previous"], found["tier"], found["movement"], strict=True
    )
    # 30 November: targets 820 元 and 1 order; 31 December: 9,100 元 and 2 orders
    assert list(moved) == [("甲厂", "B", "A", "up"), ("乙厂", "A", "C", "down")]


def test_more_came_back_than_was_bought() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-1-1 | X | 10 | 100 |
    | 甲厂 | 2 | 2024-6-1 | X | 1 | 100 |
    | 甲厂 | 3 | 2024-7-1 | X | -5 | 100 |
    """
    row = one(judged(table("order", sheet)), "甲厂")
    assert row["rank"] is None
    assert row["reason"]("zh") == "C：近12个月净买 −400 元、1 单、没有评分"


def test_the_other_methods_of_tiering_give_a_tier_too() -> None:
    for method, tier, points in (("rules", "C", None), ("abc", "A", None), ("rfm", "C", None)):
        settings = Settings(tier=Tier.model_validate({"method": method}))
        row = one(judged(table("order", STEADY), settings=settings), "甲厂")
        assert (row["tier"], row["points_spend"]) == (tier, points)
