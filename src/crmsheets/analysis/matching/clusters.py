"""Clustering with a guard: a chain of good pairs does not make one customer of its two ends.

Plain transitive closure of good pairs joins strangers through a common neighbour. Here a component
of good pairs is only a proposal: all pairs inside it are scored, and groups are joined while the
mean of the pairs between them reaches the threshold and none of these pairs is forbidden.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.matching.components import Edges, components
from crmsheets.analysis.matching.forest import Forest, join_together
from crmsheets.analysis.matching.linkage import average_linkage

Positions: TypeAlias = NDArray[np.integer[Any]]
Bits: TypeAlias = NDArray[np.float64]
Score: TypeAlias = Callable[[NDArray[np.int64], NDArray[np.int64]], Bits]
"""Bits of pairs of records (positions left, right); -inf where the two are never one."""
Links: TypeAlias = Iterable[tuple[int, int]]

LARGEST = 400
"""Units a component may hold; a larger one is cut at ever higher bits first."""
AT_ONCE = 500_000
"""Pairs scored in one call, which bounds memory."""


@dataclass(frozen=True, slots=True)
class Clusters:
    """Every record's cluster.

    Attributes:
        labels: for each record the smallest position in its cluster.
        contradictions: must-links (low, high) that were not followed, since two records that
            stay apart would have met.
    """

    labels: NDArray[np.int64]
    contradictions: tuple[tuple[int, int], ...]

    def groups(self) -> tuple[tuple[int, ...], ...]:
        """The positions of every cluster, ascending; clusters by their first record."""
        found: dict[int, list[int]] = {}
        for position, label in enumerate(self.labels.tolist()):
            found.setdefault(label, []).append(position)
        return tuple(tuple(one) for one in found.values())


def clusters(  # noqa: PLR0913  # four kinds of pairs are four arguments
    count: int,
    left: Positions,
    right: Positions,
    bits: Bits,
    *,
    score: Score,
    threshold: float,
    order: Sequence[Any],
    vetoed: Links = (),
    together: Links = (),
    apart: Links = (),
) -> Clusters:
    """Join what belongs together, and nothing that may not be joined.

    Args:
        count: number of records.
        left: first records of the scored pairs.
        right: second records.
        bits: log-odds of the pairs; -inf forbids.
        score: bits of any other pairs; symmetric; asked for all pairs inside a component.
        threshold: bits from which a pair, and the mean between two groups, joins.
        order: one sortable, distinct key a record: ties are decided by it, never by position.
        vetoed: pairs that nothing but a must-link brings into one cluster.
        together: must-links; they beat low bits and vetoes.
        apart: pairs that are never in one cluster; they beat must-links.
    """
    rank = np.empty(count, np.int64)
    rank[sorted(range(count), key=order.__getitem__)] = np.arange(count)
    forest, kept_apart = Forest(count), list(apart)
    refused = join_together(forest, together, kept_apart, rank.tolist())
    closed = _closed([*kept_apart, *vetoed], count)
    units = _Units.of(forest.labels(), rank)
    good = bits >= threshold
    edges = Edges(left[good].astype(np.int64), right[good].astype(np.int64), bits[good])
    edges = edges.where(~np.isin(_packed(edges.left, edges.right, count), closed))
    proposed = components(units.between(edges), LARGEST)
    for members, sums in _compared(proposed, units, score, closed):
        sizes = units.sizes[members]
        for one, other in average_linkage(sums, sizes, threshold):
            forest.join(int(members[one]), int(members[other]))
    return Clusters(forest.labels(), refused)


@dataclass(frozen=True, slots=True)
class _Units:
    """Records that must-links made one, each known by its smallest position.

    Attributes:
        label: unit of each record. rank: place of each record in the order.
        sizes: records in the unit of this position. starts: where its records begin in `records`.
        records: all records by unit, in each by rank.
    """

    label: NDArray[np.int64]
    rank: NDArray[np.int64]
    sizes: NDArray[np.int64]
    starts: NDArray[np.int64]
    records: NDArray[np.int64]

    @classmethod
    def of(cls, label: NDArray[np.int64], rank: NDArray[np.int64]) -> _Units:
        sizes = np.bincount(label, minlength=len(label))
        return cls(label, rank, sizes, np.cumsum(sizes) - sizes, np.lexsort((rank, label)))

    def between(self, edges: Edges) -> Edges:
        """The pairs as pairs of units, without those inside one."""
        one, other = self.label[edges.left], self.label[edges.right]
        return Edges(one, other, edges.bits).where(one != other)

    def ranked(self, members: NDArray[np.int64]) -> NDArray[np.int64]:
        """Units by their first record."""
        return members[np.argsort(self.rank[self.records[self.starts[members]]])]

    def pairs(self, members: NDArray[np.int64]) -> tuple[NDArray[np.int64], ...]:
        """All pairs of records of different units: left, right, place of either one's unit."""
        size = self.sizes[members]
        place = np.repeat(np.arange(len(members)), size)
        within = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
        records = self.records[np.repeat(self.starts[members], size) + within]
        first, second = np.triu_indices(len(records), 1)
        crossing = place[first] != place[second]
        first, second = first[crossing], second[crossing]
        return records[first], records[second], place[first], place[second]


def _compared(
    proposed: Iterable[NDArray[np.int64]], units: _Units, score: Score, closed: NDArray[np.int64]
) -> Iterator[tuple[NDArray[np.int64], Bits]]:
    """Units of each component by rank, and the bits summed between them."""
    for batch in _batches(proposed, units):
        left = np.concatenate([pairs[0] for _, pairs in batch])
        right = np.concatenate([pairs[1] for _, pairs in batch])
        bits = score(left, right).astype(np.float64)
        bits[np.isin(_packed(left, right, len(units.label)), closed)] = -np.inf
        ends = np.cumsum([len(pairs[0]) for _, pairs in batch])[:-1]
        for (members, pairs), own in zip(batch, np.split(bits, ends), strict=True):
            sums = np.zeros((len(members), len(members)))
            np.add.at(sums, (pairs[2], pairs[3]), own)
            yield members, sums + sums.T


def _batches(
    proposed: Iterable[NDArray[np.int64]], units: _Units
) -> Iterator[list[tuple[NDArray[np.int64], tuple[NDArray[np.int64], ...]]]]:
    """Components with their pairs, as many as are scored in one call."""
    batch, size = [], 0
    for found in proposed:
        members = units.ranked(found)
        batch.append((members, units.pairs(members)))
        size += len(batch[-1][1][0])
        if size >= AT_ONCE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _closed(links: Iterable[tuple[int, int]], count: int) -> NDArray[np.int64]:
    """Forbidden pairs, packed."""
    columns = np.array(list(links), np.int64).reshape(-1, 2)
    return np.unique(_packed(columns[:, 0], columns[:, 1], count))


def _packed(left: NDArray[np.int64], right: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """A pair as one number, whichever comes first."""
    return np.minimum(left, right) * count + np.maximum(left, right)
