"""The days that a workbook bears as a whole: they tell the year of dates written without one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from crmsheets.model.grid import Grid

_DEPTH = 500
"""So many rows of a sheet are looked at: enough to know the years, however long the sheet is."""
_WHOLE = re.compile(r"(20\d\d)\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})日?")


def days_of(grids: Iterable[Grid]) -> frozenset[dt.date]:
    """The days with a year in the first rows of the sheets, whatever column they stand in."""
    cells = {cell for grid in grids for row in grid.rows[:_DEPTH] for cell in row}
    return frozenset(day for cell in cells if (day := _day(cell)) is not None)


def _day(cell: object) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    found = _WHOLE.fullmatch(cell.strip()) if isinstance(cell, str) else None
    try:
        return dt.date(*map(int, found.groups())) if found else None
    except ValueError:  # 2024.2.30
        return None
