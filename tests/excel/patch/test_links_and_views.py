"""Links that lead away, drawings that are missing, views and names: small parts of a copy."""

from __future__ import annotations

import io

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmsheets.excel.markup import CannotPatch, mark_up
from crmsheets.excel.patch.proof import prove
from crmsheets.excel.read import read_bytes
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.replies import data_grids
from crmsheets.model.book import CellMark, Put, Sheet
from tests.excel.patch.rich import PROBLEMS, PROPERTIES, opened, unpacked
from tests.excel.raw import SHEET, cells, orders, repacked, with_sheet, xlsx

MARK = (CellMark("订单", 2, 1, "x"),)
RELS = "xl/worksheets/_rels/sheet1.xml.rels"
WEB, FILE, SHARE = "https://a.cn", "external:c:/x.xlsx", r"external:\\server\x.xlsx"


def linked(*targets: str) -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("订单")
    for row, target in enumerate(targets):
        sheet.write_url(row, 0, target, string=f"看{row}")
    sheet.write_url(9, 0, "internal:'订单'!A1", string="跳")
    book.close()
    return made.getvalue()


@pytest.mark.parametrize(
    ("targets", "kept"),
    [
        ((WEB, FILE, SHARE, "mailto:a@b.cn"), {"A1", "A4", "A10"}),
        ((FILE,), {"A10"}),
        ((WEB,), {"A1", "A10"}),
        ((), {"A10"}),
    ],
)
def test_links_to_files_go_and_their_words_stay(targets: tuple[str, ...], kept: set[str]) -> None:
    copy = mark_up(linked(*targets), MARK, PROBLEMS, {})
    sheet = opened(copy)["订单"]
    assert {row[0].coordinate for row in sheet.iter_rows() if row[0].hyperlink} == kept
    assert [sheet.cell(row, 1).value for row in range(1, len(targets) + 1)] == [
        f"看{n}" for n in range(len(targets))
    ]
    assert b"server" not in unpacked(copy).get(RELS, b"")


def test_where_all_links_go_their_element_goes_too() -> None:
    data = repacked(
        linked(FILE),
        {
            SHEET: unpacked(linked(FILE))[SHEET].replace(
                b'<hyperlink ref="A10"', b'<other ref="A10"'
            )
        },
    )
    sheet = unpacked(data)[SHEET]
    alone = sheet.replace(sheet[sheet.index(b"<other") : sheet.index(b"</hyperlinks>")], b"")
    copy = mark_up(repacked(data, {SHEET: alone}), MARK, PROBLEMS, {})
    assert b"hyperlink" not in unpacked(copy)[SHEET]


def test_a_drawing_that_the_package_lacks_is_refused() -> None:
    body = cells('<row r="1"><c r="A1"><v>1</v></c></row>') + '<legacyDrawing r:id="rId7"/>'
    spaces = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    data = with_sheet(body, root=f'worksheet xmlns="{main}" xmlns:r="{spaces}"')
    with pytest.raises(CannotPatch):
        mark_up(data, MARK, PROBLEMS, {})


def test_the_copy_opens_on_the_first_sheet_whatever_was_open() -> None:
    two = xlsx({"甲": [["a"]], "订单": [["b"], ["c"]]})
    book = unpacked(two)["xl/workbook.xml"].replace(
        b"<workbookView ", b'<workbookView firstSheet="1" activeTab="1" '
    )
    later = unpacked(two)["xl/worksheets/sheet2.xml"].replace(
        b"<sheetView ", b'<sheetView tabSelected="1" '
    )
    data = repacked(two, {"xl/workbook.xml": book, "xl/worksheets/sheet2.xml": later})
    copy = unpacked(mark_up(data, MARK, PROBLEMS, {}))
    assert b"activeTab" not in copy["xl/workbook.xml"]
    assert b"firstSheet" not in copy["xl/workbook.xml"]
    selected = [name for name, part in copy.items() if b'tabSelected="1"' in part]
    assert selected == ["xl/worksheets/sheet3.xml"]


def test_names_of_a_problem_sheet_that_goes_go_with_it() -> None:
    once = mark_up(orders(), MARK, PROBLEMS, PROPERTIES)
    twice = mark_up(once, MARK, Sheet(title="To fix", puts=(Put(1, 1, "problem.no"),)), PROPERTIES)
    book = unpacked(twice)["xl/workbook.xml"].decode()
    assert "问题清单" not in book
    assert "Print_Titles" not in book
    assert opened(twice).sheetnames == ["To fix", "订单"]


CONTENTS = st.one_of(
    st.none(),
    st.integers(-(10**9), 10**9),
    st.text(st.characters(exclude_categories=["C"]), max_size=8).filter(
        lambda text: text[:1] != "="
    ),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.lists(CONTENTS, max_size=5), min_size=1, max_size=6),
    st.lists(st.tuples(st.integers(1, 9), st.integers(1, 30)), min_size=1, max_size=6),
)
def test_whatever_is_marked_no_value_changes(
    rows: list[list[object]], places: list[tuple[int, int]]
) -> None:
    data = xlsx({"订单": [["客户"], *rows]}, strings_to_urls=False, strings_to_numbers=False)
    marks = [CellMark("订单", row, column, f"{row}&<{column}") for row, column in places]
    copy = mark_up(data, marks, PROBLEMS, PROPERTIES)
    prove(data, copy, marks, {}, PROBLEMS.title)
    before, after = (read_bytes(each, "a.xlsx", ".xlsx") for each in (data, copy))
    assert content_hash(before.grids) == content_hash(data_grids(after))
    plain = mark_up(copy, (), PROBLEMS, PROPERTIES)
    assert b"comment ref" not in unpacked(plain)["xl/comments1.xml"]
