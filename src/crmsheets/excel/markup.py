"""A marked copy of a workbook that `build` made: what is wrong stands on its cell and on top.

Everything else stays as it was: values, rules, protection, hidden rows, hidden sheets, names. Only
links to files and network drives go: a copy that travels leads nowhere but to the web.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
from collections.abc import Mapping, Sequence
from copy import copy
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import PatternFill, Protection
from openpyxl.utils.datetime import to_excel
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from crmsheets.excel import look
from crmsheets.excel.cells import printable
from crmsheets.excel.dress import filled, put_sheet
from crmsheets.excel.finish import Results, finished
from crmsheets.excel.spool import saved
from crmsheets.forms.sheet import FIRST_ROW
from crmsheets.intake.problem_sheet import TITLE
from crmsheets.model.book import CellMark, Sheet
from crmsheets.model.grid import Value

AUTHOR = "crmsheets"
# Between what a person wrote into a comment and what we add to it.
SEPARATOR = "\n——— crmsheets ———\n"
_WEB = ("http://", "https://", "mailto:")
_RANK = {"fixed": 0, "warning": 1, "error": 2}
_COLOURS = {f"FF{colour.removeprefix('#')}" for colour in look.LEVELS.values()}


def mark_up(
    original: bytes,
    marks: Sequence[CellMark],
    problems: Sheet,
    properties: Mapping[str, str],
    answers: Mapping[tuple[str, int, int], Value] | None = None,
) -> bytes:
    """The copy, the sheet `problems` first, marks of an earlier round gone, properties set.

    `answers`: (sheet, row, column) -> what was typed under 改成 in this file and has been taken; it
    is written into its cell (None empties it), since the problem sheet that held it goes.

    Equal arguments give equal bytes. A mark on a sheet that is not there is left out (the problem
    sheet still lists it); column 0 marks the row's first cell. Raises what openpyxl raises where
    the original cannot be opened.
    """
    book = _opened(original)
    modified = _stamp(book)
    for title in {TITLE.zh, TITLE.en, problems.title} & set(book.sheetnames):
        del book[title]
    for worksheet in book.worksheets:
        _wipe(worksheet)
    for (sheet, row, column), value in sorted((answers or {}).items()):
        if sheet in book.sheetnames:
            _answer(_top_left(book[sheet], row, column), value)
    for mark in _worst(marks):
        if mark.sheet in book.sheetnames:
            _mark(book[mark.sheet], mark)
    front = put_sheet(book, problems, 0)
    _open_at(book, front)
    _describe(book, properties)
    results = _results(original, book)
    return finished(saved(book), results, modified)


def _opened(data: bytes, *, values: bool = False) -> Workbook:
    with warnings.catch_warnings():
        # What openpyxl says it will not keep are extensions that our own workbooks do not use.
        warnings.simplefilter("ignore")
        return openpyxl.load_workbook(io.BytesIO(data), data_only=values, rich_text=not values)


def _stamp(book: Workbook) -> str:
    """The package's own day of change; a marked copy is no younger than what was sent in."""
    day = book.properties.modified or book.properties.created or dt.datetime(2024, 1, 1)  # noqa: DTZ001  # workbook stamps have no zone
    return f"{day:%Y-%m-%dT%H:%M:%SZ}"


def _wipe(worksheet: Worksheet) -> None:
    """Take away colours and comments of an earlier round, and links to files."""
    for row in worksheet.iter_rows():
        for cell in row:
            if _leads_away(cell):
                cell.hyperlink = None
            if cell.has_style and cell.fill.fgColor.rgb in _COLOURS:
                cell.fill = PatternFill()
                cell.comment = _theirs(cell.comment) if cell.comment else None
            elif cell.comment and (cell.comment.author == AUTHOR or SEPARATOR in cell.comment.text):
                cell.comment = _theirs(cell.comment)


def _leads_away(cell: Any) -> bool:
    """Whether a cell links into somebody's computer or network."""
    target = cell.hyperlink.target if cell.hyperlink else None
    return bool(target and not target.lower().startswith(_WEB))


