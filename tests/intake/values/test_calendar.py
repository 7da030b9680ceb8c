"""What a column of dates says of each of its cells: the order of its parts, month and year."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import read, told

D = dt.date.fromisoformat


def days(cells: list[Value], key: str = "order.order_date", **around: Any) -> list[str]:
    return [str(each or "") for each in read(key, cells, **around).values]


def test_a_day_alone_belongs_to_the_month_of_its_sheet() -> None:
    cells: list[Value] = ["5日", "12号", 5.0, "31", "2024-5-1"]
    found = read("order.order_date", cells, month_hint=(2024, 4))
    assert found.values == [
        D("2024-04-05"),
        D("2024-04-12"),
        D("2024-04-05"),
        None,
        D("2024-05-01"),
    ]
    assert told(found) == [
        (0, "DATE16"),
        (1, "DATE16"),
        (2, "DATE16"),
        (3, "DATE03"),
        (4, "DATE01"),
    ]
    assert days(["5日"], month_hint=(None, 4), year_hint=2023) == ["2023-04-05"]
    assert days(["5日", "2024-4-6"], month_hint=(None, 4)) == ["2024-04-05", "2024-04-06"]


def test_without_a_month_a_day_alone_is_an_error() -> None:
    assert told(read("order.order_date", ["5日", 5.0])) == [(0, "DATE15"), (1, "DATE15")]
    # What is due on the 5th may be due in any month after this one.
    assert told(read("order.due_date", ["5日"], month_hint=(2024, 4))) == [(0, "DATE15")]
    shipped = read("order.ship_date", ["5日"], month_hint=(2024, 4))
    assert told(shipped) == [(0, "DATE15")]
    ledger = read("order.ship_date", ["5日"], month_hint=(2024, 4), follows=False)
    assert ledger.values == [dt.date(2024, 4, 5)]
    due = read("order.due_date", ["5日"], month_hint=(2024, 4), follows=False)
    assert told(due) == [(0, "DATE15")]


@pytest.mark.parametrize(
    ("cells", "read_as", "codes"),
    [
        (["15/3/24", "1/4/24"], ["2024-03-15", "2024-04-01"], ["DATE17"]),
        (["03/05/24", "03/06/23"], ["", ""], []),
        (["23/1/22"], [""], []),
        (["24/3/5"], ["2024-03-05"], ["DATE10"]),
        (["23/1/5", "23/1/16", "23/2/27"], ["2023-01-05", "2023-01-16", "2023-02-27"], ["DATE10"]),
    ],
)
def test_short_years(cells: list[Value], read_as: list[str], codes: list[str]) -> None:
    found = read("order.order_date", cells)
    assert [str(each or "") for each in found.values] == read_as
    assert [each.rule.code for each in found.verdicts if each.index < 0] == codes


def test_what_stays_ambiguous_is_said_with_all_readings() -> None:
    (verdict,) = read("order.order_date", ["10/11/12"]).verdicts
    assert verdict.rule.message("zh", value=verdict.value, **verdict.got) == (
        "写的是「10/11/12」，可能是 2010-11-12，也可能是 2012-11-10、2012-10-11，请写成 2010-11-12 这样。"
    )
