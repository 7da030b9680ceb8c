from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.excel.html_cell import error_of, hidden, text_of, value_of
from crmsheets.model.grid import Value


@pytest.mark.parametrize(
    ("text", "got", "value"),
    [
        ("1,234.50", {}, "1,234.50"),
        ("", {}, None),
        ("1,234.5", {"x:num": "1234.52"}, 1234.52),
        ("1,000", {"x:num": ""}, 1000),
        ("12%", {"x:num": "0.12"}, 0.12),
        ("####", {"x:num": "1.5E+9"}, 1500000000),
        ("1.2万", {"x:num": "12345"}, 12345),
        ("2024.5", {"x:num": "2024.5"}, 2024.5),
        ("5.00", {"sdval": "5", "sdnum": "1033;0;0.00"}, 5),
        ("001", {"x:num": "1", "x:str": ""}, "001"),
        ("001", {"x:num": "1", "style": r"mso-number-format:'\@'"}, "001"),
        ("001", {"x:num": "1", "style": "vnd.ms-excel.numberformat:@"}, "001"),
        ("2024/3/5", {"x:num": "45356"}, dt.date(2024, 3, 5)),
        ("5-Mar-24", {"x:num": "45356"}, dt.date(2024, 3, 5)),
        ("2024-03-05 12:30", {"x:num": "45356.520833333336"}, dt.datetime(2024, 3, 5, 12, 30)),  # noqa: DTZ001  # cells have no zone
        ("2024/3/6", {"x:num": "45356"}, "2024/3/6"),
        ("12:30", {"x:num": "0.520833333"}, "12:30"),
        ("三", {"x:num": "三"}, "三"),
        ("inf", {"x:num": "inf"}, "inf"),
        ("TRUE", {"x:bool": "TRUE"}, True),
        ("FALSE", {"x:bool": ""}, False),
    ],
)
def test_a_number_only_where_the_page_says_so(text: str, got: dict[str, str], value: Value) -> None:
    assert (value_of(text, got), type(value_of(text, got))) == (value, type(value))


@pytest.mark.parametrize(
    ("got", "unseen"),
    [
        ({}, False),
        ({"style": "color:red"}, False),
        ({"style": "color:red; DISPLAY : none"}, True),
        ({"style": "visibility:collapse"}, True),
        ({"hidden": ""}, True),
    ],
)
def test_what_the_page_does_not_show(got: dict[str, str], *, unseen: bool) -> None:
    assert hidden(got) is unseen


def test_an_error_is_told_by_its_attribute_or_its_text() -> None:
    assert error_of("#N/A", {"x:err": ""}) == "#N/A"
    assert error_of("…", {"x:err": "#REF!"}) == "#REF!"
    assert error_of("#N/A", {}) == ""


def test_spaces_around_line_breaks_and_ends_go() -> None:
    assert text_of(["\xa0顺达 ", "\n", " 五金\xa0"]) == "顺达\n五金"
