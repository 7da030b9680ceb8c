"""客户决定.xlsx written and read back: nothing that was decided is lost, nothing counts twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crmsheets.forms.memory import book
from crmsheets.intake.memory import (
    has_memory,
    is_memory,
    memory_of,
    overruled,
    verdict_of,
    with_new,
)
from crmsheets.model.decision import Decision, Memory, Numbered, Verdict
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.memory import DECISIONS, ROLE
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang, Text
from tests.intake.sheets import grid, source

KNOWN = Memory(
    (
        Decision(
            Verdict.SAME,
            "aa.bb.cc",
            "dd.ee.ff",
            who="周敏",
            when="2024-12-01",
            file="报告.xlsx",
            sheet="s1",
            note="电话问过",
            one_said="顺达五金",
            other_said="顺达金属",
        ),
        Decision(Verdict.VALUE, "aa.bb.cc", field="phone", value="13800000001", when="2024-12-02"),
    ),
    (Numbered("CUS001", "顺达五金", "aa.bb.cc"), Numbered("CUS002", "恒通")),
)


def given_back(memory: Memory, lang: Lang = "zh", drop: int = 0) -> Reading:
    """The workbook as it is read again; `drop`: rows lost at the top of each sheet."""
    written = book(memory, {"phone": Text("联系电话", "Phone")}, Settings().locale(lang))
    grids = []
    for sheet in written.sheets:
        last = max(put.row for put in sheet.puts)
        rows: list[list[Value]] = [[None] * len(DECISIONS.columns) for _ in range(last)]
        for put in sheet.puts:
            rows[put.row - 1][put.column - 1] = str(put.value) if put.value else None
        grids.append(Grid(source("决定.xlsx"), sheet.title, tuple(map(tuple, rows[drop:]))))
    return Reading(replace(source("决定.xlsx"), properties=written.properties), tuple(grids))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("drop", [0, 1], ids=["with keys", "keys lost"])
def test_what_is_written_is_read_again(lang: Lang, drop: int) -> None:
    found = given_back(KNOWN, lang, drop)
    assert memory_of([found]) == KNOWN
    assert is_memory(found)
    assert has_memory(found)
    assert found.source.role == ROLE


def test_a_file_is_known_by_its_keys_where_a_program_lost_its_role() -> None:
    found = given_back(KNOWN)
    bare = replace(found, source=replace(found.source, properties={}, manifest={}))
    assert is_memory(bare)
    lost = given_back(KNOWN, drop=1)
    assert not is_memory(replace(lost, source=bare.source))
    report = replace(found.source, properties={"crmsheets.role": "report"})
    assert not has_memory(replace(found, source=report))


def said(verdict: Verdict, sheet: str, **more: str) -> Decision:
    return Decision(verdict, "aa", "bb", sheet=sheet, **more)


@pytest.mark.parametrize(
    ("known", "read", "added"),
    [
        pytest.param([], ["same d1.0"], ["same d1.0"], id="new"),
        pytest.param(["same d1.0"], ["same d1.0"], [], id="read again"),
        pytest.param(["same d1.0"], ["distinct d1.0"], ["distinct d1.0#1"], id="changed its mind"),
        pytest.param(
            ["same d1.0", "distinct d1.0#1"], ["same d1.0"], ["same d1.0#2"], id="and back again"
        ),
        pytest.param(["same d1.0", "distinct d1.0#1"], ["distinct d1.0"], [], id="and kept to it"),
        pytest.param(["distinct d2.0"], ["same d1.0"], [], id="an older sheet comes too late"),
        pytest.param(
            ["same d1.0"], ["same d2.1"], ["same d2.1"], id="said once more on a new sheet"
        ),
    ],
)
def test_what_a_sheet_adds(known: list[str], read: list[str], added: list[str]) -> None:
    before, now = (
        [said(Verdict(word), sheet) for word, sheet in map(str.split, each)]
        for each in (known, read)
    )
    found = with_new(Memory(tuple(before)), now).decisions
    assert [f"{each.verdict} {each.sheet}" for each in found[len(before) :]] == added


def test_two_copies_of_the_file_count_once_and_days_decide_the_order() -> None:
    later = Memory((Decision(Verdict.DISTINCT, "aa.bb.cc", "dd.ee.ff", when="2024-11-05"),))
    both = memory_of([given_back(KNOWN), given_back(KNOWN), given_back(later)])
    assert [(each.when, each.verdict) for each in both.decisions] == [
        ("2024-11-05", Verdict.DISTINCT),
        ("2024-12-01", Verdict.SAME),
        ("2024-12-02", Verdict.VALUE),
    ]
    assert both.numbers == KNOWN.numbers


def test_lines_that_say_nothing_are_left_out() -> None:
    sheet = """
    | 日期 | 决定 | 客户 | 标记一 | 标记二 |
    | 2024-12-01 | 随便 | 顺达 | a.b.c | d.e.f |
    | 2024-12-01 | 合并 | 顺达 |       | d.e.f |
    | | | | | |
    | 2024-12-01 | 不是重复 | 顺达 | a.b.c | d.e.f |
    """
    other = "| 甲 | 乙 |\n| 1 | 2 |"
    numbers = "| 客户编号 | 客户名称 |\n| | 无号 |\n| CUS009 | 恒通 |"
    found = Reading(source("a.xlsx"), (grid(sheet), grid(other), grid(numbers)))
    read = memory_of([found])
    assert [each.verdict for each in read.decisions] == [Verdict.DISTINCT]
    assert read.numbers == (Numbered("CUS009", "恒通"),)


@pytest.mark.parametrize(
    ("word", "verdict"),
    [("合并", Verdict.SAME), (" Not a duplicate ", Verdict.DISTINCT), ("later", Verdict.PENDING)],
)
def test_words_of_the_dropdown(word: str, verdict: Verdict) -> None:
    assert verdict_of(word) is verdict
    assert verdict_of("也许") is None


def test_a_sheet_read_twice_adds_nothing() -> None:
    new = Decision(Verdict.DISTINCT, "aa.bb.cc", "dd.ee.ff", when="2024-12-09", sheet="s2")
    once = with_new(KNOWN, [KNOWN.decisions[0], new, replace(new, when="2024-12-10")])
    assert once.decisions == (*KNOWN.decisions, new)
    assert with_new(once, [replace(new, when="2025-01-01")]) == once


def test_of_two_copies_that_differ_the_one_read_first_is_not_new_again() -> None:
    one = said(Verdict.SAME, "d1.0", file="小李.xlsx")
    other = said(Verdict.DISTINCT, "d1.0", file="小王.xlsx")
    memory = with_new(with_new(Memory(), [one]), [other])
    assert [each.sheet for each in memory.decisions] == ["d1.0", "d1.0#1"]
    assert with_new(memory, [one]) == with_new(memory, [other]) == memory


def test_what_two_computers_decided_differently_of_one_report_is_told_until_decided_again() -> None:
    def told(*memories: Memory) -> list[tuple[str, list[int], str]]:
        readings = [given_back(each) for each in memories]
        found = overruled(readings, memory_of(readings))
        return [
            (each.code, [cell.row for cell in each.cells], each.fault("zh") or "") for each in found
        ]

    same = said(Verdict.SAME, "2024-12-31.4", who="小李", when="2025-01-02", one_said="顺达")
    apart = said(Verdict.DISTINCT, "2024-12-31.4", when="2025-01-03", one_said="顺达")
    other = replace(apart, one="cc")
    ((code, rows, words),) = told(Memory((same,)), Memory((other, apart)))
    assert (code, rows) == ("LINK17", [4, 3])
    assert "小李在 2025-01-02 定「合并」；有人在 2025-01-03 定「不是重复」" in words
    assert told(Memory((same, apart))) == [("LINK17", [4, 3], words)]
    again = said(Verdict.SAME, "2025-01-04.6", when="2025-01-04")
    assert told(Memory((same, again)), Memory((apart,))) == []
    assert told(Memory((same,)), Memory((same,)), Memory((replace(apart, sheet=""),))) == []
    copied = replace(apart, sheet="2024-12-31.4#1")
    assert told(Memory((same, copied))) == []
    rows_of_both = replace(same, other="cc"), replace(apart, other="cc")
    assert len(told(Memory((same, rows_of_both[0])), Memory((apart, rows_of_both[1])))) == 1


def test_two_values_chosen_for_one_customer_are_told_whichever_rows_they_are_of() -> None:
    """小李 took the phone of row aa, 小王 that of row bb, on copies of one report."""
    sheet = "2024-12-31.4"

    def phone(one: str, value: str, when: str, sheet: str = sheet) -> Memory:
        told = said(Verdict.VALUE, sheet, when=when, one_said="顺达")
        return Memory((replace(told, one=one, other="", field="phone", value=value),))

    def told(*memories: Memory) -> list[tuple[str, str]]:
        readings = [given_back(each) for each in memories]
        found = overruled(readings, memory_of(readings))
        return [(each.code, each.fault("zh")) for each in found]

    li = phone("aa", "13800000001", "2025-01-02")
    wang = phone("bb", "13800000002", "2025-01-03")
    ((code, words),) = told(li, wang)
    assert code == "LINK17"
    assert "2025-01-02 定「采用此值：13800000001」" in words
    assert "2025-01-03 定「采用此值：13800000002」" in words
    assert told(li, li) == []
    agreed = phone("bb", "13800000002", "2025-01-05", "2025-01-04.6")
    assert told(li, wang, agreed) == []
