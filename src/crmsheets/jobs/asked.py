"""Which findings are asked of a file's sender: what that person can answer, and each thing once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from crmsheets.checks.reject import REJECTED
from crmsheets.checks.undated import BY_SHIPPING
from crmsheets.intake.headings import NO_COLUMN
from crmsheets.intake.values.exchange import COLUMN_CURRENCY, OTHER_CURRENCY
from crmsheets.model.dataset import Dataset
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.table import Table
from crmsheets.render.words import of_sheet

_NO_ORDER_DATE = (NO_COLUMN.code, "order_date")
_LONG_AGO = ("customer", "registered_date")
Place = tuple[str, int]
"""Sheet and row of a file."""
# So many equal fields make a row the same row: number, day, customer.
_ENOUGH = 3


def asked_of_senders(data: Dataset, file: str, *, foreign: bool) -> Iterator[Finding]:
    """The findings of this file that its sender can do something about.

    Not a currency without a rate, which the settings need, unless it is one odd cell of a list; not a
    row that counts from another file: what is wrong there is asked once, where it counts; not a column
    that somebody's own list (`foreign`) never had; not the order date of a ledger of shipments; not
    the day a customer of such a list was first met, of which people know the year.
    """
    ledgers = {each.cells[0].sheet for each in data.findings if _by_shipping(each, file)}
    elsewhere = dropped_rows(data, file) | rejected_rows(data, file)
    paid = _paid_otherwise(data, file)
    for each in data.findings:
        if not each.cells or each.cells[0].file != file:
            continue
        rows = {(cell.sheet, cell.row) for cell in each.cells}
        if each.code == COLUMN_CURRENCY.code or (rows and rows <= elsewhere):
            continue
        if (each.code, each.field) == _NO_ORDER_DATE and each.cells[0].sheet in ledgers:
            continue
        if foreign and (each.table, each.field) == _LONG_AGO:
            continue
        if foreign and each.code == OTHER_CURRENCY.code and paid[_column(each)] > 1:
            continue
        if not foreign or each.severity is Severity.ERROR or not of_sheet(each):
            yield each


def _by_shipping(finding: Finding, file: str) -> bool:
    return finding.code == BY_SHIPPING.code and finding.cells[0].file == file


def _paid_otherwise(data: Dataset, file: str) -> Counter[tuple[str, str]]:
    """Sheet and field -> cells in a currency that has no rate."""
    found = (each for each in data.findings if each.code == OTHER_CURRENCY.code)
    return Counter(_column(each) for each in found if each.cells[0].file == file)


def _column(finding: Finding) -> tuple[str, str]:
    return finding.cells[0].sheet, finding.field


def dropped_rows(data: Dataset, file: str) -> set[Place]:
    """The file's rows that count from another file."""
    return {
        (at.sheet, at.row)
        for at, counts in data.dropped.items()
        if at.file == file and counts.file != file
    }


def rejected_rows(data: Dataset, file: str) -> set[Place]:
    """The file's rejected rows that stand, taken or rejected, in a file its other rows count from."""
    ahead = _ahead(data, file)
    if not ahead:
        return set()
    others = [
        (table, i)
        for table in (*data.tables.values(), *_rejected(data))
        for i in range(len(table))
        if table.source(i).file in ahead
    ]
    return {
        (table.places[table.place[i]].sheet, table.row[i])
        for table in _rejected(data)
        for i in range(len(table))
        if table.source(i).file == file and any(_again(table, i, other, at) for other, at in others)
    }


def _rejected(data: Dataset) -> list[Table]:
    return [table for reason, table in data.gone if reason == REJECTED]


def _ahead(data: Dataset, file: str) -> set[str]:
    """The files that rows of this one count from; of two that give to each other the first by name."""
    to = {counts.file for at, counts in data.dropped.items() if at.file == file} - {file}
    back = {at.file for at, counts in data.dropped.items() if counts.file == file}
    return {other for other in to if other not in back or other < file}


def _again(table: Table, i: int, other: Table, at: int) -> bool:
    """Whether all that a rejected row says stands in a row of another file too."""
    if table.template.name != other.template.name:
        return False
    says = [name for name in table.template.by_name if table[name][i] is not None]
    return len(says) >= _ENOUGH and all(other[name][at] == table[name][i] for name in says)
