"""The problem sheet as a part of somebody's workbook: written as ours, then moved over."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from crmsheets.excel.cells import printable
from crmsheets.excel.patch.parts import Parts
from crmsheets.excel.patch.spans import tree
from crmsheets.excel.patch.styles import MAIN, Styles
from crmsheets.excel.write import write
from crmsheets.model.book import Book, Sheet

_PART = "xl/worksheets/sheet1.xml"
_STYLED = re.compile(rb'(<(?:c|row|col)\b[^>]*? )(s|style)="(\d+)"')
_SHARED = re.compile(rb'(<c\b[^>]*) t="s"><v>(\d+)</v></c>')
_STRICT = {
    MAIN.encode(): b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    b"http://schemas.openxmlformats.org/officeDocument/2006/": (
        b"http://purl.oclc.org/ooxml/officeDocument/"
    ),
}


@dataclass(frozen=True, slots=True)
class Front:
    """A sheet written as the only one of a workbook: its part, styles and names of its own."""

    sheet: bytes
    styles: Styles
    names: tuple[tuple[str, str, str], ...]

    def placed(self, styles: Styles, *, strict: bool) -> bytes:
        """Its part for a workbook with these styles, to which its own are appended."""
        first = styles.graft(self.styles)

        def moved(found: re.Match[bytes]) -> bytes:
            return found[1] + found[2] + b'="%d"' % (first + int(found[3]))

        data = _STYLED.sub(moved, self.sheet)
        for old, new in _STRICT.items() if strict else ():
            data = data.replace(old, new)
        return data


def front(sheet: Sheet) -> Front:
    """The sheet, with its texts in its cells; ValueError for one with charts, lists or marks."""
    if sheet.charts or sheet.lists or sheet.marks or any(each.note for each in sheet.puts):
        message = f"the sheet {sheet.title!r} holds what cannot be put into another workbook"
        raise ValueError(message)
    puts = tuple(
        replace(each, value=printable(each.value)) if isinstance(each.value, str) else each
        for each in sheet.puts
    )
    parts = Parts(write(Book(sheets=(replace(sheet, puts=puts),), title=sheet.title)))
    texts = _texts(parts)

    def inline(found: re.Match[bytes]) -> bytes:
        return found[1] + b' t="inlineStr"><is>' + texts[int(found[2])] + b"</is></c>"

    data = _SHARED.sub(inline, parts.get(_PART))
    return Front(data, Styles(parts.get("xl/styles.xml")), _names(parts))


def _texts(parts: Parts) -> list[bytes]:
    if "xl/sharedStrings.xml" not in parts:
        return []
    data = parts.get("xl/sharedStrings.xml")
    return [data[node.opened : node.closed] for node in tree(data).own("si")]


def _names(parts: Parts) -> tuple[tuple[str, str, str], ...]:
    held = tree(parts.get("xl/workbook.xml")).first("definedNames")
    return tuple(
        (node.got["name"], ' hidden="1"' if node.got.get("hidden") == "1" else "", node.text)
        for node in (held.children if held else [])
    )
