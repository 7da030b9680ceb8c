from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.excel.cells import shown
from crmsheets.excel.write import write
from crmsheets.model.book import (
    Book,
    ChartBox,
    Content,
    Formula,
    Lane,
    ListObject,
    Mark,
    Put,
    Series,
    Sheet,
    Validation,
)
from tests.tools import faults

# openpyxl, which only proof-reads here, does not know solid data bars.
pytestmark = pytest.mark.filterwarnings("ignore:.*extension is not supported:UserWarning")

MORNING = dt.datetime(2024, 3, 5, 8, 0, tzinfo=dt.UTC)
CATEGORIES, ONE, TWO = (4, 1, 6, 1), (4, 2, 6, 2), (4, 3, 6, 3)


def report() -> Book:
    """A report with one of everything."""
    heads = [Put(3, n, head, "header") for n, head in enumerate(("月份", "金额", "占比"), start=1)]
    lines: list[tuple[Content, ...]] = [
        ("10月", Decimal("1234.50"), 0.5),
        ("11月", 99, 0.25),
        ("=12月", 10**15, 1.0),
    ]
    rows = [
        Put(row, column, value, look)
        for row, line in enumerate(lines, start=4)
        for column, (value, look) in enumerate(
            zip(line, ("text", "money", "share"), strict=True), start=1
        )
    ]
    charts = (
        ChartBox("下单额", (Series("金额", CATEGORIES, ONE),), 10, 1),
        ChartBox("前10", (Series("金额", CATEGORIES, ONE, kind="bar"),), 10, 6),
        ChartBox(
            "占比",
            (
                Series("金额", CATEGORIES, ONE),
                Series("占比", CATEGORIES, TWO, kind="line", second_axis=True),
            ),
            26,
            1,
        ),
        ChartBox(
            "合计",
            (Series("a", CATEGORIES, ONE, sheet="总览"), Series("b", CATEGORIES, TWO)),
            26,
            6,
            stacked=True,
        ),
        ChartBox("线", (Series("a", CATEGORIES, ONE, kind="line"),), 42, 1, stacked=True),
        ChartBox(
            "两轴",
            (
                Series("a", CATEGORIES, ONE),
                Series("b", CATEGORIES, TWO, kind="column", second_axis=True),
            ),
            42,
            6,
        ),
    )
    front = Sheet(
        title="总览",
        puts=(
            Put(1, 1, "客户月报", "title", note="说明：\n含税"),
            Put(2, 1, "看明细", "link", link="nav_more"),
            Put(2, 2, 12, "integer link", link="'明细'!A1"),
            *heads,
            *rows,
        ),
        lanes=(Lane(1, 14, ""), Lane(2, 12), Lane(3, 8, hidden=True)),
        heights={1: 30},
        merges=((1, 1, 1, 3), (8, 1, 8, 2)),
        lists=(ListObject((3, 1, 6, 3), "months"), ListObject((50, 1, 50, 2), "empty")),
        marks=(
            Mark((4, 2, 6, 2), "bar", "body"),
            Mark((4, 1, 6, 1), "duplicate", "duplicate"),
            Mark((4, 3, 6, 3), "formula", "alarm", "$C4>0.4"),
        ),
        charts=charts,
        freeze=(4, 2),
        gridlines=False,
        tab="#1F4E79",
        landscape=False,
        pages=(1, 1),
    )
    more = Sheet(
        title="明细",
        puts=(Put(1, 1, "x"), Put(2, 1, None, "total")),
        filter=(1, 1, 2, 1),
        repeat=(1, 1),
        state="hidden",
    )
    return Book(sheets=(front, more), title="报告", names={"nav_more": "='明细'!$A$1"})


def seen(book: Book) -> Any:
    return openpyxl.load_workbook(io.BytesIO(write(book)))


def test_equal_books_give_equal_bytes() -> None:
    assert write(report()) == write(report())


