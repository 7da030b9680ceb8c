"""Tables of a page laid out as Excel shows them: one below the other, nested ones where they stand.

A cell that holds a table pushes its row and its column apart; cells that then cover more than one
place are merged, and so belong to all rows beside the table, as they look.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from crmsheets.excel.html_parse import Box, HtmlTable
from crmsheets.excel.marks import MOST_COLUMNS, MOST_ROWS, Marks
from crmsheets.excel.source import Refused
from crmsheets.excel.stray import TOO_WIDE
from crmsheets.model.cell import letters
from crmsheets.model.grid import Value


@dataclass(slots=True)
class Block:
    """Rows of values with their marks; rows and columns of the marks count from 1."""

    rows: list[list[Value]] = field(default_factory=list)
    width: int = 0
    marks: Marks = field(default_factory=Marks)

    def put(self, row: int, column: int, value: Value) -> None:
        """Set a value at row, column (from 0) of rows that are there."""
        cells = self.rows[row]
        if len(cells) <= column:
            cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = value

    def paste(self, other: Block, row: int, column: int) -> None:
        """Put another block's cells and marks at row, column (from 0)."""
        for place, cells in enumerate(other.rows):
            for at, value in enumerate(cells):
                if value is not None:
                    self.put(row + place, column + at, value)
        mine, theirs = self.marks, other.marks
        mine.hidden_rows |= {row + each for each in theirs.hidden_rows}
        mine.merges += [
            (top + row, left + column, bottom + row, right + column)
            for top, left, bottom, right in theirs.merges
        ]
        mine.errors |= {(r + row, c + column): text for (r, c), text in theirs.errors.items()}


@dataclass(frozen=True, slots=True)
class _Placed:
    row: int
    column: int
    down: int
    across: int
    cell: Value | Box
    inner: Block | None


def laid_out(flow: Sequence[str | HtmlTable]) -> Block:
    """All lines and tables one below the other; Refused where no sheet could hold them."""
    whole = Block()
    alone = sum(isinstance(each, HtmlTable) for each in flow) == 1
    for each in flow:
        block = Block([[each or None]], 1) if isinstance(each, str) else _table(each)
        top = len(whole.rows)
        whole.rows += [[] for _ in block.rows]
        whole.paste(block, top, 0)
        whole.width = max(whole.width, block.width)
        if alone:  # of several tables, each has columns of its own
            whole.marks.hidden_columns |= block.marks.hidden_columns
    _refuse_giant(len(whole.rows), whole.width)
    return whole


def _refuse_giant(rows: int, columns: int) -> None:
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise Refused(TOO_WIDE, area=f"A1:{letters(columns)}{rows}")


def _table(table: HtmlTable) -> Block:
    placed, columns = _places(table)
    heights = _sizes(len(table.rows), ((p.row, p.down, _height(p)) for p in placed))
    widths = _sizes(
        columns, ((p.column, p.across, p.inner.width if p.inner else 1) for p in placed)
    )
    tops, lefts = [0, *accumulate(heights)], [0, *accumulate(widths)]
    block = Block([[] for _ in range(tops[-1])], lefts[-1])
    for each in placed:
        top, left = tops[each.row], lefts[each.column]
        bottom, right = tops[each.row + each.down], lefts[each.column + each.across]
        _fill(block, each, (top, left, bottom, right))
    for row in table.hidden:
        block.marks.hidden_rows.update(range(tops[row] + 1, tops[row + 1] + 1))
    block.marks.hidden_columns = _hidden_columns(table, placed, columns) if columns else set()
    return block


def _places(table: HtmlTable) -> tuple[list[_Placed], int]:
    """Where each cell stands, columns that reach down from above left out; and how many columns."""
    placed: list[_Placed] = []
    taken: list[int] = []
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while column < len(taken) and taken[column] > row:
                column += 1
            down, across = (cell.down, cell.across) if isinstance(cell, Box) else (1, 1)
            down = min(down, len(table.rows) - row)
            taken += [0] * (column + across - len(taken))
            taken[column : column + across] = [row + down] * across
            inner = laid_out(cell.content) if isinstance(cell, Box) and cell.content else None
            placed.append(_Placed(row, column, down, across, cell, inner))
            column += across
        _refuse_giant(row, len(taken))
    return placed, len(taken)


def _sizes(count: int, wanted: Iterable[tuple[int, int, int]]) -> list[int]:
    """How many rows (columns) of the sheet each row (column) of a table takes, at least one."""
    sizes = [1] * count
    wide = []
    for first, span, size in wanted:
        if span == 1:
            sizes[first] = max(sizes[first], size)
        elif size > span:
            wide.append((first, span, size))
    for first, span, size in wide:
        sizes[first + span - 1] += max(size - sum(sizes[first : first + span]), 0)
    return sizes


def _height(placed: _Placed) -> int:
    return len(placed.inner.rows) if placed.inner else 1


def _fill(block: Block, placed: _Placed, area: tuple[int, int, int, int]) -> None:
    top, left, bottom, right = area
    if placed.inner is not None:
        block.paste(placed.inner, top, left)
        return
    box = placed.cell
    value = box.value if isinstance(box, Box) else box
    if isinstance(box, Box) and box.error:
        block.marks.errors[top + 1, left + 1] = box.error
    elif value is not None:
        block.put(top, left, value)
    if (bottom - top, right - left) != (1, 1):
        block.marks.merges.append((top + 1, left + 1, bottom, right))


def _hidden_columns(table: HtmlTable, placed: Sequence[_Placed], columns: int) -> set[int]:
    """Columns said to be hidden, or with no cell that shows; of tables without nested ones."""
    if any(each.inner for each in placed):
        return set()
    seen = set(range(columns)) - table.columns
    shown = {
        each.column + at
        for each in placed
        if not (isinstance(each.cell, Box) and each.cell.unseen)
        for at in range(each.across)
    }
    return {column + 1 for column in range(columns) if column not in seen & shown}
