"""The numbers of this run as the next one finds them again, and what earlier runs still know."""

from __future__ import annotations

from collections.abc import Iterator

from crmsheets.analysis import children
from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.analysis.names import name_key
from crmsheets.analysis.numbered import RETIRED
from crmsheets.model.dataset import Dataset
from crmsheets.model.decision import Memory, Numbered

CUSTOMER = "customer"


def registry(data: Dataset, memory: Memory) -> tuple[Numbered, ...]:
    """Every customer's number with the fingerprints of its rows, or its name where it has no row.

    Numbers of customers that are not in today's data stay known after them; a number that nobody has
    any more, since its customer was merged, is kept so that no other customer ever gets it, and its
    rows get it back when they are taken apart.
    """
    given = {(each.fingerprint, _name(each)): each for each in _given(data)}
    left = [each for each in memory.numbers if (each.fingerprint, _name(each)) not in given]
    there = {each.number for each in (*given.values(), *left)}
    left += [
        Numbered(each.number, each.name, f"{RETIRED}{each.number} {each.fingerprint}".strip())
        for each in memory.numbers
        if each.number not in there
    ]
    return (*given.values(), *sorted(left, key=lambda each: (each.number, each.fingerprint)))


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
