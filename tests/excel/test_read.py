from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.excel import read as module
from crmsheets.excel.engine import Unreadable
from crmsheets.excel.read import read, read_bytes
from crmsheets.model.grid import Reading
from tests.excel import raw


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def rows(data: bytes, sheet: int = 0) -> tuple[tuple[Any, ...], ...]:
    return read_bytes(data, "a.xlsx").grids[sheet].rows


def test_a_workbook_is_read_sheet_by_sheet(tmp_path: Path) -> None:
    path = tmp_path / "华东.xlsx"
    data = raw.xlsx({"订单": raw.ORDERS, "空": []})
    path.write_bytes(data)
    reading = read(path, "收/华东.xlsx")
    assert reading.findings == ()
    assert (reading.source.file, reading.source.format) == ("收/华东.xlsx", "xlsx")
    assert reading.source.sha256 == hashlib.sha256(data).hexdigest()
    assert [(grid.sheet, grid.rows) for grid in reading.grids] == [
        ("订单", (("客户名称", "数量"), ("顺达五金", 1000), ("永发", 12.5))),
        ("空", ()),
    ]
    assert type(reading.grids[0].at(2, 2)) is int


def dated() -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "date_1904": True})
    sheet = book.add_worksheet("订单")
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.write(4, 2, "x")
    sheet.write_datetime(5, 3, dt.datetime(2024, 3, 5), day)  # noqa: DTZ001  # cells have no zone
    sheet.write(6, 3, 13800000000)
    sheet.write_boolean(7, 3, True)
    sheet.write_formula(8, 3, "=1/0", None, "#DIV/0!")
    sheet.write_formula(9, 3, "=A1", None, "")
    sheet.write_formula(10, 3, "=1+1", None, 2)
    sheet.write_blank(900, 30, None, day)
    sheet.set_row(5, None, None, {"hidden": True})
    sheet.set_column(1, 1, 5, None, {"hidden": True})
    sheet.merge_range("C1:D2", "标题")
    book.add_worksheet("藏").hide()
    book.add_worksheet("深藏").very_hidden()
    book.add_chartsheet("图")
    book.define_name("fld_order_quantity", "='订单'!$B$2")
    book.set_custom_property("crmsheets.role", "return")
    book.set_properties({"created": dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=dt.UTC)})
    book.close()
    return made.getvalue()


def test_cells_stand_at_their_absolute_rows_and_columns() -> None:
    reading = read_bytes(dated(), "a.xlsx")
    grid = reading.grids[0]
    assert grid.rows == (
        (None, None, "标题"),
        (),
        (),
        (),
        (None, None, "x"),
        (None, None, None, dt.date(2024, 3, 5)),
        (None, None, None, 13800000000),
        (None, None, None, True),
        (),
        (),
        (None, None, None, 2),
    )
    assert grid.hidden_rows == {6}
    assert grid.hidden_columns == {2}
    assert grid.merges == ((1, 3, 2, 4),)
    assert grid.errors == {(9, 4): "#DIV/0!"}
    assert grid.uncached == {(10, 4)}
    assert [(each.sheet, each.state) for each in reading.grids] == [
        ("订单", "visible"),
        ("藏", "hidden"),
        ("深藏", "veryHidden"),
    ]


def test_the_source_holds_what_the_package_says_of_itself() -> None:
    source = read_bytes(dated(), "a.xlsx").source
    assert source.role == "return"
    assert source.names == {"fld_order_quantity": "'订单'!$B$2"}
    assert source.modified == dt.datetime(2024, 5, 6, 7, 8, 9)  # noqa: DTZ001  # cells have no zone


def test_the_manifest_is_put_together_from_its_chunks() -> None:
    manifest = {"template_id": "t", "role": "master", "tables": [{"sheet": "订单"}]}
    text = json.dumps(manifest, ensure_ascii=False)
    meta = [["crmsheets.manifest"], [text[:20]], [text[20:]]]
    source = read_bytes(raw.xlsx({"订单": raw.ORDERS, "_meta": meta}), "a.xlsx").source
    assert source.manifest == manifest
    assert source.role == "master"


@pytest.mark.parametrize(
    "meta", [[["其他"], ["{}"]], [["crmsheets.manifest"], ["{"]], [["crmsheets.manifest"], ["[1]"]]]
)
def test_a_sheet_that_only_looks_like_a_manifest_is_none(meta: list[list[str]]) -> None:
    assert read_bytes(raw.xlsx({"_meta": meta}), "a.xlsx").source.manifest == {}


def test_a_csv_is_one_grid_without_a_sheet_name(tmp_path: Path) -> None:
    path = tmp_path / "订单.csv"
    path.write_bytes("客户名称,数量\r\n顺达,5\r\n".encode("gb18030"))
    reading = read(path, "订单.csv")
    assert (reading.source.format, codes(reading)) == ("csv", [])
    assert [(grid.sheet, grid.rows) for grid in reading.grids] == [
        ("", (("客户名称", "数量"), ("顺达", "5")))
    ]


def test_text_named_xlsx_is_read_and_the_name_told(tmp_path: Path) -> None:
    path = tmp_path / "客户信息.xlsx"
    path.write_bytes("客户名称\t电话\r顺达\t0769\r".encode())
    reading = read(path, "客户信息.xlsx")
    assert codes(reading) == ["FILE12"]
    assert reading.grids[0].rows == (("客户名称", "电话"), ("顺达", "0769"))


