"""Reading 映射.xlsx back: what a person changed or agreed to, and what in it cannot be followed.

A line that says what it said when it was written changes nothing: the sheet is recognised as ever.
Lines may be sorted, deleted or added; the file may be renamed and saved by any program.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from crmsheets.intake.headers import lexicon, squeezed
from crmsheets.intake.mapping_lines import Line, has_keys, head, lines_in
from crmsheets.intake.mapping_rules import (
    BAD_HEADER_ROW,
    FIELD_TWICE,
    NO_TABLE,
    TWO_ANSWERS,
    UNKNOWN_FIELD,
    UNKNOWN_TABLE,
)
from crmsheets.intake.problem_sheet import accepts
from crmsheets.model import mapping as form
from crmsheets.model.cell import Cell, column_number
from crmsheets.model.finding import Finding
from crmsheets.model.grid import Reading
from crmsheets.model.mapping import KEPT, NOTHING, Told, ToldBlock, ToldColumn
from crmsheets.model.template import Template

_T = TypeVar("_T")
_KEEPING = {squeezed(word) for word in (form.KEEP.zh, form.KEEP.en, "保留", "不动", "keep", "-")}
_NO_DATA = {squeezed(word) for word in (form.NO_DATA.zh, form.NO_DATA.en, "不读", "跳过", "skip")}
_ROWS = re.compile(r"(?:第\s*)?([1-9]\d{0,6})(?:\s*[-~,、]\s*([1-9]\d{0,6}))?\s*行?")


def is_mapping(reading: Reading) -> bool:
    """Whether a file is a mapping of ours: its role says so, or its sheet has the hidden keys."""
    return reading.source.role == form.ROLE or any(has_keys(grid) for grid in reading.grids)


def told_by(
    readings: Iterable[Reading], templates: Sequence[Template], *, asked: bool
) -> tuple[Told, tuple[Finding, ...]]:
    """What mapping files say, the later ones over the earlier, and what cannot be followed."""
    blocks: list[ToldBlock] = []
    findings: list[Finding] = []
    for reading in readings:
        for lines in _grouped(reading).values():
            block, said = _block(lines, templates)
            findings += said
            if block.says:
                blocks.append(block)
    return Told(tuple(blocks), asked=asked), tuple(findings)


def has_lines(reading: Reading) -> bool:
    """Whether a file holds the sheet of a mapping at all, with or without its role."""
    return any(head(grid) is not None for grid in reading.grids)


def _grouped(reading: Reading) -> dict[tuple[object, ...], list[Line]]:
    """The lines of each block, in the order they stand."""
    found: dict[tuple[object, ...], list[Line]] = {}
    for grid in reading.grids:
        for line in lines_in(grid):
            key = line.key
            marks = (key.shape, key.header_rows) if key else ("",)
            where = tuple(line.words.get(name, "") for name in ("file", "sheet", "range"))
            place = (*where, *marks)
            found.setdefault(place, []).append(line)
    return found


def _block(lines: Sequence[Line], templates: Sequence[Template]) -> tuple[ToldBlock, list[Finding]]:
    """The lines of one block together."""
    findings: list[Finding] = []
    first = lines[0]
    was = first.key.table if first.key else ""
    stood = first.key.header_rows if first.key else ()
    table, at = _agreed(lines, "table", _tables(lines, templates, findings), findings)
    rows, rows_at = _agreed(lines, "header_row", _rows(lines, findings), findings)
    template = next((each for each in templates if each.name == (table or was)), None)
    block = ToldBlock(
        file=first.words.get("file", ""),
        sheet=first.words.get("sheet", ""),
        shape=first.key.shape if first.key else "",
        stood=stood,
        was=was,
        table=table or "",
        header_rows=rows or (),
        columns=tuple(_headers(lines) if table == NOTHING else _columns(lines, template, findings)),
        at=at or rows_at or first.cell("field"),
    )
    return block, findings


def _agreed(
    lines: Sequence[Line], name: str, said: Mapping[int, _T], findings: list[Finding]
) -> tuple[_T | None, Cell | None]:
    """What the changed lines say in common; the first one where they differ."""
    if not said:
        return None, None
    at, word = next(iter(said.items()))
    for other, second in said.items():
        if second != word:
            words = lines[at].words.get(name, "")
            findings.append(lines[other].finding(TWO_ANSWERS, name, other=words))
            break
    return word, lines[at].cell(name)


def _tables(
    lines: Sequence[Line], templates: Sequence[Template], findings: list[Finding]
) -> dict[int, str]:
    """Number of a line -> the table that somebody wrote into it."""
    typed = [each for each in templates if not each.result]
    said: dict[int, str] = {}
    unknown: set[str] = set()
    for number, line in enumerate(lines):
        word = line.words.get("table", "")
        name = _table(word, typed)
        if name is None and word not in unknown:
            unknown.add(word)
            names = [each.tab for each in typed]
            findings.append(line.finding(UNKNOWN_TABLE, "table", tables=names))
        if name and (line.key is None or line.key.block or line.key.table != name):
            said[number] = name
    return said


def _table(word: str, templates: Sequence[Template]) -> str | None:
    """A table's name by any of its words; "" for a blank cell, None for an unknown word."""
    plain = squeezed(word)
    if not plain:
        return ""
    if plain in _NO_DATA:
        return NOTHING
    for each in templates:
        words = (each.name, each.tab.zh, each.tab.en, each.title.zh, each.title.en)
        if plain in {squeezed(text) for text in words}:
            return each.name
    return None


