"""A workbook as we wrote it is told from one that any program has saved since."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl

from crmsheets.excel.package import as_written, rewritten
from crmsheets.excel.write import write
from crmsheets.model.book import Book, Put, Sheet


def ours(folder: Path) -> Path:
    path = folder / "报告.xlsx"
    path.write_bytes(write(Book(sheets=(Sheet(title="a", puts=(Put(1, 1, "x"),)),), title="t")))
    return path


def test_a_file_of_ours_is_as_written_until_it_is_saved(tmp_path: Path) -> None:
    path = ours(tmp_path)
    assert as_written(path)
    openpyxl.load_workbook(path).save(path)
    assert not as_written(path)


def test_another_day_of_saving_or_another_packer_is_seen(tmp_path: Path) -> None:
    path = ours(tmp_path)
    data = path.read_bytes()
    later = rewritten(data, lambda _, part: part.replace(b"2024-01-01T", b"2025-03-04T"))
    path.write_bytes(later)
    assert not as_written(path)
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("docProps/core.xml", ">2024-01-01T00:00:00Z</dcterms:modified>")
    assert not as_written(path)


def test_what_is_no_workbook_is_not_as_written(tmp_path: Path) -> None:
    torn = tmp_path / "a.xlsx"
    torn.write_bytes(b"PK\x03\x04")
    assert not as_written(torn)
    assert not as_written(tmp_path / "nobody.xlsx")
    with zipfile.ZipFile(torn, "w"):
        pass
    assert not as_written(torn)
