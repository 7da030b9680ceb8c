"""Which receipt pays which delivery: by the order's number, else the oldest first.

Money that names an order pays that order and nothing else; what is left of it is an advance or an
overpayment and stays apart. A credit (returned goods) without a place at its own order lowers the
oldest bills. Money given back takes up what was left over.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crmsheets.model.choice import plain


@dataclass(frozen=True, slots=True)
class Owed:
    """Money owed, in 分 (> 0): of an order, due on a day; or money given back to the customer."""

    amount: int
    order: str = ""
    due: dt.date | None = None
    billed: dt.date | None = None
    refund: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """Money that lowers the debt, in 分 (> 0): a receipt, or a credit for returned goods.

    `order`: the order it names, "" if none that the customer has.
    """

    amount: int
    order: str = ""
    day: dt.date | None = None
    credit: bool = False


@dataclass(frozen=True, slots=True)
class Paid:
    """So much (分) of `owed[i]` was paid by `money[j]`."""

    owed: int
    money: int
    amount: int


@dataclass
class _Purse:
    """What is still open of each, while money is given out."""

    open: list[int]
    left: list[int]
    paid: list[Paid] = field(default_factory=list)

    def give(self, owed: deque[int], money: Iterable[int]) -> None:
        """Each money in turn to the first debts that are open, until either is used up."""
        for by in money:
            while self.left[by] and owed:
                amount = min(self.open[owed[0]], self.left[by])
                if amount:
                    self.open[owed[0]] -= amount
                    self.left[by] -= amount
                    self.paid.append(Paid(owed[0], by, amount))
                if not self.open[owed[0]]:
                    owed.popleft()


def settled(owed: Sequence[Owed], money: Sequence[Money]) -> list[Paid]:
    """One customer's receipts and credits given out, in the order in which they are.

    Sum of a debt's parts <= the debt; sum of a receipt's parts <= the receipt.
    """
    purse = _Purse([each.amount for each in owed], [each.amount for each in money])
    first = sorted(range(len(owed)), key=lambda at: _age(owed[at]))
    early = sorted(range(len(money)), key=lambda by: _arrival(money[by]))
    by_order: dict[str, list[int]] = defaultdict(list)
    for at in first:
        by_order[plain(owed[at].order)].append(at)
    for by in early:
        if money[by].order:
            purse.give(deque(by_order[plain(money[by].order)]), [by])
    goods = deque(at for at in first if not owed[at].refund)
    purse.give(goods, [by for by in early if not money[by].order or money[by].credit])
    purse.give(deque(at for at in first if owed[at].refund), early)
    return purse.paid


def _age(each: Owed) -> tuple[dt.date, dt.date, str, int, bool]:
    """Earlier due is older; what has no day comes last. Of equal ones goods come before money given back."""
    day, billed = each.due or dt.date.max, each.billed or dt.date.max
    return day, billed, each.order, each.amount, each.refund


def _arrival(each: Money) -> tuple[dt.date, bool, str, int]:
    return each.day or dt.date.max, each.credit, each.order, each.amount
