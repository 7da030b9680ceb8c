"""Shades by size, small columns in a cell, live formulas: as Microsoft's schema has them."""

from __future__ import annotations

import warnings
import zipfile
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook

from crmsheets.excel.write import write
from crmsheets.model.book import Book, Formula, Mark, Put, Sheet, Sparkline
from tests.tools import faults

BOOK = Book(
    sheets=(
        Sheet(
            title="它's",
            puts=(
                Put(1, 1, 5, "integer"),
                Put(1, 2, 7, "integer"),
                Put(1, 4, Formula("=A1+B1", 12), "integer"),
                Put(2, 4, Formula('=IF(A1>9,"多","")', None), "text"),
                Put(3, 4, Formula("=A1/B1", Decimal("0.7")), "share"),
            ),
            marks=(Mark((1, 1, 1, 2), "heat", "body"),),
            sparklines=(Sparkline(1, 3, (1, 1, 1, 2)),),
        ),
    ),
    title="x",
)


def test_the_package_holds_them_and_is_valid(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(write(BOOK))
    assert faults(path) == []
    part = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
    assert "<xm:f>'它''s'!A1:B1</xm:f>" in part
    assert "<colorScale>" in part


def test_formulas_stand_with_their_values(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(write(BOOK))
    cells = ("D1", "D2", "D3")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl knows no sparklines
        live, stored = (load_workbook(path, data_only=only).active for only in (False, True))
    assert live is not None
    assert stored is not None
    assert [live[cell].value for cell in cells] == ["=A1+B1", '=IF(A1>9,"多","")', "=A1/B1"]
    assert [stored[cell].value for cell in cells] == [12, None, 0.7]
