"""Which of two writings of one row is the newer, by what evidence.

Stronger evidence first: the row's own dates (shipped, received), how far the order is, when the
workbook was last saved (the stamp inside it, never the file's time on the disk), how late the dates
of the row's sheet reach, what the file's name says ((1), 旧, v2). Where all are equal nothing tells.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

from crmsheets.intake.edition import Edition, edition
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.order_lists import OrderStatus

Recency = tuple[dt.date, dt.datetime]
Newness = tuple[dt.date, int, dt.datetime, dt.date, Edition]
OLDEST: Newness = (dt.date.min, 0, dt.datetime.min, dt.date.min, (-2, 0, 0))  # noqa: DTZ901  # older than any

BY = (
    Text("这一行的日期更晚", "its own dates are later"),
    Text("订单状态更靠后", "its status is further on"),
    Text("那个文件保存得更晚", "its workbook was saved later"),
    Text("那张表的日期到得更晚", "the dates of its sheet reach later"),
    Text("看文件名是后来的", "by the file's name it is the later one"),
)
_STATUS = 1
# How an order goes. A cancelled one can be taken up again, a shipped one cannot be cancelled.
_WAY = (
    OrderStatus.UNCONFIRMED,
    OrderStatus.PRODUCTION,
    OrderStatus.TO_SHIP,
    OrderStatus.CANCELLED,
    OrderStatus.SHIPPED,
    OrderStatus.DONE,
    OrderStatus.RETURNED,
)
_STAGE = {str(status): at for at, status in enumerate(_WAY, start=1)}


def event_fields(template: Template) -> tuple[str, ...]:
    """The dates of what has happened; planned ones (due, next contact) say nothing of recency."""
    return tuple(
        each.name
        for each in template.fields
        if each.kind is Kind.DATE and each.column.latest in {"today", "tomorrow"}
    )


def recency(table: Table, rows: Iterable[int]) -> dict[int, Recency]:
    """When each record was last true: its latest event, then its file's `modified`."""
    columns: list[Sequence[Any]] = [table[name] for name in event_fields(table.template)]
    found: dict[int, Recency] = {}
    for i in rows:
        days = (column[i] for column in columns if column[i] is not None)
        found[i] = max(days, default=dt.date.min), stamp(table.source(i).modified)
    return found


def newness(table: Table, rows: Iterable[int]) -> dict[int, Newness]:
    """The same with all the evidence there is, strongest first."""
    latest, status = _latest(table), table["status"]
    reach = _reach(table, latest)
    return {
        i: (
            latest[i],
            _STAGE.get(str(status[i]), 0),
            stamp(table.source(i).modified),
            reach[table.place[i]],
            edition(table.source(i).file),
        )
        for i in rows
    }


def evidence(one: Newness, other: Newness) -> tuple[int, Text] | None:
    """Which is the newer (1: the first, -1: the second) and the strongest evidence of it, or None.

    A row without a status says nothing of how far the order is.
    """
    for at, (mine, theirs) in enumerate(zip(one, other, strict=True)):
        if mine != theirs and not (at == _STATUS and 0 in (mine, theirs)):
            return (1 if one[at:] > other[at:] else -1), BY[at]
    return None


def stamp(modified: dt.datetime | None) -> dt.datetime:
    """A package's stamp, comparable with any other: naive, in UTC; unknown is oldest."""
    if modified is None:
        return dt.datetime.min  # noqa: DTZ901  # packages hold UTC without a zone
    return modified.astimezone(dt.UTC).replace(tzinfo=None) if modified.tzinfo else modified


def _latest(table: Table) -> list[dt.date]:
    """The latest event of every record."""
    columns: list[Sequence[Any]] = [table[name] for name in event_fields(table.template)]
    return [
        max((day for day in days if day is not None), default=dt.date.min)
        for days in zip(*columns, strict=True)
    ] or [dt.date.min] * len(table)


def _reach(table: Table, latest: Sequence[dt.date]) -> dict[int, dt.date]:
    """The latest event of every place's records."""
    found = dict.fromkeys(range(len(table.places)), dt.date.min)
    for at, day in zip(table.place, latest, strict=True):
        found[at] = max(found[at], day)
    return found
