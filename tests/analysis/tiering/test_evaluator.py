from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.standing import Standing
from tests.analysis.tiering.people import ONE, PEOPLE, RULES, TIERS, TODAY, settings, standing

People = dict[str, Standing]


def tiers(people: People, **tier: Any) -> dict[str, str]:
    found = Evaluator(people, settings(**tier), TODAY).grades()
    return {name: grade.tier for name, grade in found.items()}


@given(PEOPLE, TIERS)
def test_everybody_has_exactly_one_tier_or_a_reason_for_none(
    people: People, tier: dict[str, Any]
) -> None:
    people |= {
        "new": standing(9_000, 2, first=TODAY, last=TODAY),
        "undated": standing(0, 0, first=None, last=None),
    }
    found = Evaluator(people, settings(**tier), TODAY).grades()
    assert set(found) == set(people)
    assert (found.pop("new"), found.pop("undated")) == (Grade(is_new=True), Grade())
    assert all(grade.tier in set("ABCD") and not grade.is_new for grade in found.values())


@given(PEOPLE, TIERS, st.randoms())
def test_the_order_of_customers_does_not_matter_and_equal_ones_are_equal(
    people: People, tier: dict[str, Any], shuffle: random.Random
) -> None:
    names = list(people)
    shuffle.shuffle(names)
    people |= {f"{name} again": people[name] for name in names}
    one, other = (
        Evaluator({name: people[name] for name in order}, settings(**tier), TODAY).grades()
        for order in (list(people), [*reversed(people)])
    )
    assert one == other
    assert all(one[name] == one[f"{name} again"] for name in names)


@given(PEOPLE, ONE, TIERS)
def test_a_change_is_the_same_as_judging_anew(
    people: People, now: Standing, tier: dict[str, Any]
) -> None:
    asked = settings(**tier)
    before = Evaluator(people, asked, TODAY)
    for name, was in people.items():
        bought = replace(now, rating=was.rating, ratings=was.ratings)
        anew = Evaluator({**people, name: bought}, asked, TODAY).grades()[name]
        assert before.if_changed(was, bought) == anew


@given(PEOPLE, TIERS)
def test_points_add_up_to_the_score(people: People, tier: dict[str, Any]) -> None:
    for grade in Evaluator(people, settings(**tier), TODAY).grades().values():
        if grade.points:
            assert grade.score is not None
            assert abs(sum(grade.points) - grade.score) < 1e-5
            assert 0 <= grade.score <= 100


FIXED = {"target_spend": 100_000, "target_orders": 8}
MONOTONE = st.sampled_from(
    [
        FIXED,
        {**FIXED, "preset": "processing"},
        {"method": "rules"},
        {"method": "rules", "rules": RULES},
        {"method": "abc"},
    ]
)


@trying(deadline=None)
@given(PEOPLE, ONE, MONOTONE, st.integers(0, 10**7), st.integers(0, 5), st.floats(0, 4))
def test_more_money_orders_or_a_better_rating_never_lowers_a_tier(
    people: People, own: Standing, tier: dict[str, Any], money: int, orders: int, rating: float
) -> None:
    rated = own.rating if own.rating is not None else 1.0
    own = standing(own.spend / 100, own.orders, rated)
    more = standing((own.spend + money) / 100, own.orders + orders, min(rated + rating, 5.0))
    assert tiers({**people, "x": more}, **tier)["x"] <= tiers({**people, "x": own}, **tier)["x"]


def test_gates_and_promotion_come_after_the_method() -> None:
    own = standing(100_000, 10, 5.0, serious=1)
    found = Evaluator({"own": own}, settings(**FIXED, gates=True), TODAY).grades()["own"]
    assert (found.tier, found.by_method, len(found.remarks)) == ("B", "A", 1)
