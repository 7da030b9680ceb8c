from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.whatif_words import TITLE as WHATIF
from crmsheets.excel.look import properties
from crmsheets.excel.write import write
from crmsheets.model.book import Book, Sheet
from crmsheets.model.judged import Line
from crmsheets.model.page import Chart, Heads, Lines, Listing, Page
from crmsheets.model.text import Locale, Said, Text
from crmsheets.reports import pages
from crmsheets.reports.sheets import book
from crmsheets.reports.sheets.layout import spread
from crmsheets.reports.sheets.table import widths
from tests.judged_example import bare, judged

# openpyxl does not know the extensions that data bars are written with.
pytestmark = pytest.mark.filterwarnings("ignore:.* extension is not supported:UserWarning")
ZH = Locale()
EN = Locale("en", "INTL", "USD")


def made(locale: Locale = ZH, *, detail: bool = False) -> Book:
    return book(pages(judged(), locale, detail=True), judged(), locale, detail=detail)


def sheet_of(page: Page, *more: Page) -> Sheet:
    return book((page, *more), judged(), ZH).sheets[0]


@pytest.mark.parametrize("locale", [ZH, EN])
def test_the_book_is_plain_visible_and_says_it_is_a_report(locale: Locale) -> None:
    report = made(locale)
    *shown, meta = report.sheets
    assert [sheet.title for sheet in shown] == [
        page.title for page in pages(judged(), locale, detail=True)
    ]
    assert {sheet.state for sheet in shown} == {"visible"}
    assert (meta.title, meta.state) == ("_meta", "veryHidden")
    assert not any(sheet.protected for sheet in report.sheets)
    # 分级试算 alone is there to be typed in.
    assert [sheet.title for sheet in report.sheets if sheet.validations] == [WHATIF(locale.lang)]
    assert report.properties["crmsheets.role"] == "report"
    assert report.names["nav_overview"] == f"='{report.sheets[0].title}'!$A$1"


def test_links_go_to_names_that_exist_and_sentences_stay_unlinked() -> None:
    report = made()
    links = {put.link for sheet in report.sheets for put in sheet.puts if put.link}
    assert links <= set(report.names)
    assert {"nav_orders", "nav_customers", "nav_overview"} <= links
    front = report.sheets[0]
    merged = {area[:2] for area in front.merges}
    assert not [put for put in front.puts if put.link and (put.row, put.column) in merged]


def test_lines_of_page_one_lead_to_the_header_of_what_they_are_about() -> None:
    """Each to the listing of its section; to the section's beginning where that has no such listing."""
    data = judged()
    keys = ("revenue", "orders"), ("delivery", "orders"), ("followups", "people"), ("x", "people")
    lines = tuple(Line(key, Said(Text("话", "words")), section) for key, section in keys)
    todo = replace(data.todos[0], section="customers", listing="tiers")
    todos = (todo, replace(todo, listing="nowhere"), replace(todo, section="no sheet"))
    data = replace(data, lines=lines, todos=todos)
    report = book(pages(data, ZH, detail=True), data, ZH)
    cells = {
        sheet.title: {(put.row, put.column): put.value for put in sheet.puts}
        for sheet in report.sheets
    }

    def reached(name: str) -> tuple[str, object]:
        title, _, row = report.names[name].removeprefix("='").partition("'!$A$")
        return title, cells[title][int(row), 1]

    links = [put.link for put in report.sheets[0].puts if put.link]
    assert [(link, *reached(link)) for link in links] == [
        ("nav_orders_months", "订单与交期", "月份"),
        ("nav_orders_late", "订单与交期", "客户名称"),
        ("nav_people_people", "业务员", "姓名"),
        ("nav_people", "业务员", "业务员"),
        ("nav_customers_tiers", "客户一览", "等级"),
        ("nav_customers", "客户一览", "客户一览"),
    ]


def test_page_one_is_one_page_and_titles_stand_on_every_other_page() -> None:
    front, *others = made().sheets
    assert front.pages == (1, 1)
    wide = {"客户一览", "分级明细", "分级历史"}
    assert {sheet.pages for sheet in others if sheet.title not in wide} == {(1, 0)}
    repeated = {sheet.title: sheet.repeat for sheet in others}
    assert (repeated["客户一览"], repeated["业务员"]) == ((4, 4), (4, 4))
    assert repeated["订单与交期"] == (1, 1)


