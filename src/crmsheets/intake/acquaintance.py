"""Whom and what some sheets name: others that no header explains are looked at again with that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from crmsheets.model.dataset import SheetBalance
from crmsheets.model.grid import Grid
from crmsheets.model.table import Table

_CUSTOMER = "customer_name"
_WHERE: Mapping[str, tuple[str, ...]] = {
    "customers": (_CUSTOMER, "short_name"),
    "staff": ("owner", "handler"),
    "contacts": ("contact_name",),
    "products": ("product_model",),
    "orders": ("order_id",),
}
_DEPTH = 80
_LEAST = 2
_LONG = 2
_SHORTEST, _LONGEST = 2, 10
_MANY = 2
_ALL = 3_000


@dataclass(frozen=True)
class Known:
    """Names that the sheets of a folder gave, casefolded: of customers, staff, contacts and so on."""

    customers: frozenset[str] = field(default_factory=frozenset)
    staff: frozenset[str] = field(default_factory=frozenset)
    contacts: frozenset[str] = field(default_factory=frozenset)
    products: frozenset[str] = field(default_factory=frozenset)
    orders: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def short(self) -> frozenset[str]:
        """Pieces of customers' names that at most two of them share: 顺达五金, not 有限公司."""
        counts: Counter[str] = Counter()
        for name in sorted(self.customers)[:_ALL]:
            counts.update(
                {
                    name[start : start + long]
                    for long in range(_SHORTEST, min(_LONGEST, len(name)) + 1)
                    for start in range(len(name) - long + 1)
                }
            )
        return frozenset(piece for piece, count in counts.items() if count <= _MANY)

    def calls(self, text: str) -> bool:
        """Whether a cell, casefolded, is a customer by name or by a short form of it."""
        return text in self.customers or text in self.short


NOBODY = Known()


def acquainted(tables: Iterable[Table]) -> Known:
    """What tables name; one sign alone is no name. A person both here and there is neither's."""
    found: dict[str, set[str]] = {what: set() for what in _WHERE}
    for table in tables:
        for what, names in _WHERE.items():
            for name in names:
                if name in table.columns:
                    found[what] |= {str(v).strip().casefold() for v in set(table[name]) if v}
    sets = {
        what: frozenset(name for name in names if len(name) >= _LONG)
        for what, names in found.items()
    }
    both = sets["staff"] & sets["contacts"]
    return Known(**{**sets, "staff": sets["staff"] - both, "contacts": sets["contacts"] - both})


def worth_another_look(
    grids: Sequence[Grid], balance: Sequence[SheetBalance], known: Known
) -> bool:
    """Whether a sheet that is none of the tables, or that lacks the customer, holds known names."""
    doubtful = {line.sheet for line in balance if _doubtful(line)}
    return any(grid.sheet in doubtful and _names(grid, known) for grid in grids)


def _doubtful(line: SheetBalance) -> bool:
    fields = {name for _, name in line.columns.values()}
    nameless = line.status == "read" and line.layout != "cells" and _CUSTOMER not in fields
    return nameless or line.reason == "unknown"


def _names(grid: Grid, known: Known) -> bool:
    """Whether at least two of the names stand in the first rows."""
    texts = {
        value.strip().casefold()
        for row in grid.rows[:_DEPTH]
        for value in row
        if isinstance(value, str)
    }
    return sum(known.calls(text) for text in texts) >= _LEAST
