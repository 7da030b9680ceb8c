"""One sheet's part to be edited: its outer elements, and rows that are there or to be made."""

from __future__ import annotations

from collections.abc import Iterable

from crmsheets.excel.patch.faults import CannotPatch
from crmsheets.excel.patch.layout import Area, area, layout, number
from crmsheets.excel.patch.line import Line
from crmsheets.excel.patch.spans import Edits, Node, tree
from crmsheets.model.cell import letters

# What may stand before `legacyDrawing`, as the schema orders a sheet's elements.
_BEFORE_NOTES = (
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
)


class SheetPart:
    """A sheet's part to be edited: cells are found, or made where they are not there yet."""

    def __init__(self, data: bytes, formats: frozenset[int] = frozenset()) -> None:
        self.data = data
        self.layout = layout(data, formats)
        self.root = self.layout.root
        self.edits = Edits(data)
        self.prefix = self.root.prefix
        self._lines: dict[int, Line] = {}

    def first(self, name: str) -> Node | None:
        """The outer element of that name."""
        return self.root.first(name)

    def areas(self) -> list[Area]:
        """The merged areas."""
        found = self.first("mergeCells")
        return [area(node.got.get("ref", "")) for node in found.children] if found else []

    def column_format(self, column: int) -> int:
        """The format that a cell takes from its column."""
        for lane in self._lanes():
            if number(lane, "min") <= column <= number(lane, "max"):
                return number(lane, "style")
        return 0

    def widths(self) -> list[tuple[int, int, float]]:
        """(first, last, width in characters) of the columns that say so."""
        return [
            (number(lane, "min"), number(lane, "max"), float(lane.got.get("width", 9)))
            for lane in self._lanes()
        ]

    def _lanes(self) -> list[Node]:
        found = self.first("cols")
        return found.own("col") if found else []

    def line(self, row: int) -> Line:
        """A row, as it is or to be made."""
        if row not in self._lines:
            found = [self._parsed(at) for at in self.layout.at(row)]
            self._lines[row] = Line(self.data, self.edits, self.prefix, row, found)
        return self._lines[row]

    def format_of(self, row: int, column: int) -> int:
        """The number of a cell's format: its own, its row's, its column's."""
        own = self.line(row).format_of(column)
        return self.column_format(column) if own is None else own

    def _parsed(self, at: int) -> Node:
        """A row's elements, at their places in the whole part."""
        start, end = self.layout.starts[at], self.layout.ends[at]
        node = tree(self.data[start:end])
        for each in node.walk():
            each.start, each.opened = each.start + start, each.opened + start
            each.closed, each.end = each.closed + start, each.end + start
        return node

    def after(self, names: Iterable[str] = _BEFORE_NOTES) -> int:
        """The end of the last outer element of these names."""
        return max(node.end for node in self.root.own(*names))

    def done(self) -> bytes:
        """The part with all edits."""
        made: dict[int | None, list[bytes]] = {}
        for row in sorted(self._lines):
            line = self._lines[row]
            if line.is_new:
                made.setdefault(self.layout.below(row), []).append(line.as_new())
            else:
                line.settle()
        holder = self.first("sheetData")
        if holder is None:
            raise CannotPatch
        for at, rows in made.items():
            if at is None:
                self.edits.append(holder, b"".join(rows))
            else:
                self.edits.put(at, at, b"".join(rows))
        self._stretch()
        return self.edits.done()

    def _stretch(self) -> None:
        """Let `dimension` take in what was added; some readers believe it."""
        said = self.first("dimension")
        added = [(line.row, column) for line in self._lines.values() for column in line.missing()]
        if said is None or not added or not said.got.get("ref"):
            return
        top, left, bottom, right = area(said.got["ref"])
        rows, columns = zip(*added, strict=True)
        new = (min(top, *rows), min(left, *columns), max(bottom, *rows), max(right, *columns))
        if new != (top, left, bottom, right):
            ref = f"{letters(new[1])}{new[0]}:{letters(new[3])}{new[2]}"
            self.edits.set(said, ref=ref)
