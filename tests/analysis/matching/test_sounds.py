from __future__ import annotations

import pytest

from crmsheets.analysis.matching.sounds import alike, nearly, readings, sounds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宏达", ("hongda",)),
        ("长兴", ("changxing", "zhangxing")),
        ("晟", ("sheng", "cheng")),
        ("abc", ("abc",)),
        ("", ("",)),
    ],
)
def test_all_ways_to_read(text: str, expected: tuple[str, ...]) -> None:
    assert sounds(text) == expected


def test_a_letter_is_read_as_itself() -> None:
    assert readings("x") == ("x",)


@pytest.mark.parametrize(
    ("one", "other", "same", "near"),
    [
        ("宏达", "鸿达", True, True),
        ("晟丰", "盛丰", True, True),
        ("鑫达", "兴达", False, True),
        ("周正", "邹正", False, True),
        ("兰天", "南天", False, True),
        ("福达", "胡达", False, True),
        ("宏达", "恒达", False, False),
        ("宏达", "宏达兴", False, False),
    ],
)
def test_alike(one: str, other: str, *, same: bool, near: bool) -> None:
    assert (alike(one, other), nearly(one, other)) == (same, near)
    assert (alike(other, one), nearly(other, one)) == (same, near)
