from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from crmsheets.analysis.pauses import NEW_YEARS, paused_days, pauses
from crmsheets.model.options.life import Life
from crmsheets.model.settings import Settings


def day(text: str) -> dt.date:
    return dt.date(*(int(part) for part in text.split("-")))


def spans(first: str, last: str, settings: Settings) -> list[tuple[str, str]]:
    found = pauses((day(first), day(last)), settings)
    return [(begin.isoformat(), end.isoformat()) for begin, end in found]


def test_new_years_days_are_those_of_the_almanac() -> None:
    known = {2000: "2-5", 2008: "2-7", 2020: "1-25", 2023: "1-22", 2024: "2-10", 2025: "1-29"}
    known |= {2033: "1-31", 2042: "1-22", 2050: "1-23"}
    assert {year: f"{NEW_YEARS[year].month}-{NEW_YEARS[year].day}" for year in known} == known
    assert sorted(NEW_YEARS) == list(range(2000, 2051))


def test_new_years_follow_the_moon() -> None:
    """12 or 13 months of 29.53 days lie between two of them, and they fall between 21 January and
    20 February.
    """
    month = 29.530588
    for year in range(2000, 2050):
        days = (NEW_YEARS[year + 1] - NEW_YEARS[year]).days
        assert min(abs(days - 12 * month), abs(days - 13 * month)) < 1.5, year
    for new_year in NEW_YEARS.values():
        assert (1, 21) <= (new_year.month, new_year.day) <= (2, 20)


def test_the_weeks_around_new_year_are_a_pause_in_china_only() -> None:
    assert spans("2024-1-1", "2024-12-31", Settings()) == [("2024-02-03", "2024-02-24")]
    assert spans("2024-1-1", "2024-12-31", Settings(language="en")) == []
    assert spans("2051-1-1", "2051-12-31", Settings()) == []
    off = Settings(life=Life(new_year_before=0, new_year_after=0))
    assert spans("2024-1-1", "2024-12-31", off) == []


def test_own_shutdowns_with_a_year_every_year_and_over_its_end() -> None:
    life = Life(
        new_year_before=0,
        new_year_after=0,
        shutdowns=("2024-8-1..2024-8-10", "7-1～7-2", "12-30 至 1-2", "2-20..2-30"),
    )
    assert spans("2024-1-1", "2024-12-31", Settings(life=life)) == [
        ("2023-12-30", "2024-01-02"),
        ("2024-02-20", "2024-02-29"),
        ("2024-07-01", "2024-07-02"),
        ("2024-08-01", "2024-08-10"),
        ("2024-12-30", "2025-01-02"),
    ]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("8-1..2024-8-10", [("2024-08-01", "2024-08-10")]),
        ("2024-8-1..8-10", [("2024-08-01", "2024-08-10")]),
        ("12-30..2024-1-2", [("2023-12-30", "2024-01-02")]),
        ("2024-12-30..1-2", [("2024-12-30", "2025-01-02")]),
    ],
)
def test_a_year_said_once_holds_for_both_ends(said: str, found: list[tuple[str, str]]) -> None:
    life = Life(new_year_before=0, new_year_after=0, shutdowns=(said,))
    assert spans("2020-1-1", "2028-12-31", Settings(life=life)) == found


def test_a_shutdown_that_ends_before_it_begins_is_none() -> None:
    life = Life(new_year_before=0, new_year_after=0, shutdowns=("2024-8-10..2024-8-1",))
    assert spans("2024-1-1", "2024-12-31", Settings(life=life)) == []


@pytest.mark.parametrize("said", ["8-1", "13-1..13-5", "8-40..8-41", "八月", "8/1..8/10", ""])
def test_what_is_no_shutdown_is_refused(said: str) -> None:
    with pytest.raises(ValidationError):
        Life(shutdowns=(said,))


def test_every_day_is_paused_once() -> None:
    # 3-24 February is 22 days; the shutdown from the 20th on adds 25-29 February
    life = Life(shutdowns=("2024-2-20..2024-2-29",))
    span = (day("2024-1-1"), day("2024-12-31"))
    assert paused_days(span, Settings()) == 22
    assert paused_days(span, Settings(life=life)) == 27
    assert paused_days((day("2024-2-5"), day("2024-2-7")), Settings()) == 3


@given(st.dates(dt.date(2001, 1, 1), dt.date(2049, 1, 1)), st.integers(0, 900), st.integers(0, 900))
def test_pauses_add_up_over_adjoining_spans(first: dt.date, one: int, other: int) -> None:
    middle = first + dt.timedelta(days=one)
    last = middle + dt.timedelta(days=1 + other)
    settings = Settings(life=Life(shutdowns=("8-1..8-10", "12-25..1-3")))
    parts = paused_days((first, middle), settings) + paused_days(
        (middle + dt.timedelta(days=1), last), settings
    )
    whole = paused_days((first, last), settings)
    assert whole == parts
    assert 0 <= whole <= (last - first).days + 1
