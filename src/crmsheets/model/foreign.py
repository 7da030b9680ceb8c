"""What people added to a workbook that we write again: columns of their own, rows, whole sheets.

It is kept as values and written back where it was: a cell beside the line it stood beside, by what tells
that line from others, wherever the line stands now.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from crmsheets.model.grid import Value

Key = tuple[str, ...]
"""What tells a line from others: the texts of the columns that `KeyedSheet.identity` names, and how many
equal ones stand above it. Of a row without a line of ours: nothing but its number among those.
"""


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """A column on a sheet of ours (its Chinese title): header, cells by line, cells above by row."""

    sheet: str
    header: str
    cells: tuple[tuple[Key, Value], ...] = ()
    above: tuple[tuple[int, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that is none of ours, from its first row and column."""

    title: str
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Foreign:
    """All that people added."""

    columns: tuple[OwnColumn, ...] = ()
    sheets: tuple[OwnSheet, ...] = ()


NO_FOREIGN = Foreign()


def together(found: Iterable[Foreign]) -> Foreign:
    """Several files as one, the one that counts first: of a cell, or a sheet, what it says is kept."""
    columns: dict[tuple[str, str], tuple[dict[Key, Value], dict[int, Value]]] = {}
    sheets: dict[str, OwnSheet] = {}
    for each in found:
        for own in each.columns:
            cells, above = columns.setdefault((own.sheet, own.header), ({}, {}))
            for key, value in own.cells:
                cells.setdefault(key, value)
            for row, value in own.above:
                above.setdefault(row, value)
        for sheet in each.sheets:
            sheets.setdefault(sheet.title, sheet)
    return Foreign(
        tuple(
            OwnColumn(sheet, header, tuple(cells.items()), tuple(above.items()))
            for (sheet, header), (cells, above) in columns.items()
        ),
        tuple(sheets.values()),
    )
