"""One row of a sheet: what is to become of its cells, those that are there and new ones."""

from __future__ import annotations

from collections.abc import Sequence

from crmsheets.excel.patch.layout import number, place
from crmsheets.excel.patch.spans import Edits, Node, tree
from crmsheets.model.cell import letters


class Line:
    """A row by its elements (`nodes`: none = the row is not in the sheet yet)."""

    def __init__(
        self, data: bytes, edits: Edits, prefix: str, row: int, nodes: Sequence[Node]
    ) -> None:
        self.row = row
        self.cells: dict[int, Node] = {}
        self._data, self._edits, self._prefix = data, edits, prefix
        self._nodes = nodes
        self._formats: dict[int, int] = {}
        self._contents: dict[int, tuple[str, bytes]] = {}
        for node in nodes:
            column = 0
            for cell in node.own("c"):
                ref = cell.got.get("r")
                column = place(ref)[1] if ref else column + 1
                self.cells.setdefault(column, cell)

    @property
    def is_new(self) -> bool:
        """Whether the row is not in the sheet yet."""
        return not self._nodes

    def format_of(self, column: int) -> int | None:
        """The number of a cell's format, its own or its row's; None where its column says it."""
        if column in self._formats:
            return self._formats[column]
        if column in self.cells:
            return number(self.cells[column], "s")
        own = self._nodes[-1] if self._nodes else None
        if own is not None and own.got.get("customFormat") in {"1", "true"}:
            return number(own, "s")
        return None

    def restyle(self, column: int, style: int) -> None:
        """Give a cell another format; one that is not there is made, blank."""
        self._formats[column] = style

    def rewrite(self, column: int, kind: str, inner: bytes) -> None:
        """Give a cell another content. `kind`: its type as the part spells it, `inner`: XML."""
        self._contents[column] = (kind, inner)

    def missing(self) -> list[int]:
        """The columns whose cells are to be made."""
        return sorted({*self._formats, *self._contents} - self.cells.keys())

    def as_new(self) -> bytes:
        """The row to be put in."""
        cells = b"".join(self._new(column) for column in self.missing())
        tag = f"{self._prefix}row".encode()
        return b'<%b r="%d">%b</%b>' % (tag, self.row, cells, tag)

    def settle(self) -> None:
        """Change the cells that are there, and put new ones between them."""
        for column in sorted({*self._formats, *self._contents} & self.cells.keys()):
            self._change(column)
        missing, node = self.missing(), self._nodes[-1]
        for column in missing:
            later = [cell.start for known, cell in self.cells.items() if known > column]
            inside = [start for start in later if node.start <= start < node.end]
            if inside:
                self._edits.put(min(inside), min(inside), self._new(column))
            else:
                self._edits.append(node, self._new(column))
        if missing:
            self._widen(node, missing)

    def _change(self, column: int) -> None:
        cell = self.cells[column]
        style = {"s": str(self._formats[column])} if column in self._formats else {}
        if column not in self._contents:
            self._edits.set(cell, **style)
            return
        kind, inner = self._contents[column]
        tag = self._data[cell.start : cell.opened]
        values = {"t": kind or None, "cm": None, "vm": None, "ph": None, **style}
        self._edits.put(cell.start, cell.end, _filled(tag, values, inner))

    def _new(self, column: int) -> bytes:
        kind, inner = self._contents.get(column, ("", b""))
        style = self._formats.get(column, 0)
        tag = f'<{self._prefix}c r="{letters(column)}{self.row}"/>'.encode()
        return _filled(tag, {"s": str(style) if style else None, "t": kind or None}, inner)

    def _widen(self, node: Node, missing: list[int]) -> None:
        """`spans` names the columns that a row uses."""
        first, _, last = node.got.get("spans", "").partition(":")
        if first.isdigit() and last.isdigit():
            low, high = min(int(first), *missing), max(int(last), *missing)
            self._edits.set(node, spans=f"{low}:{high}")


def _filled(tag: bytes, values: dict[str, str | None], inner: bytes) -> bytes:
    """A cell by its start tag, attributes changed, with this content and no other."""
    bare = tag if tag.endswith(b"/>") else tag[:-1] + b"/>"
    node, edits = tree(bare), Edits(bare)
    edits.set(node, **values)
    if inner:
        edits.append(node, inner)
    return edits.done()
