"""Whether two rows of different sheets are one and the same order line: what they must share.

A line is told by its number, or by customer, day, product, quantity and price where it has none.
What moves on while an order goes its way (status, days, notes) does not make two lines of one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from crmsheets.checks.names import alike
from crmsheets.intake.headers import SERIAL, squeezed
from crmsheets.model.choice import plain
from crmsheets.model.exact import amount_of
from crmsheets.model.kind import Kind
from crmsheets.model.table import Table
from crmsheets.templates.order import OrderStatus

Values = Mapping[str, Sequence[Any]]

CUSTOMER = "customer_name"
_FIGURES = frozenset({Kind.QUANTITY, Kind.PRICE, Kind.MONEY})
# A foreign column whose words tell one line from another: colour, batch, delivery note.
_TELLING = re.compile(
    r"[号色码型]|批次|款式|规格|部位|材质|尺寸"
    r"|(?<![a-z])(?:no|lot|batch|colou?r|size|style|item|ref|code|model)(?![a-z])"
)
# A note by which somebody says that these are two deliveries.
_LOTS = re.compile(r"批|补货|补发|补单|加单|返单|(?<![a-z])(?:lot|batch|part|repeat)(?![a-z])")


class Lines:
    """The rows of a table as lines that can be compared.

    `values`: the columns to compare, the customer as who it resolved to. `number`: the column of
    the line's number.
    """

    def __init__(self, table: Table, values: Values, number: str) -> None:
        template = table.template
        self.table, self.values, self.number = table, values, number
        self.key = tuple(name for name in (*template.key, "size") if name != number)
        self.figures = tuple(each.name for each in template.fields if each.kind in _FIGURES)
        self._blank: Sequence[None] = [None] * len(table)

    def same(self, one: int, other: int) -> bool:
        """One line of one number: nothing firm differs, and what is ordered is said in both.

        A day that nobody could read, a product that a sheet leaves out or a short form of the
        customer's name is no difference.
        """
        firm = (*self.key, *self.figures, "currency")
        amounts = ("quantity", "amount")
        said = any(self._both(name, one, other) for name in amounts)
        return said and self._agree(firm, one, other) and self._customer(one, other)

    def changed(self, one: int, other: int) -> bool:
        """One line of one number, product, day and customer, over other figures."""
        told = (CUSTOMER, "order_date", "product_model")
        return (
            all(self._both(name, one, other) for name in told)
            and self._agree((*self.key, "currency"), one, other)
            and self._customer(one, other)
            and not self._apart(one, other)
        )

    def alike(self, one: int, other: int) -> bool:
        """One line, where a sheet has no numbers: customer, day, product, quantity, price say so."""
        told = (CUSTOMER, "order_date", "product_model", "quantity")
        return (
            not self._both(self.number, one, other)
            and all(self._both(name, one, other) for name in told)
            and self._agree((*self.key, CUSTOMER, "currency", "due_date", "note"), one, other)
            and self._cost(one, other)
            and not self._apart(one, other)
        )

    def bare(self, one: int, other: int) -> bool:
        """Lines without number and product that say the same: one line, if their sheets repeat."""
        nothing = (self.number, "product_model")
        firm = (*self.key, *self.figures, CUSTOMER, "currency", "due_date", "note")
        return (
            not any(self._column(name)[i] for name in nothing for i in (one, other))
            and any(self._both(name, one, other) for name in ("quantity", "amount"))
            and self._agree(firm, one, other)
            and not self._apart(one, other)
        )

    def altered(self, one: int, other: int) -> bool:
        """One line of two sheets without numbers that repeat each other, over other figures."""
        numbers = self._column(self.number)
        return (
            numbers[one] is numbers[other] is None
            and self._agree(("due_date", "note"), one, other)
            and self.changed(one, other)
        )

    def _customer(self, one: int, other: int) -> bool:
        """One customer; or names of which one is short for the other."""
        if self._agree((CUSTOMER,), one, other):
            return True
        typed = self.table[CUSTOMER]
        return bool(typed[one] and typed[other]) and alike(typed[one], typed[other])

    def _cost(self, one: int, other: int) -> bool:
        """Price and amount are the same, or the price of one makes the amount of the other."""
        if not self._agree(self.figures, one, other):
            return False
        if self._both("unit_price", one, other) or self._both("amount", one, other):
            return True
        prices, amounts = self._column("unit_price"), self._column("amount")
        return any(
            prices[i] is not None
            and amounts[j] is not None
            and abs(amount_of(self._column("quantity")[i], prices[i]) - amounts[j]) <= 1
            for i, j in ((one, other), (other, one))
        )

    def _apart(self, one: int, other: int) -> bool:
        """Whether something says that these are two: deliveries, a return, lots, colours."""
        notes = self._column("note")
        lots = notes[one] != notes[other] and any(
            notes[i] and _LOTS.search(str(notes[i]).casefold()) for i in (one, other)
        )
        return (
            lots
            or not self._agree(("ship_date",), one, other)
            or self._returned(one) != self._returned(other)
            or any(_differ(column, one, other) for column in self._telling)
        )

    def _returned(self, i: int) -> bool:
        quantity = self._column("quantity")[i]
        back = self._column("status")[i] == OrderStatus.RETURNED
        return back or (quantity is not None and quantity < 0)

    @cached_property
    def _telling(self) -> list[Sequence[Any]]:
        """The foreign columns that tell lines apart; not those that only count them."""
        return [
            column
            for header, column in self.table.extras.items()
            if (said := squeezed(header)) not in SERIAL and _TELLING.search(said)
        ]

    def _column(self, name: str) -> Sequence[Any]:
        return self.values.get(name, self._blank)

    def _both(self, name: str, one: int, other: int) -> bool:
        column = self._column(name)
        return column[one] is not None and column[other] is not None

    def _agree(self, names: Sequence[str], one: int, other: int) -> bool:
        """Whether none of these is there in both rows, but different."""
        return not any(_differ(self._column(name), one, other) for name in names)


def word(value: Any) -> Any:
    """A value as it is compared: text without case, width and blanks."""
    return plain(value) if type(value) is str else value


def _differ(column: Sequence[Any], one: int, other: int) -> bool:
    mine, theirs = column[one], column[other]
    return None not in (mine, theirs) and mine != theirs and word(mine) != word(theirs)
