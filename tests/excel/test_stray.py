from __future__ import annotations

import pytest

from crmsheets.excel import preflight, stray
from crmsheets.excel.read import read_bytes
from crmsheets.excel.stray import extent
from crmsheets.model.cell import Cell
from crmsheets.model.grid import Reading
from tests.excel import raw


def listed(rows: int, *more: str) -> str:
    """Orders in A1:C<rows>, and further rows of XML."""
    lines = [
        f'<row r="{row}">'
        + "".join(f'<c r="{column}{row}"><v>{row}</v></c>' for column in "ABC")
        + "</row>"
        for row in range(1, rows + 1)
    ]
    return raw.cells(*lines, *more)


def reading(body: str) -> Reading:
    return read_bytes(raw.with_sheet(body), "a.xlsx")


@pytest.mark.parametrize(
    ("ref", "row", "column"),
    [("XFD1048576", 1048576, 16384), ("A1048576", 1048576, 1), ("AZ900000", 900000, 52)],
)
def test_a_cell_far_away_is_named_and_left_out(ref: str, row: int, column: int) -> None:
    far = f'<row r="{row}"><c r="{ref}" s="0" t="str"><v>x</v></c></row>'
    found = reading(listed(5, far))
    assert [(f.code, f.cells) for f in found.findings] == [
        ("FILE11", (Cell("a.xlsx", "订单", row, column),))
    ]
    assert found.grids[0].rows == tuple((n, n, n) for n in range(1, 6))


def test_a_far_cell_in_a_near_row_is_named_too() -> None:
    # The row says 2, the cell says otherwise: the engine believes the cell.
    body = raw.cells(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="XFD900000"><v>1</v></c></row>'
    )
    found = reading(body)
    assert [f.cells for f in found.findings] == [(Cell("a.xlsx", "订单", 900000, 16384),)]
    assert found.grids[0].rows == ((1,),)


def test_pictures_do_not_matter_to_what_is_left() -> None:
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    data = raw.repacked(raw.with_sheet(listed(2, far)), {"xl/media/image1.png": b"x"})
    found = read_bytes(data, "a.xlsx")
    assert found.grids[0].rows == ((1, 1, 1), (2, 2, 2))


@pytest.mark.parametrize("cell", ['<c r="XFD1048576" s="0"/>', "<c s='0' r='XFD1048576'></c>"])
def test_an_empty_styled_cell_far_away_is_nothing(cell: str) -> None:
    far = f'<row r="1048576">{cell}</row>'
    found = reading(listed(3, far))
    assert (found.findings, len(found.grids[0].rows)) == ((), 3)


def test_a_far_cell_spelled_in_another_way_costs_its_sheet_only() -> None:
    far = "<row r='1048576'><c s='0' r='XFD1048576'><v>1</v></c></row>"
    found = reading(listed(3, far))
    assert [(f.code, f.got["area"]) for f in found.findings] == [("FILE18", "A1:XFD1048576")]
    assert found.grids == ()


@pytest.mark.parametrize("ref", ["xfd1048576", "XFD&#49;048576", "A4294967295", "ZZZZ1"])
def test_no_spelling_of_a_far_cell_reaches_the_engine(ref: str) -> None:
    body = raw.cells(f'<row r="1"><c r="A1"><v>1</v></c><c r="{ref}"><v>1</v></c></row>')
    found = reading(body)
    assert [f.code for f in found.findings] in (["FILE18"], ["FILE10"])
    assert found.grids == ()


def test_a_sheet_too_long_to_parse_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "_MOST_PARSED", 10)
    found = reading("<sheetData><row><c><v>1</v></c></row></sheetData>")
    assert [f.code for f in found.findings] == ["FILE10"]


@pytest.mark.parametrize("most", [1000, 20_000_000])
def test_a_full_honest_sheet_is_not_touched(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(stray, "_SPARSE_BOX", 100)
    monkeypatch.setattr(stray, "MOST_BOXED", most)
    found = reading(listed(60))
    assert (found.findings, len(found.grids[0].rows)) == ((), 60)


@pytest.mark.parametrize(
    ("places", "rows", "columns", "left"),
    [
        ([], 0, 0, ()),
        ([(1, 1), (900, 3)], 900, 3, ()),
        ([(1, 1), (2, 1), (5000, 1)], 2, 1, ((5000, 1),)),
        ([(1, 1), (1, 2), (1, 200)], 1, 2, ((1, 200),)),
        ([(1, 1), *((9000 + n, 1) for n in range(200))], 9199, 1, ()),
    ],
)
def test_few_cells_behind_a_wide_gap_are_stray(
    places: list[tuple[int, int]], rows: int, columns: int, left: tuple[tuple[int, int], ...]
) -> None:
    box = extent(places)
    assert (box.rows, box.columns, box.stray) == (rows, columns, left)
