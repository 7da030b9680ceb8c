"""One recognised sheet as a table: typed columns, where every value came from, and the account."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crmsheets.intake.headings import said_of
from crmsheets.intake.match import Match
from crmsheets.intake.merged import Merged, merged
from crmsheets.intake.rows import Rows, classified
from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext, ColumnReading, Verdict
from crmsheets.model.cell import Cell, letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid, Value
from crmsheets.model.settings import Settings
from crmsheets.model.table import Place, Table
from crmsheets.model.template import Field
from crmsheets.model.text import Locale

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)|(?!\d))")


@dataclass(frozen=True, slots=True)
class Read:
    """A sheet as read. `filled`: records whose blank owner became who fills in, by field."""

    table: Table
    findings: tuple[Finding, ...]
    balance: SheetBalance
    filled: Mapping[str, tuple[int, ...]] = field(default_factory=dict)


def table(  # what a sheet is read with
    grid: Grid,
    match: Match,
    settings: Settings,
    locale: Locale,
    *,
    owner: str = "",
    days: frozenset[dt.date] = frozenset(),
) -> Read:
    """The sheet's records as one Table.

    `owner`: who fills this copy (填写人), "" if not said. `days`: those that the whole workbook bears.
    """
    rows = classified(grid, match)
    spread = merged(grid, match, rows.records)
    base = ColumnContext(
        locale=locale,
        year_hint=year_hint(_title(grid, match), grid.sheet, grid.source.file),
        days=days,
        date_order=settings.date_order or "",
    )
    readings = _readings(grid, match, rows, spread, base)
    place = Place(
        grid.source, grid.sheet, match.header_row, match.columns, match.headers, owner, match.rung
    )
    bare = Table(
        template=match.template,
        places=(place,),
        place=[0] * len(rows.records),
        row=rows.records,
        part=[0] * len(rows.records),
        columns=_columns(match, readings, len(rows.records)),
        extras=_extras(grid, match, rows.records),
    )
    whole = _with_companions(replace(bare, where=_where(bare, spread)), match, readings)
    whole, filled = _owned(whole, owner)
    said = (*said_of(grid, match), *spread.findings, *_verdicts(whole, match, readings))
    findings = tuple(replace(each, person=owner) for each in said)
    return Read(whole, findings, _balance(grid, match, rows), filled)


def _readings(
    grid: Grid, match: Match, rows: Rows, spread: Merged, base: ColumnContext
) -> dict[str, ColumnReading]:
    at = {row: index for index, row in enumerate(rows.records)}
    found = {}
    for name, column in match.columns.items():
        ctx = replace(
            base,
            header=match.headers[name],
            errors={at[r]: text for (r, c), text in grid.errors.items() if c == column and r in at},
            uncached=frozenset(at[r] for r, c in grid.uncached if c == column and r in at),
        )
        cells = raw(grid, column, rows.records, spread.tops.get(name, {}))
        found[name] = read_column(match.template.by_name[name], cells, ctx)
    return found


def raw(
    grid: Grid, column: int, records: Sequence[int], tops: Mapping[int, int] | None = None
) -> list[Value]:
    """A column's values for the record rows; `tops`: row -> the merged cell's first row."""
    if tops:
        return [grid.at(tops.get(row, row), column) for row in records]
    lines = (grid.rows[row - 1] if row <= len(grid.rows) else () for row in records)
    values = (line[column - 1] if column <= len(line) else None for line in lines)
    return [None if isinstance(value, str) and not value.strip() else value for value in values]


def _title(grid: Grid, match: Match) -> str:
    """What stands above the header, the key row left out."""
    lines = [
        " ".join(str(value) for value in row if value is not None)
        for number, row in enumerate(grid.rows[: match.header_row - 1], start=1)
        if number != match.key_row
    ]
    return " ".join(line for line in lines if line.strip())


def year_hint(*texts: str) -> int | None:
    """The year a title, a sheet's or a file's name tells, the first that tells exactly one."""
    for text in texts:
        years = {int(year) for year in _YEAR.findall(text)}
        if len(years) == 1:
            return years.pop()
    return None


def _columns(
    match: Match, readings: Mapping[str, ColumnReading], records: int
) -> dict[str, list[Any]]:
    return {
        each.name: list(readings[each.name].values) if each.name in readings else [None] * records
        for each in match.template.fields
    }


def _extras(grid: Grid, match: Match, records: Sequence[int]) -> dict[str, list[Value]]:
    return {name: raw(grid, column, records) for column, name in match.extras.items()}


def _where(bare: Table, spread: Merged) -> dict[tuple[str, str], tuple[Cell, ...]]:
    """Records that share a merged cell point at that cell."""
    index = {row: at for at, row in enumerate(bare.row)}
    place = bare.places[0]
    return {
        (bare.record_id(index[row]), name): (
            Cell(place.source.file, place.sheet, top, place.columns[name]),
        )
        for name, tops in spread.tops.items()
        for row, top in tops.items()
    }


def _with_companions(whole: Table, match: Match, readings: Mapping[str, ColumnReading]) -> Table:
    """What one cell told of another field goes there if that field's own cell is empty."""
    columns = {name: list(column) for name, column in whole.columns.items()}
    where = dict(whole.where)
    told_of = [
        (source, name, told)
        for source, reading in readings.items()
        for name, told in reading.also.items()
        if name in match.template.by_name
    ]
    for source, name, told in told_of:
        refused = _refused(readings.get(name))
        for at, value in told.items():
            if columns[name][at] is None and at not in refused:
                columns[name][at] = value
                where[whole.record_id(at), name] = whole.cells(at, source)
    return replace(whole, columns=columns, where=where)


