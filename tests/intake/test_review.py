"""疑似重复 read back: what a person chose becomes decisions, what nobody can follow is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.review import Chosen, chosen, has_review, without_review
from crmsheets.model.decision import Decision
from crmsheets.model.grid import Reading
from crmsheets.model.text import Lang
from tests.intake.review_sheets import DAY, LABELS, read, sheet, told, wrong
from tests.intake.sheets import grid, source


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
