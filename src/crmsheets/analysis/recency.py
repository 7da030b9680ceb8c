"""Which of two writings of one row is the newer: the row's own dates, then the package's stamp."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.template import Template

Recency = tuple[dt.date, dt.datetime]


def event_fields(template: Template) -> tuple[str, ...]:
    """The dates of what has happened; planned ones (due, next contact) say nothing of recency."""
    return tuple(
        each.name
        for each in template.fields
        if each.kind is Kind.DATE and each.column.latest in {"today", "tomorrow"}
    )


def recency(table: Table, rows: Iterable[int]) -> dict[int, Recency]:
    """When each record was last true: its latest event, then its file's `modified`."""
    columns = [table[name] for name in event_fields(table.template)]
    found = {}
    for i in rows:
        dates = [column[i] for column in columns if column[i] is not None]
        found[i] = max(dates, default=dt.date.min), stamp(table.source(i).modified)
    return found


def stamp(modified: dt.datetime | None) -> dt.datetime:
    """A package's stamp, comparable with any other: naive, in UTC; unknown is oldest."""
    if modified is None:
        return dt.datetime.min  # noqa: DTZ901  # packages hold UTC without a zone
    return modified.astimezone(dt.UTC).replace(tzinfo=None) if modified.tzinfo else modified
