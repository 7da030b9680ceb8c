"""How many figures of the report were compared, sheet by sheet, and why the others were not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.told import Place, places
from benchmarks.recomputed.words import SHEETS

BEYOND = {
    "趋势": "earlier months rest on data that this run does not hold",
    "规则改动": "what other rules would say; the rules in force are recomputed",
}
"""Sheets whose figures no table of this run tells, and why. Everywhere else every figure is compared."""


@dataclass(frozen=True)
class Covered:
    """The figures of one sheet: recomputed, held against another output that carries them, not compared."""

    sheet: str
    recomputed: frozenset[Place]
    carried: frozenset[Place]
    others: frozenset[Place]
    reason: str = ""

    @property
    def all(self) -> int:
        return len(self.recomputed) + len(self.carried) + len(self.others)

    def __str__(self) -> str:
        cells = sorted((cell for _, cell in self.others), key=order)
        parts = [f"{self.sheet}: {len(self.recomputed)} of {self.all} figures recomputed"]
        parts += [f"{len(self.carried)} as in another output"] if self.carried else []
        parts += [f"not {' '.join(cells[:8])}"] if cells else []
        return ", ".join(parts) + (f" ({self.reason})" if cells and self.reason else "")


def order(cell: str) -> tuple[int, str]:
    """By row, then by column."""
    letters = cell.rstrip("0123456789")
    return int(cell[len(letters) :]), letters


def covered(outputs: Outputs, found: Iterable[Compared]) -> Iterator[Covered]:
    """Each visible sheet of the report that has figures."""
    done: set[Place] = set()
    carried: set[Place] = set()
    for each in found:
        (carried if each.carried else done).update(each.places)
    reasons = {SHEETS.one(outputs, name): reason for name, reason in BEYOND.items()}
    for name, sheet in outputs.sheets.items():
        every = places(sheet.grid)
        if every:
            yield Covered(
                name,
                frozenset(every & done),
                frozenset((every & carried) - done),
                frozenset(every - done - carried),
                reasons.get(name, ""),
            )
