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
    """The number of every row: as `kept` by a master, else the one that its fingerprint had, else the
    one that its name had while no customer sheet had it.

    A row that has been changed since keeps its number, if exactly one row has become of it.
    """
    given = {
        each.fingerprint: each.number
        for each in numbers
        if each.fingerprint and not each.fingerprint.startswith(RETIRED)
    }
    named = by_name(numbers)
    if not given and not named:
        return list(kept)
    prints = fingerprints(table)
    found = [own or given.get(each) for own, each in zip(kept, prints, strict=True)]
    gone = sorted(set(given) - set(prints))
    parts = by_part(prints) if gone else {}
    for each in gone:
        rows = [i for i in changed(each, parts) if prints[i] not in given]
        if len(rows) == 1 and found[rows[0]] is None:
            found[rows[0]] = given[each]
    names = table["customer_name"]
    return [
        number or (named.get(name_key(name)) if name else None)
        for number, name in zip(found, names, strict=True)
    ]


def former(table: Table, numbers: Iterable[Numbered]) -> list[tuple[str, ...]]:
    """The numbers that every row had before its customer was merged, for when it is taken apart."""
    had: dict[str, list[str]] = defaultdict(list)
    for each in numbers:
        if each.fingerprint.startswith(RETIRED):
            had[row_of(each)].append(each.number)
    if not had:
        return [()] * len(table)
    prints = fingerprints(table)
    parts = by_part(prints)
    for own in sorted(had.keys() - set(prints)):
        rows = [prints[i] for i in changed(own, parts)]
        if len(set(rows)) == 1 and rows[0] not in had:
            had[rows[0]] = had[own]
    return [tuple(had.get(own, ())) for own in prints]


def row_of(each: Numbered) -> str:
    """The fingerprint of the row whose number it is, or was; "" for a name's."""
    own = each.fingerprint.removeprefix(RETIRED)
    return own if own == each.fingerprint else own.removeprefix(each.number).strip()


def by_name(numbers: Iterable[Numbered]) -> Mapping[str, str]:
    """Name as compared -> number, of customers that no customer sheet had."""
    return {name_key(each.name): each.number for each in numbers if not each.fingerprint}
