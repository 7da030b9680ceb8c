"""Rows that are one customer for sure, and what that means for the rows they are compared with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

import numpy as np

from crmsheets.analysis.matching.coded import Flags, Ints
from crmsheets.analysis.matching.forest import Forest

Units = Mapping[int, tuple[int, ...]]


def units(count: int, together: Iterable[tuple[int, int]]) -> Units:
    """For each row that must be joined with others, all of them."""
    forest, asked = Forest(count), set()
    for one, other in together:
        forest.join(one, other)
        asked |= {one, other}
    found: dict[int, list[int]] = {}
    for row in sorted(asked):
        found.setdefault(forest.root(row), []).append(row)
    return {row: tuple(rows) for rows in found.values() for row in rows}


def beside(units: Units, left: Ints, right: Ints, asked: Flags) -> tuple[Ints, Ints, Ints]:
    """For the pairs asked about, the other pairs of their units: place of the pair, left, right."""
    found = [
        (at, one, other)
        for at in np.flatnonzero(asked).tolist()
        for one, other in product(
            units.get(int(left[at]), (int(left[at]),)), units.get(int(right[at]), (int(right[at]),))
        )
        if one != left[at] or other != right[at]
    ]
    columns = np.array(found, np.int64).reshape(-1, 3).T
    return columns[0], columns[1], columns[2]
