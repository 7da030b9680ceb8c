"""What stands in the rows that findings point at: whom they are about and what they are worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.judged import Judged
    from crmsheets.model.table import Table

Row = tuple[str, str, int]
_SUBJECTS = ("order_id", "customer_name", "activity_name")


@dataclass(frozen=True)
class Rows:
    """(file, sheet, row) -> 客户/单号 as typed there, and money at stake in 分."""

    subjects: Mapping[Row, str] = field(default_factory=dict)
    worths: Mapping[Row, int] = field(default_factory=dict)

    def subject(self, cell: Cell) -> str:
        """The order number, company or event of the cell's row; "" if the row says none."""
        return self.subjects.get((cell.file, cell.sheet, cell.row), "")

    def worth(self, cell: Cell) -> int:
        """What the row is worth: an order line its amount, else a year's orders of the customer."""
        return self.worths.get((cell.file, cell.sheet, cell.row), 0)


def rows(judged: Judged) -> Rows:
    """Collected once a run; each row tells only what stands in it."""
    subjects: dict[Row, str] = {}
    worths: dict[Row, int] = {}
    spent = _spent(judged)
    for name, table in judged.dataset.tables.items():
        amounts = _amounts(judged) if name == "order" else {}
        for i in range(len(table)):
            at = _at(table, i)
            subjects.setdefault(at, _subject(table, i))
            worth = amounts.get(i, 0) if amounts else spent.get(table["customer_id"][i], 0)
            worths[at] = max(worth, worths.get(at, 0))
    # A row that was rejected still says whose it is.
    for _, table in judged.dataset.gone:
        for i in range(len(table)):
            subjects.setdefault(_at(table, i), _subject(table, i))
    return Rows(subjects, worths)


def _at(table: Table, i: int) -> Row:
    return table.source(i).file, table.places[table.place[i]].sheet, table.row[i]


def _subject(table: Table, i: int) -> str:
    return next((str(table[name][i]) for name in _SUBJECTS if table[name][i]), "")


def _spent(judged: Judged) -> dict[Any, int]:
    customers = judged.customers
    return dict(zip(customers["customer_id"], map(int, customers["spend_12m"]), strict=True))


def _amounts(judged: Judged) -> dict[int, int]:
    return {
        int(line["i"]): max(abs(int(line[name] or 0)) for name in ("amount", "claimed", "computed"))
        for line in judged.orders.to_dict("records")
    }
