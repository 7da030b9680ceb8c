"""One recognised sheet as tables: typed columns, where every value came from, and the account."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crmsheets.intake.headings import said_of
from crmsheets.intake.layout.claimed import claimed
from crmsheets.intake.layout.claims import disagreements
from crmsheets.intake.layout.laid import Laid, laid
from crmsheets.intake.layout.month_lines import by_month
from crmsheets.intake.layout.other_month import other_month
from crmsheets.intake.layout.second_lines import paired, with_seconds
from crmsheets.intake.layout.sections import sections
from crmsheets.intake.layout.shares import shares
from crmsheets.intake.layout.surroundings import month_hint, title, year_hint
from crmsheets.intake.layout.unfold import unfolded
from crmsheets.intake.match import Match
from crmsheets.intake.merged import merged, of_sums
from crmsheets.intake.rows import Rows, classified
from crmsheets.intake.values.reading import ColumnContext, ColumnReading, Verdict
from crmsheets.intake.values.together import read_columns
from crmsheets.model.cell import Cell, letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.table import Place, Table
from crmsheets.model.template import Field
from crmsheets.model.text import Locale


@dataclass(frozen=True, slots=True)
class Read:
    """A sheet as read. `filled`: records whose blank owner became who fills in, by field.

    `left_out`: reason -> the rows that are no records.
    """

    table: Table
    findings: tuple[Finding, ...]
    balance: SheetBalance
    filled: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    left_out: Mapping[str, Sequence[int]] = field(default_factory=dict)


def tables(  # what a sheet is read with
    grid: Grid,
    match: Match,
    settings: Settings,
    locale: Locale,
    *,
    owner: str = "",
    days: frozenset[dt.date] = frozenset(),
) -> tuple[Read, ...]:
    """The sheet's own records as a Table, then those of other tables that its cells hold besides.

    `owner`: who fills this copy (填写人), "" if not said. `days`: those that the whole workbook bears.
    """
    pairs = paired(grid, match, classified(grid, match))
    rows = pairs.rows
    spread = merged(grid, match, pairs.records)
    context = around(grid, title(grid, match), settings, locale, days)
    whole, second = with_seconds(laid(grid, match, pairs.records, spread), grid, pairs)
    typed = replace(whole, claims=claimed(grid, match, replace(rows, records=pairs.records)))
    notes = rows.numbers.get("note", ())
    headed_by = by_month(sections(typed, grid, notes, settings), grid, notes)
    flat = unfolded(headed_by.laid, grid, settings)
    own = read_laid(grid, flat.laid, context, settings, owner)
    headed = (
        each for each in said_of(grid, flat.laid.match) if each.field not in flat.laid.needless
    )
    dated = other_month(grid, match, own.table)
    said = (*headed, *spread.findings, *second, *headed_by.findings, *flat.findings, *dated)
    said = (*(replace(each, person=owner) for each in said), *own.findings)
    line = _balance(grid, match, flat.laid, rows)
    besides = (read_laid(grid, other, context, settings, owner) for other in flat.besides)
    own = replace(own, findings=said, balance=line, left_out=rows.numbers)
    return _apart(own, list(besides))


def around(
    grid: Grid, heading: str, settings: Settings, locale: Locale, days: frozenset[dt.date]
) -> ColumnContext:
    """What surrounds every column of a table; `heading`: what stands above it."""
    return ColumnContext(
        title=heading,
        sheet=grid.sheet,
        locale=locale,
        year_hint=year_hint(heading, grid.sheet, grid.source.file),
        month_hint=month_hint(grid.sheet, heading, grid.source.file),
        days=days,
        date_order=settings.date_order or "",
        rates=settings.rates.known,
    )


def read_laid(
    grid: Grid, flat: Laid, context: ColumnContext, settings: Settings, owner: str
) -> Read:
    """Records laid flat as one Table; the account is that of the column they stand in."""
    readings = _readings(grid, flat, context)
    typed = _columns(flat, readings)
    split = {**typed, **shares(flat, typed)}
    summed = (*of_sums(grid, flat, split), *disagreements(grid, flat, split, context, settings))
    place = Place(
        grid.source,
        grid.sheet,
        flat.match.header_row,
        flat.match.columns,
        flat.headers,
        owner,
        flat.match.rung,
    )
    bare = Table(
        template=flat.match.template,
        places=(place,),
        place=[0] * len(flat),
        row=flat.rows,
        part=flat.parts,
        columns=split,
        extras=flat.extras,
    )
    whole = _with_companions(replace(bare, where=_where(bare, flat)), flat, readings)
    whole, filled = _owned(whole, owner)
    said = (*_verdicts(whole, flat, readings), *summed)
    findings = (replace(each, person=owner) for each in said)
    return Read(whole, tuple(findings), _beside(grid, flat), filled)


def _readings(grid: Grid, flat: Laid, context: ColumnContext) -> dict[str, ColumnReading]:
    contexts = {}
    for name in flat.columns:
        places = [flat.at(i, name) for i in range(len(flat))] if _marked(grid) else []
        contexts[name] = replace(
            context,
            header=flat.headers[name],
            follows=flat.match.template.by_name[name].column.not_before in flat.columns,
            errors={i: grid.errors[at] for i, at in enumerate(places) if at in grid.errors},
            uncached=frozenset(i for i, at in enumerate(places) if at in grid.uncached),
        )
    return read_columns(flat.match.template, flat.columns, contexts)


def _marked(grid: Grid) -> bool:
    return bool(grid.errors or grid.uncached)


def _columns(flat: Laid, readings: Mapping[str, ColumnReading]) -> dict[str, list[Any]]:
    return {
        each.name: list(readings[each.name].values) if each.name in readings else [None] * len(flat)
        for each in flat.match.template.fields
    }


def _where(bare: Table, flat: Laid) -> dict[tuple[str, str], tuple[Cell, ...]]:
    """Records whose field was typed elsewhere than in their row and its column point there."""
    place = bare.places[0]
    return {
        (bare.record_id(i), name): (Cell(place.source.file, place.sheet, *at),)
        for (i, name), at in flat.cells.items()
    }


def _with_companions(whole: Table, flat: Laid, readings: Mapping[str, ColumnReading]) -> Table:
    """What one cell told of another field goes there if that field's own cell is empty."""
    columns = {name: list(column) for name, column in whole.columns.items()}
    where = dict(whole.where)
    told_of = [
        (source, name, told)
        for source, reading in readings.items()
        for name, told in reading.also.items()
        if name in flat.match.template.by_name
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


def _verdicts(whole: Table, flat: Laid, readings: Mapping[str, ColumnReading]) -> Iterator[Finding]:
    """What is said of the cells; once of a cell that several records were read from."""
    told: set[tuple[object, ...]] = set()
    for name, reading in readings.items():
        declared = flat.match.template.by_name[name]
        # What is computed nobody has to correct; that it was typed is told once, at the header.
        for verdict in reading.verdicts if declared.column.typed else ():
            finding = _finding(whole, flat, declared, verdict)
            once = (finding.code, finding.cells, name, finding.value)
            if once not in told:
                told.add(once)
                yield finding


def _finding(whole: Table, flat: Laid, declared: Field, verdict: Verdict) -> Finding:
    """A verdict at its cells; one on the whole column stands at the header."""
    cells: tuple[Cell, ...]
    if verdict.index < 0:
        source, sheet = whole.places[0].source, whole.places[0].sheet
        column = flat.match.columns.get(declared.name, 0)
        cells = (Cell(source.file, sheet, flat.match.header_row, column),)
    else:
        cells = whole.cells(verdict.index, declared.name)
    more = (whole.cell(at, declared.name) for at in verdict.more if at != verdict.index)
    return Finding(
        rule=verdict.rule,
        cells=tuple(dict.fromkeys((*cells, *more))),
        table=flat.match.template.name,
        field=declared.name,
        header=flat.headers[declared.name],
        value=verdict.value,
        got=verdict.got,
        suggestion=verdict.suggestion,
    )


def _balance(grid: Grid, match: Match, flat: Laid, rows: Rows) -> SheetBalance:
    columns = {
        column: (match.headers[name], "" if _demoted(flat, name, column) else name)
        for name, column in match.columns.items()
    }
    columns |= {column: (h, flat.wide.get(column, "")) for column, h in match.extras.items()}
    top, left, _, right = grid.block or (1, 1, 0, max(grid.width, 1))
    bottom = top + max(rows.present, 1) - 1
    return SheetBalance(
        file=grid.source.file,
        sheet=grid.sheet,
        status="read",
        role=grid.source.role,
        table=match.template.name,
        layout="wide" if flat.wide else "flat",
        range=f"{letters(left)}{top}:{letters(right)}{bottom}",
        header_row=match.header_row,
        rows_present=rows.present,
        rows_read=len(rows.records),
        rows_skipped=rows.skipped,
        records_made=len(flat),
        columns={letters(column): columns[column] for column in sorted(columns)},
    )


def _apart(own: Read, besides: Sequence[Read]) -> tuple[Read, ...]:
    """The own table and the others; lines above it that are a record (an event) are that one's rows."""
    titles = set(own.left_out.get("title", ()))
    above = [each for each in besides if titles.issuperset(each.table.row)]
    used = {row for each in above for row in each.table.row}
    if not used:
        return (own, *besides)
    left = {**own.left_out, "title": sorted(titles - used)}
    skipped = {**own.balance.rows_skipped, "title": len(titles - used)}
    line = replace(
        own.balance,
        rows_present=own.balance.rows_present - len(used),
        rows_skipped={reason: count for reason, count in skipped.items() if count},
    )
    own = replace(own, balance=line, left_out={name: rows for name, rows in left.items() if rows})
    flat = [
        replace(each, balance=replace(each.balance, layout="flat")) if each in above else each
        for each in besides
    ]
    return (own, *flat)


def _demoted(flat: Laid, name: str, column: int) -> bool:
    """Whether a column was kept without a field after all: 合计 of twelve months is no amount."""
    header = flat.headers.get(name, "")
    return flat.match.columns.get(name) != column and (not header or header in flat.extras)


def _beside(grid: Grid, flat: Laid) -> SheetBalance:
    """The account of records that stand in cells of another table's rows: only the rows they fill."""
    rows = sorted(set(flat.rows))
    used = sorted({column for column in flat.match.columns.values() if column})
    span = f"{letters(used[0])}{rows[0]}:{letters(used[-1])}{rows[-1]}" if used and rows else ""
    return SheetBalance(
        file=grid.source.file,
        sheet=grid.sheet,
        status="read",
        role=grid.source.role,
        table=flat.match.template.name,
        layout="cells",
        range=span,
        header_row=flat.match.header_row,
        rows_present=len(rows),
        rows_read=len(rows),
        records_made=len(flat),
        columns={
            letters(column): (flat.headers.get(name, ""), name)
            for name, column in flat.match.columns.items()
            if column
        },
    )
