from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.intake.columns.profile import Profile, profile_of
from crmsheets.intake.columns.relations import not_before, of_sums, products
from crmsheets.model.grid import Value
from tests.tables import template

ORDER = template("order").by_name


def column(*cells: Value) -> Profile:
    return profile_of(cells, range(2, 2 + len(cells)))


def test_a_column_that_is_the_product_of_two_others_is_the_sum() -> None:
    found = products(
        {
            1: column(10, 20, 30, 40),
            2: column(1.5, 2.5, 3.5, 4.5),
            3: column("15元", 50, 105, 180),
            4: column(7, 8, 9, 11),
            5: column("a", "b", "c", "d"),
        }
    )
    assert found == {3: "sum", 1: "factor", 2: "factor"}


def test_ones_prove_nothing() -> None:
    assert products({1: column(1, 1, 1, 2), 2: column(5, 6, 7, 8), 3: column(5, 6, 7, 16)}) == {}
    assert products({1: column(2, 3, 4), 2: column(5, 6, 7), 3: column(0, 0, 0)}) == {}


@pytest.mark.parametrize(
    ("field", "at", "more"),
    [
        ("amount", 3, True),
        ("amount", 1, False),
        ("amount", 9, False),
        ("quantity", 1, True),
        ("unit_price", 3, False),
        ("unit_price", 9, False),
    ],
)
def test_what_multiplies_is_quantity_or_price(field: str, at: int, more: bool) -> None:
    factor = of_sums({1: "factor", 2: "factor", 3: "sum"}, at, ORDER[field])
    assert (factor > 1) is more


def test_without_a_product_nothing_is_said() -> None:
    assert of_sums({}, 1, ORDER["amount"]) == 1
    assert of_sums({3: "sum"}, 3, ORDER["order_id"]) == 1


def test_days_that_follow_others_are_later() -> None:
    first = column("2024-3-1", dt.date(2024, 3, 5), dt.datetime(2024, 3, 6, 8), "2024.13.40")  # noqa: DTZ001  # cells know no zone
    later = column("2024-3-9", dt.date(2024, 3, 9), "2024年3月9日", "2024-3-9")
    assert not_before(later, first) > 1
    assert not_before(first, later) < 1
    mixed = column("2024-2-1", "2024-3-9", "2024-3-9")
    assert not_before(mixed, first) == 1
    assert not_before(column("x", "y", 5), first) == 1
