"""Where a printed sheet begins a new page: no heading stands alone at the foot, no small table is torn.

A workbook that is fitted to the width of its paper takes no page breaks; every print area begins a page of
its own, so a sheet is cut into areas. Sizes are estimates: a column is 5.3 points a character, the paper is
A4 across with the margins of `excel.write`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

Rows = tuple[int, int]
"""First and last row."""

_CHARACTER = 5.3
_ACROSS, _DOWN = 784.0, 510.0
_SURE = 0.97
"""Of a page so much is filled: typefaces and programs differ."""
_FIRST_ROWS = 6
"""Of a block longer than a page so many rows stay together: heading, header, the first lines."""
_DEFAULT = 15.0


def room(sizes: Sequence[float], across: int) -> float:
    """Points of rows that one page holds, of a sheet with columns so many characters wide, fitted to one page
    across, or to two with its first column on both.
    """
    width = sum(sizes)
    if across > 1:
        splits = range(1, len(sizes))
        halves = (max(sum(sizes[:at]), sizes[0] + sum(sizes[at:])) for at in splits)
        width = min(halves, default=width)
    return _SURE * _DOWN * max(width * _CHARACTER / _ACROSS, 1.0)


def areas(
    starts: Sequence[int],
    filled: AbstractSet[int],
    unprinted: Sequence[Rows],
    heights: Mapping[int, float],
    page: float,
) -> list[Rows]:
    """The areas to print, from top to bottom; none where everything may be printed as it stands.

    `starts`: the first row of each block. `filled`: rows with something in them. `unprinted`: rows left
    out. `page`: points a page holds.
    """
    left_out = {row for first, end in unprinted for row in range(first, end + 1)}
    last = max(filled, default=0)
    breaks: set[int] = set()
    used = 0.0
    ends = [*(start - 1 for start in starts[1:]), last]
    for start, end in zip(starts, ends, strict=True):
        torn = _after(start, end, left_out)
        rows = [row for row in range(torn or start, end + 1) if row not in left_out]
        sizes = [heights.get(row, _DEFAULT) for row in rows]
        whole = sum(sizes)
        if torn:
            used = whole if filled & {*rows} else page
            continue
        together = whole if whole <= page else sum(sizes[:_FIRST_ROWS])
        if used and used + together > page:
            breaks.add(start)
            used = 0.0
        # Where a torn block ends nobody knows exactly: what follows begins a page.
        used = min(used + whole, page)
    if not breaks and not unprinted:
        return []
    return [
        each for each in _cut(last, breaks, left_out) if filled & {*range(each[0], each[1] + 1)}
    ]


def _after(start: int, end: int, left_out: AbstractSet[int]) -> int:
    """The row behind the last one of a block that is left out; 0 where none is."""
    return max((row + 1 for row in range(start, end + 1) if row in left_out), default=0)


def _cut(last: int, breaks: AbstractSet[int], left_out: AbstractSet[int]) -> list[Rows]:
    """Rows in a row, up to the next break and around those left out."""
    found: list[Rows] = []
    for row in range(1, last + 1):
        if row in left_out:
            continue
        if found and found[-1][1] == row - 1 and row not in breaks:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
