"""The tables of a sheet: where several stand on one, each is cut out as a grid of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.candidate import Candidate
from crmsheets.intake.headers import lexicon
from crmsheets.intake.layout.apart import a_table, apart, unknown_words, wide_enough
from crmsheets.intake.layout.beside import spans
from crmsheets.intake.layout.card_bands import Band as CardBand
from crmsheets.intake.layout.card_bands import card_bands
from crmsheets.intake.layout.stacked import Start, tops
from crmsheets.intake.locate import located
from crmsheets.intake.rows import filled, last_row
from crmsheets.model.grid import Block, Grid
from crmsheets.model.markers import is_field_name
from crmsheets.model.template import Template

Span = tuple[int, int]
"""The first and the last column of a part."""
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
    cards = card_bands(grid, typed, [start.last for _, start in found])
    if cards:
        return tuple(
            part
            for piece, is_card in _around(grid, cards)
            for part in ((piece,) if is_card else _tables(piece, typed))
        )
    return _tables(grid, typed)


def _tables(grid: Grid, templates: Sequence[Template]) -> tuple[Grid, ...]:
    """The tables of a sheet, or of the part of one that holds no cards."""
    found = tops(grid, templates)
    if not found:
        return (grid,)
    return tuple(
        part for band, start in _bands(grid, found) for part in _beside(band, start, templates)
    )


def _around(grid: Grid, cards: Sequence[CardBand]) -> Iterator[tuple[Grid, bool]]:
    """The cards of a sheet and what stands before, between and behind them, in order."""
    width, done, end = max(grid.width, 1), 0, last_row(grid)
    for band in cards:
        if any(filled(row) for row in grid.rows[done : band.top - 1]):
            yield cut(grid, (done + 1, 1, band.top - 1, width)), False
            done = band.top - 1
        yield cut(grid, (done + 1, 1, band.bottom, width)), True
        done = band.bottom
    if done < end:
        yield cut(grid, (done + 1, 1, end, width)), False


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
    ends = [top - 1 for top, _ in found[1:]] + [grid.block[2] if grid.block else last_row(grid)]
    least = grid.block[0] if grid.block else 1
    for (top, start), end in zip(found, ends, strict=True):
        yield cut(grid, (max(top, least), 1, end, width)), start


def _beside(grid: Grid, start: Start, templates: Sequence[Template]) -> tuple[Grid, ...]:
    """The parts side by side if at least two of them are tables by themselves, else the grid."""
    top, _, bottom, _ = grid.block or (1, 1, last_row(grid), 0)
    if start.last > bottom:
        return (grid,)  # its second header row heads the next table
    parts = spans(grid, start.last, bottom)
    lefts = _lefts(grid, parts, start.last, templates) if parts else []
    if len(lefts) < 2:  # noqa: PLR2004  # one table and something beside it
        return (grid,)
    width = max(grid.width, 1)
    lefts = [1, *lefts[1:]]
    rights = [*(left - 1 for left in lefts[1:]), width]
    return tuple(
        cut(grid, (top, left, bottom, right)) for left, right in zip(lefts, rights, strict=True)
    )


def _lefts(
    grid: Grid, parts: Sequence[Span], header: int, templates: Sequence[Template]
) -> list[int]:
    """The first columns of the parts that are tables of their own; the others belong to their neighbours."""
    top, _, bottom, _ = grid.block or (1, 1, last_row(grid), 0)
    found = {part: located(cut(grid, (top, part[0], bottom, part[1])), templates) for part in parts}
    known = {part: each for part, each in found.items() if each is not None}
    others = [part for part in parts if part not in known]
    whole = located(grid, templates) if others else None
    if known and whole is None:
        others = [part for part in others if a_table(grid, part, header, bottom)]
    elif known:
        others = [part for part in others if _another(grid, part, header, known)]
    elif whole is not None or not _all_apart(grid, parts, header, bottom):
        others = []
    return sorted(part[0] for part in (*known, *others))


def _another(grid: Grid, part: Span, header: int, known: Mapping[Span, Candidate]) -> bool:
    """Whether columns beside a table that would be read with them are another table all the same."""
    bottom = grid.block[2] if grid.block else last_row(grid)
    words = [lexicon(each.template) for each in known.values()]
    return all(unknown_words(grid, part, header, each) for each in words) and apart(
        grid, part, header, bottom, list(known)
    )


def _all_apart(grid: Grid, parts: Sequence[Span], header: int, bottom: int) -> bool:
    """Whether parts that nobody knows are tables each: wide ones, or such as say so themselves."""
    if not all(a_table(grid, part, header, bottom) for part in parts):
        return False
    return all(wide_enough(grid, part, header) for part in parts) or all(
        apart(grid, part, header, bottom, [each for each in parts if each != part])
        for part in parts
    )
