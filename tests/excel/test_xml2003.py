from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.excel.found import Found
from crmsheets.excel.read import read_bytes
from crmsheets.excel.source import Refused
from crmsheets.excel.xml2003 import read_xml
from crmsheets.model.grid import Value

SS = "urn:schemas-microsoft-com:office:spreadsheet"


def book(table: str, *, before: str = "", after: str = "", coding: str = "UTF-8") -> bytes:
    text = (
        f'<?xml version="1.0" encoding="{coding}"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        f'<Workbook xmlns="{SS}" xmlns:ss="{SS}">{before}'
        f'<Worksheet ss:Name="订单"><Table>{table}</Table>{after}</Worksheet></Workbook>'
    )
    return text.encode(coding)


def data(kind: str, said: str) -> str:
    return f'<Data ss:Type="{kind}">{said}</Data>'


def row(*cells: str, more: str = "") -> str:
    return f"<Row {more}>{''.join(cells)}</Row>"


def cell(kind: str, said: str, more: str = "") -> str:
    return f"<Cell {more}>{data(kind, said)}</Cell>"


@pytest.mark.parametrize("coding", ["UTF-8", "GB2312", "GBK", "UTF-16", "utf-8-sig"])
def test_any_encoding_is_read(coding: str) -> None:
    (sheet,) = read_xml(book(row(cell("String", "顺达五金")), coding=coding)).sheets
    assert (sheet.name, sheet.rows) == ("订单", (("顺达五金",),))


@pytest.mark.parametrize(
    ("kind", "said", "value"),
    [
        ("String", "0138", "0138"),
        ("String", " 两行&#10;字 ", " 两行\n字 "),
        ("String", "一&#11;个&#x1f;", "一个"),
        ("String", "", None),
        ("Number", "13800000000", 13800000000),
        ("Number", "1.25E+2", 125),
        ("Number", "一百", "一百"),
        ("Number", "1e999", "inf"),
        ("Boolean", "1", True),
        ("Boolean", "0", False),
        ("DateTime", "2024-03-05T00:00:00.000", dt.date(2024, 3, 5)),
        ("DateTime", "2024-03-05T12:30:00.000", dt.datetime(2024, 3, 5, 12, 30)),  # noqa: DTZ001  # cells have no zone
        ("DateTime", "1899-12-31T12:30:00.000", dt.time(12, 30)),
        ("DateTime", "三月", "三月"),
    ],
)
def test_values_have_the_types_they_say(kind: str, said: str, value: Value) -> None:
    (sheet,) = read_xml(book(row(cell(kind, said)))).sheets
    found = sheet.rows[0][0] if sheet.rows else None
    assert (found, type(found)) == (value, type(value))


def test_cells_stand_where_their_indexes_and_merges_put_them() -> None:
    table = (
        '<Column ss:Hidden="1"/><Column/><Column ss:Index="5" ss:Span="1" ss:Hidden="1"/>'
        + row(cell("String", "标题", 'ss:MergeAcross="2" ss:MergeDown="1"'), cell("String", "右"))
        + row(cell("String", "跳", 'ss:Index="6"'), more='ss:Index="4" ss:Hidden="1"')
        + row(more='ss:Span="2" ss:Hidden="1"')
        + row(cell("Number", "1"), "<Cell/>", cell("Number", "3"))
    )
    (sheet,) = read_xml(book(table)).sheets
    assert sheet.rows == (
        ("标题", None, None, "右"),
        (),
        (),
        (None, None, None, None, None, "跳"),
        (),
        (),
        (),
        (1, None, 3),
    )
    assert sheet.marks is not None
    assert sheet.marks.merges == [(1, 1, 2, 3)]
    assert sheet.marks.hidden_rows == {4, 5, 6, 7}
    assert sheet.marks.hidden_columns == {1, 5, 6}


def test_errors_and_formulas_without_a_value_are_marked() -> None:
    comment = "<Comment><ss:Data>批注</ss:Data></Comment>"
    table = row(
        cell("Error", "#N/A"),
        '<Cell ss:Formula="=A1"/>',
        cell("Number", "5", 'ss:Formula="=B1"'),
        f'<Cell ss:Formula="=C1">{data("String", "")}{comment}</Cell>',
        f"<Cell>{comment}{data('String', '字')}</Cell>",
        '<Cell><ss:Data ss:Type="String" xmlns="x"><B>粗</B><Font>体</Font></ss:Data></Cell>',
    )
    (sheet,) = read_xml(book(table)).sheets
    assert sheet.rows == ((None, None, 5, None, "字", "粗体"),)
    assert sheet.marks is not None
    assert sheet.marks.errors == {(1, 1): "#N/A"}
    assert sheet.marks.uncached == {(1, 2)}


def test_the_book_says_names_states_and_when_it_was_saved() -> None:
    before = (
        "<DocumentProperties><Created>2024-01-01T00:00:00Z</Created>"
        "<LastSaved>2024-03-05T09:02:03+08:00</LastSaved></DocumentProperties>"
        '<Names><NamedRange ss:Name="fld" ss:RefersTo="=订单!R1C1"/></Names>'
    )
    after = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>"
    found = read_xml(book(row(cell("Number", "1")), before=before, after=after))
    assert found.names == {"fld": "订单!R1C1"}
    assert found.modified == dt.datetime(2024, 3, 5, 1, 2, 3)  # noqa: DTZ001  # naive UTC
    assert found.sheets[0].state == "hidden"
    reading = read_bytes(book(row(cell("Number", "1")), before=before), "a.xls", ".xls")
    assert (reading.source.format, reading.source.names) == ("xml2003", found.names)
    assert [f.code for f in reading.findings] == ["FILE15"]


DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (book(row(cell("String", "a")))[:-30], "FILE06"),
        (book(row(cell("String", "A&B"))), "FILE06"),
        (f'<Workbook xmlns="{SS}"/>'.encode(), "FILE06"),
        (DOCTYPE + book("").split(b"?>", 1)[1], "FILE07"),
        (book(row(cell("Number", "1", 'ss:Index="16385"'))), "FILE18"),
        (book(row(cell("Number", "1"), more='ss:Index="1048577"')), "FILE18"),
        (book(row(more='ss:Index="1048576" ss:Span="9"')), "FILE18"),
        (book(cell("Number", "1")), "FILE18"),
        (b"<Workbook>\0\0\0\1\2", "FILE04"),
    ],
)
def test_what_no_sheet_can_be_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_xml(content)
    assert refused.value.fault.rule.code == code


def test_data_outside_of_cells_is_passed_over() -> None:
    found: Found = read_xml(book(data("Number", "1") + row(data("Number", "2"))))
    assert found.sheets[0].rows == ()
