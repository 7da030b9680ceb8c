"""Proof-reading a marked copy with another reader (openpyxl) before anybody gets it.

Only what was worked on is read: the cells and comments of the sheets with marks, in a small package
made for the purpose. Pictures, merges over a million rows and the like, which can keep that reader
busy for minutes, are not in it; of a very large sheet only the marked rows are.
"""

from __future__ import annotations

import io
import warnings
import zipfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crmsheets.excel import look
from crmsheets.excel.patch.book import Book
from crmsheets.excel.patch.faults import UNPROVEN, CannotPatch
from crmsheets.excel.patch.layout import Place
from crmsheets.excel.patch.marking import corner, worst
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.relations import related
from crmsheets.excel.patch.sheet import SheetPart
from crmsheets.excel.patch.spans import Edits, quoted, retagged, tag_end, tree
from crmsheets.excel.patch.styles import MAIN
from crmsheets.excel.patch.styles import blank as no_styles
from crmsheets.forms.sheet import FIRST_ROW
from crmsheets.model.book import CellMark
from crmsheets.model.grid import Value

MOST_CELLS = 100_000
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STRICT = {
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": MAIN.encode(),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": _DOCUMENT.encode(),
}
Cells = Mapping[Place, tuple[object, str, str]]


def prove(
    original: bytes,
    copy: bytes,
    marks: Sequence[CellMark],
    answers: Mapping[tuple[str, int, int], Value],
    title: str,
) -> None:
    """CannotPatch unless the copy opens, begins with the problem sheet, bears every mark, and holds
    every value of the original but the answered ones.
    """
    old, new = Parts(original), Parts(copy)
    before, after = Book(old), Book(new)
    if not after.tabs or not after.tabs[0].title.startswith(title[:20]):
        raise CannotPatch(UNPROVEN)
    tasks = list(_tasks(old, before, marks, answers))
    copied = {tab.title: tab.part for tab in after.tabs}
    sheets = [(each.part, each.sheet, each.rows) for each in tasks]
    first = _read(_extract(old, before, sheets))
    names = [copied.get(each.title, "") for each in tasks]
    sheets = [
        (name, SheetPart(new.get(name)), each.rows) for name, each in zip(names, tasks, strict=True)
    ]
    second = _read(_extract(new, after, sheets))
    for task, before_it, after_it in zip(tasks, first, second, strict=True):
        _compare(before_it, after_it, task.typed)
        _bears(after_it, task.marks, task.header)


@dataclass(frozen=True, slots=True)
class _Task:
    """A sheet to be proof-read as it was, its marks, its answered cells, its own header's end."""

    title: str
    part: str
    sheet: SheetPart
    marks: Sequence[tuple[Place, CellMark]]
    typed: frozenset[Place]
    header: int

    @property
    def rows(self) -> frozenset[int]:
        """The rows that were worked on."""
        return frozenset({row for row, _ in self.typed} | {at[0] for at, _ in self.marks})


def _tasks(
    parts: Parts,
    book: Book,
    marks: Sequence[CellMark],
    answers: Mapping[tuple[str, int, int], Value],
) -> Iterator[_Task]:
    own = book.own_templates()
    for tab in book.tabs:
        mine = [mark for mark in marks if mark.sheet == tab.title]
        answered = [at[1:] for at in answers if at[0] == tab.title]
        if tab.kind == "worksheet" and (mine or answered):
            sheet = SheetPart(parts.get(tab.part))
            areas = sheet.areas()
            typed = frozenset(corner(areas, at) for at in answered)
            header = FIRST_ROW if tab.title in own else 0
            yield _Task(tab.title, tab.part, sheet, worst(mine, areas), typed, header)


