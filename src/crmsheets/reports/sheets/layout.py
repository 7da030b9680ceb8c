"""A sheet while it is being filled: cells, heights and areas collected row by row."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.model.book import (
    Area,
    ChartBox,
    Lane,
    ListObject,
    Mark,
    Put,
    Sheet,
    Sparkline,
    Validation,
)
from crmsheets.model.text import Text
from crmsheets.model.width import width, wrapped
from crmsheets.reports.sheets.paper import areas, room

if TYPE_CHECKING:
    from crmsheets.model.book import Content, Formula
    from crmsheets.model.text import Locale

LINE = 17.0
"""Points of one line of text at the house size, with some air."""
TITLE_HEIGHT = 30.0
SENTENCE = 150.0
"""Characters beyond which no sentence runs: what a screen shows, and one sheet of paper."""
_PRINTED = 240.0
"""Characters one sheet of A4 holds before its print is too small to be read."""
HEAD_HEIGHT = 24.0
_PIXELS, _ROW_PIXELS, _USUAL = 7.0, 20, 8.4
"""Across a character, down a row that nobody sized; characters of a column that nobody sized."""
_ON_SCREEN = Text(
    "{all} 行都在这张表里，可以筛选；打印只印前 {shown} 行（要多印：页面布局 → 打印区域 → 取消）。",
    "All {all} rows are on this sheet and can be filtered; the first {shown} are printed (for more: Page "
    "Layout → Print Area → Clear).",
)


@dataclass
class Layout:
    """What a sheet will hold; `row` is the next free row. Built here, frozen by `sheet`."""

    title: str
    widths: Sequence[float]
    row: int = 1
    puts: list[Put] = field(default_factory=list)
    heights: dict[int, float] = field(default_factory=dict)
    merges: list[Area] = field(default_factory=list)
    lists: list[ListObject] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    charts: list[ChartBox] = field(default_factory=list)
    sparklines: list[Sparkline] = field(default_factory=list)
    freeze: tuple[int, int] | None = None
    repeat: tuple[int, int] | None = None
    tab: str = ""
    pages: tuple[int, int] = (1, 0)
    validations: list[Validation] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    hidden_rows: tuple[int, ...] = ()
    filter: Area | None = None
    unprinted: list[tuple[int, int]] = field(default_factory=list)
    """First and last row of what stays on the screen, from top to bottom."""
    starts: list[int] = field(default_factory=list)
    """The first rows of the blocks that may begin a page."""

    @property
    def columns(self) -> int:
        """Number of columns of the text area."""
        return len(self.widths)

    def put(
        self, column: int, value: Content | Formula, look: str, link: str = "", note: str = ""
    ) -> None:
        """A cell in the current row."""
        self.puts.append(Put(self.row, column, value, look, link, note))

    def wide(
        self, text: str, look: str, link: str = "", *, height: float = LINE, columns: int = 0
    ) -> None:
        """A text over the sheet's width (or its first columns), as high as it needs."""
        last = columns or self._sentence()
        self.span(1, last, text, look, link)
        lines = len(wrapped(text, max(int(sum(self.widths[:last])) - 2, 10)))
        self.heights[self.row] = max(height, lines * LINE + 2)
        self.row += 1

    def _sentence(self) -> int:
        """The columns a sentence runs over: all of them, of a wide sheet the first."""
        last, room = 0, 0.0
        while last < self.columns and (not last or room + self.widths[last] <= SENTENCE):
            room += self.widths[last]
            last += 1
        return last

    def span(self, first: int, last: int, value: Content, look: str, link: str = "") -> None:
        """A value over several columns of the current row."""
        self.put(first, value, look, link)
        if last > first:
            self.merges.append((self.row, first, self.row, last))

    def grow(self, texts: Sequence[str], spaces: Sequence[float]) -> None:
        """Make the current row high enough for texts in columns of given widths."""
        lines = max(map(lines_in, texts, spaces), default=1)
        self.heights[self.row] = max(self.heights.get(self.row, 0.0), lines * LINE + 3)

    def gap(self, points: float = 8.0) -> None:
        """An empty row."""
        self.heights[self.row] = points
        self.row += 1

    def sheet(self) -> Sheet:
        """The finished sheet; a very wide one is printed on two pages side by side, its first column on both."""
        shown = [size for n, size in enumerate(self.widths, start=1) if n not in self.hidden]
        wide = self.pages[0] == 1 and self.pages[1] == 0 and sum(shown) > _PRINTED
        lanes = [
            Lane(n, size, look="", hidden=n in self.hidden)
            for n, size in enumerate(self.widths, start=1)
        ]
        return Sheet(
            title=self.title,
            puts=tuple(self.puts),
            lanes=tuple(lanes),
            heights=self.heights,
            merges=tuple(self.merges),
            lists=tuple(self.lists),
            marks=tuple(self.marks),
            charts=tuple(self.charts),
            sparklines=tuple(self.sparklines),
            validations=tuple(self.validations),
            hidden_rows=self.hidden_rows,
            filter=self.filter,
            freeze=self.freeze,
            repeat=self.repeat,
            gridlines=False,
            tab=self.tab,
            pages=self.pages if not wide else (2, self.pages[1]),
            repeat_columns=int(wide),
            printed=tuple(self._printed(2 if wide else 1)),
        )

    def _printed(self, across: int) -> list[Area]:
        """The areas that are printed, each on pages of its own; none where everything is as it stands."""
        if not self.starts and not self.unprinted:
            return []
        filled = {each.row for each in self.puts}
        filled |= {box.row + at for box in self.charts for at in range(box.height // _ROW_PIXELS)}
        shown = [size for n, size in enumerate(self.widths, start=1) if n not in self.hidden]
        page = room(shown, across)
        cut = areas([1, *self.starts], filled, self.unprinted, self.heights, page)
        # A chart may reach beyond the columns of a narrow sheet.
        beyond = max((each.width for each in self.charts), default=0) / _PIXELS - sum(self.widths)
        columns = self.columns + max(math.ceil(beyond / _USUAL), 0)
        return [(top, 1, bottom, columns) for top, bottom in cut]


def told_more(rows: int, shown: int, locale: Locale) -> str:
    """That only the first of so many rows are printed; nothing where all are, or `shown` is 0."""
    return locale.say(_ON_SCREEN, all=f"{rows:,}", shown=shown) if 0 < shown < rows else ""


def lines_in(text: str, space: float) -> int:
    """Lines a text takes in a column so many characters wide."""
    return len(wrapped(text, max(int(space), 4)))


def nav(section: str, listing: str = "") -> str:
    """The defined name a section, or a listing of it, is reached by: links outlive a renamed sheet."""
    return f"nav_{section}_{listing}" if listing else f"nav_{section}"


def spread(wanted: Sequence[float], grid: Sequence[float]) -> list[tuple[int, int]]:
    """Columns of a listing over the columns of a grid: (first, last) each, together all of it.

    spread([1, 2], [10, 10, 10]) == [(1, 1), (2, 3)]
    """
    scale = sum(grid) / sum(wanted)
    spans: list[tuple[int, int]] = []
    first, filled, target = 1, 0.0, 0.0
    for number, want in enumerate(wanted):
        target += want * scale
        left = len(wanted) - number - 1
        last = first
        filled += grid[first - 1]
        while last < len(grid) - left and _closer(filled, filled + grid[last], target):
            filled += grid[last]
            last += 1
        if not left:
            last = len(grid)
        spans.append((first, last))
        first = last + 1
    return spans


def _closer(now: float, then: float, target: float) -> bool:
    return math.fabs(then - target) <= math.fabs(now - target)


def needed(label: str, texts: Sequence[str], least: int, most: int) -> int:
    """Characters a column needs for its header's longest word and its texts, within limits."""
    longest = max((width(text) for text in texts), default=0)
    return min(max(width(label) + 2, longest + 2, least), most)
