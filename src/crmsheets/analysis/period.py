"""The month reported, the spans it is compared with, and windows of whole months.

Rule: the last complete month while today is on day 1-20, else the current one,
which is 未满月 before its last day; comparisons only between equal spans.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

from crmsheets.model.errors import BadArgument
from crmsheets.model.judged import Period
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

Span = tuple[dt.date, dt.date]
"""First and last day, both included."""

_MONTH = re.compile(r"([12]\d{3})-(0?[1-9]|1[0-2])")
_NO_MONTH = Text(
    "月份「{value}」看不懂，请写成 2024-12 这样。",
    'The month "{value}" cannot be read; write it like 2024-12.',
)
_FUTURE = Text(
    "月份 {value} 还没到（今天是 {today}）。", "The month {value} has not begun (today is {today})."
)


def period(today: dt.date, settings: Settings, month: str | None = None) -> Period:
    """The reported month; `month` is `2024-12`. BadArgument: no month, or one not yet begun."""
    first = chosen(month, today) if month else default(today, settings)
    end = month_end(first)
    last = min(end, today)
    days = None if last == end else (last - first).days
    return Period(
        first=first,
        last=last,
        complete=last == end,
        before=_same_days(months_before(first, 1), days),
        year_before=_same_days(months_before(first, 12), days),
        chosen=bool(month),
    )


def chosen(month: str, today: dt.date) -> dt.date:
    """The first day of a month that somebody asked for."""
    found = _MONTH.fullmatch(month.strip())
    if found is None:
        raise BadArgument(_NO_MONTH, value=month)
    first = dt.date(int(found[1]), int(found[2]), 1)
    if first > today:
        raise BadArgument(_FUTURE, value=month, today=today.isoformat())
    return first


def default(today: dt.date, settings: Settings) -> dt.date:
    """The first day of the month reported when nobody asked for one."""
    first = today.replace(day=1)
    late = today.day > settings.report.last_day_for_previous_month
    return first if late else months_before(first, 1)


def _same_days(first: dt.date, days: int | None) -> Span:
    """The whole month, or its first days up to the same day (its end, in a shorter month)."""
    end = month_end(first)
    return first, end if days is None else min(end, first + dt.timedelta(days=days))


def month_end(day: dt.date) -> dt.date:
    """The last day of that day's month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day some months earlier; the end of a month stays one: 2024-3-31 - 1 = 2024-2-29."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    first = dt.date(max(year, 1), month + 1, 1)
    end = month_end(first)
    return end if day == month_end(day) else first.replace(day=min(day.day, end.day))


def window(until: dt.date, months: int) -> Span:
    """The last `months` months up to and with a day: 2024-12-31, 12 -> 2024-1-1 … 2024-12-31."""
    return months_before(until, months) + dt.timedelta(days=1), until


BASE_DAYS = 7
"""A span counts as a base of comparison if the data begin no later than this into it."""


def reaches(start: dt.date | None, span: Span) -> bool:
    """Whether data that begin on a day reach back to a span; None: there are none."""
    return start is not None and start <= span[0] + dt.timedelta(days=BASE_DAYS)


def within(day: dt.date | None, span: Span) -> bool:
    """Whether a day is known and in the span."""
    return day is not None and span[0] <= day <= span[1]
