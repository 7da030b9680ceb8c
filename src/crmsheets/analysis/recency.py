"""Which of two writings of one row is the newer: the row's own dates, then the package's stamp."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.template import Template

Recency = tuple[dt.date, dt.datetime]


@lru_cache(maxsize=64)
def event_fields(template: Template) -> tuple[str, ...]:
    """The dates of what has happened; planned ones (due, next contact) say nothing of recency."""
    return tuple(
        each.name
        for each in template.fields
        if each.kind is Kind.DATE and each.column.latest in {"today", "tomorrow"}
    )


def recency(table: Table, i: int) -> Recency:
    """When record i was last true: its latest event, then its file's `modified` (never file time)."""
    dates = [table[name][i] for name in event_fields(table.template)]
    own = max((date for date in dates if date is not None), default=dt.date.min)
    return own, stamp(table.source(i).modified)


def stamp(modified: dt.datetime | None) -> dt.datetime:
    """A package's stamp, comparable with any other: naive, in UTC; unknown is oldest."""
    if modified is None:
        return dt.datetime.min  # noqa: DTZ901  # packages hold UTC without a zone
    return modified.astimezone(dt.UTC).replace(tzinfo=None) if modified.tzinfo else modified
