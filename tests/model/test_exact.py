from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.exact import amount_of, decimal, divided, grouped, plain_number, units, yuan


@pytest.mark.parametrize(
    ("value", "places", "count"),
    [
        ("1.005", 2, 101),
        (1.005, 2, 101),
        (Decimal("0.004"), 2, 0),
        ("-1.005", 2, -101),
        (3, 0, 3),
        (0.1 + 0.2, 2, 30),
    ],
)
def test_rounded_half_up(value: Decimal | str | float, places: int, count: int) -> None:
    assert units(value, places) == count


@given(st.integers(-(10**15), 10**15), st.integers(0, 6))
def test_there_and_back(count: int, places: int) -> None:
    assert units(decimal(count, places), places) == count
    assert units(plain_number(count, places), places) == count


@pytest.mark.parametrize(
    ("count", "places", "written"),
    [(120000, 4, "12"), (125000, 4, "12.5"), (100, 0, "100"), (0, 2, "0"), (-5, 3, "-0.005")],
)
def test_shortest_writing(count: int, places: int, written: str) -> None:
    assert plain_number(count, places) == written


@pytest.mark.parametrize(
    ("count", "places", "written"),
    [
        (6_000_000, 2, "60,000"),
        (120_000, 4, "12"),
        (125_000, 4, "12.5"),
        (-50_000, 3, "-50"),
        (7, 0, "7"),
    ],
)
def test_thousands_are_marked_and_idle_zeros_left_out(
    count: int, places: int, written: str
) -> None:
    assert grouped(count, places) == written


def test_money_as_a_float_has_two_decimals() -> None:
    assert (yuan(120_050), yuan(-5), yuan(0)) == (1200.5, -0.05, 0.0)


@pytest.mark.parametrize(
    ("quantity", "price", "amount"),
    [(1000_000, 12_5000, 12500_00), (1, 50, 0), (1_000, 50, 1), (-1_000, 50, -1)],
)
def test_quantity_times_price(quantity: int, price: int, amount: int) -> None:
    assert amount_of(quantity, price) == amount


@given(st.integers(-(10**9), 10**9), st.integers(0, 10**9))
def test_a_return_is_worth_minus_the_sale(quantity: int, price: int) -> None:
    assert amount_of(-quantity, price) == -amount_of(quantity, price)


def test_a_share_of_nothing_is_none() -> None:
    assert divided(1, 4) == 0.25
    assert divided(1, 0) is None
