"""Handing back: a stranger's own workbook, marked, with everything else in it as it was."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

import crmsheets
from benchmarks.accuracy.habits.sheet import TODAY, read, records

# openpyxl says that it does not know the data bars of 2010; that is why copies are patched.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported")

HEADER = ["客户名称", "订单编号", "下单日期", "型号", "数量", "单价"]
ROWS = [
    ["佛山市南桥卫浴有限公司", "NQ001", "2024-03-05", "BH-120", 200, 9],
    ["中山市古镇明辉灯饰厂", "MH001", "2024年2月30日", "BH-121", "很多", 8.5],
]


def png() -> io.BytesIO:
    """One red pixel."""
    parts = [
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\xff\0\0")),
        (b"IEND", b""),
    ]
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))


def rich(path: Path) -> Path:
    """A workbook with a picture, a chart, a colour scale, data bars of 2010 and a list."""
    book = xlsxwriter.Workbook(path)
    page = book.add_worksheet("订单")
    for r, row in enumerate([HEADER, *ROWS]):
        page.write_row(r, 0, row)
    page.insert_image("H2", "logo.png", {"image_data": png()})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=订单!$F$2:$F$3"})
    page.insert_chart("H6", chart)
    page.conditional_format("F2:F3", {"type": "data_bar", "data_bar_2010": True})
    other = book.add_worksheet("备忘")
    other.write("A1", "别动我")
    page.data_validation("A2:A9", {"validate": "list", "source": "=备忘!$A$1:$A$9"})
    book.close()
    return path


def test_a_marked_copy_keeps_every_other_part(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    original = rich(inbox / "订单.xlsx")
    before = original.read_bytes()
    result = read(inbox)
    result.save(tmp_path / "out")
    (copy,) = [each for each in (tmp_path / "out" / "退回修改").iterdir() if each.suffix == ".xlsx"]
    assert original.read_bytes() == before
    with zipfile.ZipFile(original) as old, zipfile.ZipFile(copy) as new:
        touched = {
            name
            for name in old.namelist()
            if name not in new.namelist() or old.read(name) != new.read(name)
        }
        assert not {name for name in touched if "media" in name or "chart" in name}
        assert "xl/worksheets/sheet2.xml" not in touched
    page = openpyxl.load_workbook(copy)["订单"]
    assert [page[ref].comment is not None for ref in ("C3", "E3", "C2", "E2")] == [
        True,
        True,
        False,
        False,
    ]
    assert page["E3"].value == "很多"


def test_the_answers_in_a_marked_copy_are_read(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    rich(inbox / "订单.xlsx")
    read(inbox).save(tmp_path / "out")
    (copy,) = [each for each in (tmp_path / "out" / "退回修改").iterdir() if each.suffix == ".xlsx"]
    book = openpyxl.load_workbook(copy)
    page = book["问题清单"]
    lines = [[str(value or "") for value in row] for row in page.iter_rows(values_only=True)]
    answer = next(at for line in lines for at, cell in enumerate(line) if cell.startswith("改成"))
    for number, line in enumerate(lines, start=1):
        if "很多" in line:
            page.cell(number, answer + 1).value = 60
        if "2024年2月30日" in line:
            page.cell(number, answer + 1).value = "2024-2-29"
    book.save(inbox / "订单_要改2处.xlsx")
    result = crmsheets.analyze(inbox, today=TODAY)
    assert records(result, "order", "order_id order_date quantity") == [
        ("NQ001", "2024-03-05", "200"),
        ("MH001", "2024-02-29", "60"),
    ]
