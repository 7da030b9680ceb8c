"""A sheet's records laid flat before their values are read: one list of cells for every field.

What is not simply "the record's row, the field's column" (a merged cell, a value from the title, a
cell that held three records) says in `cells` where it was typed. Figures that were typed for several
records at once are `shared` among them, or are `claims` that their sum is held against.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from crmsheets.intake.match import Match
from crmsheets.intake.merged import Merged
from crmsheets.model.cell import letters
from crmsheets.model.grid import Grid, Value

_T = TypeVar("_T")
At = tuple[int, int]
"""A row and a column of the sheet, from 1."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A typed sum: what stands at `at` should be the sum of a field of these records."""

    name: str
    at: At
    value: Value
    records: tuple[int, ...]
    header: str = ""


@dataclass(frozen=True)
class Laid:
    """Records of one table, in order, as typed; every list is as long as `rows`.

    Record i stands in sheet row `rows[i]` and is its `parts[i]`-th record. `columns`: field -> cells.
    `headers`: field -> the header as typed. `extras`: header -> cells of columns without a field.
    `cells`: (i, field) -> where it was typed, if not in the record's row and the field's column.
    `shared`: field -> groups of records whose one cell is the sum of all of them. `claims`: typed
    sums that do not count. `wide`: column -> the field that it and its neighbours hold (months).
    `needless`: required fields that records of this layout cannot have.
    """

    match: Match
    rows: Sequence[int]
    parts: Sequence[int]
    columns: Mapping[str, Sequence[Value]]
    headers: Mapping[str, str]
    extras: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    cells: Mapping[tuple[int, str], At] = field(default_factory=dict)
    shared: Mapping[str, Sequence[tuple[int, ...]]] = field(default_factory=dict)
    claims: Sequence[Claim] = ()
    wide: Mapping[int, str] = field(default_factory=dict)
    needless: frozenset[str] = frozenset()

    def __len__(self) -> int:
        """Number of records."""
        return len(self.rows)

    def at(self, i: int, name: str) -> At:
        """Row and column that record i's field was typed in; column 0 if it has none."""
        return self.cells.get((i, name)) or (self.rows[i], self.match.columns.get(name, 0))

    def demoted(self, name: str) -> Laid:
        """The same records with a field's column kept without a field: it is something else."""
        held, header = self.match, self.headers[name]
        column = held.columns[name]
        title = f"{header} ({letters(column)})" if header in self.extras else header
        headers = _but(self.headers, name)
        return replace(
            self,
            match=replace(
                held,
                columns=_but(held.columns, name),
                headers=headers,
                rungs=_but(held.rungs, name),
                extras={**held.extras, column: title},
            ),
            columns=_but(self.columns, name),
            headers=headers,
            extras={**self.extras, title: self.columns[name]},
            cells={at: cell for at, cell in self.cells.items() if at[1] != name},
            shared=_but(self.shared, name),
        )

    def promoted(self, name: str, column: int, grid: Grid) -> Laid:
        """The same records with a column that was kept without a field as that field."""
        header = self.match.extras[column]
        bare = self.without_extras([column])
        return bare.with_field(name, raw(grid, column, self.rows), header, {}, column)

    def repeated(self, times: Sequence[int]) -> Laid:
        """Record i `times[i]` times (0: it goes), numbered as parts of its row, all else the same."""
        kept = [i for i, count in enumerate(times) for _ in range(count)]
        origins: dict[int, list[int]] = {}
        for new, old in enumerate(kept):
            origins.setdefault(old, []).append(new)

        def now(group: Sequence[int]) -> tuple[int, ...]:
            return tuple(new for old in group for new in origins.get(old, ()))

        return replace(
            self,
            rows=[self.rows[i] for i in kept],
            parts=_numbered([self.rows[i] for i in kept]),
            columns={name: [cells[i] for i in kept] for name, cells in self.columns.items()},
            extras={name: [cells[i] for i in kept] for name, cells in self.extras.items()},
            cells={
                (new, name): at
                for (old, name), at in self.cells.items()
                for new in origins.get(old, ())
            },
            shared={
                name: [group for old in groups if (group := now(old))]
                for name, groups in self.shared.items()
            },
            claims=[replace(claim, records=now(claim.records)) for claim in self.claims],
        )

    def with_field(
        self,
        name: str,
        cells: Sequence[Value],
        header: str,
        where: Mapping[int, At],
        column: int = 0,
    ) -> Laid:
        """The same records with a field put in or replaced; `where`: record -> where it was typed.

        `column`: what is the field's own if it had none; 0 for a value from outside the records.
        """
        columns = {name: column, **self.match.columns}
        headers = {**self.headers, name: header}
        return replace(
            self,
            match=replace(self.match, columns=columns, headers=headers),
            columns={**self.columns, name: cells},
            headers=headers,
            cells={**self.cells, **{(i, name): at for i, at in where.items()}},
        )

    def understood(self, columns: Collection[int]) -> Laid:
        """The same records with columns whose cells stay extras, though it is known what they are."""
        held, gone = self.match, set(columns)
        return replace(
            self,
            match=replace(
                held,
                extras={c: header for c, header in held.extras.items() if c not in gone},
                doubled={c: name for c, name in held.doubled.items() if c not in gone},
                unclear={c: names for c, names in held.unclear.items() if c not in gone},
            ),
        )

    def without_extras(self, columns: Collection[int]) -> Laid:
        """The same records without columns that were kept without a field: now they have one."""
        gone = {self.match.extras[column] for column in columns if column in self.match.extras}
        kept = {header: cells for header, cells in self.extras.items() if header not in gone}
        return replace(self.understood(columns), extras=kept)


