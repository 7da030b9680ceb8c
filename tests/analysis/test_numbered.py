from __future__ import annotations

from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.numbered import RETIRED, by_name, former, remembered, row_of
from crmsheets.model.decision import Numbered
from tests.tables import table

BEFORE = """| 客户名称 | 联系电话 |
| 顺达五金 | 13800000001 |
| 宏图电子 | 13800000003 |"""
NOW = """| 客户名称 | 联系电话 |
| 阿尔法塑胶 | 13800000007 |
| 宏图电子 | 13800000008 |
| 顺达五金 | 138 0000 0001 |"""


def given(*numbers: str) -> list[Numbered]:
    prints = fingerprints(table("customer", BEFORE))
    return [Numbered(number, "", each) for number, each in zip(numbers, prints, strict=True)]


def test_rows_keep_their_numbers_also_when_they_have_been_changed() -> None:
    now = table("customer", NOW)
    assert remembered(now, [None] * 3, given("CUS001", "CUS002")) == [None, "CUS002", "CUS001"]


def test_what_a_master_says_goes_first() -> None:
    now = table("customer", NOW)
    kept = [None, None, "CUS009"]
    assert remembered(now, kept, given("CUS001", "CUS002")) == [None, "CUS002", "CUS009"]


def test_of_two_rows_that_could_be_it_neither_is() -> None:
    two = "| 客户名称 | 联系电话 |\n| 宏图电子 | 13800000008 |\n| 宏图电子 | 13800000009 |"
    assert remembered(table("customer", two), [None] * 2, given("CUS001", "CUS002")) == [None, None]


def test_a_number_is_not_given_to_a_row_that_has_one_of_its_own() -> None:
    before = "| 客户名称 | 联系电话 |\n| 顺达五金 | 13800000001 |\n| 顺达五金 | 13800000002 |"
    prints = fingerprints(table("customer", before))
    numbers = [Numbered("CUS001", "", prints[0]), Numbered("CUS002", "", prints[1])]
    left = table("customer", "\n".join(before.splitlines()[:2]))
    assert remembered(left, [None], numbers) == ["CUS001"]


def test_without_a_memory_nothing_changes() -> None:
    now = table("customer", NOW)
    assert remembered(now, [None, "CUS004", None], [Numbered("CUS001", "顺达")]) == [
        None,
        "CUS004",
        None,
    ]


def test_names_that_no_customer_sheet_has() -> None:
    numbers = [Numbered("CUS007", "恒通 五金"), Numbered("CUS001", "顺达", "print")]
    assert by_name(numbers) == {"恒通五金": "CUS007"}


def test_numbers_from_before_a_merge_are_found_by_what_is_left_of_a_row() -> None:
    first, second = fingerprints(table("customer", BEFORE))
    had = [
        Numbered("CUS 001", "", f"{RETIRED}CUS 001 {first}"),
        Numbered("CUS002", "", f"{RETIRED}CUS002 {second}"),
        Numbered("CUS009", "别家", f"{RETIRED}CUS009"),
        Numbered("CUS003", "", second),
    ]
    assert former(table("customer", BEFORE), had) == [("CUS 001",), ("CUS002",)]
    # 宏图电子 has another phone by now.
    assert former(table("customer", NOW), had) == [(), ("CUS002",), ("CUS 001",)]
    two = "| 客户名称 | 联系电话 |\n| 宏图电子 | 13800000008 |\n| 宏图电子 | 13800000009 |"
    assert former(table("customer", two), had) == [(), ()]
    assert former(table("customer", NOW), had[3:]) == [()] * 3
    assert [row_of(each) for each in had] == [first, second, "", second]


def test_a_name_that_comes_onto_a_sheet_keeps_the_number_it_had() -> None:
    now = table("customer", NOW + "\n| | 13700000009 |")
    had = [Numbered("CUS007", "宏图 电子"), Numbered("CUS008", "别家")]
    assert remembered(now, [None] * 4, had) == [None, "CUS007", None, None]
