"""Order lines and receipts gathered a customer: what is owed, what came in, what came back."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.analysis.frames import customer_of
from crmsheets.model.choice import plain
from crmsheets.templates.payment import PaymentKind

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.model.cell import Cell
    from crmsheets.model.options.finance import Finance
    from crmsheets.model.table import Table


class Who(NamedTuple):
    """A customer: the number; where nobody can tell it, "" and the name as typed."""

    customer_id: str
    customer: str = ""

    @classmethod
    def of(cls, customer_id: str, customer: str) -> Who:
        """The customer of a row."""
        return cls(customer_id, "" if customer_id else customer)


@dataclass(frozen=True, slots=True)
class Claim:
    """Money (分, > 0) owed, received or credited on a day; a receipt < 0 was given back.

    `i`: the receipt's or the order line's position. `order_known`: whether the order a receipt
    names is one of this customer's (None: it names none).
    """

    amount: int
    day: dt.date | None
    order_id: str | None
    cell: Cell
    i: int
    owner: str = ""
    method: str | None = None
    order_known: bool | None = None


@dataclass
class Account:
    """One customer. `waiting`: order number as compared -> money ordered and not yet billed."""

    bills: list[Claim] = field(default_factory=list)
    receipts: list[Claim] = field(default_factory=list)
    credits: list[Claim] = field(default_factory=list)
    waiting: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Accounts:
    """Everybody's account, and the money of what happened after the day they are drawn up at.

    `ordered`: the orders themselves are the bills.
    """

    of: Mapping[Who, Account]
    later: int
    ordered: bool


def accounts(
    lines: Sequence[OrderLine],
    table: Table,
    settings: Finance,
    until: dt.date,
    ahead: frozenset[int] = frozenset(),
) -> Accounts:
    """Order lines that count and the rows of 收款, as of a day; what has no day is in. `ahead`: rows
    whose typed day is still to come, which leaves their cell empty: they are later than any day.
    """
    found: dict[Who, Account] = defaultdict(Account)
    ordered = settings.owed_from == "ordered" or not _says_what_left(lines)
    later = _billed(found, lines, until, ordered=ordered)
    later += _received(found, lines, table, until, ahead)
    return Accounts(found, later, ordered)


def _says_what_left(lines: Iterable[OrderLine]) -> bool:
    """Whether any line says that goods left; many a list of orders never does."""
    return any(line.counted and line.amount > line.waiting for line in lines)


def _billed(
    found: dict[Who, Account], lines: Iterable[OrderLine], until: dt.date, *, ordered: bool
) -> int:
    later = 0
    drafts: dict[tuple[Who, str, dt.date | None], list[tuple[OrderLine, int]]] = defaultdict(list)
    for line in lines:
        if not line.counted or not line.amount:
            continue
        who = Who.of(line.customer_id, line.customer)
        day, amount = _owed(line, ordered=ordered)
        if day is not None and day > until:
            later += amount
        elif amount < 0:
            back = Claim(-amount, day, line.order_id, line.cell, line.i)
            found[who].credits.append(back)
        elif amount:
            drafts[who, line.order_key, day].append((line, amount))
        if line.amount != amount:
            waiting, number = found[who].waiting, plain(line.order_id or "")
            waiting[number] = waiting.get(number, 0) + line.amount - amount
    for (who, _, day), parts in drafts.items():
        first = min((line for line, _ in parts), key=lambda line: line.cell)
        total = sum(amount for _, amount in parts)
        bill = Claim(total, day, first.order_id, first.cell, first.i, owner=first.owner)
        found[who].bills.append(bill)
    return later


def _owed(line: OrderLine, *, ordered: bool) -> tuple[dt.date | None, int]:
    """From which day on how much of a line is owed."""
    if ordered:
        return line.order_date or line.day, line.amount
    return line.ship_date or line.receive_date or line.day, line.amount - line.waiting


def _received(
    found: dict[Who, Account],
    lines: Iterable[OrderLine],
    table: Table,
    until: dt.date,
    ahead: frozenset[int],
) -> int:
    orders, later = _orders(lines), 0
    for i in range(len(table)):
        amount, day = signed(table, i), table["payment_date"][i]
        if not amount:
            continue
        if i in ahead or (day is not None and day > until):
            later += amount
            continue
        who, known = _payer(table, i, orders)
        receipt = Claim(
            amount,
            day,
            table["order_id"][i],
            table.cell(i, "amount"),
            i,
            method=table["method"][i],
            order_known=known,
        )
        found[who].receipts.append(receipt)
    return later


def signed(table: Table, i: int) -> int:
    """A receipt's money in 分; what was given back is negative, however it was typed."""
    amount, kind = table["amount"][i] or 0, table["kind"][i]
    refund = kind is not None and PaymentKind.read(kind) == PaymentKind.REFUND
    return -abs(amount) if refund else amount


def _orders(lines: Iterable[OrderLine]) -> dict[str, set[Who]]:
    """Order number as compared -> whose it is; also of orders that do not count."""
    found: dict[str, set[Who]] = defaultdict(set)
    for line in lines:
        if line.order_id:
            found[plain(line.order_id)].add(Who.of(line.customer_id, line.customer))
    return found


def _payer(table: Table, i: int, orders: Mapping[str, set[Who]]) -> tuple[Who, bool | None]:
    """Who paid: the customer, else the one whose order is named; and whether the order fits."""
    who = Who.of(*customer_of(table, i))
    if table["order_id"][i] is None:
        return who, None
    whose = orders.get(plain(table["order_id"][i]), set())
    if who == Who("") and len(whose) == 1:
        return next(iter(whose)), True
    return who, who in whose
