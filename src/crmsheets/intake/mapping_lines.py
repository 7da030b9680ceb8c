"""The lines of 映射.xlsx as a person left them: sorted, deleted, added, saved by any program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model import mapping as form
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule
from crmsheets.model.grid import Grid
from crmsheets.model.mapping import Key

_DEPTH = 10
_COLUMN = re.compile(r"[A-Z]{1,3}")
_NEEDED = frozenset({"sheet", "column", "field"})
_KEYS = {column.key: column.name for column in form.COLUMNS}
_LABELS = {
    squeezed(part): column.name
    for column in form.COLUMNS
    for label in (column.label.zh, column.label.en)
    for part in (label, label.partition("(")[0])
}


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands: its place, its words by column name, its key if it still has one."""

    grid: Grid
    row: int
    words: Mapping[str, str]
    key: Key | None
    at: Mapping[str, int]

    def cell(self, name: str) -> Cell:
        """Where a word of the line stands."""
        return Cell(self.grid.source.file, self.grid.sheet, self.row, self.at.get(name, 0))

    def finding(self, rule: Rule, name: str, **got: object) -> Finding:
        """A rule broken at one word of the line."""
        told: dict[str, object] = {"header": self.words.get("header", ""), **got}
        return Finding(
            rule=rule, cells=(self.cell(name),), value=self.words.get(name, ""), got=told
        )


def has_keys(grid: Grid) -> bool:
    """Whether the hidden row of keys of a mapping stands in a sheet."""
    return len(named(grid, form.KEY_ROW, _KEYS)) > len(_NEEDED)


def lines_in(grid: Grid) -> Iterator[Line]:
    """The lines of a sheet that stand under a mapping's header and name a column."""
    found = head(grid)
    if found is None:
        return
    header_row, at = found
    for row in range(header_row + 1, len(grid.rows) + 1):
        words = {name: as_typed(grid.at(row, column)) for name, column in at.items()}
        if _COLUMN.fullmatch(words["column"].strip().upper()):
            yield Line(grid, row, words, form.key_of(words.get("key", "")), at)


def head(grid: Grid) -> tuple[int, Mapping[str, int]] | None:
    """The row that heads the lines, and the column of each name: by keys, else by labels."""
    found = None
    for row in range(1, _DEPTH + 1):
        for words in (_KEYS, _LABELS):
            at = named(grid, row, words)
            if at.keys() >= _NEEDED:
                found = found or at
                if words is _LABELS:
                    return row, {**at, **found}
    return None if found is None else (form.HEADER_ROW, found)
