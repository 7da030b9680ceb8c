"""Reading 映射.xlsx back: what a person changed or agreed to, and what in it cannot be followed.

A line that says what it said when it was written changes nothing: the sheet is recognised as ever.
Lines may be sorted, deleted or added; the file may be renamed and saved by any program.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import lexicon, squeezed
from crmsheets.intake.problem_sheet import accepts
from crmsheets.model import mapping as form
from crmsheets.model.cell import Cell, column_number
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.mapping import KEPT, NOTHING, Key, Told, ToldBlock, ToldColumn
from crmsheets.model.template import Template
from crmsheets.model.text import Text

UNKNOWN_FIELD = Rule(
    code="MAP01",
    severity=Severity.WARNING,
    message=Text(
        "映射里写的「{value}」不是「{table}」的字段，这一列照原来认的读。请从下拉里选，或者选「原样保留」。",
        "The mapping says “{value}”, which is no field of {table}; the column is read as before. "
        "Pick one from the list, or “keep as it is”.",
    ),
    why=Text("写错一个字，整列就对不上。", "One wrong letter and a whole column is lost."),
    fix=Text("点那一格，从下拉里选。", "Click the cell and pick from its list."),
    example="对应字段：数两",
    passing="对应字段：数量",
)
UNKNOWN_TABLE = Rule(
    code="MAP02",
    severity=Severity.WARNING,
    message=Text(
        "映射里写的「{value}」不是我们的表，照原来认的读。可以写：{tables}，或者「不是数据」。",
        "The mapping says “{value}”, which is none of the tables; it is read as before. "
        "It can be {tables}, or “not data”.",
    ),
    why=Text("不知道是哪种表，就不知道有哪些列。", "Without the table nobody knows the columns."),
    fix=Text("点那一格，从下拉里选。", "Click the cell and pick from its list."),
    example="识别成：定单表二",
    passing="识别成：订单",
)
FIELD_TWICE = Rule(
    code="MAP03",
    severity=Severity.WARNING,
    message=Text(
        "映射里「{header}」和「{other}」都写成了「{value}」，只按「{other}」读，这一列原样保留。请改掉一个。",
        "The mapping gives both “{header}” and “{other}” as {value}; “{other}” is read, "
        "the other is kept as it is. Change one of them.",
    ),
    why=Text("一个字段只能来自一列。", "A field can come from one column only."),
    fix=Text(
        "两列里留一列，另一列选别的字段或「原样保留」。",
        "Keep one; give the other another field, or “keep as it is”.",
    ),
    example="手机 → 联系电话，电话 → 联系电话",
    passing="手机 → 联系电话，电话 → 原样保留",
)
BAD_HEADER_ROW = Rule(
    code="MAP04",
    severity=Severity.WARNING,
    message=Text(
        "映射里的表头行写的是「{value}」，没看懂，照原来认的读。请写行号，例如 3。",
        "The mapping gives the header row as “{value}”, which is no row; it is read as before. "
        "Write a row number, e.g. 3.",
    ),
    why=Text("表头在第几行，数据就从下一行开始。", "The data begin below the header row."),
    fix=Text("写行号，例如 3。", "Write the row's number, e.g. 3."),
    example="表头行：第一页",
    passing="表头行：3",
)
TWO_ANSWERS = Rule(
    code="MAP06",
    severity=Severity.WARNING,
    message=Text(
        "映射里同一块区域写了两种说法（{value}、{other}），按「{other}」读。请改成一样。",
        "The mapping says two things of one block ({value}, {other}); “{other}” counts. "
        "Make them equal.",
    ),
    why=Text("一块区域只能是一种表。", "A block of a sheet is one table."),
    fix=Text("只改一行就够了；改了几行就都改成一样。", "Changing one line is enough."),
    example="识别成：订单、客户",
    passing="识别成：订单、订单",
)
NO_TABLE = Rule(
    code="MAP07",
    severity=Severity.WARNING,
    message=Text(
        "映射里给这列选了「{value}」，但没有选「识别成」哪种表，没有用上。请先选表。",
        "The mapping gives this column as “{value}”, but names no table, so it was not used. "
        "Choose the table first.",
    ),
    why=Text("不知道是哪种表，就不知道是哪个字段。", "A field belongs to a table."),
    fix=Text("在同一行的「识别成」里选表。", "Choose it under “Read as” on the same line."),
    example="识别成：（空），对应字段：数量",
    passing="识别成：订单，对应字段：数量",
)
RULES = (UNKNOWN_FIELD, UNKNOWN_TABLE, FIELD_TWICE, BAD_HEADER_ROW, TWO_ANSWERS, NO_TABLE)

_T = TypeVar("_T")
_DEPTH = 10
_COLUMN = re.compile(r"[A-Z]{1,3}")
_NEEDED = frozenset({"sheet", "column", "field"})
_KEYS = {column.key: column.name for column in form.COLUMNS}
_LABELS = {
    squeezed(part): column.name
    for column in form.COLUMNS
    for label in (column.label.zh, column.label.en)
    for part in (label, label.partition("(")[0])
}
_KEEPING = {squeezed(word) for word in (form.KEEP.zh, form.KEEP.en, "保留", "不动", "keep", "-")}
_NO_DATA = {squeezed(word) for word in (form.NO_DATA.zh, form.NO_DATA.en, "不读", "跳过", "skip")}
_ROWS = re.compile(r"(?:第\s*)?([1-9]\d{0,6})(?:\s*[-~,、]\s*([1-9]\d{0,6}))?\s*行?")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line as it stands: its place, its words by column name, its key if it still has one."""

    grid: Grid
    row: int
    words: Mapping[str, str]
    key: Key | None
    at: Mapping[str, int]

    def cell(self, name: str) -> Cell:
        """Where a word of the line stands."""
        return Cell(self.grid.source.file, self.grid.sheet, self.row, self.at.get(name, 0))

    def finding(self, rule: Rule, name: str, **got: object) -> Finding:
        """A rule broken at one word of the line."""
        told: dict[str, object] = {"header": self.words.get("header", ""), **got}
        return Finding(
            rule=rule, cells=(self.cell(name),), value=self.words.get(name, ""), got=told
        )