def _refused(reading: ColumnReading | None) -> set[int]:
    """Positions whose own cell could not be read: they keep their finding and stay empty."""
    verdicts = reading.verdicts if reading is not None else ()
    return {
        at
        for verdict in verdicts
        if not verdict.rule.fixed
        for at in (verdict.index, *verdict.more)
    }


def _owned(whole: Table, owner: str) -> tuple[Table, dict[str, tuple[int, ...]]]:
    """Blank fields that mean whoever fills in, filled with that name."""
    filled: dict[str, tuple[int, ...]] = {}
    if not owner:
        return whole, filled
    columns = {}
    for each in whole.template.fields:
        blank = [at for at, value in enumerate(whole[each.name]) if value is None]
        if each.column.filled_by and blank:
            columns[each.name] = [owner if value is None else value for value in whole[each.name]]
            filled[each.name] = tuple(blank)
    return whole.with_columns(**columns), filled


def _verdicts(
    whole: Table, match: Match, readings: Mapping[str, ColumnReading]
) -> Iterator[Finding]:
    for name, reading in readings.items():
        declared = match.template.by_name[name]
        # What is computed nobody has to correct; that it was typed is told once, at the header.
        for verdict in reading.verdicts if declared.column.typed else ():
            yield _finding(whole, match, declared, verdict)


def _finding(whole: Table, match: Match, declared: Field, verdict: Verdict) -> Finding:
    """A verdict at its cells; one on the whole column stands at the header."""
    cells: tuple[Cell, ...]
    if verdict.index < 0:
        source, sheet = whole.places[0].source, whole.places[0].sheet
        cells = (Cell(source.file, sheet, match.header_row, match.columns[declared.name]),)
    else:
        cells = whole.cells(verdict.index, declared.name)
    more = (whole.cell(at, declared.name) for at in verdict.more if at != verdict.index)
    return Finding(
        rule=verdict.rule,
        cells=(*cells, *more),
        table=match.template.name,
        field=declared.name,
        header=match.headers[declared.name],
        value=verdict.value,
        got=verdict.got,
        suggestion=verdict.suggestion,
    )


def _balance(grid: Grid, match: Match, rows: Rows) -> SheetBalance:
    columns = {column: (match.headers[name], name) for name, column in match.columns.items()}
    columns |= {column: (header, "") for column, header in match.extras.items()}
    return SheetBalance(
        file=grid.source.file,
        sheet=grid.sheet,
        status="read",
        role=grid.source.role,
        table=match.template.name,
        layout="flat",
        range=f"A1:{letters(max(grid.width, 1))}{max(rows.present, 1)}",
        header_row=match.header_row,
        rows_present=rows.present,
        rows_read=len(rows.records),
        rows_skipped=rows.skipped,
        records_made=len(rows.records),
        columns={letters(column): columns[column] for column in sorted(columns)},
    )
