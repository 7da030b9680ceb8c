"""Handing back and reading again: the marked copy, the answers, twice the same."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.jobs.inbox import TODAY, contact, customer, filled, order, outcome, put, run

FAULTY = {
    "customer": [customer("东莞市顺达五金有限公司", phone="1380000000")],
    "order": [
        order("PO1", "东莞市顺达五金有限公司"),
        order("PO2", "东莞市顺达五金有限公司", order_date="2024.2.30"),
        order("PO3", "东莞市顺达五金有限公司", quantity=None, amount=800),
    ],
    "followup": [contact("东莞市顺达五金有限公司", next_date="下周")],
}


def sent(tmp_path: Path) -> tuple[Path, Path, bytes]:
    """An inbox with one faulty workbook, and its return as it lies in the output."""
    original = filled(FAULTY, owner="周敏")
    inbox = put(tmp_path / "inbox", {"客户表_周敏.xlsx": original})
    result = run(inbox)
    result.save(tmp_path / "out")
    (returned,) = (tmp_path / "out" / "退回修改").glob("*.xlsx")
    return inbox, returned, original


def lines(path: Path) -> list[tuple[object, ...]]:
    sheet = openpyxl.load_workbook(path)["问题清单"]
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows(min_row=4)]


def test_the_original_is_untouched_and_every_value_stands_in_the_copy(tmp_path: Path) -> None:
    inbox, returned, original = sent(tmp_path)
    assert (inbox / "客户表_周敏.xlsx").read_bytes() == original
    assert returned.name == "客户表_周敏_要改4处.xlsx"
    before = openpyxl.load_workbook(inbox / "客户表_周敏.xlsx")
    after = openpyxl.load_workbook(returned)
    assert after.sheetnames == ["问题清单", *before.sheetnames]
    for sheet in before:
        same = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row}
        copy = after[sheet.title]
        assert {at: copy[at].value for at in same} == same


def test_the_list_names_every_planted_fault_at_its_cell(tmp_path: Path) -> None:
    _, returned, _ = sent(tmp_path)
    where = sorted((line[1], line[11]) for line in lines(returned) if line[11])
    assert where == [("客户", "C3"), ("订单", "C4"), ("订单", "E5"), ("跟进", "D3")]
    book = openpyxl.load_workbook(returned)
    for sheet, cell in where:
        assert book[str(sheet)][str(cell)].comment is not None
        assert book[str(sheet)][str(cell)].fill.fgColor.rgb not in {"00000000", None}


ANSWERS: dict[object, Any] = {"C3": "13800000000", "C4": "2024-2-28", "E5": 64, "D3": "2025-1-8"}


def answer(returned: Path, target: Path) -> None:
    book = openpyxl.load_workbook(returned)
    sheet = book["问题清单"]
    for row in sheet.iter_rows(min_row=4):
        if row[11].value in ANSWERS:
            row[8].value = ANSWERS[row[11].value]
    book.save(target)


def corrected(inbox: Path) -> tuple[object, ...]:
    result = run(inbox)
    orders = result.orders.set_index("order_id")
    return (
        len(result.customers),
        result.tables["customer"].phone[0],
        orders.order_date["PO2"].date(),
        orders.quantity["PO3"],
        result.followups.next_date[0].date(),
    )


EXPECTED = (1, "13800000000", dt.date(2024, 2, 28), 64, dt.date(2025, 1, 8))


def test_what_is_typed_under_change_to_is_applied(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    answer(returned, inbox / returned.name)
    assert corrected(inbox) == EXPECTED
    assert corrected(inbox) == EXPECTED


def test_what_is_corrected_in_place_is_applied(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    book = openpyxl.load_workbook(returned)
    for sheet, cell in (("客户", "C3"), ("订单", "C4"), ("订单", "E5"), ("跟进", "D3")):
        book[sheet][cell].value = ANSWERS[cell]
    book.save(inbox / returned.name)
    assert corrected(inbox) == EXPECTED


def test_answers_find_their_rows_after_sorting(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    answer(returned, inbox / returned.name)
    book = openpyxl.load_workbook(inbox / returned.name)
    sheet = book["订单"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=5)]
    for number, row in enumerate(reversed(rows), start=3):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    book.save(inbox / returned.name)
    assert corrected(inbox) == EXPECTED


def test_an_untouched_return_beside_its_original_counts_nothing(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    before = outcome(run(inbox))
    (inbox / returned.name).write_bytes(returned.read_bytes())
    assert outcome(run(inbox)) == before


def test_a_return_whose_original_is_gone_is_read(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    alone = put(tmp_path / "alone", {returned.name: returned.read_bytes()})
    assert len(run(alone).orders) == len(run(inbox).orders)


def test_a_second_round_keeps_the_answers_of_the_first(tmp_path: Path) -> None:
    inbox, returned, _ = sent(tmp_path)
    book = openpyxl.load_workbook(returned)
    sheet = book["问题清单"]
    for row in sheet.iter_rows(min_row=4):
        if row[11].value in {"C3", "E5"}:
            row[8].value = ANSWERS[row[11].value]
    book.save(inbox / returned.name)
    run(inbox).save(tmp_path / "out2")
    (again,) = (tmp_path / "out2" / "退回修改").glob("*.xlsx")
    assert again.name == "客户表_周敏_要改2处.xlsx"
    assert sorted(str(line[11]) for line in lines(again) if line[11]) == ["C4", "D3"]
    book = openpyxl.load_workbook(again)
    assert (book["客户"]["C3"].value, book["订单"]["E5"].value) == ("13800000000", 64)
    answer(again, inbox / again.name)
    assert corrected(inbox) == EXPECTED


def test_a_clean_workbook_gets_no_copy_but_a_line(tmp_path: Path) -> None:
    clean = {
        "customer": [customer("东莞市顺达五金有限公司")],
        "order": [order("PO1", "东莞市顺达五金有限公司")],
    }
    inbox = put(tmp_path / "inbox", {"客户表_李强.xlsx": filled(clean, owner="李强")})
    result = run(inbox)
    result.save(tmp_path / "out")
    assert [path.name for path in (tmp_path / "out" / "退回修改").iterdir()] == ["发给谁.txt"]
    said = (tmp_path / "out" / "退回修改" / "发给谁.txt").read_text(encoding="utf-8-sig")
    assert said.strip() == "李强：全部通过，不用改。"


def test_one_tick_settles_a_short_name_in_every_row_and_sheet(tmp_path: Path) -> None:
    full = "江门市恒佳卫浴有限公司"
    sheets = {
        "customer": [customer(full)],
        "order": [order("PO1", full), order("PO2", "恒佳卫浴厂"), order("PO3", "恒佳卫浴厂")],
        "followup": [contact("恒佳卫浴厂")],
    }
    inbox = put(tmp_path / "inbox", {"客户表_周敏.xlsx": filled(sheets, owner="周敏")})
    before = run(inbox)
    assert (len(before.customers), before.figures["orders_12m"]) == (2, 3)
    before.save(tmp_path / "out")
    (returned,) = (tmp_path / "out" / "退回修改").glob("*.xlsx")
    (line,) = lines(returned)
    assert (line[4], line[5], line[7]) == ("客户名称", "恒佳卫浴厂", full)
    book = openpyxl.load_workbook(returned)
    assert [book["订单"][at].comment is not None for at in ("A3", "A4", "A5")] == [
        False,
        True,
        True,
    ]
    book["问题清单"].cell(4, 9).value = "✓"
    book.save(inbox / returned.name)
    after = run(inbox)
    assert len(after.customers) == 1
    assert set(after.orders.customer_name) == set(after.followups.customer_name) == {full}
    assert not (after.findings.severity == "error").any()


def test_the_one_who_handles_a_case_does_not_own_the_order_sheet(tmp_path: Path) -> None:
    case = {
        "service_date": dt.date(2024, 12, 2),
        "customer_name": "顺达五金厂",
        "service_type": "投诉",
        "description": "200件边缘有毛刺",
        "handler": "阿珍",
    }
    sheets = {
        "order": [order("PO1", "顺达五金厂", order_date="2024.2.30"), order("PO2", "顺达五金厂")],
        "service": [case],
    }
    inbox = put(tmp_path / "inbox", {"内勤表.xlsx": filled(sheets)})
    found = run(inbox).analysis
    assert [each.person for each in found.returns] == [""]
    assert any("要人改 1 处：内勤表 1 →" in line for line in found.printed(tmp_path))


def test_who_keeps_the_orders_of_all_is_told_the_full_name(tmp_path: Path) -> None:
    full = ["江门市恒佳卫浴有限公司", "中山市亮彩灯饰厂", "武汉汉正纺机有限公司"]
    sellers = ["周敏", "李强", "王芳"]
    files = {
        f"客户表_{who}.xlsx": filled({"customer": [customer(name)]}, owner=who)
        for who, name in zip(sellers, full, strict=True)
    }
    orders = [order("PO1", full[0]), order("PO2", full[1]), order("PO3", "汉正纺机厂")]
    inbox = put(tmp_path / "inbox", {**files, "内勤表.xlsx": filled({"order": orders})})
    (asked,) = (each for each in run(inbox).analysis.returns if each.file == "内勤表.xlsx")
    (problem,) = asked.problems
    assert problem.first.suggestion is not None
    assert problem.first.suggestion.value == full[2]
    # A salesman is not told whose customer that is.
    mine = filled({"order": orders[:1] + orders[2:]}, owner="周敏")
    inbox = put(tmp_path / "second", {**files, "订单_周敏.xlsx": mine})
    (told,) = (each for each in run(inbox).analysis.returns if each.problems)
    assert full[2] not in told.problems[0].first.fault("zh")
    assert told.problems[0].first.suggestion is None


def test_a_blank_nobody_filled_in_is_not_praised(tmp_path: Path) -> None:
    blank = filled({"customer": [], "order": []}, owner="李强")
    inbox = put(tmp_path / "inbox", {"客户表_李强.xlsx": blank})
    result = run(inbox)
    result.save(tmp_path / "out")
    said = (tmp_path / "out" / "退回修改" / "发给谁.txt").read_text(encoding="utf-8-sig")
    assert said.strip() == "李强：一行都没填。"
    assert "一行都没填的 1 个文件：客户表_李强.xlsx" in result.analysis.printed(tmp_path)


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_csv_gets_a_new_workbook_and_its_answers_are_read(tmp_path: Path, encoding: str) -> None:
    text = "客户名称,订单编号,下单日期,产品型号,数量,单价\n顺达五金厂,PO1,2024.2.30,X100,10,5\n"
    inbox = put(tmp_path / "inbox", {"订单.csv": text.encode(encoding)})
    run(inbox).save(tmp_path / "out")
    (returned,) = (tmp_path / "out" / "退回修改").glob("*.xlsx")
    book = openpyxl.load_workbook(returned)
    book["问题清单"].cell(4, 9).value = "2024-3-1"
    book.save(inbox / returned.name)
    result = run(inbox)
    assert [each.date() for each in result.orders.order_date] == [dt.date(2024, 3, 1)]
    assert result.analysis.judged.today == TODAY


def test_customers_of_others_are_not_named_in_a_copy(tmp_path: Path) -> None:
    own, other = "顺达五金有限公司", "顺达电子有限公司"
    files = {
        "周敏.xlsx": filled({"customer": [customer(own)], "followup": [contact("顺达")]}, "周敏"),
        "李强.xlsx": filled(
            {"customer": [customer(other)], "followup": [contact("恒佳卫浴厂")]}, "李强"
        ),
        "王芳.xlsx": filled({"customer": [customer("江门市恒佳卫浴有限公司")]}, "王芳"),
    }
    result = run(put(tmp_path / "inbox", files))
    result.save(tmp_path / "out")
    said = {
        path.name[:2]: " ".join(str(cell) for line in lines(path) for cell in line)
        for path in (tmp_path / "out" / "退回修改").glob("*.xlsx")
    }
    assert {name: (own in text, other in text, "江门" in text) for name, text in said.items()} == {
        "周敏": (True, False, False),
        "李强": (False, False, False),
    }
    assert "有两家：顺达五金有限公司、别家客户。请写全。" in said["周敏"]
    (told,) = (each for each in result.analysis.judged.dataset.findings if each.code == "REF02")
    assert "顺达五金有限公司、顺达电子有限公司" in told.fault("zh")
