"""What an error costs: which rows nobody could say the meaning of, and which cells count as empty."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crmsheets.checks.account import lines_of, rows_gone
from crmsheets.checks.amounts import is_fee
from crmsheets.checks.dates import TOO_EARLY, TOO_LATE
from crmsheets.model.markers import ROW_MARK
from crmsheets.templates.customer_evidence import nameless

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset, SheetBalance
    from crmsheets.model.table import Table

_TELLING: dict[str, tuple[str, ...]] = {
    "order": ("quantity", "amount"),
    "followup": ("followup_date", "content"),
    "service": ("service_date", "description"),
    "feedback": ("feedback_date", "content", "rating"),
    "payment": ("payment_date", "amount"),
}
"""Of these fields a row of the table needs at least one."""

_OF_ANYBODY = frozenset({"payment"})
"""Money that came counts, though nobody wrote from whom."""

REJECTED = "rejected"
"""Why such rows are gone (`Dataset.gone`)."""

_EMPTYING = frozenset({TOO_EARLY.code, TOO_LATE.code})
"""Findings of the checks whose value cannot be: the cell counts as empty."""


def rejected(data: Dataset) -> Dataset:
    """Without the rows that say nothing, and without days that cannot be.

    A row leaves where its customer cell is there but empty and no number says who (a receipt stays:
    its money is in the account), or where an order has neither quantity nor amount, a follow-up,
    case or feedback neither date, text nor rating. A column that a whole sheet lacks rejects
    nothing. In the balance such rows move from read to rejected; a sheet row of several records
    stays read as long as one of them does.
    """
    emptied = _emptied(data)
    kept = {name: _kept(table) for name, table in emptied.tables.items()}
    balance, gone = emptied.balance, list(emptied.gone)
    for name, rows in kept.items():
        if len(rows) < len(emptied[name]):
            balance = _moved(balance, emptied[name], rows)
            left = sorted(set(range(len(emptied[name]))) - set(rows))
            gone.append((REJECTED, emptied[name].take(left)))
    tables = {name: emptied[name].take(rows) for name, rows in kept.items()}
    return replace(emptied, tables=tables, balance=balance, gone=tuple(gone))


def _kept(table: Table) -> list[int]:
    telling = _TELLING.get(table.template.name, ())
    columns = [table[name] for name in telling]
    named = "customer_name" in table.template.by_name and table.template.name not in _OF_ANYBODY
    whose = nameless(table) if named else [False] * len(table)
    written = table.extras.get(ROW_MARK, [None] * len(table))
    kept = []
    for i in range(len(table)):
        if written[i] is not None and table.source(i).role == "master":
            kept.append(i)  # it was taken when the master was made, from a sheet without the column
            continue
        mute = bool(telling) and all(column[i] is None for column in columns)
        if not whose[i] and not (mute and _asked(table, i, telling)):
            kept.append(i)
    return kept


def _asked(table: Table, i: int, telling: tuple[str, ...]) -> bool:
    """Whether the sheet asks for such a value at all; a fee is one piece without saying so."""
    if table.template.name == "order":
        return table.has(i, "quantity") and not is_fee(table["product_model"][i])
    return any(table.has(i, name) for name in telling)


def _moved(
    balance: tuple[SheetBalance, ...], table: Table, kept: Sequence[int]
) -> tuple[SheetBalance, ...]:
    """The account with this table's rejected rows moved, block by block."""
    gone = set(range(len(table))) - set(kept)
    lines = lines_of(balance, table)
    records = Counter(lines.get(table.place[i]) for i in gone)
    rows = Counter(lines.get(place) for place, _ in rows_gone(table, gone))
    return tuple(
        replace(
            line,
            rows_read=line.rows_read - rows[at],
            rows_rejected=line.rows_rejected + rows[at],
            records_made=line.records_made - records[at],
        )
        for at, line in enumerate(balance)
    )


def _emptied(data: Dataset) -> Dataset:
    """The tables with None where a check said that the day cannot be."""
    cells: dict[str, dict[str, set[Cell]]] = defaultdict(lambda: defaultdict(set))
    for finding in data.findings:
        if finding.code in _EMPTYING:
            cells[finding.table][finding.field].add(finding.cells[0])
    tables = {}
    for name, fields in cells.items():
        table = data[name]
        tables[name] = table.with_columns(
            **{
                field: [
                    None if value is not None and table.cell(i, field) in bad else value
                    for i, value in enumerate(table[field])
                ]
                for field, bad in fields.items()
            }
        )
    return data.with_tables(**tables)
