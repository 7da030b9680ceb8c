"""A value of a merged customer chosen in 疑似重复 among those that were typed."""

from __future__ import annotations

import pytest

from crmsheets.intake.review import Chosen
from crmsheets.model.grid import Grid
from tests.intake.review_sheets import read, sheet, wrong
from tests.intake.sheets import source

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
