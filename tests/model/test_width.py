from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.width import width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [("", 0), ("数量Q", 5), ("Qty\n数量（个）", 10), ("e\u0301", 1), ("１２", 4)],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("", 10, [""]),
        ("数量没填", 4, ["数量", "没填"]),
        ("数量，没填", 4, ["数", "量，", "没填"]),
        ("unit price of one", 8, ["unit", "price of", "one"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("单价 12.5 元", 6, ["单价", "12.5", "元"]),
        ("好", 1, ["好"]),
    ],
)
def test_wrapped(text: str, most: int, lines: list[str]) -> None:
    assert wrapped(text, most) == lines


@given(st.text("ab 数量，。.", max_size=40), st.integers(2, 12))
def test_wrapping_loses_nothing_but_blanks(text: str, most: int) -> None:
    lines = wrapped(text, most)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line.rstrip("，。. ")) <= most for line in lines)
