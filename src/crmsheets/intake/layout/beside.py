"""Tables beside one another on a sheet: a blank column between, or the same headers once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmsheets.intake.headers import squeezed
from crmsheets.model.grid import Grid

_LEAST = 2


def spans(grid: Grid, header: int, bottom: int) -> list[tuple[int, int]]:
    """(first, last column) of the parts that could be tables of their own; one part = the whole.

    Whether they are is for the caller to see; only parts with two headers at least count.
    """
    row = grid.rows[header - 1]
    heads = {
        column for column, value in enumerate(row, start=1) if value is not None and value != ""
    }
    if len(heads) < 2 * _LEAST:
        return []
    parts = list(_split(grid, header, bottom, heads)) or list(_repeated(row, heads))
    wide = [part for part in parts if sum(part[0] <= c <= part[1] for c in heads) >= _LEAST]
    return wide if len(wide) > 1 else []


def _split(grid: Grid, header: int, bottom: int, heads: set[int]) -> Iterator[tuple[int, int]]:
    """The groups of headers between columns that hold nothing from the header down."""
    last = max(heads)
    gaps = [
        column
        for column in range(min(heads) + 1, last)
        if column not in heads and _blank(grid, column, header, bottom)
    ]
    left = 1
    for gap in gaps:
        yield left, gap
        left = gap + 1
    if gaps:
        yield left, last


def _blank(grid: Grid, column: int, top: int, bottom: int) -> bool:
    return all(
        column > len(row) or row[column - 1] is None or row[column - 1] == ""
        for row in grid.rows[top - 1 : bottom]
    )


def _repeated(row: Sequence[object], heads: set[int]) -> Iterator[tuple[int, int]]:
    """客户 电话 客户 电话: the same headers again and again."""
    columns = sorted(heads)
    words = [squeezed(str(row[column - 1])) for column in columns]
    if words.count(words[0]) == 1:
        return
    length = words.index(words[0], 1)
    if length < _LEAST or len(words) % length or words != words[:length] * (len(words) // length):
        return
    starts = columns[::length]
    for left, following in zip(starts, (*starts[1:], 0), strict=True):
        yield (1 if left == starts[0] else left), (following - 1 if following else columns[-1])
