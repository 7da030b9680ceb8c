"""Several dated entries in one cell, each a follow-up of its own.

In a list of follow-ups they are parts of the row. In a list of customers the column 跟进记录 (or 备注)
holds follow-ups besides: records of another table, the customer's own row stays as it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crmsheets.intake.layout.entries import Entry, entries
from crmsheets.intake.layout.laid import At, Laid, raw
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import headings
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text
from crmsheets.templates.followup import TEMPLATE

ENTRIES = Rule(
    code="LAY10",
    severity=Severity.INFO,
    message=Text(
        "有 {cells} 格写了带日期的内容，按日期拆成 {records} 条跟进。",
        "{cells} cells hold dated entries; they were taken apart into {records} follow-ups.",
    ),
    why=Text(
        "一格里写了好几次联系，要一次一条才能统计。", "Several contacts in a cell count singly."
    ),
    fix=Text("不用改；以后一次写一行更好。", "Nothing to do; better one row each time."),
    example="3/5 电话：询价；3/20 拜访：看样",
    passing="跟进日期：2024-3-5 沟通内容：询价",
    fixed=True,
)
RULES = (ENTRIES,)

_DATE, _TEXT, _METHOD, _WHO = "followup_date", "content", "method", "customer_name"
# Of a row of several entries they belong to the newest: what is to be done next.
_OF_NEWEST = ("next_date", "next_action", "response")
_SEVERAL = 2
_NAMED = re.compile(
    r"跟进|拜访|沟通|联系(记录|情况)|回访|洽谈|进展|往来|接触|follow|visit|contact (log|history)|call log|history|log$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Told:
    """An entry of record `i`; None = the record as it stands."""

    i: int
    entry: Entry | None


def dated_notes(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """Follow-ups out of cells that hold several."""
    del settings
    name = found.laid.match.template.name
    if name == TEMPLATE.name and _TEXT in found.laid.columns:
        return _split(found, grid)
    if name == "customer" and _WHO in found.laid.columns:
        return _besides(found, grid)
    return found


def _split(found: Unfolded, grid: Grid) -> Unfolded:
    """The rows of a list of follow-ups, each entry a part."""
    flat = found.laid
    dates = flat.columns.get(_DATE, [None] * len(flat))
    told: list[_Told] = []
    cells = 0
    for i, held in enumerate(_entries(flat.columns[_TEXT])):
        least = 1 if is_blank(dates[i]) else _SEVERAL
        if sum(each.day is not None for each in held) >= least:
            cells += 1
            told += [_Told(i, each) for each in held]
        else:
            told.append(_Told(i, None))
    if not cells:
        return found
    header, column = flat.headers[_TEXT], flat.match.columns[_TEXT]
    new = _laid_out(flat, told, header)
    records = sum(each.entry is not None for each in told)
    said = _finding(grid, flat, column, header, cells, records)
    return replace(found, laid=new, findings=(*found.findings, said))


def _entries(cells: Sequence[Value]) -> list[list[Entry]]:
    """The entries of every cell; equal cells are read once."""
    known = {cell: entries(cell) for cell in {*cells} if isinstance(cell, str)}
    return [known[cell] if isinstance(cell, str) else [] for cell in cells]


def _laid_out(flat: Laid, told: Sequence[_Told], header: str) -> Laid:
    """The records once for every entry, with its day, method and words."""
    counts = [0] * len(flat)
    for each in told:
        counts[each.i] += 1
    places = [flat.at(each.i, _TEXT) for each in told]
    new = flat.repeated(counts)
    column = flat.match.columns[_TEXT]
    for name, values in (
        (_TEXT, [each.entry.words if each.entry else None for each in told]),
        (_DATE, [each.entry.day if each.entry else None for each in told]),
        (_METHOD, [each.entry.method or None if each.entry else None for each in told]),
    ):
        where = {at: places[at] for at, value in enumerate(values) if value is not None}
        if where:
            own = new.columns.get(name, [None] * len(new))
            cells = [own[at] if value is None else value for at, value in enumerate(values)]
            shown = flat.headers.get(name, header)
            new = new.with_field(name, cells, shown, where, column)
    return _of_newest(new, told)


def _of_newest(flat: Laid, told: Sequence[_Told]) -> Laid:
    """What comes next stands with the newest entry of a row only."""
    kept = set(_newest(told))
    for name in _OF_NEWEST:
        if name in flat.columns:
            cells = [cell if i in kept else None for i, cell in enumerate(flat.columns[name])]
            flat = flat.with_field(name, cells, flat.headers[name], {})
    return flat


def _newest(told: Sequence[_Told]) -> Iterator[int]:
    rows: dict[int, list[int]] = {}
    for at, each in enumerate(told):
        rows.setdefault(each.i, []).append(at)
    for places in rows.values():
        days = [_day(told[at].entry) for at in places]
        known = [(day, at) for day, at in zip(days, places, strict=True) if day is not None]
        yield max(known)[1] if len(known) == len(places) else places[-1]


def _day(entry: Entry | None) -> dt.date | None:
    return entry.day if entry is not None and isinstance(entry.day, dt.date) else None


def _besides(found: Unfolded, grid: Grid) -> Unfolded:
    """Follow-ups that a list of customers holds in a column of their own, or in the notes."""
    flat, findings, besides = found.laid, list(found.findings), list(found.besides)
    for column, header in headings(flat.match).items():
        field = flat.match.field_at(column)
        if field not in {"", "note"}:
            continue
        cells = raw(grid, column, flat.rows)
        held = _entries(cells)
        if not _worth(held, cells, header):
            continue
        other = _follow_ups(flat, held, column, header)
        besides.append(other)
        full = sum(any(each.day is not None for each in told) for told in held)
        findings.append(_finding(grid, other, column, header, full, len(other)))
        flat = flat.understood([column])
    return replace(found, laid=flat, findings=tuple(findings), besides=tuple(besides))


def _worth(held: Sequence[Sequence[Entry]], cells: Sequence[Value], header: str) -> bool:
    """Whether a column is one of follow-ups: half of its cells have days, or one has several."""
    dated = [sum(each.day is not None for each in told) for told in held]
    filled = sum(not is_blank(cell) for cell in cells)
    named = bool(_NAMED.search(simplified(header)))
    most = 2 * sum(count > 0 for count in dated) >= filled > 0
    return (named and (most or max(dated, default=0) >= _SEVERAL)) or (
        most and max(dated, default=0) >= _SEVERAL
    )


def _follow_ups(flat: Laid, held: Sequence[Sequence[Entry]], column: int, header: str) -> Laid:
    """The dated entries as records of follow-ups; customer and salesman are those of the row."""
    told = [(i, each) for i, own in enumerate(held) for each in own if each.day is not None]
    mine = [name for name in (_WHO, "owner") if name in flat.columns]
    own: dict[str, list[Value]] = {name: [flat.columns[name][i] for i, _ in told] for name in mine}
    given: dict[str, list[Value]] = {
        _DATE: [each.day for _, each in told],
        _TEXT: [each.words or None for _, each in told],
        _METHOD: [each.method or None for _, each in told],
    }
    columns = {name: flat.match.columns[name] for name in mine} | dict.fromkeys(given, column)
    headers = {name: flat.headers[name] for name in mine} | dict.fromkeys(given, header)
    where: dict[tuple[int, str], At] = {
        (at, name): flat.cells[i, name]
        for at, (i, _) in enumerate(told)
        for name in mine
        if (i, name) in flat.cells
    }
    bare = replace(
        flat.match, template=TEMPLATE, columns=columns, headers=headers, rungs={}, extras={}
    )
    counts = [0] * len(flat)
    for i, _ in told:
        counts[i] += 1
    new = replace(flat, shared={}, claims=(), wide={}, extras={}).repeated(counts)
    match = replace(bare, doubled={}, unclear={}, confidence={})
    return replace(new, match=match, columns={**own, **given}, headers=headers, cells=where)


def _finding(grid: Grid, flat: Laid, column: int, header: str, cells: int, records: int) -> Finding:
    return Finding(
        rule=ENTRIES,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, column),),
        table=TEMPLATE.name,
        field=_TEXT,
        header=header,
        got={"cells": cells, "records": records},
    )
