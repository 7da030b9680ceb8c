"""Where the rows, the merged areas and the outer elements of a sheet stand in its part."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from operator import le

from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.spans import Builder, Node, run, tag_end
from crmsheets.model.cell import column_number

Place = tuple[int, int]
Area = tuple[int, int, int, int]
_REF = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$")
_OUTER, _ROW, _CELL = 2, 3, 4


@dataclass
class Layout:
    """What one pass over a sheet finds. `rows`, `starts`, `ends`: number and bytes of each row.

    `coloured`: cells in one of the formats asked for. `cells`: how many there are.
    """

    root: Node
    rows: array[int] = field(default_factory=lambda: array("q"))
    starts: array[int] = field(default_factory=lambda: array("q"))
    ends: array[int] = field(default_factory=lambda: array("q"))
    coloured: list[Place] = field(default_factory=list)
    cells: int = 0

    @cached_property
    def ordered(self) -> bool:
        """Whether the rows stand in the order of their numbers, as they should."""
        return all(map(le, self.rows, self.rows[1:]))

    def at(self, row: int) -> list[int]:
        """Where the row stands among the rows: nowhere, once, or in pieces."""
        if self.ordered:
            return list(range(bisect_left(self.rows, row), bisect_right(self.rows, row)))
        return [at for at, known in enumerate(self.rows) if known == row]

    def below(self, row: int) -> int | None:
        """The byte where the first row with a higher number begins; None if there is none."""
        if self.ordered:
            later = bisect_right(self.rows, row)
            return self.starts[later] if later < len(self.rows) else None
        found = (at for at, known in enumerate(self.rows) if known > row)
        return next((self.starts[at] for at in found), None)


class _Walk(Builder):
    """Elements outside of rows become nodes; rows and cells are only counted."""

    def __init__(self, data: bytes, formats: frozenset[int]) -> None:
        super().__init__(data)
        self.formats = frozenset(str(number) for number in formats)
        self.layout: Layout | None = None
        self.depth = self.row = self.column = 0
        self.inside = ""

    def started(self, tag: str, got: dict[str, str]) -> None:
        self.depth += 1
        if not self.inside:
            super().started(tag, got)
            if self.depth == 1:
                self.layout = Layout(self.open[0])
            elif self.depth == _OUTER and tag == f"{self.open[0].prefix}sheetData":
                self.inside = tag
        elif self.depth == _ROW:
            self._row(got)
        elif self.depth == _CELL:
            self._cell(got)

    def _row(self, got: dict[str, str]) -> None:
        assert self.layout is not None
        self.row = int(got["r"]) if got.get("r", "").isdigit() else self.row + 1
        self.column = 0
        self.layout.rows.append(self.row)
        self.layout.starts.append(self.parser.CurrentByteIndex)

    def _cell(self, got: dict[str, str]) -> None:
        assert self.layout is not None
        self.layout.cells += 1
        ref = got.get("r")
        self.column = place(ref)[1] if ref and self.formats else self.column + 1
        if self.formats and got.get("s") in self.formats:
            self.layout.coloured.append((self.row, self.column))

    def ended(self, tag: str) -> None:
        if self.inside and self.depth == _OUTER:  # the end of all rows
            self.inside = ""
        if not self.inside:
            super().ended(tag)
        elif self.depth == _ROW:
            assert self.layout is not None
            self.layout.ends.append(self._row_end())
        self.depth -= 1

    def _row_end(self) -> int:
        """After `</row>`, or after the tag of a row without cells."""
        assert self.layout is not None
        opened = tag_end(self.data, self.layout.starts[-1])
        if self.data[opened - 2 : opened] == b"/>":
            return opened
        return tag_end(self.data, self.parser.CurrentByteIndex)


def layout(data: bytes, formats: frozenset[int] = frozenset()) -> Layout:
    """The sheet's layout; CannotPatch where it is no sheet."""
    walk = _Walk(data, formats)
    walk.parser.CharacterDataHandler = None
    run(walk.parser, data)
    if walk.layout is None or walk.layout.root.name != "worksheet":
        raise CannotPatch
    return walk.layout


def number(node: Node, name: str) -> int:
    """A whole number that an attribute holds, 0 where it holds none."""
    text = node.got.get(name, "")
    return int(text) if text.isdigit() else 0


def place(ref: str) -> Place:
    """`C5` -> (5, 3)."""
    found = _REF.match(ref)
    if found is None:
        raise CannotPatch
    return int(found[2]), column_number(found[1].upper())


def area(ref: str) -> Area:
    """`A1:C5` -> (1, 1, 5, 3); a single cell is an area too."""
    first, _, last = ref.partition(":")
    top, left = place(first)
    bottom, right = place(last or first)
    return top, left, bottom, right
