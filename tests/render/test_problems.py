from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from crmsheets.intake import problem_sheet as form
from crmsheets.intake.fingerprint import row_print
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Severity, Suggestion
from crmsheets.model.text import Locale
from crmsheets.render.problems import Problem, fault, found, problems
from crmsheets.render.rows import Rows, rows
from tests.judged_example import EMPTY, NO_CONTACT, findings, judged, reading, rule

ZH = Locale()
EN = Locale("en", "INTL", "USD")
FILE = "华东.xlsx"
ABOUT = rows(judged())


def line(sheet_puts: Mapping[tuple[int, int], object], row: int) -> dict[str, object]:
    return {
        column.name: sheet_puts[row, number]
        for number, column in enumerate(form.COLUMNS, start=1)
        if (row, number) in sheet_puts
    }


def shown(
    wrong: tuple[Problem, ...], most: int = 30, locale: Locale = ZH
) -> list[dict[str, object]]:
    sheet = problems(wrong, reading(), ABOUT, locale, most)
    values = {(put.row, put.column): put.value for put in sheet.puts}
    last = max(row for row, _ in values)
    return [line(values, row) for row in range(form.FIRST_ROW, last + 1)]


def test_a_line_says_where_what_and_takes_the_answer() -> None:
    first, grouped = shown(found(findings(), FILE, ABOUT))
    cells = reading().grids[0].rows[3]
    assert first == {
        "no": 1,
        "table": "订单",
        "row": 4,
        "subject": "PO-2",
        "column": "数量",
        "fault": "没填，请填数字，例如 1000。",
        "answer": None,
        "link": "跳到",
        "sheet": "订单",
        "cell": "E4",
        "fingerprint": row_print(cells, without=5),
    }
    assert grouped == {
        "no": 2,
        "table": "客户",
        "column": "联系电话",
        "fault": "没填，电话、微信填一个就行。（第3、4行）",
        "link": "跳到",
        "sheet": "客户",
    }


def test_links_lead_to_the_cell_the_frame_is_the_layout() -> None:
    quoted = Finding(EMPTY, (Cell(FILE, "o'1", 4, 2),), "order", "order_id")
    whole = Finding(EMPTY, (Cell(FILE, "订单", 9, 0),), "order")
    sheet = problems(found([quoted, whole], FILE, ABOUT), reading(), ABOUT, EN, 30)
    assert [put.link for put in sheet.puts if put.link] == ["'o''1'!B4", "'订单'!A9"]
    assert (sheet.title, sheet.hidden_rows, sheet.freeze) == ("To fix", (1,), (4, 1))
    keys = [put.value for put in sheet.puts if put.row == form.KEY_ROW]
    assert keys == [column.key for column in form.COLUMNS]
    assert [lane.hidden for lane in sheet.lanes] == [column.hidden for column in form.COLUMNS]


def test_lines_name_the_sheet_as_it_is_called_in_the_copy() -> None:
    csv = Finding(EMPTY, (Cell(FILE, "", 4, 2),), "order", "order_id")
    titles = {"": "Sheet1"}
    sheet = problems(found([csv], FILE, ABOUT), reading(), ABOUT, EN, 30, titles)
    values = {(put.row, put.column): put.value for put in sheet.puts}
    assert line(values, form.FIRST_ROW)["sheet"] == "Sheet1"
    assert [put.link for put in sheet.puts if put.link] == ["'Sheet1'!B4"]


def test_what_was_typed_is_shown_as_the_reader_of_answers_will_see_it() -> None:
    bad = Finding(
        EMPTY,
        (Cell(FILE, "订单", 4, 3),),
        "order",
        "order_date",
        value="45599",
        suggestion=Suggestion("2024-11-03"),
    )
    (only,) = shown((Problem((bad,)),))
    assert (only["now"], only["typed"], only["suggestion"]) == (
        "2024-11-03",
        "2024-11-03",
        "2024-11-03",
    )
    assert reading().grids[0].at(4, 3) == dt.datetime(2024, 11, 3)  # noqa: DTZ001  # cells have no zone


