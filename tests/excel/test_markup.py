"""Marked copies of a filled workbook: everything stays, what is wrong stands on its cell."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment

from crmsheets.excel import look
from crmsheets.excel.markup import AUTHOR, SEPARATOR, mark_up
from crmsheets.excel.write import write
from crmsheets.forms.workbook import workbook
from crmsheets.model.book import CellMark, ChartBox, Lane, Put, Series, Sheet, Validation
from crmsheets.model.settings import Settings
from tests.tables import template
from tests.tools import faults, saved_by_libreoffice

ZH = Settings().locale()
ROWS = (
    ("顺达五金", "PO1", dt.date(2024, 3, 5), "=X100", 1000, "个", 12.5, None),
    ("恒通电子", "0012", "三月初", "H-20", "一百", "件", 8, 800.5),
)
PROBLEMS = Sheet(
    title="问题清单",
    puts=(
        Put(1, 1, "problem.no", "key"),
        Put(3, 1, "序号", "header"),
        Put(3, 2, "跳到", "header"),
        Put(4, 1, 1, "integer"),
        Put(4, 2, "订单!E4", "link", link="'订单'!E4"),
        Put(4, 3, "=1+1", "text open"),
        Put(4, 4, dt.date(2024, 3, 5), "body total"),
        Put(4, 5, 7, "text"),
    ),
    lanes=(Lane(1, 6), Lane(2, 10, ""), Lane(3, 20, "text open"), Lane(9, 8, hidden=True)),
    heights={2: 30.0},
    hidden_rows=(1,),
    validations=(
        Validation(
            (4, 3, 30, 3), "any", title="改成", prompt="填对的内容", error_title="x", error="y"
        ),
        Validation((4, 4, 30, 4), "list", source=("a", "b"), title="t", prompt="p"),
        Validation((4, 5, 30, 5), "whole", low=1, high=9, title="t", prompt="p"),
        Validation((4, 6, 30, 6), "date", operator=">", low="=TODAY()", prompt="p"),
    ),
    merges=((2, 1, 2, 5),),
    freeze=(4, 2),
    filter=(3, 1, 4, 5),
    repeat=(3, 3),
    protected=True,
    tab="#D55E00",
)
MARKS = (
    CellMark("订单", 4, 5, "「数量」写的是「一百」，请填数字。"),
    CellMark("订单", 4, 3, "看不出是哪天", "error"),
    CellMark("订单", 3, 6, "核对单位", "warning"),
    CellMark("订单", 3, 6, "又错了", "error"),
    CellMark("订单", 3, 8, "自动改好", "fixed"),
    CellMark("订单", 40, 9, "空的格子", "warning"),
    CellMark("订单", 2, 5, "这一列没有", "error"),
    CellMark("订单", 5, 0, "整行"),
    CellMark("订单", 6, 1, ""),
    CellMark("没有的表", 3, 1, "哪里"),
)
PROPERTIES = {"crmsheets.role": "return", "crmsheets.returned_from": "abc"}


def filled(rows: Sequence[Sequence[object]] = ROWS) -> bytes:
    padded = [[*row, *[None] * (13 - len(row))] for row in rows]
    return write(
        workbook([template("order")], Settings(), ZH, owner="周敏", rows={"order": padded})
    )


def opened(data: bytes, *, values: bool = False) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data), data_only=values)


def changed(data: bytes, change: Any) -> bytes:
    """The workbook after somebody worked on it."""
    book = opened(data)
    change(book["订单"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


MIDNIGHT = dt.datetime(2024, 3, 5)  # noqa: DTZ001  # a cell has no zone
MARKED = mark_up(filled(), MARKS, PROBLEMS, PROPERTIES)


def test_every_value_is_the_one_that_was_sent_in() -> None:
    before, after = opened(filled()), opened(MARKED)
    for sheet in before.worksheets:
        typed = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows()]
        area = after[sheet.title].iter_rows(max_row=sheet.max_row, max_col=sheet.max_column)
        assert [[(cell.value, cell.data_type) for cell in row] for row in area] == typed


def test_the_rest_of_the_workbook_is_kept() -> None:
    before, after = opened(filled()), opened(MARKED)
    assert after.sheetnames == ["问题清单", *before.sheetnames]
    assert dict(after.defined_names) == dict(before.defined_names)
    for sheet in before.worksheets:
        copied = after[sheet.title]
        assert copied.sheet_state == sheet.sheet_state
        assert copied.protection.sheet == sheet.protection.sheet
        assert copied.freeze_panes == sheet.freeze_panes
        assert copied.auto_filter.ref == sheet.auto_filter.ref
        assert copied.print_title_rows == sheet.print_title_rows
        rules = [
            sorted((str(rule.sqref), rule.type, rule.formula1, rule.prompt) for rule in rules)
            for rules in (
                copied.data_validations.dataValidation,
                sheet.data_validations.dataValidation,
            )
        ]
        assert rules[0] == rules[1]
        assert len(copied.conditional_formatting) == len(sheet.conditional_formatting)
        assert hidden_rows(copied) == hidden_rows(sheet)


def hidden_rows(sheet: Any) -> list[int]:
    return [row for row, dimension in sheet.row_dimensions.items() if dimension.hidden]


def test_marks_stand_on_their_cells_worst_first() -> None:
    sheet = opened(MARKED)["订单"]
    colours = {level: f"FF{colour[1:]}" for level, colour in look.LEVELS.items()}
    assert sheet["E4"].fill.fgColor.rgb == colours["error"]
    assert sheet["E4"].comment.text == "「数量」写的是「一百」，请填数字。"
    assert sheet["F3"].fill.fgColor.rgb == colours["error"]
    assert sheet["F3"].comment.text == "核对单位\n又错了"
    assert sheet["H3"].fill.fgColor.rgb == colours["fixed"]
    assert sheet["I40"].fill.fgColor.rgb == colours["warning"]
    assert sheet["A5"].comment.text == "整行"
    assert sheet["A6"].comment is None
    assert sheet["A3"].comment is None


def test_a_blank_cell_that_is_marked_stays_open_and_shaped() -> None:
    sheet = opened(MARKED)["订单"]
    assert not sheet["I40"].protection.locked
    assert sheet["I40"].number_format == "yyyy-mm-dd"


def test_a_header_keeps_its_colour() -> None:
    before, after = opened(filled())["订单"]["E2"], opened(MARKED)["订单"]["E2"]
    assert after.fill.fgColor.rgb == before.fill.fgColor.rgb
    assert after.comment.text == "这一列没有"
    assert after.protection.locked


def test_the_problem_sheet_is_first_open_and_as_asked() -> None:
    book = opened(MARKED)
    sheet = book.worksheets[0]
    assert (sheet.title, book.active.title) == ("问题清单", "问题清单")
    assert (sheet.oddFooter.left.text, sheet.page_margins.left) == ("&A", 0.4)
    assert [s.title for s in book.worksheets if s.sheet_view.tabSelected] == ["问题清单"]
    assert [cell.value for cell in sheet[4]] == [1, "订单!E4", "=1+1", MIDNIGHT, 7]
    assert sheet["C4"].data_type == "s"
    assert not sheet["C4"].protection.locked
    assert sheet["D4"].number_format == "yyyy-mm-dd"
    assert sheet["E4"].number_format == "General"
    assert sheet["B4"].hyperlink.location == "'订单'!E4"
    assert sheet.column_dimensions["I"].hidden
    assert sheet.row_dimensions[1].hidden
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules["D4:D30"].formula1 == '"a,b"'
    assert (rules["E4:E30"].formula1, rules["E4:E30"].formula2) == ("1", "9")
    assert rules["F4:F30"].formula1 == "TODAY()"


def test_properties_are_set_and_replaced() -> None:
    told = {each.name: each.value for each in opened(MARKED).custom_doc_props.props}
    assert told["crmsheets.role"] == "return"
    assert told["crmsheets.returned_from"] == "abc"
    assert told["crmsheets.template_id"] == "order-zh-cn"


def test_equal_arguments_give_equal_bytes() -> None:
    assert mark_up(filled(), MARKS, PROBLEMS, PROPERTIES) == MARKED
    with zipfile.ZipFile(io.BytesIO(MARKED)) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_day_of_change_is_the_one_of_what_was_sent_in() -> None:
    book = opened(filled())
    book.properties.modified = None
    out = io.BytesIO()
    book.save(out)
    day = opened(out.getvalue()).properties.modified
    again = mark_up(out.getvalue(), (), PROBLEMS, {})
    assert opened(again).properties.modified == day


def test_a_second_round_takes_the_first_ones_marks_away() -> None:
    again = mark_up(MARKED, (CellMark("订单", 3, 1, "新"),), PROBLEMS, PROPERTIES)
    book = opened(again)
    assert book.sheetnames.count("问题清单") == 1
    sheet = book["订单"]
    noted = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment}
    assert noted == {"A3"}
    coloured = {
        cell.coordinate for row in sheet.iter_rows(min_row=3) for cell in row if cell.fill.fill_type
    }
    assert coloured == {"A3"}
    assert not sheet["E4"].protection.locked


def test_what_a_person_wrote_into_a_comment_stays() -> None:
    def note(sheet: Any) -> None:
        sheet["E4"].comment = Comment("问过老板", "周敏")

    noted = changed(filled(), note)
    once = mark_up(noted, (CellMark("订单", 4, 5, "填数字"),), PROBLEMS, {})
    assert opened(once)["订单"]["E4"].comment.text == f"问过老板{SEPARATOR}填数字"
    twice = mark_up(once, (), PROBLEMS, {})
    comment = opened(twice)["订单"]["E4"].comment
    assert (comment.text, comment.author) == ("问过老板", "周敏")
    assert AUTHOR != "周敏"


def test_links_to_files_go_and_links_to_the_web_stay() -> None:
    def link(sheet: Any) -> None:
        sheet["A3"].hyperlink = "file:///c:/x.xlsx"
        sheet["B3"].hyperlink = "\\\\server\\x"
        sheet["C3"].hyperlink = "https://example.com"

    sheet = opened(mark_up(changed(filled(), link), MARKS, PROBLEMS, {}))["订单"]
    links = [cell.hyperlink and cell.hyperlink.target for cell in sheet[3][:3]]
    assert links == [None, None, "https://example.com"]
    assert sheet["A3"].value == opened(filled())["订单"]["A3"].value


def test_a_mark_in_a_merged_area_stands_at_its_corner() -> None:
    merged = changed(
        filled(), lambda sheet: [sheet.merge_cells(area) for area in ("C3:C4", "A3:A4")]
    )
    sheet = opened(mark_up(merged, (CellMark("订单", 4, 1, "合并了"),), PROBLEMS, {}))["订单"]
    assert sheet["A3"].comment.text == "合并了"


def test_a_cell_outside_all_styled_columns_can_be_marked() -> None:
    sheet = opened(mark_up(filled(), (CellMark("订单", 4, 40, "多出来的"),), PROBLEMS, {}))["订单"]
    assert sheet.cell(4, 40).comment.text == "多出来的"


def test_stored_results_of_formulas_are_kept(tmp_path: Path) -> None:
    typed = {
        "E3": "=500*2",
        "H3": '=IF(1=1,"可<不>填","")',
        "I3": "=DATE(2024,3,25)",
        "M3": "=1=1",
        "H4": "=1/0",
        "G4": "=H5",
    }

    def calculate(sheet: Any) -> None:
        for ref, formula in typed.items():
            sheet[ref].value = formula

    path = tmp_path / "typed.xlsx"
    path.write_bytes(changed(filled(), calculate))
    calculated = saved_by_libreoffice(path, tmp_path).read_bytes()
    marked = mark_up(calculated, MARKS, PROBLEMS, {})
    before, after = (opened(data, values=True)["订单"] for data in (calculated, marked))
    assert before["E3"].value == 1000
    assert [after[ref].value for ref in typed] == [before[ref].value for ref in typed]
    kept = opened(marked)["订单"]
    assert all(kept[ref].value == opened(calculated)["订单"][ref].value for ref in typed)


def test_a_formula_without_a_stored_result_stays_without_one() -> None:
    def calculate(sheet: Any) -> None:
        sheet["E3"].value = "=500*2"

    marked = mark_up(changed(filled(), calculate), (), PROBLEMS, {})
    assert opened(marked)["订单"]["E3"].value == "=500*2"
    assert opened(marked, values=True)["订单"]["E3"].value is None


def test_a_sheet_with_charts_is_not_for_an_opened_workbook() -> None:
    chart = ChartBox("x", (Series("a", (1, 1, 2, 1), (1, 2, 2, 2)),), 1, 1)
    with pytest.raises(ValueError, match="cannot be put"):
        mark_up(filled(), (), Sheet(title="p", charts=(chart,)), {})


def test_control_characters_of_a_value_do_not_stop_the_return() -> None:
    sheet = Sheet(title="问题清单", puts=(Put(1, 1, "a\x0bb"),))
    book = opened(mark_up(filled(), (CellMark("订单", 3, 1, "写的是「a\x0bb」"),), sheet, {}))
    assert book["问题清单"]["A1"].value == "a\ufffdb"
    assert book["订单"]["A3"].comment.text == "写的是「a\ufffdb」"


def test_a_bare_problem_sheet_is_enough() -> None:
    book = opened(mark_up(filled(), (), Sheet(title="To fix", gridlines=False), {}))
    assert book.sheetnames[0] == "To fix"


@pytest.mark.parametrize("twice", [False, True])
def test_microsofts_validator_finds_nothing(tmp_path: Path, *, twice: bool) -> None:
    path = tmp_path / "marked.xlsx"
    path.write_bytes(mark_up(MARKED, MARKS, PROBLEMS, PROPERTIES) if twice else MARKED)
    assert faults(path) == []


def test_a_copy_saved_by_libreoffice_can_be_marked_again(tmp_path: Path) -> None:
    path = tmp_path / "marked.xlsx"
    path.write_bytes(MARKED)
    saved = saved_by_libreoffice(path, tmp_path).read_bytes()
    again = mark_up(saved, (CellMark("订单", 3, 1, "新"),), PROBLEMS, PROPERTIES)
    sheet = opened(again)["订单"]
    noted = {cell.coordinate for row in sheet.iter_rows(min_row=3) for cell in row if cell.comment}
    assert noted == {"A3"}
    (tmp_path / "again.xlsx").write_bytes(again)
    assert faults(tmp_path / "again.xlsx") == []
