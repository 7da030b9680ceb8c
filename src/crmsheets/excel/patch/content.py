"""A value as a cell of a sheet's part holds it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from xml.sax.saxutils import escape

from crmsheets.excel.cells import FIRST_DAY, printable
from crmsheets.model.grid import Value

# What a cell would take for a character by its number.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_DATE, _TIME, _MOMENT = 14, 21, 22
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001  # a cell has no zone
_LATER = 1462
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Content:
    """`kind`: the cell's type as spelled (`inlineStr`, `b`, "" = number), `inner`: XML without
    prefixes, `shape`: the built-in number format that shows it, 0 = any.
    """

    kind: str = ""
    inner: str = ""
    shape: int = 0

    def spelled(self, prefix: str) -> bytes:
        """The XML with the sheet's prefix."""
        return self.inner.replace("<", f"<{prefix}").replace(f"<{prefix}/", f"</{prefix}").encode()


def content(value: Value, *, from_1904: bool = False) -> Content:
    """What is typed as what it is: text stays text, also where it begins with `=`."""
    if value is None:
        return Content()
    if isinstance(value, bool):
        return Content("b", f"<v>{int(value)}</v>")
    if isinstance(value, (int, float)):
        return Content("", f"<v>{value!r}</v>")
    serial = None if isinstance(value, str) else _serial(value, from_1904=from_1904)
    if serial is None:
        said = escape(_ESCAPE.sub("_x005F_", printable(str(value))))
        return Content("inlineStr", f'<is><t xml:space="preserve">{said}</t></is>')
    return Content("", f"<v>{serial[0]!r}</v>", serial[1])


def _serial(
    value: dt.date | dt.time | dt.timedelta, *, from_1904: bool
) -> tuple[float, int] | None:
    """The number of a day or a time, and its shape; None where the calendar has no such day."""
    if isinstance(value, dt.timedelta):
        return value / _DAY, _TIME
    if isinstance(value, dt.time):
        whole = dt.timedelta(hours=value.hour, minutes=value.minute, seconds=value.second)
        return whole / _DAY, _TIME
    day = value.date() if isinstance(value, dt.datetime) else value
    if day < FIRST_DAY or (from_1904 and day.year < 1904):  # noqa: PLR2004  # its first year
        return None
    moment = value if isinstance(value, dt.datetime) else dt.datetime(day.year, day.month, day.day)  # noqa: DTZ001  # no zone
    days = (moment.replace(tzinfo=None) - _EPOCH) / _DAY - (_LATER if from_1904 else 0)
    return (int(days), _DATE) if days.is_integer() else (days, _MOMENT)
