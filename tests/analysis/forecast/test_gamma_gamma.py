from __future__ import annotations

from dataclasses import astuple
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from crmsheets.analysis.forecast.engine import Array
from crmsheets.analysis.forecast.gamma_gamma import (
    GammaGamma,
    Values,
    correlation,
    expected,
    fits,
    log_likelihoods,
)

CDNOW = GammaGamma(p=6.25, q=3.74, gamma=15.44)
"""The estimates of Fader and Hardie's note."""


def values(*rows: tuple[float, float]) -> Values:
    return Values(*np.array(rows, dtype=np.float64).T)


def made(model: GammaGamma, customers: int, seed: int) -> tuple[Values, Array]:
    """Means of so many purchases, and the mean each customer really has."""
    chance = np.random.default_rng(seed)
    repeats = chance.integers(1, 9, customers).astype(np.float64)
    pace = chance.gamma(model.q, 1 / model.gamma, customers)
    means = chance.gamma(model.p * repeats, 1 / (pace * repeats))
    return Values(repeats, means), model.p / pace


def test_the_mean_of_all_customers() -> None:
    """p x gamma / (q - 1) is what nobody's own purchases pull at."""
    pulled = expected(CDNOW, values((1e-9, 80.0)))[0]
    assert pulled == pytest.approx(6.25 * 15.44 / 2.74)


@pytest.mark.parametrize("row", [(1, 20.0), (4, 35.0), (9, 90.0)])
def test_the_likelihood_is_that_of_the_story_integrated(row: tuple[float, float]) -> None:
    x, mean = row
    pace = stats.gamma(CDNOW.q, scale=1 / CDNOW.gamma)

    def likely(v: float) -> float:
        of_mean = stats.gamma.pdf(mean, CDNOW.p * x, scale=1 / (v * x))
        return float(of_mean * pace.pdf(v))

    whole = integrate.quad(likely, 0, 3)[0]
    assert np.exp(log_likelihoods(CDNOW, values(row))[0]) == pytest.approx(whole, rel=1e-6)


def test_the_closed_form_is_the_mean_of_like_customers() -> None:
    seen, truth = made(CDNOW, 200_000, seed=4)
    told = expected(CDNOW, seen)
    edges = np.quantile(told, [0, 0.2, 0.5, 0.8, 0.95])
    for low, high in pairwise(edges):
        there = (told >= low) & (told < high)
        assert np.mean(truth[there]) == pytest.approx(np.mean(told[there]), rel=0.02)


def test_parameters_come_back_from_customers_made_with_them() -> None:
    known, _ = made(CDNOW, 4000, seed=5)
    ends = fits(known)
    assert astuple(ends[0][1]) == pytest.approx(astuple(CDNOW), rel=0.2)
    assert [loss for loss, _ in ends] == pytest.approx([ends[0][0]] * 3, abs=1e-3)


def test_the_unit_of_money_and_the_order_change_nothing() -> None:
    known, _ = made(CDNOW, 300, seed=6)
    cents = Values(known.repeats, known.mean * 100)
    best, hundredfold = fits(known)[0][1], fits(cents)[0][1]
    assert expected(hundredfold, cents) == pytest.approx(100 * expected(best, known), rel=1e-3)
    mixed = np.random.default_rng(1).permutation(300)
    assert fits(Values(known.repeats[mixed], known.mean[mixed])) == fits(known)


@given(st.floats(1, 500), st.integers(1, 40))
def test_few_purchases_are_drawn_towards_everybodys(mean: float, x: int) -> None:
    everybody = 6.25 * 15.44 / 2.74
    few, many = expected(CDNOW, values((x, mean), (x + 1, mean)))
    assert abs(many - mean) <= abs(few - mean) + 1e-9
    low, high = sorted((mean, everybody))
    assert low - 1e-6 <= few <= high + 1e-6


def test_where_a_few_outweigh_all_there_is_no_mean() -> None:
    assert CDNOW.has_mean
    assert not GammaGamma(2.0, 0.9, 100.0).has_mean


def test_everybody_spends_the_same() -> None:
    told = expected(fits(values(*[(x, 50.0) for x in (1, 2, 3, 4, 9)]))[0][1], values((2, 50.0)))
    assert told[0] == pytest.approx(50, rel=0.05)


def test_correlation_by_hand() -> None:
    assert correlation(values((1, 10), (2, 20), (3, 30))) == pytest.approx(1)
    assert correlation(values((1, 30), (2, 20), (3, 10))) == pytest.approx(-1)
    # Deviations -1 0 1 and -1 2 -1: no relation.
    assert correlation(values((1, 1), (2, 4), (3, 1))) == pytest.approx(0)
    assert correlation(values((2, 10), (2, 30))) is None
