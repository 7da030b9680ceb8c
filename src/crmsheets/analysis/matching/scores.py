"""From levels to bits: weights added up, with what belongs together counted once."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import log2
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.matching import names_alike, regions, trades_alike, vetoes, weights
from crmsheets.analysis.matching.coded import Ints, Levels
from crmsheets.analysis.matching.traits import Traits
from crmsheets.analysis.matching.weights import AT, COMPARISONS

Bits: TypeAlias = NDArray[np.float64]


def declared() -> tuple[Bits, ...]:
    """The shipped weights as tables; a comparison that cannot be made weighs nothing."""
    return tuple(np.array([0.0, *(level.bits for level in each.levels)]) for each in COMPARISONS)


@dataclass(frozen=True, slots=True)
class Scorer:
    """Bits of pairs of rows. `table`: comparisons x (level + 1), what nothing said weighs first."""

    prior: float
    rarity: Bits
    brands: Ints
    table: tuple[Bits, ...] = field(default_factory=declared)

    def each(self, levels: Levels, left: Ints, right: Ints) -> Bits:
        """Pairs x comparisons: what each says, the person's parts within their bounds."""
        found = np.stack([row[levels[:, at] + 1] for at, row in enumerate(self.table)], axis=1)
        brand = levels[:, AT["brand"]]
        for level in (names_alike.SLIP, names_alike.SOUND, names_alike.SAME):
            rows = np.flatnonzero(brand == level)
            rare = np.minimum(self._rarity(left[rows]), self._rarity(right[rows]))
            less = self.table[AT["brand"]][names_alike.SAME + 1] - found[rows, AT["brand"]]
            found[rows, AT["brand"]] = rare - less
        nameless = brand < 0
        column = found[:, AT["address"]]
        column[nameless] = np.minimum(column[nameless], weights.ADDRESS_ALONE)
        return found

    def bound(self, each: Bits, levels: Levels) -> Bits:
        """What is to be added for the parts that are one fact: the person's, and all contacts."""
        person = each[:, [AT[name] for name in weights.PERSON]].sum(axis=1)
        capped = np.minimum(person, weights.PERSON_CAP)
        contact = capped + each[:, AT["line"]]
        same = levels[:, AT["brand"]] == names_alike.SAME
        trade = levels[:, AT["trade"]]
        here = levels[:, AT["region"]] >= regions.SAME_TOLD
        floor = np.full(len(each), -np.inf)
        floor[same & (trade >= trades_alike.SILENT) & here] = weights.CONTACT_FLOOR_BRAND
        floor[same & (trade >= trades_alike.BY_TURNS) & here] = weights.CONTACT_FLOOR
        found: Bits = capped - person + np.maximum(contact, floor) - contact
        return found

    def bits(self, levels: Levels, left: Ints, right: Ints) -> Bits:
        """The sum; -inf where joining is forbidden."""
        each = self.each(levels, left, right)
        total: Bits = self.prior + each.sum(axis=1) + self.bound(each, levels)
        total = np.minimum(total, vetoes.limits(levels))
        total[vetoes.vetoes(levels) >= 0] = -np.inf
        return total

    def _rarity(self, rows: Ints) -> Bits:
        found: Bits = np.append(self.rarity, weights.RARE[1])[self.brands[rows]]
        return found


def scorer(traits: Traits) -> Scorer:
    """A scorer for one table: prior by its number of rows, brands by how rare they are."""
    count = max(len(traits), weights.LEAST_ROWS)
    longer = log2(count / weights.PRIOR_ROWS)
    least, most = weights.RARE
    counts = np.maximum(traits.brands.counts(), 1)
    rarity = np.clip(np.log2(count / counts), least, most).astype(np.float64)
    moves = weights.FALLS if longer > 0 else weights.RISES
    return Scorer(weights.PRIOR - moves * longer, rarity, traits.brands.ids)
