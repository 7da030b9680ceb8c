"""Workbooks spelled unlike Excel spells them: each is marked at the right cell, or refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from crmsheets.excel.markup import CannotPatch, mark_up
from crmsheets.excel.patch import styles
from crmsheets.excel.patch.boxes import blank as no_boxes
from crmsheets.excel.patch.proof import prove
from crmsheets.excel.read import read_bytes
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.replies import data_grids
from crmsheets.model.book import CellMark, Put, Sheet
from crmsheets.model.grid import Value
from tests.excel.patch.rich import PROBLEMS, PROPERTIES, opened, unpacked
from tests.excel.raw import MAIN, SHEET, STRICT, cells, orders, repacked, with_sheet

PREFIXED = f'x:worksheet xmlns:x="{MAIN}" xmlns:q="urn:q"'
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
TEXT = '<c r="A1" t="inlineStr"><is><t>客户</t></is></c>'
SPELLINGS = {
    "prefixes": with_sheet(
        '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>客户</x:t></x:is></x:c>'
        '<x:c r="C1"><x:v>7</x:v></x:c></x:row></x:sheetData>',
        root=PREFIXED,
    ),
    "single quotes": with_sheet(
        "<sheetData><row r='1' spans='1:1'><c r='A1' s='0'><v>5</v></c></row></sheetData>"
    ),
    "no references": with_sheet(
        cells("<row><c><v>1</v></c><c><v>2</v></c><c/></row>", "<row><c><v>3</v></c></row>")
    ),
    "blank and foreign elements": with_sheet(
        f'<dimension ref="A1"/><sheetData >\n <row  r = "1" >\n{TEXT}\n</row >\n</sheetData >'
        f'<mc:AlternateContent xmlns:mc="{MC}"><mc:Choice Requires="q"><q:x r="A1">'
        "</q:x></mc:Choice></mc:AlternateContent>",
        root=f'worksheet xmlns="{MAIN}" xmlns:q="urn:q"',
    ),
    "rows backwards": with_sheet(
        cells('<row r="3"><c r="B3"><v>3</v></c></row>', '<row r="1"><c r="A1"><v>1</v></c></row>')
    ),
    "empty rows": with_sheet(
        cells('<row r="1"/>', '<row r="2" ht="9"></row>', '<row r="3"><c r="A3"><v>1</v></c></row>')
    ),
    "no rows at all": with_sheet("<sheetData/>"),
    "a > in a value": with_sheet(cells('<row r="1" a="x>y"><c r="A1" b="1>0"><v>1</v></c></row>')),
    "a merged block": with_sheet(
        cells('<row r="1"><c r="A1"><v>1</v></c><c r="C1"/></row>')
        + '<mergeCells><mergeCell ref="B1:C3"/></mergeCells>'
    ),
    "a row in two pieces": with_sheet(
        cells('<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="1"><c r="B1"><v>2</v></c></row>')
    ),
}
EVERYWHERE = tuple(
    CellMark("订单", row, column, f"第{row}行")
    for row, column in ((1, 1), (1, 2), (2, 2), (3, 3), (9, 30))
)


def marked(
    data: bytes,
    marks: tuple[CellMark, ...] = EVERYWHERE,
    answers: Mapping[tuple[str, int, int], Value] | None = None,
) -> bytes:
    copy = mark_up(data, marks, PROBLEMS, PROPERTIES, answers)
    prove(data, copy, marks, answers or {}, PROBLEMS.title)
    return copy


@pytest.mark.parametrize("data", SPELLINGS.values(), ids=SPELLINGS)
def test_marks_stand_on_their_cells_and_values_stay(data: bytes) -> None:
    copy = marked(data)
    before, after = (read_bytes(each, "a.xlsx", ".xlsx") for each in (data, copy))
    assert content_hash(before.grids) == content_hash(data_grids(after))
    sheet = opened(copy)["订单"]
    noted = {cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment}
    merged = "B1:C3" in str(sheet.merged_cells)
    assert noted == ({"A1", "B1", "AD9"} if merged else {"A1", "B1", "B2", "C3", "AD9"})
    assert marked(data) == copy


def test_blanks_and_quotes_around_what_is_marked_are_kept() -> None:
    part = unpacked(marked(SPELLINGS["blank and foreign elements"]))[SHEET]
    assert b'<sheetData >\n <row  r = "1" >\n<c r="A1" t="inlineStr" s="' in part
    assert b"</sheetData ><mc:AlternateContent" not in part  # the boxes stand between them
    assert b'<mc:Choice Requires="q"><q:x r="A1"></q:x>' in part
    assert b'<dimension ref="A1:AD9"/>' in part


def without(data: bytes, *words: str) -> bytes:
    """The package without the parts that have such a word in their name, nor a line about them."""
    changed: dict[str, bytes | None] = {}
    for name, content in unpacked(data).items():
        if any(word in name for word in words):
            changed[name] = None
        elif name.endswith((".rels", "[Content_Types].xml")):
            lines = content.decode().replace("/>", "/>\n").splitlines(keepends=True)
            kept = (line for line in lines if not any(word in line for word in words))
            changed[name] = "".join(kept).encode()
    return repacked(data, changed)


def test_a_workbook_without_styles_or_strings_gets_styles_of_its_own() -> None:
    bare = without(with_sheet(cells(f'<row r="1">{TEXT}</row>')), "styles", "sharedStrings")
    sheet = opened(marked(bare))["订单"]
    assert sheet["A1"].fill.fgColor.rgb == "FFFF9C9C"
    assert sheet["A1"].value == "客户"


@pytest.mark.parametrize(
    "sections",
    [
        f'<styleSheet xmlns="{MAIN}"/>',
        f'<styleSheet xmlns="{MAIN}"><cellXfs/><extLst/></styleSheet>',
        (
            f'<x:styleSheet xmlns:x="{MAIN}"><x:numFmts count="1"><x:numFmt numFmtId="164"'
            ' formatCode="0.0"/></x:numFmts><x:fonts><x:font/></x:fonts><x:cellXfs><x:xf'
            ' numFmtId="164"><x:alignment/><x:protection hidden="1"/></x:xf></x:cellXfs>'
            "</x:styleSheet>"
        ),
    ],
)
def test_styles_with_sections_missing_are_made_whole(sections: str) -> None:
    data = repacked(orders(), {"xl/styles.xml": sections.encode()})
    book = opened(marked(data))
    assert book["订单"]["A1"].fill.fgColor.rgb == "FFFF9C9C"
    assert not book["订单"]["A1"].protection.locked
    assert book["问题清单"]["A3"].font.name == "微软雅黑"


STRICT_ORDERS = repacked(
    orders(),
    {
        name: content.replace(MAIN.encode(), STRICT.encode()).replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, content in unpacked(orders()).items()
        if name.endswith((".xml", ".rels")) and not name.startswith("[")
    },
)


def test_a_strict_workbook_stays_strict() -> None:
    copy = marked(STRICT_ORDERS)
    parts = unpacked(copy)
    assert parts["docProps/custom.xml"].count(b"purl.oclc.org") == 1 + len(PROPERTIES)
    for name in ("xl/worksheets/sheet2.xml", "xl/comments1.xml", SHEET):
        assert MAIN.encode() not in parts[name]
        assert STRICT.encode() in parts[name]
    reading = read_bytes(copy, "a.xlsx", ".xlsx")
    assert [grid.sheet for grid in reading.grids] == ["问题清单", "订单"]
    assert reading.source.role == "return"


ANSWERS: list[tuple[Value, str, object]] = [
    ("=1+1", "s", "=1+1"),
    (" 两边空 ", "s", " 两边空 "),
    ("a<b&c", "s", "a<b&c"),
    (12, "n", 12),
    (0.1, "n", 0.1),
    (True, "b", True),
    (None, "n", None),
    (dt.date(2024, 3, 5), "d", dt.datetime(2024, 3, 5)),  # noqa: DTZ001  # a cell has no zone
    (dt.datetime(2024, 3, 5, 12), "d", dt.datetime(2024, 3, 5, 12)),  # noqa: DTZ001  # a cell has no zone
    (dt.time(8, 30), "d", dt.time(8, 30)),
    (dt.date(1899, 1, 1), "s", "1899-01-01"),
]


@pytest.mark.parametrize("late", [False, True], ids=["1900", "1904"])
@pytest.mark.parametrize(("value", "kind", "read"), ANSWERS)
def test_answers_stand_in_their_cells_as_what_they_are(
    value: Value, kind: str, read: object, late: bool
) -> None:
    data = orders()
    if late:
        book = unpacked(data)["xl/workbook.xml"].replace(
            b"<workbookPr", b'<workbookPr date1904="1"'
        )
        data = repacked(data, {"xl/workbook.xml": book})
    copy = marked(data, (), {("订单", 2, 2): value, ("订单", 7, 4): value})
    sheet = opened(copy)["订单"]
    for cell in (sheet["B2"], sheet["D7"]):
        assert (cell.data_type, cell.value) == (kind, read)
    assert sheet["A2"].value == "顺达五金"


def test_a_time_span_is_a_part_of_a_day() -> None:
    copy = marked(orders(), (), {("订单", 2, 2): dt.timedelta(hours=12)})
    assert b"<v>0.5</v>" in unpacked(copy)[SHEET]


SHARED = cells(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>',
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>',
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
)
CHAIN = "xl/calcChain.xml"


def with_chain() -> bytes:
    data = with_sheet(SHARED)
    parts = unpacked(data)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain"
    rels, types = parts["xl/_rels/workbook.xml.rels"], parts["[Content_Types].xml"]
    link = f'<Relationship Id="rId50" Type="{kind}" Target="calcChain.xml"/></Relationships>'
    said = f'<Override PartName="/{CHAIN}" ContentType="application/x-chain"/></Types>'
    return repacked(
        data,
        {
            CHAIN: f'<calcChain xmlns="{MAIN}"><c r="A1" i="1"/></calcChain>'.encode(),
            "xl/_rels/workbook.xml.rels": rels.replace(b"</Relationships>", link.encode()),
            "[Content_Types].xml": types.replace(b"</Types>", said.encode()),
        },
    )


@pytest.mark.parametrize(
    ("answers", "chain", "formulas"),
    [
        ({}, True, ["=B1*2", "=B2*2", "=B3*2"]),
        ({("订单", 1, 1): 9}, False, [9, "=B2*2", "=B3*2"]),
        ({("订单", 2, 1): 9}, False, ["=B1*2", 9, "=B3*2"]),
        ({("订单", 1, 1): 9, ("订单", 2, 1): 8}, False, [9, 8, "=B3*2"]),
        ({("订单", 2, 3): None}, False, ["=B1*2", "=B2*2", "=B3*2"]),
        ({("订单", 2, 2): 5}, True, ["=B1*2", "=B2*2", "=B3*2"]),
    ],
)
def test_an_answered_formula_takes_no_other_with_it(
    answers: dict[tuple[str, int, int], Value], chain: bool, formulas: list[object]
) -> None:
    copy = marked(with_chain(), (CellMark("订单", 3, 1, "x"),), answers)
    assert [opened(copy)["订单"].cell(row, 1).value for row in (1, 2, 3)] == formulas
    assert (CHAIN in unpacked(copy)) == chain
    assert (b"calcChain" in unpacked(copy)["[Content_Types].xml"]) == chain
    assert b"<v>6</v>" in unpacked(copy)[SHEET]


def test_a_sheet_of_somebodys_own_named_like_ours_stays() -> None:
    book = unpacked(orders())["xl/workbook.xml"].replace("订单".encode(), "问题清单".encode())
    own = repacked(orders(), {"xl/workbook.xml": book})
    copy = mark_up(own, (CellMark("问题清单", 2, 1, "x"),), PROBLEMS, PROPERTIES)
    assert opened(copy).sheetnames == ["问题清单 (2)", "问题清单"]
    again = mark_up(copy, (), PROBLEMS, PROPERTIES)
    assert opened(again).sheetnames == ["问题清单 (2)", "问题清单"]
    assert opened(again)["问题清单"]["A2"].value == "顺达五金"


def test_a_long_title_that_is_taken_is_cut() -> None:
    long = "长" * 31
    book = unpacked(orders())["xl/workbook.xml"].replace("订单".encode(), long.encode())
    copy = mark_up(
        repacked(orders(), {"xl/workbook.xml": book}),
        (),
        Sheet(title=long, puts=(Put(1, 1, 1),)),
        {},
    )
    assert opened(copy).sheetnames == ["长" * 27 + " (2)", long]


@pytest.mark.parametrize(
    "body",
    [
        b"<worksheet><sheetData>",
        b"<!DOCTYPE x []><worksheet><sheetData/></worksheet>",
        b'<?xml version="1.0" encoding="gb18030"?><worksheet><sheetData/></worksheet>',
        '<?xml version="1.0"?><worksheet><sheetData/></worksheet>'.encode("utf-16"),
        b"<chartsheet/>",
        b"<worksheet><dimension ref='A1'/></worksheet>",
        b"<worksheet><sheetData><row r='1'><c r='?'/></row></sheetData></worksheet>",
    ],
)
def test_what_cannot_be_patched_with_certainty_is_refused(body: bytes) -> None:
    with pytest.raises(CannotPatch) as told:
        mark_up(repacked(orders(), {SHEET: body}), EVERYWHERE, PROBLEMS, {})
    assert told.value.say("zh")
    assert told.value.say("en")


@pytest.mark.parametrize(
    "data",
    [
        b"no zip",
        repacked(orders(), {"xl/workbook.xml": None}),
        repacked(orders(), {"[Content_Types].xml": None}),
        repacked(orders(), {"xl/workbook.xml": b"<workbook/>"}),
        repacked(orders(), {}, twice=SHEET),
    ],
)
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    with pytest.raises(CannotPatch):
        mark_up(data, EVERYWHERE, PROBLEMS, {})


def styled(body: str, formats: str) -> bytes:
    """The sheet with these cell formats; format 0 is plain."""
    codes = '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy.m.d;@"/></numFmts>'
    whole = (
        f'<styleSheet xmlns="{MAIN}">{codes}<fonts><font/></fonts><fills><fill><patternFill/></fill></fills>'
        f'<borders><border/></borders><cellXfs><xf numFmtId="0"/>{formats}</cellXfs></styleSheet>'
    )
    return repacked(with_sheet(body), {"xl/styles.xml": whole.encode()})


def test_a_new_cell_looks_like_its_row_or_its_column() -> None:
    body = (
        '<cols><col min="3" max="4" width="9" style="1"/></cols><sheetData>'
        '<row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>'
    )
    data = styled(body, '<xf numFmtId="170"/><xf numFmtId="2"/>')
    marks = tuple(CellMark("订单", row, 3, "x") for row in (1, 2, 5))
    sheet = opened(marked(data, marks))["订单"]
    assert [sheet.cell(row, 3).number_format for row in (1, 2, 5)] == [
        "0.00",
        "yyyy.m.d;@",
        "yyyy.m.d;@",
    ]


def test_a_day_keeps_the_shape_that_its_cell_gives_to_days() -> None:
    body = cells('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>')
    data = styled(body, '<xf numFmtId="170"/><xf numFmtId="2"/>')
    day = dt.date(2024, 3, 5)
    sheet = opened(marked(data, (), {("订单", 1, 1): day, ("订单", 1, 2): day}))["订单"]
    assert [sheet.cell(1, column).number_format for column in (1, 2)] == ["yyyy.m.d;@", "mm-dd-yy"]


def test_more_formats_than_excel_takes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(styles, "MOST_FORMATS", 2)
    with pytest.raises(CannotPatch) as told:
        mark_up(orders(), EVERYWHERE, PROBLEMS, {})
    assert "格式太多" in told.value.say("zh")


def test_an_answered_formula_over_several_cells_goes_alone() -> None:
    body = cells('<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>3</v></c></row>')
    sheet = opened(marked(with_sheet(body), (), {("订单", 1, 1): "好"}))["订单"]
    assert sheet["A1"].value == "好"


def test_notes_share_the_drawing_of_buttons() -> None:
    drawing = "xl/drawings/vmlDrawing1.vml"
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    body = cells(f'<row r="1">{TEXT}</row>') + '<legacyDrawing r:id="rId4"/>'
    types = unpacked(orders())["[Content_Types].xml"].decode()
    vml = '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
    data = repacked(
        with_sheet(body, root=f'worksheet xmlns="{MAIN}" xmlns:r="{base}"'),
        {
            "[Content_Types].xml": types.replace("<Override", f"{vml}<Override", 1).encode(),
            drawing: no_boxes(1).replace(b"</xml>", b"<v:shape id='_x0000_s1030'/></xml>"),
            "xl/worksheets/_rels/sheet1.xml.rels": (
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                f'<Relationship Id="rId4" Type="{base}/vmlDrawing" Target="/{drawing}"/>'
                "</Relationships>"
            ).encode(),
        },
    )
    parts = unpacked(marked(data, (CellMark("订单", 1, 1, "x"),)))
    assert parts[SHEET].count(b"legacyDrawing") == 1
    assert b"_x0000_s1030" in parts[drawing]
    assert b"_x0000_s1031" in parts[drawing]
    assert "xl/comments1.xml" in parts
