from __future__ import annotations

import pytest

from crmsheets.excel import proof
from crmsheets.excel.container import Package
from crmsheets.excel.engine import sheets
from crmsheets.excel.marks import Marks, marks
from crmsheets.excel.proof import cells_lost
from crmsheets.excel.read import read_bytes
from tests.excel import raw


def told(data: bytes) -> list[tuple[str, object, object]]:
    findings = read_bytes(data, "a.xlsx").findings
    return [(f.code, f.got.get("said"), f.got.get("found")) for f in findings]


def shared(*texts: str) -> dict[str, bytes | None]:
    items = "".join(f"<si>{text}</si>" for text in texts)
    return {"xl/sharedStrings.xml": f'<sst xmlns="{raw.MAIN}">{items}</sst>'.encode()}


ONE = '<c r="A1"><v>1</v></c>'


@pytest.mark.parametrize(
    ("row", "lost"),
    [
        (ONE, []),
        (ONE + '<c r="A1"><v>2</v></c>', [("FILE17", 2, 1)]),
        (ONE + '<c r="B1" t="e"><v>#N/A</v></c>', []),
        (ONE + '<c r="B1" t="str"><f>A1</f><v></v></c>', []),
        (ONE + '<c r="B1" t="inlineStr"><is><t>字</t></is></c>', []),
        (ONE + '<c r="B1" t="inlineStr"><is><t></t></is></c>', []),
        (ONE + '<c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c>', []),
        (ONE + '<c r="B1" t="s"><v>2</v></c>', []),
        (ONE + '<c r="B1" t="s"><v>0</v></c><c r="A1"><v>2</v></c>', [("FILE17", 2, 1)]),
    ],
)
def test_cells_that_did_not_come_back_are_told(
    row: str, lost: list[tuple[str, object, object]]
) -> None:
    texts = shared("<t></t>", "<t> </t><rPh><phoneticPr/></rPh>", "<r><t>字</t></r>")
    data = raw.repacked(raw.with_sheet(raw.cells(f'<row r="1">{row}</row>')), texts)
    assert told(data) == lost


def test_a_second_list_of_rows_is_not_lost_in_silence() -> None:
    more = raw.cells('<row r="2"><c r="A2"><v>2</v></c></row>')
    data = raw.with_sheet(raw.cells(f'<row r="1">{ONE}</row>') + more)
    assert told(data) == [("FILE17", 2, 1)]


def test_without_shared_texts_nothing_is_blank() -> None:
    data = raw.with_sheet(raw.cells(f'<row r="1">{ONE}<c r="A1"><v>2</v></c></row>'))
    assert told(raw.repacked(data, {"xl/sharedStrings.xml": None})) == [("FILE17", 2, 1)]


def test_what_cannot_be_counted_is_not_complained_of(monkeypatch: pytest.MonkeyPatch) -> None:
    data = raw.with_sheet(raw.cells(f'<row r="1">{ONE}<c r="A1"><v>2</v></c></row>'))
    package = Package(data)
    (sheet,) = sheets(data)
    counted = marks(package.blocks(raw.SHEET))
    assert counted is not None
    assert cells_lost(package, raw.SHEET, counted, sheet) is not None
    assert cells_lost(package, "xl/none.xml", Marks(values=9), sheet) is None
    monkeypatch.setattr(proof, "_MOST_PARSED", 1)
    assert cells_lost(package, raw.SHEET, counted, sheet) is None


def test_blank_texts_explain_a_difference_without_a_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    def costly(*_: object) -> None:
        raise AssertionError

    row = ONE + '<c r="B1" s="1" t="s"><v>0</v></c><c r="C1" t="s"><v>0</v></c>'
    data = raw.repacked(raw.with_sheet(raw.cells(f'<row r="1">{row}</row>')), shared("<t></t>"))
    monkeypatch.setattr(proof, "parse", costly)
    assert told(data) == []