def test_values_stay_what_they_are() -> None:
    sheet = seen(report())["总览"]
    assert [[cell.value for cell in row] for row in sheet["A4:C6"]] == [
        ["10月", 1234.5, 0.5],
        ["11月", 99, 0.25],
        ["=12月", "1000000000000000", 1],
    ]
    assert sheet["A6"].data_type == "s"
    assert sheet["B4"].number_format == "#,##0.00"
    assert sheet["B2"].value == 12
    assert sheet["A2"].hyperlink.location == "nav_more"
    assert sheet["B2"].hyperlink.location == "'明细'!A1"
    assert sheet["A1"].comment.text == "说明：\n含税"


def test_frame_and_view_are_as_asked() -> None:
    book = seen(report())
    sheet, more = book["总览"], book["明细"]
    assert {str(area) for area in sheet.merged_cells.ranges} == {"A1:C1", "A8:B8"}
    assert list(sheet.tables) == ["months"], "a list without a row would be repaired away"
    assert sheet.freeze_panes == "B4"
    assert sheet.column_dimensions["C"].hidden
    assert not sheet.sheet_view.showGridLines
    assert sheet.page_setup.orientation == "portrait"
    assert not sheet.protection.sheet
    assert more.sheet_state == "hidden"
    assert more.auto_filter.ref == "A1:A2"
    assert more.print_title_rows == "$1:$1"
    assert more.page_setup.orientation == "landscape"
    # One page down is the default, which is not written.
    assert [each.page_setup.fitToHeight for each in (sheet, more)] == [None, 0]


def chart_parts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = sorted(name for name in package.namelist() if "charts/chart" in name)
        return [package.read(name).decode() for name in names]


def test_charts_keep_axes_titles_and_a_chinese_typeface() -> None:
    parts = chart_parts(write(report()))
    assert len(parts) == 6
    for part in parts:
        # Only a second axis may hide its own categories: they are the first one's.
        assert part.count('<c:delete val="1"/>') <= part.count("<c:valAx>") - 1
        assert "<c:title>" in part
        assert part.count('<a:ea typeface="微软雅黑"/>') == part.count("<a:latin ")
        assert "E7E7E7" in part, "light grid lines"


def test_words_at_the_bars_stand_in_place_of_an_axis_that_begins_at_nought() -> None:
    series = Series("下单额", (2, 1, 3, 1), (2, 2, 3, 2))
    box = ChartBox("下单额", (series,), 5, 1, labels=("3,500万", "2,776万"), down=7, from_zero=True)
    puts = (Put(2, 1, "11月"), Put(2, 2, 35_000_000), Put(3, 1, "12月"), Put(3, 2, 27_760_000))
    data = write(Book(sheets=(Sheet(title="x", puts=puts, charts=(box,)),), title="x"))
    (part,) = chart_parts(data)
    assert re.findall(r"<a:t>([^<]*万)</a:t>", part) == ["3,500万", "2,776万"]
    assert '<c:min val="0"/>' in part
    assert '<c:delete val="1"/>' in part
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        drawing = package.read("xl/drawings/drawing1.xml").decode()
    # 4 + 7 pixels below the top of its row, in units of 9,525.
    assert "<xdr:rowOff>104775</xdr:rowOff>" in drawing


def test_several_areas_are_printed() -> None:
    puts = tuple(Put(row, 1, row) for row in range(1, 21))
    areas = ((1, 1, 5, 2), (15, 1, 20, 2))
    data = write(Book(sheets=(Sheet(title="长 表", puts=puts, printed=areas),), title="x"))
    (sheet,) = openpyxl.load_workbook(io.BytesIO(data)).worksheets
    assert sheet.print_area == "'长 表'!$A$1:$B$5,'长 表'!$A$15:$B$20"


def test_a_bar_chart_reads_from_top_to_bottom() -> None:
    bar = next(part for part in chart_parts(write(report())) if '<c:barDir val="bar"/>' in part)
    assert '<c:orientation val="maxMin"/>' in bar


@pytest.mark.parametrize("count", [0, 9])
def test_a_chart_nobody_can_read_is_refused(count: int) -> None:
    series = tuple(Series(str(n), CATEGORIES, ONE) for n in range(count))
    sheet = Sheet(title="a", charts=(ChartBox("zu viel", series, 1, 1),))
    with pytest.raises(ValueError, match="1 to 8 series"):
        write(Book(sheets=(sheet,), title="t"))


