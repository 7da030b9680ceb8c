from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.quantiles import median, quantile, wilson


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [([1, 2, 3, 4, 5], 0.9, 4.6), ([7], 0.9, 7), ([4, 1], 0.5, 2.5), ([3, 1, 2], 1.0, 3)],
)
def test_type_seven(values: list[float], share: float, expected: float) -> None:
    assert quantile(values, share) == pytest.approx(expected)


def test_the_median_of_nothing_is_none() -> None:
    assert median([]) is None
    assert median([5, 1, 2]) == 2


@pytest.mark.parametrize(
    ("hits", "cases", "low", "high"),
    [
        (9, 10, 0.596, 0.982),
        (18, 20, 0.699, 0.972),
        (45, 50, 0.786, 0.957),
        (10, 10, 0.722, 1.0),
        (0, 10, 0.0, 0.278),
    ],
)
def test_wilson_limits_are_the_published_ones(
    hits: int, cases: int, low: float, high: float
) -> None:
    assert wilson(hits, cases) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_limits_hold_the_rate(pair: tuple[int, int]) -> None:
    limits = wilson(*pair)
    assert limits is not None
    assert 0 <= limits[0] <= pair[0] / pair[1] + 1e-12
    assert pair[0] / pair[1] - 1e-12 <= limits[1] <= 1


def test_no_case_no_limits() -> None:
    assert wilson(0, 0) is None
