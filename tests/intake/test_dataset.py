from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.intake.dataset import dataset
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import REASONS, Dataset
from crmsheets.model.finding import Finding, Severity
from crmsheets.model.grid import Reading
from crmsheets.model.settings import Settings
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from tests.intake.sheets import grid, reading, source
from tests.intake.test_answers import file

CUSTOMERS = "| 客户名称 | 联系人 | 联系电话 |\n| 顺达五金 | 张三 | 13800000000 |"
FOLLOWUPS = "| 客户名称 | 跟进日期 | 沟通内容 |\n| 顺达五金 | 2024-03-05 | 要报价 |"
STOCK = "| 物料 | 库位 | 库存 |\n| a | b | 3 |"
HELP = "| 使用说明 | |\n| ① 只填白色格子 | |\n| 填写人 | 周敏 |"


def data(*readings: Reading) -> Dataset:
    return dataset(readings, shipped(), Settings(), Locale())


def lines(found: Dataset) -> list[tuple[str, str, str, int]]:
    assert all(line.balanced for line in found.balance)
    assert {line.reason for line in found.balance} <= REASONS.keys() | {""}
    return [(each.sheet, each.status, each.reason, each.rows_read) for each in found.balance]


def codes(found: Dataset) -> list[tuple[str, str]]:
    return [(each.code, str(each.cells[0])) for each in found.findings]


def test_sheets_of_one_table_are_joined_in_order() -> None:
    older = CUSTOMERS.replace("顺达", "达顺")
    found = data(
        reading(("12月", CUSTOMERS), ("老客户", older), of=source("a.xlsx")),
        reading(("跟进", FOLLOWUPS), ("客户", CUSTOMERS), of=source("b.xlsx")),
    )
    assert [(place.source.file, place.sheet) for place in found["customer"].places] == [
        ("a.xlsx", "12月"), ("a.xlsx", "老客户"), ("b.xlsx", "客户"),
    ]  # fmt: skip
    assert (len(found["customer"]), len(found["followup"]), len(found["order"])) == (3, 1, 0)
    assert [each.file for each in found.sources] == ["a.xlsx", "b.xlsx"]
    assert "tier" not in found.tables


def test_every_sheet_has_a_line() -> None:
    hidden = grid(CUSTOMERS + "\n| 达顺 | 李四 | |", "旧客户", state="hidden")
    gone = grid(CUSTOMERS.replace("顺达", "宏发"), "机密", state="veryHidden")
    book = reading(("客户", CUSTOMERS), ("库存", STOCK), ("便签", "| 记得打电话 |"), ("空", ""))
    found = data(replace(book, grids=(*book.grids, hidden, gone, grid("| a | b |", "_lists"))))
    assert lines(found) == [
        ("客户", "read", "", 1),
        ("库存", "skipped", "unknown", 0),
        ("便签", "skipped", "not_data", 0),
        ("空", "skipped", "empty", 0),
        ("旧客户", "read", "", 2),
        ("机密", "read", "", 1),
        ("_lists", "skipped", "hidden", 0),
    ]
    assert codes(found) == [
        ("SHEET01", "a.xlsx 库存"),
        ("SHEET02", "a.xlsx 旧客户"),
        ("SHEET02", "a.xlsx 机密"),
    ]


def test_only_sheets_of_ours_are_hidden_by_their_name_or_state() -> None:
    book = reading(("客户", CUSTOMERS), ("_meta", CUSTOMERS.replace("顺", "达")))
    named = grid(CUSTOMERS, "_lists", state="hidden")
    found = data(replace(book, grids=(*book.grids, named)))
    assert [line[1:] for line in lines(found)] == [
        ("read", "", 1),
        ("read", "", 1),
        ("skipped", "hidden", 0),
    ]
    ours = source(properties={"crmsheets.role": "template"})
    sheets = [grid(CUSTOMERS, "客户", of=ours), grid(CUSTOMERS, "备", of=ours, state="veryHidden")]
    sheets.append(grid(CUSTOMERS, "_meta", of=ours))
    assert [line[1:] for line in lines(data(Reading(ours, tuple(sheets))))] == [
        ("read", "", 1),
        ("skipped", "hidden", 0),
        ("skipped", "hidden", 0),
    ]


def test_a_sheet_copied_within_the_file_counts_once() -> None:
    book = reading(
        ("客户", CUSTOMERS),
        ("客户 (2)", "| 联系人 | 客户名称 | 联系电话 |\n| 张三 | 顺达五金 | 13800000000 |"),
        ("客户 (3)", CUSTOMERS.replace("张三", "李四")),
        ("跟进", FOLLOWUPS),
    )
    found = data(book)
    assert lines(found) == [
        ("客户", "read", "", 1),
        ("客户 (2)", "skipped", "duplicate", 0),
        ("客户 (3)", "read", "", 1),
        ("跟进", "read", "", 1),
    ]
    assert codes(found) == [("SHEET13", "a.xlsx 客户 (2)")]
    assert list(found["customer"]["contact_name"]) == ["张三", "李四"]


