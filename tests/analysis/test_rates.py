from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.rates import Count, changed, poisson


@pytest.mark.parametrize(
    ("events", "low", "high"),
    [(0, 0.0, 3.67), (1, 0.01, 5.56), (10, 4.79, 18.39), (100, 81.36, 121.63)],
)
def test_limits_of_a_count(events: int, low: float, high: float) -> None:
    # Exact Poisson limits: 0: 0-3.69, 1: .03-5.57, 10: 4.80-18.39, 100: 81.36-121.63.
    assert poisson(events) == pytest.approx((low, high), abs=0.01)


def test_a_rate_needs_an_exposure() -> None:
    assert Count(3, 60).per(100) == 5.0
    assert Count(3, 0).per(100) is None
    assert Count(3, 0).limits(100) is None
    assert Count(10, 200).limits(100) == pytest.approx((2.39, 9.19), abs=0.01)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (Count(20, 100), Count(3, 100), "less"),  # 3 of 23, Wilson .045-.321, even share .5
        (Count(3, 100), Count(20, 100), "more"),
        (Count(6, 100), Count(3, 100), "unclear"),  # 3 of 9: .121-.646
        (Count(3, 100), Count(0, 100), "less"),  # none where three were to be expected
        (Count(2, 100), Count(0, 100), "unclear"),
        (Count(0, 100), Count(0, 100), "unclear"),
        (Count(9, 0), Count(0, 100), "unclear"),
    ],
)
def test_a_change_is_told_only_where_chance_does_not_explain_it(
    before: Count, after: Count, expected: str
) -> None:
    assert changed(before, after) == expected


@given(st.integers(0, 500))
def test_limits_hold_the_count_and_grow_with_it(events: int) -> None:
    low, high = poisson(events)
    assert low <= events <= high
    assert poisson(events + 1)[1] > high


@given(st.integers(0, 60), st.floats(1, 500))
def test_equal_rates_never_changed(events: int, exposure: float) -> None:
    assert changed(Count(events, exposure), Count(events, exposure)) == "unclear"
