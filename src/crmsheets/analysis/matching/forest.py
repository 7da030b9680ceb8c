"""Disjoint sets of positions (union-find), and must-links that may contradict cannot-links."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Link = tuple[int, int]


class Forest:
    """Disjoint sets of 0 … count - 1; the root of a set is its smallest position."""

    __slots__ = ("_parent",)

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def root(self, position: int) -> int:
        """The smallest position of this one's set."""
        parent = self._parent
        while parent[position] != position:
            parent[position] = parent[parent[position]]
            position = parent[position]
        return position

    def join(self, one: int, other: int) -> None:
        """Make one set of two."""
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low

    def labels(self) -> NDArray[np.int64]:
        """The root of every position."""
        return np.array([self.root(one) for one in range(len(self._parent))], np.int64)


def join_together(
    forest: Forest, together: Iterable[Link], apart: Iterable[Link], rank: Sequence[int]
) -> tuple[Link, ...]:
    """Follow the must-links in order of rank; those that would join two of `apart` are returned.

    Of must-links A–B and B–C with A apart from C the first by rank is followed, the second not.
    """
    foes: dict[int, set[int]] = {}
    for one, other in apart:
        foes.setdefault(forest.root(one), set()).add(other)
        foes.setdefault(forest.root(other), set()).add(one)
    refused = []
    for one, other in sorted(together, key=lambda link: sorted((rank[link[0]], rank[link[1]]))):
        first, second = forest.root(one), forest.root(other)
        if first == second:
            continue
        against = foes.get(first, set())
        if any(forest.root(foe) == second for foe in against):
            refused.append((min(one, other), max(one, other)))
            continue
        forest.join(first, second)
        joined = against | foes.get(second, set())
        if joined:
            foes[forest.root(first)] = joined
    return tuple(sorted(set(refused)))
