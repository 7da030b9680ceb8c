"""One sheet of a marked copy: an earlier round's marks go, answers and the new marks are put in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crmsheets.excel import look
from crmsheets.excel.cells import printable
from crmsheets.excel.patch.boxes import blank as no_boxes
from crmsheets.excel.patch.boxes import blocks, with_boxes, without
from crmsheets.excel.patch.comments import Comments
from crmsheets.excel.patch.comments import blank as no_comments
from crmsheets.excel.patch.content import content
from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.formulas import free_from
from crmsheets.excel.patch.layout import Area, Place
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.relations import declare, relate, related, relations, unrelate
from crmsheets.excel.patch.sheet import SheetPart
from crmsheets.excel.patch.styles import MAIN, Styles
from crmsheets.forms.sheet import FIRST_ROW
from crmsheets.model.book import CellMark
from crmsheets.model.grid import Value

COLOURS = frozenset(f"FF{colour.removeprefix('#')}" for colour in look.LEVELS.values())
_RANK = {"fixed": 0, "warning": 1, "error": 2}
_WEB = ("http://", "https://", "mailto:", "ftp://")
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"


@dataclass(frozen=True, slots=True)
class Todo:
    """What is to be done on one sheet. `ours`: `build` made it, its header keeps its colour.

    `again`: an earlier round's marks are to be looked for.
    """

    title: str
    part: str
    marks: Iterable[CellMark] = ()
    answers: Mapping[Place, Value] = field(default_factory=dict)
    ours: bool = False
    again: bool = False
    strict: bool = False
    from_1904: bool = False
    space: str = MAIN


def work_on(parts: Parts, styles: Styles, todo: Todo) -> bool:
    """Do it; whether a formula was replaced."""
    part = SheetPart(parts.get(todo.part), styles.with_fill(COLOURS) if todo.again else frozenset())
    areas, coloured = part.areas(), set(part.layout.coloured)
    for row, column in coloured:
        part.line(row).restyle(column, styles.unmarked(part.format_of(row, column)))
    replaced = [
        _answer(part, styles, corner(areas, at), value, from_1904=todo.from_1904)
        for at, value in sorted(todo.answers.items())
    ]
    notes: dict[Place, str] = {}
    for at, mark in worst(todo.marks, areas):
        if not (todo.ours and at[0] < FIRST_ROW):
            colour = look.LEVELS[mark.level]
            part.line(at[0]).restyle(at[1], styles.marked(part.format_of(*at), colour))
        if mark.note:
            notes[at] = printable(mark.note)
    _annotate(parts, part, todo, notes, coloured)
    _keep_home(parts, part, todo.part)
    deselect(part)
    parts.put(todo.part, part.done())
    return any(replaced)


def deselect(part: SheetPart) -> None:
    """No other sheet than the first may be selected: typing would go into both."""
    views = part.first("sheetViews")
    for view in views.own("sheetView") if views else []:
        if view.got.get("tabSelected") in {"1", "true"}:
            part.edits.set(view, tabSelected=None)


def corner(areas: Iterable[Area], at: Place) -> Place:
    """The cell that is shown where `at` lies in a merged area."""
    for top, left, bottom, right in areas:
        if top <= at[0] <= bottom and left <= at[1] <= right:
            return top, left
    return at


def worst(marks: Iterable[CellMark], areas: Iterable[Area]) -> list[tuple[Place, CellMark]]:
    """One mark a cell, in the order of the sheet: the worst level and all notes."""
    found: dict[Place, list[CellMark]] = {}
    for mark in marks:
        at = corner(areas, (mark.row, max(1, mark.column)))
        found.setdefault(at, []).append(mark)
    merged = []
    for at, same in sorted(found.items()):
        notes = dict.fromkeys(each.note for each in same if each.note)
        level = max((each.level for each in same), key=_RANK.__getitem__)
        merged.append((at, CellMark(same[0].sheet, *at, "\n".join(notes), level)))
    return merged


def _answer(part: SheetPart, styles: Styles, at: Place, value: Value, *, from_1904: bool) -> bool:
    calculated = free_from(part, *at)
    said = content(value, from_1904=from_1904)
    style = part.format_of(*at)
    part.line(at[0]).restyle(at[1], styles.dated(style, said.shape) if said.shape else style)
    part.line(at[0]).rewrite(at[1], said.kind, said.spelled(part.prefix))
    return calculated


def _annotate(
    parts: Parts, part: SheetPart, todo: Todo, notes: Mapping[Place, str], coloured: set[Place]
) -> None:
    name = related(parts, todo.part, "comments")
    if not notes and not (todo.again and name):
        return
    comments = Comments(parts.get(name) if name else no_comments(todo.space))
    gone = comments.wipe(coloured) if todo.again else set[Place]()
    boxes = {at: note for at, note in sorted(notes.items()) if comments.put(at, note)}
    if not name:
        name = parts.free("xl/comments{}.xml")
        declare(parts, name, _COMMENTS)
        relate(parts, todo.part, "comments", name, strict=todo.strict)
    parts.put(name, comments.done())
    drawing = _drawing(parts, part, todo, create=bool(boxes))
    if drawing:
        kept = without(parts.get(drawing), gone)
        parts.put(drawing, with_boxes(kept, boxes, part.widths()))


def _drawing(parts: Parts, part: SheetPart, todo: Todo, *, create: bool) -> str:
    """The part that holds the boxes of a sheet's comments; made where it is wanted and missing."""
    there = part.first("legacyDrawing")
    if there is not None:
        links = relations(parts, todo.part)
        found = next((each.target for each in links if each.id == there.link), "")
        if found not in parts:
            raise CannotPatch
        return found
    if not create:
        return ""
    name = parts.free("xl/drawings/vmlDrawing{}.vml")
    used = {
        block
        for each in parts.names()
        if each.lower().endswith(".vml")
        for block in blocks(parts.get(each))
    }
    parts.put(name, no_boxes(max(used, default=0) + 1))
    declare(parts, name, _DRAWING)
    link = relate(parts, todo.part, "vmlDrawing", name, strict=todo.strict)
    base = "purl.oclc.org/ooxml" if todo.strict else "schemas.openxmlformats.org"
    space = f"http://{base}/officeDocument/{'' if todo.strict else '2006/'}relationships"
    at = part.after()
    tag = f'<{part.prefix}legacyDrawing xmlns:r="{space}" r:id="{link}"/>'
    part.edits.put(at, at, tag.encode())
    return name


def _keep_home(parts: Parts, part: SheetPart, name: str) -> None:
    """A copy that travels leads nowhere but to the web: links to files and drives go."""
    held = part.first("hyperlinks")
    away = {
        each.id
        for each in relations(parts, name)
        if each.kind == "hyperlink" and each.external and not each.target.lower().startswith(_WEB)
    }
    if held is None or not away:
        return
    leading = [node for node in held.children if node.link in away]
    if len(leading) == len(held.children):
        part.edits.remove(held)
    else:
        for node in leading:
            part.edits.remove(node)
    unrelate(parts, name, {node.link for node in leading})
