from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import one, read, told


@pytest.mark.parametrize(
    ("cell", "tenths", "verdict"),
    [
        ("4.5", 45, "ok"),
        ("4.25", 43, "RATE01"),
        ("8/10", 40, "RATE01"),
        ("95%", 48, "RATE01"),
        ("五星", 50, "RATE01"),
        ("两颗星", 20, "RATE01"),
        ("评分4", 40, "RATE01"),
        ("打3分", 30, "RATE01"),
        ("5 stars", 50, "RATE01"),
        ("Very good", 50, "RATE01"),
        ("满意。", 40, "RATE01"),
        ("★★★☆☆", 30, "RATE01"),
        ("4分(满分5分)", 40, "RATE01"),
        ("3/7", None, "RATE02"),
        (0.0, None, "RATE02"),
        (6, None, "RATE02"),
        ("再说", None, "RATE03"),
        ("满意（4分）", 40, "RATE01"),
        ("Very satisfied (5)", 50, "RATE01"),
        ("5 - Excellent", 50, "RATE01"),
        ("满意(2)", None, "RATE03"),
        ("再说(2)", None, "RATE03"),
        (True, None, "RATE03"),
        (float("nan"), None, "RATE03"),
        (dt.date(2024, 1, 1), None, "RATE03"),
        ("#N/A", None, "READ01"),
        ("无", None, "empty"),
        (None, None, "empty"),
    ],
)
def test_a_rating_alone_is_read_as_people_write_it(
    cell: Value, tenths: int | None, verdict: str
) -> None:
    assert one("feedback.rating", cell) == (tenths, verdict)


def test_a_ten_point_column_is_halved_once() -> None:
    found = read("feedback.rating", [9.0, 8.0, "10", 7.0, 3.0, "满意", 1.0])
    assert found.values == [45, 40, 50, 35, 15, 40, 10]
    assert told(found) == [(-1, "RATE04"), (5, "RATE01")]
    assert found.verdicts[0].more == (0, 1, 2, 3, 4, 6)


@pytest.mark.parametrize(
    ("header", "cells", "tenths"),
    [
        ("评分(10分制)", [4.0], [20]),
        ("评分(满分10分)", [4.0], [20]),
        ("评分(百分制)", ["95", 80.0, 10.0], [48, 40, 10]),
        ("Rating (out of 10)", [9.0], [45]),
        ("评分(满分5分)", [9.0, 8.0], [None, None]),
        ("评分(满分7分)", [4.0], [40]),
        ("评分(10分制)", ["满意"], [40]),
    ],
)
def test_the_header_says_the_scale(
    header: str, cells: list[Value], tenths: list[int | None]
) -> None:
    assert read("feedback.rating", cells, header=header).values == tenths


@pytest.mark.parametrize("cells", [[9.0, 3.0, 4.0], [9.0, 11.0, 8.0], [9.0]])
def test_few_high_marks_are_errors(cells: list[Value]) -> None:
    found = read("feedback.rating", cells)
    assert found.values == [round(each * 10) if each <= 5 else None for each in cells]  # type: ignore[operator,arg-type]  # numbers


def test_a_column_that_counts_to_a_hundred() -> None:
    found = read("feedback.rating", [90.0, "85分", 100.0, None])
    assert found.values == [45, 43, 50, None]
    assert told(found) == [(-1, "RATE04"), (1, "RATE01")]
    assert told(read("feedback.rating", [90.0, 3.0])) == [(0, "RATE02")]


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (50, "特别满意 超级棒 十分满意。 满意极了 Very_happy"),
        (40, "总体满意 比较好 挺满意 挺好 還算滿意 Mostly_satisfied 4_stars"),
        (30, "一般般 凑合 马马虎虎 So-so"),
        (20, "不是很满意 不太好 有点差 较差 欠佳 Not_satisfied Could_be_better"),
        (10, "太差了 非常失望 极其不满 Very_unhappy"),
        (None, "很一般 还好 不知道 没有不满意 满意吗 好评 质量好价格贵 满意/一般 差不多"),
    ],
)
def test_strength_and_kind_of_a_word_say_the_mark(mark: int | None, words: str) -> None:
    read_as = {word: one("feedback.rating", word.replace("_", " "))[0] for word in words.split()}
    assert read_as == dict.fromkeys(words.split(), mark)


@pytest.mark.parametrize(
    ("cell", "tenths"), [("*", 10), ("***", 30), ("*****", 50), ("******", None)]
)
def test_asterisks_for_stars(cell: str, tenths: int | None) -> None:
    assert read("feedback.rating", [cell]).values == [tenths]
