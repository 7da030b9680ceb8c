"""Records of one sheet row are numbered on where several tables of the sheet read from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from crmsheets.model.table import Table


def numbered_after(table: Table, before: Iterable[Table]) -> Table:
    """The table with its parts counted on from the same rows' records in the tables before it.

    Two lists side by side, or two columns of follow-ups, would otherwise share record ids.
    """
    sheets = {(place.source.file, place.sheet) for place in table.places}
    taken = Counter(
        row
        for other in before
        if other.template.name == table.template.name
        and sheets & {(place.source.file, place.sheet) for place in other.places}
        for row in other.row
    )
    if not any(row in taken for row in table.row):
        return table
    new = replace(
        table, part=[part + taken[row] for part, row in zip(table.part, table.row, strict=True)]
    )
    ids = {table.record_id(i): new.record_id(i) for i in range(len(table))}
    return replace(new, where={(ids[at], name): cells for (at, name), cells in table.where.items()})
