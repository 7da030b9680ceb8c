"""A workbook with everything that people's programs keep in one, and ways to look into a copy."""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

import openpyxl
import xlsxwriter

from crmsheets.model.book import CellMark, Lane, Put, Sheet
from tests.excel.raw import repacked

PICTURE = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
MACROS = b"\xd0\xcf\x11\xe0 any bytes at all \x00\xff"
SHEET = "xl/worksheets/sheet1.xml"
OTHER = "xl/worksheets/sheet2.xml"
NOTES, BOXES = "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"
# What a copy may differ in where only the first sheet is marked.
TOUCHED = {
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    SHEET,
    NOTES,
    BOXES,
}
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
WPS = "http://www.wps.cn/officeDocument/2013/wpsCustomData"
_VALIDATION = (
    f'<ext uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}" xmlns:x14="{X14}">'
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">'
    '<x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>选项!$A$1:$A$3</xm:f>'
    "</x14:formula1><xm:sqref>C3:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>"
)
_WPS_EXT = f'<ext uri="{{WPS-1}}" xmlns:wpsx="{WPS}"><wpsx:thing wpsx:a="1"/></ext>'
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PROBLEMS = Sheet(
    title="问题清单",
    puts=(
        Put(1, 1, "problem.no", "key"),
        Put(3, 1, "序号", "header"),
        Put(4, 1, 1, "integer"),
        Put(4, 2, "跳到", "link", link="'客户'!B4"),
        Put(4, 3, None, "text fixed"),
    ),
    lanes=(Lane(1, 6), Lane(3, 20, "text")),
    hidden_rows=(1,),
    freeze=(4, 1),
    repeat=(3, 3),
)
MARKS = (
    CellMark("客户", 4, 2, "「电话」只有10位"),
    CellMark("客户", 3, 2, "有人写过批注", "warning"),
    CellMark("客户", 40, 9, "空的格子", "fixed"),
    CellMark("客户", 2, 3, "表头也能标"),
    CellMark("客户", 6, 2, "合并的格子"),
)
PROPERTIES = {"crmsheets.role": "return", "crmsheets.returned_from": "abc"}


