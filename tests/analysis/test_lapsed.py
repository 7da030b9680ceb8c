"""Choices of one customer that do not hold any more are told, once nobody has chosen anew."""

from __future__ import annotations

import json

import pytest

from crmsheets.analysis.changes import standing
from crmsheets.analysis.customers import known
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.model.decision import Decision, Memory, Verdict
from crmsheets.model.finding import Finding
from crmsheets.model.settings import Settings
from tests.analysis.test_customers import customers

SHEET = """| 客户编号 | 客户名称 | 联系电话 | 城市 | 负责业务员 | 最后跟进日期 |
| K1 | 顺达五金有限公司 | 13800000001 | 东莞 | 周敏 | |
| K1 | 顺达五金有限公司 | 13800000002 | | 李强 | |
| K2 | 宏图五金有限公司 | 13800000003 | | 李强 | |"""
VALUE, KEEP, FREE = Verdict.VALUE, Verdict.KEEP, Verdict.FREE
Said = tuple[Verdict, int, str, str]


def decided(*said: Said, sheet: str = SHEET) -> list[Decision]:
    """Decisions about rows of a sheet as it stands."""
    table = customers(sheet)
    prints = fingerprints(table)
    return [
        Decision(
            verdict,
            prints[row],
            field=field,
            value=value,
            one_stood=json.dumps(standing(table, row)),
        )
        for verdict, row, field, value in said
    ]


def lapsed(sheet: str, said: list[Decision]) -> list[Finding]:
    found = known(customers(sheet), Settings(), Memory(tuple(said)))
    return [each for each in found.findings if each.code == "LINK06"]


def told(sheet: str, *said: Said) -> list[tuple[int, str]]:
    """Row and words of what lapsed; decisions are about SHEET."""
    return [(each.cells[0].row, each.fault("zh") or "") for each in lapsed(sheet, decided(*said))]


PHONE: Said = (VALUE, 0, "phone", "13800000001")
OWNER: Said = (VALUE, 1, "owner", "李强")
MAIN: Said = (KEEP, 0, "", "")


@pytest.mark.parametrize("said", [PHONE, OWNER, MAIN])
def test_what_holds_is_not_told(said: Said) -> None:
    assert told(SHEET, said) == []


def test_a_value_whose_row_was_changed_is_told_with_old_and_new() -> None:
    ((row, words),) = told(SHEET.replace("13800000001", "13800000009"), PHONE)
    assert row == 3
    assert "选的联系电话「13800000001」先不算" in words
    assert "联系电话「13800000001」→「13800000009」" in words
    assert "现在是「1380000000" in words


@pytest.mark.parametrize(
    ("now", "words"), [("王五", "（现在写的是「王五」）"), ("", "（现在写的是空）")]
)
def test_a_value_that_nobody_says_any_more_is_told_though_the_row_is_known(
    now: str, words: str
) -> None:
    lines = [line.replace("李强", now) if "0002" in line else line for line in SHEET.splitlines()]
    ((row, said),) = told("\n".join(lines), OWNER)
    assert (row, words in said) == (4, True)


def test_a_main_record_whose_row_was_changed_is_told() -> None:
    ((row, words),) = told(SHEET.replace("13800000001", "13800000009"), MAIN)
    assert row == 3
    assert "「以此行为主」" in words
    assert "按平常的规则取值" in words


def test_a_customer_that_has_the_chosen_value_all_the_same_has_lost_nothing() -> None:
    moved = SHEET.replace("| 东莞 |", "| 深圳 |")
    both = moved.replace("13800000002", "13800000001")
    assert told(both, PHONE) == []


@pytest.mark.parametrize(
    ("again", "left"),
    [
        ((VALUE, 1, "phone", "13800000002"), []),
        ((KEEP, 1, "", ""), []),
        ((VALUE, 1, "owner", "李强"), [3]),
        ((KEEP, 2, "", ""), [3]),
    ],
)
def test_a_later_choice_of_the_same_ends_it(again: Said, left: list[int]) -> None:
    changed = SHEET.replace("13800000001", "13800000009")
    said = [*decided(PHONE), *decided(again, sheet=changed)]
    assert [each.cells[0].row for each in lapsed(changed, said)] == left
    earlier = [*decided(again, sheet=changed), *decided(PHONE)]
    assert [each.cells[0].row for each in lapsed(changed, earlier)] == [3]


def test_what_was_taken_back_does_not_lapse() -> None:
    changed = SHEET.replace("13800000001", "13800000009")
    assert told(changed, MAIN, (FREE, 0, "", "")) == []
    assert told(changed, PHONE, (VALUE, 0, "phone", "")) == []


def test_of_a_customer_of_one_row_nothing_was_to_be_chosen() -> None:
    alone = "\n".join(line for line in SHEET.splitlines() if "0002" not in line)
    assert told(alone.replace("13800000001", "13800000009"), PHONE, MAIN) == []


def test_a_row_that_is_gone_says_nothing() -> None:
    other = SHEET.replace("13800000001", "13811111111").replace(
        "顺达五金有限公司", "美嘉灯饰有限公司"
    )
    assert told(other, PHONE) == []
