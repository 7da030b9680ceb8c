"""`match`: which rows of the customer table are one customer, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import numpy as np

from crmsheets.analysis.matching import (
    addresses,
    blocks,
    clusters,
    codes_alike,
    keys,
    learn,
    mails,
    persons,
    phones,
    repeated,
    told,
    units,
    vetoes,
)
from crmsheets.analysis.matching.coded import Flags, Ints, Levels
from crmsheets.analysis.matching.collector import paused
from crmsheets.analysis.matching.compare import Comparer
from crmsheets.analysis.matching.forest import Forest
from crmsheets.analysis.matching.scores import Bits, Scorer, scorer
from crmsheets.analysis.matching.traits import traits
from crmsheets.analysis.matching.weights import AT
from crmsheets.model.duplicates import Matched, Pair
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.table import Table
from crmsheets.model.text import Said

AT_ONCE = 100_000
"""Pairs compared in one go, which bounds memory."""
Link = tuple[int, int]


@paused()
def match(  # decisions are three kinds of pairs
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
    together, apart, related = list(together), list(apart), list(related)
    same = repeated.repeated(table, order, [*apart, *related])
    if not settings.automatic or len(same.kept) == len(table):
        return _match(table, settings, order, together, apart, related)
    found = _match(
        table.take(same.kept),
        settings,
        [order[row] for row in same.kept],
        *(same.links(links) for links in (together, apart, related)),
    )
    return same.whole(table, found, together)


def _match(  # decisions are three kinds of pairs
    table: Table,
    settings: Duplicates,
    order: Sequence[Any],
    together: list[Link],
    apart: list[Link],
    related: list[Link],
) -> Matched:
    """Group rows of which no two say just the same."""
    together = list(together)
    found = _Compared(table, settings, order, together)
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
        related=(*found.decided(related), *found.told(found.related(labels, closed))),
        skipped=found.skipped,
        contradictions=grouped.contradictions,
        weights=weights,
    )


class _Compared:
    """The candidate pairs of a table, compared and weighed."""

    def __init__(
        self, table: Table, settings: Duplicates, order: Sequence[Any], together: Iterable[Link]
    ) -> None:
        self.table = table
        self.units = units.units(len(table), together)
        self.rank = np.empty(len(table), np.int64)
        self.rank[sorted(range(len(table)), key=order.__getitem__)] = np.arange(len(table))
        self.settings = settings
        self.traits = traits(table)
        filed = blocks.pairs(keys.keys(self.traits), settings.block_cap)
        self.left, self.right, self.skipped = filed.left, filed.right, filed.skipped
        self.comparer = Comparer(self.traits)
        self.scorer: Scorer = scorer(self.traits)
        self.levels = self._levels(self.left, self.right)
        self.comparer.learn(self.levels, self.left, self.right)
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
        """The bits of any pairs of rows.

        A row that another name forbids joining says nothing, if a row that is one with it for sure
        agrees: after a change of names both are the customer. Two credit codes forbid always.
        """
        levels = self._levels(left, right)
        bits = self._bits(levels, left, right)
        forbidden = vetoes.vetoes(levels) >= vetoes.ORDER.index("brand")
        pair, one, other = units.beside(self.units, left, right, forbidden)
        more = self._levels(one, other)
        agrees = self._bits(more, one, other) >= 0
        twice = more[:, AT["code"]] == codes_alike.TWO
        settled = np.setdiff1d(pair[agrees], pair[twice])
        bits[settled] = np.maximum(bits[settled], 0)
        return bits

    def told(self, at: Ints) -> tuple[Pair, ...]:
        """Pairs in words, by their places among the candidates."""
        return told.pairs(self.table, self.scorer, self.levels[at], self.left[at], self.right[at])

    def joining(self, labels: Ints) -> Ints:
        """Of the pairs inside groups the strongest that link all their rows: a spanning tree."""
        inside = np.flatnonzero((labels[self.left] == labels[self.right]) & np.isfinite(self.bits))
        ranked = self._ranked(inside)
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

    def decided(self, pairs: Iterable[Link]) -> tuple[Pair, ...]:
        """Pairs that somebody said are related, in words."""
        found = np.array(sorted({(min(pair), max(pair)) for pair in pairs}), np.int64)
        left, right = found.reshape(-1, 2).T
        return told.pairs(self.table, self.scorer, self._levels(left, right), left, right)

    def related(self, labels: Ints, closed: Collection[Link]) -> Ints:
        """Pairs of two firms that share a phone, a person and address, or what a firm has alone."""
        between = labels[self.left] != labels[self.right]
        asked = np.flatnonzero(
            between & ~(self.bits >= self.settings.review_bits) & _shared(self.levels)
        )
        return self._one_each(asked, labels, closed)

    def _ranked(self, at: Ints) -> Ints:
        """Pairs by bits, the strongest first; of equal ones by their rows' order."""
        one, other = self.rank[self.left[at]], self.rank[self.right[at]]
        first, second = np.minimum(one, other), np.maximum(one, other)
        found: Ints = at[np.lexsort((second, first, -self.bits[at]))]
        return found

    def _one_each(self, asked: Ints, labels: Ints, closed: Collection[Link]) -> Ints:
        """The first pair of every two groups, by bits."""
        ranked = self._ranked(asked)
        one, other = labels[self.left[ranked]], labels[self.right[ranked]]
        packed = np.minimum(one, other).astype(np.int64) << 32 | np.maximum(one, other)
        _, first = np.unique(packed, return_index=True)
        kept: Ints = ranked[np.sort(first)]
        pairs = zip(self.left[kept].tolist(), self.right[kept].tolist(), strict=True)
        open_ones = np.array([pair not in closed for pair in pairs], np.bool_)
        return kept[open_ones]


def _shared(levels: Levels) -> Flags:
    """Whether two rows share what one customer has alone."""

    def level(name: str) -> Levels:
        return levels[:, AT[name]]

    found: Flags = (
        (level("mobile") >= phones.SHARED)
        | (level("line") == phones.SAME)
        | (level("mail") == mails.SAME)
        | (level("chat") == mails.CHAT_SAME)
        | (level("code") == codes_alike.SAME)
        | ((level("address") == addresses.SAME) & (level("person") == persons.SAME))
    )
    return found
