"""What somebody typed under 改成 on the sheet 问题清单: one reply a line, as it stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crmsheets.intake import problem_sheet as form
from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model.cell import Cell, column_number
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.markers import MANIFEST, META_SHEET

_DEPTH = 10
_REF = re.compile(r"([A-Z]{1,3})([1-9]\d*)")
_LETTERS = re.compile(r"[A-Z]{1,3}")
_KEYS = {column.key: column.name for column in form.COLUMNS}
_LABELS = {
    squeezed(label): column.name
    for column in form.COLUMNS
    for label in (column.label.zh, column.label.en)
}
# The columns without which a line says nothing.
_NEEDED = frozenset({"answer", "sheet", "cell"})


@dataclass(frozen=True, slots=True)
class Reply:
    """One line with something typed under 改成, and the cell it was asked about.

    `row`, `column`: where the marked cell stood, 0 if the line names none. `typed`, `print`: what
    the cell held, and the rest of its row. `header`, `subject`: column and row as the line shows them.
    `also`: (sheet, column) where the answer is meant for every cell that holds what was typed.
    """

    at: Cell
    answer: Value
    suggestion: str
    sheet: str
    row: int
    column: int
    typed: str
    print: str
    header: str
    subject: str
    also: tuple[tuple[str, int], ...] = ()

    @property
    def accepts(self) -> bool:
        """Whether the suggestion is taken."""
        return isinstance(self.answer, str) and form.accepts(self.answer)

    @property
    def value(self) -> Value:
        """What the cell is to hold; None empties it."""
        if isinstance(self.answer, str):
            if form.clears(self.answer):
                return None
            return self.suggestion if self.accepts else self.answer.strip()
        return self.answer


def problem_grid(reading: Reading) -> tuple[Grid, int, Mapping[str, int]] | None:
    """The sheet 问题清单 of a file: (grid, header row, column of each name), or None."""
    for grid in reading.grids:
        for number in range(1, _DEPTH + 1):
            for words in (_KEYS, _LABELS):
                columns = named(grid, number, words)
                if columns.keys() >= _NEEDED:
                    return grid, number, columns
    return None


def data_grids(reading: Reading) -> tuple[Grid, ...]:
    """All sheets of a file but 问题清单 and `_meta` of an earlier round."""
    found = problem_grid(reading)
    return tuple(
        grid
        for grid in reading.grids
        if (found is None or grid is not found[0])
        and not (grid.sheet == META_SHEET and grid.at(1, 1) == MANIFEST)
    )


def replies(reading: Reading) -> tuple[Reply, ...]:
    """Every line of 问题清单 where something is typed under 改成; () for a file without one."""
    found = problem_grid(reading)
    if found is None:
        return ()
    grid, header_row, columns = found
    rows = range(header_row + 1, len(grid.rows) + 1)
    return tuple(
        _reply(grid, row, columns)
        for row in rows
        if grid.at(row, columns["answer"]) is not None and not _is_header(grid, row, columns)
    )


def _is_header(grid: Grid, row: int, columns: Mapping[str, int]) -> bool:
    return _LABELS.get(squeezed(as_typed(grid.at(row, columns["answer"])))) == "answer"


def _reply(grid: Grid, row: int, columns: Mapping[str, int]) -> Reply:
    def text(name: str) -> str:
        return as_typed(grid.at(row, columns.get(name, 0)))

    address = _REF.fullmatch(text("cell"))
    return Reply(
        at=Cell(grid.source.file, grid.sheet, row, columns["answer"]),
        answer=grid.at(row, columns["answer"]),
        suggestion=text("suggestion"),
        sheet=text("sheet"),
        row=int(address[2]) if address else 0,
        column=column_number(address[1]) if address else 0,
        typed=text("typed"),
        print=text("fingerprint"),
        header=text("column").strip("「」“”"),
        subject=text("subject"),
        also=tuple(_lanes(text("also"))),
    )


def _lanes(text: str) -> Iterator[tuple[str, int]]:
    """Sheets and columns as the line holds them: `订单!A`, one a line."""
    for line in text.splitlines():
        sheet, _, letters = line.rpartition("!")
        if sheet and _LETTERS.fullmatch(letters):
            yield sheet, column_number(letters)