def laid(grid: Grid, match: Match, records: Sequence[int], spread: Merged) -> Laid:
    """The record rows as they stand, merged cells told to every row that they cover."""
    index = {row: i for i, row in enumerate(records)}
    return Laid(
        match=match,
        rows=records,
        parts=[0] * len(records),
        columns={
            name: raw(grid, column, records, spread.tops.get(name, {}))
            for name, column in match.columns.items()
        },
        headers=match.headers,
        extras={name: raw(grid, column, records) for column, name in match.extras.items()},
        cells={
            (index[row], name): (top, match.columns[name])
            for name, tops in spread.tops.items()
            for row, top in tops.items()
        },
        shared={name: _groups(index, spread.tops[name]) for name in sorted(spread.shared)},
    )


def _groups(index: Mapping[int, int], tops: Mapping[int, int]) -> list[tuple[int, ...]]:
    """The records that each merged cell covers, its first row's among them if that is one."""
    groups: dict[int, list[int]] = {}
    for row, top in tops.items():
        groups.setdefault(top, [index[top]] if top in index else []).append(index[row])
    return [tuple(group) for group in groups.values()]


def raw(
    grid: Grid, column: int, records: Sequence[int], tops: Mapping[int, int] | None = None
) -> list[Value]:
    """A column's values for the record rows; `tops`: row -> the merged cell's first row."""
    if tops:
        return [grid.at(tops.get(row, row), column) for row in records]
    lines, found = grid.rows, []
    for row in records:
        line = lines[row - 1] if row <= len(lines) else ()
        value = line[column - 1] if column <= len(line) else None
        found.append(None if isinstance(value, str) and not value.strip() else value)
    return found


def _but(fields: Mapping[str, _T], name: str) -> dict[str, _T]:
    return {each: held for each, held in fields.items() if each != name}


def _numbered(rows: Sequence[int]) -> list[int]:
    """How many records of the same row stand before each."""
    seen: dict[int, int] = {}
    parts = []
    for row in rows:
        parts.append(seen.get(row, 0))
        seen[row] = parts[-1] + 1
    return parts
