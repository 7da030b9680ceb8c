"""A table as text: `table("order", "| 客户名称 | 数量 |\\n| 顺达 | 5 |")` is a Table of typed values.

Cells are written plainly: dates 2024-3-5, money 12.50, choices by a label, blank = None.
Rows count from 3 (row 1 keys, row 2 header), as in a workbook that `build` made.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.model.choice import plain
from crmsheets.model.dataset import Dataset, SheetBalance
from crmsheets.model.exact import units
from crmsheets.model.grid import Source
from crmsheets.model.kind import Kind
from crmsheets.model.table import Place, Table, joined
from crmsheets.model.template import Field, Template
from crmsheets.templates import shipped

FIRST_ROW = 3


def template(name: str) -> Template:
    return next(each for each in shipped() if each.name == name)


def table(  # noqa: PLR0913  # a test says its sheet in one call
    name: str,
    sheet: str,
    *,
    file: str = "a.xlsx",
    owner: str = "",
    modified: dt.datetime | None = None,
    role: str = "",
    first_row: int = FIRST_ROW,
    using: Template | None = None,
    properties: Mapping[str, str] | None = None,
) -> Table:
    """One sheet as a Table. A header nobody declared becomes an extra, its values kept as text."""
    declared = using or template(name)
    lines = [line.strip() for line in sheet.strip().splitlines() if line.strip()]
    headers, *rows = (
        [cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")]
        for line in lines
    )
    fields = [field_of(declared, header) for header in headers]
    columns: dict[str, Sequence[Any]] = {each.name: [None] * len(rows) for each in declared.fields}
    extras: dict[str, Sequence[Any]] = {}
    for at, (header, field) in enumerate(zip(headers, fields, strict=True)):
        cells = [row[at] or None for row in rows]
        if field is None:
            extras[header] = cells
        else:
            columns[field.name] = [value(field, cell) for cell in cells]
    found = {field.name: at for at, field in enumerate(fields, start=1) if field}
    place = Place(
        source=source(file, sheet, role=role, modified=modified, properties=properties),
        sheet=declared.tab.zh,
        header_row=first_row - 1,
        columns=found,
        headers={name: headers[column - 1] for name, column in found.items()},
        owner=owner,
    )
    return Table(
        template=declared,
        places=(place,),
        place=[0] * len(rows),
        row=list(range(first_row, first_row + len(rows))),
        part=[0] * len(rows),
        columns=columns,
        extras=extras,
    )


def source(
    file: str,
    content: str = "",
    *,
    role: str = "",
    modified: dt.datetime | None = None,
    properties: Mapping[str, str] | None = None,
) -> Source:
    """A source whose hash is its name's and its text's."""
    return Source(
        file=file,
        sha256=hashlib.sha256(f"{file}\n{content}".encode()).hexdigest(),
        format="xlsx",
        properties={**({"crmsheets.role": role} if role else {}), **(properties or {})},
        modified=modified,
    )


def field_of(declared: Template, header: str) -> Field | None:
    """The field a header names: python name, label without its unit, or a synonym."""
    asked = plain(header)
    for each in declared.fields:
        labels = [text.split("(")[0] for text in (each.column.label.zh, each.column.label.en)]
        if asked in {plain(word) for word in (each.name, *labels)}:
            return each
    for each in declared.fields:
        if asked in {plain(word) for word in each.column.synonyms}:
            return each
    return None


def value(field: Field, cell: str | None) -> Any:
    """A cell's text as the storage value of its field."""
    if cell is None:
        return None
    if field.kind is Kind.DATE:
        return dt.date(*(int(part) for part in cell.split("-")))
    if field.kind.places is not None:
        return units(cell.replace(",", ""), field.kind.places)
    if field.closed and field.choices is not None:
        member = field.choices.read(cell)
        assert member is not None, f"{cell} is no {field.name}"
        return member
    return cell


def dataset(*tables: Table) -> Dataset:
    """Sheets as a Dataset: joined per template, with a balance that adds up."""
    names = {each.template.name: each.template for each in tables}
    per_name = {
        name: joined(declared, [each for each in tables if each.template.name == name])
        for name, declared in names.items()
    }
    sources = {place.source.file: place.source for each in tables for place in each.places}
    return Dataset(
        tables=per_name,
        sources=tuple(sources.values()),
        balance=tuple(
            SheetBalance(
                file=place.source.file,
                sheet=place.sheet,
                status="read",
                role=place.source.role,
                table=each.template.name,
                rows_present=len(each),
                rows_read=len(each),
                records_made=len(each),
            )
            for each in tables
            for place in each.places
        ),
    )
