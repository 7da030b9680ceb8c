"""Every pydantic error type that a declared field can give has words."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import ValidationError

from crmsheets.intake.values.refusals import BY_TYPE, accepted
from crmsheets.model.template import Field
from crmsheets.templates import shipped
from tests.intake.values.columns import field

FIELDS = [each for template in shipped() for each in template.fields]
WRONG: list[Any] = [
    "", "x", "y" * 5000, "\ud800", 0, -(10**20), 10**20, 1.5, True, b"x", object(),
    dt.date(2024, 1, 1), dt.time(1), [], {},
]  # fmt: skip
KNOWN = {"min_length", "max_length", "pattern", "ge", "le", "gt", "lt"}
PLAIN = {"type", "strict", "schema", "metadata", "ref", "cls", "members", "sub_type", "missing"}


def constraints(schema: dict[str, Any]) -> set[str]:
    """The names of every constraint in a core schema."""
    inner = schema.get("schema") or schema.get("items_schema")
    own = set(schema) - PLAIN - {"items_schema", "microseconds_precision"}
    return own | (constraints(inner) if inner else set())


@pytest.mark.parametrize("declared", FIELDS, ids=lambda each: each.key)
def test_every_error_type_has_words(declared: Field) -> None:
    assert constraints(declared.validator.core_schema) <= KNOWN  # type: ignore[arg-type]  # a dict
    with pytest.raises(ValidationError) as caught:
        declared.validator.validate_python(WRONG, strict=True)
    types = {each["type"] for each in caught.value.errors(include_input=False)}
    assert types <= set(BY_TYPE)


def test_refused_positions_are_set_aside_and_the_rest_stands() -> None:
    kept, notes = accepted(field("customer.customer_name"), ["顺达五金", "王", None, "长" * 101])
    assert kept == ["顺达五金", None, None, None]
    said = {at: note.rule.message("zh", value="…", **note.got) for at, note in notes.items()}
    assert said == {
        1: "写的是「…」，太短，至少 2 个字，请写全。",
        3: "有 101 个字，最多 100 个字，请缩短，多出来的写到备注。",
    }


def test_limits_are_said_in_whole_units() -> None:
    _, notes = accepted(field("order.unit_price"), [-1])
    assert notes[0].got["limit"] == "0"
