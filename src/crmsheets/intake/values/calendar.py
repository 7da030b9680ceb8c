"""Columns of dates: what one cell cannot say (order of day and month, the year) the column says."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from crmsheets.intake.values import dates
from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.date_order import Habit, habit_of, notes_of
from crmsheets.intake.values.date_rules import (
    FIRST_OF_MONTH,
    FIRST_OF_RANGE,
    IMPOSSIBLE,
    MAYBE_TENTH,
    MONTH_TAKEN,
    NO_YEAR,
    NOT_A_DATE,
    READ_AS,
    TIME_DROPPED,
    WHICH_ORDER,
    YEAR_TAKEN,
)
from crmsheets.intake.values.dates import MDY, Written
from crmsheets.intake.values.reading import ColumnContext, Decided, Distinct, Note, Read, said
from crmsheets.intake.values.short_months import told_apart
from crmsheets.intake.values.spelling import compact
from crmsheets.model.grid import Value
from crmsheets.model.template import Field
from crmsheets.model.text import Text

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_BY_TITLE = Text("表名或标题", "the sheet's titles")
_BY_ROWS = Text("上下几行", "the rows around it")
_BY_BOOK = Text("这本表里的其他日期", "the other dates of the workbook")
_MOSTLY = 0.75
_CLOSE = 120
"""So many days may lie between a date without a year and another of the workbook."""


def read_dates(distinct: Distinct, field: Field, ctx: ColumnContext) -> Decided:
    """Dates; order of day and month by the column's own proof or the answer in `extra`."""
    drafts = told_apart(distinct, [_draft(value) for value in distinct.values], field, ctx)
    column = habit_of(distinct, drafts, ctx)
    drafts = [_in_month(draft, field, ctx) for draft in drafts]
    reads = [draft if isinstance(draft, Read) else _read(draft, field, column) for draft in drafts]
    return Decided(reads, notes_of(distinct, drafts, column))


def _in_month(draft: Read | Written, field: Field, ctx: ColumnContext) -> Read | Written:
    """A day alone belongs to the month of the sheet; a due date may lie in any later one, and so may
    the day of shipping, unless it is the day the sheet goes by: it has no other to come after.
    """
    if isinstance(draft, Read) or draft.day is None or not ctx.month_hint:
        return draft
    if field.column.not_before and (ctx.follows or field.column.latest == "next_year"):
        return draft
    year, month = ctx.month_hint
    year = year or ctx.year_hint
    if year is None:
        return Written(part={MDY: (month, draft.day)})
    found = _on(year, month, draft.day)
    if found is None:
        return said(IMPOSSIBLE)
    return said(MONTH_TAKEN, value=found, read=found.isoformat())


def with_years(reads: list[Read], ctx: ColumnContext) -> list[Read]:
    """Dates without a year get the sheet's, else their neighbours'.

    In a column where no date has a year those of the whole workbook decide; else it is an error.
    """
    if not any(read.pending for read in reads):
        return reads
    days = [read.value for read in reads]
    if not _in_order([day for day in days if day]):
        days = [None] * len(days)
    before, after = _nearest(days), _nearest(days[::-1])[::-1]
    return [
        _with_year(read, ctx, before[at], after[at]) if read.pending else read
        for at, read in enumerate(reads)
    ]


