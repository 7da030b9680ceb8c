"""How well clusters of rows fit the truth; pairs are counted by contingency, never one by one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from benchmarks.accuracy.duplicates.record import Corpus


@dataclass(frozen=True)
class Pairwise:
    """Pairs put together rightly, pairs put together, pairs that are true."""

    right: int
    made: int
    true: int

    @property
    def precision(self) -> float:
        return share(self.right, self.made)

    @property
    def recall(self) -> float:
        return share(self.right, self.true)

    @property
    def f1(self) -> float:
        return share(2 * self.right, self.made + self.true)


@dataclass(frozen=True)
class Blocking:
    """What the candidate pairs reach of the true ones, and what they cost."""

    recall: float
    per_row: float


@dataclass(frozen=True)
class Review:
    """What people are asked, and what would be found if each answer was right."""

    pairs: int
    true_share: float
    recall: float


Tally = dict[str, tuple[int, int]]  # kind -> hits, all


def share(part: float, whole: float) -> float:
    """The share; of nothing all is well."""
    return part / whole if whole else 1.0


def pairs_in(sizes: Counter[int] | Counter[tuple[int, int]]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def pairwise(labels: Sequence[int], truth: Sequence[int]) -> Pairwise:
    """Precision, recall and F1 of the pairs that a clustering makes."""
    cells = Counter(zip((int(one) for one in labels), truth, strict=True))
    made, true = Counter[int](), Counter[int]()
    for (label, entity), size in cells.items():
        made[label] += size
        true[entity] += size
    return Pairwise(pairs_in(cells), pairs_in(made), pairs_in(true))


def true_pairs(truth: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Every pair of rows of one firm, smaller row first."""
    groups: dict[int, list[int]] = defaultdict(list)
    for row, entity in enumerate(truth):
        groups[entity].append(row)
    for rows in groups.values():
        yield from combinations(rows, 2)


def hard_merged(corpus: Corpus, labels: Sequence[int]) -> Tally:
    """Look-alike pairs that were put together, of how many; by kind and `all`."""
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for (one, other), kind in zip(corpus.hard, corpus.hard_kinds, strict=True):
        for name in (kind, "all"):
            tally[name][0] += int(labels[one] == labels[other])
            tally[name][1] += 1
    return _fixed(tally)


def found_by_noise(corpus: Corpus, labels: Sequence[int]) -> Tally:
    """True pairs that were found, of how many; by each noise that either row has, `none` and `all`."""
    tally: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for one, other in true_pairs(corpus.truth):
        kinds = {*corpus.noise[one], *corpus.noise[other]} or {"none"}
        for kind in (*kinds, "all"):
            tally[kind][0] += int(labels[one] == labels[other])
            tally[kind][1] += 1
    return _fixed(tally)


def blocking(first: Sequence[int], second: Sequence[int], truth: Sequence[int]) -> Blocking:
    """Recall of candidate pairs (two columns of row numbers) and candidates for each row."""
    reached = {
        (one, other) if one < other else (other, one)
        for one, other in zip(first, second, strict=True)
        if truth[one] == truth[other] and one != other
    }
    wanted = pairs_in(Counter(truth))
    return Blocking(share(len(reached), wanted), len(first) / max(1, len(truth)))


def review(
    labels: Sequence[int], doubts: Sequence[tuple[int, int]], truth: Sequence[int]
) -> Review:
    """The doubtful pairs, the share of them that is true, and the recall once those are joined."""
    right = [(one, other) for one, other in doubts if truth[one] == truth[other]]
    roots: dict[int, int] = {}

    def root(label: int) -> int:
        while label in roots:
            label = roots[label]
        return label

    for one, other in right:
        a, b = root(labels[one]), root(labels[other])
        if a != b:
            roots[b] = a
    joined = [root(label) for label in labels]
    return Review(len(doubts), share(len(right), len(doubts)), pairwise(joined, truth).recall)


def clusters(rows: int, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """Labels of the connected rows: for those who have pairs only."""
    label = list(range(rows))

    def root(row: int) -> int:
        while label[row] != row:
            label[row] = label[label[row]]
            row = label[row]
        return row

    for one, other in pairs:
        label[root(other)] = root(one)
    return [root(row) for row in range(rows)]


def _fixed(tally: dict[str, list[int]]) -> Tally:
    return {kind: (hits, count) for kind, (hits, count) in sorted(tally.items())}
