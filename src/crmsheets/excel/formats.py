"""Every format that is read by a guarded child, and how."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from xml.parsers import expat

from crmsheets.excel.container import DAMAGED, Package
from crmsheets.excel.engine import Unreadable, sheets
from crmsheets.excel.found import Found, RawSheet, trimmed
from crmsheets.excel.html_file import read_archive, read_html
from crmsheets.excel.marks import Marks
from crmsheets.excel.marks_ods import ods_marks
from crmsheets.excel.marks_xls import xls_marks
from crmsheets.excel.marks_xlsb import xlsb_marks
from crmsheets.excel.proof import UNCHECKED, numbers_lost
from crmsheets.excel.source import Fault, Refused
from crmsheets.excel.stray import STRAY, near
from crmsheets.excel.text import read_text
from crmsheets.excel.xml2003 import read_xml

_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_CONTENT = "content.xml"
_NOTHING_LOCKED = '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
_BETWEEN = re.compile(rb">[ \t]*\r?\n\s*<")
Look = Callable[[bytes], Mapping[str, Marks]]


def read_as(kind: str, data: bytes, leave_out: Collection[str] = ()) -> Found:
    """The sheets of a file of that kind; Refused or Unreadable says why there are none."""
    if kind in _OWN:
        return _near(_OWN[kind](data))
    look = _LOOKS.get(kind)
    return _near(_marked(data, look)) if look else Found(sheets(data, leave_out))


def _near(found: Found) -> Found:
    """Without the cells that stand far from everything else, and told of."""
    kept: list[RawSheet] = []
    faults = [*found.faults]
    for each in found.sheets:
        rows, stray = near(each.rows)
        kept.append(replace(each, rows=rows) if stray else each)
        faults += [Fault(STRAY, each.name, stray, {"count": len(stray)})] if stray else []
    return replace(found, sheets=kept, faults=faults)


def _marked(data: bytes, look: Look) -> Found:
    """What the engine reads, with the marks that it does not tell."""
    faults: list[Fault] = []
    marks: Mapping[str, Marks] = {}
    try:
        marks = look(data)
    except (Refused, MemoryError):
        raise
    except Exception:  # noqa: BLE001  # broken records break their reader in any way
        faults.append(Fault(UNCHECKED))
    found = [_with(each, marks.get(each.name)) for each in sheets(data)]
    faults += [lost for each in found if not each.failed and (lost := numbers_lost(each))]
    return Found(found, faults)


def _with(sheet: RawSheet, marks: Marks | None) -> RawSheet:
    """A sheet with its marks: what stands there for an error or a missing result is no value."""
    if marks is None or not (marks.errors or marks.uncached):
        return replace(sheet, marks=marks)
    rows = [list(row) for row in sheet.rows]
    for row, column in (*marks.errors, *marks.uncached):
        if row <= len(rows) and column <= len(rows[row - 1]):
            rows[row - 1][column - 1] = None
    return replace(sheet, rows=trimmed(rows), marks=marks)


def _read_ods(data: bytes) -> Found:
    """The engine takes no line ends between the elements: only some writers put them there."""
    try:
        return _marked(data, _ods)
    except Unreadable as gave_up:
        if gave_up.password:
            raise
        package = Package(data)
        content = _BETWEEN.sub(b"><", package.whole(_CONTENT, most=None))
        return _marked(package.with_parts({_CONTENT: content}), _ods)


def _read_flat(data: bytes) -> Found:
    """An OpenDocument sheet in one XML file is its content without the package around it."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("mimetype", _ODS)
        package.writestr("META-INF/manifest.xml", _NOTHING_LOCKED)
        package.writestr(_CONTENT, _BETWEEN.sub(b"><", data))
    return _marked(made.getvalue(), _ods)


def _ods(data: bytes) -> Mapping[str, Marks]:
    """Torn XML is refused here: the engine would look for its end for ever."""
    try:
        return ods_marks(Package(data).blocks(_CONTENT))
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise Refused(DAMAGED) from error


def _xlsb(data: bytes) -> Mapping[str, Marks]:
    return xlsb_marks(Package(data))


_LOOKS: Mapping[str, Look] = {"xls": xls_marks, "xlsb": _xlsb}
_OWN: Mapping[str, Callable[[bytes], Found]] = {
    "csv": read_text,
    "html": read_html,
    "mht": read_archive,
    "xml2003": read_xml,
    "ods": _read_ods,
    "fods": _read_flat,
}
