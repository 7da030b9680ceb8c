from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.values.chinese import number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("五百", 500), ("十五", 15), ("二十", 20), ("一百二", 120), ("一百零二", 102),
        ("一万二", 12000), ("两千五", 2500), ("伍万", 50000), ("壹佰贰拾叁", 123),
        ("一亿零三万", 100030000), ("一万亿", 10**12), ("二〇二四", 2024), ("一亿二千万", 120000000),
    ],
)  # fmt: skip
def test_numerals_are_whole_numbers(text: str, value: int) -> None:
    assert number(text) == value


def test_a_point_makes_decimals() -> None:
    assert number("三点五万") == 35000
    assert number("三点五") == Decimal("3.5")
    assert number("百点五") is None


@pytest.mark.parametrize("text", ["", "万", "百", "一二百", "好", "百百", "五百好"])
def test_no_number(text: str) -> None:
    assert number(text) is None


def spelled(value: int) -> str:
    """A number below 10,000 in full: 1024 is 一千零二十四."""
    digits = f"{value:04d}"
    text = ""
    for each, unit in zip(digits, "千百十个", strict=True):
        if each != "0":
            text += "零一二三四五六七八九"[int(each)] + unit.replace("个", "")
        elif text and not text.endswith("零"):
            text += "零"
    return text.rstrip("零")


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_every_number_reads_back(high: int, low: int) -> None:
    gap = "零" if 0 < low < 1000 else ""
    assert number(spelled(high)) == high
    assert number(f"{spelled(high)}万{gap}{spelled(low)}") == high * 10_000 + low
