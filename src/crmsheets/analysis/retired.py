"""Numbers that earlier runs gave and that are nobody's now: whose customer's they have become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.fingerprints import by_part, changed, fingerprints
from crmsheets.analysis.numbered import RETIRED, row_of
from crmsheets.model.choice import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.decision import Numbered

CUSTOMER = "customer"


def left_over(data: Dataset) -> list[Numbered]:
    """The numbers that earlier runs gave and nobody has today."""
    now = {plain(each.customer_id) for each in data.golden}
    return [each for each in data.numbers if plain(each.number) not in now]


def retired(data: Dataset) -> dict[str, str]:
    """Number given by an earlier run -> the number now of the customer whose row it belonged to.

    A row that was changed since is found by what is left of it, unless it is known as another's; for a
    row that is gone today the number counts that it had last. Numbers of customers who are not in
    today's data are not there, nor those of two.
    """
    gone = [each for each in left_over(data) if row_of(each)]
    table = data.tables.get(CUSTOMER)
    if not gone or table is None:
        return {}
    whose = _whose(data, fingerprints(table), gone)
    after: dict[str, set[str]] = {}
    for each in gone:
        after.setdefault(each.number, set()).update(whose.get(row_of(each), ()))
    golden = {each.customer_id for each in data.golden}
    last = {
        each.fingerprint: each.number
        for each in data.numbers
        if not each.fingerprint.startswith(RETIRED)
    }
    for each in gone:
        number = last.get(row_of(each), "")
        if not after[each.number]:
            after[each.number] = {number} & golden or after.get(number, set())
    return {old: next(iter(new)) for old, new in after.items() if len(new) == 1}


def _whose(
    data: Dataset, prints: Sequence[str], gone: Sequence[Numbered]
) -> dict[str, frozenset[str]]:
    """Fingerprint of a row as it was -> the customers it may belong to today."""
    of = {i: each.customer_id for each in data.golden for i in each.members}
    known = {row_of(each) for each in data.numbers}
    parts = by_part("" if each in known else each for each in prints)
    there: dict[str, set[str]] = {}
    for i, new in of.items():
        there.setdefault(prints[i], set()).add(new)
    return {
        own: frozenset(there.get(own) or {of[i] for i in changed(own, parts) if i in of})
        for own in map(row_of, gone)
    }
