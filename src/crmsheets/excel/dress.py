"""Looks of the palette as openpyxl styles, and a `Sheet` put into an opened workbook."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.worksheet import Worksheet

from crmsheets.excel import look
from crmsheets.excel.cells import printable, shown
from crmsheets.model.book import Area, Put, Sheet, Validation
from crmsheets.model.cell import letters

A4 = 9
_SIDES = ("left", "right", "top", "bottom")
_THICK: Mapping[int, Any] = {1: "thin", 2: "medium"}
_KINDS: Mapping[str, Any] = {"length": "textLength", "any": None}
_ALLOWED = (
    "formatCells",
    "formatColumns",
    "formatRows",
    "insertColumns",
    "insertRows",
    "insertHyperlinks",
    "deleteColumns",
    "deleteRows",
    "sort",
    "autoFilter",
    "pivotTables",
)


def put_sheet(book: Workbook, sheet: Sheet, at: int) -> Worksheet:
    """Write a sheet into an opened workbook, at position `at`.

    Cells, links, columns, rows, merges, validations, view and print; a sheet with charts, list
    objects or marks raises ValueError, those are written with `excel.write`.
    """
    if sheet.charts or sheet.lists or sheet.marks:
        message = f"the sheet {sheet.title!r} holds what cannot be put into an opened workbook"
        raise ValueError(message)
    worksheet: Worksheet = book.create_sheet(sheet.title, at)
    for lane in sheet.lanes:
        dimension = worksheet.column_dimensions[letters(lane.column)]
        dimension.width = lane.width
        dimension.hidden = lane.hidden
        if lane.look:
            dress(dimension, lane.look)
    for each in sheet.puts:
        _put(worksheet, each)
    for row, height in sheet.heights.items():
        worksheet.row_dimensions[row].height = height
    for row in sheet.hidden_rows:
        worksheet.row_dimensions[row].hidden = True
    for area in sheet.merges:
        worksheet.merge_cells(_address(area))
    for rule in sheet.validations:
        worksheet.add_data_validation(_validation(rule))
    _view(worksheet, sheet)
    return worksheet


def dress(styled: Any, name: str) -> None:
    """Give a cell or a column the look."""
    wanted = {**look.BASE, **look.properties(name)}
    styled.font = Font(
        name=wanted["font_name"],
        sz=wanted["font_size"],
        b=wanted.get("bold", False),
        u="single" if wanted.get("underline") else None,
        color=_argb(wanted.get("font_color", look.INK)),
        family=wanted["font_family"],
        charset=wanted["font_charset"],
    )
    if "bg_color" in wanted:
        styled.fill = filled(wanted["bg_color"])
    styled.border = _border(wanted)
    styled.alignment = Alignment(
        horizontal=wanted.get("align"),
        vertical="center" if wanted.get("valign") == "vcenter" else None,
        wrap_text=wanted.get("text_wrap", False) or None,
        indent=wanted.get("indent", 0),
    )
    styled.number_format = wanted.get("num_format", "General")
    styled.protection = Protection(locked=wanted.get("locked", True))


def filled(colour: str) -> PatternFill:
    """A solid fill of one colour (`#RRGGBB`)."""
    return PatternFill("solid", fgColor=_argb(colour))


def _put(worksheet: Worksheet, each: Put) -> None:
    cell: Any = worksheet.cell(each.row, each.column)
    value = shown(each.value)
    cell.value = printable(value) if isinstance(value, str) else value
    if isinstance(value, str):
        # Assigning a text that begins with `=` would make a formula of it.
        cell.data_type = "s"
    dress(cell, each.look)
    if isinstance(value, dt.date) and not cell.number_format.startswith("yyyy"):
        cell.number_format = "yyyy-mm-dd"
    elif isinstance(value, (int, float)) and cell.number_format == "@":
        cell.number_format = "General"
    if each.link:
        link = Hyperlink(ref=cell.coordinate, location=each.link, display=str(each.value or ""))
        cell.hyperlink = link


def _border(wanted: dict[str, Any]) -> Border:
    sides: dict[str, Any] = {}
    for side in _SIDES:
        thick = wanted.get(side, wanted.get("border"))
        if thick:
            colour = wanted.get(f"{side}_color", wanted.get("border_color", look.GRID))
            sides[side] = Side(_THICK[thick], color=_argb(colour))
    return Border(**sides)


def _validation(rule: Validation) -> DataValidation:
    source = rule.source
    operator: Any = rule.operator
    formula = source if isinstance(source, str) else f'"{",".join(source)}"'
    low = formula or (None if rule.low is None else str(rule.low))
    return DataValidation(
        type=_KINDS.get(rule.kind, rule.kind),
        operator=None if formula or rule.kind == "any" else operator,
        formula1=low.removeprefix("=") if low else None,
        formula2=None if rule.high is None else str(rule.high).removeprefix("="),
        errorStyle=rule.style,
        allow_blank=rule.blank_ok,
        showErrorMessage=True,
        showInputMessage=True,
        promptTitle=rule.title or None,
        prompt=rule.prompt or None,
        errorTitle=rule.error_title or None,
        error=rule.error or None,
        sqref=_address(rule.area),
    )


def _view(worksheet: Any, sheet: Sheet) -> None:
    if sheet.freeze:
        worksheet.freeze_panes = f"{letters(sheet.freeze[1])}{sheet.freeze[0]}"
    if sheet.filter:
        worksheet.auto_filter.ref = _address(sheet.filter)
    if sheet.repeat:
        worksheet.print_title_rows = f"{sheet.repeat[0]}:{sheet.repeat[1]}"
    worksheet.page_setup.orientation = "landscape" if sheet.landscape else "portrait"
    worksheet.page_setup.paperSize = A4
    worksheet.page_setup.fitToWidth, worksheet.page_setup.fitToHeight = sheet.pages
    worksheet.sheet_properties.pageSetUpPr.fitToPage = True
    worksheet.oddFooter.left.text = "&A"
    worksheet.oddFooter.center.text = "&P / &N"
    worksheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    worksheet.sheet_view.showGridLines = sheet.gridlines
    if sheet.tab:
        worksheet.sheet_properties.tabColor = _argb(sheet.tab)
    if sheet.protected:
        worksheet.protection.sheet = True
        for allowed in _ALLOWED:
            setattr(worksheet.protection, allowed, False)  # False = not forbidden


def _address(area: Area) -> str:
    top, left, bottom, right = area
    return f"{letters(left)}{top}:{letters(right)}{bottom}"


def _argb(colour: str) -> str:
    return f"FF{colour.removeprefix('#')}"
