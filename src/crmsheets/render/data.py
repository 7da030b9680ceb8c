"""data/<table>.csv: every accepted record, for other programs to read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.model.exact import decimal, plain_number
from crmsheets.model.kind import Kind
from crmsheets.model.markers import OWN_HEADERS, SOURCE_COLUMNS
from crmsheets.render.csv_ import encoded, safe

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.table import Table
    from crmsheets.model.template import Field

PROVENANCE = (*SOURCE_COLUMNS, "customer_id")


def tables(judged: Judged) -> Mapping[str, bytes]:
    """`order.csv` -> its bytes, for every table that was read."""
    numbers = {member: golden.customer_id for golden in judged.golden for member in golden.members}
    return {
        f"{name}.csv": one(table, numbers if name == "customer" else {})
        for name, table in sorted(judged.dataset.tables.items())
    }


def one(table: Table, numbers: Mapping[int, str] | None = None) -> bytes:
    """One table: python field names, dates ISO, money with 2 decimals, choices in Chinese; then
    columns nobody declared under their own headers, then where each record came from.

    `numbers`: record -> customer number, where the table does not hold the resolved one itself.
    """
    fields = [field for field in table.template.fields if _written(table, field)]
    columns = [[written(value, field.kind) for value in table[field.name]] for field in fields]
    extras = {
        header: column for header, column in table.extras.items() if header not in OWN_HEADERS
    }
    columns += [[written(value) for value in column] for column in extras.values()]
    columns += _provenance(table, numbers or {})
    names = [field.name for field in fields]
    header = [*names, *_apart(extras, {*names, *PROVENANCE}), *PROVENANCE]
    return encoded(header, zip(*columns, strict=True))


def _written(table: Table, field: Field) -> bool:
    """Whether the field has a column: all that people type, of computed ones those that they did."""
    typed = field.column.typed or any(value is not None for value in table[field.name])
    return field.name != "customer_id" and typed


def written(value: Any, kind: Kind | None = None) -> str:
    """One value: written(120050, Kind.MONEY) == "1200.50"; None is empty."""
    if value is None:
        return ""
    if isinstance(value, (int, float, Decimal)):
        return _number(value, kind)
    if isinstance(value, (dt.date, dt.time)):
        return str(value)
    if isinstance(value, (tuple, list, frozenset)):
        return safe("、".join(str(each) for each in value))
    return safe(str(value))


def _number(value: float | Decimal, kind: Kind | None) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and kind is not None and kind.places is not None:
        if kind is Kind.MONEY:
            return f"{decimal(value, kind.places):.2f}"
        return plain_number(value, kind.places)
    return str(value)


def _provenance(table: Table, numbers: Mapping[int, str]) -> list[list[str]]:
    ids = table["customer_id"]
    everyone = range(len(table))
    return [
        [safe(table.source(i).file) for i in everyone],
        [safe(table.places[table.place[i]].sheet) for i in everyone],
        [str(table.row[i]) for i in everyone],
        [str(table.part[i]) for i in everyone],
        [safe(str(numbers.get(i) or ids[i] or "")) for i in everyone],
    ]


def _apart(headers: Mapping[str, object], taken: set[str]) -> list[str]:
    """Headers of undeclared columns, told apart from ours: `unit` becomes `unit (2)`."""
    named: list[str] = []
    for typed in headers:
        name = safe(" ".join(typed.split()))
        number = 1
        while name in taken:
            number += 1
            name = f"{safe(' '.join(typed.split()))} ({number})"
        taken.add(name)
        named.append(name)
    return named
