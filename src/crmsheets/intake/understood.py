"""What was made of one block of a sheet, column by column, for a person to look over and correct."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from crmsheets.intake.fingerprint import as_typed
from crmsheets.intake.headers import shown, squeezed
from crmsheets.intake.match import Match
from crmsheets.intake.rows import filled, last_row
from crmsheets.model.cell import column_number, letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.grid import Grid, Value
from crmsheets.model.mapping import SAMPLES, SPLIT, Block, Seen
from crmsheets.model.markers import OWN_HEADERS, SOURCE_COLUMNS

MACHINE = frozenset({"keys", "names", "manifest"})
"""Rungs that need no look: marks of our own that nobody types."""
DEPTH = 20
_SHAPE_DIGITS = 10
_LEAST_WORDS = 2
_LONGEST_SAMPLE = 40
# Where recognising a column gave no figure of its own.
_USUAL: Mapping[str, float] = {"content": 0.8, "near": 0.6, "mapping": 1.0}
_WORD = 0.95
_OURS = OWN_HEADERS | {*SOURCE_COLUMNS}


def understood(
    grid: Grid,
    match: Match,
    line: SheetBalance,
    left_out: Mapping[str, Sequence[int]],
    told: frozenset[int] = frozenset(),
) -> Block:
    """A block that was read; `line`: its account, which knows what became of every column.

    `told`: the columns that a mapping speaks of.
    """
    heads = headers_of(grid, match)
    grid = without(grid, {row for rows in left_out.values() for row in rows})
    fields = {column_number(at): name for at, (_, name) in line.columns.items()}
    first = match.first_row
    return Block(
        file=grid.source.file,
        sheet=grid.sheet,
        range=line.range,
        table=match.template.name,
        header_rows=(*match.upper, match.header_row) if match.header_row else (),
        columns=tuple(
            _seen(grid, match, column, fields.get(column), header, first)
            if column not in told
            else _said(grid, match, column, header, first)
            for column, header in sorted(heads.items())
            if header not in _OURS
        ),
        left_out={reason: tuple(rows) for reason, rows in left_out.items()},
        shape=shape(heads.values()),
        ours=grid.source.ours and set(match.rungs.values()) <= MACHINE,
    )


def split_up(block: Block, held: Iterable[SheetBalance]) -> Block:
    """The block, its columns marked whose cells held the records of another table (`held`)."""
    lanes = {at for line in held for at in line.columns}
    return replace(
        block,
        columns=tuple(
            replace(seen, rung=SPLIT) if not seen.field and letters(seen.column) in lanes else seen
            for seen in block.columns
        ),
    )


def unrecognised(grid: Grid, line: SheetBalance) -> Block:
    """A block that is none of the tables; its likeliest header row, so that it can be told."""
    row = likely_header(grid)
    top = row or (grid.block[0] if grid.block else 1)
    heads = row_headers(grid, row)
    used = sorted({column for cells in grid.rows for column, _ in filled(cells)})
    return Block(
        file=grid.source.file,
        sheet=grid.sheet,
        range=line.range,
        reason=line.reason,
        told=line.reason == "mapping",
        header_rows=(row,) if row else (),
        columns=tuple(
            Seen(
                column=column,
                header=heads.get(column, ""),
                samples=samples(grid, column, top + bool(row)),
            )
            for column in used
        ),
        shape=shape(heads.values()),
        ours=grid.source.ours,
    )


def _seen(
    grid: Grid, match: Match, column: int, field: str | None, header: str, first_row: int
) -> Seen:
    """`field`: what it was in the end, "" for kept, None where the account does not say."""
    # Laid flat, a column may turn out to be no field: 合计 of twelve months is no amount.
    name = "" if field == "" else match.field_at(column)
    rivals = match.unclear.get(column, ())
    if column in match.doubled:
        rivals = (match.doubled[column],)
    rung = match.rungs.get(name, "") if name else "layout" if field else ""
    sure = match.confidence.get(name, _USUAL.get(rung, _WORD)) if name else _WORD if field else 0.0
    return Seen(
        column=column,
        header=header,
        field=name or field or "",
        rung=rung,
        confidence=round(sure, 2),
        samples=samples(grid, column, first_row),
        rivals=() if name or field else tuple(rivals),
    )


def _said(grid: Grid, match: Match, column: int, header: str, first_row: int) -> Seen:
    """A column that is what a person said it is."""
    shown_values = samples(grid, column, first_row)
    return Seen(
        column=column,
        header=header,
        field=match.field_at(column),
        rung="mapping",
        confidence=1.0,
        samples=shown_values,
    )


def headers_of(grid: Grid, match: Match) -> dict[int, str]:
    """Column -> its header as typed, "" where there is none; columns that hold nothing are left out."""
    heads = {at: match.headers.get(name, "") for name, at in match.columns.items() if at}
    for column, name in match.extras.items():
        own = name.removesuffix(f" ({letters(column)})")
        bare = own == letters(column) and grid.at(match.header_row, column) is None
        heads[column] = "" if bare else own
    return heads


def row_headers(grid: Grid, row: int) -> dict[int, str]:
    """The cells of a row as headers; {} for row 0."""
    cells = grid.rows[row - 1] if 0 < row <= len(grid.rows) else ()
    return {column: shown(as_typed(value)) for column, value in filled(cells)}


def shape(headers: Iterable[str]) -> str:
    """The same for the same header texts in any order; "" without any."""
    words = sorted(word for header in headers if (word := squeezed(header)))
    text = "\n".join(words)
    return hashlib.sha256(text.encode()).hexdigest()[:_SHAPE_DIGITS] if words else ""


def likely_header(grid: Grid) -> int:
    """The row among the first ones that holds most words, the first of several; 0 if none holds two."""
    first = grid.block[0] if grid.block else 1
    best, most = 0, _LEAST_WORDS - 1
    for row in range(first, min(first + DEPTH, last_row(grid) + 1)):
        cells = filled(grid.rows[row - 1]) if row <= len(grid.rows) else ()
        words = {value.strip() for _, value in cells if isinstance(value, str)}
        if len(words) > most:
            best, most = row, len(words)
    return best


def without(grid: Grid, rows: Collection[int]) -> Grid:
    """The grid with those rows blank that are no records: a word for a sum is no sample."""
    kept = (() if number in rows else row for number, row in enumerate(grid.rows, start=1))
    return replace(grid, rows=tuple(kept)) if rows else grid


def samples(grid: Grid, column: int, first_row: int) -> tuple[str, ...]:
    """The first values of a column that differ, each cut to a readable length."""
    cells = (grid.at(row, column) for row in range(first_row, len(grid.rows) + 1))
    told = dict.fromkeys(as_typed(value) for value in islice(_held(cells), SAMPLES * 4))
    return tuple(_short(text) for text in islice(told, SAMPLES))


def _held(cells: Iterable[Value]) -> Iterable[Value]:
    return (value for value in cells if value is not None)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SAMPLE else f"{line[: _LONGEST_SAMPLE - 1]}…"
