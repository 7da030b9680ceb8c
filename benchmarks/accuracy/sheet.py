"""A sheet being written: cells, merges, hidden rows, and beside them the truth about each row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from benchmarks.accuracy.truth import Block, Record, SheetTruth


@dataclass(frozen=True)
class Formula:
    """A formula; `cached` None = the file holds no result."""

    text: str
    cached: Any = None


@dataclass(frozen=True)
class Broken:
    """An error cell such as #N/A."""

    code: str


@dataclass
class Cell:
    value: Any
    fmt: str = ""
    bold: bool = False


def letter(col: int) -> str:
    """`letter(1) == "A"`."""
    out = ""
    while col:
        col, rest = divmod(col - 1, 26)
        out = chr(65 + rest) + out
    return out


def ref(row: int, col: int) -> str:
    return f"{letter(col)}{row}"


@dataclass
class Sheet:
    """Rows and columns count from 1."""

    name: str
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    filtered: tuple[int, int, int, int] | None = None
    kinds: dict[int, set[str]] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    copy: bool = False
    aside: bool = False  # explanations only: no records, and no part of the truth

    def put(self, row: int, col: int, value: Any, fmt: str = "", *, bold: bool = False) -> None:
        if value is not None and value != "":
            self.cells[row, col] = Cell(value, fmt, bold)

    def mark(self, row: int, kind: str) -> None:
        self.kinds.setdefault(row, set()).add(kind)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    @property
    def last_row(self) -> int:
        ends = [bottom for _, _, bottom, _ in self.merges]
        return max([row for row, _ in self.cells] + ends, default=0)

    @property
    def last_col(self) -> int:
        return max((col for _, col in self.cells), default=0)

    def truth(self, file: str) -> SheetTruth:
        """The independent count of rows: every row up to the last one has its kinds."""
        kinds: Counter[str] = Counter()
        for row in range(1, self.last_row + 1):
            kinds.update(self.kinds.get(row, {"blank"}))
        filled = {row for row, _ in self.cells}
        for top, _, bottom, _ in self.merges:
            filled.update(range(top, bottom + 1))
        return SheetTruth(
            file,
            self.name,
            self.last_row,
            len(filled),
            dict(sorted(kinds.items())),
            self.blocks,
            self.copy,
        )


@dataclass
class Book:
    """One file: its sheets, its format, and when it was last saved (for copies)."""

    name: str
    sheets: list[Sheet]
    fmt: str = "xlsx"
    saved: str = "2024-12-30T09:00:00"
    twin_of: str | None = None  # byte copy of this file