def is_mapping(reading: Reading) -> bool:
    """Whether a file is a mapping of ours: its role says so, or its sheet has the hidden keys."""
    return reading.source.role == form.ROLE or any(
        len(_named(grid, form.KEY_ROW, _KEYS)) > len(_NEEDED) for grid in reading.grids
    )


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
    return any(_head(grid) is not None for grid in reading.grids)


def _grouped(reading: Reading) -> dict[tuple[object, ...], list[_Line]]:
    """The lines of each block, in the order they stand."""
    found: dict[tuple[object, ...], list[_Line]] = {}
    for grid in reading.grids:
        for line in _lines(grid):
            key = line.key
            marks = (key.shape, key.header_rows) if key else ("", line.words.get("range", ""))
            place = (line.words.get("file", ""), line.words.get("sheet", ""), *marks)
            found.setdefault(place, []).append(line)
    return found


def _lines(grid: Grid) -> Iterator[_Line]:
    head = _head(grid)
    if head is None:
        return
    header_row, at = head
    for row in range(header_row + 1, len(grid.rows) + 1):
        words = {name: as_typed(grid.at(row, column)) for name, column in at.items()}
        if _COLUMN.fullmatch(words["column"].strip().upper()):
            yield _Line(grid, row, words, form.key_of(words.get("key", "")), at)


def _head(grid: Grid) -> tuple[int, Mapping[str, int]] | None:
    """The row that heads the lines, and the column of each name: by keys, else by labels."""
    found = None
    for row in range(1, _DEPTH + 1):
        for words in (_KEYS, _LABELS):
            at = _named(grid, row, words)
            if at.keys() >= _NEEDED:
                found = found or at
                if words is _LABELS:
                    return row, {**at, **found}
    return None if found is None else (form.HEADER_ROW, found)


def _named(grid: Grid, row: int, words: Mapping[str, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, value in enumerate(grid.rows[row - 1] if row <= len(grid.rows) else (), start=1):
        if isinstance(value, str):
            name = words.get(value.strip()) or words.get(squeezed(value))
            if name is not None:
                found.setdefault(name, column)
    return found


def _block(
    lines: Sequence[_Line], templates: Sequence[Template]
) -> tuple[ToldBlock, list[Finding]]:
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
        columns=tuple(_columns(lines, template, findings)) if table != NOTHING else (),
        at=at or rows_at or first.cell("field"),
    )
    return block, findings


def _agreed(
    lines: Sequence[_Line], name: str, said: Mapping[int, _T], findings: list[Finding]
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
    lines: Sequence[_Line], templates: Sequence[Template], findings: list[Finding]
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


def _rows(lines: Sequence[_Line], findings: list[Finding]) -> dict[int, tuple[int, ...]]:
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


def _columns(
    lines: Sequence[_Line], template: Template | None, findings: list[Finding]
) -> Iterator[ToldColumn]:
    taken: dict[str, _Line] = {}
    several = Counter(line.key.field for line in lines if line.key)
    for line in lines:
        name = _field(line, template, findings)
        before = line.key.field if line.key else ""
        # A column a month is one field in many columns: how the sheet is laid out says that better.
        agreed = several[before] <= 1 or before == KEPT
        agreed = agreed and (accepts(line.words.get("agreed", "")) or _said_before(line))
        told = bool(name) and (name != before or agreed)
        if told and name != KEPT and name in taken:
            other = taken[name].words.get("header", "")
            findings.append(line.finding(FIELD_TWICE, "field", other=other))
            name = KEPT
        elif told:
            taken.setdefault(name, line)
        yield ToldColumn(
            column=column_number(line.words["column"].strip().upper()),
            header=line.words.get("header", ""),
            field=name or before,
            at=line.cell("field"),
            told=told,
        )


def _said_before(line: _Line) -> bool:
    return line.key is not None and line.key.told


def _field(line: _Line, template: Template | None, findings: list[Finding]) -> str:
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
