"""A marked copy of a workbook with all that people's programs keep in one: nothing else is touched."""

from __future__ import annotations

import warnings
import zipfile
from pathlib import Path

import openpyxl
import pytest
from tests.excel.patch.rich import opened, rich, unpacked
from tests.tools import faults, saved_by_libreoffice

from benchmarks.accuracy.habits.sheet import read
from crmsheets.jobs.result import Result

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

# What a copy may differ in: the sheet with the marks, its notes, the styles, what names the new sheet.
MAY = {
    "[Content_Types].xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/comments1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "docProps/custom.xml",
}
KEPT = (
    "xl/vbaProject.bin",
    "xl/media/image1.png",
    "xl/charts/chart1.xml",
    "xl/drawings/drawing1.xml",
    "xl/tables/table1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/cellimages.xml",
    "xl/externalLinks/externalLink1.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "customXml/item1.xml",
)


def handed_back(folder: Path) -> tuple[Path, Path, Result]:
    """The stranger's workbook with a telephone number that is too short, and its marked copy."""
    inbox = folder / "in"
    inbox.mkdir()
    data = rich()
    shared = unpacked(data)["xl/sharedStrings.xml"]
    short = shared.replace(b"13800000003", b"1380000003")
    assert short != shared
    with zipfile.ZipFile(inbox / "客户.xlsm", "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in unpacked(data).items():
            book.writestr(name, short if name == "xl/sharedStrings.xml" else part)
    result = read(inbox)
    result.save(folder / "out")
    (copy,) = (folder / "out" / "退回修改").glob("*.xlsm")
    return inbox / "客户.xlsm", copy, result


def test_every_other_part_is_the_very_bytes(tmp_path: Path) -> None:
    original, copy, _ = handed_back(tmp_path)
    before, after = (unpacked(path.read_bytes()) for path in (original, copy))
    assert {name for name in before if before[name] != after.get(name)} <= MAY
    assert [name for name in KEPT if before[name] != after[name]] == []


def test_of_the_marked_sheet_lists_formats_and_wps_parts_stay(tmp_path: Path) -> None:
    original, copy, _ = handed_back(tmp_path)
    before, after = (
        unpacked(path.read_bytes())["xl/worksheets/sheet1.xml"].decode()
        for path in (original, copy)
    )
    ends = [text.partition("</sheetData>")[2] for text in (before, after)]
    assert ends[0] == ends[1]
    for part in (
        "x14:dataValidation",
        "x14:conditionalFormatting",
        "wpsx:thing",
        "<conditionalFormatting",
    ):
        assert part in ends[1]


def test_the_fault_is_marked_and_no_value_is_another(tmp_path: Path) -> None:
    original, copy, result = handed_back(tmp_path)
    asked = {
        each.cells[0].ref
        for each in result.dataset.findings
        if each.cells and each.value == "1380000003"
    }
    assert len(asked) == 1
    before, after = (opened(path.read_bytes())["客户"] for path in (original, copy))
    (ref,) = asked
    assert after[ref].comment is not None
    for row in before.iter_rows():
        for cell in row:
            assert str(after[cell.coordinate].value) == str(cell.value), cell.coordinate


def test_the_copy_is_valid_and_other_programs_open_it(tmp_path: Path) -> None:
    original, copy, _ = handed_back(tmp_path)
    own = {fault.partition('"path"')[0] for fault in faults(original)}
    assert [each for each in faults(copy) if each.partition('"path"')[0] not in own] == []
    saved = saved_by_libreoffice(copy, tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert openpyxl.load_workbook(saved).sheetnames == ["问题清单", "客户", "选项"]
