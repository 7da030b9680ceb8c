"""What people added to a workbook of ours, written back: own columns at the right, own sheets behind."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crmsheets.model.book import Content, Lane, Put, Sheet
from crmsheets.model.foreign import Foreign, Key, OwnColumn, OwnSheet
from crmsheets.model.grid import Value
from crmsheets.model.keyed import KeyedSheet

_WIDTH, _WIDEST = 14, 40
_LONGEST_TITLE = 31


def with_columns(
    made: Sheet, form: KeyedSheet, lines: Sequence[Mapping[str, Content]], foreign: Foreign
) -> Sheet:
    """The sheet with the columns that people added to it. `lines`: what it was made from.

    Cells whose line is gone stand below the last line, by themselves.
    """
    own = [each for each in foreign.columns if each.sheet == form.title.zh]
    if not own:
        return made
    rows = dict(_rows(form, lines))
    after = form.first_row + len(lines)
    left = dict.fromkeys(
        key for each in own for key, value in each.cells if value is not None and key not in rows
    )
    rows |= {key: row for row, key in enumerate(left, start=after)}
    first = len(form.columns) + 1
    return replace(
        made,
        puts=(
            *made.puts,
            *(
                put
                for at, each in enumerate(own, start=first)
                for put in _puts(each, at, form, rows)
            ),
        ),
        lanes=(*made.lanes, *(Lane(at, _WIDTH) for at in range(first, first + len(own)))),
    )


def _rows(form: KeyedSheet, lines: Sequence[Mapping[str, Content]]) -> Iterator[tuple[Key, int]]:
    """What tells each line from others, and its row."""
    seen: Counter[Key] = Counter()
    for row, line in enumerate(lines, start=form.first_row):
        key = tuple(_text(line.get(name)) for name in form.told_by)
        yield (*key, str(seen[key])), row
        seen[key] += 1


def _text(value: Content) -> str:
    return "" if value is None else str(value).strip()


def _puts(own: OwnColumn, at: int, form: KeyedSheet, rows: Mapping[Key, int]) -> Iterator[Put]:
    yield Put(form.header_row, at, own.header or None, "header")
    for row, value in own.above:
        if row < form.key_row:
            yield _put(row, at, value)
    for key, value in own.cells:
        if value is not None:
            yield _put(rows[key], at, value)


def sheets(foreign: Foreign, taken: Sequence[str]) -> tuple[Sheet, ...]:
    """The sheets that people added, as values. `taken`: the titles of ours."""
    titles = {each.casefold() for each in taken}
    found = []
    for own in foreign.sheets:
        title = _free(own.title, titles)
        titles.add(title.casefold())
        found.append(_sheet(own, title))
    return tuple(found)


def _free(title: str, taken: set[str]) -> str:
    """A title that no other sheet has; what stands under one of ours is kept beside it."""
    tried, number = title[:_LONGEST_TITLE], 2
    while tried.casefold() in taken:
        mark = f" ({number})"
        tried, number = title[: _LONGEST_TITLE - len(mark)] + mark, number + 1
    return tried


def _sheet(own: OwnSheet, title: str) -> Sheet:
    puts = tuple(
        _put(row, column, value)
        for row, values in enumerate(own.rows, start=1)
        for column, value in enumerate(values, start=1)
        if value is not None and value != ""
    )
    widest: dict[int, int] = {}
    for put in puts:
        widest[put.column] = max(widest.get(put.column, 0), 2 * len(str(put.value)))
    lanes = tuple(
        Lane(column, min(max(width, _WIDTH), _WIDEST)) for column, width in sorted(widest.items())
    )
    return Sheet(title=title, puts=puts, lanes=lanes)


def _put(row: int, column: int, value: Value) -> Put:
    """A cell as it was read; what a workbook of ours has no look for is written out as text."""
    if isinstance(value, dt.datetime):
        if value.time() == dt.time():
            return Put(row, column, value.date(), "date")
        return Put(row, column, str(value), "body")
    if isinstance(value, dt.date):
        return Put(row, column, value, "date")
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return Put(row, column, str(value).upper() if isinstance(value, bool) else str(value))
    return Put(row, column, value)
