from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from crmsheets.analysis.tiering.distance import (
    Distance,
    Distances,
    Rated,
    usual_order,
    with_less,
    with_order,
)
from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.grade import better
from crmsheets.analysis.tiering.scale import amount, place
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
        # 19 orders of 7,500 are 14.25 万, 18 are 13.5
        (
            standing(60_000, 8, 5.0),
            {"method": "rules", "rules": RULES},
            "再买 14 万或再下 19 单（每单 7,500 元）升 A；光少买降不下来",
        ),
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
            "再下 60 单（每单 3 元）升 A",
        ),
        # 50 orders of 2,000 and one more: 51 x 20 万 less 10 万 are 1,010 万
        (
            standing(100_000, 50),
            {"method": "rules", "rules": [{"tier": "A", "when": "平均每单 ≥ 20万"}]},
            "再买 1,010 万升 A",
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
            "光多买升不上去；评分从 1 提到 2.6 能升 B",
        ),
        # 25 + 24 + 15 = 64: 6 points are 1.2 stars, more than one: not told beside the money
        (standing(50_000, 8, 4.0), FIXED, "再买 6,000 元或再下 1 单（6,250 元）升 A；少买 4.9 万降 C"),
        # 25 + 24 + 17.5 = 66.5: the rating cannot rise by 0.7 stars; an order is 3 points, 1,000 元 half a one
        (
            standing(50_000, 8, 4.5),
            FIXED,
            "再买 1,000 元或再下 1 单（6,250 元）升 A；光少买降不下来",
        ),
        # 30 + 21 + 15 = 66: 4 points are 0.8 stars, or an order of 2,000 元; 26 points, 5.2 万, still leave 40
        (
            standing(60_000, 7, 4.0),
            FIXED,
            "再买 2,000 元或再下 1 单（8,571 元）升 A；评分从 4 提到 4.8 也能升 A；少买 5.3 万降 C",
        ),
        # any order does: 25 + 27 + 15 = 67, and the rating is not told
        (standing(50_000, 9, 4.0), FIXED, "再下一单（多少都行）升 A；光少买降不下来"),
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
def test_a_stated_distance_gives_the_stated_tier_and_less_does_not(
    people: dict[str, Standing], tier: dict[str, Any]
) -> None:
    """Judged anew, everybody and all limits, with the stated change and with 1 % less of it."""
    asked = settings(**tier)
    now = Evaluator(people, asked, TODAY)
    grades, distances = now.grades(), Distances(now)
    for name, own in people.items():
        way, tier_now = distances.of(own), grades[name].tier
        assert way is not None
        assert way.up is None or better(way.up.tier, tier_now)
        assert way.down is None or better(tier_now, way.down.tier)
        for changed, stated in _stated(way, own):
            assert stated != tier_now
            assert _tier(people, name, changed, asked) == stated
        for changed, up in _with_less(way, own):
            found = _tier(people, name, changed, asked)
            assert not (better(found, tier_now) if up else better(tier_now, found))


def _tier(people: dict[str, Standing], name: str, own: Standing, asked: Settings) -> str:
    return Evaluator({**people, name: own}, asked, TODAY).grades()[name].tier


def _stated(way: Distance, own: Standing) -> list[tuple[Standing, str]]:
    """The customer with each stated change, and the tier that is stated."""
    found: list[tuple[Standing, str]] = []
    if way.up is not None and way.up.money is not None:
        found.append((with_order(own, way.up.money, TODAY), way.up.tier))
    if way.up is not None and way.up.orders is not None:
        more = with_order(own, way.each, TODAY, way.up.orders)
        found.append((more, way.up.tier_by_orders))
    if way.down is not None and way.down.money is not None:
        found.append((with_less(own, way.down.money), way.down.tier))
    if way.rated is not None:
        found.append((replace(own, rating=way.rated.rating), way.rated.tier))
    return found


