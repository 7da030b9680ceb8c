from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.tiers import (
    Grade,
    Standing,
    Targets,
    grades,
    rounded,
    scored,
    targets,
    tier_shares,
)
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings

TODAY = dt.date(2024, 12, 31)
OLD = dt.date(2023, 1, 1)
RECENT = dt.date(2024, 12, 1)


def standing(
    spend: int, orders: int, rating: float | None = None, first: dt.date = OLD
) -> Standing:
    """Spend in 元."""
    return Standing(spend * 100, orders, rating, first, RECENT)


def tiers(tier: Tier, **people: Standing) -> dict[str, str]:
    found = grades(people, Settings(tier=tier), TODAY)
    return {name: grade.tier for name, grade in found.items()}


@pytest.mark.parametrize(
    ("value", "expected"),
    [(523_400, 520_000), (525_000, 530_000), (99.6, 100), (12.4, 12), (7.5, 8), (0, 0), (-5, 0)],
)
def test_two_significant_digits(value: float, expected: int) -> None:
    assert rounded(value) == expected


def test_targets_come_from_who_ordered_in_the_window() -> None:
    people = {str(n): standing(1_000 * n, n) for n in range(1, 12)} | {"idle": standing(0, 0)}
    # the 90th percentile of 1..11 is 10
    assert targets(people, Tier()) == Targets(1_000_000, 10)
    assert targets({}, Tier()) == Targets(0, 1)
    assert targets(people, Tier(target_spend=Decimal("500.50"), target_orders=3)) == Targets(
        50_050, 3
    )


def test_the_target_is_exact_before_it_is_rounded() -> None:
    """10 customers, 9 x 0.9 = 8.1: 2 + (7 - 2) x 0.1 = 2.5, and half up is 3; 0.9 as a float gives 2."""
    orders = [1] * 8 + [2, 7]
    people = {str(n): standing(1_000, each) for n, each in enumerate(orders)}
    assert targets(people, Tier()).orders == 3


@pytest.mark.parametrize(
    ("customer", "points", "tier"),
    [
        (standing(1_000, 10, 5.0), (50, 30, 20), "A"),
        (standing(500, 5, 3.0), (25, 15, 10), "B"),
        (standing(0, 0, 1.0), (0, 0, 0), "C"),
        (standing(9_999, 99, 5.0), (50, 30, 20), "A"),  # capped at the target
        (standing(-100, 1, 1.0), (0, 3, 0), "C"),  # more came back than was bought
        (standing(1_000, 10), (62.5, 37.5, None), "A"),  # no rating: its weight is spread
        (standing(1_000, 0), (62.5, 0, None), "B"),
    ],
)
def test_points_are_linear_and_weighed(
    customer: Standing, points: tuple[float | None, ...], tier: str
) -> None:
    found = scored(customer, Targets(100_000, 10), Tier())
    assert (found.points_spend, found.points_orders, found.points_rating) == pytest.approx(points)
    assert found.score == pytest.approx(sum(each for each in points if each))
    assert found.tier == tier


def test_the_cuts_belong_to_the_higher_tier() -> None:
    full = Targets(100_000, 10)
    assert scored(standing(1_000, 0, 5.0), full, Tier()).tier == "A"  # 50 + 20 = 70
    assert scored(standing(200, 10, 1.0), full, Tier()).tier == "B"  # 10 + 30 = 40


def test_without_weights_nobody_scores() -> None:
    tier = Tier(weight_spend=0, weight_orders=0, weight_rating=0)
    assert scored(standing(1_000, 10, 5.0), Targets(1, 1), tier).score == 0


def test_new_customers_and_those_without_a_date_get_no_tier() -> None:
    found = grades(
        {
            "old": standing(1_000, 10),
            "new": standing(1_000, 10, first=dt.date(2024, 10, 1)),
            "just": standing(1_000, 10, first=dt.date(2024, 9, 30)),
            "undated": Standing(0, 0),
        },
        Settings(),
        TODAY,
    )
    assert {name: (each.tier, each.is_new) for name, each in found.items()} == {
        "old": ("A", False),
        "new": ("", True),
        "just": ("A", False),
        "undated": ("", False),
    }


