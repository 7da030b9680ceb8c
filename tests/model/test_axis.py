"""How charts say numbers, and which number format an axis gets."""

from __future__ import annotations

import pytest

from crmsheets.model.axis import said, tick_format
from crmsheets.model.page import Form
from crmsheets.model.text import Lang


@pytest.mark.parametrize(
    ("value", "form", "zh", "en"),
    [
        (35_000_000.0, "money", "3,500万", "35M"),
        (-27_760_000.0, "money", "-2,776万", "-27.8M"),
        (9_999.0, "money", "9,999", "9,999"),
        (7.0, "integer", "7", "7"),
        (0.5, "share", "50%", "50%"),
        (None, "money", "", ""),
    ],
)
def test_numbers_are_said_short(value: float | None, form: Form, zh: str, en: str) -> None:
    assert (said(value, form, "zh"), said(value, form, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("most", "form", "lang", "expected"),
    [
        (9_999, "money", "zh", "#,##0"),
        (523_000, "money", "zh", '[=0]0;0\\.0,"万"'),
        (35_000_000, "money", "zh", '[=0]0;0\\.00,,"亿"'),
        (523_000, "money", "en", '[=0]0;#,##0,"k"'),
        (35_000_000, "money", "en", '[=0]0;#,##0.0,,"M"'),
        (35_000_000, "integer", "zh", "#,##0"),
        (1, "share", "en", "0%"),
    ],
)
def test_all_ticks_of_an_axis_have_one_unit(
    most: float, form: Form, lang: Lang, expected: str
) -> None:
    assert tick_format(most, form, lang) == expected