def _rows(lines: Sequence[Line], findings: list[Finding]) -> dict[int, tuple[int, ...]]:
    """Number of a line -> the header row that somebody wrote into it."""
    said: dict[int, tuple[int, ...]] = {}
    for number, line in enumerate(lines):
        word = line.words.get("header_row", "")
        found = _ROWS.fullmatch(word.strip())
        if found is None:
            if word:
                findings.append(line.finding(BAD_HEADER_ROW, "header_row"))
            continue
        rows = tuple(int(part) for part in found.groups() if part)
        if line.key is None or line.key.block or rows != line.key.header_rows:
            said[number] = rows
    return said


def _headers(lines: Sequence[Line]) -> Iterator[ToldColumn]:
    """The columns of a block that is no data: by them it is found again."""
    for line in lines:
        yield ToldColumn(
            column=column_number(line.words["column"].strip().upper()),
            header=line.words.get("header", ""),
            field=KEPT,
            at=line.cell("field"),
            told=False,
        )


def _columns(
    lines: Sequence[Line], template: Template | None, findings: list[Finding]
) -> Iterator[ToldColumn]:
    taken: dict[str, Line] = {}
    answered: dict[int, tuple[str, Line]] = {}
    several = Counter(line.key.field for line in lines if line.key)
    for line in lines:
        name = _field(line, template, findings)
        before = line.key.field if line.key else ""
        # A column a month is one field in many columns: how the sheet is laid out says that better.
        agreed = several[before] <= 1 or before == KEPT
        agreed = agreed and (accepts(line.words.get("agreed", "")) or _said_before(line))
        told = bool(name) and (name != before or agreed)
        at = column_number(line.words["column"].strip().upper())
        if told and at in answered:
            if answered[at][0] != name:
                other = answered[at][1].words.get("field", "")
                findings.append(line.finding(TWO_ANSWERS, "field", other=other))
            continue
        if told:
            answered[at] = name, line
        if told and name != KEPT and name in taken:
            other = taken[name].words.get("header", "")
            findings.append(line.finding(FIELD_TWICE, "field", other=other))
            name = KEPT
        elif told:
            taken.setdefault(name, line)
        yield ToldColumn(
            column=at,
            header=line.words.get("header", ""),
            field=name or before,
            at=line.cell("field"),
            told=told,
        )


def _said_before(line: Line) -> bool:
    return line.key is not None and line.key.told


def _field(line: Line, template: Template | None, findings: list[Finding]) -> str:
    """The field a line names; KEPT, or "" where it says nothing that can be followed."""
    word = line.words.get("field", "")
    plain = squeezed(word)
    if not plain:
        return ""
    if plain in _KEEPING:
        return KEPT
    if template is None:
        findings.append(line.finding(NO_TABLE, "field"))
        return ""
    name = _named_field(word, template)
    unchanged = line.key is not None and line.key.table != template.name
    if not name and not unchanged:
        findings.append(line.finding(UNKNOWN_FIELD, "field", table=template.tab))
    return name


def _named_field(word: str, template: Template) -> str:
    """A field by what the list offers, by its label or by any synonym; "" for none."""
    plain = squeezed(word)
    for each in template.fields:
        if plain in {squeezed(each.column.called.zh), squeezed(each.column.called.en), each.name}:
            return each.name
    hit = lexicon(template).find(word)
    return hit[0] if hit else ""
