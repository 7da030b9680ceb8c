"""Formats by content: what ERP systems and phones send under the name of a workbook."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.accuracy.habits.sheet import read, records

LINES = [
    ["客户名称", "联系人", "联系电话"],
    ["佛山市南桥卫浴有限公司", "陈国强", "13800001111"],
    ["中山市古镇明辉灯饰厂", "李少芬", "0760-22345678"],
]
EXPECTED = [
    ("佛山市南桥卫浴有限公司", "陈国强", "13800001111"),
    ("中山市古镇明辉灯饰厂", "李少芬", "0760-22345678"),
]


def text(separator: str, end: str) -> str:
    return end.join(separator.join(line) for line in LINES) + end


def html() -> str:
    cells = "".join(
        "<tr>" + "".join(f"<td style=\"mso-number-format:'\\@'\">{cell}" for cell in line)
        for line in LINES
    )
    return f'<html><head><meta charset="gb2312"></head><body><table border=1>{cells}</table></html>'


def xml_2003() -> str:
    cells = "".join(
        "<Row>"
        + "".join(f'<Cell><Data ss:Type="String">{cell}</Data></Cell>' for cell in line)
        + "</Row>"
        for line in LINES
    )
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        f'<Worksheet ss:Name="客户"><Table>{cells}</Table></Worksheet></Workbook>'
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", text(",", "\n").encode()),
        ("b.csv", text(",", "\r\n").encode("utf-8-sig")),
        ("c.csv", text(",", "\r\n").encode("gb18030")),
        ("d.txt", text("\t", "\r\n").encode("utf-16")),
        ("e.csv", text(";", "\r").encode("gb18030")),
        ("f.csv", text("|", "\n").encode()),
        ("客户.xlsx", text(",", "\r").encode()),
        ("g.csv", text(",", "\n").replace("13800001111", '="13800001111"').encode("gb18030")),
        ("h.xls", html().encode("gb18030")),
        ("i.xls", xml_2003().encode()),
        ("j.xls", text("\t", "\r\n").encode("gb18030")),
    ],
)
def test_text_and_markup_under_any_name(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert records(read(tmp_path), "customer", "customer_name contact_name phone") == EXPECTED


def test_a_broken_file_costs_nobody_else_anything(tmp_path: Path) -> None:
    (tmp_path / "good.csv").write_bytes(text(",", "\n").encode())
    (tmp_path / "cut.xlsx").write_bytes(b"PK\x03\x04 this was a workbook once")
    (tmp_path / "loop.xls").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Workbook".join([b"\0"] * 60)
    )
    result = read(tmp_path)
    assert records(result, "customer", "customer_name contact_name phone") == EXPECTED
    failed = sorted(line.file for line in result.dataset.balance if line.status == "failed")
    assert failed == ["cut.xlsx", "loop.xls"]
