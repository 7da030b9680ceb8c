from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import ABROAD, one, read, told

D = dt.date


@pytest.mark.parametrize(
    ("cell", "day", "verdict"),
    [
        ("2024-03-05", D(2024, 3, 5), "ok"),
        ("2024-13-05", None, "DATE03"),
        ("2024-03-05T10:00:00", D(2024, 3, 5), "DATE12"),
        ("2024年3月5日 下午3点", D(2024, 3, 5), "DATE12"),
        ("2024-3-5 上午", D(2024, 3, 5), "DATE12"),
        ("2024/3/5 9:00:00 AM", D(2024, 3, 5), "DATE12"),
        ("下周 14:30", None, "DATE02"),
        ("2024年3月5日(周二)", D(2024, 3, 5), "DATE01"),
        ("Thursday, 5 March 2024", D(2024, 3, 5), "DATE01"),
        ("2024—3—5", D(2024, 3, 5), "DATE01"),
        ("2024.3.5。", D(2024, 3, 5), "DATE01"),
        ("2024。3。5", D(2024, 3, 5), "DATE01"),
        ("Mar-24", None, "DATE08"),
        ("Mar '24", None, "DATE06"),
        ("Mar-5", None, "DATE04"),
        ("Mar 2019", None, "DATE06"),
        ("2019 March", None, "DATE06"),
        ("Mar 5 2019", D(2019, 3, 5), "DATE01"),
        ("113/12/03", D(2024, 12, 3), "DATE01"),
        ("民國113年12月3日", D(2024, 12, 3), "DATE01"),
        ("民国98.2.5", D(2009, 2, 5), "DATE01"),
        ("113/13/03", None, "DATE03"),
        ("5 Jan 2023", D(2023, 1, 5), "DATE01"),
        ("Jan 5, 2023", D(2023, 1, 5), "DATE01"),
        ("5-Jan-23", D(2023, 1, 5), "DATE01"),
        ("05/Jan/2023", D(2023, 1, 5), "DATE01"),
        ("2024-3-5下午2点半", D(2024, 3, 5), "DATE12"),
        ("31 Feb 2023", None, "DATE03"),
        ("31 Feb", None, "DATE03"),
        ("5 Jan", None, "DATE04"),
        ("二〇二四年三月五日", D(2024, 3, 5), "DATE01"),
        ("二〇二四年十二月二十五日", D(2024, 12, 25), "DATE01"),
        ("1月32日", None, "DATE03"),
        ("2024.13", None, "DATE03"),
        ("202301", None, "DATE06"),
        ("202401", None, "DATE06"),
        ("231301", None, "DATE03"),
        ("45356", D(2024, 3, 5), "DATE01"),
        ("99999", None, "DATE02"),
        (45356.5, D(2024, 3, 5), "DATE12"),
        (99999.0, None, "DATE02"),
        (0.0, None, "DATE02"),
        (45356, D(2024, 3, 5), "DATE01"),
        (1.1, None, "DATE13"),
        (2023.1, None, "DATE13"),
        (2023.2, None, "DATE06"),
        (float("nan"), None, "DATE02"),
        (True, None, "DATE02"),
        (dt.time(3, 4), None, "DATE02"),
        ("13/13/2024", None, "DATE03"),
        ("04/04/2024", D(2024, 4, 4), "DATE01"),
        ("25/12/2024", D(2024, 12, 25), "DATE01"),
        ("1/5/5", None, "DATE02"),
        ("24年1月5日", D(2024, 1, 5), "DATE01"),
        ("23.1.5", D(2023, 1, 5), "DATE10 DATE01"),
        ("2024-3-1至2024-3-5", D(2024, 3, 1), "DATE11"),
        ("2024.10.15-18", D(2024, 10, 15), "DATE11"),
        ("2024.10.15-10.18", D(2024, 10, 15), "DATE11"),
        ("2024年10月15日-18日", D(2024, 10, 15), "DATE11"),
        ("2024.10.15-32", None, "DATE02"),
        ("10.15-32", None, "DATE02"),
        ("下周-月底", None, "DATE02"),
        ("下周~月底", None, "DATE02"),
        ("a-b", None, "DATE02"),
        ("#N/A", None, "READ01"),
        (None, None, "empty"),
    ],
)
def test_a_date_alone_is_read_as_people_write_it(
    cell: Value, day: dt.date | None, verdict: str
) -> None:
    assert one("order.order_date", cell) == (day, verdict)


def test_time_of_a_real_date_is_dropped_and_listed() -> None:
    typed = dt.datetime(2024, 3, 5, 14, 30)  # noqa: DTZ001  # cells have no zone
    assert one("order.order_date", typed) == (D(2024, 3, 5), "DATE12")


@pytest.mark.parametrize(("around", "day"), [({"year_hint": 2024}, D(2024, 1, 5)), ({}, None)])
def test_a_missing_year_comes_from_the_titles(
    around: dict[str, object], day: dt.date | None
) -> None:
    assert read("order.order_date", ["1月5日"], **around).values == [day]


def test_29_february_needs_a_leap_year() -> None:
    assert one("order.order_date", "2.29", year_hint=2023) == (None, "DATE04")


