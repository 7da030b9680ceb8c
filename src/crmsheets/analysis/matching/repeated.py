"""Rows that say just the same stand for one while duplicates are looked for.

A list that names a customer once a week would else fill every block with that one customer, past
the cap, and its other spellings would never be compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crmsheets.model.duplicates import Matched, Pair, Part
from crmsheets.model.table import Table
from crmsheets.model.text import Said, Text

SAME = Text("各项都相同", "all cells are the same")
CERTAIN = 20.0
"""Bits of two rows that say the same: a name and a number are far above any threshold."""
NAMES = ("customer_name", "short_name")
PROOF = ("phone", "phone_alt", "wechat", "email", "uscc", "address")
"""Of these one must be told besides a name; 顺达 twice may be two customers."""
FIELDS = (*NAMES, *PROOF, "contact_name", "province", "city", "industry")
Link = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Repeated:
    """Which row stands for which.

    Attributes:
        first: for each row the one that stands for it.
        kept: the rows that stand for themselves, ascending.
    """

    first: tuple[int, ...]
    kept: tuple[int, ...]

    def links(self, links: Iterable[Link]) -> list[Link]:
        """Links between rows as links between places in `kept`; none from a row to itself."""
        at = {row: place for place, row in enumerate(self.kept)}
        found = ((at[self.first[one]], at[self.first[other]]) for one, other in links)
        return [link for link in found if link[0] != link[1]]

    def whole(self, table: Table, found: Matched, together: Iterable[Link]) -> Matched:
        """What was found among the kept rows, for all rows."""
        rows: dict[int, list[int]] = {}
        for row, first in enumerate(self.first):
            rows.setdefault(first, []).append(row)
        groups = (
            sorted(row for at in each for row in rows[self.kept[at]]) for each in found.groups
        )
        against = set(found.contradictions)
        return replace(
            found,
            groups=tuple(sorted(tuple(each) for each in groups)),
            pairs=(*self._placed(found.pairs), *self._copies(table)),
            doubts=tuple(self._placed(found.doubts)),
            related=tuple(self._placed(found.related)),
            contradictions=tuple(
                sorted(
                    {
                        (min(link), max(link))
                        for link in together
                        if {(min(at), max(at)) for at in self.links([link])} & against
                    }
                )
            ),
        )

    def _placed(self, pairs: Iterable[Pair]) -> Iterator[Pair]:
        for pair in pairs:
            yield replace(pair, left=self.kept[pair.left], right=self.kept[pair.right])

    def _copies(self, table: Table) -> Iterator[Pair]:
        """Each row with the one that stood for it."""
        for row, first in enumerate(self.first):
            if row != first:
                left, right = sorted((row, first))
                cells = (table.cell(left, NAMES[0]), table.cell(right, NAMES[0]))
                yield Pair(left, right, CERTAIN, (Part(Said(SAME), CERTAIN, cells),))


def repeated(table: Table, order: Sequence[Any], apart: Iterable[Link]) -> Repeated:
    """Rows that are equal in all that is compared; of several the first by `order` stands for them.

    A row that was told apart from another stands for itself.
    """
    alone = {row for link in apart for row in link}
    columns = [table[name] for name in FIELDS]
    known: dict[tuple[Any, ...], int] = {}
    first = list(range(len(table)))
    for row in sorted(range(len(table)), key=order.__getitem__):
        said = tuple(column[row] for column in columns)
        if row not in alone and any(said[:2]) and any(said[2:8]):
            first[row] = known.setdefault(said, row)
    return Repeated(tuple(first), tuple(row for row, stands in enumerate(first) if row == stands))
