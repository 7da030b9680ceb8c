"""Sheets as calamine gives them, put where they stand: absolute rows and columns, None for blank.

Runs in the reading process for .xlsx that passed the preflight, in a guarded child for the rest.
"""

from __future__ import annotations

import io
import math
from collections.abc import Collection
from itertools import islice
from typing import Any

from python_calamine import (
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from crmsheets.excel.found import RawSheet, Rows
from crmsheets.model.grid import Value

# Above this a float no longer holds every whole number, and a cell never did.
_MOST_EXACT = 1e15


class Unreadable(Exception):  # noqa: N818  # reads as what it says
    """The engine gave up on the whole file; `password` tells a locked one."""

    def __init__(self, *, password: bool = False) -> None:
        self.password = password
        super().__init__()


def sheets(data: bytes, leave_out: Collection[str] = ()) -> list[RawSheet]:
    """All worksheets of a workbook but those named; Unreadable where it cannot be opened."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise Unreadable(password=True) from error
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a panic of the engine is no Exception
        raise Unreadable from error
    found = []
    for place, about in enumerate(book.sheets_metadata):
        if about.typ == SheetTypeEnum.WorkSheet and about.name not in leave_out:
            found.append(_sheet(book, place, about.name, _state(about.visible)))
    return found


def _state(seen: SheetVisibleEnum) -> str:
    if seen == SheetVisibleEnum.Visible:
        return "visible"
    return "hidden" if seen == SheetVisibleEnum.Hidden else "veryHidden"


def _sheet(book: CalamineWorkbook, place: int, name: str, state: str) -> RawSheet:
    try:
        sheet = book.get_sheet_by_index(place)
        return RawSheet(name, state, _rows(sheet), _merges(sheet))
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # noqa: BLE001  # a panic of the engine is no Exception
        return RawSheet(name, state, failed=type(error).__name__)


def _rows(sheet: CalamineSheet) -> Rows:
    """`iter_rows` counts rows from the sheet's first, but columns from the first used one."""
    if sheet.start is None:
        return ()
    above, left = sheet.start
    rows: list[tuple[Value, ...]] = [()] * above
    lead: tuple[Value, ...] = (None,) * left
    for cells in islice(sheet.iter_rows(), above, None):
        row = row_of(cells)
        rows.append((*lead, *row) if row and lead else row)
    while rows and not rows[-1]:
        rows.pop()
    return tuple(rows)


def row_of(cells: list[Any]) -> tuple[Value, ...]:
    """One row without its blank tail: '' is blank, a whole float is the number people typed."""
    row: list[Value] = [
        None if cell == "" else cell if type(cell) is not float else number(cell) for cell in cells
    ]
    while row and row[-1] is None:
        row.pop()
    return tuple(row)


def number(value: float) -> Value:
    """number(13800000000.0) == 13800000000; what is no number at all is handed on as text."""
    if value.is_integer() and abs(value) < _MOST_EXACT:
        return int(value)
    return value if math.isfinite(value) else str(value)


def _merges(sheet: CalamineSheet) -> tuple[tuple[int, int, int, int], ...]:
    ranges = sheet.merged_cell_ranges or []
    return tuple((r1 + 1, c1 + 1, r2 + 1, c2 + 1) for (r1, c1), (r2, c2) in ranges)
