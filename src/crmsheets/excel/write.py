"""A `Book` as the bytes of an .xlsx: equal books give equal bytes, and no text becomes a formula."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Mapping
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_range_abs

from crmsheets.excel import charts, look
from crmsheets.excel.cells import put
from crmsheets.excel.package import rewritten
from crmsheets.excel.rules import mark, validate
from crmsheets.model.book import Area, Book, ListObject, Sheet, Sparkline

Format = Any
Formats = Callable[[str], Format]

A4 = 9
OPTIONS: Mapping[str, Any] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": dict(look.BASE),
}
# What a protected sheet still allows: all but editing a locked cell.
ALLOWED = dict.fromkeys(
    (
        "format_cells",
        "format_columns",
        "format_rows",
        "insert_columns",
        "insert_rows",
        "insert_hyperlinks",
        "delete_columns",
        "delete_rows",
        "sort",
        "autofilter",
        "pivot_tables",
    ),
    True,
)
_LATIN = re.compile(rb'<a:latin typeface="([^"]*)"([^>]*)/>')


def write(book: Book) -> bytes:
    """The workbook as .xlsx bytes.

    Raises ValueError where the book asks for something Excel would repair or refuse: a sheet name
    or a defined name that is not legal, a text of a validation that is too long, too many rows.
    """
    buffer = io.BytesIO()
    # A copy: the library writes into the options it is given.
    options = {**OPTIONS, "default_format_properties": dict(look.BASE)}
    workbook = xlsxwriter.Workbook(buffer, options)
    workbook.set_calc_mode("auto")
    _describe(workbook, book)
    formats = _formats(workbook)
    for sheet in book.sheets:
        _sheet(workbook, sheet, formats)
    first = next((n for n, each in enumerate(book.sheets) if each.state == "visible"), 0)
    workbook.worksheets()[first].activate()
    workbook.worksheets()[first].set_first_sheet()
    for name, reference in book.names.items():
        if workbook.define_name(name, reference):
            message = f"not a name Excel takes: {name!r}"
            raise ValueError(message)
    workbook.close()
    return rewritten(buffer.getvalue(), _with_cjk_charts)


def _describe(workbook: Any, book: Book) -> None:
    workbook.set_properties(
        {
            "title": book.title,
            "subject": book.subject,
            "author": "crmsheets",
            "created": book.created,
        }
    )
    for name, value in book.properties.items():
        workbook.set_custom_property(name, value, "text")


def _formats(workbook: Any) -> Formats:
    """Looks as formats of this workbook, each made once; `?look` = of a conditional format."""
    made: dict[str, Format] = {}

    def of(name: str) -> Format:
        if name not in made:
            if name.startswith("?"):
                made[name] = workbook.add_format(dict(look.differential(name[1:])))
            else:
                made[name] = workbook.add_format(dict(look.properties(name)))
        return made[name]

    return of


def _sheet(workbook: Any, sheet: Sheet, formats: Formats) -> None:
    worksheet = workbook.add_worksheet(sheet.title)
    _frame(worksheet, sheet, formats)
    _view(worksheet, sheet)
    _paper(worksheet, sheet)
    for area in sheet.merges:
        _merge(worksheet, sheet, area, formats)
    for listed in sheet.lists:
        _table(worksheet, sheet, listed)
    for each in sheet.puts:
        put(worksheet, each, formats)
    for rule in sheet.validations:
        validate(worksheet, rule)
    for each_mark in sheet.marks:
        mark(worksheet, each_mark, formats)
    for spark in sheet.sparklines:
        _spark(worksheet, sheet.title, spark)
    for box in sheet.charts:
        charts.insert(workbook, worksheet, sheet.title, box)


def _frame(worksheet: Any, sheet: Sheet, formats: Formats) -> None:
    """Columns, row heights, hidden rows."""
    for lane in sheet.lanes:
        options = {"hidden": True} if lane.hidden else {}
        at = lane.column - 1
        worksheet.set_column(at, at, lane.width, formats(lane.look) if lane.look else None, options)
    for row in sorted({*sheet.heights, *sheet.hidden_rows}):
        options = {"hidden": True} if row in sheet.hidden_rows else {}
        worksheet.set_row(row - 1, sheet.heights.get(row), None, options)


def _view(worksheet: Any, sheet: Sheet) -> None:
    """Screen: freeze, filter, protection, visibility."""
    if sheet.freeze:
        worksheet.freeze_panes(sheet.freeze[0] - 1, sheet.freeze[1] - 1)
    if sheet.filter:
        worksheet.autofilter(*_from_zero(sheet.filter))
    if not sheet.gridlines:
        worksheet.hide_gridlines(2)
    if sheet.tab:
        worksheet.set_tab_color(sheet.tab)
    if sheet.protected:
        worksheet.protect("", dict(ALLOWED))
    if sheet.state == "hidden":
        worksheet.hide()
    elif sheet.state == "veryHidden":
        worksheet.very_hidden()


def _paper(worksheet: Any, sheet: Sheet) -> None:
    """Print: repeated rows and columns, A4, pages across, margins, footer, what is left out."""
    if sheet.repeat:
        worksheet.repeat_rows(sheet.repeat[0] - 1, sheet.repeat[1] - 1)
    if sheet.repeat_columns:
        worksheet.repeat_columns(0, sheet.repeat_columns - 1)
    if sheet.landscape:
        worksheet.set_landscape()
    worksheet.set_paper(A4)
    worksheet.fit_to_pages(*sheet.pages)
    worksheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    worksheet.set_footer("&L&A&C&P / &N")
    areas = []
    for area in sheet.printed:
        worksheet.print_area(*_from_zero(area))
        areas.append(worksheet.print_area_range)
    if areas:
        # The library takes one area; the file format takes several.
        worksheet.print_area_range = ",".join(areas)


def _merge(worksheet: Any, sheet: Sheet, area: Area, formats: Formats) -> None:
    """Merge first; the put at its top left then fills it with its own look."""
    at = next((each for each in sheet.puts if (each.row, each.column) == area[:2]), None)
    worksheet.merge_range(*_from_zero(area), "", formats(at.look if at else "plain"))


def _spark(worksheet: Any, title: str, spark: Sparkline) -> None:
    """Small columns, the highest one darker: LibreOffice prints them, lines it does not."""
    quoted = title.replace("'", "''")
    top, left, bottom, right = _from_zero(spark.area)
    cells = xl_range_abs(top, left, bottom, right)
    options = {
        "range": f"'{quoted}'!{cells}",
        "type": "column",
        "series_color": look.STEEL,
        "high_point": True,
        "high_color": look.NAVY,
        "empty_cells": "zero",
        "min": 0,
    }
    worksheet.add_sparkline(spark.row - 1, spark.column - 1, options)


def _table(worksheet: Any, sheet: Sheet, listed: ListObject) -> None:
    """A list object; one without a row of data is left out, Excel would repair it away."""
    top, left, bottom, right = listed.area
    if bottom <= top:
        return
    heads = {each.column: str(each.value) for each in sheet.puts if each.row == top}
    columns = [{"header": heads.get(column, "")} for column in range(left, right + 1)]
    style = "Table Style Light 1"
    options = {"name": listed.name, "columns": columns, "style": style, "banded_rows": True}
    if worksheet.add_table(*_from_zero(listed.area), options):
        message = f"the list {listed.name!r} cannot stand at {listed.area}"
        raise ValueError(message)


def _from_zero(area: Area) -> tuple[int, int, int, int]:
    return area[0] - 1, area[1] - 1, area[2] - 1, area[3] - 1


def _with_cjk_charts(name: str, part: bytes) -> bytes:
    """Charts name a Latin typeface only; Chinese labels need the East Asian one beside it."""
    if not name.startswith("xl/charts/chart"):
        return part
    return _LATIN.sub(rb'<a:latin typeface="\1"\2/><a:ea typeface="\1"/>', part)
