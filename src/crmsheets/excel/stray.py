"""Cells far from everything else: one in XFD1048576 makes a reader ask for half a terabyte."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from crmsheets.excel.found import Rows, filled, trimmed
from crmsheets.excel.marks import MOST_COLUMNS, Marks, Place
from crmsheets.model.cell import letters
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

# The engine keeps a box of all cells between the first and the last; some 32 bytes a cell.
MOST_BOXED = 20_000_000
# Smaller boxes are looked at too where next to nothing is in them.
_SPARSE_BOX = 2_000_000
_SPARSE_SHARE = 0.02
_ROWS_APART = 1_000
_COLUMNS_APART = 100
_MOST_STRAY = 100

STRAY = Rule(
    code="FILE11",
    severity=Severity.WARNING,
    message=Text(
        "离表格很远的地方还有 {count} 个格子有内容，没有读。用不着就删掉，要用就挪到表格里。",
        "{count} cells far away from the table hold something and were not read. "
        "Delete them, or move them into the table.",
    ),
    why=Text(
        "多半是误按空格或误粘贴；读它要占满内存。",
        "Mostly a slip; reading it would fill the memory.",
    ),
    fix=Text(
        "按 Ctrl+End 看最后一格在哪，删掉多余的行列。", "Press Ctrl+End and delete what is there."
    ),
    example="XFD1048576",
    passing="A1:M40",
)
TOO_WIDE = Rule(
    code="FILE18",
    severity=Severity.ERROR,
    message=Text(
        "这张表大到 {area}，装不下，没有读。请删掉表格外的空行空列，或分成几张表。",
        "this sheet spans {area}, too much to hold, and was not read. "
        "Delete the empty rows and columns around the table, or split the sheet.",
    ),
    why=Text("表格范围内的每个格子都要占内存。", "Every cell within the span takes memory."),
    fix=Text("删掉表格下方和右边多余的行列再保存。", "Delete rows and columns outside the table."),
    example="A1:XFD1048576",
    passing="A1:M5000",
)
RULES: tuple[Rule, ...] = (STRAY, TOO_WIDE)


@dataclass(frozen=True, slots=True)
class Extent:
    """The box that is left, and the cells outside it."""

    rows: int
    columns: int
    stray: tuple[Place, ...]

    @property
    def fits(self) -> bool:
        """Whether the engine can hold the box."""
        return self.rows * self.columns <= MOST_BOXED

    @property
    def area(self) -> str:
        """`A1:M40`."""
        return f"A1:{letters(min(self.columns, MOST_COLUMNS))}{self.rows}"


def suspicious(marks: Marks, cells: Callable[[], int]) -> bool:
    """Whether the box is more than the engine should be given without a closer look."""
    box = marks.rows * marks.columns
    return box > MOST_BOXED or (box > _SPARSE_BOX and cells() < box * _SPARSE_SHARE)


def extent(places: Iterable[Place]) -> Extent:
    """The box of a sheet's filled cells without the few that stand far off."""
    filled = list(places)
    last_row = _last(Counter(row for row, _ in filled), _ROWS_APART)
    last_column = _last(Counter(column for _, column in filled), _COLUMNS_APART)
    stray = [place for place in filled if place[0] > last_row or place[1] > last_column]
    return Extent(last_row, last_column, tuple(sorted(stray)))


def without(xml: bytes, stray: Iterable[Place]) -> bytes:
    """A sheet's XML with these cells taken out."""
    for row, column in stray:
        ref = f"{letters(column)}{row}".encode()
        xml = re.sub(rb'<c r="%s"[^>]*(?:/>|(?<!/)>.*?</c>)' % ref, b"", xml, flags=re.DOTALL)
    return xml


def near(rows: Rows) -> tuple[Rows, tuple[Place, ...]]:
    """The rows of a sheet that was read whole, without its stray cells; and where those stood."""
    box = len(rows) * max(map(len, rows), default=0)
    if box <= _SPARSE_BOX or filled(rows) >= box * _SPARSE_SHARE:
        return rows, ()
    places = [
        (row, column)
        for row, cells in enumerate(rows, 1)
        for column, value in enumerate(cells, 1)
        if value is not None
    ]
    left = extent(places)
    return trimmed([row[: left.columns] for row in rows[: left.rows]]), left.stray


def _last(counts: Mapping[int, int], apart: int) -> int:
    """The last line before a wide gap that only a few cells lie beyond."""
    lines = sorted(counts)
    beyond = sum(counts.values())
    for line, following in pairwise(lines):
        beyond -= counts[line]
        if following - line > apart and beyond <= _MOST_STRAY:
            return line
    return lines[-1] if lines else 0
