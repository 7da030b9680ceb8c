"""Numbers that earlier runs gave, found again in today's rows: a customer keeps its number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.analysis.names import name_key
from crmsheets.model.decision import Numbered
from crmsheets.model.table import Table

RETIRED = "retired "
"""Before a fingerprint: the number was this row's, and is nobody's since its customer was merged."""


def remembered(
    table: Table, kept: Sequence[str | None], numbers: Sequence[Numbered]
) -> list[str | None]:
    """The number of every row: as `kept` by a master, else the one that its fingerprint had.

    A row that has been changed since keeps its number, if exactly one row has become of it.
    """
    given = {
        each.fingerprint: each.number
        for each in numbers
        if each.fingerprint and not each.fingerprint.startswith(RETIRED)
    }
    if not given:
        return list(kept)
    prints = fingerprints(table)
    found = [own or given.get(each) for own, each in zip(kept, prints, strict=True)]
    gone = sorted(set(given) - set(prints))
    parts = by_part(prints) if gone else {}
    for each in gone:
        rows = [i for i in changed(each, parts) if prints[i] not in given]
        if len(rows) == 1 and found[rows[0]] is None:
            found[rows[0]] = given[each]
    return found


def former(table: Table, numbers: Iterable[Numbered]) -> list[tuple[str, ...]]:
    """The numbers that every row had before its customer was merged, for when it is taken apart."""
    had: dict[str, list[str]] = defaultdict(list)
    for each in numbers:
        if each.fingerprint.startswith(RETIRED):
            had[each.fingerprint.rpartition(" ")[2]].append(each.number)
    if not had:
        return [()] * len(table)
    return [tuple(had[own]) if own in had else () for own in fingerprints(table)]


def by_name(numbers: Iterable[Numbered]) -> Mapping[str, str]:
    """Name as compared -> number, of customers that no customer sheet had."""
    return {name_key(each.name): each.number for each in numbers if not each.fingerprint}
