"""A second opinion: whether the engine returned as many cells as the file itself says it has."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable
from xml.parsers import expat

from crmsheets.excel.container import Package
from crmsheets.excel.found import RawSheet, filled
from crmsheets.excel.marks import Marks
from crmsheets.excel.sheet_xml import parse
from crmsheets.excel.source import Fault, Refused
from crmsheets.excel.walking import walked
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

_SHARED = "xl/sharedstrings.xml"
_SHARED_TEXT = re.compile(rb't="s"[^<>]*><v>(\d{1,9})</v>')
# What a parser in Python can walk through in reasonable time.
_MOST_PARSED = 1 << 27
_NUMBERS = (int, float, dt.date, dt.time, dt.timedelta)

UNCHECKED = Rule(
    code="FILE16",
    severity=Severity.WARNING,
    message=Text(
        "内部结构有点特别：数据读了，但隐藏的行、#N/A 之类的错误值没法核对。"
        "最好用Excel或WPS另存为 .xlsx 再交。",
        "is built in an odd way: its data were read, but hidden rows and errors such as #N/A "
        "could not be checked. Better save it as .xlsx and send that.",
    ),
    why=Text("错误值会显得像空格子。", "An error cell would look like a blank one."),
    fix=Text("用Excel或WPS打开，另存为 .xlsx。", "Open it in Excel or WPS and save it as .xlsx."),
    example="broken record list",
    passing="sound record list",
)
LOST = Rule(
    code="FILE17",
    severity=Severity.ERROR,
    message=Text(
        "这张表里有 {said} 个格子有内容，只读到 {found} 个。请用Excel或WPS打开，另存一份再交。",
        "this sheet has {said} cells with content, but only {found} could be read. "
        "Open it in Excel or WPS, save a copy and send that.",
    ),
    why=Text("少读了格子，合计就会少。", "With cells missing, totals would be too low."),
    fix=Text("另存为新的 .xlsx。", "Save it as a new .xlsx."),
    example="120 of 140",
    passing="140 of 140",
)
RULES: tuple[Rule, ...] = (UNCHECKED, LOST)


def numbers_lost(sheet: RawSheet) -> Fault | None:
    """The fault of a sheet whose marks counted more numbers than were read."""
    said = sheet.marks.values if sheet.marks else 0
    found = sum(isinstance(cell, _NUMBERS) for row in sheet.rows for cell in row) if said else 0
    return _fault(sheet.name, said, found)


def cells_lost(package: Package, part: str, marks: Marks, sheet: RawSheet) -> Fault | None:
    """The fault of an .xlsx sheet that came back with fewer cells than its part has.

    The cheap count takes empty shared texts for values; only where it differs is it done exactly,
    by a parser where those texts alone do not explain the difference.
    """
    found = filled(sheet.rows)
    missing = marks.values - found - len(marks.errors)
    if missing <= 0 or package.size(part) > _MOST_PARSED:
        return None
    try:
        blank = _blank_texts(package.blocks(_SHARED)) if _SHARED in package else set()
        if blank and _pointing(package.blocks(part), blank) >= missing:
            return None
        return _fault(sheet.name, _exact(package.blocks(part), blank), found)
    except (expat.ExpatError, LookupError, ValueError, Refused):
        return None


def _fault(sheet: str, said: int, found: int) -> Fault | None:
    return Fault(LOST, sheet, got={"said": said, "found": found}) if found < said else None


def _pointing(blocks: Iterable[bytes], blank: Collection[int]) -> int:
    """Cells, spelt as Excel, WPS and LibreOffice do, whose shared text is one of the blank ones."""
    found, rest = 0, b""
    for block in blocks:
        whole, end, rest = (rest + block).rpartition(b"</c>")
        found += sum(int(number) in blank for number in _SHARED_TEXT.findall(whole + end))
    return found


def _exact(blocks: Iterable[bytes], blank: Collection[int]) -> int:
    """Cells of a part with a value that is no error and not an empty or blank text."""
    return sum(
        1
        for tag, got, said, _ in parse(blocks)
        if tag == "c" and said.strip() and got.get("t") != "e"
        if got.get("t") != "s" or int(said) not in blank
    )


def _blank_texts(blocks: Iterable[bytes]) -> set[int]:
    """Numbers of the shared texts that show nothing."""
    walk = _Texts()
    walked(blocks, walk)
    return walk.blank


class _Texts:
    """Follows the shared texts; readings of hanzi are no part of a text."""

    def __init__(self) -> None:
        self.blank: set[int] = set()
        self._place = -1
        self._shows = self._inside = False

    def start(self, tag: str, _: object) -> None:
        name = tag.rpartition(":")[2]
        if name == "si":
            self._place += 1
            self._shows = False
        self._inside = name == "t"

    def text(self, text: str) -> None:
        self._shows = self._shows or (self._inside and not text.isspace())

    def end(self, tag: str) -> None:
        if tag.rpartition(":")[2] == "si" and not self._shows:
            self.blank.add(self._place)
