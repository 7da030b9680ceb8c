"""A new workbook of a foreign file's values, marked: what is handed back of a CSV or a plain list."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from crmsheets.model.book import Area, Book, CellMark, Content, Lane, Put, Sheet
from crmsheets.model.grid import Grid, Value
from crmsheets.model.width import width

LOOKS = {"error": "alarm", "warning": "warn", "fixed": "warn"}
UNNAMED = "Sheet1"
WIDEST = 40
LONGEST_TITLE = 31
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_FORMULA = ("=", "+", "-", "@")
# Excel keeps this title for itself.
_RESERVED = "history"


def of_values(
    grids: Iterable[Grid], marks: Sequence[CellMark], problems: Sheet, properties: Mapping[str, str]
) -> Book:
    """The problem sheet first, then every sheet's values at their own addresses, marks on top.

    `grids`, `marks`: by the titles that the sheets have in the new workbook (see `titled`).
    """
    noted = {(mark.sheet, mark.row, mark.column): mark for mark in marks}
    sheets = [copied(grid, noted) for grid in grids]
    return Book(sheets=(problems, *sheets), title=problems.title, properties=properties)


def titled(grids: Iterable[Grid], front: str) -> dict[str, Grid]:
    """Sheet as it was -> its grid under the title that it has in the new workbook.

    `front`: the title already taken. A sheet without values is left out. A CSV's only sheet gets a
    name; what Excel refuses in a title (other programs do not) is replaced.
    """
    taken = {front.casefold(), _RESERVED}
    named: dict[str, Grid] = {}
    for grid in grids:
        if not any(grid.rows):
            continue
        whole = _NOT_IN_A_TITLE.sub("_", grid.sheet).strip("' ") or UNNAMED
        title, number = whole[:LONGEST_TITLE], 2
        while title.casefold() in taken:
            end = f" ({number})"
            title, number = whole[: LONGEST_TITLE - len(end)] + end, number + 1
        taken.add(title.casefold())
        named[grid.sheet] = replace(grid, sheet=title)
    return named


def copied(grid: Grid, noted: Mapping[tuple[str, int, int], CellMark]) -> Sheet:
    """One sheet's values."""
    puts = []
    widths: dict[int, int] = {}
    for row, values in enumerate(grid.rows, start=1):
        for column, value in enumerate(values, start=1):
            mark = noted.get((grid.sheet, row, column))
            if value is None and mark is None:
                continue
            shown = content(value)
            look = f"{_look(shown)} {LOOKS[mark.level]}" if mark else _look(shown)
            puts.append(Put(row, column, shown, look, note=mark.note if mark else ""))
            widths[column] = max(widths.get(column, 8), min(width(str(shown or "")) + 2, WIDEST))
    return Sheet(
        title=grid.sheet,
        puts=tuple(puts),
        lanes=tuple(Lane(column, wide) for column, wide in sorted(widths.items())),
        merges=merged(grid),
        hidden_rows=tuple(sorted(grid.hidden_rows)),
        state="hidden" if grid.state != "visible" else "visible",
    )


def _look(shown: Content) -> str:
    """A date as a date; text that would be a formula once somebody edits it as text."""
    if isinstance(shown, dt.date):
        return "date"
    return "text" if isinstance(shown, str) and shown.startswith(_FORMULA) else "body"


def merged(grid: Grid) -> tuple[Area, ...]:
    """The merged areas inside the block of values, as far as they do not overlap."""
    held: set[tuple[int, int]] = set()
    areas = []
    for top, left, bottom, right in sorted(grid.merges):
        area = (top, left, min(bottom, len(grid.rows)), min(right, grid.width))
        cells = set(product(range(top, area[2] + 1), range(left, area[3] + 1)))
        if len(cells) > 1 and not cells & held:
            held |= cells
            areas.append(area)
    return tuple(areas)


def content(value: Value) -> Content:
    """A cell's value as a book holds it; times of day as text."""
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value.isoformat(sep=" ")
    if isinstance(value, (dt.time, dt.timedelta)):
        return str(value)
    if isinstance(value, bool):
        return str(value).upper()
    return value