def test_headers_of_numbers_stand_over_them_on_page_one() -> None:
    looks = {put.value: put.look for put in made().sheets[0].puts}
    assert (looks["姓名"], looks["比上月"]) == ("header", "header right")
    assert (looks["哪家客户"], looks["值多少(元)"]) == ("header", "header right")


def test_every_look_is_in_the_palette() -> None:
    for sheet in made().sheets:
        for put in sheet.puts:
            assert properties(put.look) is not None


def test_lists_hold_unique_headers_and_do_not_touch() -> None:
    for sheet in made().sheets:
        texts = {(put.row, put.column): put.value for put in sheet.puts}
        covered: set[tuple[int, int]] = set()
        for listed in sheet.lists:
            top, left, bottom, right = listed.area
            heads = [texts[top, column] for column in range(left, right + 1)]
            assert len(set(heads)) == len(heads)
            assert bottom > top
            cells = {(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)}
            assert not cells & covered
            covered |= cells
            assert not any(area[0] in range(top, bottom + 1) for area in sheet.merges)
    names = [listed.name for sheet in made().sheets for listed in sheet.lists]
    assert len(set(names)) == len(names)


def test_charts_show_the_cells_of_the_listings() -> None:
    report = made()
    sheets = {
        sheet.title: {(p.row, p.column): p.value for p in sheet.puts} for sheet in report.sheets
    }
    (months, tiers, top) = report.sheets[0].charts
    for box in (months, tiers, top):
        for series in box.series:
            cells = sheets[series.sheet]
            first, column, last, _ = series.values
            across = first == last and box is tiers
            assert cells[(first, 1) if across else (first - 1, column)] == series.name
    assert [
        sheets["订单与交期"][row, 1]
        for row in range(months.series[0].categories[0], months.series[0].categories[2] + 1)
    ] == ["2024-11", "2024-12"]
    assert [(box.number_format, box.series[0].kind) for box in (months, tiers, top)] == [
        ('[=0]0;0\\.0,"万"', "column"),
        ("0%", "column"),
        ('[=0]0;0\\.0,"万"', "bar"),
    ]
    # One series: words at its bars in place of an axis. Bars begin at 0.
    assert [len(box.labels) for box in (months, tiers, top)] == [2, 0, len(top.labels)]
    assert all(each.endswith("万") for each in top.labels)
    assert all(box.from_zero for box in (months, tiers, top))


def test_charts_of_page_one_stand_below_each_other_beside_the_text() -> None:
    front = made().sheets[0]
    rows = [box.row for box in front.charts]
    assert rows == sorted(set(rows))
    right = max(area[3] for area in front.merges)
    assert all(box.column > right for box in front.charts)


def test_alarms_mark_the_first_cell_and_totals_are_no_part_of_a_list() -> None:
    looks = {
        (put.value, put.look) for sheet in made().sheets for put in sheet.puts if " " in put.look
    }
    assert ("<b>利民</b> & 子", "long alarm") in looks
    assert ("以上合计", "long total") in looks


def test_the_longest_listing_near_the_top_keeps_its_header_in_sight() -> None:
    frozen = {sheet.title: sheet.freeze for sheet in made().sheets}
    assert frozen["客户一览"] == (5, 2)
    assert frozen["订单与交期"] == (4, 1)


def test_a_page_of_any_kind_can_be_laid_out() -> None:
    heads = (Heads("名"), Heads("数", "integer", bar=True), Heads("说", "long"))
    chart = Chart("图", ("a", "b"), (("数", (1.0, 2.0)),), "stacked", "integer")
    wide = Listing("宽", tuple(Heads(f"列{n}" if n else "") for n in range(5)), (("x",) * 5,))
    twice = Listing("同名", (Heads("数"), Heads("数")), (("a", "b"),), note="注")
    page = Page(
        "any",
        "随便",
        (
            Lines(("一句", "另一句"), heading="话", links=("any",)),
            Listing("表", heads, (("甲", 3, "很长的话" * 20), ("乙", "?", None))),
            wide,
            twice,
            Listing("空", heads, (), empty="没有"),
            chart,
        ),
    )
    sheet = sheet_of(page)
    values = {(put.row, put.column): put.value for put in sheet.puts}
    (box,) = sheet.charts
    assert box.stacked
    assert [
        values[row, 2] for row in range(box.series[0].values[0], box.series[0].values[2] + 1)
    ] == [1.0, 2.0]
    assert "没有" in values.values()
    assert {"数", "数 2"} <= set(values.values())
    assert [mark.kind for mark in sheet.marks] == ["bar"]
    written = write(book((page,), judged(), ZH))
    assert openpyxl.load_workbook(io.BytesIO(written)).sheetnames == ["随便", "_meta"]


