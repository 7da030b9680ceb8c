"""Strange files: each costs at most itself, and says why."""

from __future__ import annotations

import sys
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.excel import old

from benchmarks.accuracy.habits.sheet import read, records, said, workbook
from crmsheets.excel import read as reading
from crmsheets.excel import worker
from crmsheets.excel.weight import Limits

SHEET = """
| 客户名称 | 订单编号 | 下单日期 | 型号 | 数量 | 单价 | 金额 |
| 佛山市南桥卫浴有限公司 | NQ001 | 2024-03-05 | BH-120 | 200 | 9 | 1800 |
| 中山市古镇明辉灯饰厂 | MH001 | 2024-03-06 | BH-121 | 50 | 8.5 | 425 |
"""
PAGE = "xl/worksheets/sheet1.xml"
Change = Callable[[bytes], bytes]


def changed(path: Path, new: Path, change: Change) -> None:
    """The same workbook with another first sheet."""
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in old.namelist():
            data = old.read(name)
            copy.writestr(name, change(data) if name == PAGE else data)


def broken(path: Path, new: Path) -> None:
    """One byte of the packed sheet is another: its checksum no longer fits."""
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as book:
        info = book.getinfo(PAGE)
    data[info.header_offset + 30 + len(info.filename) + 40] ^= 0xFF
    new.write_bytes(data)


def twice(path: Path, new: Path) -> None:
    """Two parts of one name: programs differ on which they read."""
    new.write_bytes(path.read_bytes())
    with warnings.catch_warnings(), zipfile.ZipFile(new, "a") as book:
        warnings.simplefilter("ignore")
        book.writestr(PAGE, b"<worksheet/>")


def declared(path: Path, new: Path) -> None:
    """A document type, in which entities could swell to gigabytes."""
    changed(path, new, lambda data: b'<!DOCTYPE x [<!ENTITY a "aa">]>' + data.partition(b"?>")[2])


@pytest.mark.parametrize("spoil", [broken, twice, declared])
def test_a_hostile_or_broken_package_is_one_finding(
    tmp_path: Path, spoil: Callable[[Path, Path], None]
) -> None:
    good = workbook(tmp_path / "in" / "好.xlsx", {"订单": SHEET})
    spoil(good, tmp_path / "in" / "坏.xlsx")
    result = read(tmp_path / "in")
    assert len(records(result, "order", "order_id")) == 2
    failed = [line.file for line in result.dataset.balance if line.status == "failed"]
    assert failed == ["坏.xlsx"]
    files = [each.cells[0].file for each in result.dataset.findings if each.severity == "error"]
    assert files == ["坏.xlsx"]


def test_a_stray_cell_far_away_is_told_and_costs_no_memory(tmp_path: Path) -> None:
    good = workbook(tmp_path / "a.xlsx", {"订单": SHEET})
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    (tmp_path / "in").mkdir()
    changed(good, tmp_path / "in" / "远.xlsx", lambda data: data.replace(b"</sheetData>", far))
    result = read(tmp_path / "in")
    assert len(records(result, "order", "order_id")) == 2
    assert said(result, "warning") == [("订单!XFD1048576", "")]


def test_error_cells_and_formulas_without_a_value(tmp_path: Path) -> None:
    good = workbook(tmp_path / "a.xlsx", {"订单": SHEET})

    def spoilt(data: bytes) -> bytes:
        data = data.replace(b'<c r="E2" t="n"><v>200</v></c>', b'<c r="E2" t="e"><v>#REF!</v></c>')
        return data.replace(b'<c r="G3" t="n"><v>425</v></c>', b'<c r="G3"><f>E3*F3</f></c>')

    (tmp_path / "in").mkdir()
    changed(good, tmp_path / "in" / "公式.xlsx", spoilt)
    result = read(tmp_path / "in")
    assert records(result, "order", "order_id quantity unit_price") == [
        ("NQ001", "", "9"),
        ("MH001", "50", "8.5"),
    ]
    assert ("订单!E2", "#REF!") in said(result, "error")
    assert "订单!G3" in [cell for cell, _ in said(result, "info")]


def lost(folder: Path) -> list[tuple[str, str]]:
    """The files beside 好.xlsx that were given up, with the code of what is said of each."""
    result = read(folder)
    assert len(records(result, "order", "order_id")) == 2
    found = [(line.file, line.status) for line in result.dataset.balance]
    assert ("好.xlsx", "read") in found
    told = {each.cells[0].file: each.code for each in result.dataset.findings if each.cells}
    return sorted((file, told[file]) for file, status in found if status == "failed")


SLEEPS = "import time; time.sleep(60)"
EATS = "import sys; from crmsheets.excel.worker import limit_memory; limit_memory(1 << 28); bytearray(1 << 40)"
ABORTS = "import os; os.abort()"


@pytest.mark.parametrize("parser", [SLEEPS, EATS, ABORTS], ids=["sleeps", "eats", "aborts"])
def test_a_parser_that_hangs_swells_or_dies_costs_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, parser: str
) -> None:
    workbook(tmp_path / "好.xlsx", {"订单": SHEET})
    (tmp_path / "旧.xls").write_bytes(old.xls())
    (tmp_path / "旧.ods").write_bytes(old.ods(old.ods_row(old.ods_cell("客户名称"))))
    monkeypatch.setattr(worker, "_COMMAND", (sys.executable, "-c", parser))
    monkeypatch.setattr(reading, "USUAL", Limits(seconds=2.0))
    assert lost(tmp_path) == [("旧.ods", "FILE09"), ("旧.xls", "FILE09")]


def test_a_sheet_that_swells_to_millions_of_cells_costs_one_file(tmp_path: Path) -> None:
    workbook(tmp_path / "好.xlsx", {"订单": SHEET})
    wide = old.ods_cell("满", more='table:number-columns-repeated="16384"')
    bomb = old.ods_row(wide, more='table:number-rows-repeated="1048576"')
    (tmp_path / "炸弹.ods").write_bytes(old.ods(bomb))
    ((file, code),) = lost(tmp_path)
    assert (file, code[:4]) == ("炸弹.ods", "FILE")


@pytest.mark.parametrize("honest", [True, False], ids=["says so", "says it is small"])
def test_a_package_that_unpacks_to_gigabytes_costs_one_file(
    tmp_path: Path, *, honest: bool
) -> None:
    good = workbook(tmp_path / "好.xlsx", {"订单": SHEET})
    with zipfile.ZipFile(good) as book, zipfile.ZipFile(tmp_path / "炸弹.xlsx", "w") as bomb:
        for name in book.namelist():
            data = book.read(name) if name != PAGE else bytes(40 << 20)
            bomb.writestr(name, data, zipfile.ZIP_DEFLATED)
        bomb.getinfo(PAGE).file_size = 3 << 30 if honest else 1000
    ((file, code),) = lost(tmp_path)
    assert (file, code[:4]) == ("炸弹.xlsx", "FILE")