def test_equal_rows_of_two_years_are_no_copy() -> None:
    rows = "| 客户名称 | 跟进日期 | 沟通内容 |\n| 顺达五金 | 3月5日 | 要报价 |"
    found = data(reading(("2023年", rows), ("2024年", rows)))
    assert [day and day.year for day in found["followup"]["followup_date"]] == [2023, 2024]


@pytest.mark.parametrize(
    ("book", "expected"),
    [
        ((("便签", "| 记得打电话 |"), ("便签2", "| 再说 |")), [("SHEET01", "a.xlsx 便签")]),
        ((("便签", "| 记得打电话 |"), ("客户", CUSTOMERS)), []),
        ((("便签", "| 记得打电话 |"), ("库存", STOCK)), [("SHEET01", "a.xlsx 库存")]),
        ((("空", ""),), []),
    ],
)
def test_of_a_file_that_gave_nothing_the_reason_is_said_once(
    book: tuple[tuple[str, str], ...], expected: list[tuple[str, str]]
) -> None:
    assert codes(data(reading(*book))) == expected


def test_a_hidden_sheet_without_records_is_not_worth_a_word() -> None:
    hidden = grid("| 客户名称 | 联系人 | 联系电话 |", "旧客户", state="hidden")
    assert codes(data(Reading(source(), (hidden,)))) == []


@pytest.mark.parametrize(
    ("aside", "expected"),
    [
        ("duplicate", [{"header": 1, "duplicate": 1}, {"header": 1}, {}, {"not_data": 1}]),
        ("report", [{"report": 2}, {"report": 1}, {}, {"report": 1}]),
    ],
)
def test_files_set_aside_are_only_accounted_for(aside: str, expected: list[object]) -> None:
    head = CUSTOMERS.splitlines()[0]
    book = reading(("客户", CUSTOMERS), ("客户2", head), ("空", ""), ("便签", "| 记得打电话 |"))
    found = data(replace(book, aside=aside))
    assert [line[1:] for line in lines(found)] == [("skipped", aside, 0)] * 4
    assert [line.rows_skipped for line in found.balance] == expected
    assert len(found["customer"]) == 0


def test_a_file_without_a_sheet_failed_or_is_empty() -> None:
    rule = replace(data(reading(("库存", STOCK))).findings[0].rule, severity=Severity.ERROR)
    broken = Finding(rule=rule, cells=(Cell("x.xlsx", "", 0, 0),))
    found = data(Reading(source("x.xlsx"), (), (broken,)), Reading(source("y.xlsx")))
    assert lines(found) == [("", "failed", "failed", 0), ("", "skipped", "empty", 0)]
    assert found.findings == (broken,)


def test_pages_of_our_own_are_no_data() -> None:
    help_page = "| 字段 | 说明 |\n| 客户名称 | 写全称 |\n| 联系人 | 写姓名 |"
    named = source(properties={"crmsheets.role": "template"}, names={"in_owner": "'说明'!$B$9"})
    found = data(reading(("说明", help_page), ("使用说明", help_page), ("库存", STOCK), of=named))
    assert [line[2] for line in lines(found)] == ["not_data", "not_data", "unknown"]
    found = data(reading(("使用说明", help_page)))
    assert [line[2] for line in lines(found)] == ["unknown"]


def test_the_problem_list_is_no_data() -> None:
    back = file("back", "b", "return", "a" * 16)
    assert [line[:3] for line in lines(data(back))] == [
        ("问题清单", "skipped", "not_data"), ("订单", "read", ""),
    ]  # fmt: skip


def test_who_fills_in_stands_for_blank_owners_and_is_said_once() -> None:
    named = source(names={"in_owner": "='使用说明'!$B$3"})
    book = reading(("使用说明", HELP), ("客户", CUSTOMERS), ("跟进", FOLLOWUPS), of=named)
    found = data(book)
    assert list(found["customer"]["owner"]) == ["周敏"]
    assert list(found["followup"]["owner"]) == ["周敏"]
    said = [each for each in found.findings if each.code == "SHEET12"]
    assert [(str(each.cells[0]), each.got, each.person) for each in said] == [
        ("a.xlsx 使用说明!B3", {"rows": 2, "owner": "周敏"}, "周敏")
    ]


WORD = st.sampled_from(
    [None, " ", "客户名称", "联系人", "联系电话", "联系方式", "订单编号", "数量", "日期", "order.quantity",
     "order.order_id", "合计", "13800000000", "同上", "2024.3.5", 5, 2.5, True, "=1", "problem.answer"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORD, max_size=6).map(tuple), max_size=8), st.booleans())
def test_any_sheet_is_accounted_for(
    lines_of: list[tuple[str | int | float | None, ...]], ours: bool
) -> None:
    whose = source(properties={"crmsheets.role": "template"} if ours else {})
    sheet = replace(
        grid("", "表", of=whose),
        rows=tuple(lines_of),
        errors={(3, 2): "#N/A"},
        uncached=frozenset({(4, 1)}),
        merges=((2, 1, 4, 1), (3, 2, 5, 3)),
    )
    found = data(Reading(whose, (sheet,)))
    assert all(line.balanced for line in found.balance)
    read = sum(line.rows_read for line in found.balance)
    assert read == sum(len(each) for each in found.tables.values())
    for each in found.tables.values():
        assert {len(column) for column in each.columns.values()} <= {len(each)}