def test_a_chart_on_a_section_uses_the_listing_beside_it() -> None:
    listing = Listing("", (Heads("月"), Heads("数", "integer")), (("1", 5), ("2", 6)), name="here")
    chart = Chart("图", ("1", "2"), (("数", (5.0, 6.0)),), "line", listing="here")
    sheet = sheet_of(Page("a", "页", (listing, chart)))
    assert len(sheet.lists) == 1
    assert sheet.charts[0].series[0].values == (3, 2, 4, 2)


def test_a_chart_uses_the_listing_of_an_earlier_sheet() -> None:
    listing = Listing("", (Heads("月"), Heads("数", "integer")), (("1", 5), ("2", 6)), name="here")
    chart = Chart("图", ("1", "2"), (("数", (5.0, 6.0)),), "line", listing="here")
    front = Page("a", "数据", (listing,))
    drawn = book((front, Page("b", "图表", (chart,))), judged(), ZH).sheets[1]
    assert (drawn.title, drawn.lists) == ("图表", ())
    (series,) = drawn.charts[0].series
    assert (series.sheet, series.values) == ("数据", (3, 2, 4, 2))


def test_a_short_page_is_no_needle() -> None:
    sheet = sheet_of(Page("a", "短", (Listing("", (Heads("名"),), (("甲",),)),)))
    assert sum(lane.width for lane in sheet.lanes) >= 60


def test_page_one_with_charts_of_its_own_brings_their_numbers() -> None:
    chart = Chart("图", ("a",), (("数", (1.0,)),), form="integer", listing="nowhere")
    front = Page("overview", "总览", (Lines(("一句",)), chart), "头")
    sheet = sheet_of(front)
    assert [put.value for put in sheet.puts if put.look == "integer"] == [1.0]
    assert sheet.charts[0].number_format == "#,##0"


def test_page_one_without_tables_and_charts() -> None:
    sheet = sheet_of(Page("overview", "总览", (Listing("表", (Heads("名"),), (), empty="没有"),)))
    assert "没有" in [put.value for put in sheet.puts]


def test_equal_input_gives_equal_bytes_and_an_empty_run_a_report() -> None:
    assert write(made()) == write(made())
    assert write(book(pages(bare(), ZH), bare(), ZH))


def test_text_stays_text_and_numbers_stay_numbers() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl knows no sparklines
        workbook = openpyxl.load_workbook(io.BytesIO(write(made())))
    orders = workbook["订单与交期"]
    cells = [cell for row in orders.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells if cell.value == "=1+1"} == {"s"}
    assert {cell.data_type for cell in cells if cell.value == 12500} == {"n"}
    assert {
        sheet.title
        for sheet in workbook
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    } == {WHATIF.zh}


@given(
    st.lists(st.floats(1, 50), min_size=1, max_size=6),
    st.lists(st.floats(5, 40), min_size=6, max_size=12),
)
def test_columns_are_spread_over_the_whole_grid(wanted: list[float], grid: list[float]) -> None:
    spans = spread(wanted, grid)
    covered = [column for first, last in spans for column in range(first, last + 1)]
    assert covered == list(range(1, len(grid) + 1))
    assert len(spans) == len(wanted)


def test_a_replaced_title_keeps_the_links() -> None:
    first, *rest = pages(judged(), ZH)
    renamed = replace(first, title="第一页")
    report = book((renamed, *rest), judged(), ZH)
    assert report.names["nav_overview"] == "='第一页'!$A$1"


def test_a_very_wide_sheet_is_printed_on_two_pages_with_the_names_on_both() -> None:
    sheets = {sheet.title: sheet for sheet in made().sheets}
    printed = {
        title: (sheets[title].pages, sheets[title].repeat_columns)
        for title in ("总览", "客户一览", "业务员")
    }
    assert printed == {"总览": ((1, 1), 0), "客户一览": ((2, 0), 1), "业务员": ((1, 0), 0)}
    lead = next(put for put in sheets["客户一览"].puts if put.row == 2)
    spans = [area for area in sheets["客户一览"].merges if area[:2] == (2, 1)]
    assert (lead.column, spans[0][3] < len(sheets["客户一览"].lanes)) == (1, True)