def test_microsofts_validator_finds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(write(report()))
    assert faults(path) == []


@pytest.mark.parametrize(
    ("rule", "formula1", "formula2"),
    [
        (Validation((3, 1, 9, 1), "list", "stop", source=("a", "b")), '"a,b"', None),
        (Validation((3, 1, 9, 1), "list", source="=lst_a"), "lst_a", None),
        (Validation((3, 1, 9, 1), "whole", low=1, high=5), "1", "5"),
        (Validation((3, 1, 9, 1), "decimal", operator=">=", low=0), "0", None),
        (Validation((3, 1, 9, 1), "date", low="=A1", high="=TODAY()"), "A1", "TODAY()"),
        (Validation((3, 1, 9, 1), "length", operator="<=", low=10), "10", None),
        (Validation((3, 1, 9, 1), "custom", source="=LEN(A3)>1"), "LEN(A3)>1", None),
    ],
)
def test_rules_are_written_as_asked(rule: Validation, formula1: str, formula2: str | None) -> None:
    book = Book(
        sheets=(Sheet(title="a", validations=(rule,)),), title="t", names={"lst_a": "=a!$A$1"}
    )
    written = seen(book)["a"].data_validations.dataValidation[0]
    assert (written.formula1, written.formula2) == (formula1, formula2)
    assert (written.errorStyle or "stop") == rule.style
    assert str(written.sqref) == "A3:A9"


@pytest.mark.parametrize(
    "rule",
    [
        Validation((1, 1, 1, 1), "any", title="t" * 33, prompt="p"),
        Validation((1, 1, 1, 1), "any", title="t", prompt="p" * 256),
        Validation((1, 1, 1, 1), "any", error_title="t" * 33, error="p"),
        Validation((1, 1, 1, 1), "whole", low=1, high=2, error="p" * 225),
        Validation((1, 1, 1, 1), "custom", source="=" + "1" * 300),
    ],
)
def test_what_excel_would_repair_is_refused(rule: Validation) -> None:
    with pytest.raises(ValueError, match="longer than"):
        write(Book(sheets=(Sheet(title="a", validations=(rule,)),), title="t"))


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_list_that_is_too_long_to_stand_in_the_rule_is_refused() -> None:
    rule = Validation(
        (1, 1, 1, 1), "list", source=tuple("abcdefghij" for _ in range(30)), title="x"
    )
    with pytest.raises(ValueError, match="was refused"):
        write(Book(sheets=(Sheet(title="a", validations=(rule,)),), title="t"))


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_list_object_with_an_illegal_name_is_refused() -> None:
    sheet = Sheet(title="a", puts=(Put(1, 1, "h"),), lists=(ListObject((1, 1, 2, 1), "a b"),))
    with pytest.raises(ValueError, match="cannot stand"):
        write(Book(sheets=(sheet,), title="t"))


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (None, None),
        ("", None),
        ("x" * 40_000, "x" * 32_766 + "…"),
        ("半\ud83d", "半?"),
        (dt.date(2024, 3, 5), dt.date(2024, 3, 5)),
        (dt.date(1899, 1, 1), "1899-01-01"),
        (dt.datetime(1899, 1, 1, 8, 0, tzinfo=dt.UTC), "1899-01-01 08:00:00"),
        (MORNING, MORNING.replace(tzinfo=None)),
        (Decimal("0.1"), 0.1),
        (Decimal(12345678901234567), "12345678901234567"),
        (6222021234567890123, "6222021234567890123"),
        (True, "TRUE"),
        ("a\ufffeb\uffff", "a\ufffdb\ufffd"),
        (float("nan"), None),
        (float("inf"), None),
    ],
)
def test_a_cell_holds_exactly_what_it_can(value: object, held: object) -> None:
    assert shown(value) == held


def test_what_no_cell_can_hold_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="dict"):
        shown({})


