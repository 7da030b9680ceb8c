"""The lines of 疑似重复 as a person left them: sorted, deleted, pasted elsewhere, saved by any program."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import named, squeezed
from crmsheets.model import review as form
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule
from crmsheets.model.grid import Grid
from crmsheets.model.review import Mark

_DEPTH = 12
_KEYS = {column.key: column.name for column in form.COLUMNS}
_LABELS = {
    squeezed(word): column.name
    for column in form.COLUMNS
    for word in (column.label.zh, column.label.en)
}
_NEEDED = frozenset({"verdict", "main", "mark"})
_LABELLED = frozenset({"verdict", "main", "group"})
_WHO = frozenset(squeezed(word) for word in (form.WHO.zh, form.WHO.en))


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands: its place, its words by column name, which line it is."""

    grid: Grid
    row: int
    words: Mapping[str, str]
    mark: Mark | None
    at: Mapping[str, int]
    who: str = ""

    @property
    def prints(self) -> tuple[str, ...]:
        """The fingerprints of its rows."""
        return tuple(self.words.get("prints", "").split())

    @property
    def was(self) -> Mapping[str, Any]:
        """What stood in it when it was written."""
        try:
            found = json.loads(self.words.get("was", ""))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def offered(self, field: str) -> tuple[str | None, Mapping[str, str]]:
        """A merged customer's value of a field, and what its rows say: value -> fingerprint.

        None where that is not known: the hidden cell is not as it was written.
        """
        of = self._of(field)
        now, rows = of.get("now"), of.get("of")
        if not isinstance(now, str) or not isinstance(rows, dict):
            return None, {}
        return now, {str(value): str(own) for value, own in rows.items()}

    def chosen(self, field: str) -> tuple[str, ...]:
        """The rows by which somebody has chosen the value of a field, by fingerprint."""
        rows = self._of(field).get("chosen")
        return tuple(map(str, rows)) if isinstance(rows, list) else ()

    def _of(self, field: str) -> Mapping[str, Any]:
        """What the hidden cell holds of one field of a merged customer."""
        values = self.was.get("values")
        of = values.get(field) if isinstance(values, dict) else None
        return of if isinstance(of, dict) else {}

    def changed(self, name: str) -> bool:
        """Whether a word was put in, or changed."""
        word = squeezed(self.words.get(name, ""))
        return bool(word) and word != squeezed(str(self.was.get(name, "")))

    def cleared(self, name: str) -> bool:
        """Whether a word that stood there was taken out."""
        return bool(self.was.get(name)) and not squeezed(self.words.get(name, ""))

    def stood(self, own: str) -> str:
        """What a row of the line said, by its fingerprint, as JSON; "" where that is not known."""
        rows = self.was.get("rows")
        said = rows.get(own) if isinstance(rows, dict) else None
        known = isinstance(said, dict) and all(isinstance(each, str) for each in said.values())
        return json.dumps(said, ensure_ascii=False, sort_keys=True) if known else ""

    def finding(self, rule: Rule, name: str, **got: object) -> Finding:
        """A rule broken at one word of the line."""
        cell = Cell(self.grid.source.file, self.grid.sheet, self.row, self.at.get(name, 0))
        told: dict[str, object] = {"group": self.words.get("group", ""), **got}
        return Finding(rule=rule, cells=(cell,), value=self.words.get(name, ""), got=told)


def is_review(grid: Grid) -> bool:
    """Whether a sheet is one of ours on which people decide, wherever it was copied to."""
    return any(named(grid, row, _KEYS).keys() >= _NEEDED for row in range(1, _DEPTH + 1))


def lines_in(grid: Grid) -> Iterator[Line]:
    """The lines of a sheet that stand under its header, marked ones and those that lost their mark."""
    found = _head(grid)
    if found is None:
        return
    header, at = found
    who = _who(grid, header)
    for row in range(header + 1, len(grid.rows) + 1):
        words = {name: as_typed(grid.at(row, column)) for name, column in at.items()}
        mark = form.mark_of(words.get("mark", "")) if words.get("prints") else None
        if mark is not None or words.get("verdict"):
            yield Line(grid, row, words, mark, at, who)


def _head(grid: Grid) -> tuple[int, Mapping[str, int]] | None:
    """The last row above the lines, and the column of each name: by keys, else by labels."""
    for row in range(1, _DEPTH + 1):
        keys = named(grid, row, _KEYS)
        if keys.keys() >= _NEEDED:
            below = named(grid, row + 1, _LABELS)
            return (row + 1 if below.keys() >= _LABELLED else row), keys
        labels = named(grid, row, _LABELS)
        if labels.keys() >= _LABELLED:
            return row, labels
    return None


def _who(grid: Grid, header: int) -> str:
    """Who says that he filled it in: what stands beside the words, above the lines."""
    for row in range(1, header):
        for column in range(1, grid.width + 1):
            if squeezed(as_typed(grid.at(row, column))) in _WHO:
                return as_typed(grid.at(row, column + 1))
    return ""
