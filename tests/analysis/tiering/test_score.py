from __future__ import annotations

import pytest

from crmsheets.analysis.tiering.score import ScoreMethod, Targets, company_rating, scored, shrunk
from tests.analysis.tiering.people import settings, standing

FULL = Targets(10_000_000, 10)


def points(**tier: object) -> list[float | None]:
    """Of a customer with 5 万 in 4 orders, rated 4, who pays 75 % on time and usual prices."""
    own = standing(50_000, 4, 4.0, punctual=0.75, price=1.0)
    found = scored(own, FULL, settings(**tier).tier)
    return [
        found.score,
        found.points_spend,
        found.points_orders,
        found.points_rating,
        found.points_payment,
        found.points_price,
    ]


@pytest.mark.parametrize(
    ("tier", "expected"),
    [
        # 50 x .5 + 30 x .4 + 20 x .75
        ({}, [52, 25, 12, 15, None, None]),
        # floors: (5 - 1) / (10 - 1) of the money, (4 - 2) / (10 - 2) of the orders
        (
            {"floor_spend": 10_000, "floor_orders": 2},
            [22.222222 + 7.5 + 15, 22.222222, 7.5, 15, None, None],
        ),
        # 30 x .5 + 0 + 10 x .75 + 30 x .75 + 30 x .5 (usual prices are half of the way)
        ({"preset": "processing"}, [60, 15, 0, 7.5, 22.5, 15]),
    ],
)
def test_points_by_hand(tier: dict[str, object], expected: list[float | None]) -> None:
    assert points(**tier) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("spend", "punctual", "tier"),
    [
        (90_000, 1.0, "A"),  # 27 + 7.5 + 30 + 22.5
        (60_000, 1.0, "B"),
        (30_000, 1.0, "C"),
        (0, 1.0, "C"),  # 60: the cut belongs to the higher tier
        (0, 0.99, "D"),
    ],
)
def test_the_preset_of_a_processing_works_goes_down_to_d(
    spend: float, punctual: float, tier: str
) -> None:
    own = standing(spend, 4, 4.0, punctual=punctual, price=1.1)
    assert scored(own, FULL, settings(preset="processing").tier).tier == tier


def test_what_nobody_knows_is_spread_and_said() -> None:
    own = standing(50_000, 4, 4.0)
    found = scored(own, FULL, settings(preset="processing").tier)
    # money 30 and rating 10 are left: 75 and 25 of 100
    assert (found.points_spend, found.points_rating) == (37.5, 18.75)
    assert [said("zh") for said in found.remarks] == [
        "没有付款及时的数据，它的 30 分摊给其他项",
        "没有单价高低的数据，它的 30 分摊给其他项",
    ]
    assert found.remarks[0]("en").startswith("nothing is known of paying on time; its 30 points")


def test_few_ratings_lean_on_the_mean_of_all() -> None:
    people = {
        "a": standing(1, 1, 5.0, ratings=1),
        "b": standing(1, 1, 3.0, ratings=3),
        "c": standing(1, 1),
    }
    assert company_rating(people.values()) == 3.5
    assert shrunk(5.0, 1, 3.5, 3) == (5 + 3 * 3.5) / 4
    assert (shrunk(5.0, 1, 3.5, 0), shrunk(5.0, 1, None, 3)) == (5.0, 5.0)
    plain, leaning = (
        ScoreMethod.of(people, settings(rating_prior=prior, target_spend=1, target_orders=1).tier)
        for prior in (0, 3)
    )
    assert plain.grade(people["a"]).points_rating == 20
    assert leaning.grade(people["a"]).points_rating == pytest.approx(20 * (3.875 - 1) / 4)
    assert company_rating([]) is None


def test_without_a_way_to_go_a_target_is_all_or_nothing() -> None:
    tier = settings(floor_spend=200_000, target_spend=100_000).tier
    full = Targets(10_000_000, 10)
    assert [scored(standing(spend, 0), full, tier).points_spend for spend in (99_999, 100_000)] == [
        0,
        62.5,
    ]
