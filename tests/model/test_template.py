from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Optional, Union

import pytest
from pydantic import ValidationError

from crmsheets.model.kind import Company, Kind, Words
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template, without_none
from crmsheets.model.text import Locale, Text
from tests.tables import template


def column(label: str) -> Column:
    return Column(label=Text(label, label), hint=Text("", ""), example=Text("", ""))


def test_a_field_is_taken_apart() -> None:
    order = template("order")
    price, status, unit = (order.by_name[name] for name in ("unit_price", "status", "unit"))
    assert (price.kind, price.kind.places, price.required, price.key) == (
        Kind.PRICE,
        4,
        False,
        "order.unit_price",
    )
    assert price.label(Locale("en", "INTL", "USD")) == "Unit price (USD)"
    assert (status.kind, status.closed) == (Kind.CHOICE, True)
    assert (unit.kind, unit.closed, unit.choices is not None) == (Kind.TEXT, False, True)
    assert status.kind.places is None


def test_whole_columns_are_validated() -> None:
    quantity = template("order").by_name["quantity"]
    assert quantity.validator.validate_python([1, None, -5]) == [1, None, -5]
    with pytest.raises(ValidationError) as told:
        quantity.validator.validate_python([1, 10**14, None])
    assert told.value.errors()[0]["loc"][0] == 1


def test_a_field_without_a_column_is_named() -> None:
    class Bare(Row):
        name: Company

    with pytest.raises(TypeError, match=r"bare\.name is declared without a Column"):
        _ = Template("bare", Text("", ""), Text("", ""), Bare, 1, ("name",)).fields


def test_a_field_without_a_kind_is_named() -> None:
    class Bare(Row):
        name: Annotated[str, column("名称")]

    with pytest.raises(TypeError, match=r"bare\.name is declared without a Kind"):
        _ = Template("bare", Text("", ""), Text("", ""), Bare, 1, ("name",)).fields


@pytest.mark.parametrize(
    ("annotation", "inner"),
    [
        (int | None, int),
        (Optional[int], int),  # noqa: UP045  # as people write it
        (Union[int, str, None], int | str),  # noqa: UP007  # as people write it
        (int, int),
    ],
)
def test_optional_is_taken_off(annotation: object, inner: object) -> None:
    assert without_none(annotation) == inner


def test_the_sheet_shows_required_core_and_switched_on_columns() -> None:
    customer = template("customer")
    plain = [each.name for each in customer.sheet_fields(Locale())]
    assert plain[:5] == ["customer_name", "contact_name", "phone", "wechat", "owner"]
    assert "phone_alt" not in plain
    more = [each.name for each in customer.sheet_fields(Locale(), ("contact_plus", "invoice"))]
    assert more == [*plain, "phone_alt", "uscc"]
    abroad = [each.name for each in customer.sheet_fields(Locale("en", "INTL", "USD"))]
    assert "wechat" not in abroad
    assert "country" in abroad


def test_derived_columns_are_never_handed_out() -> None:
    service = template("service")
    assert "service_id" not in {each.name for each in service.sheet_fields(Locale())}
    assert not service.by_name["service_id"].column.typed
    assert service.by_name["order_id"].column.typed


def test_the_same_table_over_another_row() -> None:
    class Short(Row):
        name: Annotated[
            Words,
            Column(
                label=Text("名称", "Name"),
                hint=Text("", ""),
                example=Text("", ""),
                use=Use.REQUIRED,
            ),
        ]

    other = replace(template("order"), row=Short)
    assert (other.name, [each.name for each in other.fields]) == ("order", ["name"])
    assert other.by_name["name"].required
