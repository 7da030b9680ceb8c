"""客户总档: the merged, clean data in the form of the fill-in sheets, with where each row came from.

Amounts, prices and names of files are as typed: reading the master gives the same figures again.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from crmsheets.analysis.provenance import (
    HEADER,
    Mark,
    Origin,
    parsed,
    record_print,
    row_values,
    short_hash,
)
from crmsheets.forms.sheet import FIRST_ROW, HEADER_ROW
from crmsheets.model.book import Book, Lane, Put, Sheet
from crmsheets.model.cell import Cell
from crmsheets.model.exact import decimal
from crmsheets.model.judged import Judged
from crmsheets.model.kind import Kind
from crmsheets.model.markers import OWN_HEADERS
from crmsheets.model.row import Use
from crmsheets.model.table import Table
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale, listed
from crmsheets.templates.apply import UNDECLARED, widened

Values = dict[str, Any]


def master_templates(
    judged: Judged, templates: Sequence[Template], locale: Locale
) -> tuple[Template, ...]:
    """The tables with every column that holds data, whoever declared it: nothing typed is left out.

    Fields outside the region's sheet and typed computed ones stand behind it, then what nobody
    declared, as text under its own header.
    """
    modules = master_modules(judged, templates)
    return tuple(_whole(judged, template, locale, modules) for template in templates)


def _whole(
    judged: Judged, template: Template, locale: Locale, modules: tuple[str, ...]
) -> Template:
    table = judged.dataset.tables.get(template.name)
    if table is None:
        return template
    shown = {field.name for field in template.sheet_fields(locale, modules)}
    also = tuple(
        field.name
        for field in template.fields
        if field.name not in shown and _holds(judged, table, field.name)
    )
    wide = widened(template, undeclared(table))
    return replace(wide, also=(*also, *(f.name for f in wide.fields if _is_undeclared(f.name))))


def _holds(judged: Judged, table: Table, name: str) -> bool:
    """Whether any record has a value for a field; a merged customer's may come from another field."""
    if any(value is not None for value in table[name]):
        return True
    merged = judged.dataset.golden if table.template.name == "customer" else ()
    return any(each.values.get(name) is not None for each in merged)


def undeclared(table: Table) -> tuple[str, ...]:
    """Headers of the columns that nobody declared and that hold anything, in order."""
    return tuple(
        header
        for header, values in sorted(table.extras.items())
        if header not in OWN_HEADERS and any(value is not None for value in values)
    )


def _is_undeclared(name: str) -> bool:
    return name.startswith(UNDECLARED)


def master_modules(judged: Judged, templates: Sequence[Template]) -> tuple[str, ...]:
    """The modules the master needs so that no column with data is left out, and those switched on."""
    found = set(judged.settings.modules)
    for template in templates:
        table = judged.dataset.tables.get(template.name)
        if table is not None:
            found |= {
                field.column.module
                for field in template.fields
                if field.column.use is Use.MODULE and _holds(judged, table, field.name)
            }
    return tuple(sorted(found))


def master_rows(
    judged: Judged, templates: Sequence[Template], locale: Locale
) -> dict[str, list[list[object]]]:
    """Every table's rows as they stand in cells, in the order of the sheet's columns.

    Dates, Decimal in 元 (prices with four places), labels in the reader's language, None = blank.
    One row a customer with its number; the other tables row by row, under the customer's name.
    The columns are those of `sheet_fields(locale, master_modules(…))`.
    """
    modules = master_modules(judged, templates)
    return {
        template.name: [
            [in_cell(field, values[field.name], locale) for field in fields]
            for values, _ in records(judged, template, fields)
        ]
        for template in templates
        if template.name in judged.dataset.tables
        for fields in [template.sheet_fields(locale, modules)]
    }


def provenance(
    judged: Judged, templates: Sequence[Template], locale: Locale
) -> dict[str, list[str]]:
    """For every row of `master_rows` the text of its hidden cell."""
    modules = master_modules(judged, templates)
    files = {each.file: short_hash(each.sha256) for each in judged.dataset.sources}
    found = {}
    for template in templates:
        if template.name in judged.dataset.tables:
            table = judged.dataset.tables[template.name]
            copies = _copies(judged.dataset.dropped, files)
            fields = template.sheet_fields(locale, modules)
            found[template.name] = [
                _mark(table, values, rows, copies, files)
                for values, rows in records(judged, template, fields)
            ]
    return found


