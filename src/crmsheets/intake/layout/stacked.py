"""Tables below one another on a sheet: each begins with its own title, or with another header.

The same header once more is a printed page, unless a title of its own stands between: then it is the
next customer's or the next month's table. Lines between two tables belong to the lower one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crmsheets.intake.headers import Lexicon, forms, lexicon
from crmsheets.intake.layout.apart import breaks_off, puts_off, stands_apart
from crmsheets.intake.layout.cards import is_card
from crmsheets.intake.layout.double_header import heading
from crmsheets.intake.layout.header_cells import heads, words_of, wordy
from crmsheets.intake.layout.row_words import is_mark, is_remark, names_total, plain, says_total
from crmsheets.model.grid import Grid, Value
from crmsheets.model.template import Template

_SPARSE = 2
_LEAST = 3
_LEAST_KNOWN = 2
_SAME = 0.7
_KEY = re.compile(r"[^:：]{1,12}[:：]")
_LONGEST_TITLE = 40
_PAGE = re.compile(r"[(（]?第?\d+(/\d+)?页[)）]?|[(（]?续表?[)）]?$|page\d+(/\d+|of\d+)?")


@dataclass(frozen=True, slots=True)
class Start:
    """A header: its first and last row, and its words by column as they are compared."""

    first: int
    last: int
    words: frozenset[tuple[int, str]]


def tops(grid: Grid, templates: Sequence[Template]) -> list[tuple[int, Start]]:
    """(first row, header) of every table of a sheet from the top down; [] if none is seen.

    The first table begins with the sheet.
    """
    found: list[tuple[int, Start]] = []
    for start in headers_in(grid, templates):
        if not found:
            found.append((1, start))
            continue
        _, before = found[-1]
        top = _top(grid, start.first, before.last)
        if not _same(start, before) or _titled(grid, top, start, found):
            found.append((top, start))
    return found


def headers_in(grid: Grid, templates: Sequence[Template]) -> list[Start]:
    """Every header of a sheet from the top down, those of printed pages included."""
    lexicons = [lexicon(each) for each in templates]
    known = {word for each in lexicons for word in (*each.labels, *each.synonyms)}
    found: list[Start] = []
    alone = True
    for number, row in enumerate(grid.rows, start=1):
        filled = len(row) - row.count(None) - row.count("")
        if filled > 1 and _worded(row) and not (found and number <= found[-1].last):
            above = found[-1].last if found else 0
            near = alone or len(known.intersection(row)) > 1 or (above and _all_words(row))
            if near and _is_header(grid, number, lexicons, above, alone=alone):
                found.append(_start(grid, number, lexicons))
                known |= {value for value in row if isinstance(value, str)}
        alone = filled <= _SPARSE
    return found


def _worded(row: Sequence[Value]) -> bool:
    """Cheap: whether a row holds words and at most whole numbers beside them."""
    kinds = set(map(type, row))
    return str in kinds and kinds <= {str, int, type(None)}


def _all_words(row: Sequence[Value]) -> bool:
    """Cheap: whether every cell is text without a digit; records have figures."""
    return not any(
        not isinstance(value, str) or any(map(str.isdigit, value)) for value in row if value
    )


def _is_header(
    grid: Grid, row: int, lexicons: Sequence[Lexicon], above: int, *, alone: bool
) -> bool:
    """By words, most of them known; or by structure where nothing is above but a title.

    `above`: the row that heads the table before; 0 for none.
    """
    cells = grid.rows[row - 1]
    if not wordy(cells) or is_card(grid, row, lexicons):
        return False
    words = (words_of(cells) or {}).values()
    best = max(_hits(words, each) for each in lexicons)
    if best >= _LEAST_KNOWN and (2 * best >= len(words) or best > _LEAST):
        return True
    if above and breaks_off(grid, row, above):
        return True
    if not alone or (above and puts_off(grid, row, above)):
        return False
    return heads(grid, row) or stands_apart(grid, row, above)


def _hits(words: Iterable[str], known: Lexicon) -> int:
    return sum(bool(known.find(word) or known.shared(word)) for word in words)


def _start(grid: Grid, row: int, lexicons: Sequence[Lexicon]) -> Start:
    head = heading(grid, row, lexicons)
    rows = head.rows if head else (row,)
    words = frozenset(
        (column, forms(value)[0])
        for column, value in enumerate(grid.rows[rows[-1] - 1], start=1)
        if forms(value)
    )
    return Start(rows[0], rows[-1], words)


def _same(one: Start, other: Start) -> bool:
    """Whether most words stand in the same columns of both."""
    return len(one.words & other.words) >= _SAME * max(len(one.words), len(other.words))


def _top(grid: Grid, header: int, after: int) -> int:
    """The first of the lines above a header that lead to it: its title and what is said there."""
    top = header
    while top - 1 > after and _leads(grid.rows[top - 2]):
        top -= 1
    return top


def _leads(row: Sequence[Value]) -> bool:
    """A blank line, a title, 客户：顺达五金; no record, sum, remark, signature or page mark."""
    cells = [value for value in row if value is not None and str(value).strip()]
    texts = [str(value).strip() for value in cells]
    if not texts:
        return True
    if (
        is_remark(texts[0])
        or is_mark(texts)
        or any(map(says_total, texts))
        or names_total(texts[0])
    ):
        return False
    if _KEY.match(texts[0]):
        return True
    return len(cells) <= _SPARSE and isinstance(cells[0], str) and len(texts[0]) <= _LONGEST_TITLE


def _titled(grid: Grid, top: int, start: Start, found: Sequence[tuple[int, Start]]) -> bool:
    """Whether lines above a repeated header say something that the table before did not."""
    first, before = found[-1]
    said = _lines(grid, first, before.first)
    return bool(_lines(grid, top, start.first) - said)


def _lines(grid: Grid, top: int, header: int) -> set[str]:
    """The texts of the lines above a header, page numbers left out."""
    return {
        text
        for row in grid.rows[top - 1 : header - 1]
        for value in row
        if value is not None and (text := _PAGE.sub("", plain(str(value))))
    }