def test_plain_rules() -> None:
    assert tiers(
        Tier(method="rules"),
        money=standing(100_000, 1),
        orders=standing(0, 12),
        less=standing(20_000, 1),
        often=standing(0, 4),
        little=standing(19_999, 3),
    ) == {"money": "A", "orders": "A", "less": "B", "often": "B", "little": "C"}


def test_cumulative_shares_before_the_customer() -> None:
    found = tiers(
        Tier(method="abc"),
        a=standing(700, 1),
        b=standing(200, 1),  # before: 70 %
        c=standing(60, 1),  # before: 90 %
        d=standing(20, 1),  # before: 96 %
        e=standing(20, 9),  # equal spend, equal tier
        returned=standing(-5, 1),
    )
    assert found == {"a": "A", "b": "A", "c": "B", "d": "C", "e": "C", "returned": "C"}
    assert tiers(Tier(method="abc"), one=standing(1, 1)) == {"one": "A"}


def test_rfm_is_put_on_the_same_cuts() -> None:
    people = {
        f"c{n:02}": Standing(
            100_000 * (n + 1), n + 1, None, OLD, TODAY - dt.timedelta(days=300 - 10 * n)
        )
        for n in range(30)
    }
    found = grades(
        {**people, "idle": Standing(0, 0, None, OLD, OLD)}, Settings(tier=Tier(method="rfm")), TODAY
    )
    assert (found["c29"].tier, found["c29"].rfm, found["c00"].tier, found["c00"].rfm) == (
        "A",
        "555",
        "C",
        "111",
    )
    assert found["idle"] == Grade("C")


METHODS = st.sampled_from(["score", "rules", "abc", "rfm", "rfm_strict"])
PEOPLE = st.lists(
    st.tuples(st.integers(-1_000, 200_000), st.integers(0, 20), st.none() | st.integers(10, 50)),
    min_size=1,
    max_size=40,
)


@given(PEOPLE, METHODS)
def test_equal_history_gets_equal_grades(
    people: list[tuple[int, int, int | None]], method: str
) -> None:
    given_ = {
        str(n): standing(spend, orders, rating / 10 if rating else None)
        for n, (spend, orders, rating) in enumerate(people)
    }
    settings = Settings(tier=Tier.model_validate({"method": method}))
    found = grades(given_, settings, TODAY)
    seen: dict[Standing, Grade] = {}
    for name, each in given_.items():
        assert seen.setdefault(each, found[name]) == found[name]
        assert found[name].tier in {"A", "B", "C"}


@given(
    st.integers(-1_000, 200_000),
    st.integers(0, 100_000),
    st.integers(0, 20),
    st.floats(1, 5),
    st.sampled_from(["score", "rules"]),
)
def test_a_tier_never_falls_when_spend_rises(
    spend: int, more: int, orders: int, rating: float, method: str
) -> None:
    tier = Tier.model_validate({"method": method, "target_spend": 100_000, "target_orders": 12})
    found = tiers(
        tier, less=standing(spend, orders, rating), more=standing(spend + more, orders, rating)
    )
    assert found["more"] <= found["less"]


@given(st.integers(0, 10**7), st.integers(0, 30), st.none() | st.floats(1, 5))
def test_points_add_up_to_the_score_within_a_hundred(
    spend: int, orders: int, rating: float | None
) -> None:
    found = scored(Standing(spend, orders, rating), Targets(5 * 10**6, 12), Tier())
    assert found.score is not None
    parts = [found.points_spend, found.points_orders, found.points_rating]
    assert sum(each for each in parts if each is not None) == pytest.approx(found.score, abs=1e-5)
    assert 0 <= found.score <= 100


def test_more_returned_than_bought_is_no_share_of_money() -> None:
    rows = [{"tier": "A", "spend_12m": 300}, {"tier": "B", "spend_12m": -100}]
    assert [row["money_share"] for row in tier_shares(rows)] == [1.5, -0.5, 0]
    rows[1]["spend_12m"] = -300
    assert [row["money_share"] for row in tier_shares(rows)] == [None, None, None]
    rows[1]["spend_12m"] = -400
    assert [row["money_share"] for row in tier_shares(rows)] == [None, None, None]
