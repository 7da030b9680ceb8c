"""Keyed sheets as plain data: sentences, hidden keys, header, a line a record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crmsheets.model.book import Content, Lane, Put, Sheet, Validation
from crmsheets.model.keyed import KeyedSheet
from crmsheets.model.text import Locale
from crmsheets.model.width import wrapped

_HEADER_HEIGHT = 26
_LINE_HEIGHT = 16
_TITLE_HEIGHT = 28
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
) -> Sheet:
    """The sheet. `lines`: name of column -> value, what is absent stays empty. `lists`: name of a
    column -> the words of its dropdown. `spare`: lines below that may be filled as well.
    """
    last = form.first_row + len(lines) - 1
    shown = sum(not each.hidden for each in form.columns)
    return Sheet(
        title=locale.say(form.title),
        puts=(*_above(form, locale), *_heads(form, locale), *_records(form, lines)),
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
        merges=tuple((row, 1, row, shown) for row in range(1, form.key_row)) if shown > 1 else (),
        validations=tuple(
            _dropdown(form, name, words, last + spare) for name, words in (lists or {}).items()
        ),
        freeze=(form.first_row, 1),
        filter=(form.header_row, 1, max(last, form.first_row), shown),
        repeat=(form.header_row, form.header_row),
    )


def _above(form: KeyedSheet, locale: Locale) -> list[Put]:
    return [
        Put(row, 1, locale.say(said), "title" if row == 1 else "step")
        for row, said in enumerate(form.above, start=1)
    ]


def _heights(form: KeyedSheet, locale: Locale) -> dict[int, float]:
    """Row -> points, so that a sentence shows whole over the width of the sheet."""
    room = int(_ROOM * sum(each.width for each in form.columns if not each.hidden))
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
