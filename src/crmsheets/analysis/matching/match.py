"""`match`: which rows of the customer table are one customer, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from crmsheets.analysis.matching import blocks, clusters, keys, learn, mails, persons, phones, told
from crmsheets.analysis.matching.coded import Flags, Ints, Levels
from crmsheets.analysis.matching.compare import Comparer
from crmsheets.analysis.matching.forest import Forest
from crmsheets.analysis.matching.scores import Bits, Scorer, scorer
from crmsheets.analysis.matching.traits import traits
from crmsheets.analysis.matching.weights import AT
from crmsheets.model.duplicates import Matched, Pair
from crmsheets.model.settings import Duplicates
from crmsheets.model.table import Table
from crmsheets.model.text import Said

AT_ONCE = 100_000
"""Pairs compared in one go, which bounds memory."""
Link = tuple[int, int]


def match(  # noqa: PLR0913  # decisions are three kinds of pairs
    table: Table,
    *,
    settings: Duplicates,
    order: Sequence[Any],
    together: Iterable[Link] = (),
    apart: Iterable[Link] = (),
    related: Iterable[Link] = (),
) -> Matched:
    """Group the rows of the customer table; every row stands in exactly one group.

    Args:
        table: the customer table.
        settings: thresholds; `automatic` False = only `together` joins, the rest are doubts.
        order: a sortable, distinct key a row that does not depend on its position.
        together: rows that are one customer for sure, or were decided to be.
        apart: rows that were decided to be two.
        related: the same, and to be shown as related.
    """
    found = _Compared(table, settings)
    weights = found.learn(order) if settings.learn else None
    apart = [*apart, *related]
    threshold = settings.merge_bits if settings.automatic else np.inf
    grouped = clusters.clusters(
        len(table),
        found.left,
        found.right,
        found.bits,
        score=found.score,
        threshold=threshold,
        order=order,
        together=together,
        apart=apart,
    )
    labels = grouped.labels
    closed = {(min(pair), max(pair)) for pair in apart}
    return Matched(
        groups=grouped.groups(),
        pairs=found.told(found.joining(labels)),
        doubts=found.told(found.doubted(labels, closed)),
        related=found.told(found.related(labels, related)),
        skipped=found.skipped,
        contradictions=grouped.contradictions,
        weights=weights,
    )


class _Compared:
    """The candidate pairs of a table, compared and weighed."""

    def __init__(self, table: Table, settings: Duplicates) -> None:
        self.table = table
        self.settings = settings
        self.traits = traits(table)
        filed = blocks.pairs(keys.keys(self.traits), settings.block_cap)
        self.left, self.right, self.skipped = filed.left, filed.right, filed.skipped
        self.comparer = Comparer(self.traits)
        self.scorer: Scorer = scorer(self.traits)
        self.levels = self._levels(self.left, self.right)
        self.bits = self._bits(self.levels, self.left, self.right)

    def _levels(self, left: Ints, right: Ints) -> Levels:
        parts = [
            self.comparer.levels(left[at : at + AT_ONCE], right[at : at + AT_ONCE])
            for at in range(0, len(left), AT_ONCE)
        ]
        return np.concatenate(parts) if parts else np.empty((0, len(AT)), np.int8)

    def _bits(self, levels: Levels, left: Ints, right: Ints) -> Bits:
        parts = [
            self.scorer.bits(levels[part], left[part], right[part])
            for part in (slice(at, at + AT_ONCE) for at in range(0, len(left), AT_ONCE))
        ]
        return np.concatenate(parts) if parts else np.empty(0)

    def learn(self, order: Sequence[Any]) -> Said:
        """Weigh with what the rows themselves teach; said is whether they taught enough."""
        left, right = learn.chance(order)
        learned = learn.learn(
            self.scorer,
            learn.Sample(self.left, self.right, self.levels),
            learn.Sample(left, right, self._levels(left, right)),
            len(self.table),
        )
        self.scorer = learned.scorer
        self.bits = self._bits(self.levels, self.left, self.right)
        return learned.said

    def score(self, left: Any, right: Any) -> Bits:
        """The bits of any pairs of rows."""
        return self._bits(self._levels(left, right), left, right)

    def told(self, at: Ints) -> tuple[Pair, ...]:
        """Pairs in words, by their places among the candidates."""
        return told.pairs(self.table, self.scorer, self.levels[at], self.left[at], self.right[at])

    def joining(self, labels: Ints) -> Ints:
        """Of the pairs inside groups the strongest that link all their rows: a spanning tree."""
        inside = np.flatnonzero((labels[self.left] == labels[self.right]) & np.isfinite(self.bits))
        ranked = inside[np.lexsort((self.right[inside], self.left[inside], -self.bits[inside]))]
        linked = Forest(len(self.table))
        kept = []
        for at, one, other in zip(
            ranked.tolist(), self.left[ranked].tolist(), self.right[ranked].tolist(), strict=True
        ):
            if linked.root(one) != linked.root(other):
                linked.join(one, other)
                kept.append(at)
        return np.array(kept, np.int64)

    def doubted(self, labels: Ints, closed: Collection[Link]) -> Ints:
        """Of every two groups the strongest pair that a person should look at, strongest first."""
        between = labels[self.left] != labels[self.right]
        asked = np.flatnonzero(between & (self.bits >= self.settings.review_bits))
        return self._one_each(asked, labels, closed)

    def related(self, labels: Ints, decided: Iterable[Link]) -> Ints:
        """Pairs of two firms that share a phone, a person and address, or what a firm has alone."""
        del decided
        between = labels[self.left] != labels[self.right]
        asked = np.flatnonzero(
            between & ~(self.bits >= self.settings.review_bits) & _shared(self.levels)
        )
        return self._one_each(asked, labels, ())

    def _one_each(self, asked: Ints, labels: Ints, closed: Collection[Link]) -> Ints:
        """The first pair of every two groups, by bits."""
        ranked = asked[np.lexsort((self.right[asked], self.left[asked], -self.bits[asked]))]
        one, other = labels[self.left[ranked]], labels[self.right[ranked]]
        packed = np.minimum(one, other).astype(np.int64) << 32 | np.maximum(one, other)
        _, first = np.unique(packed, return_index=True)
        kept = ranked[np.sort(first)]
        if not closed:
            return kept
        pairs = zip(self.left[kept].tolist(), self.right[kept].tolist(), strict=True)
        return kept[[pair not in closed for pair in pairs]]


def _parts(count: int) -> Iterator[slice]:
    return (slice(at, at + AT_ONCE) for at in range(0, count, AT_ONCE))


def _shared(levels: Levels) -> Flags:
    """Whether two rows share what one customer has alone."""

    def level(name: str) -> Levels:
        return levels[:, AT[name]]

    return (
        (level("mobile") >= phones.SHARED)
        | (level("line") == phones.SAME)
        | (level("mail") == mails.SAME)
        | (level("chat") == mails.CHAT_SAME)
        | (level("code") == 3)
        | ((level("address") == 3) & (level("person") == persons.SAME))
    )
