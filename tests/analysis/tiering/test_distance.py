from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trying

from crmsheets.analysis.tiering.distance import (
    Distances,
    amount,
    place,
    usual_order,
    with_less,
    with_order,
)
from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.grade import better
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.analysis.wording import bare_money
from crmsheets.model.settings import Settings
from tests.analysis.tiering.people import PEOPLE, RULES, TIERS, TODAY, settings, standing


def said(own: Standing, *others: Standing, **tier: Any) -> str:
    people = {"own": own} | {str(n): each for n, each in enumerate(others)}
    found = Distances(Evaluator(people, settings(**tier), TODAY)).of(own)
    return found.said("zh") if found else "-"


FIXED = {"target_spend": 100_000, "target_orders": 10}


@pytest.mark.parametrize(
    ("own", "tier", "expected"),
    [
        # 25 + 12 + 15 = 52; with one order more 55, 15 points are 3 万, or 18 points 2.25 usual orders
        (standing(50_000, 4, 4.0), FIXED, "再买 3 万或再下 2 单（每单 1.2 万）升 A；少买 2.5 万降 C"),
        # 50 + 30 + 20; 30 points are 6 万, and 1 元 for the cut that is A's
        (standing(100_000, 10, 5.0), FIXED, "少买 6.1 万降 B"),
        # without a rating 62.5 and 37.5: 5 万 and 5 orders are 50
        (standing(50_000, 5), FIXED, "再买 2.6 万或再下 2 单（每单 1 万）升 A；少买 1.7 万降 C"),
        (standing(0, 0, 5.0, total=90_000, all_orders=9), FIXED, "再买 3.4 万或再下 7 单（每单 100 元）升 B"),
        (standing(-500, 1, 1.0), FIXED, "再买 6.9 万升 B"),
        (standing(100_000, 10, 5.0), {**FIXED, "weight_spend": 0}, "光少买降不下来"),
        (standing(60_000, 8, 5.0), {"method": "rules", "rules": RULES}, "再买 14 万升 A；光少买降不下来"),
        (
            standing(60_000, 5, 5.0),
            {"method": "rules", "rules": RULES},
            "再买 14 万或再下 12 单（每单 1.2 万）升 A；少买 1.1 万降 C",
        ),
        (
            standing(60_000, 5, 3.0),
            {"method": "rules", "rules": RULES},
            "光多买升不上去，A 还要 评分 ≥ 3.5；少买 1.1 万降 C",
        ),
        (
            standing(250_000, 4, 5.0),
            {"method": "rules", "rules": RULES},
            "再下 2 单（每单 6.2 万）升 A；少买 20.1 万降 C",
        ),
        (
            standing(250_000, 5, 5.0),
            {"method": "rules", "rules": RULES},
            "再下一单（多少都行）升 A；少买 20.1 万降 C",
        ),
        (
            standing(100, 1),
            {"method": "rules", "rules": [{"tier": "B", "when": "评分 ≥ 4"}]},
            "光多买升不上去，B 还要 评分 ≥ 4",
        ),
        (
            standing(100, 1, 4.5),
            {"method": "rules", "rules": [{"tier": "B", "when": "评分 ≥ 4"}]},
            "光多买升不上去；光少买降不下来",
        ),
        (
            standing(100, 30),
            {"method": "rules", "rules": [{"tier": "A", "when": "订单 ≥ 90"}]},
            "光多买升不上去",
        ),
        (standing(100, 1), {"method": "abc"}, "少买 100 元降 C"),
        (standing(100, 1), {"method": "rfm"}, "升级要和别家比，说不准"),
        (
            standing(50_000, 4, 4.0, serious=1),
            {**FIXED, "gates": True},
            "有封顶，多买也升不了；少买 2.5 万降 C",
        ),
        (
            standing(10_000, 1, 1.0, serious=1),
            {**FIXED, "weight_spend": 0, "gates": True, "gate_tier": "B", "weight_orders": 0},
            "光多买升不上去",
        ),
    ],
)  # fmt: skip
def test_the_way_up_and_down(own: Standing, tier: dict[str, Any], expected: str) -> None:
    assert said(own, **tier) == expected


def test_it_is_said_in_english_too() -> None:
    people = {"own": standing(50_000, 4, 4.0)}
    found = Distances(Evaluator(people, settings(**FIXED), TODAY)).of(people["own"])
    assert found is not None
    assert found.said("en") == (
        "USD 30k more in one order, or 2 more orders of USD 12k each, for A; USD 25k less means C"
    )
    assert (found.up, found.down) != (None, None)


def test_of_abc_by_hand() -> None:
    others = [standing(70_000, 1), standing(20_000, 1)]
    # 90 % of the money stand before its 10,000: B. With 20,000 it is level with the second one, and
    # 70,000 of 110,000 stand before both. With 4,736 the share before it is 90,000 of 94,736, 95 %.
    assert said(standing(10_000, 1), *others, method="abc") == (
        "再买 1 万或再下 1 单（1 万）升 A；少买 5,264 元降 C"
    )


def test_without_a_tier_there_is_no_way() -> None:
    assert said(standing(1, 1, first=TODAY)) == "-"
    assert said(standing(0, 0, first=None, last=None)) == "-"


@pytest.mark.parametrize(
    ("yuan", "told"),
    [
        (0, "0 元"),
        (1, "1 元"),
        (9_999, "9,999 元"),
        (10_000, "1 万"),
        (10_999, "1 万"),
        (999_999, "99.9 万"),
        (1_009_999, "100 万"),
        (99_999_999, "9,999 万"),
        (101_999_999, "1.01 亿"),
    ],
)
def test_amounts_are_those_that_can_be_said(yuan: int, told: str) -> None:
    whole = amount(place(yuan * 100))
    assert bare_money(whole, Settings()).zh == told
    assert whole <= yuan * 100


def test_the_scale_goes_up_without_a_gap() -> None:
    scale = [amount(at) for at in range(21_000)]
    assert scale == sorted(set(scale))
    assert [place(each) for each in scale] == list(range(21_000))
    assert place(-5) == 0


def test_a_usual_order() -> None:
    assert usual_order(standing(40_000, 3)) == 1_300_000
    assert usual_order(standing(0, 0, total=900_000, all_orders=2)) == 450_000
    assert usual_order(standing(-5, 1)) == 0


@trying(max_examples=150, deadline=None)
@given(PEOPLE, TIERS)
def test_a_stated_distance_gives_the_stated_tier(
    people: dict[str, Standing], tier: dict[str, Any]
) -> None:
    asked = settings(**tier)
    now = Evaluator(people, asked, TODAY)
    grades, distances = now.grades(), Distances(now)
    for name, own in people.items():
        way = distances.of(own)
        assert way is not None
        changes: list[tuple[Standing, str]] = []
        if way.up is not None and way.up.money is not None:
            changes.append((with_order(own, way.up.money, TODAY), way.up.tier))
        if way.up is not None and way.up.orders is not None:
            more = with_order(own, way.each, TODAY, way.up.orders)
            changes.append((more, way.up.tier_by_orders))
        assert all(better(stated, grades[name].tier) for _, stated in changes)
        if way.down is not None and way.down.money is not None:
            changes.append((with_less(own, way.down.money), way.down.tier))
            assert better(grades[name].tier, way.down.tier)
        for changed, stated in changes:
            anew = Evaluator({**people, name: changed}, asked, TODAY)
            assert anew.grades()[name].tier == stated
