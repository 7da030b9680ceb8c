"""XML Spreadsheet 2003, which much Chinese software writes and names .xls."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from crmsheets.excel.container import DAMAGED, UNSAFE
from crmsheets.excel.engine import number
from crmsheets.excel.found import Found, RawSheet, trimmed
from crmsheets.excel.html_file import page_text
from crmsheets.excel.marks import MOST_COLUMNS, MOST_ROWS, Marks
from crmsheets.excel.source import Refused
from crmsheets.excel.stray import TOO_WIDE
from crmsheets.excel.walking import parser_for
from crmsheets.model.cell import letters
from crmsheets.model.grid import Value

_DECLARED = re.compile(r"\s*<\?xml\b[^>]*\?>")
# Signs that XML cannot hold and Excel writes all the same; they show as nothing.
_UNSAYABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));",
    re.IGNORECASE,
)
_STATES = {"SheetHidden": "hidden", "SheetVeryHidden": "veryHidden"}
# A time without a day is written as one of the days before the calendar starts.
_NO_DAY = frozenset({dt.date(1899, 12, 30), dt.date(1899, 12, 31), dt.date(1904, 1, 1)})
_TRUE = frozenset({"1", "true", "True"})


@dataclass(slots=True)
class _Sheet:
    name: str
    state: str = "visible"
    rows: list[list[Value]] = field(default_factory=list)
    marks: Marks = field(default_factory=Marks)
    row: int = 0
    column: int = 0
    declared: int = 0
    # How many rows a row stands for: those below it are alike and blank.
    skipped: int = 0


class _Walk:
    """Follows the elements; `sheets`, `names` and `saved` are what came of them."""

    def __init__(self) -> None:
        self.sheets: list[_Sheet] = []
        self.names: dict[str, str] = {}
        self.saved: dt.datetime | None = None
        self._kind = ""
        self._formula = False
        self._text: list[str] | None = None
        self._across = 0
        self._comment = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        got = {_local(key): text for key, text in attributes.items()}
        if name == "Worksheet":
            self.sheets.append(_Sheet(got.get("Name", "")))
        elif name == "NamedRange":
            self.names.setdefault(got.get("Name", ""), got.get("RefersTo", "").lstrip("="))
        elif name in {"Visible", "LastSaved", "Created"}:
            self._text = []
        elif name == "Comment":
            self._comment = True
        elif self.sheets:
            self._in_sheet(self.sheets[-1], name, got)

    def _in_sheet(self, sheet: _Sheet, name: str, got: Mapping[str, str]) -> None:
        if name == "Row":
            _start_row(sheet, got)
        elif name == "Column":
            _start_column(sheet, got)
        elif name == "Cell":
            self._start_cell(sheet, got)
        elif name == "Data" and not self._comment:
            self._kind = got.get("Type", "String")
            self._text = []

    def _start_cell(self, sheet: _Sheet, got: Mapping[str, str]) -> None:
        sheet.column = _index(got.get("Index"), sheet.column + 1)
        if sheet.column > MOST_COLUMNS or not sheet.row:
            raise Refused(TOO_WIDE, sheet.name, area=f"A1:{letters(sheet.column)}{sheet.row}")
        self._formula = "Formula" in got
        self._across = _whole(got.get("MergeAcross"))
        down = _whole(got.get("MergeDown"))
        if self._across or down:
            here = (sheet.row, sheet.column)
            sheet.marks.merges.append((*here, here[0] + down, here[1] + self._across))
        if self._formula:  # until its value is there
            sheet.marks.uncached.add((sheet.row, sheet.column))

    def text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        name = _local(tag)
        said = "".join(self._text or ())
        if name == "Comment":
            self._comment = False
        elif name == "Data" and self._text is not None and self.sheets and not self._comment:
            _put(self.sheets[-1], self._kind, said)
            self._text = None
        elif name == "Cell" and self.sheets:
            self.sheets[-1].column += self._across
            self._across = 0
        elif name == "Visible" and self.sheets:
            self.sheets[-1].state = _STATES.get(said.strip(), "visible")
            self._text = None
        elif name in {"LastSaved", "Created"}:
            self.saved = _moment(said) or self.saved
            self._text = None


def read_xml(data: bytes) -> Found:
    """All worksheets; Refused where the XML is torn, has a DOCTYPE or reaches beyond a sheet."""
    text, faults = page_text(data)
    walk = _Walk()
    parser = parser_for(walk, "utf-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(_plain(text), True)  # noqa: FBT003  # expat takes no keyword here
    except (expat.ExpatError, UnicodeError) as error:
        raise Refused(DAMAGED) from error
    if not walk.sheets:
        raise Refused(DAMAGED)
    found = [
        RawSheet(each.name, each.state, trimmed(each.rows), marks=each.marks)
        for each in walk.sheets
    ]
    return Found(found, faults, walk.names, walk.saved)


def _plain(text: str) -> bytes:
    """The text in UTF-8 as a parser can take it, without its word on another encoding."""
    plain = _DECLARED.sub("", text.lstrip("\ufeff"), count=1).lstrip()
    return _UNSAYABLE.sub("", plain).encode()


def _refuse_doctype(*_: object) -> None:
    raise Refused(UNSAFE, found="DOCTYPE")


def _start_row(sheet: _Sheet, got: Mapping[str, str]) -> None:
    sheet.row = _index(got.get("Index"), sheet.row + sheet.skipped + 1)
    sheet.skipped = _whole(got.get("Span"))
    if sheet.row + sheet.skipped > MOST_ROWS:
        raise Refused(TOO_WIDE, sheet.name, area=f"A1:A{sheet.row + sheet.skipped}")
    sheet.column = 0
    if got.get("Hidden") in _TRUE:
        sheet.marks.hidden_rows.update(range(sheet.row, sheet.row + sheet.skipped + 1))


def _start_column(sheet: _Sheet, got: Mapping[str, str]) -> None:
    first = _index(got.get("Index"), sheet.declared + 1)
    sheet.declared = min(first + _whole(got.get("Span")), MOST_COLUMNS)
    if got.get("Hidden") in _TRUE:
        sheet.marks.hidden_columns.update(range(first, sheet.declared + 1))


def _put(sheet: _Sheet, kind: str, said: str) -> None:
    place = (sheet.row, sheet.column)
    if not all(place):
        return
    if kind == "Error":
        sheet.marks.errors[place] = said.strip()
    value = None if kind == "Error" else _value(kind, said)
    if kind == "Error" or said or kind == "String":
        sheet.marks.uncached.discard(place)
    if value is None:
        return
    sheet.rows += [[] for _ in range(sheet.row - len(sheet.rows))]
    cells = sheet.rows[sheet.row - 1]
    cells += [None] * (sheet.column - len(cells))
    cells[sheet.column - 1] = value


def _value(kind: str, said: str) -> Value:
    """The value of a typed text; what is not of its type is handed on as text."""
    if kind == "Number":
        with contextlib.suppress(ValueError):
            return number(float(said))
    elif kind == "Boolean":
        return said.strip() in _TRUE
    elif kind == "DateTime" and (moment := _moment(said)) is not None:
        if moment.date() in _NO_DAY:
            return moment.time()
        return moment.date() if moment.time() == dt.time() else moment
    return said.replace("\r\n", "\n").replace("\r", "\n") or None


def _moment(said: str) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    return moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _index(said: str | None, otherwise: int) -> int:
    return _whole(said) or otherwise


def _whole(said: str | None) -> int:
    return int(said[:9]) if said and said.isdecimal() else 0


def _local(name: str) -> str:
    return name.rpartition(":")[2]
