"""Where every row of a master came from, in columns that people can read: file, sheet, row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crmsheets.analysis.master import master_modules, records
from crmsheets.forms.sheet import FIRST_ROW, HEADER_ROW
from crmsheets.model.book import Book, Lane, Put, Sheet
from crmsheets.model.judged import Judged
from crmsheets.model.markers import ORIGINS
from crmsheets.model.table import Table
from crmsheets.model.template import Template
from crmsheets.model.text import Locale

_WIDTHS = (26, 14, 10)
_MOST = 8
Origin = tuple[str, str, str]


def with_origins(book: Book, judged: Judged, templates: Sequence[Template], locale: Locale) -> Book:
    """The master's workbook with three columns behind the data, which sort along with its rows."""
    modules = master_modules(judged, templates)
    told = {
        locale.say(template.tab): [
            origin(judged.dataset.tables[template.name], rows)
            for _, rows in records(judged, template, template.sheet_fields(locale, modules))
        ]
        for template in templates
        if template.name in judged.dataset.tables
    }
    sheets = tuple(
        _beside(sheet, told[sheet.title], locale) if told.get(sheet.title) else sheet
        for sheet in book.sheets
    )
    return replace(book, sheets=sheets)


def origin(table: Table, rows: Sequence[int]) -> Origin:
    """Files, sheets and rows of the records that one row is made of; of many only the first."""
    found = []
    for i in rows:
        place = table.places[table.place[i]]
        found.append((place.source.file, place.sheet, str(table.row[i])))
    found = list(dict.fromkeys(found))
    more = "…" if len(found) > _MOST else ""
    files, sheets, numbers = zip(*found[:_MOST], strict=True)
    return _joined(files) + more, _joined(sheets), "；".join(numbers) + more


def _joined(words: Sequence[str]) -> str:
    return "；".join(dict.fromkeys(word for word in words if word))


def _beside(sheet: Sheet, told: Sequence[Origin], locale: Locale) -> Sheet:
    first = max(put.column for put in sheet.puts if put.row == HEADER_ROW) + 1
    heads = [
        Put(HEADER_ROW, at, locale.say(label), "header")
        for at, label in enumerate(ORIGINS, start=first)
    ]
    puts = [
        Put(row, at, int(word) if word.isdigit() and at == first + 2 else word, "text open")
        for row, words in enumerate(told, start=FIRST_ROW)
        for at, word in enumerate(words, start=first)
    ]
    area = sheet.filter
    return replace(
        sheet,
        puts=(*sheet.puts, *heads, *puts),
        lanes=(
            *sheet.lanes,
            *(Lane(at, wide, "text open") for at, wide in enumerate(_WIDTHS, start=first)),
        ),
        filter=(*area[:3], first + len(_WIDTHS) - 1) if area else None,
    )
