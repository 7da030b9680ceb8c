from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crmsheets.analysis.customer_fields import tier_fields
from crmsheets.analysis.tiering.rules import RulesMethod, record, rule_faults, rules_of
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.model.errors import BadSettings
from tests.analysis.tiering.people import RULES, TODAY, settings, standing


@pytest.mark.parametrize(
    ("customer", "tier", "remarks"),
    [
        (standing(200_000, 6, 3.5), "A", []),
        (standing(200_000, 6, 3.4), "B", []),
        (standing(199_999, 6, 5.0), "B", []),
        (standing(10_000, 8, 5.0), "B", []),
        (standing(10_000, 7, 5.0), "C", []),
        (standing(200_000, 6), "B", ["A 类要求 评分 ≥ 3.5，这家没有评分，不算达到"]),
        (standing(10_000, 7), "C", []),  # the money is wanting anyway
    ],
)
def test_the_first_rule_that_is_met_counts(
    customer: Standing, tier: str, remarks: list[str]
) -> None:
    method = RulesMethod.of({}, settings(method="rules", rules=RULES).tier, TODAY)
    found = method.grade(customer)
    assert found.tier == tier
    assert [said("zh") for said in found.remarks] == remarks


def test_the_rule_that_was_met_is_kept() -> None:
    method = RulesMethod.of({}, settings(method="rules", rules=RULES).tier, TODAY)
    said = method.grade(standing(60_000, 1)).rule
    assert said is not None
    assert (said.zh, said.en) == (
        "近12月金额 ≥ 5万 或 近12月订单数 ≥ 8",
        "12-month spend ≥ 50,000 or 12-month orders ≥ 8",
    )
    assert method.grade(standing(1, 1)).rule is None


@pytest.mark.parametrize(
    ("rules", "least"),
    [(RULES, "C"), ([*RULES, {"tier": "C", "when": "订单 ≥ 1"}], "D"), (RULES[:1], "C")],
)
def test_who_meets_none_gets_the_last_tier(rules: list[dict[str, str]], least: str) -> None:
    method = RulesMethod.of({}, settings(method="rules", rules=rules).tier, TODAY)
    assert method.grade(standing(0, 0)).tier == least


def test_four_figures_are_two_rules() -> None:
    tier = settings(
        method="rules",
        rule_a_spend=Decimal("0.5"),
        rule_a_orders=3,
        rule_b_spend=0,
        rule_b_orders=1,
    ).tier
    assert [(rule.tier, rule.when.said("zh")) for rule in rules_of(tier)] == [
        ("A", "近12月金额 ≥ 0.5 或 近12月订单数 ≥ 3"),
        ("B", "近12月金额 ≥ 0 或 近12月订单数 ≥ 1"),
    ]


def test_faults_are_told_with_the_line() -> None:
    rules = [RULES[0], {"tier": "B", "when": "等级 = A"}, {"tier": "C", "when": "评分 ≥"}]
    tier = settings(method="rules", rules=rules).tier
    found = [fault("zh") for fault in rule_faults(tier)]
    assert [each.split("：")[0] for each in found] == [
        "「tier.rules[2]」第 1 个字起「等级 = A」",
        "「tier.rules[3]」最后",
    ]
    with pytest.raises(BadSettings) as told:
        rules_of(tier)
    assert told.value.say("zh").startswith("分级规则有错：「tier.rules[2]」")
    assert "tier.rules[3]" in told.value.say("en")


def test_rules_may_ask_for_every_fact_there_is() -> None:
    known = record(standing(100, 2, 4.0), TODAY)
    assert set(known) == set(tier_fields())
    assert (known["average_order"], known["silent_days"]) == (5_000, 30)
    assert record(standing(0, 0, last=None), TODAY)["silent_days"] is None


@pytest.mark.parametrize(
    ("when", "tier"),
    [
        ("应收逾期天数 ≤ 30", "A"),
        ("付款及时率 ≥ 80%", "A"),
        ("未结投诉 = 0", "C"),
        ("客单价 ≥ 1万", "A"),
        ("沉默 < 60天 且 首单 < 2024", "A"),
        ("累计金额 ≥ 100万 或 累计订单数 > 1", "A"),
    ],
)
def test_further_facts(when: str, tier: str) -> None:
    own = standing(
        30_000, 3, overdue_days=20, punctual=0.8, open_complaints=1, first=dt.date(2023, 5, 1)
    )
    rules = [{"tier": "A", "when": when}]
    method = RulesMethod.of({}, settings(method="rules", rules=rules).tier, TODAY)
    assert method.grade(own).tier == tier
