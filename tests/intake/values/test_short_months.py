"""Jan-23 and 24.3: months of short years or days without a year, by the column and the sheet's year."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from tests.intake.values.columns import ABROAD, read, told

D = dt.date
FIRST, ORDERED = "customer.registered_date", "order.order_date"


@pytest.mark.parametrize(
    ("field", "cells", "days", "rule"),
    [
        # where the first contact is kept, three months are a column of months
        (FIRST, "Jan-23 Mar-22 Nov-21", [D(2023, 1, 1), D(2022, 3, 1), D(2021, 11, 1)], "DATE07"),
        (FIRST, "24.3 23.11 22.5", [D(2024, 3, 1), D(2023, 11, 1), D(2022, 5, 1)], "DATE07"),
        (FIRST, "24-3 23/11 22-5", [D(2024, 3, 1), D(2023, 11, 1), D(2022, 5, 1)], "DATE07"),
        # a month written out in full proves the others, and so does a number that is no day
        (FIRST, "2023.4 23.5", [D(2023, 4, 1), D(2023, 5, 1)], "DATE07"),
        (FIRST, "Jan'23 Mar-22", [D(2023, 1, 1), D(2022, 3, 1)], "DATE07"),
        (FIRST, "Mar-98 Jan-23", [D(1998, 3, 1), D(2023, 1, 1)], "DATE07"),
        # of orders a month is no day: asked
        (ORDERED, "Jan-23 Feb-23", [None, None], "DATE06"),
        (ORDERED, "24.3 24.4 24.5 24.6", [None] * 4, "DATE06"),
        (ORDERED, "Jan-22 Feb-23 Mar-22 Apr-24", [None] * 4, "DATE06"),
        # a day that can be no year makes days of them
        (ORDERED, "Jan-23 Feb-5", [D(2023, 1, 23), D(2023, 2, 5)], "DATE05"),
        (ORDERED, "Jan-23 Mar-30", [D(2023, 1, 23), D(2023, 3, 30)], "DATE05"),
        # the day first, or a blank between, is a day by its form
        (ORDERED, "23-Jan 15-Feb", [D(2023, 1, 23), D(2023, 2, 15)], "DATE05"),
        (ORDERED, "Jan⎵23 Feb⎵15", [D(2023, 1, 23), D(2023, 2, 15)], "DATE05"),
        # nothing tells
        (FIRST, "Jan-23", [None], "DATE08"),
        (FIRST, "Jan⎵23", [None], "DATE08"),
        (FIRST, "24-3", [None], "DATE08"),
        (ORDERED, "24.3", [None], "DATE08"),
        (ORDERED, "Feb-45 45.4", [None, None], "DATE03"),
        (ORDERED, "31⎵Feb", [None], "DATE03"),
    ],
)
def test_a_column_of_short_years(
    field: str, cells: str, days: list[dt.date | None], rule: str
) -> None:
    year: dict[str, Any] = (
        {"year_hint": 2024 if "24.3" in cells else 2023} if field == ORDERED else {}
    )
    found = read(field, [cell.replace("⎵", " ") for cell in cells.split()], **year)
    assert found.values == days
    assert {code for _, code in told(found)} == {rule}


def test_the_readings_are_told_with_the_sheets_year() -> None:
    (verdict,) = read(ORDERED, ["Jan-23"], year_hint=2022).verdicts
    assert verdict.got == {"first": "2022-1-23", "second": "2023-01"}
    (verdict,) = read(FIRST, ["24.3"]).verdicts
    assert verdict.got == {"first": "3-24", "second": "2024-03"}


def test_beside_days_and_months_without_years_both_stay_open() -> None:
    mixed = read(ORDERED, ["3.15", "24.3", "2024.5"], year_hint=2024)
    assert mixed.values == [D(2024, 3, 15), None, None]
    assert told(mixed)[1:] == [(1, "DATE08"), (2, "DATE06")]
    whole = read(FIRST, ["Jan-23", "Feb-22", "Mar-21", D(2024, 3, 5)])
    assert whole.values == [None, None, None, D(2024, 3, 5)]
    typed = read(FIRST, ["Jan-23", "Feb-22", "Mar-21", "2024/3/5"])
    assert typed.values == [None, None, None, D(2024, 3, 5)]


def test_days_of_one_month_stay_open_and_abroad_the_day_stands_first() -> None:
    one_month = read(ORDERED, ["Mar-21", "Mar-22", "Mar-23", "Mar-24"])
    assert {code for _, code in told(one_month)} == {"DATE08"}
    abroad = read(ORDERED, ["24.3", "15.4"], year_hint=2024, locale=ABROAD)
    assert abroad.values == [D(2024, 3, 24), D(2024, 4, 15)]
