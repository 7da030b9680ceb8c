"""What a sheet was recognised as: the table, where its header stands, which column is which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.intake.content import deciding, fit
from crmsheets.intake.headers import Lexicon, lexicon, shown
from crmsheets.intake.near import near
from crmsheets.model.cell import letters
from crmsheets.model.grid import Grid, Value
from crmsheets.model.template import Template

# How a column was recognised, the surest first.
RUNGS = ("keys", "names", "manifest", "labels", "synonyms", "content", "near")
_LONGEST_HEADER = 60
_DOUBT = 0.3


@dataclass(frozen=True, kw_only=True)
class Match:
    """One sheet as one table.

    `columns`, `headers`, `rungs`: field -> column number, header as typed, how it was recognised.
    `extras`: column -> header of columns kept without a field. `doubled`: column -> the field that
    another column already is. `unclear`: column -> the fields it might be. `key_row`: 0 for none.
    `upper`: rows above `header_row` that are part of the header. `confidence`: field -> 0..1.
    """

    template: Template
    header_row: int
    first_row: int
    columns: Mapping[str, int]
    headers: Mapping[str, str]
    rung: str
    key_row: int = 0
    rungs: Mapping[str, str] = field(default_factory=dict)
    extras: Mapping[int, str] = field(default_factory=dict)
    doubled: Mapping[int, str] = field(default_factory=dict)
    unclear: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    upper: tuple[int, ...] = ()
    confidence: Mapping[str, float] = field(default_factory=dict)

    def field_at(self, column: int) -> str:
        """The field a column is; "" for an extra."""
        return next((name for name, at in self.columns.items() if at == column), "")


def column_cells(grid: Grid, column: int, first_row: int) -> list[Value]:
    """A column's values from a row on, as they stand."""
    return [
        row[column - 1] if column <= len(row) else None
        for row in grid.rows[max(first_row - 1, 0) :]
    ]


def completed(
    grid: Grid,
    template: Template,
    header_row: int,
    sure: Mapping[int, tuple[str, str]],
    *,
    key_row: int = 0,
) -> Match:
    """A match from the columns already sure (column -> (field, rung)), the rest by their headers."""
    first_row = max(header_row, key_row) + 1
    found = dict(sure)
    for look in (_by_word, _by_content, _by_nearness):
        found |= look(grid, template, header_row, first_row, found)
    columns, rungs, doubled = _one_each(found)
    extras = _extras(grid, header_row, first_row, set(columns.values()))
    doubled = {column: name for column, name in doubled.items() if column in extras}
    unclear = _unclear(grid, template, header_row, extras, doubled)
    return Match(
        template=template,
        header_row=header_row,
        first_row=first_row,
        columns=columns,
        headers={name: shown(grid.at(header_row, at)) for name, at in columns.items()},
        rung=_overall(rungs),
        key_row=key_row,
        rungs=rungs,
        extras=extras,
        doubled=doubled,
        unclear=unclear,
    )


_Found = Mapping[int, tuple[str, str]]


def _by_word(
    grid: Grid, template: Template, header_row: int, first_row: int, found: _Found
) -> dict[int, tuple[str, str]]:
    """Columns whose header is a label or a synonym."""
    del first_row
    words = lexicon(template)
    return {
        column: hit
        for column in range(1, grid.width + 1)
        if column not in found and (hit := words.find(grid.at(header_row, column))) is not None
    }


def _by_content(
    grid: Grid, template: Template, header_row: int, first_row: int, found: _Found
) -> dict[int, tuple[str, str]]:
    """Columns whose header two fields share (联系方式): what stands below decides."""
    words, taken = lexicon(template), {name for name, _ in found.values()}
    hits = {}
    for column in range(1, grid.width + 1):
        names = () if column in found else words.shared(grid.at(header_row, column))
        free = [template.by_name[name] for name in names if name not in taken]
        if free:
            chosen = deciding(free, column_cells(grid, column, first_row))
            hits[column] = chosen.name, "content"
            taken.add(chosen.name)
    return hits


def _by_nearness(
    grid: Grid, template: Template, header_row: int, first_row: int, found: _Found
) -> dict[int, tuple[str, str]]:
    """Columns whose header is one slip away from one free field, unless the content contradicts."""
    words, taken = lexicon(template), {name for name, _ in found.values()}
    hits: dict[int, tuple[str, str]] = {}
    for column in range(1, grid.width + 1):
        names = () if column in found else slips(grid.at(header_row, column), words)
        if len(names) != 1 or names[0] in taken:
            continue
        cells = column_cells(grid, column, first_row)
        share = fit(template.by_name[names[0]], cells)
        if share is None or share > _DOUBT:
            hits[column] = names[0], "near"
            taken.add(names[0])
    return hits


def slips(header: Value, words: Lexicon) -> tuple[str, ...]:
    """`near` for cells that can be a header at all; () for a word shared by several fields."""
    if not isinstance(header, str) or len(header) > _LONGEST_HEADER or words.shared(header):
        return ()
    return near(header, words)


def _one_each(found: _Found) -> tuple[dict[str, int], dict[str, str], dict[int, str]]:
    """One column a field: the surest rung, then the first; the others are doubled."""
    columns: dict[str, int] = {}
    rungs: dict[str, str] = {}
    doubled: dict[int, str] = {}
    for column, (name, rung) in sorted(
        found.items(), key=lambda item: (RUNGS.index(item[1][1]), item[0])
    ):
        if name in columns:
            doubled[column] = name
        else:
            columns[name], rungs[name] = column, rung
    return columns, rungs, doubled


def _extras(grid: Grid, header_row: int, first_row: int, taken: set[int]) -> dict[int, str]:
    """Columns without a field that have a header or hold anything: column -> a name of its own."""
    names: dict[int, str] = {}
    used: set[str] = set()
    for column in range(1, grid.width + 1):
        if column in taken:
            continue
        name = shown(grid.at(header_row, column))
        if not name and all(
            grid.at(row, column) is None for row in range(first_row, len(grid.rows) + 1)
        ):
            continue
        name = name or letters(column)
        name = f"{name} ({letters(column)})" if name in used else name
        used.add(name)
        names[column] = name
    return names


def _unclear(
    grid: Grid,
    template: Template,
    header_row: int,
    extras: Mapping[int, str],
    doubled: Mapping[int, str],
) -> dict[int, tuple[str, ...]]:
    words = lexicon(template)
    return {
        column: names
        for column in extras
        if column not in doubled and (names := slips(grid.at(header_row, column), words))
    }


def _overall(rungs: Mapping[str, str]) -> str:
    """The sheet's rung: its machine rung if it has one, else the least sure word it needed."""
    used: Sequence[str] = [rung for rung in RUNGS if rung in rungs.values()]
    if used and used[0] in {"keys", "names", "manifest"}:
        return used[0]
    worded = [rung for rung in used if rung != "content"]
    return worded[-1] if worded else "synonyms"
