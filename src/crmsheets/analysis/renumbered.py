"""客户编号对照: every customer number that somebody typed, or that we gave, and that is another one now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis import children
from crmsheets.analysis.customers import name_cell
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.golden import OLDER, TYPED
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbered import row_of
from crmsheets.analysis.numbers import natural
from crmsheets.analysis.retired import left_over, retired
from crmsheets.model.choice import plain
from crmsheets.templates.customer_evidence import said

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.decision import Numbered
    from crmsheets.model.golden import Golden


@dataclass(frozen=True, slots=True)
class Renumbered:
    """A number as typed, for whom and where, and the customer's number and name now.

    `given`: nobody typed it, an earlier run gave it; `written` is then the customer's name of that
    time, and `cell` the row that had it (or, where that is gone, the customer's first one).
    """

    old: str
    written: str
    new: str
    customer: str
    cell: Cell
    given: bool = False


def renumbered(data: Dataset) -> list[Renumbered]:
    """All numbers that changed: on customer sheets row by row, elsewhere once a sheet, then those that
    earlier runs gave and nobody has any more.
    """
    called = {each.customer_id: each.name for each in data.golden}
    found: dict[tuple[str, str, str, str], Renumbered] = {}
    for old, written, new, cell in (*_filed(data), *_elsewhere(data)):
        if plain(old) != plain(new):
            once = (old, new, cell.file, cell.sheet)
            told = Renumbered(old, written, new, called[new], cell)
            found[once] = min(found.get(once, told), told, key=lambda each: each.cell)
    typed = {(plain(each.old), each.new) for each in found.values()}
    given = (each for each in _given(data) if (plain(each.old), each.new) not in typed)
    return sorted(
        (*found.values(), *given), key=lambda each: (natural(each.old), each.new, each.cell)
    )


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


def _given(data: Dataset) -> Iterator[Renumbered]:
    """Numbers that earlier runs gave and that are nobody's today, with whose customer's each is now."""
    gone = left_over(data)
    if not gone:
        return
    golden = {each.customer_id: each for each in data.golden}
    rows = _rows(data)
    names: dict[str, str] = {}
    cells: dict[str, Cell] = {}
    for each in gone:
        names.setdefault(each.number, each.name)
        if row_of(each) in rows:
            cells.setdefault(each.number, rows[row_of(each)])
    for old, new in {**_called(data, gone), **retired(data)}.items():
        customer = golden[new]
        cell = cells.get(old, customer.sources[0])
        yield Renumbered(old, names[old], new, customer.name, cell, given=True)


def _rows(data: Dataset) -> dict[str, Cell]:
    """Fingerprint -> where its first row stands."""
    table = data.tables.get(children.CUSTOMER)
    if table is None:
        return {}
    told = sorted((name_cell(table, i), own) for i, own in enumerate(fingerprints(table)))
    return {own: cell for cell, own in reversed(told)}


def _called(data: Dataset, gone: Iterable[Numbered]) -> dict[str, str]:
    """The same of names that were on no customer sheet, where just one customer goes by the name now."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, new in (*_golden_names(data.golden), *_written_names(data)):
        found[name_key(name)].add(new)
    meant = {
        each.number: found.get(name_key(each.name), set()) for each in gone if not row_of(each)
    }
    return {old: next(iter(new)) for old, new in meant.items() if len(new) == 1}


def _golden_names(golden: Iterable[Golden]) -> Iterator[tuple[str, str]]:
    for each in golden:
        for name in (each.name, *each.aliases):
            yield name, each.customer_id


def _written_names(data: Dataset) -> Iterator[tuple[str, str]]:
    """The names that orders and the like write, with whom they mean."""
    for table in (data.tables[name] for name in children.names(data)):
        for name, new in zip(table[children.NAME], table["customer_id"], strict=True):
            if name and new:
                yield name, new
