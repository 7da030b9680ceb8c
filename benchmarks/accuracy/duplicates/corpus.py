"""`make(seed, rows)`: a customer list with duplicates and look-alikes, and who is who."""

from __future__ import annotations

from itertools import combinations
from random import Random

from benchmarks.accuracy.duplicates import near, typist
from benchmarks.accuracy.duplicates.firms import Firm, Maker
from benchmarks.accuracy.duplicates.pools import Pools
from benchmarks.accuracy.duplicates.record import Corpus, Draft, Record

__all__ = ["Corpus", "Record", "make"]

TWICE = 1 / 3  # of the firms stand in more than one row
SIZES = (2, 3, 4, 5, 6, 7)
SIZE_WEIGHTS = (58, 24, 9, 5, 2.5, 1.5)


class Builder:
    """Adds firms until the list is long enough; look-alikes whenever they are fewer than true pairs."""

    def __init__(self, seed: int, rows: int) -> None:
        self.rng = Random(f"duplicates/{seed}/{rows}")
        self.pools = Pools(seed)
        self.maker = Maker(self.rng, self.pools)
        self.rows = rows
        self.drafts: list[Draft] = []
        self.truth: list[int] = []
        self.hard: list[tuple[int, int]] = []
        self.hard_kinds: list[str] = []
        self.true_pairs = 0

    def run(self) -> Corpus:
        while len(self.drafts) < self.rows:
            if self.rows - len(self.drafts) > 1 and len(self.hard) < self.true_pairs:
                self._unit(*near.unit(self.rng, self.maker))
            else:
                self._firm(self.maker.ordinary())
        order = list(range(self.rows))
        self.rng.shuffle(order)
        place = {old: new for new, old in enumerate(order)}
        return Corpus(
            [self.drafts[old].record for old in order],
            [self.truth[old] for old in order],
            [_sorted(place[one], place[other]) for one, other in self.hard],
            self.hard_kinds,
            [tuple(dict.fromkeys(self.drafts[old].noise)) for old in order],
        )

    def _firm(self, firm: Firm) -> range:
        """Types the firm's rows as far as there is room."""
        rng = self.rng
        size = rng.choices(SIZES, SIZE_WEIGHTS)[0] if rng.random() < TWICE else 1
        start = len(self.drafts)
        size = min(size, self.rows - start)
        if size:
            self.drafts += typist.rows(rng, self.pools, firm, size)
            self.truth += [firm.entity] * size
            self.true_pairs += size * (size - 1) // 2
        return range(start, start + size)

    def _unit(self, kind: str, firms: list[Firm]) -> None:
        spans = [(firm, self._firm(firm)) for firm in firms]
        for (one, first), (other, second) in combinations(spans, 2):
            if not first or not second:
                continue
            people = one.people[0], other.people[0]
            alike = [
                (i, j)
                for i in first
                for j in second
                if near.alike(kind, self.drafts[i].shown, self.drafts[j].shown, people)
            ]
            pairs = alike or [(first[0], second[0])]
            self.hard += pairs
            self.hard_kinds += [kind] * len(pairs)


def _sorted(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def make(seed: int, rows: int) -> Corpus:
    """The corpus of a seed; the same seed and number of rows always make the same one."""
    return Builder(seed, rows).run()
