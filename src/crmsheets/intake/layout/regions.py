"""The tables of a sheet: where several stand on one, each is cut out as a grid of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crmsheets.intake.layout.beside import spans
from crmsheets.intake.layout.stacked import Start, tops
from crmsheets.intake.locate import located
from crmsheets.intake.rows import last_row
from crmsheets.model.grid import Block, Grid
from crmsheets.model.markers import is_field_name
from crmsheets.model.template import Template

_KEY_DEPTH = 10


def regions(grid: Grid, templates: Sequence[Template]) -> tuple[Grid, ...]:
    """The blocks of a sheet that hold a table each, in reading order; the sheet itself if it is one.

    Every row of the sheet stands in at least one of them. Rows and columns keep their numbers.
    Workbooks of our own make are never cut.
    """
    typed = [template for template in templates if not template.result]
    if _ours(grid, typed):
        return (grid,)
    found = tops(grid, typed)
    if not found:
        return (grid,)
    return tuple(
        part for band, start in _bands(grid, found) for part in _beside(band, start, typed)
    )


def cut(grid: Grid, block: Block) -> Grid:
    """The grid with everything outside a block blank; rows and columns keep their numbers."""
    top, left, bottom, right = block

    def inside(row: int, column: int) -> bool:
        return top <= row <= bottom and left <= column <= right

    rows = tuple(
        (*(None,) * (left - 1), *row[left - 1 : right]) if top <= number <= bottom else ()
        for number, row in enumerate(grid.rows[:bottom], start=1)
    )
    return replace(
        grid,
        rows=rows,
        block=block,
        merges=tuple(each for each in grid.merges if inside(*each[:2])),
        errors={at: error for at, error in grid.errors.items() if inside(*at)},
        uncached=frozenset(at for at in grid.uncached if inside(*at)),
    )


def _ours(grid: Grid, templates: Sequence[Template]) -> bool:
    """Whether marks of our own stand in the file or the sheet: they say it all."""
    if grid.source.ours or any(map(is_field_name, grid.source.names)):
        return True
    keys = {each.key for template in templates for each in template.fields}
    texts = {value for row in grid.rows[:_KEY_DEPTH] for value in row if isinstance(value, str)}
    return bool(keys & texts)


def _bands(grid: Grid, found: Sequence[tuple[int, Start]]) -> Iterator[tuple[Grid, Start]]:
    """The sheet cut where its tables begin, each with its header; uncut if there is only one."""
    if len(found) == 1:
        yield grid, found[0][1]
        return
    width = max(grid.width, 1)
    ends = [top - 1 for top, _ in found[1:]] + [last_row(grid)]
    for (top, start), end in zip(found, ends, strict=True):
        yield cut(grid, (top, 1, end, width)), start


def _beside(grid: Grid, start: Start, templates: Sequence[Template]) -> tuple[Grid, ...]:
    """The parts side by side if at least two of them are tables by themselves, else the grid."""
    top, _, bottom, _ = grid.block or (1, 1, last_row(grid), 0)
    if start.last > bottom:
        return (grid,)  # its second header row heads the next table
    parts = spans(grid, start.last, bottom)
    pieces = [cut(grid, (top, left, bottom, right)) for left, right in parts]
    tables = [part for part, piece in zip(parts, pieces, strict=True) if located(piece, templates)]
    if len(tables) < 2:  # noqa: PLR2004  # one table and something beside it
        return (grid,)
    width = max(grid.width, 1)
    lefts = [1, *(left for left, _ in tables[1:])]
    rights = [*(left - 1 for left in lefts[1:]), width]
    return tuple(
        cut(grid, (top, left, bottom, right)) for left, right in zip(lefts, rights, strict=True)
    )