def _extract(
    parts: Parts, book: Book, wanted: Sequence[tuple[str, SheetPart, Collection[int]]]
) -> bytes:
    """The cells of some sheets, with their formats and comments, as a workbook of its own."""
    made: dict[str, bytes] = {}
    strings, styles = (
        related(parts, book.part, "sharedStrings"),
        related(parts, book.part, "styles"),
    )
    made["xl/styles.xml"] = _formats_only(parts.get(styles)) if styles else no_styles()
    if strings:
        made["xl/sharedStrings.xml"] = parts.get(strings)
    for number, (name, sheet, rows) in enumerate(wanted, start=1):
        made[f"xl/worksheets/sheet{number}.xml"] = _cells_only(sheet, rows)
        if notes := related(parts, name, "comments"):
            made[f"xl/comments{number}.xml"] = parts.get(notes)
            links = _rels(("comments", f"/xl/comments{number}.xml"))
            made[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = links
    for part, data in made.items():
        for strict, transitional in _STRICT.items():
            made[part] = made[part].replace(strict, transitional) if strict in data else made[part]
    return _packed(made, len(wanted), from_1904=book.from_1904)


def _formats_only(styles: bytes) -> bytes:
    """Styles without the named ones: some workbooks drag along thousands."""
    root, edits = tree(styles), Edits(styles)
    for section in root.own("cellStyleXfs", "cellStyles", "dxfs"):
        edits.remove(section)
    for fill in (each for section in root.own("fills") for each in section.children):
        if not fill.children:  # what some exports write, and only this reader refuses
            edits.put(
                fill.start,
                fill.end,
                f"<{fill.tag}><{fill.prefix}patternFill/></{fill.tag}>".encode(),
            )
    return edits.done()


def _cells_only(sheet: SheetPart, rows: Collection[int]) -> bytes:
    """A sheet without all but its rows; of a very large one only those named."""
    data, root, held = sheet.data, sheet.root, sheet.first("sheetData")
    if held is None:
        raise CannotPatch
    body = data[held.start : held.end]
    if sheet.layout.cells > MOST_CELLS:
        layout = sheet.layout
        lines = zip(layout.rows, layout.starts, layout.ends, strict=True)
        chosen = (_numbered(data[start:end], row) for row, start, end in lines if row in rows)
        tag = held.tag.encode()
        body = b"<%b>%b</%b>" % (tag, b"".join(chosen), tag)
    return data[root.start : root.opened] + body + f"</{root.tag}>".encode()


def _numbered(row: bytes, number: int) -> bytes:
    end = tag_end(row, 0)
    return retagged(row[:end], {"r": str(number)}) + row[end:]


def _packed(parts: Mapping[str, bytes], sheets: int, *, from_1904: bool) -> bytes:
    numbers = range(1, sheets + 1)
    listed = "".join(f'<sheet name="{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
    workbook = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{_DOCUMENT}"><workbookPr date1904="{int(from_1904)}"/>'
        f"<sheets>{listed}</sheets></workbook>"
    )
    links = [("worksheet", f"/xl/worksheets/sheet{n}.xml") for n in numbers]
    links += [(kind, f"/xl/{kind}.xml") for kind in ("styles", "sharedStrings")]
    kinds = {"workbook": "sheet.main", "sheet": "worksheet"}
    types = "".join(
        f'<Override PartName="/{name}" ContentType="{_KIND}.{kinds.get(word, word)}+xml"/>'
        for name in ("xl/workbook.xml", *parts)
        if (word := name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789"))
        and name.endswith(".xml")
    )
    default = "application/vnd.openxmlformats-package.relationships+xml"
    declared = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        f' ContentType="{default}"/>{types}</Types>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("[Content_Types].xml", declared)
        package.writestr("_rels/.rels", _rels(("officeDocument", "/xl/workbook.xml")))
        package.writestr("xl/workbook.xml", workbook)
        links = [each for each in links if each[1].lstrip("/") in parts]
        package.writestr("xl/_rels/workbook.xml.rels", _rels(*links))
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def _rels(*links: tuple[str, str]) -> bytes:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{_DOCUMENT}/{kind}" Target="{quoted(target)}"/>'
        for number, (kind, target) in enumerate(links, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'.encode()


def _read(package: bytes) -> list[Any]:
    """The sheets as openpyxl sees them; CannotPatch where it does not."""
    import openpyxl  # noqa: PLC0415  # slow to import, and few commands need it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return openpyxl.load_workbook(io.BytesIO(package)).worksheets
    except Exception as error:  # a strange file may break it in any way
        raise CannotPatch(UNPROVEN) from error


def _cells(sheet: Any) -> Cells:
    """Place -> value, kind of value and number format of every cell that holds something."""
    return {
        at: (_plain(cell.value), cell.data_type, cell.number_format)
        for at, cell in sheet._cells.items()  # noqa: SLF001  # rows would be filled up with blanks
        if cell.value is not None
    }


def _plain(value: Any) -> object:
    """A formula over several cells is an object: it is what it says."""
    return sorted(vars(value).items()) if hasattr(value, "__dict__") else value


def _compare(before: Any, after: Any, typed: Collection[Place]) -> None:
    old, new = _cells(before), _cells(after)
    if any(old.get(at) != new.get(at) for at in {*old, *new} - set(typed)):
        raise CannotPatch(UNPROVEN)


def _bears(sheet: Any, marks: Sequence[tuple[Place, CellMark]], header: int) -> None:
    for (row, column), mark in marks:
        cell = sheet.cell(row, column)
        colour = f"FF{look.LEVELS[mark.level].removeprefix('#')}"
        coloured = row < header or cell.fill.fgColor.rgb == colour
        if not coloured or (mark.note and cell.comment is None):
            raise CannotPatch(UNPROVEN)
