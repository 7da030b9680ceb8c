from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.period import month_end, months_before, period, window, within
from crmsheets.model.errors import BadArgument
from crmsheets.model.settings import Settings

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2100, 1, 1))


def spans(today: str, month: str | None = None) -> list[str]:
    found = period(dt.date.fromisoformat(today), Settings(), month)
    days = (found.first, found.last, *found.before, *found.year_before)
    return [f"{day:%y-%m-%d}" for day in days] + [str(found.complete)]


@pytest.mark.parametrize(
    ("today", "month", "expected"),
    [
        # day 1-20: the last complete month, compared with whole months
        ("2025-01-01", None, "24-12-01 24-12-31 24-11-01 24-11-30 23-12-01 23-12-31 True"),
        ("2025-01-20", None, "24-12-01 24-12-31 24-11-01 24-11-30 23-12-01 23-12-31 True"),
        # day 21 on: the current one, with as many days of the others
        ("2025-01-21", None, "25-01-01 25-01-21 24-12-01 24-12-21 24-01-01 24-01-21 False"),
        ("2024-12-31", None, "24-12-01 24-12-31 24-11-01 24-11-30 23-12-01 23-12-31 True"),
        # a shorter month before ends at its end
        ("2024-03-30", None, "24-03-01 24-03-30 24-02-01 24-02-29 23-03-01 23-03-30 False"),
        ("2024-12-31", "2024-2", "24-02-01 24-02-29 24-01-01 24-01-31 23-02-01 23-02-28 True"),
        ("2024-12-05", "2024-12", "24-12-01 24-12-05 24-11-01 24-11-05 23-12-01 23-12-05 False"),
    ],
)
def test_spans_compared_are_equally_long(today: str, month: str | None, expected: str) -> None:
    assert spans(today, month) == expected.split()


@pytest.mark.parametrize("month", ["2024-13", "12月", "2025-01"])
def test_a_month_that_is_none_or_has_not_begun_is_refused(month: str) -> None:
    with pytest.raises(BadArgument) as caught:
        period(dt.date(2024, 12, 31), Settings(), month)
    assert month in caught.value.say("zh")
    assert month in caught.value.say("en")


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2024-12-31", 1, "2024-11-30"),
        ("2024-03-31", 1, "2024-02-29"),
        ("2024-02-29", 12, "2023-02-28"),
        ("2025-02-28", 12, "2024-02-29"),
        ("2024-05-30", 3, "2024-02-29"),
        ("2024-01-15", 1, "2023-12-15"),
    ],
)
def test_months_before(day: str, months: int, expected: str) -> None:
    assert months_before(dt.date.fromisoformat(day), months).isoformat() == expected


@given(DAYS)
def test_a_window_of_twelve_months_is_a_year(day: dt.date) -> None:
    first, last = window(day, 12)
    assert last == day
    assert 365 <= (last - first).days + 1 <= 366


@given(DAYS)
def test_windows_of_one_month_follow_on_each_other_at_month_ends(day: dt.date) -> None:
    end = month_end(day)
    first, _ = window(end, 1)
    assert first.day == 1
    assert first.month == end.month


def test_a_day_nobody_wrote_is_in_no_span() -> None:
    assert not within(None, (dt.date.min, dt.date.max))