def _draft(value: Value) -> Read | Written:
    if isinstance(value, dt.datetime):
        if value.time() == dt.time():
            return Read(value.date())
        return said(TIME_DROPPED, value=value.date(), read=value.date().isoformat())
    if isinstance(value, dt.date):
        return Read(value)
    if isinstance(value, str):
        return _draft_of_text(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _draft_of_number(value) if math.isfinite(value) else said(NOT_A_DATE)
    return Read() if value is None else said(NOT_A_DATE)


def _draft_of_text(value: str) -> Read | Written:
    if _ISO.fullmatch(value):
        try:
            return Read(dt.date.fromisoformat(value))
        except ValueError:
            return dates.written(value)
    if shows_error(value):
        return said(EXCEL_ERROR)
    return Read() if is_blank(value) else dates.written(compact(value))


def _draft_of_number(value: float) -> Read | Written:
    """Numbers as dates; 1.1 and 2023.1 have lost the 0 that 1.10 and 2023.10 may have had."""
    written = dates.of_number(float(value))
    text = f"{value:.15g}"
    tail = text.partition(".")[2]
    if len(tail) == 1 and tail in "123" and (written.part or (written.month and tail == "1")):
        return said(MAYBE_TENTH, first=text, second=f"{text}0")
    return written


def _read(written: Written, field: Field, column: Habit) -> Read:
    if written.month is not None:
        return _month(written, field)
    if written.fault is not None:
        return said(written.fault)
    if written.part:
        return _yearless(written, column)
    if len(set(written.days.values())) == 1:
        return _decided(next(iter(written.days.values())), written)
    return _ordered(written, column)


def _ordered(written: Written, column: Habit) -> Read:
    """A date of three numbers that fits several orders, as the column decides."""
    days = written.days
    order = column.order(tuple(days))
    if order is None:
        first, *others = (day.isoformat() for day in dict.fromkeys(days.values()))
        return said(WHICH_ORDER, first=first, second=others)
    return _decided(days[order], written)


def _month(written: Written, field: Field) -> Read:
    """A month alone is enough where only the earliest day of a customer is kept."""
    if field.column.merge_rule == "earliest" and written.month is not None:
        return said(FIRST_OF_MONTH, value=written.month, read=written.month.isoformat())
    return said(written.fault or NOT_A_DATE)


def _decided(day: dt.date, written: Written) -> Read:
    rule, got = READ_AS, {"read": day.isoformat()}
    also = _end(written, day)
    if also:
        rule, got = FIRST_OF_RANGE, {**got, "end": str(also["end_date"])}
    elif written.timed:
        rule = TIME_DROPPED
    return Read(day, (Note(rule, got),), also)


def _end(written: Written, day: dt.date) -> dict[str, object]:
    """The last day of a span, in the year of its first (or the next, over New Year)."""
    if written.end is None:
        return {}
    if written.end.days:
        return {"end_date": next(iter(written.end.days.values()))}
    month, last = next(iter(written.end.part.values()))
    end = _on(day.year, month, last)
    if end is not None and end < day:
        end = _on(day.year + 1, month, last)
    return {"end_date": end} if end else {}


def _yearless(written: Written, column: Habit) -> Read:
    """Day and month without a year: month first in China, else as the column proves."""
    parts = dict(written.part)
    if len(set(parts.values())) > 1:
        order = MDY if column.region == "CN" else column.order(tuple(parts))
        if order is None:
            first, second = ("{}-{}".format(*part) for part in parts.values())
            return said(WHICH_ORDER, first=first, second=second)
        parts = {order: parts[order]}
    return Read(pending=replace(written, part=parts))


def _in_order(days: Sequence[dt.date]) -> bool:
    """Whether neighbours tell a year: all days are of one, or they mostly run one way."""
    steps = list(pairwise(days))
    rising = sum(one <= other for one, other in steps)
    falling = sum(one >= other for one, other in steps)
    return len({day.year for day in days}) == 1 or max(rising, falling) >= _MOSTLY * len(steps)


def _nearest(days: Sequence[dt.date | None]) -> list[dt.date | None]:
    last: dt.date | None = None
    found = []
    for day in days:
        found.append(last)
        last = day or last
    return found


def _with_year(
    read: Read, ctx: ColumnContext, before: dt.date | None, after: dt.date | None
) -> Read:
    written: Written = read.pending
    month, day = next(iter(written.part.values()))
    year = ctx.year_hint or _between(month, day, before, after)
    evidence = _BY_TITLE if ctx.year_hint else _BY_ROWS
    if year is None and before is after is None:
        year, evidence = _near(month, day, ctx.days), _BY_BOOK
    found = _on(year, month, day) if year else None
    if found is None:
        return said(NO_YEAR)
    got = {"read": found.isoformat(), "evidence": evidence}
    return Read(found, (Note(YEAR_TAKEN, got),), _end(written, found))


def _between(month: int, day: int, before: dt.date | None, after: dt.date | None) -> int | None:
    """The year of the dated rows above and below; where they differ, the one that lies between."""
    years = {each.year for each in (before, after) if each is not None}
    if len(years) == 1:
        return years.pop()
    if before is None or after is None:
        return None
    fitting = [
        year for year in sorted(years) if (at := _on(year, month, day)) and before <= at <= after
    ]
    return fitting[0] if len(fitting) == 1 else None


def _near(month: int, day: int, days: frozenset[dt.date]) -> int | None:
    """The one year in which the day is close to a day that the workbook bears elsewhere."""
    years = {
        at.year
        for each in days
        for year in (each.year - 1, each.year, each.year + 1)
        if (at := _on(year, month, day)) and abs((at - each).days) <= _CLOSE
    }
    return years.pop() if len(years) == 1 else None


def _on(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
