"""What several checks need to know of a dataset: its tables in order, cells already told, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.finding import Severity
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding, Rule
    from crmsheets.model.table import Table

_ROW = Text("{count}行", "{count} row")
_ROWS = Text("{count}行", "{count} rows")
_IN_ROWS = Text("（{rows}）", " ({rows})")


def tables(data: Dataset) -> list[Table]:
    """The tables in workbook order."""
    return sorted(
        data.tables.values(), key=lambda table: (table.template.place, table.template.name)
    )


def named(data: Dataset, name: str) -> Iterator[Table]:
    """The table of that name, if there is one with records."""
    table = data.tables.get(name)
    if table is not None and len(table):
        yield table


def error_cells(data: Dataset) -> frozenset[Cell]:
    """Cells that an error was already given for: their value could not be read or taken.

    An error of a whole column (a currency without a rate) stands for every cell it names there.
    """
    return frozenset(
        cell
        for finding in data.findings
        if finding.severity is Severity.ERROR
        for cell in finding.cells
        if _beside(cell) == _beside(finding.cells[0])
    )


def _beside(cell: Cell) -> tuple[str, str, int]:
    return cell.file, cell.sheet, cell.column


def known(values: Iterable[object]) -> list[int]:
    """Positions of the cells that hold something."""
    return [i for i, value in enumerate(values) if value is not None]


def header(table: Table, i: int, name: str) -> str | Text:
    """The column as the reader headed it; the declared label where the sheet lacks it."""
    typed = table.places[table.place[i]].headers.get(name, "")
    return typed or table.template.by_name[name].column.called


def rows(count: int) -> Said:
    """A number of rows in words: 1 row, 3 rows."""
    return Said(_ROW if count == 1 else _ROWS, {"count": count})


def in_rows(count: int) -> Said | str:
    """In how many rows, where it is more than the one the sentence is about."""
    return Said(_IN_ROWS, {"rows": rows(count)}) if count > 1 else ""


def by_file(
    table: Table, rule: Rule, found: Iterable[int], name: str, **got: Any
) -> Iterator[Finding]:
    """One finding a file for the records at these positions: marked at the first, `{rows}` says how many.

    So that what many rows lack is one line to read, not one a row.
    """
    files: dict[str, list[int]] = {}
    for i in found:
        files.setdefault(table.source(i).file, []).append(i)
    for same in files.values():
        first, *others = same
        also = [cell for i in others for cell in table.cells(i, name)]
        yield table.finding(rule, first, name, also=also, rows=rows(len(same)), **got)
