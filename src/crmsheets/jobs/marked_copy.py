"""One file's marked copy: the workbook itself with parts patched, or a new one of its values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from crmsheets.excel.markup import CannotPatch, Kind, kind_of, mark_up
from crmsheets.excel.patch.faults import UNPROVEN
from crmsheets.excel.patch.proof import prove
from crmsheets.excel.read import read_bytes
from crmsheets.excel.write import write
from crmsheets.forms.values import of_values
from crmsheets.intake.fingerprint import content_hash
from crmsheets.intake.problem_sheet import LEAD_ROW
from crmsheets.intake.replies import data_grids
from crmsheets.model.book import CellMark, Sheet
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.text import Locale, Text

REMADE = Text(
    "原件是 {kind}，这是按内容重做的新文件：格式、图片和公式没有带过来，原件请留着。",
    "The original is {kind}; this is a new file made of its values, without its formats, pictures "
    "and formulas. Please keep the original.",
)
NOT_PATCHED = Text(
    "原件没法直接标注（{reason}），这是按内容重做的新文件：格式、图片和公式没有带过来，原件请留着。",
    "The original could not be marked itself ({reason}); this is a new file made of its values, "
    "without its formats, pictures and formulas. Please keep the original.",
)
MACROS = Text(
    "原件带宏：副本里原样留着，一次也没有运行过。",
    "The original holds macros: they are kept as they were, and none was run.",
)
SIGNED = Text(
    "原件有数字签名：加了标注就不是签的那一份了，副本里去掉了签名。",
    "The original is digitally signed: with marks it is not what was signed, so the copy is not.",
)
_LINE = 18.0


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """The bytes, the ending its name must have, and what is to be said when it is sent."""

    data: bytes
    ending: str = ".xlsx"
    note: str = ""


def patched(
    original: bytes,
    reading: Reading,
    marks: Sequence[CellMark],
    problems: Sheet,
    properties: Mapping[str, str],
    locale: Locale,
) -> MarkedCopy:
    """The workbook itself, marked, and proof-read; CannotPatch where that cannot be done."""
    try:
        return _patched(original, reading, marks, problems, properties, locale)
    except (ValueError, LookupError, RecursionError) as odd:
        # A number where none stands, an element a hundred levels deep: their values are there still.
        raise CannotPatch from odd


def _patched(
    original: bytes,
    reading: Reading,
    marks: Sequence[CellMark],
    problems: Sheet,
    properties: Mapping[str, str],
    locale: Locale,
) -> MarkedCopy:
    kind = kind_of(original)
    told = [text for text, holds in ((MACROS, kind.macros), (SIGNED, kind.signed)) if holds]
    front = with_notes(problems, [locale.say(text) for text in told])
    data = mark_up(original, marks, front, properties, reading.answers)
    prove(original, data, marks, reading.answers, front.title)
    _read_again(data, reading, kind)
    return MarkedCopy(data, kind.ending)


def _read_again(data: bytes, reading: Reading, kind: Kind) -> None:
    """Every value is the one that was read, answers in their cells; nothing else was touched."""
    again = read_bytes(data, reading.source.file, kind.ending)
    if content_hash(data_grids(again)) != content_hash(data_grids(reading)):
        raise CannotPatch(UNPROVEN)


def of_its_values(
    grids: Mapping[str, Grid],
    marks: Sequence[CellMark],
    problems: Sheet,
    properties: Mapping[str, str],
    known_as: Sheet,
    said: str,
) -> MarkedCopy:
    """A new workbook. `grids`: sheet as it was -> values under the title it has there;
    `known_as`: its `_meta`; `said`: why it is a new one.
    """
    moved = [
        replace(each, sheet=grids[each.sheet].sheet) if each.sheet in grids else each
        for each in marks
    ]
    book = of_values(grids.values(), moved, with_notes(problems, [said]), properties)
    return MarkedCopy(write(replace(book, sheets=(*book.sheets, known_as))), note=said)


def remade(reading: Reading, locale: Locale, reason: CannotPatch | None = None) -> str:
    """Why the copy is a new file, in words."""
    if reason is not None:
        return locale.say(NOT_PATCHED, reason=reason.say(locale.lang))
    ending = PurePath(reading.source.file).suffix.lower() or f".{reading.source.format}"
    return locale.say(REMADE, kind=ending)


def with_notes(problems: Sheet, notes: Sequence[str]) -> Sheet:
    """The problem sheet with sentences below its first one."""
    if not notes:
        return problems
    puts = tuple(
        replace(each, value="\n".join([str(each.value), *notes]))
        if (each.row, each.column) == (LEAD_ROW, 1)
        else each
        for each in problems.puts
    )
    height = problems.heights.get(LEAD_ROW, _LINE) + _LINE * len(notes)
    return replace(problems, puts=puts, heights={**problems.heights, LEAD_ROW: height})
