"""What customers owe: deliveries billed, money received, credits for goods that came back.

Invoiced - received - credits = open bills - money not given out, to the 分. A bill is what left of
one order on one day (`settings.finance.owed_from`); a receipt stands in 收款; a return is a credit;
money given back (退款, a negative amount) is a bill of its own. All amounts are in 分.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell

BUCKETS = ("not_due", "d30", "d60", "d90", "over90", "undated")
"""Not yet due; 1-30, 31-60, 61-90, over 90 days past due; with no day to count from."""
_LIMITS = ((0, "not_due"), (30, "d30"), (60, "d60"), (90, "d90"))


def bucket(days_past: int | None) -> str:
    """The bucket of a bill so many days past due."""
    if days_past is None:
        return "undated"
    return next((name for limit, name in _LIMITS if days_past <= limit), "over90")


@dataclass(frozen=True, slots=True)
class Bill:
    """One delivery of one order as owed. `assumed`: its terms are the settings', not the customer's.

    `days_past`: days past due at the ledger's day (0 or less: not yet due; None: no day known).
    `before_records`: due before the first receipt that was ever recorded. `paid_by`: the day of the
    last receipt that paid it (None: open, or paid by a credit or on an unknown day).
    """

    customer_id: str
    customer: str
    owner: str
    order_id: str | None
    billed: dt.date | None
    due: dt.date | None
    terms: str
    assumed: bool
    amount: int
    paid: int
    refund: bool
    bucket: str
    days_past: int | None
    before_records: bool
    paid_by: dt.date | None
    cell: Cell

    @property
    def in_time(self) -> bool | None:
        """Whether it was paid by its due day; None where it is open or the days are not known."""
        if self.open or self.paid_by is None or self.due is None:
            return None
        return self.paid_by <= self.due

    @property
    def open(self) -> int:
        """What is still owed."""
        return self.amount - self.paid

    @property
    def overdue(self) -> int:
        """What is past due, as far as anybody recorded receipts at that time."""
        past = self.days_past is not None and self.days_past > 0
        return self.open if past and not self.before_records else 0


@dataclass(frozen=True, slots=True)
class Receipt:
    """One row of 收款 (amount < 0: given back), or a credit (`credit`, a returned line; `i` is the
    order line's).

    `used`: given out to bills. `reason`: why something of it is left ("", advance, over, named (over
    for the order it names; others are unpaid), nobody, credit). `order_known`: whether the order it
    names is one of this customer's (None: names none).
    `late`: 分 x days past due of the bills it paid, `dated`: 分 of these (late / dated = days late),
    `in_time`: 分 of these that came by the day.
    """

    i: int
    customer_id: str
    customer: str
    day: dt.date | None
    amount: int
    order_id: str | None
    method: str | None
    used: int
    credit: bool
    reason: str
    order_known: bool | None
    late: int
    dated: int
    in_time: int
    cell: Cell

    @property
    def left(self) -> int:
        """What was given to no bill."""
        return max(self.amount, 0) - self.used


@dataclass(frozen=True, slots=True)
class Allocated:
    """So much (分) of a receipt or a credit paid one bill.

    `bill`: the bill's position in `Ledger.bills`; `credit`, `i`: as at `Receipt`.
    """

    bill: int
    credit: bool
    i: int
    amount: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everybody's bills and receipts as of a day.

    `waiting`: ordered and not yet billed. `later`: money of bills and receipts after the ledger's
    day, which take no part. `recorded`: whether any receipt is there; `since`: the first one's day.
    `ordered`: bills are the orders themselves (a setting, or nobody says when goods left).
    """

    bills: tuple[Bill, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    allocated: tuple[Allocated, ...] = ()
    waiting: int = 0
    later: int = 0
    recorded: bool = False
    since: dt.date | None = None
    ordered: bool = False

    @property
    def invoiced(self) -> int:
        """Everything billed."""
        return sum(bill.amount for bill in self.bills if not bill.refund)

    @property
    def received(self) -> int:
        """All receipts, what was given back taken off."""
        return sum(each.amount for each in self.receipts if not each.credit)

    @property
    def credits(self) -> int:
        """Goods that came back."""
        return sum(each.amount for each in self.receipts if each.credit)

    @property
    def open(self) -> int:
        """Sum of open bills: the sum of all buckets."""
        return sum(bill.open for bill in self.bills)

    @property
    def unallocated(self) -> int:
        """Receipts and credits that no bill took."""
        return sum(each.left for each in self.receipts)

    @property
    def overdue(self) -> int:
        """Past due; what was due before receipts were recorded stands apart."""
        return sum(bill.overdue for bill in self.bills)

    def by_bucket(self) -> dict[str, int]:
        """Bucket -> open money; all buckets, in order."""
        found = dict.fromkeys(BUCKETS, 0)
        for bill in self.bills:
            found[bill.bucket] += bill.open
        return found
