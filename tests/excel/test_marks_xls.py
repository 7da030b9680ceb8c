from __future__ import annotations

import struct

import pytest

from crmsheets.excel import read
from crmsheets.excel.marks_xls import xls_marks
from crmsheets.excel.read import read_bytes
from crmsheets.excel.source import Refused
from tests.excel import old
from tests.excel.inside import here
from tests.excel.old import EOF, Error, Formula, bof, record, xls


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "guarded", here)


def row_record(row: int, *, hidden: bool) -> bytes:
    return record(0x0208, struct.pack("<8H", row - 1, 0, 2, 300, 0, 0, 0x20 if hidden else 0, 0))


def column_record(first: int, last: int, width: int = 2000, flags: int = 0) -> bytes:
    return record(0x007D, struct.pack("<6H", first - 1, last - 1, width, 0, flags, 0))


def merge_record(*areas: tuple[int, int, int, int]) -> bytes:
    packed = b"".join(
        struct.pack("<4H", top - 1, bottom - 1, left - 1, right - 1)
        for top, left, bottom, right in areas
    )
    return record(0x00E5, struct.pack("<H", len(areas)) + packed)


def test_an_old_workbook_tells_what_the_engine_does_not() -> None:
    cells = {
        **old.CELLS,
        (4, 1): Error(0x2A),
        (5, 1): Formula(b"\x02\x00\x07\x00\x00\x00\xff\xff"),
        (6, 1): Formula(bytes(8), flags=2),
        (6, 2): Formula(struct.pack("<d", 7.5), flags=2),
        (7, 1): Formula(bytes(8)),
        (7, 2): Formula(b"\x03\x00\x00\x00\x00\x00\xff\xff"),
    }
    more = row_record(2, hidden=True) + row_record(3, hidden=False)
    more += column_record(2, 3, flags=1) + column_record(5, 5, width=0) + column_record(1, 1)
    more += column_record(250, 300, flags=1) + merge_record((1, 1, 1, 2), (2, 1, 3, 1))
    (grid,) = read_bytes(xls(cells, more), "a.xls").grids
    assert grid.rows == (
        ("客户名称", "数量"),
        ("顺达五金", 1000),
        (None, 12.5),
        (),
        (),
        (None, 7.5),
        (0,),
    )
    assert grid.hidden_rows == {2}
    assert grid.hidden_columns == {2, 3, 5, *range(250, 257)}
    assert grid.merges == ((1, 1, 1, 2), (2, 1, 3, 1))
    assert grid.errors == {(4, 1): "#N/A", (5, 1): "#DIV/0!"}
    assert grid.uncached == {(6, 1)}


def test_a_boolean_is_no_error_and_a_chart_inside_is_passed_over() -> None:
    more = record(0x0205, struct.pack("<3HBB", 3, 0, 0, 1, 0))
    more += bof(0x0020) + record(0x0205, struct.pack("<3HBB", 9, 9, 0, 0x2A, 1)) + EOF
    marks = xls_marks(xls(more=more))["订单"]
    assert (marks.errors, marks.values) == ({}, 2)


def test_an_error_that_no_list_names_is_one_all_the_same() -> None:
    cells: old.Cells = {(1, 1): Error(0x63), (1, 2): Formula(b"\x02\x00\x63\x00\x00\x00\xff\xff")}
    assert xls_marks(xls(cells))["订单"].errors == {(1, 1): "#N/A", (1, 2): "#N/A"}


def test_many_numbers_in_one_record_are_counted() -> None:
    body = struct.pack("<HH", 3, 0) + struct.pack("<HI", 0, 2) * 3 + struct.pack("<H", 2)
    more = record(0x00BD, body) + record(0x027E, struct.pack("<HHHI", 4, 0, 0, 6))
    (grid,) = read_bytes(xls(more=more), "a.xls").grids
    assert xls_marks(xls(more=more))["订单"].values == 2 + 4
    assert sum(isinstance(cell, (int, float)) for row in grid.rows for cell in row) == 2 + 4


def test_names_of_sheets_in_one_byte_and_of_excel_95() -> None:
    def book(version: int, label: bytes) -> bytes:
        head = bof(0x0005, version)
        start = len(head) + 4 + 6 + len(label) + len(EOF)
        bound = record(0x0085, struct.pack("<IBB", start, 0, 0) + label)
        return old.ole({"Book": head + bound + EOF + bof(0x0010, version) + EOF})

    assert list(xls_marks(book(0x0600, b"\x04\x00data"))) == ["data"]
    assert list(xls_marks(book(0x0500, b"\x04" + "订单".encode("gb18030")))) == ["订单"]


def test_a_locked_workbook_is_told() -> None:
    data = xls(before=record(0x002F, bytes(6)))
    with pytest.raises(Refused):
        xls_marks(data)
    assert [f.code for f in read_bytes(data, "a.xls").findings] == ["FILE03"]


def test_a_container_without_a_workbook_has_no_marks() -> None:
    with pytest.raises(ValueError, match="no workbook"):
        xls_marks(old.ole({"Other": b""}))


def test_sheets_that_are_no_tables_are_passed_over() -> None:
    chart = record(0x0085, struct.pack("<IBBBB", 0, 0, 2, 1, 0) + b"c")
    assert list(xls_marks(xls(before=chart))) == ["订单"]