def marked(book: Book, judged: Judged, templates: Sequence[Template], locale: Locale) -> Book:
    """The master's workbook with the hidden column, which sorts along with its rows."""
    marks = provenance(judged, templates, locale)
    titles = {locale.say(template.tab): template.name for template in templates}
    sheets = [
        _with_marks(sheet, marks[titles[sheet.title]])
        if marks.get(titles.get(sheet.title, ""))
        else sheet
        for sheet in book.sheets
    ]
    return replace(book, sheets=tuple(sheets))


def in_cell(field: Field, value: Any, locale: Locale) -> object:
    """A stored value as it stands in a cell."""
    if value is None or isinstance(value, dt.date):
        return value
    places = field.kind.places
    if places is not None:
        return int(value) if places == 0 else _trimmed(decimal(value, places))
    if field.choices is None:
        return value
    if field.kind is Kind.MULTI:
        return listed((_label(field, part, locale) for part in str(value).split("、")), locale.lang)
    return _label(field, str(value), locale)


def _trimmed(number: Decimal) -> Decimal:
    """Without needless decimals: 12.5000 -> 12.5."""
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()


def _label(field: Field, value: str, locale: Locale) -> str:
    """A choice in the reader's language; free words as they are."""
    member = field.choices.read(value) if field.choices else None
    return locale.say(member.text) if member is not None else value


def records(
    judged: Judged, template: Template, fields: Sequence[Field]
) -> list[tuple[Values, tuple[int, ...]]]:
    """The values of every master row, and the records it is made of."""
    table = judged.dataset.tables[template.name]
    names = [field.name for field in fields if not _is_undeclared(field.name)]
    headers = {
        name: header
        for field, header in zip(
            [each for each in fields if _is_undeclared(each.name)], undeclared(table), strict=True
        )
        for name in [field.name]
    }
    if template.name == "customer":
        return [
            (
                {name: golden.values.get(name) for name in names}
                | {
                    name: _together(table.extras[header][i] for i in golden.members)
                    for name, header in headers.items()
                },
                golden.members,
            )
            for golden in judged.golden
            if golden.members
        ]
    columns = {name: table[name] for name in names}
    columns |= {name: table.extras[header] for name, header in headers.items()}
    if "customer" in table.columns and "customer_name" in columns:
        columns["customer_name"] = table["customer"]
    return [
        ({name: column[i] for name, column in columns.items()}, (i,)) for i in range(len(table))
    ]


def _together(values: Iterable[Any]) -> Any:
    """What several rows of one customer say under a header nobody declared: all of it, once."""
    told = list(dict.fromkeys(value for value in values if value is not None))
    return told[0] if len(told) == 1 else "；".join(map(str, told)) or None


def _copies(dropped: Mapping[Cell, Cell], files: Mapping[str, str]) -> dict[Cell, list[str]]:
    """A row that counts -> the other files it stands in."""
    found: dict[Cell, list[str]] = defaultdict(list)
    for cell, counts in sorted(dropped.items()):
        found[counts].append(files[cell.file])
    return found


def _mark(
    table: Table,
    values: Values,
    rows: Sequence[int],
    copies: Mapping[Cell, Sequence[str]],
    files: Mapping[str, str],
) -> str:
    origins = [
        each for i in rows for each in _origins(table, i, row_values(table, i), copies, files)
    ]
    declared = {name: value for name, value in values.items() if not _is_undeclared(name)}
    return str(Mark(record_print(declared), tuple(origins)))


def _origins(
    table: Table,
    i: int,
    values: Values,
    copies: Mapping[Cell, Sequence[str]],
    files: Mapping[str, str],
) -> Iterable[Origin]:
    """What row i is: itself, or what it was made of where it comes from a master as written."""
    place = table.places[table.place[i]]
    row = Cell(place.source.file, place.sheet, table.row[i], 0)
    held = [files[place.source.file], *copies.get(row, ())]
    print_ = record_print(values)
    mark = parsed(table.extras[HEADER][i]) if HEADER in table.extras else None
    made_of = mark.origins if mark and mark.print == print_ else (Origin(print_, ()),)
    for each in made_of:
        yield Origin(each.print, tuple(dict.fromkeys((*each.files, *held))))


def _with_marks(sheet: Sheet, marks: Sequence[str]) -> Sheet:
    column = max(put.column for put in sheet.puts if put.row == HEADER_ROW) + 1
    puts = [Put(row, column, text, "text open") for row, text in enumerate(marks, start=FIRST_ROW)]
    area = sheet.filter
    return replace(
        sheet,
        puts=(*sheet.puts, Put(HEADER_ROW, column, HEADER, "header"), *puts),
        lanes=(*sheet.lanes, Lane(column, 8, "text open", hidden=True)),
        filter=(*area[:3], column) if area else None,
    )
