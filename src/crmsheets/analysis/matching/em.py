"""Weights of evidence without labels: the Fellegi–Sunter model, estimated by EM.

A pair of records is compared field by field into ordinal levels. Level k of a field says
log2(m/u) bits, where m is its share among pairs that are one customer and u among those that are
not. Neither is known, but both follow from the data: u from pairs drawn at random (nearly all of
them strangers), m and the number of matches from the candidate pairs, in turns (Fellegi and Sunter
1969; the EM of Winkler 1988).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Levels: TypeAlias = NDArray[np.int8]
"""Pairs x fields; level from 0 (differs) upwards, -1 = cannot be compared."""
Floats: TypeAlias = NDArray[np.float64]

UNSEEN = 0.5
"""Pairs added to the random ones of every level, as many seen at none say nothing certain."""
ROUNDS = 200
SETTLED = 1e-6
"""Change of the number of matches, as a share, below which the estimate stands."""


@dataclass(frozen=True, slots=True)
class Compared:
    """Compared pairs. `closed` marks those that are no match whatever their levels say."""

    levels: Levels
    closed: NDArray[np.bool_]

    @classmethod
    def of(cls, levels: Levels) -> Compared:
        """Pairs of which none is closed."""
        return cls(levels, np.zeros(len(levels), np.bool_))


@dataclass(frozen=True, slots=True)
class Weights:
    """What every level of every field says, and what to think before any is seen.

    Attributes:
        bits: per field the bits of its levels, log2(m/u).
        prior: bits of a pair before anything is compared, log2 of matches : others.
    """

    bits: tuple[tuple[float, ...], ...]
    prior: float

    def score(self, levels: Levels) -> Floats:
        """Log-odds in bits of each pair; what cannot be compared says nothing."""
        total = np.full(len(levels), self.prior)
        for field, bits in enumerate(self.bits):
            # Level -1 reads the last place: nothing.
            total += np.array([*bits, 0.0])[levels[:, field]]
        return total


@dataclass(frozen=True, slots=True)
class Estimate:
    """What EM found: the weights, the number of matches, m and u of every level, its rounds."""

    weights: Weights
    matches: float
    m: tuple[Floats, ...]
    u: tuple[Floats, ...]
    rounds: int


def estimate(
    pairs: Compared,
    chance: Compared,
    sizes: Sequence[int],
    total: float,
    *,
    start: Weights | None = None,
    trust: float = 1.0,
) -> Estimate:
    """Estimate m, u and the number of matches.

    Args:
        pairs: the candidates; all other pairs are taken for strangers.
        chance: pairs drawn at random from all.
        sizes: number of levels of each field.
        total: number of all pairs, candidates or not.
        start: weights to begin with; else higher levels are taken for better evidence.
        trust: matches that the start counts for, which steadies levels hardly seen.
    """
    found, drawn = _Patterns.of(pairs, sizes), _Patterns.of(chance, sizes)
    u = drawn.shares(np.ones(len(drawn.counts)), [np.full(size, UNSEEN) for size in sizes])
    first = _first(u, start)
    weights = start or Weights(_bits(first, u), np.log2(len(pairs.levels) / total / 10 + 1e-12))
    m, matches, rounds = first, 0.0, 0
    for rounds in range(1, ROUNDS + 1):  # noqa: B007  # told how many
        likely = found.likely(weights)
        before, matches = matches, max(float(found.counts @ likely), UNSEEN)
        m = found.shares(likely, [trust * one for one in first])
        strange = 1 - drawn.likely(weights)
        u = drawn.shares(strange, [np.full(size, UNSEEN) for size in sizes])
        weights = Weights(_bits(m, u), float(np.log2(matches / max(total - matches, UNSEEN))))
        if abs(matches - before) < SETTLED * matches:
            break
    return Estimate(weights, matches, m, u, rounds)


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Pairs by their pattern of levels: some thousands, however many pairs there are."""

    levels: Levels
    closed: NDArray[np.bool_]
    counts: NDArray[np.int64]
    sizes: tuple[int, ...]

    @classmethod
    def of(cls, pairs: Compared, sizes: Sequence[int]) -> _Patterns:
        code = pairs.closed.astype(np.int64)
        for field, size in enumerate(sizes):
            code = code * (size + 1) + pairs.levels[:, field] + 1
        _, first, counts = np.unique(code, return_index=True, return_counts=True)
        return cls(pairs.levels[first], pairs.closed[first], counts, tuple(sizes))

    def likely(self, weights: Weights) -> Floats:
        """The probability of a match for each pattern."""
        odds = weights.score(self.levels)
        odds[self.closed] = -np.inf
        return 1 / (1 + np.exp2(-odds))

    def shares(self, part: Floats, more: Sequence[Floats]) -> tuple[Floats, ...]:
        """The share of each level among the comparable pairs of which `part` counts."""
        sums = tallies(self.levels, part * self.counts, self.sizes)
        raised = (one + extra for one, extra in zip(sums, more, strict=True))
        return tuple(one / one.sum() for one in raised)


def tallies(levels: Levels, weight: Floats, sizes: Sequence[int]) -> tuple[Floats, ...]:
    """For each field the weight of the pairs on every level; what cannot be compared left out."""
    found: list[Floats] = []
    for field, size in enumerate(sizes):
        column = levels[:, field]
        seen = column >= 0
        found.append(np.bincount(column[seen], weight[seen], size).astype(np.float64))
    return tuple(found)


def rising(values: Floats, weight: Floats) -> Floats:
    """Values that fall from one to the next are pooled to their weighted mean (isotonic).

    A higher level is better evidence by declaration; where few pairs say otherwise it is chance.
    """
    pools: list[tuple[float, float, int]] = []
    for value, own in zip(values.tolist(), weight.tolist(), strict=True):
        pool = (value, own, 1)
        while pools and pools[-1][0] > pool[0]:
            last = pools.pop()
            both = last[1] + pool[1]
            pool = ((last[0] * last[1] + pool[0] * pool[1]) / both, both, last[2] + pool[2])
        pools.append(pool)
    return np.array([value for value, _, length in pools for _ in range(length)])


def _first(u: Sequence[Floats], start: Weights | None) -> tuple[Floats, ...]:
    """The m to begin with: what the start's bits make of u, or twice as much a level."""
    if start is None:
        raw = [np.exp2(np.arange(len(one))) for one in u]
    else:
        raw = [own * np.exp2(np.array(bits)) for own, bits in zip(u, start.bits, strict=True)]
    return tuple(one / one.sum() for one in raw)


def _bits(m: Sequence[Floats], u: Sequence[Floats]) -> tuple[tuple[float, ...], ...]:
    return tuple(
        tuple(rising(np.log2(ours / theirs), ours + theirs).tolist())
        for ours, theirs in zip(m, u, strict=True)
    )
