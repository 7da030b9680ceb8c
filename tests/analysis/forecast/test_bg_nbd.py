from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from crmsheets.analysis.forecast.bg_nbd import (
    BgNbd,
    Counts,
    _summed,
    active,
    expected,
    fits,
    log_likelihoods,
)
from tests.analysis.forecast.simulated import lives, seen

CDNOW = BgNbd(r=0.243, alpha=4.414, a=0.793, b=2.426)
"""The estimates printed in the paper."""


def counts(*rows: tuple[float, float, float]) -> Counts:
    return Counts(*np.array(rows, dtype=np.float64).T)


models = st.builds(
    BgNbd, st.floats(0.2, 8), st.floats(1, 60), st.floats(0.05, 6), st.floats(0.3, 20)
)


def test_the_papers_worked_example() -> None:
    customer = counts((2, 30.43, 38.86))
    assert expected(CDNOW, customer, 39)[0] == pytest.approx(1.226, abs=5e-4)


@pytest.mark.parametrize("row", [(0, 0, 20), (1, 5, 20), (3, 18, 20), (3, 4, 20), (9, 30, 30)])
def test_the_likelihood_is_that_of_the_story_integrated(row: tuple[float, float, float]) -> None:
    """Over everybody's rate and chance to stop, by quadrature."""
    x, last, age = row
    model = BgNbd(1.3, 7.0, 0.8, 2.5)
    rates, stops = stats.gamma(model.r, scale=1 / model.alpha), stats.beta(model.a, model.b)

    def bought_until(week: float) -> float:
        likely = integrate.quad(lambda v: v**x * np.exp(-v * week) * rates.pdf(v), 0, 3)
        return float(likely[0])

    went_on = float(integrate.quad(lambda p: (1 - p) ** x * stops.pdf(p), 0, 1)[0])
    whole = bought_until(age) * went_on
    if x:
        stopped = integrate.quad(lambda p: p * (1 - p) ** (x - 1) * stops.pdf(p), 0, 1)
        whole += bought_until(last) * float(stopped[0])
    assert np.exp(log_likelihoods(model, counts(row))[0]) == pytest.approx(whole, rel=1e-5)


def test_parameters_come_back_from_lives_made_with_them() -> None:
    truth = BgNbd(0.8, 6.0, 0.7, 2.5)
    ages = np.linspace(10, 130, 4000)
    known = seen(lives(truth, ages, seed=7), ages)
    loss, found = fits(known)[0]
    assert astuple(found) == pytest.approx(astuple(truth), rel=0.15)
    assert loss <= -float(np.sum(log_likelihoods(truth, known)))


def test_the_forecast_of_lives_comes_true() -> None:
    truth = BgNbd(0.8, 6.0, 0.7, 2.5)
    ages = np.linspace(10, 130, 4000)
    lived = lives(truth, ages + 52, seed=8)
    known = seen(lived, ages)
    told = expected(fits(known)[0][1], known, 52)
    came = np.array([len(weeks) for weeks in lived]) - known.repeats
    for group in (known.repeats == 0, known.repeats == 1, known.repeats > 3):
        assert np.sum(told[group]) == pytest.approx(np.sum(came[group]), rel=0.12)


def test_every_start_ends_at_the_same_place() -> None:
    ages = np.linspace(10, 110, 300)
    ends = fits(seen(lives(BgNbd(1.2, 10, 0.6, 4), ages, seed=1), ages))
    assert len(ends) == 3
    assert [loss for loss, _ in ends] == pytest.approx([ends[0][0]] * 3, abs=1e-3)


def test_the_order_of_customers_changes_no_digit() -> None:
    ages = np.linspace(10, 110, 80)
    known = seen(lives(BgNbd(1.2, 10, 0.6, 4), ages, seed=2), ages)
    mixed = np.random.default_rng(3).permutation(len(known))
    other = Counts(known.repeats[mixed], known.last[mixed], known.age[mixed])
    assert fits(known) == fits(other)


def test_nobody_ever_came_again() -> None:
    """The fit ends somewhere all the same: the caller asks for repeat customers first."""
    assert len(fits(counts((0, 0, 10), (0, 0, 20)))) == 3


