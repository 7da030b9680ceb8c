"""When an order line was first promised, whatever its date was moved to afterwards.

Rescheduling hides lateness: whoever enters a later 要求交期 makes a late order look on time. The first
promise is 首次承诺交期 where somebody typed it, else the date in the oldest copy of the line that
another file holds (the newest copy counts for everything else). Where no copy is known to be older,
the line's own date stands.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.customers import row_cell
from crmsheets.analysis.recency import Newness, evidence, newness

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

ORDER = "order"


@dataclass(frozen=True, slots=True)
class Promise:
    """The days of one line: asked for at first, promised at first, and as it stands now."""

    requested: dt.date | None
    first: dt.date | None
    last: dt.date | None

    @property
    def base(self) -> dt.date | None:
        """The day that on-time delivery is measured by."""
        return self.first or self.requested or self.last

    @property
    def moved(self) -> bool:
        """Whether the day that stands now is later than the first one."""
        return self.base is not None and self.last is not None and self.last > self.base


def promises(data: Dataset, table: Table) -> list[Promise]:
    """The promise of every order line, in the table's order."""
    older = _oldest(data, table)
    columns = table["first_promised"], table["due_date"]
    return [
        Promise(
            requested=(older[i][1] if i in older else None) or last,
            first=first or (older[i][0] if i in older else None),
            last=last or first,
        )
        for i, (first, last) in enumerate(zip(*columns, strict=True))
    ]


def _oldest(data: Dataset, table: Table) -> dict[int, tuple[dt.date | None, dt.date | None]]:
    """Line -> first promise and due date in the oldest older writing of it that has any."""
    at = {row_cell(table, i): i for i in range(len(table))}
    ages = _ages(table)
    found: dict[int, list[tuple[Newness, dt.date | None, dt.date | None]]] = defaultdict(list)
    for cell, age, first, asked in _writings(data):
        i = at.get(data.dropped.get(cell, cell))
        if i is None or (first is None and asked is None):
            continue
        newer = evidence(ages[i], age)
        if newer is not None and newer[0] > 0:
            found[i].append((age, first, asked))
    # Of equally old writings the earlier day: the order of files must not decide.
    return {
        i: min(each, key=lambda one: (one[0], one[1] or dt.date.max, one[2] or dt.date.max))[1:]
        for i, each in found.items()
    }


def _writings(data: Dataset) -> Iterator[tuple[Cell, Newness, dt.date | None, dt.date | None]]:
    """The writings of order lines for which another one counts: where, how new, the two days."""
    for _, table in data.gone:
        if table.template.name == ORDER:
            for i, age in _ages(table).items():
                yield row_cell(table, i), age, table["first_promised"][i], table["due_date"][i]


def _ages(table: Table) -> dict[int, Newness]:
    """How new each row is by itself and its file; how far its sheet reaches is not asked, as rows
    that left their sheet no longer say it.
    """
    known = newness(table, range(len(table)))
    return {
        i: (latest, stage, saved, dt.date.min, edition)
        for i, (latest, stage, saved, _, edition) in known.items()
    }
