"""Connected components of good pairs: the proposals that clustering then looks into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self, TypeAlias

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.matching.forest import Forest

Positions: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Edges:
    """Scored pairs as columns: left, right and their bits."""

    left: Positions
    right: Positions
    bits: NDArray[np.float64]

    def where(self, chosen: NDArray[Any]) -> Self:
        """The pairs under a mask."""
        return type(self)(self.left[chosen], self.right[chosen], self.bits[chosen])


def components(edges: Edges, largest: int) -> Iterator[Positions]:
    """The nodes of every component, ascending.

    A component of more than `largest` nodes is no customer but a chain of weak pairs: its pairs
    up to their median are dropped, again and again until the pieces are small enough.
    """
    waiting = [edges]
    while waiting:
        for nodes, own in _split(waiting.pop()):
            if len(nodes) <= largest:
                yield nodes
            else:
                waiting.append(own.where(own.bits > np.median(own.bits)))


def _split(edges: Edges) -> Iterator[tuple[Positions, Edges]]:
    """The components of the graph of all these pairs: nodes, pairs."""
    nodes, ends = np.unique(np.concatenate([edges.left, edges.right]), return_inverse=True)
    left, right = ends[: len(edges.left)], ends[len(edges.left) :]
    forest = Forest(len(nodes))
    for one, other in zip(left.tolist(), right.tolist(), strict=True):
        forest.join(one, other)
    roots = forest.labels()
    order = np.argsort(roots, kind="stable")
    by_edge = np.argsort(roots[left], kind="stable")
    node_parts = np.split(nodes[order], _changes(roots[order]))
    edge_parts = np.split(by_edge, _changes(roots[left][by_edge]))
    if len(nodes):
        for part, own in zip(node_parts, edge_parts, strict=True):
            yield part, edges.where(own)


def _changes(labels: Positions) -> Positions:
    """Where a sorted column of labels changes."""
    return np.flatnonzero(np.diff(labels)) + 1
