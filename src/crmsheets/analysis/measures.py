"""How good the data are, counted: complete, valid, fresh, unique; by file, person and field.

complete: of the cells that should be filled (required columns, and the six things every customer needs)
those that are. valid: of the cells filled, those without an error or a warning. fresh: of the customers
with any date, those with a record not older than `stale_days`. unique: of the customer rows, those that
are their customer's only one. All of rows that count; copies that were left out are no rows.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING

from crmsheets.analysis.ages import Age, Aged, ages
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.golden import TYPED
from crmsheets.analysis.quality import KEY_FIELDS, people_of
from crmsheets.model.finding import Severity
from crmsheets.model.past import QualityLine, Run
from crmsheets.model.row import Use

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

CUSTOMER = "customer"
_NO_RUN = Run("", dt.date.min)
Tally = tuple[int, int]
"""Hits, cases."""


def quality_lines(
    data: Dataset, aged: Sequence[Aged], today: dt.date, stale_days: int
) -> list[QualityLine]:
    """Every measure over all files, by person, by file; completeness and validity by field."""
    people = people_of(data)
    found: dict[tuple[str, str, str], Tally] = {}
    for measure, by_file in (
        ("complete", _complete(data)),
        ("valid", _valid(data)),
        ("unique", _unique(data)),
    ):
        _spread(found, measure, by_file, people)
    _fresh(found, aged, today, stale_days)
    for (field, measure), tally in field_tallies(data).items():
        found["field", field, measure] = tally
    return [
        QualityLine(_NO_RUN, scope, subject, measure, hits, cases)
        for (scope, subject, measure), (hits, cases) in sorted(found.items())
        if cases
    ]


def _spread(
    found: dict[tuple[str, str, str], Tally],
    measure: str,
    by_file: Mapping[str, Tally],
    people: Mapping[str, str],
) -> None:
    """Tallies of files added up by person and over all."""
    for file, tally in by_file.items():
        keys = [("all", ""), ("file", file)]
        keys += [("person", people[file])] if people.get(file) else []
        for scope, subject in keys:
            found[scope, subject, measure] = _sum(found.get((scope, subject, measure)), tally)


def _sum(one: Tally | None, other: Tally) -> Tally:
    return other if one is None else (one[0] + other[0], one[1] + other[1])


def _fresh(
    found: dict[tuple[str, str, str], Tally], aged: Iterable[Aged], today: dt.date, stale_days: int
) -> None:
    for each in aged:
        if each.last is None:
            continue
        tally = (int(each.fresh(today, stale_days)), 1)
        keys = [("all", ""), *(("file", file) for file in each.files)]
        keys += [("person", each.owner)] if each.owner else []
        for scope, subject in keys:
            found[scope, subject, "fresh"] = _sum(found.get((scope, subject, "fresh")), tally)


def _complete(data: Dataset) -> dict[str, Tally]:
    """File -> cells that should be filled and are, over all tables."""
    found: dict[str, Tally] = {}
    for table in data.tables.values():
        rows = Counter(table.place)
        groups = _wanted(table)
        for place, filled in _filled(table, groups).items():
            file = table.places[place].source.file
            found[file] = _sum(found.get(file), (filled, rows[place] * len(groups)))
    return found


def _wanted(table: Table) -> list[tuple[str, ...]]:
    """Groups of fields of which one should be filled: required ones, and what a customer needs."""
    required = [(each.name,) for each in table.template.fields if each.required]
    keys = KEY_FIELDS if table.template.name == CUSTOMER else ()
    return [*required, *(each for each in keys if each not in required)]


def _filled(table: Table, groups: Sequence[tuple[str, ...]]) -> Counter[int]:
    """Place -> how many of the groups are filled, over its rows."""
    found: Counter[int] = Counter(dict.fromkeys(table.place, 0))
    for group in groups:
        columns = [table[name] for name in group]
        there = [any(each is not None for each in row) for row in zip(*columns, strict=True)]
        found.update(compress(table.place, there))
    return found


def _typed(table: Table) -> Iterator[str]:
    """The fields that people type and that some sheet of the table has."""
    there = {name for place in table.places for name in place.columns}
    for each in table.template.fields:
        if each.name in there and each.column.use is not Use.DERIVED:
            yield each.name


def _as_typed(table: Table, name: str) -> Sequence[object]:
    """A column without what linking put into it: a customer's number is given to everybody."""
    own = TYPED if name == "customer_id" and TYPED in table.columns else name
    return table[own]


