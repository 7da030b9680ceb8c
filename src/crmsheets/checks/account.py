"""Which line of the balance accounts for which sheet rows: a sheet may hold several tables."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.cell import column_number

if TYPE_CHECKING:
    from crmsheets.model.dataset import SheetBalance
    from crmsheets.model.table import Place, Table

_RANGE = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")


def lines_of(balance: Sequence[SheetBalance], table: Table) -> dict[int, int]:
    """Place of a table -> position of the balance line that accounts for its rows."""
    sheets: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, line in enumerate(balance):
        if line.table in {table.template.name, ""}:
            sheets[line.file, line.sheet].append(at)
    found = {}
    for number, place in enumerate(table.places):
        lines = sheets[place.source.file, place.sheet]
        if len(lines) > 1:
            lines = [at for at in lines if _holds(balance[at], place)] or lines
        if lines:
            found[number] = lines[0]
    return found


def rows_gone(table: Table, gone: Collection[int]) -> dict[tuple[int, int], list[int]]:
    """(place, sheet row) -> its records, of rows that have no record left without those of `gone`."""
    left = {(table.place[i], table.row[i]) for i in range(len(table)) if i not in gone}
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i in sorted(gone):
        at = table.place[i], table.row[i]
        if at not in left:
            found[at].append(i)
    return found


def _holds(line: SheetBalance, place: Place) -> bool:
    """Whether a table stands under that header and within those columns."""
    block = _RANGE.fullmatch(line.range)
    if block is None or line.header_row != place.header_row:
        return False
    first, last = column_number(block[1]), column_number(block[3])
    return all(first <= column <= last for column in place.columns.values() if column)
