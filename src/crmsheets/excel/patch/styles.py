"""A workbook's styles with more of them appended: no format that is there gets another number."""

from __future__ import annotations

import re
from functools import cached_property

from crmsheets.excel.patch.faults import FULL, CannotPatch
from crmsheets.excel.patch.spans import Edits, Node, tree

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
# Where Excel stops: 65,490 cell formats.
MOST_FORMATS = 65_000
_ORDER = (
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
)
# What number 0 (and for fills 1) has to be where a section is missing altogether.
_FIRST = {
    "fonts": ("<font><sz val='11'/><name val='Calibri'/></font>",),
    "fills": (
        "<fill><patternFill patternType='none'/></fill>",
        "<fill><patternFill patternType='gray125'/></fill>",
    ),
    "borders": ("<border><left/><right/><top/><bottom/><diagonal/></border>",),
    "cellXfs": ("<xf numFmtId='0' fontId='0' fillId='0' borderId='0'/>",),
    "numFmts": (),
}
_BARE_TAG = re.compile(rb"<(/?)(?=\w)")
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
_FIRST_OWN = 164


def blank(space: str = MAIN) -> bytes:
    """The styles of a workbook that has none."""
    sections = "".join(
        f'<{name} count="{len(items)}">{"".join(items)}</{name}>'
        for name, items in sorted(_FIRST.items(), key=lambda each: _ORDER.index(each[0]))
        if items
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<styleSheet xmlns="{space}">{sections}</styleSheet>'.encode()


class Styles:
    """`xl/styles.xml`: formats of cells by number, and what is to be appended."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._root = tree(data)
        self._prefix = self._root.prefix
        self._more: dict[str, list[bytes]] = {}
        self._made: dict[tuple[object, ...], int] = {}

    def marked(self, number: int, colour: str) -> int:
        """Format `number` with a solid fill of `#RRGGBB`, open for typing."""
        return self._variant(
            number, {"fillId": str(self._fill(colour)), "applyFill": "1"}, unlocked=True
        )

    def unmarked(self, number: int) -> int:
        """Format `number` without its fill."""
        return self._variant(number, {"fillId": "0", "applyFill": None})

    def dated(self, number: int, built_in: int) -> int:
        """Format `number`, with the built-in number format where it shows no date yet."""
        if self.shows_dates(number):
            return number
        return self._variant(number, {"numFmtId": str(built_in), "applyNumberFormat": "1"})

    def shows_dates(self, number: int) -> bool:
        """Whether a number in this format is shown as a day or a time."""
        found = tree(self._format(number)).got.get("numFmtId", "0")
        code = self._codes.get(found, "")
        if int(found) in _BUILT_IN_DATES:
            return True
        return any(letter in "ymdhs" for letter in _LITERAL.sub("", code).lower())

    def with_fill(self, colours: frozenset[str]) -> frozenset[int]:
        """The formats filled with one of these colours (`FFRRGGBB`)."""
        fills = {
            str(number)
            for number, fill in enumerate(self._items("fills"))
            if any(
                node.name == "fgColor" and node.got.get("rgb", "").upper() in colours
                for node in fill.walk()
            )
        }
        formats = self._items("cellXfs")
        return frozenset(
            number for number, node in enumerate(formats) if node.got.get("fillId") in fills
        )

    def graft(self, other: Styles) -> int:
        """Append all formats of another workbook's styles; its format n is then this sum + n."""
        moved = {
            name: self._append_all(name, other._raw(name))  # of the same class
            for name in ("fonts", "fills", "borders")
        }
        codes = {old: self._code(code) for old, code in other._codes.items()}
        formats = []
        for raw in other._raw("cellXfs"):
            node, edits = tree(raw), Edits(raw)
            got = node.got
            edits.set(
                node,
                numFmtId=codes.get(got.get("numFmtId", "0"), got.get("numFmtId", "0")),
                fontId=str(moved["fonts"] + int(got.get("fontId", 0))),
                fillId=str(moved["fills"] + int(got.get("fillId", 0))),
                borderId=str(moved["borders"] + int(got.get("borderId", 0))),
                xfId="0" if self._items("cellStyleXfs") else None,
                **dict.fromkeys(_applied(node), "1"),
            )
            formats.append(edits.done())
        return self._append_all("cellXfs", formats)

    def done(self) -> bytes:
        """The part, with what was appended."""
        if not self._more:
            return self._data
        edits = Edits(self._data)
        for name in sorted(self._more, key=_ORDER.index):
            section = self._root.first(name)
            items = [*self._missing(name), *self._more[name]]
            if section is None and self._root.end == self._root.opened:
                edits.append(self._root, self._section(name, items))
            elif section is None:
                edits.put(*self._place(name), self._section(name, items))
            else:
                edits.append(section, b"".join(items))
                edits.set(section, count=str(len(self._items(name)) + len(items)))
        return edits.done()

    @cached_property
    def _codes(self) -> dict[str, str]:
        """Number format id -> code, of those that are not built in."""
        nodes = self._items("numFmts")
        return {node.got.get("numFmtId", ""): node.got.get("formatCode", "") for node in nodes}

    def _items(self, name: str) -> list[Node]:
        section = self._root.first(name)
        return section.children if section is not None else []

    def _raw(self, name: str) -> list[bytes]:
        return [self._data[node.start : node.end] for node in self._items(name)]

    def _missing(self, name: str) -> list[bytes]:
        """What has to stand before the first appended item of a section that is empty."""
        if self._items(name):
            return []
        return [self._spelled(each.encode()) for each in _FIRST.get(name, ())]

    def _count(self, name: str) -> int:
        there = len(self._items(name)) or len(_FIRST.get(name, ()))
        return there + len(self._more.get(name, []))

    def _append_all(self, name: str, items: list[bytes]) -> int:
        """Append; the number of the first."""
        first = self._count(name)
        if name == "cellXfs" and first + len(items) > MOST_FORMATS:
            raise CannotPatch(FULL)
        self._more.setdefault(name, []).extend(self._spelled(item) for item in items)
        return first

    def _spelled(self, item: bytes) -> bytes:
        """With the prefix that this part's own elements have; what has one keeps it."""
        prefix = self._prefix.encode()
        if not prefix or item.startswith((b"<" + prefix, b"</" + prefix)):
            return item
        return _BARE_TAG.sub(rb"<\1" + prefix, item)

    def _format(self, number: int) -> bytes:
        """A cell format as it stands; one that is not there is the first."""
        there = self._items("cellXfs")
        if number < len(there):
            node = there[number]
            return self._data[node.start : node.end]
        more = self._more.get("cellXfs", [])
        missing = self._missing("cellXfs")
        later = number - len(there) - len(missing)
        if 0 <= later < len(more):
            return more[later]
        return self._format(0) if there else missing[0]

    def _variant(
        self, number: int, values: dict[str, str | None], *, unlocked: bool = False
    ) -> int:
        key = (number, *sorted(values.items(), key=str), unlocked)
        if key not in self._made:
            raw = self._format(number)
            node, edits = tree(raw), Edits(raw)
            edits.set(node, **values)
            if unlocked:
                edits.set(node, applyProtection="1")
                _unlock(node, edits)
            self._made[key] = self._append_all("cellXfs", [edits.done()])
        return self._made[key]

    def _fill(self, colour: str) -> int:
        key = ("fill", colour)
        if key not in self._made:
            rgb = f"FF{colour.removeprefix('#')}"
            fill = f'<fill><patternFill patternType="solid"><fgColor rgb="{rgb}"/>'
            item = f'{fill}<bgColor indexed="64"/></patternFill></fill>'.encode()
            self._made[key] = self._append_all("fills", [item])
        return self._made[key]

    def _code(self, code: str) -> str:
        """The id of a number format, which is appended unless it is there."""
        known = next((key for key, each in self._codes.items() if each == code), None)
        if known is None:
            own = [int(key) for key in self._codes if key.isdigit()]
            known = str(max([_FIRST_OWN - 1, *own]) + 1)
            self._codes[known] = code
            item = Edits(b"<numFmt/>")
            item.set(tree(b"<numFmt/>"), numFmtId=known, formatCode=code)
            self._append_all("numFmts", [item.done()])
        return known

    def _place(self, name: str) -> tuple[int, int]:
        """Where a section that is missing belongs."""
        before = _ORDER[: _ORDER.index(name)]
        ends = [node.end for node in self._root.own(*before)]
        at = max(ends, default=self._root.opened)
        return at, at

    def _section(self, name: str, items: list[bytes]) -> bytes:
        tag = f"{self._prefix}{name}".encode()
        count = str(len(items)).encode()
        return b"<%b count='%b'>%b</%b>" % (tag, count, b"".join(items), tag)


def _applied(node: Node) -> list[str]:
    """A format's own font, fill, border and so on count, not those of its style."""
    inner = {child.name for child in node.children}
    return [
        "applyNumberFormat",
        "applyFont",
        "applyFill",
        "applyBorder",
        *(["applyAlignment"] if "alignment" in inner else []),
        *(["applyProtection"] if "protection" in inner else []),
    ]


def _unlock(node: Node, edits: Edits) -> None:
    protection, alignment = node.first("protection"), node.first("alignment")
    if protection is not None:
        edits.set(protection, locked="0")
    elif alignment is not None:
        edits.put(alignment.end, alignment.end, f'<{node.prefix}protection locked="0"/>'.encode())
    else:
        edits.prepend(node, f'<{node.prefix}protection locked="0"/>'.encode())
