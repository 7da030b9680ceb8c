"""Who fills this copy (填写人): the one input cell on the instruction sheet of a workbook of ours."""

from __future__ import annotations

import re

from crmsheets.intake.headers import shown
from crmsheets.intake.recognise import pointed
from crmsheets.model.cell import Cell
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.markers import FILLED_BY, OWNER_NAME

_LABELS = re.compile(rf"({FILLED_BY.zh}|填表人|{FILLED_BY.en}|Your name)\s*[:：]?.*", re.IGNORECASE)
_DEPTH = 40


def filled_in_by(reading: Reading) -> tuple[str, Cell | None]:
    """Who fills this copy (填写人) and where that is said; ("", None) if nowhere."""
    sheets = {grid.sheet: grid for grid in reading.grids}
    at = pointed(reading.source.names.get(OWNER_NAME, ""))
    if at is not None and at[0] in sheets:
        return _said_at(sheets[at[0]], at[1], at[2])
    if reading.source.ours:
        for grid in reading.grids:
            found = labelled(grid)
            if found is not None:
                return _said_at(grid, *found)
    return "", None


def labelled(grid: Grid) -> tuple[int, int] | None:
    """The cell beside the words 填写人, for copies whose defined names are gone."""
    for number, row in enumerate(grid.rows[:_DEPTH], start=1):
        for column, value in enumerate(row, start=1):
            if isinstance(value, str) and _LABELS.fullmatch(value.strip()):
                return number, column + 1
    return None


def _said_at(grid: Grid, row: int, column: int) -> tuple[str, Cell | None]:
    owner = shown(grid.at(row, column))
    return (owner, Cell(grid.source.file, grid.sheet, row, column)) if owner else ("", None)
