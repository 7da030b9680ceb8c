"""Workbooks as tests need them: small, and broken in exactly one place."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
SHEET = "xl/worksheets/sheet1.xml"
ORDERS: list[list[Any]] = [["客户名称", "数量"], ["顺达五金", 1000], ["永发", 12.5]]


def xlsx(sheets: Mapping[str, Sequence[Sequence[Any]]], **options: Any) -> bytes:
    """A workbook as XlsxWriter makes it; lists of rows by sheet name."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, **options})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    # A constant, so that equal sheets are equal bytes.
    book.set_properties({"created": dt.datetime(2024, 1, 1, tzinfo=dt.UTC)})
    book.close()
    return made.getvalue()


def orders() -> bytes:
    return xlsx({"订单": ORDERS})


def with_sheet(body: str, *, root: str = f'worksheet xmlns="{MAIN}"') -> bytes:
    """A workbook whose sheet 订单 is this XML between the root's tags."""
    xml = f"<?xml version='1.0' encoding='UTF-8'?><{root}>{body}</{root.split(maxsplit=1)[0]}>"
    return repacked(orders(), {SHEET: xml.encode()})


def cells(*rows: str) -> str:
    """Rows of cell XML as a sheet's data."""
    return "<sheetData>" + "".join(rows) + "</sheetData>"


def repacked(
    data: bytes,
    parts: Mapping[str, bytes | None],
    *,
    rename: Mapping[str, str] | None = None,
    twice: str = "",
) -> bytes:
    """The package with parts replaced, added, dropped (None) or renamed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for name in [*old.namelist(), *(name for name in parts if name not in old.namelist())]:
            content = parts[name] if name in parts else old.read(name)
            if content is not None:
                new.writestr((rename or {}).get(name, name), content)
                if name == twice:
                    new.writestr(name.upper(), content)
    return made.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        return old.read(name)
