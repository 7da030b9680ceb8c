"""Names of customers that some sheets give: others that no header explains are looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from crmsheets.model.dataset import SheetBalance
from crmsheets.model.grid import Grid
from crmsheets.model.table import Table

_CUSTOMER, _SHORT = "customer_name", "short_name"
_DEPTH = 80
_LEAST = 2
_LONG = 2


def acquainted(tables: Iterable[Table]) -> frozenset[str]:
    """The customers that tables name, casefolded; one sign alone is no name."""
    names: set[str] = set()
    for table in tables:
        for field in (_CUSTOMER, _SHORT):
            if field in table.columns:
                names |= {str(value).strip().casefold() for value in set(table[field]) if value}
    return frozenset(name for name in names if len(name) >= _LONG)


def worth_another_look(
    grids: Sequence[Grid], balance: Sequence[SheetBalance], names: frozenset[str]
) -> bool:
    """Whether a sheet that is none of the tables, or that lacks the customer, holds known names."""
    doubtful = {line.sheet for line in balance if _doubtful(line)}
    return any(grid.sheet in doubtful and _names(grid, names) for grid in grids)


def _doubtful(line: SheetBalance) -> bool:
    fields = {field for _, field in line.columns.values()}
    nameless = line.status == "read" and line.layout != "cells" and _CUSTOMER not in fields
    return nameless or line.reason == "unknown"


def _names(grid: Grid, names: frozenset[str]) -> bool:
    """Whether at least two of the names stand in the first rows."""
    texts = {
        value.strip().casefold()
        for row in grid.rows[:_DEPTH]
        for value in row
        if isinstance(value, str)
    }
    return len(texts & names) >= _LEAST