def test_a_missing_year_comes_from_the_rows_around() -> None:
    cells: list[Value] = ["12月30日", "2024-12-31", "1月2日", "6月1日", "2025-01-03", "2月1日"]
    found = read("followup.followup_date", cells)
    assert found.values == [
        D(2024, 12, 30), D(2024, 12, 31), D(2025, 1, 2), None, D(2025, 1, 3), D(2025, 2, 1),
    ]  # fmt: skip
    assert told(found) == [(0, "DATE05"), (2, "DATE05"), (3, "DATE04"), (5, "DATE05")]


def test_rows_in_no_order_tell_no_year() -> None:
    cells: list[Value] = [
        *("2023-05-01", "2021-03-02", "4月14日", "2021-08-09"),
        *("2022-01-05", "2021-06-07", "2023-02-03"),
    ]
    found = read("customer.registered_date", cells)
    assert (found.values[2], told(found)) == (None, [(2, "DATE04")])


def test_rows_of_one_year_tell_it_in_any_order() -> None:
    cells: list[Value] = ["2023-05-01", "2023-03-02", "4月14日", "2023-08-09", "2023-01-05"]
    assert read("customer.registered_date", cells).values[2] == D(2023, 4, 14)


def test_spans_give_their_end() -> None:
    cells: list[Value] = ["2024.3.1~3.5", "10月15日-18日", "2024.12.30至1.2", "2024.2.27-29"]
    found = read("activity.start_date", cells, year_hint=2024)
    assert found.values == [D(2024, 3, 1), D(2024, 10, 15), D(2024, 12, 30), D(2024, 2, 27)]
    assert found.also == {
        "end_date": {0: D(2024, 3, 5), 1: D(2024, 10, 18), 2: D(2025, 1, 2), 3: D(2024, 2, 29)}
    }


def test_a_span_that_ends_on_no_day_has_no_end() -> None:
    found = read("activity.start_date", ["2023.2.27至2.29"])
    assert (found.values, dict(found.also)) == ([D(2023, 2, 27)], {})


@pytest.mark.parametrize(
    ("proof", "day"), [("25/12/2024", D(2024, 4, 3)), ("12/25/2024", D(2024, 3, 4))]
)
def test_another_row_proves_the_order(proof: str, day: dt.date) -> None:
    found = read("order.order_date", ["03/04/2024", proof])
    assert found.values == [day, D(2024, 12, 25)]
    assert told(found) == [(-1, "DATE09"), (0, "DATE01"), (1, "DATE01")]
    assert found.verdicts[0].more == (0,)


def test_rows_that_contradict_each_other_prove_nothing_in_china() -> None:
    cells: list[Value] = ["03/04/2024", "25/12/2024", "26/12/2024", "12/27/2024"]
    assert read("order.order_date", cells).values[0] is None
    assert read("order.order_date", cells, locale=ABROAD).values[0] == D(2024, 4, 3)


def test_abroad_nothing_is_assumed_until_told() -> None:
    cells: list[Value] = ["03/04/2024", "3/4", "2024-01-09"]
    found = read("order.order_date", cells, locale=ABROAD)
    assert found.values == [None, None, D(2024, 1, 9)]
    assert told(found) == [(0, "DATE08"), (1, "DATE08")]
    found = read("order.order_date", cells, locale=ABROAD, date_order="mdy")
    assert found.values == [D(2024, 3, 4), D(2024, 3, 4), D(2024, 1, 9)]
    assert told(found) == [(-1, "DATE14"), (0, "DATE01"), (1, "DATE05")]


def test_two_digit_years_follow_the_column() -> None:
    found = read("order.order_date", ["23/1/15", "98/1/31"])
    assert found.values == [D(2023, 1, 15), D(1998, 1, 31)]
    assert told(found) == [(-1, "DATE09"), (0, "DATE01"), (1, "DATE01")]
    assert read("order.order_date", ["05/04/23", "25/12/23"]).values == [None, None]
    usual = read("order.order_date", ["23.1.5", "23.1.15", "10.15-18"])
    assert usual.values == [D(2023, 1, 5), D(2023, 1, 15), D(2023, 10, 15)]
    assert told(usual) == [(-1, "DATE10"), (0, "DATE01"), (1, "DATE01"), (2, "DATE05")]
    assert read("order.order_date", ["05/04/23", "25/12/2023"]).values[0] == D(2023, 4, 5)


@pytest.mark.parametrize(
    ("cell", "day", "verdict"),
    [
        ("0304", D(2024, 3, 4), "DATE05"),
        ("1231", D(2024, 12, 31), "DATE05"),
        ("0230", None, "DATE02"),
        ("1301", None, "DATE02"),
        ("2024", None, "DATE02"),
    ],
)
def test_month_and_day_in_four_digits(cell: str, day: D | None, verdict: str) -> None:
    assert one("order.order_date", cell, year_hint=2024) == (day, verdict)


def test_four_digits_that_may_be_day_and_month_abroad_are_asked_about() -> None:
    assert one("order.order_date", "0304", year_hint=2024, locale=ABROAD) == (None, "DATE08")
