"""What proof-reading refuses: a copy with one thing wrong in it."""

from __future__ import annotations

import io
import zipfile

import pytest

from crmsheets.excel.markup import CannotPatch, mark_up
from crmsheets.excel.patch import proof
from crmsheets.excel.patch.proof import prove
from crmsheets.model.book import CellMark
from tests.excel.patch.rich import MARKS, NOTES, PROBLEMS, PROPERTIES, SHEET, rich, unpacked
from tests.excel.raw import cells, repacked, with_sheet

ORIGINAL = rich()
ANSWERS = {("客户", 4, 5): 77}
COPY = mark_up(ORIGINAL, MARKS, PROBLEMS, PROPERTIES, ANSWERS)


def proved(copy: bytes) -> bool:
    try:
        prove(ORIGINAL, copy, MARKS, ANSWERS, PROBLEMS.title)
    except CannotPatch:
        return False
    return True


def with_part(name: str, old: bytes, new: bytes) -> bytes:
    part = unpacked(COPY)[name]
    assert old in part
    return repacked(COPY, {name: part.replace(old, new, 1)})


def test_a_right_copy_passes() -> None:
    assert proved(COPY)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (SHEET, b"<v>52.5</v>", b"<v>52.6</v>"),
        (SHEET, b"<f>E4*2</f>", b"<f>E4*3</f>"),
        (SHEET, b"<v>52.5</v>", b""),
        ("xl/sharedStrings.xml", "顺达".encode(), "永发".encode()),
        ("xl/styles.xml", b"FFFF9C9C", b"FF00FF00"),
        ("xl/styles.xml", b'formatCode="yyyy/m/d"', b'formatCode="0.0"'),
        (NOTES, b'ref="B4"', b'ref="B9"'),
        ("xl/workbook.xml", "问题清单".encode(), "别的".encode()),
        (SHEET, b"</sheetData>", b""),
        ("xl/styles.xml", b"<cellXfs", b"<cellXfs wrong='1'"),
    ],
)
def test_a_copy_with_one_fault_does_not_pass(name: str, old: bytes, new: bytes) -> None:
    assert not proved(with_part(name, old, new))


def test_of_a_very_large_sheet_the_marked_rows_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f"<row><c><v>{n}</v></c><c><v>{n}</v></c></row>" for n in range(1, 30)]
    original = with_sheet(cells(*rows))
    marks = [CellMark("订单", 20, 2, "x")]
    copy = mark_up(original, marks, PROBLEMS, {})
    changed = {
        at: repacked(copy, {SHEET: unpacked(copy)[SHEET].replace(old, new, 1)})
        for at, old, new in (
            ("marked row", b"<c><v>20</v></c>", b"<c><v>99</v></c>"),
            ("another row", b"<c><v>7</v></c>", b"<c><v>99</v></c>"),
        )
    }
    monkeypatch.setattr(proof, "MOST_CELLS", 10)
    prove(original, copy, marks, {}, PROBLEMS.title)
    # Of the other rows our own reader sees to it that they are equal.
    prove(original, changed["another row"], marks, {}, PROBLEMS.title)
    with pytest.raises(CannotPatch):
        prove(original, changed["marked row"], marks, {}, PROBLEMS.title)


def test_an_empty_fill_that_openpyxl_stumbles_over_is_no_fault() -> None:
    styles = unpacked(ORIGINAL)["xl/styles.xml"]
    odd = repacked(
        ORIGINAL,
        {
            "xl/styles.xml": styles.replace(
                b'<fill><patternFill patternType="none"/></fill>', b"<fill/>"
            )
        },
    )
    copy = mark_up(odd, MARKS, PROBLEMS, PROPERTIES)
    prove(odd, copy, MARKS, {}, PROBLEMS.title)
    with zipfile.ZipFile(io.BytesIO(copy)) as package:
        assert b"<fill/>" in package.read("xl/styles.xml")