def test_equal_customers_are_grouped() -> None:
    each, many = counts((2, 5, 9), (0, 0, 4), (2, 5, 9)).grouped()
    assert list(zip(*astuple(each), many, strict=True)) == [(0, 0, 4, 1), (2, 5, 9, 2)]


@given(models, st.integers(1, 60), st.floats(5, 150), st.floats(0.05, 0.9), st.floats(1, 80))
def test_who_bought_more_lately_is_expected_to_buy_more(
    model: BgNbd, x: int, age: float, part: float, weeks: float
) -> None:
    pair = counts((x, age * part, age), (x, age * (part + 0.1), age))
    earlier, later = active(model, pair)
    assert earlier <= later
    earlier, later = expected(model, pair, weeks)
    assert earlier <= later * (1 + 1e-9)


@given(models, st.integers(1, 60), st.floats(5, 150), st.floats(1, 80))
def test_of_those_who_bought_today_the_one_with_more_purchases_is_expected_to_buy_more(
    model: BgNbd, x: int, age: float, weeks: float
) -> None:
    fewer, more = expected(model, counts((x, age, age), (x + 1, age, age)), weeks)
    assert fewer < more


def test_after_a_long_silence_many_purchases_speak_against_a_customer() -> None:
    """Who came weekly and is silent for a year has left; who came twice may come again."""
    often, seldom = active(CDNOW, counts((40, 48, 100), (2, 48, 100)))
    assert often < 0.01 < seldom


@given(models, st.integers(0, 60), st.floats(5, 150), st.floats(1, 80))
def test_a_longer_time_brings_more(model: BgNbd, x: int, age: float, weeks: float) -> None:
    customer = counts((x, age * 0.7 if x else 0, age))
    shorter, longer = (expected(model, customer, span)[0] for span in (weeks, weeks * 1.5))
    assert 0 <= shorter < longer


@pytest.mark.parametrize("a", [1.0, 1 - 1e-9, 1 + 1e-9])
def test_a_shape_of_one_is_no_hole(a: float) -> None:
    row = counts((3, 20, 30))
    near = [expected(BgNbd(0.8, 6, around, 2.5), row, 52)[0] for around in (0.99, 1.01)]
    assert near[1] < expected(BgNbd(0.8, 6, a, 2.5), row, 52)[0] < near[0]


def test_nor_is_a_sum_of_one_for_somebody_who_bought_once() -> None:
    row = counts((0, 0, 30))
    near = [expected(BgNbd(0.8, 6, 0.4, b), row, 52)[0] for b in (0.59, 0.6, 0.61)]
    assert near == sorted(near)


def test_customers_who_come_daily_for_years_stay_in_numbers() -> None:
    model = BgNbd(1.0, 0.1, 12.0, 900.0)
    told = expected(model, counts((2500, 399, 400), (2500, 40, 400)), 52)
    # At 6.25 a week, stopping after a purchase in 284, if still active: six of ten have stopped.
    assert told[0] == pytest.approx(
        active(model, counts((2500, 399, 400)))[0] * 284 * (1 - np.exp(-6.25 * 52 / 284)), rel=0.02
    )
    assert told[1] == 0


def test_where_the_series_gives_up_the_sum_over_chances_stands_in() -> None:
    """(1 - (1 - z)^(a - 1) 2F1) computed with 15 digits by another program: 0.88188."""
    model = BgNbd(1.0, 0.1, 12.0, 900.0)
    yesterday = counts((1, 0.2, 0.2))
    told = expected(model, yesterday, 52)[0]
    still = active(model, yesterday)[0]
    assert told == pytest.approx(still * 912 / 11 * (1 - 0.11811466580518), rel=1e-6)


def test_a_sum_that_never_ends_is_cut() -> None:
    model, hourly = BgNbd(140.0, 0.14, 1.1, 1000.0), counts((400, 0.2, 0.2))
    assert 0 < _summed(model, hourly, 104)[0] < expected(model, hourly, 104)[0]