def test_a_full_report_has_a_table_of_contents_and_coloured_tabs() -> None:
    full = made(detail=True)
    titles = [sheet.title for sheet in full.sheets if sheet.state == "visible"]
    assert titles[:4] == ["总览", "目录", "要做的事", "客户一览"]
    assert titles[-1] == "口径"
    assert "目录" not in [sheet.title for sheet in made().sheets]
    index = full.sheets[1]
    linked = {put.value for put in index.puts if put.link.startswith("nav_")}
    assert linked == {*titles, "← 回总览"} - {"总览", "目录"}
    assert index.pages == (1, 1)
    tabs = {sheet.title: sheet.tab for sheet in full.sheets}
    assert (tabs["客户一览"], tabs["分级明细"]) == ("#3F6B94", "#BFBFBF")
    about = {put.row: put.value for put in index.puts if put.column == 2}
    assert all(about[put.row] for put in index.puts if put.column == 1 and put.row > 4)


@pytest.mark.parametrize(
    ("texts", "declared", "size"),
    [
        (["东莞市顺达五金制品"], 24, 24),
        (["东莞市顺达五金制品有限公司"], 24, 28),
        (["东莞市顺达五金制品有限公司东莞分公司长安厂"], 24, 24),
    ],
)
def test_a_column_grows_a_little_where_that_saves_second_lines(
    texts: list[str], declared: int, size: int
) -> None:
    listing = Listing("", (Heads("名称", "text", declared),), [(each,) for each in texts])
    assert widths(listing, Locale()) == [size]


def long(rows: int, looks: Sequence[str] = ()) -> Page:
    heads = (Heads("客户", "text", 20), Heads("金额", "money", 12))
    listed = Listing("", heads, [(f"客户{at}", at) for at in range(rows)], looks=looks)
    short = Listing("小结", heads, [("一共", rows)])
    return Page("lang", "长表", (listed, short, Lines(("口径",), small=True)), "说明")


def text_of(sheet: Sheet) -> dict[int, str]:
    return {put.row: str(put.value) for put in sheet.puts if put.column == 1}


def test_of_a_long_listing_the_first_rows_are_printed_and_all_are_on_the_sheet() -> None:
    sheet = sheet_of(long(500))
    said = text_of(sheet)
    assert said[3] == (
        "500 行都在这张表里，可以筛选；打印只印前 100 行（要多印：页面布局 → 打印区域 → 取消）。"
    )
    first, second = sheet.printed
    assert (said[first[2]], said[first[2] + 1]) == ("客户99", "客户100")
    assert said[second[0]] == "小结"
    assert said[second[0] - 2] == "客户499"
    assert sheet.freeze == (5, 2)
    # What stands far below can be reached from the top.
    (way,) = [put for put in sheet.puts if str(put.value).startswith("↓")]
    assert (way.value, way.link) == ("↓ 小结", f"'长表'!A{second[0]}")


def test_as_many_rows_as_are_printed_need_no_word() -> None:
    sheet = sheet_of(long(100))
    assert not [said for said in text_of(sheet).values() if "打印" in said]
    assert not [put for put in sheet.puts if str(put.value).startswith("↓")]


def test_totals_are_printed_with_the_first_rows() -> None:
    sheet = sheet_of(long(500, looks=[""] * 499 + ["total"]))
    said = text_of(sheet)
    areas = [(said[top], said.get(end)) for top, _, end, _ in sheet.printed]
    assert areas == [("长表", "客户99"), ("客户499", "口径")]
    assert said[3].startswith("499 行都在")


def test_several_print_areas_are_written_as_one_name() -> None:
    data = write(Book(sheets=(sheet_of(long(500)),), title="x"))
    found = openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]
    assert str(found.print_area).count("$A$") == 2


def test_money_on_page_one_has_no_cents_and_elsewhere_only_where_there_are_some() -> None:
    found = {page.name: page for page in pages(judged(), ZH, detail=True)}
    looks = {put.look for put in made().sheets[0].puts}
    assert not any("amount" in look for look in looks)
    forms = {
        head.form
        for block in found["overview"].blocks
        if isinstance(block, Listing)
        for head in block.heads
    }
    assert "money" not in forms
    assert "yuan" in forms
