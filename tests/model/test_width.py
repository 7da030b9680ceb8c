from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.width import width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"), [("", 0), ("abc", 3), ("数量Q", 5), ("é", 1), ("一\nab", 2), ("ＡＢ“", 6)]
)
def test_a_wide_character_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "most", "lines"),
    [
        ("", 10, [""]),
        ("short", 10, ["short"]),
        ("one two three", 7, ["one two", "three"]),
        ("数量没填，请填", 8, ["数量没填，", "请填"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("单价12.5元", 6, ["单价", "12.5元"]),
        ("没填。（a.xlsx）", 8, ["没填。", "（a.xlsx）"]),
        ("看这「订单」", 6, ["看这", "「订单」"]),
    ],
)
def test_text_breaks_after_blanks_and_between_wide_characters(
    text: str, most: int, lines: list[str]
) -> None:
    assert wrapped(text, most) == lines


@given(st.text(alphabet="ab 中文，。12", max_size=60), st.integers(4, 40))
def test_wrapping_loses_nothing_and_keeps_to_the_edge(text: str, most: int) -> None:
    lines = wrapped(text, most)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(width(line.rstrip("，。 ")) <= most for line in lines)


def test_a_combining_sign_takes_no_column() -> None:
    assert width("e\u0301") == 1
