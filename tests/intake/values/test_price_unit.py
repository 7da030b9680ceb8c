from __future__ import annotations

import pytest

from crmsheets.intake.values.price_unit import each
from crmsheets.intake.values.reading import ColumnContext
from crmsheets.intake.values.together import read_columns
from crmsheets.model.grid import Value
from tests.intake.values.columns import ABROAD, field, one
from tests.tables import template


@pytest.mark.parametrize(
    ("cell", "price", "verdict"),
    [
        ("9.31元/只", 93_100, "NUM01"),
        ("3.86/只", 38_600, "NUM01"),
        ("¥3.5/个", 35_000, "NUM01"),
        ("0.35元/PCS", 3_500, "NUM01"),
        ("@5.96", 59_600, "NUM01"),
        ("3.5元每件", 35_000, "NUM01"),
        ("12元/千只", None, "NUM05"),
        ("12/天", None, "NUM05"),
        ("3.5/", None, "NUM02"),
    ],
)
def test_a_price_says_what_one_of_costs(cell: str, price: int | None, verdict: str) -> None:
    assert one("order.unit_price", cell) == (price, verdict)


@pytest.mark.parametrize("cell", ["US$3.49/pc", "3.49 USD/PC", "$3.49 per pc", "3.49 dollars"])
def test_abroad_too(cell: str) -> None:
    assert one("order.unit_price", cell, locale=ABROAD) == (34_900, "NUM01")


def test_a_quantity_per_something_is_still_asked_about() -> None:
    assert one("order.quantity", "50/个") == (None, "NUM05")
    assert each("12.5") == ("12.5", "")


def rows(*lines: tuple[Value, Value, Value]) -> tuple[list[object], list[object], list[object]]:
    """Prices, units of the rows, and (cell, code, value) of what is said of prices."""
    names = ("quantity", "unit", "unit_price")
    cells = {name: [line[at] for line in lines] for at, name in enumerate(names)}
    contexts = {name: ColumnContext(header=name) for name in names}
    found = read_columns(template("order"), cells, contexts)
    price = found["unit_price"]
    said: list[object] = [
        (at, each.rule.code, each.value)
        for each in price.verdicts
        for at in (each.index, *each.more)
    ]
    return price.values, [price.also.get("unit", {}).get(at) for at in range(len(lines))], said


def test_the_price_is_for_what_the_row_counts() -> None:
    assert field("order.unit_price").name == "unit_price"
    values, units, said = rows(
        (10, "只", "9.31元/只"), (10, "pcs", "9.31元/只"), (10, None, "9.31元/只"),
        ("10kg", None, "9.31元/只"), ("10只", None, "2/pc"), (10, "套", "3.5/套"), (10, "套", 4.5),
    )  # fmt: skip
    assert values == [93_100, 93_100, 93_100, None, 20_000, 35_000, 45_000]
    assert units == ["只", "只", "只", None, "个", "套", None]
    assert sorted(said, key=str) == [
        (0, "NUM01", "9.31元/只"),
        (1, "NUM01", "9.31元/只"),
        (2, "NUM01", "9.31元/只"),
        (3, "NUM05", "9.31元/只"),
        (4, "NUM01", "2/pc"),
        (5, "NUM01", "3.5/套"),
    ]


def test_of_prices_that_are_all_for_something_else_none_is_taken() -> None:
    values, _, said = rows((10, "kg", "9.31元/只"))
    assert (values, said) == ([None], [(0, "NUM05", "9.31元/只")])
