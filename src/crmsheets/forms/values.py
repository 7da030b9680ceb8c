"""A new workbook of a foreign file's values, marked: what is handed back of a CSV or a plain list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from crmsheets.model.book import Book, CellMark, Content, Lane, Put, Sheet
from crmsheets.model.grid import Grid, Value
from crmsheets.model.width import width

LOOKS = {"error": "alarm", "warning": "warn", "fixed": "warn"}
UNNAMED = "Sheet1"
WIDEST = 40
LONGEST_TITLE = 31


def of_values(
    grids: Iterable[Grid], marks: Sequence[CellMark], problems: Sheet, properties: Mapping[str, str]
) -> Book:
    """The problem sheet first, then every sheet's values at their own addresses, marks on top."""
    noted = {(mark.sheet, mark.row, mark.column): mark for mark in marks}
    sheets = [copied(grid, noted) for grid in grids if any(grid.rows)]
    return Book(sheets=(problems, *sheets), title=problems.title, properties=properties)


def copied(grid: Grid, noted: Mapping[tuple[str, int, int], CellMark]) -> Sheet:
    """One sheet's values; a CSV's only sheet gets a name."""
    puts = []
    widths: dict[int, int] = {}
    for row, values in enumerate(grid.rows, start=1):
        for column, value in enumerate(values, start=1):
            mark = noted.get((grid.sheet, row, column))
            if value is None and mark is None:
                continue
            shown = content(value)
            look = LOOKS[mark.level] if mark else "date" if isinstance(shown, dt.date) else "body"
            puts.append(Put(row, column, shown, look, note=mark.note if mark else ""))
            widths[column] = max(widths.get(column, 8), min(width(str(shown or "")) + 2, WIDEST))
    return Sheet(
        title=(grid.sheet or UNNAMED)[:LONGEST_TITLE],
        puts=tuple(puts),
        lanes=tuple(Lane(column, wide) for column, wide in sorted(widths.items())),
        hidden_rows=tuple(sorted(grid.hidden_rows)),
        state="hidden" if grid.state != "visible" else "visible",
    )


def content(value: Value) -> Content:
    """A cell's value as a book holds it; times of day as text."""
    if isinstance(value, dt.datetime):
        return value.date() if value.time() == dt.time() else value.isoformat(sep=" ")
    if isinstance(value, (dt.time, dt.timedelta)):
        return str(value)
    if isinstance(value, bool):
        return str(value).upper()
    return value
