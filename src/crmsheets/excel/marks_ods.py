"""What the XML of an OpenDocument sheet knows and the engine does not tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crmsheets.excel.marks import MOST_COLUMNS, MOST_ROWS, Marks
from crmsheets.excel.walking import walked

_UNSEEN = frozenset({"collapse", "filter"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_ERRORS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "Err:")


class _Walk:
    """Follows the elements; rows and columns are counted with their repetitions."""

    def __init__(self) -> None:
        self.found: dict[str, Marks] = {}
        # Tables inside a cell, which no spreadsheet shows.
        self._depth = 0
        self._marks = Marks()
        self._row = self._column = self._declared = 0
        self._rows = 1
        self._cell: dict[str, str] | None = None
        self._text: list[str] = []
        self._note = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = _local(tag)
        if name == "table":
            self._depth += 1
            if self._depth == 1:
                self._marks = self.found.setdefault(_of(attributes, "name"), Marks())
                self._row = self._column = self._declared = 0
        elif self._depth == 1:
            self._in_table(name, attributes)

    def _in_table(self, name: str, got: Mapping[str, str]) -> None:
        if name == "table-column":
            first, self._declared = self._declared, self._declared + _count(got, "columns-repeated")
            if _of(got, "visibility") in _UNSEEN:
                last = min(self._declared, MOST_COLUMNS)
                self._marks.hidden_columns.update(range(first + 1, last + 1))
        elif name == "table-row":
            self._rows = _count(got, "rows-repeated")
            self._column = 0
            if _of(got, "visibility") in _UNSEEN:
                last = min(self._row + self._rows, MOST_ROWS)
                self._marks.hidden_rows.update(range(self._row + 1, last + 1))
        elif name in _CELLS:
            self._cell = {_local(key): text for key, text in got.items()}
            self._cell["kind"] = got.get("calcext:value-type", "")
            self._text = []
        elif name == "annotation":
            self._note += 1

    def text(self, text: str) -> None:
        if self._cell is not None and not self._note:
            self._text.append(text)

    def end(self, tag: str) -> None:
        name = _local(tag)
        if name == "table":
            self._depth -= 1
        elif self._depth != 1:
            return
        elif name in _CELLS and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == "table-row":
            self._row += self._rows
        elif name == "annotation":
            self._note -= 1

    def _end_cell(self, got: Mapping[str, str]) -> None:
        row, column = self._row + 1, self._column + 1
        repeated = _count(got, "columns-repeated")
        self._column += repeated
        down, across = _count(got, "rows-spanned"), _count(got, "columns-spanned")
        if (down, across) != (1, 1):
            self._marks.merges.append((row, column, row + down - 1, column + across - 1))
        said = "".join(self._text).strip()
        if said or "formula" in got:
            self._hold(got, said, [(row + at, column) for at in range(self._rows)], repeated)

    def _hold(
        self, got: Mapping[str, str], said: str, below: Iterable[tuple[int, int]], repeated: int
    ) -> None:
        """Mark a cell that holds something, at all places where it is repeated."""
        places = [(row, column + at) for row, column in below for at in range(repeated)]
        if got["kind"] == "error" or ("formula" in got and said.startswith(_ERRORS)):
            self._marks.errors |= dict.fromkeys(places, said)
        elif "formula" in got and "value-type" not in got:
            self._marks.uncached.update(places)
        elif got.get("value-type") in {"float", "currency", "percentage"}:
            self._marks.values += len(places)


def ods_marks(blocks: Iterable[bytes]) -> dict[str, Marks]:
    """Marks of every sheet by name; `values` counts the numbers only. Raises ExpatError."""
    walk = _Walk()
    walked(blocks, walk)
    return walk.found


def _of(got: Mapping[str, str], name: str) -> str:
    return got.get(f"table:{name}", "")


def _count(got: Mapping[str, str], name: str) -> int:
    """`number-…` with or without its prefix; 1 where it is not said."""
    said = got.get(f"table:number-{name}") or got.get(f"number-{name}") or "1"
    return max(int(said), 1) if said.isdecimal() else 1


def _local(name: str) -> str:
    return name.rpartition(":")[2]
