"""规则.xlsx as plain data: how values of a list stand in it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crmsheets.forms.rules import written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (("毛刺", "缩水"), "毛刺、缩水"),
        ((), None),
        (Decimal("12.50"), "12.5"),
        (3, "3"),
        ("A", "A"),
        ("", None),
        (None, None),
    ],
)
def test_a_value_as_a_person_types_it(value: object, text: str | None) -> None:
    assert written(value) == text
