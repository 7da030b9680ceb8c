"""The boxes of comments, in the drawing language that Excel still keeps them in (VML).

Such a part need not be well formed: it is searched, not parsed, and only note boxes are touched.
"""

from __future__ import annotations

import re

from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.layout import Place

_SHAPE = re.compile(
    rb"[ \t]*<(\w+:)?shape\b(?:(?!</(?:\w+:)?shape>).)*?</(?:\w+:)?shape>\r?\n?", re.DOTALL
)
_NOTE = re.compile(rb"ObjectType\s*=\s*[\"']Note[\"']")
_ROW = re.compile(rb"<(?:\w+:)?Row>\s*(\d+)\s*</")
_COLUMN = re.compile(rb"<(?:\w+:)?Column>\s*(\d+)\s*</")
_ID = re.compile(rb"_x0000_s(\d+)")
_BLOCK = re.compile(rb"<(?:\w+:)?idmap\b[^>]*\bdata\s*=\s*[\"']([\d,\s]+)[\"']")
_ROOT = re.compile(rb"<xml\b[^>]*>")
_END = re.compile(rb"</xml\s*>\s*$")
_TYPE = "_x0000_t202"
_SPACES = (
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_SHAPETYPE = (
    f'<v:shapetype id="{_TYPE}" coordsize="21600,21600" o:spt="202"'
    ' path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_IDS_A_BLOCK = 1024
_WIDTH = 260
_LINE = 20
_WIDEST_TEXT = 16
_LAST_COLUMN, _LAST_ROW = 16_383, 1_048_575
_PIXELS = 7


def blank(block: int) -> bytes:
    """A drawing without boxes; `block`: the thousand of ids that no other drawing uses."""
    return (
        f'<xml {_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{block}"/>'
        f"</o:shapelayout>{_SHAPETYPE}</xml>"
    ).encode()


def blocks(data: bytes) -> set[int]:
    """The blocks of ids that a drawing uses."""
    return {
        int(number)
        for found in _BLOCK.findall(data)
        for number in found.decode().split(",")
        if number.strip().isdigit()
    }


def without(data: bytes, places: set[Place]) -> bytes:
    """The drawing without the boxes of these cells."""

    def kept(found: re.Match[bytes]) -> bytes:
        shape = found[0]
        row, column = _ROW.search(shape), _COLUMN.search(shape)
        if not (_NOTE.search(shape) and row and column):
            return shape
        return b"" if (int(row[1]) + 1, int(column[1]) + 1) in places else shape

    return _SHAPE.sub(kept, data) if places else data


def with_boxes(data: bytes, notes: dict[Place, str], widths: list[tuple[int, int, float]]) -> bytes:
    """The drawing with a hidden box for each note, right of its cell."""
    if not notes:
        return data
    end = _END.search(data)
    root = _ROOT.search(data)
    if end is None or root is None:
        raise CannotPatch
    # Some writers declare the prefixes at each shape instead of once for all.
    spaces = "" if all(each.encode() in root[0] for each in _SPACES.split()) else f" {_SPACES}"
    first = max(blocks(data), default=1) * _IDS_A_BLOCK
    number = max([first, *(int(each) for each in _ID.findall(data))])
    made = (
        []
        if _TYPE.encode() in data
        else [_SHAPETYPE.replace("<v:shapetype", f"<v:shapetype{spaces}")]
    )
    for at, note in sorted(notes.items()):
        number += 1
        box = _box(number, at, note, widths)
        made.append(box.replace("<v:shape", f"<v:shape{spaces}", 1))
    return data[: end.start()] + "".join(made).encode() + data[end.start() :]


def _box(number: int, at: Place, note: str, widths: list[tuple[int, int, float]]) -> str:
    row, column = at[0] - 1, at[1] - 1
    lines = sum(1 + len(line) // _WIDEST_TEXT for line in note.split("\n"))
    height = max(40, _LINE * lines + 14)
    left = min(column + 1, _LAST_COLUMN - 4)
    top = max(min(row - 1, _LAST_ROW - 1 - height // _LINE), 0)
    right, over = _reach(left, widths)
    bottom = top + height // _LINE + 1
    anchor = f"{left}, 15, {top}, 10, {right}, {over}, {bottom}, 4"
    return (
        f'<v:shape id="_x0000_s{number}" type="#{_TYPE}"'
        ' style="position:absolute;z-index:1;visibility:hidden" fillcolor="#ffffe1"'
        ' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black"'
        ' obscured="t"/><v:path o:connecttype="none"/><v:textbox'
        ' style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}'
        f"</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row>"
        f"<x:Column>{column}</x:Column></x:ClientData></v:shape>"
    )


def _reach(left: int, widths: list[tuple[int, int, float]]) -> tuple[int, int]:
    """The column in which a box ends that begins at `left`, and how far into it, in pixels."""
    column, need = left, _WIDTH + 15
    while column < _LAST_COLUMN:
        at = column + 1
        wide = next((width for first, last, width in widths if first <= at <= last), 9.0)
        pixels = int(wide * _PIXELS) + 5
        if need <= pixels:
            break
        need -= pixels
        column += 1
    return column, need