@pytest.mark.parametrize(
    ("value", "look", "shape"),
    [
        (dt.date(2024, 3, 5), "body", "yyyy-mm-dd"),
        (dt.date(2024, 3, 5), "date open", "yyyy-mm-dd"),
        (5, "text", "General"),
        (5, "quantity", "#,##0"),
        (2.5, "quantity", "#,##0.###"),
        (Decimal(5), "money alarm", "#,##0.00"),
    ],
)
def test_a_value_shows_as_what_it_is(value: Any, look: str, shape: str) -> None:
    book = Book(sheets=(Sheet(title="a", puts=(Put(1, 1, value, look),)),), title="t")
    assert seen(book)["a"]["A1"].number_format == shape


@given(
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
        max_size=40,
    )
)
def test_no_text_becomes_anything_else(text: str) -> None:
    for lead in ("=", "+", "-", "@", "http://", "0", ""):
        typed = lead + text
        book = Book(sheets=(Sheet(title="a", puts=(Put(1, 1, typed, "text"),)),), title="t")
        part = re.sub(
            r"_x005F(?=_x)",
            "",
            zipfile.ZipFile(io.BytesIO(write(book))).read("xl/worksheets/sheet1.xml").decode(),
        )
        assert "<f>" not in part
        assert not typed or 't="s"' in part


@pytest.mark.parametrize(
    ("text", "look", "quoted"),
    [
        ("=1+1", "body", True),
        ("+86", "plain", True),
        ("-5", "money", True),
        ("@SUM(1)", "alarm", True),
        ("\t=1", "body", True),
        ("1=1", "body", False),
        ("=1+1", "text", False),
    ],
)
def test_a_text_that_looks_like_a_formula_is_marked_as_text(
    text: str, look: str, quoted: bool
) -> None:
    book = Book(sheets=(Sheet(title="s", puts=(Put(1, 1, text, look),)),), title="t")
    cell = openpyxl.load_workbook(io.BytesIO(write(book)))["s"]["A1"]
    assert (cell.value, cell.data_type, bool(cell.quotePrefix)) == (text, "s", quoted)
    assert quoted or cell.number_format == "@" or text[0].isdigit()


def test_the_header_has_its_label_in_bold_and_its_example_small() -> None:
    book = Book(
        sheets=(Sheet(title="a", puts=(Put(1, 1, "* 数量\n如 5", "header_required"),)),), title="t"
    )
    data = write(book)
    text = openpyxl.load_workbook(io.BytesIO(data), rich_text=True)["a"]["A1"].value
    assert str(text) == "* 数量\n如 5"
    assert [run.font.b for run in text] == [True, False]


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_a_name_excel_does_not_take_is_refused() -> None:
    with pytest.raises(ValueError, match="not a name"):
        write(Book(sheets=(Sheet(title="a"),), title="t", names={"A1": "=a!$A$1"}))


@pytest.mark.parametrize("value", ["x", 1, None, dt.date(2024, 3, 5), "a\nb"])
def test_a_cell_beyond_the_sheet_is_refused(value: Content) -> None:
    look = "header" if value == "a\nb" else "body"
    with pytest.raises(ValueError, match="row 1048577"):
        write(Book(sheets=(Sheet(title="a", puts=(Put(1_048_577, 1, value, look),)),), title="t"))


def test_the_first_visible_sheet_opens() -> None:
    sheets = (Sheet(title="a", state="veryHidden"), Sheet(title="b"))
    assert seen(Book(sheets=sheets, title="t")).active.title == "b"


def test_formulas_keep_their_values_and_those_over_areas_say_so() -> None:
    puts = (
        Put(1, 1, 3),
        Put(2, 1, 4),
        Put(3, 1, Formula("=SUM(A1:A2)", 7)),
        Put(4, 1, Formula('=MAX(IF(A1:A2>3,A1:A2,""))', 4, array=True)),
    )
    data = write(Book(sheets=(Sheet(title="S", puts=puts),), title="S"))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>SUM(A1:A2)</f><v>7</v>" in xml
    assert re.search(r'<f t="array" ref="A4">MAX\(IF\(A1:A2&gt;3,A1:A2,""\)\)</f><v>4</v>', xml)
