"""Keyed sheets as plain data: sentences, groups of columns, hidden keys, header, a line a record."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import accumulate

from crmsheets.model.book import Content, Lane, Put, Sheet, Validation
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.text import Locale
from crmsheets.model.width import wrapped

_HEADER_HEIGHT = 26
_LINE_HEIGHT = 16
_TITLE_HEIGHT = 28
_SCREEN = 150.0
_PAGE, _MOST = 150.0, 240.0
"""Characters on a screen, on a page across that is easily read, and on the widest that can be read."""
_ROOM = 0.9
"""Of a row's characters, as many hold text: typefaces differ."""
SPARE_ROWS = 200
"""Empty lines below the records that keep dropdowns and looks, for what people add."""


def sheet(
    form: KeyedSheet,
    lines: Sequence[Mapping[str, Content]],
    locale: Locale,
    *,
    lists: Mapping[str, tuple[str, ...]] | None = None,
    spare: int = SPARE_ROWS,
    frozen: int = 0,
) -> Sheet:
    """The sheet. `lines`: name of column -> value, what is absent stays empty. `lists`: name of a
    column -> the words of its dropdown. `spare`: lines below that may be filled as well. `frozen`: so
    many first columns stay in sight, and stand on every page.
    """
    last = form.first_row + len(lines) - 1
    shown = sum(not each.hidden for each in form.columns)
    sentences = min(shown, _within(form))
    return Sheet(
        title=locale.say(form.title),
        puts=(
            *_above(form, locale),
            *_bare(form, sentences),
            *_groups(form, locale),
            *_heads(form, locale),
            *_records(form, lines),
        ),
        lanes=tuple(
            Lane(at, each.width, each.look, hidden=each.hidden)
            for at, each in enumerate(form.columns, start=1)
        ),
        heights={
            **_heights(form, locale),
            **_lines(form, lines),
            form.header_row: _header(form, locale),
        },
        hidden_rows=(form.key_row,),
        merges=(
            *((row, 1, row, sentences) for row in range(1, len(form.above) + 1) if sentences > 1),
            *((form.key_row - 1, a, form.key_row - 1, b) for _, a, b in form.groups if b > a),
        ),
        validations=tuple(
            _dropdown(form, name, words, last + spare) for name, words in (lists or {}).items()
        ),
        freeze=(form.first_row, frozen + 1),
        filter=(form.header_row, 1, max(last, form.first_row), shown),
        repeat=(form.key_row - bool(form.groups), form.header_row),
        pages=(_across(form, frozen), 0),
        repeat_columns=frozen,
    )


def _within(form: KeyedSheet) -> int:
    """How many of the first columns a screen shows beside each other."""
    shown = [each.width for each in form.columns if not each.hidden]
    return max(sum(total <= _SCREEN for total in accumulate(shown)), 1)


def _across(form: KeyedSheet, frozen: int) -> int:
    """Pages beside each other on which everything is still large enough to be read."""
    width = sum(each.width for each in form.columns if not each.hidden)
    # Without columns that stand on every page, the second one says of nobody what it says.
    return max(math.ceil(width / (_PAGE if frozen else _MOST)), 1)


def _groups(form: KeyedSheet, locale: Locale) -> list[Put]:
    return [
        Put(form.key_row - 1, first, locale.say(said), "header_required")
        for said, first, _ in form.groups
    ]


def _above(form: KeyedSheet, locale: Locale) -> list[Put]:
    return [
        Put(row, 1, locale.say(said), "title" if row == 1 else "step")
        for row, said in enumerate(form.above, start=1)
    ]


def _bare(form: KeyedSheet, sentences: int) -> list[Put]:
    """No frames beside the sentences, where the cells of the columns would have some."""
    last = len(form.columns)
    bare = [(row, sentences + 1) for row in range(1, len(form.above) + 1)]
    bare += [(row, 1) for row in range(len(form.above) + 1, form.key_row)]
    grouped = {at for _, first, end in form.groups for at in range(first, end + 1)}
    return [
        Put(row, at, None, "plain")
        for row, first in bare
        for at in range(first, last + 1)
        if row <= len(form.above) or at not in grouped
    ]


def _heights(form: KeyedSheet, locale: Locale) -> dict[int, float]:
    """Row -> points, so that a sentence shows whole over the width of the sheet."""
    shown = [each.width for each in form.columns if not each.hidden][: _within(form)]
    room = int(_ROOM * sum(shown))
    heights = {
        row: _LINE_HEIGHT * len(wrapped(locale.say(said), max(room, 10))) + 2.0
        for row, said in enumerate(form.above, start=1)
    }
    return {**heights, 1: _TITLE_HEIGHT} if heights else {}


def _header(form: KeyedSheet, locale: Locale) -> float:
    """Points, so that the longest header shows whole."""
    most = max(
        len(wrapped(locale.say(each.label), max(int(_ROOM * each.width), 4)))
        for each in form.columns
        if not each.hidden
    )
    return max(_HEADER_HEIGHT, _LINE_HEIGHT * most + 4.0)


def _lines(form: KeyedSheet, lines: Sequence[Mapping[str, Content]]) -> dict[int, float]:
    """Row -> points, of records with a text that takes more than one line in its column."""
    wide = [
        (each.name, max(int(_ROOM * each.width), 4))
        for each in form.columns
        if "long" in each.look.split() and not each.hidden
    ]
    needs = {
        row: max((len(wrapped(str(line.get(name) or ""), room)) for name, room in wide), default=1)
        for row, line in enumerate(lines, start=form.first_row)
    }
    return {row: _LINE_HEIGHT * many + 2.0 for row, many in needs.items() if many > 1}


def _heads(form: KeyedSheet, locale: Locale) -> list[Put]:
    keys = [
        Put(form.key_row, at, form.key(each), "key")
        for at, each in enumerate(form.columns, start=1)
    ]
    return keys + [
        Put(
            form.header_row,
            at,
            locale.say(each.label),
            "header_required" if each.typed else "header",
        )
        for at, each in enumerate(form.columns, start=1)
    ]


def _records(form: KeyedSheet, lines: Sequence[Mapping[str, Content]]) -> list[Put]:
    return [
        Put(row, at, line.get(each.name), each.look)
        for row, line in enumerate(lines, start=form.first_row)
        for at, each in enumerate(form.columns, start=1)
    ]


def _dropdown(form: KeyedSheet, name: str, words: tuple[str, ...], last: int) -> Validation:
    column = form.column(name)
    area = (form.first_row, column, max(last, form.first_row), column)
    return Validation(area, "list", "warning", words)
