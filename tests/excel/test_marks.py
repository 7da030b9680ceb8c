from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.excel import marks as module
from crmsheets.excel.marks import marks, marks_by_parsing, whole_cells
from crmsheets.model.cell import column_number, letters
from tests.excel import raw

CELL = (
    '<c r="{ref}"><v>1</v></c>',
    '<c r="{ref}" s="1"/>',
    '<c r="{ref}" t="e"><v>#N/A</v></c>',
    '<c r="{ref}" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c r="{ref}"><f>A1&lt;2</f><v></v></c>',
    '<c r="{ref}"><f>A1</f></c>',
    '<c r="{ref}"><f t="shared" si="0"/></c>',
    '<c r="{ref}"><f>A1</f><v/></c>',
    '<c r="{ref}" t="str"><f>A1</f><v></v></c>',
    '<c r="{ref}"><f>A1</f><v>3</v></c>',
    '<c r="{ref}" t="inlineStr"><is><t>a</t></is></c>',
)


@st.composite
def sheets(draw: st.DrawFn) -> bytes:
    """Sheets as Excel, WPS and LibreOffice spell them, with every mark there is."""
    rows = []
    for row in sorted(draw(st.sets(st.integers(1, 120_000), max_size=6))):
        columns = sorted(draw(st.sets(st.integers(1, 900), max_size=4)))
        row_cells = "".join(
            draw(st.sampled_from(CELL)).format(ref=f"{letters(column)}{row}") for column in columns
        )
        hidden = draw(st.sampled_from(["", ' hidden="1"', ' hidden="0"', ' hidden="true"']))
        rows.append(f'<row r="{row}" ht="15"{hidden}>{row_cells}</row>')
    lane = draw(st.sampled_from(["", '<cols><col min="2" max="3" width="9" hidden="1"/></cols>']))
    merge = draw(st.sampled_from(["", '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>']))
    return f'<worksheet xmlns="{raw.MAIN}">{lane}{raw.cells(*rows)}{merge}</worksheet>'.encode()


@given(sheets(), st.integers(1, 400))
def test_searching_the_bytes_finds_what_a_parser_finds(xml: bytes, block: int) -> None:
    blocks = [xml[at : at + block] for at in range(0, len(xml), block)]
    searched, parsed = marks(blocks), marks_by_parsing(blocks)
    assert searched is not None
    for name in ("hidden_rows", "hidden_columns", "merges", "errors", "uncached"):
        assert getattr(searched, name) == getattr(parsed, name), name
    assert searched.rows >= parsed.rows
    assert searched.columns >= parsed.columns


@pytest.mark.parametrize(
    "body",
    [
        "<x:c r='A1'/>",
        '<c s="1" r="A1"><v>1</v></c>',
        "<c><v>1</v></c>",
        '<row spans="1:2" r="2" hidden="1"></row>',
        '<row spans="1:2" r="2"><c r="AA2"/></row>',
        '<x:row r="9"></x:row><c r="AA2"/>',
    ],
)
def test_other_spellings_are_left_to_the_parser(body: str) -> None:
    assert marks([f"<sheetData>{body}</sheetData>".encode()]) is None


def test_an_error_without_its_word_is_no_error() -> None:
    found = marks([b'<row r="1"><c r="A1" t="e"/><c r="B1" t="e"><v>#REF!</v></c></row>'])
    assert found is not None
    assert found.errors == {(1, 2): "#REF!"}


def test_a_column_that_is_shown_is_not_hidden() -> None:
    xml = b'<cols><col min="1" max="1" hidden="0"/><col min="2" max="2" hidden="true"/></cols>'
    found = marks([xml])
    assert found is not None
    assert found.hidden_columns == {2}


def test_blocks_are_cut_between_cells() -> None:
    xml = b'<row r="1"/><row r="2"/><row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row>x'
    for size in (1, 7, 30, 1000):
        cut = list(whole_cells(xml[at : at + size] for at in range(0, len(xml), size)))
        assert b"".join(cut) == xml
        assert all(piece.count(b"<c ") == piece.count(b"</c>") for piece in cut)


def test_what_never_ends_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LONGEST", 10)
    assert next(whole_cells([b"x" * 11, b"y"])) == b"x" * 11


@given(st.integers(1, 16384))
def test_columns_are_counted_as_they_are_written(column: int) -> None:
    assert column_number(letters(column)) == column
