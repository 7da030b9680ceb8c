"""Our own generic parts on Febrl: blocks, EM, clusters; no label, no tuning to a set."""

from __future__ import annotations

from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from benchmarks.accuracy.febrl.compare import SIZES, Positions, comparing, keys
from benchmarks.accuracy.febrl.data import People
from crmsheets.analysis.matching.blocks import pairs
from crmsheets.analysis.matching.clusters import clusters
from crmsheets.analysis.matching.em import Compared, estimate

Pairs = set[tuple[int, int]]
CAP = 100
CHANCE = 200_000
"""Pairs drawn at random for what strangers have in common."""


def approach(people: People) -> tuple[Pairs, dict[str, Pairs]]:
    """Candidates; duplicates of one file, or links between two (each record with at most one)."""
    blocks = pairs(keys(people), CAP)
    left, right = blocks.left, blocks.right
    if people.first:
        across = (left < people.first) & (right >= people.first)
        left, right = left[across], right[across]
    compare = comparing(people)
    levels = Compared.of(compare(left, right))
    chance = Compared.of(compare(*_drawn(people)))
    weights = estimate(levels, chance, SIZES, people.pairs()).weights
    bits = weights.score(levels.levels)
    if people.first:
        joined = _one_to_one(left, right, bits)
    else:
        made = clusters(
            len(people.persons),
            left,
            right,
            bits,
            score=lambda one, other: weights.score(compare(one, other)),
            threshold=0.0,
            order=range(len(people.persons)),
        )
        joined = {pair for group in made.groups() for pair in combinations(group, 2)}
    return set(zip(left.tolist(), right.tolist(), strict=True)), {"crmsheets": joined}


def _drawn(people: People) -> tuple[Positions, Positions]:
    """Pairs of records at random; the two of a pair differ."""
    chance, count = np.random.default_rng(0), len(people.persons)
    if people.first:
        return (
            chance.integers(0, people.first, CHANCE),
            chance.integers(people.first, count, CHANCE),
        )
    left = chance.integers(0, count, CHANCE)
    return left, (left + chance.integers(1, count, CHANCE)) % count


def _one_to_one(left: Positions, right: Positions, bits: NDArray[np.float64]) -> Pairs:
    """Pairs from 0 bits, best first, each record once."""
    taken: set[int] = set()
    chosen = set()
    for place in np.argsort(-bits, kind="stable").tolist():
        one, other = int(left[place]), int(right[place])
        if bits[place] >= 0 and one not in taken and other not in taken:
            chosen.add((one, other))
            taken |= {one, other}
    return chosen
