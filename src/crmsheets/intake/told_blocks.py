"""Which block of a mapping a block of a sheet is: by its file and header, or by its headers alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from crmsheets.intake.headers import squeezed
from crmsheets.intake.match import Match
from crmsheets.intake.understood import DEPTH, headers_of, row_headers, shape
from crmsheets.model.grid import Grid
from crmsheets.model.mapping import Told, ToldBlock

_COPY = re.compile(r"\s*(\(\d+\)|（\d+）)$")


def found_block(grid: Grid, match: Match | None, told: Told) -> tuple[ToldBlock, int] | None:
    """The told block that this one is, and the row in which its header stands here."""
    here = [
        (_in_place(block, there), block, row)
        for block in reversed(told.blocks)
        if _same_file(block.file, grid.source.file) and block.sheet == grid.sheet
        for row in (block.stood[-1] if block.stood else 0,)
        if _inside(grid, row) and _alike(block, there := heads(grid, match, row))
    ]
    if here:
        # Tables with the same headers side by side: each is the one whose letters it has.
        _, block, row = max(here, key=lambda each: each[0])
        return block, row
    shapes = {block.shape: block for block in told.blocks if block.shape}
    for row in _rows(grid, match):
        hit = shapes.get(shape(heads(grid, match, row).values()))
        if hit is not None:
            return hit, row
    return None


def _rows(grid: Grid, match: Match | None) -> Iterator[int]:
    """The rows whose words may be a told header: the recognised one, then the first of the block."""
    first = grid.block[0] if grid.block else 1
    if match is not None:
        yield match.header_row
    yield from range(first, min(first + DEPTH, len(grid.rows) + 1))


def heads(grid: Grid, match: Match | None, row: int) -> Mapping[int, str]:
    """Column -> header word, with the words of both rows where the header has two."""
    if match is not None and match.header_row == row:
        return headers_of(grid, match)
    return row_headers(grid, row)


def _inside(grid: Grid, row: int) -> bool:
    return grid.block is None or row == 0 or grid.block[0] <= row <= grid.block[2]


def _alike(block: ToldBlock, headers: Mapping[int, str]) -> bool:
    """Whether at least half of the told headers stand there."""
    words = {squeezed(each.header) for each in block.columns} - {""}
    there = {squeezed(header) for header in headers.values()}
    return 2 * len(words & there) >= len(words)


def _in_place(block: ToldBlock, headers: Mapping[int, str]) -> int:
    """How many of the told headers stand at their very letters."""
    return sum(
        squeezed(headers.get(each.column, "")) == squeezed(each.header) for each in block.columns
    )


def _same_file(one: str, other: str) -> bool:
    """The same name, whatever its folder, its ending or the number of its copy."""
    return _plain(one) == _plain(other)


def _plain(file: str) -> str:
    name = file.replace("\\", "/").rpartition("/")[2]
    return _COPY.sub("", name.rpartition(".")[0] or name).casefold()
