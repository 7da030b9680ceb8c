"""Short ways to read a column of a shipped table in a test."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext, ColumnReading
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Locale
from crmsheets.templates import shipped

CHINA = Locale("zh", "CN", "CNY")
ABROAD = Locale("en", "INTL", "USD")


def field(key: str) -> Field:
    table, _, name = key.partition(".")
    return next(each for each in shipped() if each.name == table).by_name[name]


def read(key: str, cells: Sequence[Value], **around: Any) -> ColumnReading:
    return read_column(field(key), cells, ColumnContext(**around))


def one(key: str, cell: Value, **around: Any) -> tuple[Any, str]:
    """A single cell's value and its verdict: ok, empty, or the codes of the rules."""
    found = read(key, [cell], **around)
    value = found.values[0]
    codes = " ".join(each.rule.code for each in found.verdicts)
    return value, codes or ("ok" if value is not None else "empty")


def told(found: ColumnReading) -> list[tuple[int, str]]:
    """Where which rule was given."""
    return [(each.index, each.rule.code) for each in found.verdicts]
