"""疑似重复 read back: what a person chose becomes decisions, what nobody can follow is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.review import Chosen, chosen, has_review, without_review
from crmsheets.model.decision import Decision
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.review import COLUMNS
from crmsheets.model.text import Lang
from tests.intake.sheets import grid, source

KEYS = ("group", "verdict", "main", "customer_name", "phone", "note", "prints", "was", "mark")
LABELS = {each.name: each.label for each in COLUMNS}
DAY = "2025-01-03"


def sheet(lines: str, *, day: str = "2024-12-31.4", who: str = "周敏", lang: Lang = "zh") -> Grid:
    """A review sheet: lines as `处理结果 | ✓ | 客户 | 标记 | 原来 | 哪一行`, keys and header put above."""
    head: list[tuple[Value, ...]] = [
        ("疑似重复",),
        ("说明",),
        ("谁填的", who or None, None, "← 回总览"),
    ]
    head.append(tuple(f"review.{name}" for name in KEYS))
    head.append(tuple(LABELS[name](lang) for name in KEYS))
    body: list[tuple[Value, ...]] = []
    for typed in filter(None, (line.strip().strip("|") for line in lines.splitlines())):
        verdict, main, name, prints, was, mark = (each.strip() or None for each in typed.split("|"))
        part, block, place = str(mark).split()
        mark = f"1 {day} {part} {block} {place}"
        body.append((block, verdict, main, name, None, None, prints, was, mark))
    return Grid(source("报告.xlsx"), "疑似重复", (*head, *body))


def read(*grids: Grid) -> Chosen:
    return chosen([Reading(each.source, (each,)) for each in grids], DAY)


def told(found: Chosen) -> list[tuple[str, str, str]]:
    return [(each.verdict.value, each.one, each.other) for each in found.decisions]


def wrong(found: Chosen) -> list[tuple[str, str]]:
    return [(each.code, each.cells[0].ref) for each in found.findings]


@pytest.mark.parametrize(
    ("lines", "decisions"),
    [
        pytest.param(
            """
            |      | | 顺达五金 | aa    | {} | doubt 1 1/2 |
            | 合并 | | 顺达     | bb cc | {} | doubt 1 2/2 |
            """,
            [("same", "aa", "bb")],
            id="merged with the first line",
        ),
        pytest.param(
            """
            | merge | | 顺达五金 | aa | {} | doubt 1 1/2 |
            |       | | 顺达     | bb | {} | doubt 1 2/2 |
            """,
            [("same", "aa", "bb")],
            id="of two lines it does not matter which one says so",
        ),
        pytest.param(
            """
            | 合并 |   | 顺达五金 | aa | {} | doubt 1 1/3 |
            |      | ✓ | 顺达     | bb | {} | doubt 1 2/3 |
            |      |   | 顺达厂   | cc | {} | doubt 1 3/3 |
            """,
            [("keep", "bb", ""), ("same", "aa", "bb")],
            id="the one with a tick is the one merged with",
        ),
        pytest.param(
            """
            | 合并     | | 顺达五金 | aa    | {} | doubt 1 1/3 |
            | 合并     | | 顺达     | bb    | {} | doubt 1 2/3 |
            | 不是重复 | | 顺达物流 | cc dd | {} | doubt 1 3/3 |
            """,
            [
                ("same", "aa", "bb"),
                ("distinct", "aa", "cc"),
                ("distinct", "aa", "dd"),
                ("distinct", "bb", "cc"),
                ("distinct", "bb", "dd"),
            ],
            id="all rows of one that is not a duplicate are none of the others",
        ),
        pytest.param(
            """
            | 不是重复 | | 顺达五金 | aa | {} | doubt 1 1/2 |
            | 关联企业 | | 顺达物流 | bb | {} | doubt 1 2/2 |
            """,
            [("related", "aa", "bb")],
            id="related says more than not a duplicate",
        ),
        pytest.param(
            """
            |      | | 顺达五金 | aa | {} | doubt 1 1/2 |
            | 待定 | | 顺达物流 | bb | {} | doubt 1 2/2 |
            """,
            [("pending", "aa", "bb")],
            id="put off",
        ),
        pytest.param(
            """
            |      | | 顺达五金 | aa | {}                    | doubt 1 1/2 |
            | 待定 | | 顺达物流 | bb | {"verdict": "待定"}   | doubt 1 2/2 |
            | 合并 | | 宏远电子 | cc | {"verdict": "合并"}   | merged 2 1/2 |
            |      | | 宏源电子 | dd | {"verdict": "合并"}   | merged 2 2/2 |
            """,
            [],
            id="what stood there already, or was wiped out, is no choice",
        ),
        pytest.param(
            """
            | 合并     |   | 顺达五金 | aa | {"verdict": "合并"} | merged 1 1/3 |
            | 合并     | ✓ | 顺达     | bb | {"verdict": "合并"} | merged 1 2/3 |
            | 不是重复 |   | 顺达物流 | cc | {"verdict": "合并"} | merged 1 3/3 |
            """,
            [("distinct", "aa", "cc"), ("distinct", "bb", "cc"), ("keep", "bb", "")],
            id="a row is taken out of a merged customer, another one made the main one",
        ),
        pytest.param(
            """
            | 合并 | ✓ | 顺达五金 | aa | {"verdict": "合并", "main": "✓"} | merged 1 1/2 |
            | 合并 | ✓ | 顺达     | bb | {"verdict": "合并"}              | merged 1 2/2 |
            """,
            [("keep", "bb", ""), ("free", "aa", "")],
            id="a new tick takes the place of the one from before",
        ),
        pytest.param(
            """
            | 合并 |   | 顺达五金 | aa | {"verdict": "合并", "main": "✓"} | merged 1 1/2 |
            | 合并 | ✓ | 顺达     | bb | {"verdict": "合并"}              | merged 1 2/2 |
            """,
            [("keep", "bb", ""), ("free", "aa", "")],
            id="the tick was moved",
        ),
        pytest.param(
            """
            | 合并 |    | 顺达五金 | aa | {"verdict": "合并", "main": "✓"} | merged 1 1/2 |
            | 合并 |    | 顺达     | bb | {"verdict": "合并"}              | merged 1 2/2 |
            | 合并 | 否 | 宏图五金 | cc | {"verdict": "合并", "main": "✓"} | merged 2 1/2 |
            | 合并 | ✓  | 大发五金 | dd | {"verdict": "合并", "main": "✓"} | merged 3 1/2 |
            """,
            [("free", "aa", ""), ("free", "cc", "")],
            id="a tick that was taken out is taken back, one that stays says nothing",
        ),
        pytest.param(
            """
            |      | | 顺达五金 | aa bb | {}                      | decided 1 1/2 |
            | 合并 | | 顺达     | cc    | {"verdict": "不是重复"} | decided 1 2/2 |
            """,
            [("same", "aa", "cc"), ("same", "bb", "cc")],
            id="an earlier decision is taken back of all rows that it spoke of",
        ),
        pytest.param(
            """
            |      | | 顺达五金 | aa bb | {} | doubt 1 1/2 |
            | 合并 | | 顺达     | aa    | {} | doubt 1 2/2 |
            """,
            [],
            id="equal rows are one anyway",
        ),
    ],
)
def test_what_is_chosen(lines: str, decisions: list[tuple[str, str, str]]) -> None:
    found = read(sheet(lines))
    assert told(found) == decisions
    assert found.findings == ()


PHONES = '{"values": {"phone": {"now": "13800000001", "of": {"13800000001": "aa", "13900000002": "bb"}}}}'


@pytest.mark.parametrize(
    ("typed", "decisions", "findings"),
    [
        ("13900000002", [("value", "bb", "phone", "13900000002")], []),
        ("139 0000 0002", [("value", "bb", "phone", "13900000002")], []),
        ("13800000001", [], []),
        ("", [], []),
        ("13700000009", [], [("LINK13", "E6")]),
    ],
)
def test_a_value_of_a_merged_customer_is_chosen_among_those_typed(
    typed: str, decisions: list[tuple[str, str, str, str]], findings: list[tuple[str, str]]
) -> None:
    rows = list(sheet(f"| | | 顺达五金 | aa | {PHONES} | result 1 0/2 |").rows)
    line = list(rows[-1])
    line[4] = typed or None
    found = read(Grid(source("报告.xlsx"), "已自动合并", (*rows[:-1], tuple(line))))
    assert [
        (each.verdict.value, each.one, each.field, each.value) for each in found.decisions
    ] == decisions
    assert wrong(found) == findings


@pytest.mark.parametrize(
    ("chosen_by", "taken_back"), [('["bb", "cc"]', ["bb", "cc"]), ("[]", []), ("5", [])]
)
def test_a_chosen_value_that_is_wiped_out_is_taken_back(
    chosen_by: str, taken_back: list[str]
) -> None:
    was = PHONES.replace('"of":', f'"chosen": {chosen_by}, "of":')
    found = read(sheet(f"| | | 顺达五金 | aa | {was} | result 1 0/2 |"))
    assert [(each.one, each.field, each.value) for each in found.decisions] == [
        (own, "phone", "") for own in taken_back
    ]
    assert all(each.takes_back for each in found.decisions)


@pytest.mark.parametrize(
    ("lines", "findings", "decisions"),
    [
        pytest.param(
            """
            |        | | 顺达五金 | aa | {} | doubt 1 1/2 |
            | 差不多 | | 顺达     | bb | {} | doubt 1 2/2 |
            """,
            [("LINK10", "B7")],
            [],
            id="no word of ours",
        ),
        pytest.param(
            """
            | 合并 | | 顺达五金 | aa | {"verdict": "合并"} | merged 1 1/2 |
            | 待定 | | 顺达     | bb | {"verdict": "合并"} | merged 1 2/2 |
            """,
            [("LINK10", "B7")],
            [],
            id="a merged row cannot be put off",
        ),
        pytest.param(
            """
            | 合并 | | 顺达五金 | aa | {} | doubt 1 1/3 |
            |      | | 顺达     | bb | {} | doubt 1 2/3 |
            |      | | 顺达厂   | cc | {} | doubt 1 3/3 |
            """,
            [("LINK11", "B6")],
            [],
            id="of three lines only the first is to be merged: with which?",
        ),
        pytest.param(
            """
            | 合并 | | 顺达   | bb | {} | doubt 1 2/3 |
            | 合并 | | 顺达厂 | cc | {} | doubt 1 3/3 |
            """,
            [("LINK11", "B6"), ("LINK11", "B7")],
            [],
            id="the first line was deleted",
        ),
        pytest.param(
            """
            | 不是重复 | | 顺达五金 | aa | {} | doubt 1 1/2 |
            | 合并     | | 顺达     | bb | {} | doubt 1 2/2 |
            """,
            [("LINK11", "B7")],
            [("distinct", "aa", "bb")],
            id="merged with a line that is not a duplicate",
        ),
        pytest.param(
            """
            | 不是重复 | | 顺达 | bb | {} | doubt 1 2/2 |
            """,
            [("LINK11", "B6")],
            [],
            id="all other lines were deleted",
        ),
        pytest.param(
            """
            |  | ✓ | 顺达五金 | aa | {} | doubt 1 1/2 |
            |  |   | 顺达     | bb | {} | doubt 1 2/2 |
            """,
            [("LINK11", "C6")],
            [],
            id="a tick alone merges nothing",
        ),
        pytest.param(
            """
            | 合并 | ✓ | 顺达五金 | aa | {} | doubt 1 1/2 |
            | 合并 | ✓ | 顺达     | bb | {} | doubt 1 2/2 |
            """,
            [("LINK12", "C7")],
            [("same", "aa", "bb")],
            id="two main records",
        ),
    ],
)
def test_what_cannot_be_followed_is_told_and_the_rest_is_followed(
    lines: str, findings: list[tuple[str, str]], decisions: list[tuple[str, str, str]]
) -> None:
    found = read(sheet(lines))
    assert wrong(found) == findings
    assert told(found) == decisions
    assert all(each.fault("zh") and each.fault("en") for each in found.findings)


LINES = """
| 合并     |   | 顺达五金 | aa    | {} | doubt 1 1/3 |
|          | ✓ | 顺达     | bb cc | {} | doubt 1 2/3 |
| 不是重复 |   | 顺达物流 | dd    | {} | doubt 1 3/3 |
|          |   | 宏远     | ee    | {} | doubt 2 1/2 |
| 关联企业 |   | 宏源     | ff    | {} | doubt 2 2/2 |
"""


@given(st.permutations(range(5)))
def test_sorted_lines_say_the_same(order: list[int]) -> None:
    whole = sheet(LINES)
    head, body = whole.rows[:5], whole.rows[5:]
    shuffled = replace(whole, rows=(*head, *(body[at] for at in order)))
    assert read(shuffled) == read(whole)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("drop", [0, 3], ids=["whole", "without title"])
def test_either_language_and_a_lost_title(lang: Lang, drop: int) -> None:
    whole = sheet(LINES, lang=lang)
    found = read(replace(whole, rows=whole.rows[drop:]))
    assert told(found) == told(read(sheet(LINES)))


def test_who_when_and_where_stand_in_every_decision() -> None:
    merged = replace(sheet(LINES, who=""), sheet="已自动合并")
    other = sheet("| | | 甲 | gg | {} | doubt 7 1/2 |\n| 合并 | | 乙 | hh | {} | doubt 7 2/2 |")
    found = chosen([Reading(merged.source, (merged, other))], DAY)
    assert {(each.who, each.when, each.file, each.sheet) for each in found.decisions} == {
        ("周敏", DAY, "报告.xlsx", "2024-12-31.4")
    }
    assert [(each.one_said, each.other_said) for each in found.decisions][-1] == ("甲", "乙")


def test_the_sheet_written_last_is_read_last_and_only_its_faults_are_told() -> None:
    odd = "| | | 甲 | gg | {} | doubt 7 1/2 |\n| 嗯 | | 乙 | hh | {} | doubt 7 2/2 |"
    late = sheet(LINES.replace("合并", "不是重复"), day="2025-01-02.0")
    early = sheet(LINES + odd, day="2024-12-31.10")
    found = read(late, early)
    assert [each.sheet for each in found.decisions] == ["2024-12-31.10"] * 6 + ["2025-01-02.0"] * 6
    assert found.findings == ()
    assert wrong(read(sheet(LINES + odd))) == [("LINK10", "B12")]


def test_a_sheet_without_the_column_of_ticks_takes_none_back() -> None:
    ticked = '| 合并 | | 甲 | aa | {"verdict": "合并", "main": "✓"} | merged 1 1/1 |'
    whole = sheet(ticked)
    assert told(read(whole)) == [("free", "aa", "")]
    lost = {"review.main": "x", LABELS["main"].zh: "x"}
    rows = [tuple(lost.get(str(each), each) for each in row) for row in whole.rows]
    assert read(replace(whole, rows=tuple(rows))) == Chosen()


def test_a_decision_keeps_what_the_rows_said() -> None:
    rows = '{"rows": {"%s": {"customer_name": "%s", "phone": "138"}}}'
    found = read(
        sheet(
            f"""
            |      | | 甲 | aa | {rows % ("aa", "甲")} | doubt 1 1/3 |
            | 合并 | | 乙 | bb | {rows % ("bb", "乙")} | doubt 1 2/3 |
            | 合并 | | 丙 | cc | {{"rows": {{"cc": 5}}}} | doubt 1 3/3 |
            """
        )
    )
    assert [(each.one_stood, each.other_stood) for each in found.decisions] == [
        ('{"customer_name": "甲", "phone": "138"}', '{"customer_name": "乙", "phone": "138"}'),
        ('{"customer_name": "甲", "phone": "138"}', ""),
    ]


def test_lines_without_their_marks_are_told() -> None:
    text = """
    | 组号 | 处理结果 | 以此行为主 | 客户名称 |
    | 1    |          |            | 顺达五金 |
    | 1    | 合并     |            | 顺达     |
    """
    found = read(grid(text))
    assert told(found) == []
    assert wrong(found) == [("LINK14", "B3")]


def test_a_spoilt_hidden_cell_counts_as_blank() -> None:
    lines = LINES.replace("{}", "[1]").replace("| aa    | [1]", "| aa    | ?")
    assert told(read(sheet(lines))) == told(read(sheet(LINES)))


@pytest.mark.parametrize(
    "was",
    [
        '{"values": 5}',
        '{"values": {"phone": 5}}',
        '{"values": {"phone": {"now": 5, "of": {}}}}',
        '{"values": {"phone": {"now": "x", "of": 5}}}',
        "{}",
    ],
)
def test_a_value_whose_hidden_cell_was_spoilt_is_left_alone(was: str) -> None:
    rows = list(sheet(f"| | | 顺达五金 | aa | {was} | result 1 0/2 |").rows)
    line = list(rows[-1])
    line[4] = "13900000002"
    whole = Grid(source("报告.xlsx"), "已自动合并", (*rows[:-1], tuple(line)))
    assert read(whole) == Chosen()


def test_a_sheet_copied_into_another_file_is_found_and_taken_out() -> None:
    list_ = grid("| 客户名称 | 电话 |\n| 顺达 | 13800000001 |")
    ours = sheet(LINES)
    mixed = Reading(source("客户.xlsx"), (list_, ours))
    assert has_review(mixed)
    assert without_review(mixed) == (replace(mixed, grids=(list_,)), (ours,))
    plain = Reading(source("客户.xlsx"), (list_,))
    assert not has_review(plain)
    assert without_review(plain) == (plain, ())
    assert read(list_) == Chosen()


def test_a_decision_keeps_the_note_of_its_line() -> None:
    whole = sheet("| | | 甲 | gg | {} | doubt 7 1/2 |\n| 合并 | | 乙 | hh | {} | doubt 7 2/2 |")
    last = list(whole.rows[-1])
    last[5] = "电话问过"
    found = read(replace(whole, rows=(*whole.rows[:-1], tuple(last))))
    assert [each.note for each in found.decisions] == ["电话问过"]
    assert isinstance(found.decisions[0], Decision)


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