def _theirs(comment: Comment) -> Comment | None:
    """What a person had written into the comment; None where it was all ours."""
    before, ours, _ = comment.text.partition(SEPARATOR)
    return Comment(before, comment.author) if ours else None


def _worst(marks: Sequence[CellMark]) -> list[CellMark]:
    """One mark a cell: the worst level, all notes, in the order of the sheet."""
    found: dict[tuple[str, int, int], list[CellMark]] = {}
    for mark in marks:
        found.setdefault((mark.sheet, mark.row, max(1, mark.column)), []).append(mark)
    merged = []
    for (sheet, row, column), same in sorted(found.items()):
        notes = list(dict.fromkeys(each.note for each in same if each.note))
        level = max((each.level for each in same), key=_RANK.__getitem__)
        merged.append(CellMark(sheet, row, column, "\n".join(notes), level))
    return merged


def _mark(worksheet: Worksheet, mark: CellMark) -> None:
    cell: Any = _top_left(worksheet, mark.row, mark.column)
    if not cell.has_style:
        # A blank cell stands in the file only now: without its column's style it would be locked.
        style = _column_style(worksheet, mark.column)
        if style is not None:
            cell._style = style  # noqa: SLF001  # openpyxl has no other way to share a style
    if mark.row >= FIRST_ROW:
        cell.fill = filled(look.LEVELS[mark.level])
        # A cell pasted from elsewhere brings its lock along; what is to be mended must be open.
        cell.protection = Protection(locked=False)
    if mark.note:
        cell.comment = _comment(cell.comment, printable(mark.note))


def _answer(cell: Any, value: Value) -> None:
    """Put a value in as what it is; text that begins with = stays text."""
    cell.value = printable(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"


def _top_left(worksheet: Worksheet, row: int, column: int) -> Any:
    for area in worksheet.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            return worksheet.cell(area.min_row, area.min_col)
    return worksheet.cell(row, column)


def _column_style(worksheet: Any, column: int) -> Any:
    for dimension in worksheet.column_dimensions.values():
        if (dimension.min or 0) <= column <= (dimension.max or 0) and dimension.has_style:
            return copy(dimension._style)  # noqa: SLF001  # openpyxl has no other way to share a style
    return None


def _comment(theirs: Comment | None, note: str) -> Comment:
    if theirs is not None:
        return Comment(f"{theirs.text}{SEPARATOR}{note}", theirs.author, width=260, height=120)
    lines = sum(1 + len(line) // 16 for line in note.split("\n"))
    return Comment(note, AUTHOR, width=260, height=max(40, 20 * lines + 14))


def _open_at(book: Workbook, front: Worksheet) -> None:
    """Open on the problem sheet, with no other sheet selected (typing would go into both)."""
    book.active = book.index(front)
    for worksheet in book.worksheets:
        worksheet.sheet_view.tabSelected = worksheet is front
    for view in book.views:
        view.firstSheet = 0


def _describe(book: Any, properties: Mapping[str, str]) -> None:
    for name, value in properties.items():
        if name in book.custom_doc_props.names:
            del book.custom_doc_props[name]
        book.custom_doc_props.append(StringProperty(name=name, value=value))


def _results(original: bytes, book: Workbook) -> dict[int, Results]:
    """The stored results of all formulas, by sheet part of the copy; openpyxl would drop them."""
    formulas = {
        worksheet.title: [
            cell.coordinate
            for row in worksheet.iter_rows()
            for cell in row
            if cell.data_type == "f"
        ]
        for worksheet in book.worksheets
    }
    if not any(formulas.values()):
        return {}
    values = _opened(original, values=True)
    found: dict[int, Results] = {}
    for number, worksheet in enumerate(book.worksheets, start=1):
        stored = {
            ref: _plain(values[worksheet.title][ref].value)
            for ref in formulas[worksheet.title]
            if values[worksheet.title][ref].value is not None
        }
        found[number] = stored
    return found


def _plain(value: Any) -> str | float | bool:
    """A stored result as the package holds it: a date is a number there."""
    if isinstance(value, (dt.date, dt.time, dt.timedelta)):
        return float(to_excel(value))  # type: ignore[no-untyped-call]  # the stubs leave it open
    return value  # type: ignore[no-any-return]  # text, number or truth