def _with_less(way: Distance, own: Standing) -> list[tuple[Standing, bool]]:
    """The customer with less of each change, and whether that change leads up."""
    found: list[tuple[Standing, bool]] = []
    if way.up is not None and way.up.money is not None:
        found += [(with_order(own, less, TODAY), True) for less in _less(way.up.money)]
    if way.up is not None and (way.up.orders or 0) > 1:
        assert way.up.orders is not None
        found.append((with_order(own, way.each, TODAY, way.up.orders - 1), True))
    if way.down is not None and way.down.money is not None:
        found += [(with_less(own, less), False) for less in _less(way.down.money)]
    if way.rated is not None and own.rating is not None:
        tenth = round(way.rated.rating - 0.1, 1)
        found += [(replace(own, rating=tenth), True)] if tenth > own.rating else []
    return found


def _less(money: int) -> list[int]:
    """The amount that is said before this one, and 1 % less as it is said; 0 is no change."""
    found = {amount(place(money) - 1), amount(place(money * 0.99))}
    return sorted(found - {0})


@trying(max_examples=100, deadline=None)
@given(PEOPLE, TIERS, st.sampled_from([10**5, 10**7, 10**9]), st.integers(1, 400))
def test_where_no_way_is_stated_no_money_and_no_number_of_orders_is_one(
    people: dict[str, Standing], tier: dict[str, Any], yuan: int, many: int
) -> None:
    asked = settings(**tier)
    now = Evaluator(people, asked, TODAY)
    grades, distances = now.grades(), Distances(now)
    for name, own in people.items():
        way, tier_now = distances.of(own), grades[name].tier
        assert way is not None
        if tier_now != "A" and (way.up is None or way.up.money is None):
            found = _tier(people, name, with_order(own, yuan * 100, TODAY), asked)
            assert not better(found, tier_now)
        if tier_now != "A" and (way.up is None or way.up.orders is None):
            found = _tier(people, name, with_order(own, way.each, TODAY, many), asked)
            assert not better(found, tier_now)


@trying(max_examples=100, deadline=None)
@given(PEOPLE, TIERS, st.integers(-50_000, 500_000), st.integers(0, 20), st.integers(10, 50))
def test_the_tier_alone_is_that_of_the_grade(
    people: dict[str, Standing], tier: dict[str, Any], more: int, orders: int, rating: int
) -> None:
    now = Evaluator(people, settings(**tier), TODAY)
    for own in people.values():
        changed = with_order(own, more * 100, TODAY, orders)
        if own.rating is not None:
            changed = replace(changed, rating=rating / 10)
        assert now.tier_if(own, changed) == now.if_changed(own, changed).tier
        assert now.method.tier_if(own, changed) == now.method.if_changed(own, changed).tier


def test_the_company_s_mean_rating_follows_the_customer_s() -> None:
    """Two ratings of 4 lean on the mean of all, which is the customer's own as well."""
    people = {
        "own": standing(60_000, 7, 3.0, ratings=2),
        "other": standing(9_000, 1, 5.0, ratings=2),
    }
    asked = settings(**FIXED, rating_prior=2)
    way = Distances(Evaluator(people, asked, TODAY)).of(people["own"])
    assert way is not None
    # 30 + 21 + 12.5 = 63.5. Of r and 5 the mean is m = (r + 5) / 2; (r + m) / 2 must be 4.8: r = 4.7.
    # That is more than one star, so only said where buying does not help.
    assert way.rated is None
    gated = {"weight_spend": 0, "weight_orders": 0, "rating_prior": 2}
    way = Distances(Evaluator(people, settings(**gated), TODAY)).of(people["own"])
    # (3 r + 5) / 4 - 1 must be 2.8 for an A: r = 3.4, and it is a B with 3.5 - 1 = 2.5.
    assert way is not None
    assert (way.said("zh"), way.rated) == (
        "光多买升不上去；评分从 3 提到 3.4 能升 A；光少买降不下来",
        Rated("A", 3.4),
    )
