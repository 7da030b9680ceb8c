"""客户编号对照: every customer number that somebody typed and that is another one now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis import children
from crmsheets.analysis.golden import OLDER, TYPED
from crmsheets.analysis.numbers import natural
from crmsheets.model.choice import plain
from crmsheets.templates.customer_evidence import said

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A number as typed, for whom and where, and the customer's number and name now."""

    old: str
    written: str
    new: str
    customer: str
    cell: Cell


def renumbered(data: Dataset) -> list[Renumbered]:
    """All numbers that changed: on customer sheets row by row, elsewhere once a sheet."""
    called = {each.customer_id: each.name for each in data.golden}
    found: dict[tuple[str, str, str, str], Renumbered] = {}
    for old, written, new, cell in (*_filed(data), *_elsewhere(data)):
        if plain(old) != plain(new):
            once = (old, new, cell.file, cell.sheet)
            told = Renumbered(old, written, new, called[new], cell)
            found[once] = min(found.get(once, told), told, key=lambda each: each.cell)
    return sorted(found.values(), key=lambda each: (natural(each.old), each.new, each.cell))


_Typed = tuple[str, str, str, "Cell"]


def _filed(data: Dataset) -> Iterator[_Typed]:
    """Old number, name, number now, cell of every customer row and of outdated writings of it."""
    table = data.tables.get(children.CUSTOMER)
    if table is None:
        return
    for golden in data.golden:
        for i in golden.members:
            name = table["customer_name"][i] or ""
            if table[TYPED][i]:
                yield table[TYPED][i], name, golden.customer_id, table.cell(i, "customer_id")
            for field, cell, value in table[OLDER][i] or ():
                if field == "customer_id":
                    yield value, name, golden.customer_id, cell


def _elsewhere(data: Dataset) -> Iterator[_Typed]:
    """The same of lists of orders and the like that have a column of customer numbers."""
    for name in children.names(data):
        table = data.tables[name]
        for i, old in enumerate(said(table, "customer_id")):
            new = table["customer_id"][i]
            if old and new and not table["customer_contradicted"][i]:
                yield old, table[children.NAME][i] or "", new, table.cell(i, children.NAME)