def test_dearest_first_and_the_rest_is_counted() -> None:
    cheap, dear = (
        Finding(EMPTY, (Cell(FILE, "订单", row, 5),), "order", "quantity") for row in (4, 3)
    )
    wrong = found([cheap, dear], FILE, Rows({}, {(FILE, "订单", 3): 900, (FILE, "订单", 4): 5}))
    assert [problem.first for problem in wrong] == [dear, cheap]
    assert shown(wrong, most=1)[-1] == {"fault": "还有 1 处，改完这些再看。"}


def test_only_errors_and_missing_values_of_this_file_alone() -> None:
    here, there = Cell(FILE, "客户", 3, 1), Cell("别家.xlsx", "客户", 3, 1)
    warning = rule("REF01", Severity.WARNING, "没建档。", "unknown.")
    clash = Finding(EMPTY, (here, there), "customer", "customer_name", value="别人的客户")
    filled = Finding(warning, (here,), "customer", "customer_name", value="顺达")
    note = Finding(rule("X01", Severity.INFO, "说明", "note"), (here,), "customer", "note")
    repaired = Finding(rule("N01", Severity.ERROR, "改了", "done", fixed=True), (here,))
    nowhere = Finding(EMPTY, ())
    others = Finding(EMPTY, (there,), "customer", "customer_name")
    assert found([clash, filled, note, repaired, nowhere, others], FILE, ABOUT) == ()


def test_a_sheet_as_a_whole_and_an_unread_sheet_have_no_answer() -> None:
    sheet = Finding(
        rule("SHEET09", Severity.ERROR, "没有这一列。", "no column."), (Cell(FILE, "杂", 0, 0),)
    )
    gone = Finding(EMPTY, (Cell(FILE, "没读", 4, 2),), "order", "order_id", value="?")
    far = Finding(EMPTY, (Cell(FILE, "订单", 99, 2),), "order", "order_id")
    lines = shown(tuple(Problem((each,)) for each in (sheet, gone, far)))
    assert [("cell" in each, each.get("now")) for each in lines] == [
        (False, None), (False, "?"), (True, None),
    ]  # fmt: skip
    assert "link" not in lines[0]


def test_words_that_differ_from_row_to_row_are_replaced_by_the_remedy() -> None:
    each_row = rule("FUP04", Severity.WARNING, "没填，这是{who}最近一次跟进。", "is empty, {who}.")
    one, two = (
        Finding(each_row, (Cell(FILE, "跟进", row, 4),), "followup", "next_date", got={"who": who})
        for row, who in ((3, "顺达"), (5, "利民"))
    )
    assert fault(Problem((one, two)), ZH) == "没填。填上。（第3、5行）"
    assert fault(Problem((one, replace(one, cells=two.cells))), EN) == "is empty, 顺达. (rows 3, 5)"
    assert fault(Problem((one,)), ZH) == "没填，这是顺达最近一次跟进。"


def test_one_answer_for_several_rows_names_them_once() -> None:
    listed = replace(rule("PICK02", Severity.ERROR, "没有这个。", "unknown."), shared=True)
    cells = (Cell(FILE, "订单", 3, 2), Cell(FILE, "订单", 5, 2))
    both = Finding(listed, cells, "order", "status")
    assert fault(Problem((both,)), ZH) == "没有这个。（第3、5行）"
    assert fault(Problem((replace(both, cells=cells[:1]),)), ZH) == "没有这个。"
    assert fault(Problem((replace(both, got={"rows": "2行"}),)), EN) == "unknown."


def test_rows_know_whom_they_are_about_and_what_they_are_worth() -> None:
    order, customer, nothing = (
        Cell(FILE, "订单", 4, 5), Cell(FILE, "客户", 3, 1), Cell(FILE, "客户", 99, 1),
    )  # fmt: skip
    assert [ABOUT.subject(cell) for cell in (order, customer, nothing)] == [
        "PO-2", "东莞市顺达五金有限公司", "",
    ]  # fmt: skip
    assert [ABOUT.worth(cell) for cell in (order, nothing)] == [66, 0]
    assert NO_CONTACT.severity is Severity.WARNING
