"""Tables that no word tells: a row of words at the top, or behind a blank line, over rows of other things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.headers import Lexicon, squeezed
from crmsheets.intake.layout.header_cells import kind, kinds_below, words_of, wordy
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified

_LEAST = 2
_HEADERS = 3
"""So many headers make a table of words that nobody knows."""
_WIDE = 5
"""So many columns a table has whose records are never a word and a figure alone."""
_VALUES = frozenset({"day", "phone", "figure"})
_MOSTLY = 0.8
_LATER = re.compile(
    r"(待|暂|未|无|没|不|缺|另|随|同|等).{0,4}(?<![量数额价期间款单号率])|[上下本]周.?|[上下本]月.{0,2}|月[底初中]|"
    r"年[底初]|tb[acd]|n/?a|none|pending|unknown|later",
    re.IGNORECASE,
)


def stands_apart(grid: Grid, row: int, above: int = 0) -> bool:
    """Whether a row heads a table of its own that no known word tells.

    At the top of the sheet or behind a blank line, with at most a title between; three words at least, and
    rows right below that hold values under one of them. `above`: the row that heads the table before,
    if there is one; then words must stand where that one has figures, days or phones: a record has not.
    """
    if not wordy(grid.rows[row - 1]) or not _after_blank(grid, row):
        return False
    words = words_of(grid.rows[row - 1]) or {}
    lines = list(_lines(grid, row, words))
    heads = len(lines) >= _LEAST and _has_values(lines, words)
    if len(words) < _HEADERS or not heads:
        return heads and bool(above) and _recaps(grid, above, words, lines)
    # 12 Jan 2024 is a value that looks like words.
    if any(kind(word) in _VALUES for word in words.values()):
        return False
    if not above:
        return True
    if any(
        grid.at(each, column) == word
        for column, word in words.items()
        for each in range(above + 1, row)
    ):
        return False
    held = kinds_below(replace(grid, rows=grid.rows[: row - 1]), above, words)
    return any(held[column] in _VALUES for column in words)


def _recaps(
    grid: Grid, above: int, words: Mapping[int, str], lines: Sequence[Mapping[int, Value]]
) -> bool:
    """Whether two words below a wide table head what somebody counted of it: 业务员 | 客户数."""
    first, second = sorted(words)
    counted = all(
        kind(line[first]) == "word" and kind(line[second]) == "figure"
        for line in lines
        if first in line and second in line
    )
    whole = all(len(line) == _LEAST for line in lines)
    return counted and whole and len(_filled(grid.rows[above - 1])) >= _WIDE


def breaks_off(grid: Grid, row: int, above: int) -> bool:
    """Whether a row within the table that `above` heads heads another one, right below it or of words only.

    Words stand where the records have figures, days or phones, and the rows below it hold something else
    there than the records do; where those are words, too, a blank line or two such columns must say so.
    """
    words = words_of(grid.rows[row - 1]) or {}
    if row - above <= _LEAST or not wordy(grid.rows[row - 1], _HEADERS):
        return False
    held = kinds_below(replace(grid, rows=grid.rows[: row - 1]), above, words)
    valued = [column for column in words if held[column] in _VALUES]
    if not valued or any(kind(word) in _VALUES for word in words.values()):
        return False
    said = (grid.at(each, column) for column in words for each in range(above + 1, row))
    if puts_off(grid, row, above) or not {*words.values()}.isdisjoint(map(str, said)):
        return False
    below = _kinds(list(_lines(grid, row, words)), words)
    others = [
        column
        for column, each in below.items()
        if each in _VALUES and held[column] in {*_VALUES, "word"} - {each}
    ]
    only_words = all(below.get(column) == "word" for column in valued)
    return bool(others) or (only_words and (len(valued) >= _LEAST or _after_blank(grid, row)))


def _kinds(lines: Sequence[Mapping[int, Value]], words: Mapping[int, str]) -> dict[int, str]:
    """Column -> the kind of all its cells, of those that several lines fill alike; 待定 is none."""
    found = {}
    for column in words:
        cells = [line[column] for line in lines if column in line]
        kinds = set(map(kind, cells))
        later = all(_LATER.fullmatch(simplified(str(each))) for each in cells)
        if len(cells) >= _LEAST and len(kinds) == 1 and not later:
            found[column] = kinds.pop()
    return found


def puts_off(grid: Grid, row: int, above: int) -> bool:
    """Whether a row has 待定, 待补, 上周 in all columns where the table above it has values: a record of it."""
    words = words_of(grid.rows[row - 1]) or {}
    held = kinds_below(replace(grid, rows=grid.rows[: row - 1]), above, words)
    said = [word for column, word in words.items() if held[column] in _VALUES]
    return bool(said) and all(_LATER.fullmatch(simplified(word)) for word in said)


def apart(
    grid: Grid, span: tuple[int, int], header: int, bottom: int, others: Sequence[tuple[int, int]]
) -> bool:
    """Whether columns between blank ones are a table by themselves, not the rest of one of the `others`.

    It has another last row, a title of its own, or a header that one of the others has as well.
    """
    if not a_table(grid, span, header, bottom):
        return False
    mine = _heads(grid, span, header)
    again = any(mine & _heads(grid, other, header) for other in others)
    ends = any(_last(grid, span, bottom) != _last(grid, other, bottom) for other in others)
    titled = _titled(grid, span, header) and any(_titled(grid, each, header) for each in others)
    return again or ends or titled


def a_table(grid: Grid, span: tuple[int, int], header: int, bottom: int) -> bool:
    """Whether columns have headers, and below each of at least two rows of several cells."""
    heads = _heads(grid, span, header)
    rows = [held for row in range(header + 1, bottom + 1) if (held := _held(grid, span, row))]
    full = [held for held in rows if len(held) >= _LEAST]
    begun = bool(_held(grid, span, header + 1))
    return len(heads) >= _LEAST and begun and len(full) >= max(_LEAST, _MOSTLY * len(rows))


def wide_enough(grid: Grid, span: tuple[int, int], header: int) -> bool:
    """Whether columns have so many headers that they need no others to be a table."""
    return len(_heads(grid, span, header)) >= _HEADERS


def unknown_words(grid: Grid, span: tuple[int, int], header: int, words: Lexicon) -> bool:
    """Whether a table has none of the headers of these columns."""
    cells = (grid.at(header, column) for column in range(span[0], span[1] + 1))
    return not any(words.find(cell) or words.shared(cell) for cell in cells if cell is not None)


def _after_blank(grid: Grid, row: int) -> bool:
    """Nothing but a title between a row and the blank line above it, or the top of the sheet."""
    above = row - 1
    if above and len(_filled(grid.rows[above - 1])) == 1:
        above -= 1
    return not above or not _filled(grid.rows[above - 1])


def _lines(grid: Grid, row: int, words: Mapping[int, str]) -> Iterator[dict[int, Value]]:
    """The rows right below a header, up to the next blank one, as long as they stay under it."""
    for line in grid.rows[row:]:
        cells = _filled(line)
        if len(cells) < _LEAST or not set(cells) <= set(words):
            return
        yield cells


def _has_values(lines: Sequence[Mapping[int, Value]], words: Mapping[int, str]) -> bool:
    """Whether one of the columns holds nothing but figures, days or phones in several rows."""
    for column in words:
        kinds = [kind(line[column]) for line in lines if column in line]
        if len(kinds) >= _LEAST and len(set(kinds)) == 1 and kinds[0] in _VALUES:
            return True
    return False


def _filled(row: Sequence[Value]) -> dict[int, Value]:
    return {
        column: value
        for column, value in enumerate(row, start=1)
        if value is not None and str(value).strip()
    }


def _held(grid: Grid, span: tuple[int, int], row: int) -> list[Value]:
    cells = grid.rows[row - 1][span[0] - 1 : span[1]] if row <= len(grid.rows) else ()
    return list(_filled(cells).values())


def _heads(grid: Grid, span: tuple[int, int], header: int) -> set[str]:
    return {squeezed(str(value)) for value in _held(grid, span, header)}


def _last(grid: Grid, span: tuple[int, int], bottom: int) -> int:
    """The last row that holds anything in these columns."""
    return max((row for row in range(1, bottom + 1) if _held(grid, span, row)), default=0)


def _titled(grid: Grid, span: tuple[int, int], header: int) -> bool:
    """Whether the line right above the headers says something over these columns."""
    return header > 1 and bool(_held(grid, span, header - 1))
