"""Sheets by their values alone: equal before and after LibreOffice, WPS or Excel saved them again.

Styles, hidden rows and columns, and the way a value is stored do not count; 1 equals 1.0, a date
equals itself as a date-time at midnight, trailing blanks are nothing.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence

from crmsheets.intake.problem_sheet import TITLE
from crmsheets.model.grid import Grid, Value
from crmsheets.model.markers import LISTS_SHEET, META_SHEET

# Whole numbers beyond this have lost digits in Excel anyway.
_EXACT = 2**53
# Sheets that crmsheets adds around the data; they carry no content of the person's own.
NOT_DATA = frozenset({LISTS_SHEET, META_SHEET, TITLE.zh, TITLE.en})


def as_typed(value: Value) -> str:
    """A cell as text that does not depend on how it is stored: 1.0 -> "1", midnight -> the date.

    Fractions have 15 digits, as LibreOffice saves them.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else f"{value:.15g}"
    if isinstance(value, dt.datetime):
        whole_day = value.time() == dt.time()
        return str(value.date()) if whole_day else str(value.replace(microsecond=0))
    return str(value).replace("\r\n", "\n").strip()


def row_print(row: Sequence[Value], *, without: int = 0) -> str:
    """A row as 16 hex digits, whatever the order of its columns; `without`: a column left out.

    "" for a row that holds nothing else.
    """
    texts = sorted(
        text
        for column, value in enumerate(row, start=1)
        if column != without and (text := as_typed(value))
    )
    return _digest(texts) if texts else ""


def content_hash(grids: Iterable[Grid]) -> str:
    """All values of the data sheets, in order, as 64 hex digits (`crmsheets.content_hash`)."""
    parts: list[str] = []
    for grid in grids:
        if grid.sheet in NOT_DATA:
            continue
        parts.append(f"\x1d{grid.sheet}")
        parts += _cells(grid)
    return hashlib.sha256("\x1e".join(parts).encode()).hexdigest()


def _cells(grid: Grid) -> list[str]:
    """Every cell that holds something, with its place: trailing blanks fall away by themselves."""
    return [
        f"{row}\x1f{column}\x1f{text}"
        for row, values in enumerate(grid.rows, start=1)
        for column, value in enumerate(values, start=1)
        if (text := as_typed(value))
    ]


def _digest(texts: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()[:16]
