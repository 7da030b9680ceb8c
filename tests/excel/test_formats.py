"""Formats that a child reads: by their content, with what only their own records know."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from crmsheets.excel import formats
from crmsheets.excel import read as module
from crmsheets.excel.engine import Unreadable
from crmsheets.excel.formats import read_as
from crmsheets.excel.read import read, read_bytes
from crmsheets.excel.source import Refused
from tests.excel import old, raw
from tests.excel.inside import here
from tests.tools import soffice

HEAD = old.ods_row(old.ods_cell("客户名称"), old.ods_cell("数量"))
ROWS = (("客户名称", "数量"),)


@pytest.mark.parametrize("gap", ["", "\n", "\r\n  "])
def test_an_opendocument_sheet_is_read_however_it_is_laid_out(
    monkeypatch: pytest.MonkeyPatch, gap: str
) -> None:
    assert read_as("ods", old.ods(HEAD, gap=gap)).sheets[0].rows == ROWS
    monkeypatch.setattr(module, "guarded", here)
    flat = read_bytes(old.flat(HEAD, gap=gap).encode(), "a.fods", ".fods")
    assert (flat.source.format, flat.grids[0].rows, flat.findings) == ("ods", ROWS, ())


def test_a_locked_opendocument_sheet_is_not_tried_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []

    def locked(*_: object) -> None:
        tried.append(1)
        raise Unreadable(password=True)

    monkeypatch.setattr(formats, "sheets", locked)
    with pytest.raises(Unreadable):
        read_as("ods", old.ods(HEAD))
    assert tried == [1]


def test_torn_xml_never_reaches_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "sheets", None)
    with pytest.raises(Refused):
        read_as("ods", old.ods("<table:table-row>"))


def test_records_that_cannot_be_followed_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: bytes) -> None:
        raise IndexError

    monkeypatch.setitem(formats._LOOKS, "xls", breaks)
    found = read_as("xls", old.xls())
    assert [sheet.rows[1] for sheet in found.sheets] == [("顺达五金", 1000)]
    assert [fault.rule.code for fault in found.faults] == ["FILE16"]


def test_memory_that_runs_out_is_no_odd_record(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(_: bytes) -> None:
        raise MemoryError

    monkeypatch.setitem(formats._LOOKS, "xls", hungry)
    with pytest.raises(MemoryError):
        read_as("xls", old.xls())


def test_numbers_that_the_engine_lost_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "guarded", here)
    twice = old.record(0x0203, b"\1\0\1\0\0\0" + b"\0\0\0\0\0\0\x14\x40")
    reading = read_bytes(old.xls(more=twice), "a.xls", ".xls")
    assert [(f.code, f.cells[0].sheet, dict(f.got)) for f in reading.findings] == [
        ("FILE17", "订单", {"said": 3, "found": 2})
    ]


def test_a_cell_far_away_is_left_out_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "guarded", here)
    cells: dict[tuple[int, int], Any] = {**old.CELLS, (60_000, 100): 1}
    reading = read_bytes(old.xls(cells), "a.xls", ".xls")
    assert len(reading.grids[0].rows) == 3
    assert [(f.code, f.cells[0].row, f.cells[0].column) for f in reading.findings] == [
        ("FILE11", 60_000, 100)
    ]


@pytest.mark.parametrize("suffix", [".et", ".ett", ".xls"])
def test_wps_files_are_read_by_what_they_hold(suffix: str) -> None:
    reading = read_bytes(old.xls(), f"a{suffix}", suffix)
    assert (reading.source.format, reading.findings) == ("xls", ())
    zipped = read_bytes(raw.orders(), f"a{suffix}", suffix)
    assert zipped.grids[0].rows[1] == ("顺达五金", 1000)
    assert [f.code for f in zipped.findings] == (["FILE12"] if suffix == ".xls" else [])


def filtered() -> bytes:
    """A sheet with a filter at work, hidden rows and columns, merges, an error."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("订单")
    rows: list[list[object]] = [["客户名称", "数量", "备注"], ["顺达", 5, "a"], ["永发", 6, "b"]]
    for number, row in enumerate([*rows, ["金源", 7, "c"], ["合计", 18, ""]]):
        sheet.write_row(number, 0, row)
    sheet.autofilter("A1:C4")
    sheet.filter_column("A", "x == 顺达")
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_row(3, None, None, {"hidden": True})
    sheet.set_column("C:C", 8, None, {"hidden": True})
    sheet.merge_range("A7:B8", "备注")
    sheet.write_formula("A10", "=NA()", None, "#N/A")
    book.add_worksheet("藏").hide()
    book.close()
    return made.getvalue()


@pytest.mark.parametrize("form", ["xls", "ods", "fods"])
def test_what_is_filtered_hidden_and_wrong_is_the_same_in_every_format(
    tmp_path: Path, form: str
) -> None:
    (tmp_path / "a.xlsx").write_bytes(filtered())
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    subprocess.run(
        [soffice(), profile, "--headless", "--convert-to", form, "--outdir", tmp_path, "a.xlsx"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    expected = read(tmp_path / "a.xlsx", "a").grids
    reading = read(tmp_path / f"a.{form}", "a")
    assert reading.findings == ()
    for ours, theirs in zip(reading.grids, expected, strict=True):
        for name in ("sheet", "state", "rows", "hidden_rows", "merges", "errors", "uncached"):
            assert getattr(ours, name) == getattr(theirs, name), name
    assert reading.grids[0].hidden_rows == {3, 4}
    assert reading.grids[0].hidden_columns == {3}
    assert reading.grids[0].errors == {(10, 1): "#N/A"}
