"""A template's data as columns, and where every value came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Suggestion

if TYPE_CHECKING:
    from crmsheets.model.grid import Source
    from crmsheets.model.template import Template


@dataclass(frozen=True, slots=True)
class Place:
    """One sheet a table was read from: its source, and where each field stood.

    `columns`: field -> column number. `headers`: field -> the header as the reader typed it.
    `owner`: who fills this copy (填写人), "" if not said. `rung`: how the sheet was recognised
    (keys, names, manifest, labels, synonyms, near).
    """

    source: Source
    sheet: str
    header_row: int
    columns: Mapping[str, int]
    headers: Mapping[str, str]
    owner: str = ""
    rung: str = "labels"


@dataclass(frozen=True)
class Table:
    """Records of one template as columns of equal length; blank is None.

    Record i came from `places[place[i]]`, sheet row `row[i]`, and is that row's `part[i]`-th record
    (0 unless a row was split). `columns`: field -> values, every field of the template present.
    `extras`: columns nobody declared, header -> values as typed, kept. `raw`: field -> the text as
    typed (only where it differs from the value). `where`: the cells of (record, field) when they
    are not simply "the source's column, the record's row".
    """

    template: Template
    places: tuple[Place, ...] = ()
    place: Sequence[int] = ()
    row: Sequence[int] = ()
    part: Sequence[int] = ()
    columns: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    extras: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    where: Mapping[tuple[str, str], tuple[Cell, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        """Number of records."""
        return len(self.row)

    def __getitem__(self, name: str) -> Sequence[Any]:
        """A field's column; all None for a field that was nowhere read."""
        found = self.columns.get(name)
        return found if found is not None else [None] * len(self)

    def record_id(self, i: int) -> str:
        """A name for record i that holds within one run: file, sheet, row, part."""
        place = self.places[self.place[i]]
        return f"{place.source.file}\t{place.sheet}\t{self.row[i]}\t{self.part[i]}"

    def cells(self, i: int, name: str) -> tuple[Cell, ...]:
        """The cells that record i's field was read from; column 0 where the sheet lacks it."""
        if self.where:
            known = self.where.get((self.record_id(i), name))
            if known is not None:
                return known
        place = self.places[self.place[i]]
        return (Cell(place.source.file, place.sheet, self.row[i], place.columns.get(name, 0)),)

    def cell(self, i: int, name: str) -> Cell:
        """The first of `cells`."""
        return self.cells(i, name)[0]

    def source(self, i: int) -> Source:
        """The file record i came from."""
        return self.places[self.place[i]].source

    def has(self, i: int, name: str) -> bool:
        """Whether record i's sheet has a column for the field at all."""
        return name in self.places[self.place[i]].columns

    def finding(
        self,
        rule: Rule,
        i: int,
        name: str,
        *,
        value: str = "",
        suggestion: Suggestion | None = None,
        also: Iterable[Cell] = (),
        **got: object,
    ) -> Finding:
        """A finding at record i's field, with the reader's own header.

        What is missing in a column that holds several fields (a dated note) is named as declared:
        the column is not empty.
        """
        place = self.places[self.place[i]]
        shared = list(place.columns.values()).count(place.columns.get(name, 0)) > 1
        return Finding(
            rule=rule,
            cells=(*self.cells(i, name), *also),
            table=self.template.name,
            field=name,
            header="" if shared and not value else place.headers.get(name, ""),
            value=value,
            got=got,
            suggestion=suggestion,
            person=place.owner,
        )

    def take(self, kept: Sequence[int]) -> Table:
        """Only the records at these positions, in this order."""
        ids = {self.record_id(i) for i in kept} if self.where else set()
        return replace(
            self,
            place=[self.place[i] for i in kept],
            row=[self.row[i] for i in kept],
            part=[self.part[i] for i in kept],
            columns={name: [column[i] for i in kept] for name, column in self.columns.items()},
            extras={name: [column[i] for i in kept] for name, column in self.extras.items()},
            where={at: cells for at, cells in self.where.items() if at[0] in ids},
        )

    def with_columns(self, **columns: Sequence[Any]) -> Table:
        """The same records with these columns put in or replaced."""
        return replace(self, columns={**self.columns, **columns})


def joined(template: Template, tables: Sequence[Table]) -> Table:
    """Several sheets' tables of one template as one, in the given order."""
    places: list[Place] = []
    place: list[int] = []
    for table in tables:
        place += [at + len(places) for at in table.place]
        places += table.places
    names = [each.name for each in template.fields]
    names += sorted({name for table in tables for name in table.columns} - set(names))
    extras = sorted({name for table in tables for name in table.extras})
    return Table(
        template=template,
        places=tuple(places),
        place=place,
        row=[row for table in tables for row in table.row],
        part=[part for table in tables for part in table.part],
        columns={name: [value for table in tables for value in table[name]] for name in names},
        extras={
            name: [
                value for table in tables for value in table.extras.get(name, [None] * len(table))
            ]
            for name in extras
        },
        where={at: cells for table in tables for at, cells in table.where.items()},
    )
