from __future__ import annotations

import re

import pytest

from crmsheets.analysis.theme_signs import needed, pattern, signed, spelled, whole


@pytest.mark.parametrize(
    ("word", "clause", "found"),
    [
        ("少*箱", "少了两箱", "少了两箱"),
        ("少*箱", "少，箱", None),
        ("?不住", "夹不住", "夹不住"),
        ("?不住", "不住", None),
        ("晚了{n}天", "晚了12天", "晚了12天"),
        ("(丢|少)件", "又少件", "少件"),
        ("?准>", "尺寸准了", "寸准"),
        ("?准>", "准备好", None),
        ("{n}_days_late".replace("_", " "), "10 days late", "10 days late"),
        ("坏(括号", "坏(括号", "坏(括号"),
    ],
)
def test_signs_as_patterns(word: str, clause: str, found: str | None) -> None:
    match = pattern(word).search(clause.replace("，", ","))
    assert (match.group() if match else None) == found


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("(红|黄)(偏|)深", ["红偏深", "红深", "黄偏深", "黄深"]),
        ("少*(箱|件)", ["少*(箱|件)"]),
        ("(甲|乙", ["(甲|乙"]),
        ("(a|b)c", ["(a|b)c"]),
        ("毛刺", ["毛刺"]),
    ],
)
def test_choices_are_written_out(word: str, expected: list[str]) -> None:
    assert spelled(word) == expected


def test_what_stands_for_thousands_stays_a_pattern() -> None:
    word = "(甲|乙|丙)" * 8
    assert spelled(word) == [word]
    assert re.fullmatch(pattern(word), "甲乙丙甲乙丙甲乙")


@pytest.mark.parametrize(
    ("word", "expected"), [("少*(箱|件)", ("少",)), ("*(大|小)包", ("包",)), ("?(甲|)", ("",))]
)
def test_what_has_to_be_there(word: str, expected: tuple[str, ...]) -> None:
    assert needed(word) == expected


def test_which_words_hold_signs() -> None:
    assert [signed(word) for word in ("毛刺", "少*箱", "?不住", "{n}天", "准>", "n/a")] == [
        False,
        True,
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("clause", "word", "stands"),
    [
        ("密封不严", "密封不", True),
        ("密封不错", "密封不", False),
        ("倒角没做", "倒角没", True),
        ("倒角没问题", "倒角没", False),
        ("delayed twice", "delay", True),
        ("delaying", "delay", True),
        ("burrito", "burr", False),
        ("etas", "eta", False),
        ("eta?", "eta", True),
        ("l/t.", "l/t.", True),
    ],
)
def test_where_a_word_ends(clause: str, word: str, *, stands: bool) -> None:
    assert whole(clause, 0, word) is stands


def test_a_word_inside_another_is_none() -> None:
    assert not whole("scrate", 1, "crate")
