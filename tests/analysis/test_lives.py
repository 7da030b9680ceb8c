"""Stages, regions and policies of customers, through the whole judgement."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import pytest

from crmsheets.analysis.losses import Loss
from crmsheets.analysis.portfolio import CustomerRow
from crmsheets.analysis.stages import standpoint
from crmsheets.analysis.talks import Talk
from crmsheets.model.errors import BadSettings
from crmsheets.model.judged import CustomerType, Judged
from crmsheets.model.options.life import Life
from crmsheets.model.options.policy import ClassPolicy, Policy
from crmsheets.model.settings import Settings
from crmsheets.model.stage import Stage
from crmsheets.model.text import Said, Text
from tests.analysis.linked import TODAY, judged, one
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 负责业务员 | 首次接触日期 | 所属行业 | 省份 |
| 甲厂 | 周敏 | 2022-1-1 | 服装 | 广东 |
| 乙厂 | 周敏 |  | 服装 | 浙江 |
| 丙厂 | 李强 | 2024-12-3 | 化工 |  |
| 丁厂 | 李强 |  |  |  |
| 戊厂 | 李强 |  |  |  |
| 己厂 | 李强 |  |  |  |
| 庚厂 | 李强 |  |  |  |
| 辛厂 | 李强 |  |  |  |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 订单状态 |
| 甲厂 | 1 | 2024-8-20 | X | 10 | 100 | 已完成 |
| 甲厂 | 2 | 2024-10-20 | X | 10 | 100 | 已完成 |
| 甲厂 | 3 | 2024-11-20 | X | 10 | 100 | 已完成 |
| 甲厂 | 4 | 2024-12-20 | X | 10 | 100 | 已完成 |
| 乙厂 | 5 | 2024-6-1 | X | 10 | 100 | 已完成 |
| 乙厂 | 6 | 2024-7-1 | X | 10 | 100 | 已完成 |
| 乙厂 | 7 | 2024-8-1 | X | 10 | 100 | 已完成 |
| 丁厂 | 8 | 2024-12-1 | X | 10 | 100 | 已完成 |
| 戊厂 | 9 | 2023-12-1 | X | 10 | 100 | 已完成 |
| 戊厂 | 10 | 2024-10-1 | X | 10 | 100 | 已完成 |
| 己厂 | 11 | 2024-1-5 | X | 10 | 100 | 已完成 |
| 己厂 | 12 | 2024-2-5 | X | 10 | 100 | 已完成 |
| 庚厂 | 13 |  | X | 10 | 100 | 已完成 |
| 辛厂 | 14 | 2024-12-1 | X | 10 | 100 | 待确认 |
"""
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 客户回应 | 下一步 |
| 丙厂 | 2024-12-5 | 问价 | 要报价 |  |
| 丙厂 | 2024-12-9 | 没人接 | 没联系上 |  |
"""
OTHERS = (table("order", ORDERS), table("followup", FOLLOWUPS))


def whole(settings: Settings | None = None) -> Judged:
    return judged(table("customer", CUSTOMERS), *OTHERS, settings=settings)


def test_every_stage_with_its_reason() -> None:
    # Company gap: (122 + 61 + 305 + 31) / 7 = 74.14. 乙厂 (61 + 4 x 74.14) / 6 = 59.6. 戊厂 was lost after
    # 3 x 74.14 = 222.4 days, 己厂 after 3 x (31 + 4 x 74.14) / 5 = 196.5.
    found = whole().customers.to_dict("records")
    assert {row["name"]: (str(row["stage"]), row["stage_reason"]("zh")) for row in found} == {
        "甲厂": ("复购", "下过 4 单，最近 2024-12-20"),
        "乙厂": ("有流失风险", "已沉默 152 天，正常约 60 天"),
        "丙厂": ("报价/在谈", "还没成交，2024-12-05说到「要报价」"),
        "丁厂": ("首单", "只下过一单，2024-12-01"),
        "戊厂": ("挽回", "2024-07-11起流失过，2024-10-01又下单"),
        "己厂": ("流失", "2024-08-20起算流失，已沉默 330 天"),
        "庚厂": ("首单", "下过 1 单，没写日期"),
        "辛厂": ("报价/在谈", "还没成交，2024-12-01说到「待确认」"),
    }


def test_who_only_sent_back_bought_once() -> None:
    order = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |\n| 甲厂 | 1 | 2024-12-1 | X | 5 | 1 | 退货 |"
    found = one(judged(table("order", order)), "甲厂")
    assert (str(found["stage"]), found["stage_reason"]("zh"), found["order_count"]) == (
        "首单",
        "只有退货，没有订单",
        0,
    )


def test_who_only_was_met() -> None:
    followups = """
    | 客户 | 日期 | 沟通内容 | 客户回应 | 下一步 |
    | 乙厂 | 2024-12-5 | 问价 | 要报价 | 报价 |
    | 乙厂 | 2024-12-9 | 不要 | 暂时不需要 |  |
    | 丙厂 | 2024-12-9 | 再说 |  | 暂不跟进 |
    | 丁厂 |  | 谈 | 有意向 |  |
    """
    customers = """
    | 客户名称 | 首次接触日期 |
    | 甲厂 | 2024-3-5 |
    | 乙厂 | |
    | 丙厂 | |
    | 丁厂 | |
    | 戊厂 | |
    """
    found = judged(table("customer", customers), table("followup", followups)).customers
    said = {row["name"]: row["stage_reason"]("zh") for row in found.to_dict("records")}
    assert said == {
        "甲厂": "还没成交，2024-03-05第一次接触",
        "乙厂": "没成交，2024-12-09说「暂时不需要」",
        "丙厂": "没成交，2024-12-09说「暂不跟进」",
        "丁厂": "还没成交，说到「有意向」",
        "戊厂": "还没成交，没写哪天接触的",
    }
    assert [str(stage) for stage in found["stage"]].count("报价/在谈") == 1


BLANK: dict[str, Any] = {
    **dict.fromkeys((
        "customer_id", "name", "owner", "tier", "tier_previous", "movement", "rfm"), ""),
    **dict.fromkeys((
        "score", "points_spend", "points_orders", "points_rating", "rank", "first_order",
        "last_order", "silent_days", "usual_gap", "silence_ratio", "rating_avg", "last_contact",
        "next_date", "next_action", "overdue_days", "own_gap", "rhythm", "first_contact")),
    **dict.fromkeys((
        "total_spend", "spend_12m", "spend_month", "order_count", "orders_12m", "rating_count",
        "complaints", "open_complaints", "set_aside"), 0),
    **dict.fromkeys(("known", "is_new", "should_order", "no_next", "out_of_cadence"), False),
    "aliases": (), "sources": (), "completeness": 0.0, "reason": Said(Text("", "")),
    "policy": Said(Text("", "")), "type": CustomerType.CURRENT,
    "type_previous": CustomerType.CURRENT,
}  # fmt: skip


def row(**more: Any) -> CustomerRow:
    """A customer of whom nothing is known but what is said."""
    return CustomerRow(**{**BLANK, **more})


DAY = dt.date(2024, 3, 1)
BACK = Loss(DAY, DAY, TODAY - dt.timedelta(days=30))
LONG_AGO = Loss(DAY, DAY, TODAY - dt.timedelta(days=400))
OPEN = Loss(DAY, DAY)
ALARM = Said(Text("沉默", "silent"))


def stands(
    stage: Stage, *, kind: CustomerType, orders: int, late: bool, back: bool, talk: bool
) -> bool:
    """The definition of each stage, written down by itself: when all above it do not apply."""
    gone = kind is CustomerType.LOST
    return {
        Stage.LOST: gone,
        Stage.AT_RISK: not gone and late,
        Stage.BACK: not gone and not late and back,
        Stage.FIRST: not gone and not late and not back and orders == 1,
        Stage.REPEAT: not gone and not late and not back and orders > 1,
        Stage.TALKING: not gone and not late and not back and not orders and talk,
        Stage.MET: not gone and not late and not back and not orders and not talk,
    }[stage]


def test_stages_are_exclusive_and_every_case_has_one() -> None:
    """All combinations of what a stage rests on: exactly one definition holds, and it is the one."""
    cases = itertools.product(
        CustomerType, (0, 1, 2, 7), (True, False), ((), (BACK,), (LONG_AGO,), (OPEN,)),
        (None, Talk(open=True, words="报价"), Talk(open=False, words="没有", date=DAY)),
    )  # fmt: skip
    for kind, orders, late, lost, talk in cases:
        found = standpoint(
            row(type=kind, order_count=orders, should_order=late, last_order=DAY),
            lost,
            talk,
            ALARM,
            Settings(),
            TODAY,
        )
        holding = [
            stage
            for stage in Stage
            if stands(
                stage,
                kind=kind,
                orders=orders,
                late=late,
                back=BACK in lost,
                talk=talk is not None and talk.open,
            )
        ]
        assert [found.stage] == holding
        assert found.reason("zh")
        assert found.reason("en")


def test_lost_by_hand_says_so() -> None:
    found = standpoint(
        row(type=CustomerType.LOST, order_count=3), (BACK,), None, None, Settings(), TODAY
    )
    assert (found.stage, found.reason("zh")) == (Stage.LOST, "人工定为流失")


def test_customers_on_contract_raise_no_alarm() -> None:
    for word in ("乙厂", "cus002"):
        found = one(whole(Settings(life=Life(contract_customers=(word,)))), "乙厂")
        assert (found["should_order"], found["on_contract"], str(found["stage"])) == (
            False,
            True,
            "复购",
        )
    plain = one(whole(), "乙厂")
    assert (plain["should_order"], plain["on_contract"]) == (True, False)


def test_regions_stand_on_the_rows() -> None:
    assert [str(one(whole(), name)["region"]) for name in ("甲厂", "乙厂", "丙厂")] == [
        "华南",
        "华东",
        "None",
    ]


def policy(name: str, settings: Settings) -> str:
    said: str = one(whole(settings), name)["policy"]("zh")
    return said


def test_the_factorys_own_policy_by_tier_type_and_class() -> None:
    own = Settings(
        policy=Policy(
            a="老板亲自跟",
            vip="送年礼",
            lost="一年问一次",
            prospect="寄样册",
            new="盯紧",
            classes=(
                ClassPolicy(where="行业 = 服装", say="先确认色样"),
                ClassPolicy(where="阶段 = 有流失风险", say="这周打电话"),
            ),
        )
    )
    assert policy("甲厂", own) == "送年礼；先确认色样"
    assert policy("乙厂", own).endswith("；先确认色样；这周打电话")
    assert policy("己厂", own) == "一年问一次"
    assert policy("丙厂", own) == "寄样册"
    assert policy("丁厂", own) == "盯紧"
    assert policy("己厂", Settings()) == "问清原因，尽量挽回"


def test_vip_is_treated_as_a_unless_it_has_words_of_its_own() -> None:
    found = one(whole(), "甲厂")
    assert (found["tier"], found["type"]) == ("A", CustomerType.VIP)
    assert policy("甲厂", Settings(policy=Policy(a="老板亲自跟"))) == "老板亲自跟"


def test_a_class_that_cannot_be_read_is_told_with_its_place() -> None:
    bad = Settings(policy=Policy(classes=(ClassPolicy(where="颜色 = 红", say="x"),)))
    with pytest.raises(BadSettings) as told:
        whole(bad)
    assert "policy.classes[1].where" in told.value.say("zh")
    assert "颜色" in told.value.say("zh")
