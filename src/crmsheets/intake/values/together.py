"""The columns of one table read together: what one of them says decides how another is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.values.blanks import is_blank
from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.exchange import PAID, UNREADABLE, WORTH
from crmsheets.intake.values.price_each import priced_for_one
from crmsheets.intake.values.price_unit import agreed
from crmsheets.intake.values.reading import ColumnContext, ColumnReading
from crmsheets.model.currency import Currency
from crmsheets.model.grid import Value
from crmsheets.model.template import Template

CURRENCY = "currency"


def read_columns(
    template: Template, cells: Mapping[str, Sequence[Value]], contexts: Mapping[str, ColumnContext]
) -> dict[str, ColumnReading]:
    """Every column of a table by field name; a column 币种 says what each row's money is in.

    Rows whose money was converted say the home currency afterwards: it is what the table holds, and
    what a workbook made of it will say when it is read again.
    """
    found: dict[str, ColumnReading] = {}
    rows: Mapping[int, str] = {}
    if CURRENCY in cells:
        found[CURRENCY] = read_column(
            template.by_name[CURRENCY], cells[CURRENCY], contexts[CURRENCY]
        )
        rows = currencies_of(found[CURRENCY], cells[CURRENCY])
    for name, column in cells.items():
        if name == CURRENCY:
            continue
        field = template.by_name[name]
        context = contexts[name]
        if rows and field.kind in PAID:
            context = replace(context, currencies=rows)
        found[name] = read_column(field, column, context)
    if rows:
        found[CURRENCY] = _at_home(found)
    if template.name == "order":
        found = agreed(priced_for_one(found, contexts), cells)
    return {name: found[name] for name in cells}


def currencies_of(reading: ColumnReading, cells: Sequence[Value]) -> dict[int, str]:
    """Position -> ISO code that a currency column says; "?" where a word could not be read."""
    told = zip(reading.values, cells, strict=True)
    return {
        at: UNREADABLE if value is None else str(value)
        for at, (value, cell) in enumerate(told)
        if value is not None or not is_blank(cell)
    }


def _at_home(found: Mapping[str, ColumnReading]) -> ColumnReading:
    """The currency column with the home currency where a row's money was converted."""
    own = found[CURRENCY]
    worth = {at: code for each in found.values() for at, code in each.also.get(WORTH, {}).items()}
    values = [
        Currency.read(str(worth[at])) if at in worth else value
        for at, value in enumerate(own.values)
    ]
    return replace(own, values=values)
