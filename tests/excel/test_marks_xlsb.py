from __future__ import annotations

import struct

import pytest

from crmsheets.excel import read
from crmsheets.excel.container import Package
from crmsheets.excel.marks_xlsb import xlsb_marks
from crmsheets.excel.read import read_bytes
from tests.excel import old, raw
from tests.excel.inside import here
from tests.excel.old import Error, Formula, part12, xlsb


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "guarded", here)


COLUMNS = (
    part12(390, b"")
    + part12(60, struct.pack("<IIIIH", 1, 2, 256, 0, 1))
    + part12(60, struct.pack("<IIIIH", 5, 5, 256, 0, 0))
    + part12(391, b"")
)
MERGE = part12(176, struct.pack("<4I", 0, 0, 0, 1))


def test_a_binary_workbook_tells_what_the_engine_does_not() -> None:
    cells = {**old.CELLS, (4, 1): Error(0x17), (4, 2): Formula(b"\x1d")}
    data = xlsb(cells, hidden_rows=[2, 4], columns=COLUMNS, after=MERGE)
    (grid,) = read_bytes(data, "a.xlsb", ".xlsb").grids
    assert grid.rows == (("客户名称", "数量"), ("顺达五金", 1000), (None, 12.5))
    assert grid.hidden_rows == {2}
    assert grid.hidden_columns == {2, 3}
    assert grid.merges == ((1, 1, 1, 2),)
    assert grid.errors == {(4, 1): "#REF!", (4, 2): "#NAME?"}


def test_records_longer_than_seven_bits_say_are_walked_over() -> None:
    marks = xlsb_marks(Package(xlsb({(1, 1): "客" * 300, (1, 2): 5}, after=MERGE)))
    assert (marks["订单"].values, marks["订单"].merges) == (1, [(1, 1, 1, 2)])


def test_a_sheet_whose_part_is_missing_has_no_marks() -> None:
    data = raw.repacked(xlsb(), {"xl/worksheets/sheet1.bin": None})
    assert xlsb_marks(Package(data)) == {}
    assert [f.code for f in read_bytes(data, "a.xlsb").findings] == ["FILE10"]