def field_tallies(data: Dataset) -> dict[tuple[str, str], Tally]:
    """(table.field, complete | valid) -> hits and cases; completeness only of rows whose sheet has the
    column.
    """
    bad = _bad(data)
    found: dict[tuple[str, str], Tally] = {}
    for table in data.tables.values():
        rows = Counter(table.place)
        for name in _typed(table):
            having = {at for at, place in enumerate(table.places) if name in place.columns}
            cases = sum(rows[at] for at in having)
            filled = sum(value is not None for value in _as_typed(table, name))
            key = f"{table.template.name}.{name}"
            faults = [
                each for each in bad if (each.table, each.field) == (table.template.name, name)
            ]
            emptied = sum(each.emptied for each in faults)
            found[key, "complete"] = (min(filled, cases), cases)
            found[key, "valid"] = (filled + emptied - len(faults), filled + emptied)
    return found


@dataclass(frozen=True, slots=True)
class _Fault:
    """A cell with an error or a warning; `emptied`: what was typed was not taken."""

    file: str
    table: str
    field: str
    emptied: bool


def _bad(data: Dataset) -> list[_Fault]:
    """The cells of counted rows whose typed value has an error or a warning, each once."""
    cells = {
        (each.table, each.field, each.cells[0])
        for each in data.findings
        if each.cells
        and each.table in data.tables
        and each.field
        and each.value
        and not each.rule.fixed
        and each.severity is not Severity.INFO
    }
    rows = {name: _rows(data.tables[name]) for name in {table for table, _, _ in cells}}
    found = []
    for table, field, cell in sorted(cells, key=lambda each: (each[2], each[1])):
        at = rows[table].get((cell.file, cell.sheet, cell.row))
        if at is not None:
            emptied = data.tables[table][field][at] is None
            found.append(_Fault(cell.file, table, field, emptied))
    return found


def _rows(table: Table) -> dict[tuple[str, str, int], int]:
    """File, sheet and row -> the record (the first of several)."""
    found: dict[tuple[str, str, int], int] = {}
    places = [(each.source.file, each.sheet) for each in table.places]
    for i, (place, row) in enumerate(zip(table.place, table.row, strict=True)):
        found.setdefault((*places[place], row), i)
    return found


def _valid(data: Dataset) -> dict[str, Tally]:
    """File -> cells filled and without fault, cells filled."""
    filled: Counter[str] = Counter()
    for table in data.tables.values():
        files = [each.source.file for each in table.places]
        for name in _typed(table):
            there = (value is not None for value in _as_typed(table, name))
            for place, count in Counter(compress(table.place, there)).items():
                filled[files[place]] += count
    faults, emptied = Counter[str](), Counter[str]()
    for each in _bad(data):
        faults[each.file] += 1
        emptied[each.file] += each.emptied
    return {
        file: (filled[file] + emptied[file] - faults[file], filled[file] + emptied[file])
        for file in {*filled, *faults}
    }


def _unique(data: Dataset) -> dict[str, Tally]:
    """File -> customer rows that are their customer's only one, customer rows."""
    table = data.tables.get(CUSTOMER)
    found: dict[str, Tally] = {}
    if table is not None:
        for golden in data.golden:
            alone = int(len(golden.members) == 1)
            for row in golden.members:
                file = table.source(row).file
                found[file] = _sum(found.get(file), (alone, 1))
    return found


@dataclass(frozen=True, slots=True)
class Measured:
    """One measure of all files, a person, a file or a field (`table.field`), now and in the last kept
    month before (None: not kept).
    """

    scope: str
    subject: str
    measure: str
    hits: int
    cases: int
    hits_before: int | None
    cases_before: int | None


def measure_tables(
    lines: Sequence[QualityLine],
    before: Sequence[QualityLine],
    customers: Sequence[Aged],
    today: dt.date,
) -> dict[str, pd.DataFrame]:
    """The frames `measures` and `ages` of `model.judged.Judged.tables`."""
    kept = {(each.scope, each.subject, each.measure): each for each in before}
    measured = []
    for each in lines:
        was = kept.get((each.scope, each.subject, each.measure))
        measured.append(
            Measured(
                each.scope,
                each.subject,
                each.measure,
                each.hits,
                each.cases,
                was.hits if was else None,
                was.cases if was else None,
            )
        )
    return {"measures": frame_of(Measured, measured), "ages": frame_of(Age, ages(customers, today))}
