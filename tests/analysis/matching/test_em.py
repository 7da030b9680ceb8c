from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from crmsheets.analysis.matching import em
from crmsheets.analysis.matching.em import Compared, Weights, estimate

SIZES = (3, 2, 4)
M = ((0.05, 0.15, 0.8), (0.1, 0.9), (0.05, 0.05, 0.2, 0.7))
U = ((0.9, 0.08, 0.02), (0.97, 0.03), (0.7, 0.2, 0.07, 0.03))
Levels = NDArray[np.int8]


def drawn(count: int, share: float, seed: int, missing: float = 0.0) -> Levels:
    """Pairs of the planted model, `share` of them matches, fields independent given that."""
    chance = np.random.default_rng(seed)
    match = chance.random(count) < share
    columns = []
    for m, u in zip(M, U, strict=True):
        ours = chance.choice(len(m), count, p=m)
        theirs = chance.choice(len(u), count, p=u)
        level = np.where(match, ours, theirs)
        columns.append(np.where(chance.random(count) < missing, -1, level))
    return np.column_stack(columns).astype(np.int8)


@pytest.mark.parametrize("missing", [0.0, 0.4])
@pytest.mark.parametrize("share", [0.02, 0.2])
def test_planted_parameters_are_found_again(share: float, missing: float) -> None:
    count = 200_000
    pairs = Compared.of(drawn(count, share, 1, missing))
    chance = Compared.of(drawn(count, share, 2, missing))
    found = estimate(pairs, chance, SIZES, count)
    assert found.matches == pytest.approx(count * share, rel=0.08)
    for ours, planted in zip(found.m, M, strict=True):
        assert ours == pytest.approx(np.array(planted), abs=0.03)
    for ours, planted in zip(found.u, U, strict=True):
        assert ours == pytest.approx(np.array(planted), abs=0.01)
    assert found.weights.prior == pytest.approx(np.log2(share / (1 - share)), abs=0.2)
    assert found.rounds < em.ROUNDS


def test_matches_among_the_random_pairs_do_not_weaken_rare_agreement() -> None:
    # One random pair in fifty is a match: taken for strangers these would cap the bits.
    levels = drawn(100_000, 0.02, 3)
    found = estimate(Compared.of(levels), Compared.of(levels), SIZES, len(levels))
    assert found.weights.bits[0][2] == pytest.approx(np.log2(0.8 / 0.02), abs=0.3)


def test_candidates_are_enough_where_all_other_pairs_are_strangers() -> None:
    total = 400_000
    levels = drawn(total, 0.005, 4)
    blocked = (levels == [2, 1, 3]).any(axis=1)
    found = estimate(
        Compared.of(levels[blocked]), Compared.of(drawn(100_000, 0.0, 6)), SIZES, total
    )
    assert blocked.mean() < 0.1
    assert found.matches == pytest.approx(total * 0.005, rel=0.1)


def test_closed_pairs_count_for_no_match() -> None:
    levels = drawn(20_000, 0.2, 7)
    alike = (levels == [2, 1, 3]).all(axis=1)
    chance = Compared.of(drawn(20_000, 0, 8))
    some = estimate(Compared(levels, alike), chance, SIZES, 20_000)
    every = estimate(Compared.of(levels), chance, SIZES, 20_000)
    assert some.matches < every.matches - 0.8 * alike.sum()


def test_a_start_that_is_trusted_outweighs_few_matches() -> None:
    bits = tuple(tuple(np.log2(np.array(m) / u).tolist()) for m, u in zip(M, U, strict=True))
    start = Weights(bits, -8.0)
    pairs = Compared.of(np.array([[2, 1, 3]] * 30 + [[0, 0, 0]] * 300, np.int8))
    chance = Compared.of(drawn(200_000, 0.0, 9))
    trusted = estimate(pairs, chance, SIZES, 5_000, start=start, trust=3_000)
    own = estimate(pairs, chance, SIZES, 5_000, start=start, trust=1)
    assert trusted.matches == pytest.approx(30, abs=1)
    for kept, shipped in zip(trusted.weights.bits, bits, strict=True):
        assert kept == pytest.approx(shipped, abs=0.15)
    assert own.weights.bits[0][1] < bits[0][1] - 3


def test_bits_never_fall_from_a_level_to_the_next() -> None:
    # A middle level that matches never show is worth as much as its neighbour.
    chance = np.column_stack([np.repeat(np.arange(3, dtype=np.int8), (50, 40, 10))] * 2)
    pairs = np.array([[2, 2]] * 50 + [[0, 0]] * 50, np.int8)
    found = estimate(Compared.of(pairs), Compared.of(chance), (3, 3), 1_000)
    for bits in found.weights.bits:
        assert list(bits) == sorted(bits)


def test_the_number_of_rounds_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(em, "ROUNDS", 2)
    levels = Compared.of(drawn(5_000, 0.2, 10))
    assert estimate(levels, levels, SIZES, 5_000).rounds == 2


def test_what_cannot_be_compared_says_nothing() -> None:
    weights = Weights(((-3.0, 5.0), (-1.0, 2.0, 9.0)), -7.5)
    levels = np.array([[1, 2], [0, -1], [-1, -1]], np.int8)
    assert weights.score(levels).tolist() == [6.5, -10.5, -7.5]


LEVELS = st.lists(
    st.tuples(st.integers(-1, 2), st.integers(-1, 1), st.integers(-1, 3)), min_size=1, max_size=30
).map(lambda rows: np.array(rows, np.int8))


@given(LEVELS, LEVELS)
def test_whatever_the_levels_the_weights_are_finite_and_rising(pairs: Levels, few: Levels) -> None:
    found = estimate(Compared.of(pairs), Compared.of(few), SIZES, len(pairs) + 10)
    for bits in found.weights.bits:
        assert list(bits) == sorted(bits)
        assert np.isfinite(bits).all()
    assert np.isfinite(found.weights.prior)
    assert 0 < found.matches <= len(pairs) + 1
