"""The numbers of this run as the next one finds them again, and what earlier runs still know."""

from __future__ import annotations

from collections.abc import Iterator

from crmsheets.analysis import children
from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.analysis.golden import TYPED
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbered import RETIRED
from crmsheets.analysis.numbers import number_key
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Memory, Numbered
from crmsheets.templates.customer_evidence import said

CUSTOMER = "customer"


def registry(data: Dataset, memory: Memory) -> tuple[Numbered, ...]:
    """Every customer's number with the fingerprints of its rows, or its name where it has no row.

    Numbers of customers that are not in today's data stay known after them; a number that a row had
    and nobody has any more, since its customer was merged, is kept so that no other customer ever gets
    it, and so that the row gets it back when it is taken apart.
    """
    given = {(each.fingerprint, _name(each)): each for each in _given(data)}
    there = {each.customer_id for each in data.golden}
    left: dict[tuple[str, str], Numbered] = {}
    for each in memory.numbers:
        own = each.fingerprint, _name(each)
        if own not in given:
            left[own] = each
        elif each.number not in there:
            gone = f"{RETIRED}{each.number} {each.fingerprint}".strip()
            left.setdefault((gone, ""), Numbered(each.number, each.name, gone))
    return (
        *given.values(),
        *sorted(left.values(), key=lambda each: (each.number, each.fingerprint)),
    )


def _name(each: Numbered) -> str:
    return "" if each.fingerprint else name_key(each.name)


def _given(data: Dataset) -> Iterator[Numbered]:
    table = data.tables.get(CUSTOMER)
    prints = fingerprints(table) if table is not None else []
    for each in data.golden:
        for own in sorted({prints[row] for row in each.members}):
            yield Numbered(each.customer_id, each.name, own)
        if not each.members:
            yield Numbered(each.customer_id, each.name)


def numbered_by_us(data: Dataset) -> bool:
    """Whether any customer has a number that nobody typed."""
    table = data.tables.get(CUSTOMER)
    typed = {number_key(each) for each in (table[TYPED] if table is not None else ()) if each}
    for name in children.names(data):
        typed |= {number_key(each) for each in said(data.tables[name], "customer_id") if each}
    return any(number_key(each.customer_id) not in typed for each in data.golden)


class Acquaintance:
    """Today's customers, to tell whether a memory is of them."""

    def __init__(self, data: Dataset) -> None:
        table = data.tables.get(CUSTOMER)
        self._parts = by_part(fingerprints(table)) if table is not None else {}
        self._names = {
            name_key(name)
            for each in children.names(data)
            for name in data.tables[each][children.NAME]
            if isinstance(name, str)
        }

    def knows(self, memory: Memory) -> bool:
        """Whether it knows one of their rows, be it changed since, or one of their names."""
        known = {each.fingerprint for each in memory.numbers if each.fingerprint}
        known |= {own for each in memory.decisions for own in (each.one, each.other) if own}
        if any(changed(each, self._parts) for each in known):
            return True
        return any(name_key(each.name) in self._names for each in memory.numbers)
