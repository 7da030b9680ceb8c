"""What the peers are given, and how all are judged: columns, truth, pairs. Imports no crmsheets."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

Pairs = set[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Firms:
    """Rows as columns: as typed, and as crmsheets reads them; blank = None.

    `truth`: the firm of each row. `hard`: pairs that only look alike.
    """

    typed: dict[str, list[str | None]]
    read: dict[str, list[str | None]]
    truth: list[int]
    hard: list[tuple[int, int]]

    def true_pairs(self) -> Pairs:
        own: dict[int, list[int]] = {}
        for row, firm in enumerate(self.truth):
            own.setdefault(firm, []).append(row)
        return within(own.values())


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one approach; `hard`: share of the look-alikes that it joined."""

    name: str
    precision: float
    recall: float
    f1: float
    hard: float
    blocked: float
    candidates: int
    seconds: float
    peak: float

    def line(self) -> str:
        shares = (self.precision, self.recall, self.f1, self.hard, self.blocked)
        told = " | ".join(f"{share:.3f}" for share in shares)
        return (
            f"| {self.name} | {told} | {self.candidates:,} | {self.seconds:.1f} | {self.peak:.0f} |"
        )


HEAD = """\
| approach | P | R | F1 | look-alikes joined | blocking recall | candidates | s | peak MB |
|---|---|---|---|---|---|---|---|---|"""


def within(groups: Any) -> Pairs:
    """All pairs inside groups."""
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def judged(run: Callable[[Firms], tuple[Pairs, dict[str, Pairs]]], firms: Firms) -> list[Figures]:
    """Run an approach: rows to candidate pairs, and joined pairs by name of the result."""
    start = time.perf_counter()
    candidates, results = run(firms)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    truth = firms.true_pairs()
    blocked = len(truth & candidates) / len(truth)
    return [
        _figures(name, joined, truth, firms, (blocked, len(candidates), seconds, peak))
        for name, joined in results.items()
    ]


def _figures(
    name: str, joined: Pairs, truth: Pairs, firms: Firms, rest: tuple[float, int, float, float]
) -> Figures:
    right = len(joined & truth)
    hard = sum(pair in joined for pair in firms.hard) / max(len(firms.hard), 1)
    precision, recall = right / max(len(joined), 1), right / len(truth)
    return Figures(name, precision, recall, 2 * right / (len(joined) + len(truth)), hard, *rest)


def keep(firms: Firms, path: Path) -> None:
    path.write_text(json.dumps(asdict(firms), ensure_ascii=False), encoding="utf-8")


def kept(path: Path) -> Firms:
    made = json.loads(path.read_text(encoding="utf-8"))
    made["hard"] = [(one, other) for one, other in made["hard"]]
    return Firms(**made)


def tell(found: list[Figures]) -> None:
    for one in found:
        print(json.dumps(asdict(one), ensure_ascii=False))
