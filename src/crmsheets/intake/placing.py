"""Where a reply belongs: the marked cell, found again after the sheet was sorted or rearranged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from crmsheets.intake.fingerprint import as_typed, row_print
from crmsheets.intake.headers import forms, shown
from crmsheets.intake.replies import Reply
from crmsheets.model.grid import Grid

_HEADER_DEPTH = 20
Outcome = Literal["same", "changed"]


@dataclass(frozen=True, slots=True)
class Target:
    """The cell a reply is about; `outcome`: it holds what was marked, or was changed in place."""

    grid: Grid
    row: int
    column: int
    outcome: Outcome

    @property
    def text(self) -> str:
        """What the cell holds now."""
        return as_typed(self.grid.at(self.row, self.column))


def target(reply: Reply, grids: Sequence[Grid]) -> Target | None:
    """The cell a reply is about, or None. The sheet of that title first, then the others."""
    if not reply.column:
        return None
    ordered = sorted(grids, key=lambda grid: grid.sheet != reply.sheet)
    for search in (_in_place, _elsewhere, _changed):
        for grid in ordered:
            found = search(reply, grid, named=grid.sheet == reply.sheet)
            if found is not None:
                return found
    return None


def _in_place(reply: Reply, grid: Grid, *, named: bool) -> Target | None:
    """The marked cell still stands at its address with its value and its row, or its header."""
    here = Target(grid, reply.row, reply.column, "same")
    if here.text != reply.typed:
        return None
    if _print(grid, reply.row, reply.column) == reply.print and (named or reply.print):
        return here
    return here if named and _headed(grid, reply) == reply.column else None


def _elsewhere(reply: Reply, grid: Grid, *, named: bool) -> Target | None:
    """The row was moved: exactly one row has that value beside those others."""
    del named
    if not reply.print:
        return None
    hits = [
        Target(grid, row, column, "same")
        for row, column in _cells_of(reply, grid)
        if as_typed(grid.at(row, column)) == reply.typed
    ]
    return hits[0] if len(hits) == 1 else None


def _cells_of(reply: Reply, grid: Grid) -> Iterator[tuple[int, int]]:
    """Cells whose row, without them, is the marked row; blank cells only in the right column."""
    home = _headed(grid, reply) or reply.column
    for number, row in enumerate(grid.rows, start=1):
        columns = [home]
        if reply.typed:
            columns = [c for c, value in enumerate(row, 1) if as_typed(value) == reply.typed]
        for column in columns:
            if row_print(row, without=column) == reply.print:
                yield number, column


def _changed(reply: Reply, grid: Grid, *, named: bool) -> Target | None:
    """The cell was corrected in place: its row is still known, or at least its address."""
    if not named:
        return None
    home = _headed(grid, reply) or reply.column
    if _print(grid, reply.row, home) == reply.print:
        return Target(grid, reply.row, home, "changed")
    rows = [
        number
        for number, row in enumerate(grid.rows, start=1)
        if reply.print and row_print(row, without=home) == reply.print
    ]
    return Target(grid, rows[0], home, "changed") if len(rows) == 1 else None


def _print(grid: Grid, row: int, column: int) -> str:
    return row_print(grid.rows[row - 1], without=column) if row <= len(grid.rows) else ""


def _headed(grid: Grid, reply: Reply) -> int:
    """The column under the header that the line shows; 0 if there is none or more than one."""
    wanted = set(forms(reply.header))
    columns = {
        column
        for row in grid.rows[:_HEADER_DEPTH]
        for column, value in enumerate(row, start=1)
        if isinstance(value, str)
        and wanted
        and (shown(value) == reply.header or wanted & set(forms(value)))
    }
    return columns.pop() if len(columns) == 1 else 0
