"""Months and spans. A span is its first and its last day, both counted."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Span = tuple[date, date]
ONE = timedelta(days=1)


def months_before(day: date, count: int) -> date:
    """The same day of an earlier month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def year_to(day: date) -> Span:
    """The 12 months that end with this day; from the end of a month, whole months."""
    return ago(day, 12) + ONE, day


def ago(day: date, months: int) -> date:
    """The same day of an earlier month; from a month's last day, that month's last day."""
    back = months_before(day, months)
    return month_of(f"{back:%Y-%m}")[1] if (day + ONE).day == 1 else back


def month_of(text: str) -> Span:
    """`2024-12` -> its first and last day."""
    year, month = int(text[:4]), int(text[5:7])
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def month_end_before(day: date) -> date:
    return day.replace(day=1) - ONE


def within(day: date | None, span: Span) -> bool:
    return day is not None and span[0] <= day <= span[1]


# First days of the Chinese year.
NEW_YEARS = (
    date(2018, 2, 16),
    date(2019, 2, 5),
    date(2020, 1, 25),
    date(2021, 2, 12),
    date(2022, 2, 1),
    date(2023, 1, 22),
    date(2024, 2, 10),
    date(2025, 1, 29),
    date(2026, 2, 17),
    date(2027, 2, 6),
    date(2028, 1, 26),
)
BEFORE_NEW_YEAR, AFTER_NEW_YEAR = 7, 14
YEAR, SHIFT = timedelta(weeks=52), timedelta(weeks=2)


def new_year_days(last: date, today: date) -> int:
    """The days after the last order on which nobody orders: those around Chinese New Year."""
    found = 0
    for first in NEW_YEARS:
        begin = max(first - timedelta(days=BEFORE_NEW_YEAR), last + ONE)
        end = min(first + timedelta(days=AFTER_NEW_YEAR), today)
        found += max((end - begin).days + 1, 0)
    return found


def yearly_pause(days: list[date], today: date) -> bool:
    """Whether the weeks of this silence had no order in the years before either, two at most.

    Only with two years of orders; two weeks at either end may shift.
    """
    if not days or (today - days[0]).days < 730:
        return False
    spans = [(days[-1] - back * YEAR + SHIFT, today - back * YEAR - SHIFT) for back in (1, 2)]
    if days[0] > spans[0][0] or spans[0][0] > spans[0][1]:
        return False
    known = [span for span in spans if days[0] <= span[0]]
    return not any(within(day, span) for day in days for span in known)
