"""A marked copy of a workbook: what is wrong stands on its cell and on top, the rest is untouched.

The copy is made by patching parts of the package: the sheets with marks, their comments, the
styles, the list of sheets. Every other part is the very bytes that were sent in: pictures, charts,
rules, macros (which are never run), and whatever Excel, WPS or others keep there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from crmsheets.excel.patch import earlier
from crmsheets.excel.patch.book import Book, Tab
from crmsheets.excel.patch.comments import AUTHOR, SEPARATOR
from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.front import front
from crmsheets.excel.patch.marking import Todo, work_on
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.properties import describe
from crmsheets.excel.patch.relations import declare, relate, related, type_of
from crmsheets.excel.patch.spans import retagged
from crmsheets.excel.patch.styles import Styles
from crmsheets.excel.patch.styles import blank as no_styles
from crmsheets.model.book import CellMark, Sheet
from crmsheets.model.grid import Value

__all__ = ["AUTHOR", "SEPARATOR", "CannotPatch", "Kind", "kind_of", "mark_up"]

Answers = Mapping[tuple[str, int, int], Value]
_VIEW = re.compile(rb"<(?:\w+:)?sheetView\b[^>]*>")
_SELECTED = re.compile(rb"\btabSelected\s*=\s*[\"'](?:1|true)[\"']")
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
# The word in the main part's content type -> the ending that a file of that kind must have.
_ENDINGS = (
    ("template.macroEnabled", ".xltm"),
    ("addin.macroEnabled", ".xlam"),
    ("macroEnabled", ".xlsm"),
    ("template", ".xltx"),
)
LONGEST_TITLE = 31


@dataclass(frozen=True, slots=True)
class Kind:
    """What a copy of a workbook has to be named and told: its ending, macros, signatures."""

    ending: str = ".xlsx"
    macros: bool = False
    signed: bool = False


def kind_of(original: bytes) -> Kind:
    """Of a workbook as it was sent; CannotPatch where it is no package of parts."""
    parts = Parts(original)
    declared = type_of(parts, Book(parts).part)
    ending = next((ending for word, ending in _ENDINGS if word in declared), ".xlsx")
    macros = any(name.casefold().endswith("vbaproject.bin") for name in parts.names())
    return Kind(ending, macros, earlier.signed(parts))


def mark_up(
    original: bytes,
    marks: Sequence[CellMark],
    problems: Sheet,
    properties: Mapping[str, str],
    answers: Answers | None = None,
) -> bytes:
    """The copy, the sheet `problems` first, marks of an earlier round gone, properties set.

    `answers`: (sheet, row, column) -> what was typed under 改成 in this file and has been taken; it
    is written into its cell (None empties it), since the problem sheet that held it goes.

    Equal arguments give equal bytes. A mark on a sheet that is not there is left out (the problem
    sheet still lists it); column 0 marks the row's first cell. Raises CannotPatch where the
    original is built in a way that cannot be patched with certainty.
    """
    parts = Parts(original)
    book = Book(parts)
    gone = earlier.problem_sheets(parts, book)
    again = bool(gone) or earlier.is_return(parts)
    earlier.drop_signatures(parts)
    styles, where = _styles(parts, book)
    stale = [earlier.drop_sheet(parts, book, tab) for tab in gone]
    left = [tab for tab in book.tabs if tab not in gone and tab.part]
    ours = book.own_templates()
    for tab in left:
        todo = _todo(tab, book, marks, answers or {}, again=again)
        if todo.marks or todo.answers or (again and tab.kind == "worksheet"):
            stale.append(work_on(parts, styles, replace(todo, ours=tab.title in ours)))
        else:
            _deselect(parts, tab.part)
    if any(stale):
        earlier.drop_calculation_order(parts, book)
    _put_front(parts, book, styles, problems, gone)
    parts.put(where, styles.done())
    describe(parts, properties, strict=book.strict)
    return parts.saved()


def _styles(parts: Parts, book: Book) -> tuple[Styles, str]:
    """The styles and their part, made where the workbook has none."""
    name = related(parts, book.part, "styles")
    if not name:
        name = parts.free("xl/styles{}.xml").replace("styles1.", "styles.")
        parts.put(name, no_styles(book.space))
        declare(parts, name, _STYLES)
        relate(parts, book.part, "styles", name, strict=book.strict)
    return Styles(parts.get(name)), name


def _todo(
    tab: Tab, book: Book, marks: Sequence[CellMark], answers: Answers, *, again: bool
) -> Todo:
    mine = tab.kind == "worksheet"
    return Todo(
        title=tab.title,
        part=tab.part,
        marks=[mark for mark in marks if mine and mark.sheet == tab.title],
        answers={
            (row, column): value
            for (sheet, row, column), value in answers.items()
            if mine and sheet == tab.title
        },
        again=again,
        strict=book.strict,
        from_1904=book.from_1904,
        space=book.space,
    )


def _deselect(parts: Parts, name: str) -> None:
    """The tab of a sheet that is not touched otherwise is no longer selected."""
    data = parts.get(name)
    end = data.find(b"sheetData")
    found = _VIEW.search(data, 0, end if end >= 0 else len(data))
    if found and _SELECTED.search(found[0]):
        tag = retagged(found[0], {"tabSelected": None})
        parts.put(name, data[: found.start()] + tag + data[found.end() :])


def _put_front(
    parts: Parts, book: Book, styles: Styles, problems: Sheet, gone: Collection[Tab]
) -> None:
    """The problem sheet as the first one; under another title where somebody has one of that name."""
    taken = {tab.title.casefold() for tab in book.tabs if tab not in gone}
    title, number = problems.title, 2
    while title.casefold() in taken:
        end = f" ({number})"
        title, number = problems.title[: LONGEST_TITLE - len(end)] + end, number + 1
    made = front(replace(problems, title=title))
    name = parts.free("xl/worksheets/sheet{}.xml")
    parts.put(name, made.placed(styles, strict=book.strict))
    declare(parts, name, _SHEET)
    link = relate(parts, book.part, "worksheet", name, strict=book.strict)
    parts.put(book.part, book.arranged(title, link, list(gone), made.names))
