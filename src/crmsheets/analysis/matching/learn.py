"""The weights estimated anew on a user's own rows, without labels (`[duplicates] learn = true`).

EM over the candidate pairs: the likelier a pair is one customer by the present weights, the more
its levels count for m; pairs drawn at random give u. Two guards, since nothing in a list without
labels tells a duplicate from a sister firm: pairs that a veto closes count for nothing, and what
the list says may weaken the shipped weights but never strengthen them. The number of duplicates,
which sets the prior, moves either way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log2
from typing import Any

import numpy as np

from crmsheets.analysis.matching.coded import Ints, Levels
from crmsheets.analysis.matching.em import Floats, rising, tallies
from crmsheets.analysis.matching.scores import Scorer
from crmsheets.analysis.matching.weights import COMPARISONS
from crmsheets.model.text import Said, Text

LEARNED = Text(
    "各项分量已按这份名单重新估计（估计约 {matches} 对是同一家）",
    "The weights were estimated anew on this list (about {matches} pairs are one customer)",
)
TOO_FEW = Text(
    "没有按这份名单重新估计分量：估计只有约 {matches} 对是同一家，至少要 {least} 对才估得准，用的是自带的分量",
    "The weights were not estimated on this list: about {matches} pairs are one customer, {least} "
    "are needed. The shipped weights were used",
)
UNLIKELY = Text(
    "没有按这份名单重新估计分量：算出来有 {matches} 对是同一家，和 {rows} 行的名单对不上，用的是自带的分量",
    "The weights were not estimated on this list: {matches} pairs of one customer among {rows} rows "
    "are not plausible. The shipped weights were used",
)

LEAST = 100
"""Matches from which the levels of a comparison are seen often enough."""
MOST = 4.0
"""Bits by which the prior may differ from the shipped one; more is taken for a mistake."""
CHANCE = 30_000
"""Pairs drawn at random."""
TRUST = 20.0
"""Pairs that a shipped weight counts for against what the list shows."""
HOPELESS = -20.0
"""Bits under which a pair cannot become a match by any re-estimation."""
ROUNDS = 50
SETTLED = 1e-3
SIZES = tuple(len(each.levels) for each in COMPARISONS)


@dataclass(frozen=True, slots=True)
class Sample:
    """Pairs of rows and their levels."""

    left: Ints
    right: Ints
    levels: Levels

    def likely(self, scorer: Scorer) -> Floats:
        """The probability of each pair to be one customer; a vetoed one has none."""
        odds = scorer.bits(self.levels, self.left, self.right)
        likely: Floats = 1 / (1 + np.exp2(-odds))
        return likely

    def hopeful(self, scorer: Scorer) -> Sample:
        """The pairs that could be one customer."""
        kept = scorer.bits(self.levels, self.left, self.right) > HOPELESS
        return Sample(self.left[kept], self.right[kept], self.levels[kept])


@dataclass(frozen=True, slots=True)
class Learned:
    """The scorer to use, whether it was learned, and what to tell about it."""

    scorer: Scorer
    said: Said


def chance(order: Sequence[Any]) -> tuple[Ints, Ints]:
    """Pairs of different rows at random: the same rows whatever order the table has them in."""
    count = len(order)
    if count < 2:  # noqa: PLR2004  # no pair
        return np.empty(0, np.int32), np.empty(0, np.int32)
    ranked = np.array(sorted(range(count), key=order.__getitem__), np.int32)
    drawn = np.random.default_rng(0)
    left = drawn.integers(0, count, CHANCE)
    right = (left + drawn.integers(1, count, CHANCE)) % count
    return ranked[left], ranked[right]


def learn(shipped: Scorer, pairs: Sample, strangers: Sample, rows: int) -> Learned:
    """Weights for one list; the shipped ones, with the reason, where it teaches too little.

    Args:
        shipped: the scorer of the list with the shipped weights.
        pairs: the candidate pairs.
        strangers: pairs drawn at random (see `chance`).
        rows: number of rows.
    """
    everything = rows * (rows - 1) / 2
    pairs = pairs.hopeful(shipped)
    scorer = shipped
    for _ in range(ROUNDS):
        likely = pairs.likely(scorer)
        matches = float(likely.sum())
        told = {"matches": round(matches), "rows": rows, "least": LEAST}
        if matches < LEAST:
            return Learned(shipped, Said(TOO_FEW, told))
        prior = log2(matches / max(everything - matches, 1.0))
        if abs(prior - shipped.prior) > MOST:
            return Learned(shipped, Said(UNLIKELY, told))
        before, scorer = scorer, _next(shipped, pairs, likely, strangers, scorer, prior)
        if _moved(before, scorer) < SETTLED:
            break
    table = tuple(np.round(each, 2) for each in scorer.table)
    return Learned(replace(scorer, table=table, prior=round(scorer.prior, 2)), Said(LEARNED, told))


def _next(
    shipped: Scorer, pairs: Sample, likely: Floats, strangers: Sample, scorer: Scorer, prior: float
) -> Scorer:
    """The weights that these probabilities give."""
    ours = tallies(pairs.levels, likely, SIZES)
    theirs = tallies(strangers.levels, 1 - strangers.likely(scorer), SIZES)
    table = tuple(
        np.append(known[:1], _careful(known[1:], match, other))
        for known, match, other in zip(shipped.table, ours, theirs, strict=True)
    )
    return replace(scorer, table=table, prior=prior)


def _careful(known: Floats, match: Floats, other: Floats) -> Floats:
    """The bits of a comparison's levels: the list's as far as seen, nowhere above the shipped."""
    size = len(known)
    own = np.log2((match + 0.5) / (match.sum() + size / 2))
    own -= np.log2((other + 0.5) / (other.sum() + size / 2))
    # The variance of log(m/u) falls as 1/matches + 1/strangers on the level.
    seen = match * other / np.maximum(match + other, 1e-9)
    mixed = np.minimum((seen * own + TRUST * known) / (seen + TRUST), known)
    # Levels are ranked by what they were declared to weigh; that order holds.
    ranked = np.argsort(known, kind="stable")
    bits = np.empty(size)
    bits[ranked] = rising(mixed[ranked], (seen + TRUST)[ranked])
    return bits


def _moved(before: Scorer, after: Scorer) -> float:
    moved = [
        np.abs(one - other).max() for one, other in zip(before.table, after.table, strict=True)
    ]
    return max(*map(float, moved), abs(before.prior - after.prior))
