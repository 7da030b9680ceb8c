from __future__ import annotations

import pytest

from crmsheets.excel import read
from crmsheets.excel.marks_ods import ods_marks
from crmsheets.excel.read import read_bytes
from tests.excel.inside import here
from tests.excel.old import flat, ods, ods_cell, ods_row


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "guarded", here)


HEAD = ods_row(ods_cell("客户名称"), ods_cell("数量"))


def hidden(how: str, more: str = "") -> str:
    return f'table:visibility="{how}" {more}'


def repeated(what: str, count: int) -> str:
    return f'table:number-{what}-repeated="{count}"'


TABLE = (
    "<table:table-column/>"
    f"<table:table-column {hidden('collapse', repeated('columns', 2))}/>"
    "<table:table-column/>"
    + HEAD
    + ods_row(ods_cell("顺达"), ods_cell(5), more=hidden("filter", repeated("rows", 2)))
    + ods_row(
        ods_cell("永发", 'table:number-columns-spanned="2" table:number-rows-spanned="2"'),
        "<table:covered-table-cell/>",
        ods_cell(7, repeated("columns", 2)),
    )
    + ods_row(
        "<table:covered-table-cell/>",
        "<table:covered-table-cell/>",
        ods_cell(0, 'table:formula="of:=1/0" calcext:value-type="error"', "#DIV/0!"),
        ods_cell("", 'table:formula="of:=NA()"', "#N/A"),
        ods_cell("", 'table:formula="of:=A1"'),
        ods_cell(3, 'table:formula="of:=1+2"'),
        ods_cell("#N/A"),
    )
    + ods_row(ods_cell(""), more=hidden("collapse", repeated("rows", 1_048_570)))
)


def test_an_opendocument_sheet_tells_what_the_engine_does_not() -> None:
    reading = read_bytes(ods(TABLE), "a.ods", ".ods")
    (grid,) = reading.grids
    assert grid.rows == (
        ("客户名称", "数量"),
        ("顺达", 5),
        ("顺达", 5),
        ("永发", None, 7, 7),
        (None, None, None, None, None, 3, "#N/A"),
    )
    assert grid.hidden_rows == {2, 3}
    assert grid.hidden_columns == {2, 3}
    assert grid.merges == ((4, 1, 5, 2),)
    assert grid.errors == {(5, 3): "#DIV/0!", (5, 4): "#N/A"}
    assert grid.uncached == {(5, 5)}
    assert reading.findings == ()


def test_notes_and_tables_inside_cells_are_no_cells() -> None:
    note = "<office:annotation><text:p>#REF!</text:p></office:annotation>"
    inner = (
        "<table:table-cell><table:table table:name='x'><table:table-row>"
        "<table:table-cell/></table:table-row></table:table></table:table-cell>"
    )
    table = ods_row(f'<table:table-cell table:formula="of:=A1">{note}</table:table-cell>', inner)
    marks = ods_marks([flat(table).encode()])["订单"]
    assert (marks.errors, marks.uncached, marks.merges) == ({}, {(1, 1)}, [])


def test_numbers_that_make_no_sense_count_as_one() -> None:
    marks = ods_marks([flat(ods_row(ods_cell(5, repeated("columns", -3)))).encode()])["订单"]
    assert marks.values == 1
