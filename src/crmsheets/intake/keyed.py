"""Keyed sheets read back, whoever saved the file since: columns by hidden key, then by header."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model.cell import Cell
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.keyed import KeyedSheet

_DEPTH = 20
"""Rows in which the keys or the header are looked for."""


@dataclass(frozen=True, slots=True)
class KeyedLine:
    """One line: where it stands, and its values by name of column."""

    grid: Grid
    row: int
    at: Mapping[str, int]

    def value(self, name: str) -> Value:
        """The value as the workbook has it; None for blank and for a column that is not there."""
        column = self.at.get(name)
        return None if column is None else self.grid.at(self.row, column)

    def text(self, name: str) -> str:
        """The value as a person typed it, without blanks around it."""
        return as_typed(self.value(name)).strip()

    def cell(self, name: str) -> Cell:
        """Where the value stands (or, without such a column, the line's first cell)."""
        return Cell(self.grid.source.file, self.grid.sheet, self.row, self.at.get(name, 1))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a keyed sheet stands on a grid: name -> column, and the row of its first line."""

    columns: Mapping[str, int]
    first: int


def is_keyed(reading: Reading, form: KeyedSheet) -> bool:
    """Whether some sheet of a file carries the hidden keys of this form."""
    keys, _ = _words(form)
    return any(
        named(grid, row, keys).keys() >= form.needed
        for grid in reading.grids
        for row in range(1, min(_DEPTH, len(grid.rows)) + 1)
    )


def lines(grid: Grid, form: KeyedSheet) -> Iterator[KeyedLine]:
    """The lines of a sheet that say anything; none if it lacks a column that is needed."""
    found = place(grid, form)
    if found is not None:
        yield from _below(grid, found.first, found.columns)


def place(grid: Grid, form: KeyedSheet) -> Place | None:
    """Where the columns are, by hidden key, else by header; None where one that is needed is missing."""
    keys, labels = _words(form)
    for words, below in ((keys, 2), (labels, 1)):
        for row in range(1, min(_DEPTH, len(grid.rows)) + 1):
            at = named(grid, row, words)
            if at.keys() >= form.needed:
                return Place(at, row + below)
    return None


def _below(grid: Grid, first: int, at: Mapping[str, int]) -> Iterator[KeyedLine]:
    for row in range(first, len(grid.rows) + 1):
        line = KeyedLine(grid, row, at)
        if any(line.text(name) for name in at):
            yield line


@cache
def _words(form: KeyedSheet) -> tuple[dict[str, str], dict[str, str]]:
    """Key -> name, and header (either language) -> name."""
    keys = {form.key(each): each.name for each in form.columns}
    labels = {
        squeezed(word): each.name
        for each in form.columns
        for word in (each.label.zh, each.label.en)
    }
    return keys, labels