@pytest.mark.parametrize(
    ("name", "said"), [("没有.xlsx", "没有这个文件"), ("folder.xlsx", "没有这个文件")]
)
def test_a_path_that_is_no_file_is_a_finding(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    reading = read(tmp_path / name, name)
    assert (codes(reading), reading.grids) == (["FILE01"], ())
    assert said in reading.findings[0].fault("zh")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.xlsx")
    assert codes(read(tmp_path / "x.xlsx", "x.xlsx")) == ["FILE01"]


def test_a_file_that_does_not_open_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(raw.orders())

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    reading = read(path, "a.xlsx")
    assert codes(reading) == ["FILE01"]
    assert "no permission" in reading.findings[0].fault("en")
    assert "没有权限" in reading.findings[0].fault("zh")


def test_a_file_beyond_all_measure_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 100)
    (tmp_path / "a.xlsx").write_bytes(raw.orders())
    assert codes(read(tmp_path / "a.xlsx", "a.xlsx")) == ["FILE08"]


def test_one_broken_sheet_does_not_cost_the_others() -> None:
    data = raw.xlsx({"订单": raw.ORDERS, "客户": [["客户名称"]]})
    reading = read_bytes(raw.repacked(data, {raw.SHEET: b"<worksheet><sheetData>"}), "a.xlsx")
    assert [grid.sheet for grid in reading.grids] == ["客户"]
    assert [(f.code, f.cells[0].sheet) for f in reading.findings] == [("FILE10", "订单")]


def test_a_sheet_that_is_no_xml_is_told() -> None:
    reading = read_bytes(raw.with_sheet('<sheetData><c s="1" r="A1"></row>'), "a.xlsx")
    assert codes(reading) == ["FILE10"]


def test_cells_that_hold_nothing_make_no_rows() -> None:
    body = raw.cells(
        '<row r="1"><c r="B1"><v>1</v></c></row>', '<row r="2"><c r="B2" t="str"><v></v></c></row>'
    )
    assert rows(raw.with_sheet(body)) == ((None, 1),)


def test_a_listed_sheet_without_its_part_is_told() -> None:
    data = raw.xlsx({"订单": raw.ORDERS, "客户": [["客户名称"]]})
    reading = read_bytes(raw.repacked(data, {raw.SHEET: None}), "a.xlsx")
    assert [grid.sheet for grid in reading.grids] == ["客户"]
    assert [(f.code, f.cells[0].sheet) for f in reading.findings] == [("FILE10", "订单")]


def test_an_engine_that_gives_up_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    for password, code in ((False, "FILE06"), (True, "FILE03")):

        def gives_up(*_: object, password: bool = password) -> object:
            raise Unreadable(password=password)

        monkeypatch.setattr(module, "sheets", gives_up)
        assert codes(read_bytes(raw.orders(), "a.xlsx")) == [code]


def test_a_workbook_without_sheets_is_damaged() -> None:
    empty = f'<workbook xmlns="{raw.MAIN}"><sheets/></workbook>'.encode()
    reading = read_bytes(raw.repacked(raw.orders(), {"xl/workbook.xml": empty}), "a.xlsx")
    assert codes(reading) == ["FILE06"]


@pytest.mark.parametrize("root", [f'x:worksheet xmlns:x="{raw.MAIN}"', "worksheet"])
def test_other_spellings_of_the_same_sheet_give_the_same_cells(root: str) -> None:
    x = "x:" if root.startswith("x:") else ""
    body = (
        f"<{x}sheetData><{x}row hidden='1'><{x}c t='n'><{x}v>7</{x}v></{x}c>"
        f"<{x}c t='e'><{x}v>#N/A</{x}v></{x}c></{x}row>"
        f"<{x}row r='4'><{x}c s='0' r='C4'><{x}f>A1</{x}f></{x}c></{x}row></{x}sheetData>"
        f"<{x}mergeCells><{x}mergeCell ref='A1:B1'/></{x}mergeCells>"
    )
    if root == "worksheet":
        root = f'worksheet xmlns="{raw.MAIN}"'
    grid = read_bytes(raw.with_sheet(body, root=root), "a.xlsx").grids[0]
    assert grid.at(1, 1) == 7
    assert grid.hidden_rows == {1}
    assert grid.errors == {(1, 2): "#N/A"}
    assert grid.uncached == {(4, 3)}
    assert grid.merges == ((1, 1, 1, 2),)


def test_strict_workbooks_are_read() -> None:
    data = raw.with_sheet(
        raw.cells('<row r="1"><c r="A1"><v>5</v></c><c r="B1" t="d"><v>2024-03-05</v></c></row>'),
        root=f'worksheet xmlns="{raw.STRICT}"',
    )
    assert rows(data)[0][0] == 5
    assert str(rows(data)[0][1]).startswith("2024-03-05")


@given(st.binary(max_size=600))
def test_no_bytes_make_it_raise(data: bytes) -> None:
    reading = read_bytes(data, "a.xlsx")
    assert reading.findings or reading.grids


@given(st.data())
def test_no_flipped_byte_makes_it_raise_or_lie(data: st.DataObject) -> None:
    whole = raw.orders()
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = whole[:at] + bytes([whole[at] ^ data.draw(st.integers(1, 255))]) + whole[at + 1 :]
    reading = read_bytes(broken, "a.xlsx")
    expected = tuple(tuple(row) for row in raw.ORDERS)
    assert reading.findings or [grid.rows for grid in reading.grids] == [expected]
