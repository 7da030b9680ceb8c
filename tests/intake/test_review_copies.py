"""Copies of one report, filled in by several people: what they agree on is followed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.intake.review import Chosen, chosen
from crmsheets.model.grid import Reading
from tests.intake.review_sheets import DAY, sheet, told, wrong
from tests.intake.sheets import source


def copies(*lines: str, names: tuple[str, ...] = ("小李.xlsx", "小王.xlsx", "小张.xlsx")) -> Chosen:
    """Copies of one report, each filled in by somebody else."""
    grids = [sheet(each) for each in lines]
    sources = [replace(source(name), sha256=str(at)) for at, name in enumerate(names[: len(grids)])]
    return chosen(
        [
            Reading(own, (replace(each, source=own),))
            for own, each in zip(sources, grids, strict=True)
        ],
        DAY,
    )


FIRST = "| {0} | {1} | 顺达五金 | aa | {{}} | doubt 1 1/2 |\n"
THIRD = "\n| | | 顺达厂 | cc | {} | doubt 1 3/2 |"
SECOND = "| {0} | {1} | 顺达 | bb | {{}} | doubt 1 2/2 |"


@pytest.mark.parametrize("names", [("小李.xlsx", "小王.xlsx"), ("报告.xlsx", "报告.xlsx")])
@pytest.mark.parametrize(
    ("one", "other", "cells"),
    [
        pytest.param(
            FIRST.format("", "") + SECOND.format("合并", ""),
            FIRST.format("", "") + SECOND.format("不是重复", ""),
            ["B7", "B7"],
            id="merged or not",
        ),
        pytest.param(
            FIRST.format("", "") + SECOND.format("合并", ""),
            FIRST.format("关联企业", "") + SECOND.format("", ""),
            ["B7", "B6"],
            id="said on either line",
        ),
        pytest.param(
            FIRST.format("", "") + SECOND.format("合并", "").replace("bb", "bb cc"),
            FIRST.format("", "") + SECOND.format("不是重复", "").replace("bb", "bb cc"),
            ["B7", "B7"],
            id="a customer of several rows",
        ),
        pytest.param(
            FIRST.format("不是重复", "") + SECOND.format("", "") + THIRD,
            FIRST.format("关联企业", "") + SECOND.format("", "") + THIRD,
            ["B6", "B6"],
            id="of several pairs one is told",
        ),
    ],
)
def test_copies_that_differ_are_told_and_neither_is_followed(
    one: str, other: str, cells: list[str], names: tuple[str, ...]
) -> None:
    found = copies(one, other, names=names)
    assert told(found) == []
    assert [cell.ref for each in found.findings for cell in each.cells] == cells
    assert [each.code for each in found.findings] == ["LINK15"]
    for each in found.findings:
        assert all(word in (each.fault("zh") or "") for word in names)
        assert each.fault("en")


def test_copies_that_say_the_same_are_followed_and_a_third_may_differ() -> None:
    merge = FIRST.format("", "") + SECOND.format("合并", "")
    assert told(copies(merge, merge)) == [("same", "aa", "bb")] * 2
    apart = FIRST.format("", "") + SECOND.format("不是重复", "")
    assert told(copies(merge, merge, apart)) == []
    assert wrong(copies(merge, merge, apart)) == [("LINK15", "B7")]


def test_copies_with_other_main_records_are_told() -> None:
    found = copies(
        FIRST.format("", "✓") + SECOND.format("合并", ""),
        FIRST.format("", "") + SECOND.format("合并", "✓"),
    )
    assert told(found) == [("same", "aa", "bb")] * 2
    assert [[cell.ref for cell in each.cells] for each in found.findings] == [["C6", "C7"]]


def test_copies_with_other_values_are_told_at_the_merged_line() -> None:
    was = '{"values": {"phone": {"now": "1", "of": {"1": "aa", "2": "bb", "3": "cc"}}}}'
    one, other = (
        replace(each, rows=(*each.rows[:-1], (*each.rows[-1][:4], value, *each.rows[-1][5:])))
        for each, value in ((sheet(f"| | | 顺达 | aa | {was} | result 1 0/2 |"), v) for v in "23")
    )
    own = [replace(source(name), sha256=name) for name in ("甲.xlsx", "乙.xlsx")]
    found = chosen(
        [
            Reading(at, (replace(each, source=at),))
            for at, each in zip(own, (one, other), strict=True)
        ],
        DAY,
    )
    assert told(found) == []
    assert sorted(str(cell) for each in found.findings for cell in each.cells) == [
        "乙.xlsx 疑似重复!E6",
        "甲.xlsx 疑似重复!E6",
    ]


def test_copies_of_which_one_takes_the_main_record_back_and_one_moves_it() -> None:
    line = '| 合并 | {} | {} | {} | {{"verdict": "合并", "main": "{}"}} | merged 1 {}/2 |\n'
    first, second = ("甲", "aa", "✓"), ("乙", "bb", "")
    cleared = line.format("", *first, 1) + line.format("", *second, 2)
    moved = line.format("", *first, 1) + line.format("✓", *second, 2)
    kept = line.format("✓", *first, 1) + line.format("", *second, 2)
    assert told(copies(cleared, kept)) == [("free", "aa", "")]
    assert told(copies(moved, moved)) == [("keep", "bb", ""), ("free", "aa", "")] * 2
    for one, other in ((cleared, moved), (moved, cleared)):
        found = copies(one, other)
        assert told(found) == []
        assert [code for code, _ in wrong(found)] == ["LINK15"]
        assert {each.row for each in found.findings[0].cells} == {6, 7}
