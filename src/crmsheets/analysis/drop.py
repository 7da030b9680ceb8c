"""Rows leave a table because they stand elsewhere too; the account of the sheets follows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from crmsheets.analysis.customers import row_cell
from crmsheets.checks.account import lines_of, rows_gone
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import Dataset
from crmsheets.model.table import Table

DUPLICATE = "duplicate"
MASTER = "master"
"""Reasons in the balance: the row stands in another file; it stands in a file of the master's."""

Gone = Mapping[int, tuple[int | None, str]]
"""Record -> the record that counts for it (None where that cannot be told), and the reason."""


def drop(data: Dataset, name: str, gone: Gone) -> Dataset:
    """The data without these records of a table; a sheet row moves once no record of it is left."""
    if not gone:
        return data
    table = data.tables[name]
    dropped = {
        row_cell(table, i): row_cell(table, counts)
        for i, (counts, _) in gone.items()
        if counts is not None
    }
    kept = [i for i in range(len(table)) if i not in gone]
    left = tuple(
        (reason, table.take(rows))
        for reason in (DUPLICATE, MASTER)
        if (rows := [i for i in sorted(gone) if gone[i][1] == reason])
    )
    dropped = _followed({**data.dropped, **dropped})
    data = replace(data, dropped=dropped, gone=(*data.gone, *left))
    data = _untold(data, table, gone)
    return _balanced(data.with_tables(**{name: table.take(kept)}), table, gone)


def _untold(data: Dataset, table: Table, gone: Gone) -> Dataset:
    """Without the findings on a master's rows: they are told where the rows come from."""
    left = {_at(table, i) for i in range(len(table)) if i not in gone}
    rows = {_at(table, i) for i, (_, reason) in gone.items() if reason == MASTER} - left
    findings = tuple(
        found
        for found in data.findings
        if not found.cells or any((at.file, at.sheet, at.row) not in rows for at in found.cells)
    )
    return replace(data, findings=findings)


def _followed(dropped: Mapping[Cell, Cell]) -> dict[Cell, Cell]:
    """Every dropped row with the row that counts in the end, not one that was dropped later."""
    found = {}
    for cell, counts in dropped.items():
        last = counts
        while last in dropped and last != cell:
            last = dropped[last]
        found[cell] = last
    return found


def _balanced(data: Dataset, table: Table, gone: Gone) -> Dataset:
    lines = lines_of(data.balance, table)
    records = Counter(lines.get(table.place[i]) for i in gone)
    rows = Counter(
        (lines.get(place), gone[each[-1]][1]) for (place, _), each in rows_gone(table, gone).items()
    )
    balance = []
    for at, line in enumerate(data.balance):
        told = replace(line, records_made=line.records_made - records[at])
        for reason in (DUPLICATE, MASTER):
            told = told.moved(reason, rows[at, reason]) if rows[at, reason] else told
        balance.append(told)
    return replace(data, balance=tuple(balance))


def _at(table: Table, i: int) -> tuple[str, str, int]:
    cell = row_cell(table, i)
    return cell.file, cell.sheet, cell.row