def rich(*, macros: bool = True, signed: bool = False) -> bytes:
    """The workbook; sheet 客户 has a title, a header in row 2 and data from row 3 on."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    _customers(book, book.add_worksheet("客户"))
    options = book.add_worksheet("选项")
    options.write_column(0, 0, ["甲", "乙", "丙"])
    options.write_comment("A1", "别动")
    book.define_name("选项!本地", "=选项!$A$1:$A$3")
    if macros:
        book.add_vba_project(io.BytesIO(MACROS), is_stream=True)
    book.set_properties({"created": dt.datetime(2024, 1, 1, tzinfo=dt.UTC)})
    book.set_custom_property("KSOProductBuildVer", "2052-12.1.0.15374")
    book.close()
    return _with_foreign_parts(made.getvalue(), signed=signed)


def _customers(book: Any, sheet: Any) -> None:
    red, day = book.add_format({"font_color": "red"}), book.add_format({"num_format": "yyyy/m/d"})
    sheet.write_string("A1", "2024年客户总表")
    sheet.write_row("A2", ["客户名称", "电话", "等级", "日期", "金额", "合计"])
    for row in range(2, 9):
        sheet.write_row(row, 0, [f"客户{row}", f"1380000000{row}", "甲"])
        sheet.write_datetime(row, 3, dt.datetime(2024, 3, row), day)  # noqa: DTZ001  # a cell has no zone
        sheet.write_number(row, 4, 10.5 * row)
        sheet.write_formula(row, 5, f"=E{row + 1}*2", None, 21.0 * row)
    sheet.write_rich_string("A3", "顺达", red, "五金")
    sheet.merge_range("B5:B6", "0769-22334455")
    sheet.write_comment("B3", "问过老板", {"author": "周敏"})
    sheet.insert_image("H2", "logo.png", {"image_data": io.BytesIO(PICTURE)})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=客户!$E$3:$E$9"})
    sheet.insert_chart("H8", chart)
    sheet.conditional_format("E3:E9", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("A3:A9", {"type": "duplicate", "format": red})
    sheet.data_validation(
        "D3:D9", {"validate": "date", "criteria": ">", "value": dt.date(2020, 1, 1)}
    )
    sheet.add_table("K2:L5", {"columns": [{"header": "甲"}, {"header": "乙"}]})
    sheet.write_url("M3", "https://example.com")
    sheet.set_row(7, None, None, {"hidden": True})
    sheet.set_column("I:I", 12, book.add_format({"num_format": "0.00", "locked": True}))
    sheet.protect("secret")
    sheet.freeze_panes("A3")


def _with_foreign_parts(data: bytes, *, signed: bool) -> bytes:
    parts = unpacked(data)
    sheet = parts[SHEET].decode()
    sheet = sheet.replace("<extLst>", f"<extLst>{_VALIDATION}{_WPS_EXT}", 1)
    sheet = sheet.replace('mc:Ignorable="x14ac"', f'xmlns:etc="{WPS}/etc" mc:Ignorable="x14ac etc"')
    changed: dict[str, bytes] = {SHEET: sheet.encode()}
    links = {
        "cellimages.xml": ("http://www.wps.cn/officeDocument/2020/cellImage", "application/x-wps"),
        "externalLinks/externalLink1.xml": (f"{_RELATIONS}/externalLink", "application/xml"),
        "pivotCache/pivotCacheDefinition1.xml": (
            f"{_RELATIONS}/pivotCacheDefinition",
            "application/xml",
        ),
    }
    rels, types = (
        parts["xl/_rels/workbook.xml.rels"].decode(),
        parts["[Content_Types].xml"].decode(),
    )
    for number, (name, (kind, content)) in enumerate(links.items(), start=90):
        changed[f"xl/{name}"] = f"<x a='{number}'>=DISPIMG(\"ID_1\",1)</x>".encode()
        link = f'<Relationship Id="rId{number}" Type="{kind}" Target="{name}"/>'
        rels = rels.replace("</Relationships>", f"{link}</Relationships>")
        said = f'<Override PartName="/xl/{name}" ContentType="{content}"/>'
        types = types.replace("</Types>", f"{said}</Types>")
    changed["customXml/item1.xml"] = b"<a:b xmlns:a='urn:x'/>"
    changed["xl/_rels/workbook.xml.rels"] = rels.encode()
    if signed:
        types = _sign(changed, parts, types)
    changed["[Content_Types].xml"] = types.encode()
    return repacked(data, changed)


def _sign(changed: dict[str, bytes], parts: Mapping[str, bytes], types: str) -> str:
    base = "http://schemas.openxmlformats.org/package/2006/relationships"
    origin = f'<Relationship Id="rId77" Type="{base}/digital-signature/origin"'
    whole = f'{origin} Target="_xmlsignatures/origin.sigs"/></Relationships>'
    changed["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", whole.encode())
    changed["_xmlsignatures/origin.sigs"] = b""
    changed["_xmlsignatures/sig1.xml"] = b"<Signature/>"
    changed["_xmlsignatures/_rels/origin.sigs.rels"] = (
        f'<Relationships xmlns="{base}"><Relationship Id="rId1" Target="sig1.xml"'
        f' Type="{base}/digital-signature/signature"/></Relationships>'
    ).encode()
    sigs = '<Default Extension="sigs" ContentType="application/x-origin"/>'
    said = '<Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/x-sig"/>'
    return types.replace("</Types>", f"{sigs}{said}</Types>")


def opened(data: bytes, **options: Any) -> Any:
    """As openpyxl sees it; what it says it would drop on saving is no matter here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), **options)


def unpacked(data: bytes) -> dict[str, bytes]:
    """Part -> bytes, in the order of the package."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}
