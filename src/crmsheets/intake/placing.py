"""Where a reply belongs: the marked cell, found again after the sheet was sorted or rearranged."""

from __future__ import annotations

from collections.abc import Sequence
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
    """The cell a reply is about, or None. The sheet of that title first, then the others.

    Sure is the marked value beside the rest of its row, in place or elsewhere; then the rest of the
    row alone (the cell was corrected); then, where the rest was corrected, the row's 客户/单号.
    """
    if not reply.column:
        return None
    ordered = sorted(grids, key=lambda grid: grid.sheet != reply.sheet)
    for search in (_in_place, _moved, _changed, _by_subject):
        for grid in ordered:
            found = search(reply, grid)
            if found is not None:
                return found
    return None


def _in_place(reply: Reply, grid: Grid) -> Target | None:
    """The marked cell at its address, its value and its row as they were."""
    here = Target(grid, reply.row, reply.column, "same")
    same = here.text == reply.typed and _print(grid, reply.row, reply.column) == reply.print
    return here if same and (reply.print or reply.typed) else None


def _moved(reply: Reply, grid: Grid) -> Target | None:
    """Exactly one row has that value beside those others, wherever the column stands now."""
    if not reply.print:
        return None
    home = _headed(grid, reply) or reply.column
    hits = []
    for number, row in enumerate(grid.rows, start=1):
        columns = range(1, len(row) + 1) if reply.typed else (home,)
        hits += [
            Target(grid, number, column, "same")
            for column in columns
            if as_typed(grid.at(number, column)) == reply.typed
            and row_print(row, without=column) == reply.print
        ]
    return hits[0] if len(hits) == 1 else None


def _changed(reply: Reply, grid: Grid) -> Target | None:
    """The rest of the row is known, the cell itself was corrected in place."""
    home = _headed(grid, reply) or reply.column
    rows = [
        number
        for number in range(1, len(grid.rows) + 1)
        if reply.print and _print(grid, number, home) == reply.print
    ]
    row = reply.row if reply.row in rows else rows[0] if len(rows) == 1 else 0
    return Target(grid, row, home, "changed") if row else None


def _by_subject(reply: Reply, grid: Grid) -> Target | None:
    """The rest of the row was corrected too: its company or number still tells which it is."""
    if not reply.subject or grid.sheet != reply.sheet:
        return None
    home = _headed(grid, reply) or reply.column
    rows = [
        number
        for number, row in enumerate(grid.rows, start=1)
        if any(as_typed(value) == reply.subject for at, value in enumerate(row, 1) if at != home)
    ]
    row = reply.row if reply.row in rows else rows[0] if len(rows) == 1 else 0
    if not row:
        return None
    same = as_typed(grid.at(row, home)) == reply.typed
    return Target(grid, row, home, "same" if same else "changed")


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
