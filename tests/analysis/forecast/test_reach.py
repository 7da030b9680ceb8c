from __future__ import annotations

from itertools import islice

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.forecast.bg_nbd import BgNbd, Counts, active, chances, expected
from crmsheets.analysis.forecast.reach import reach
from tests.analysis.forecast.simulated import lives, seen

MODEL = BgNbd(0.8, 6.0, 0.7, 2.5)


def counts(*rows: tuple[float, float, float]) -> Counts:
    return Counts(*np.array(rows, dtype=np.float64).T)


@given(
    st.builds(BgNbd, st.floats(0.3, 6), st.floats(2, 40), st.floats(0.1, 5), st.floats(0.5, 15)),
    st.integers(0, 30),
    st.floats(0.1, 1),
    st.floats(5, 120),
    st.floats(2, 40),
)
@settings(max_examples=60)
def test_the_chances_add_up_to_one_and_to_what_is_expected(
    model: BgNbd, x: int, part: float, age: float, weeks: float
) -> None:
    """Two ways to one number: a sum over chances, and the paper's closed form."""
    customer = counts((x, age * part if x else 0, age))
    told = np.array([each[0] for each in islice(chances(model, customer, weeks), 1500)])
    assert (told >= -1e-12).all()
    assert np.sum(told) == pytest.approx(1, abs=1e-6)
    mean = np.sum(told * np.arange(len(told)))
    assert mean == pytest.approx(expected(model, customer, weeks)[0], rel=1e-5, abs=1e-9)


def test_none_at_all_by_hand() -> None:
    """Left already, or active and for t weeks without a purchase: (alpha + T)/(alpha + T + t)."""
    customer = counts((2, 10, 30))
    still = active(MODEL, customer)[0]
    quiet = (36 / (36 + 26)) ** 2.8
    assert next(chances(MODEL, customer, 26))[0] == pytest.approx(1 - still + still * quiet)


def test_at_least_eight_of_ten_stay_within_and_few_ranges_are_idle() -> None:
    ages = np.linspace(20, 120, 5000)
    lived = lives(MODEL, ages + 26, seed=11)
    known = seen(lived, ages)
    low, high = reach(MODEL, known, 26)
    came = np.array([len(weeks) for weeks in lived]) - known.repeats
    assert 0.8 <= np.mean((came >= low) & (came <= high)) < 0.97
    assert np.mean(came < low) <= 0.1 + 0.01
    assert np.mean(came > high) <= 0.1 + 0.01


def test_the_ends_of_a_range_are_the_first_that_leave_a_tenth() -> None:
    customer = counts((6, 28, 30))
    told = np.cumsum([each[0] for each in islice(chances(MODEL, customer, 52), 200)])
    low, high = (int(each[0]) for each in reach(MODEL, customer, 52))
    assert (told[low] > 0.1, low == 0 or told[low - 1] <= 0.1) == (True, True)
    assert (told[high] >= 0.9, told[high - 1] < 0.9) == (True, True)


def test_a_range_that_never_ends_is_cut() -> None:
    every_hour = counts((20_000, 100, 100))
    low, high = reach(BgNbd(1, 1, 0.01, 1000), every_hour, 52)
    assert (low[0], high[0]) == (0, 5000)
