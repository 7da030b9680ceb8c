"""A sheet's records laid flat before their values are read: one list of cells for every field.

What is not simply "the record's row, the field's column" (a merged cell, a value from the title, a
cell that held three records) says in `cells` where it was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmsheets.intake.match import Match
from crmsheets.intake.merged import Merged
from crmsheets.model.grid import Grid, Value

At = tuple[int, int]
"""A row and a column of the sheet, from 1."""


@dataclass(frozen=True)
class Laid:
    """Records of one table, in order, as typed; every list is as long as `rows`.

    Record i stands in sheet row `rows[i]` and is its `parts[i]`-th record. `columns`: field -> cells.
    `headers`: field -> the header as typed. `extras`: header -> cells of columns without a field.
    `cells`: (i, field) -> where it was typed, if not in the record's row and the field's column.
    """

    match: Match
    rows: Sequence[int]
    parts: Sequence[int]
    columns: Mapping[str, Sequence[Value]]
    headers: Mapping[str, str]
    extras: Mapping[str, Sequence[Value]] = field(default_factory=dict)
    cells: Mapping[tuple[int, str], At] = field(default_factory=dict)

    def __len__(self) -> int:
        """Number of records."""
        return len(self.rows)

    def at(self, i: int, name: str) -> At:
        """Row and column that record i's field was typed in; column 0 if it has none."""
        return self.cells.get((i, name)) or (self.rows[i], self.match.columns.get(name, 0))

    def repeated(self, times: Sequence[int]) -> Laid:
        """Record i `times[i]` times (0: it goes), numbered as parts of its row, all else the same."""
        kept = [i for i, count in enumerate(times) for _ in range(count)]
        origins: dict[int, list[int]] = {}
        for new, old in enumerate(kept):
            origins.setdefault(old, []).append(new)
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
        )

    def with_field(
        self, name: str, cells: Sequence[Value], header: str, where: Mapping[int, At]
    ) -> Laid:
        """The same records with a field put in or replaced; `where`: record -> where it was typed."""
        return replace(
            self,
            columns={**self.columns, name: cells},
            headers={**self.headers, name: header},
            cells={**self.cells, **{(i, name): at for i, at in where.items()}},
        )


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
    )


def raw(
    grid: Grid, column: int, records: Sequence[int], tops: Mapping[int, int] | None = None
) -> list[Value]:
    """A column's values for the record rows; `tops`: row -> the merged cell's first row."""
    if tops:
        return [grid.at(tops.get(row, row), column) for row in records]
    lines = (grid.rows[row - 1] if row <= len(grid.rows) else () for row in records)
    values = (line[column - 1] if column <= len(line) else None for line in lines)
    return [None if isinstance(value, str) and not value.strip() else value for value in values]


def _numbered(rows: Sequence[int]) -> list[int]:
    """How many records of the same row stand before each."""
    seen: dict[int, int] = {}
    parts = []
    for row in rows:
        parts.append(seen.get(row, 0))
        seen[row] = parts[-1] + 1
    return parts
