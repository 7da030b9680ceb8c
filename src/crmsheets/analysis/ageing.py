"""Receivables a customer: ageing, credit limit, and how late the customer pays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within
from crmsheets.model.exact import divided

if TYPE_CHECKING:
    from crmsheets.analysis.ledger import Bill, Ledger, Receipt
    from crmsheets.model.dataset import Dataset


@dataclass(frozen=True, slots=True)
class DebtorRow:
    """One customer's account; money in 分. balance = open - unallocated.

    `overdue_days`: of the open bill that is longest past due (None: nothing is). `late_days`: days
    past due of what was paid, weighted by money (None: nothing paid whose due day is known).
    `exposure`: balance / credit limit; None without a limit. `assumed`: the terms are the settings'.
    """

    customer_id: str
    customer: str
    owner: str
    terms: str
    assumed: bool
    invoiced: int
    credits: int
    received: int
    open: int
    not_due: int
    d30: int
    d60: int
    d90: int
    over90: int
    undated: int
    unallocated: int
    balance: int
    overdue: int
    overdue_days: int | None
    before_records: int
    late_days: float | None
    bills_paid: int
    bills_in_time: int
    credit_limit: int | None
    exposure: float | None


def debtor_rows(data: Dataset, ledger: Ledger, owners: Mapping[str, str]) -> list[DebtorRow]:
    """Everybody with a bill or a receipt, what is past due first, then by balance and name."""
    limits = {each.customer_id: each.values.get("credit_limit") for each in data.golden}
    bills: dict[tuple[str, str], list[Bill]] = defaultdict(list)
    receipts: dict[tuple[str, str], list[Receipt]] = defaultdict(list)
    for bill in ledger.bills:
        bills[bill.customer_id, bill.customer].append(bill)
    for receipt in ledger.receipts:
        receipts[receipt.customer_id, receipt.customer].append(receipt)
    rows = [
        _row(who, bills[who], receipts[who], owners.get(who[0], ""), limits.get(who[0]))
        for who in sorted({*bills, *receipts})
    ]
    return sorted(rows, key=lambda row: (-row.overdue, -row.balance, row.customer))


def _row(
    who: tuple[str, str],
    bills: Sequence[Bill],
    receipts: Sequence[Receipt],
    owner: str,
    limit: int | None,
) -> DebtorRow:
    open_, left = sum(bill.open for bill in bills), sum(each.left for each in receipts)
    by_bucket: dict[str, int] = defaultdict(int)
    for bill in bills:
        by_bucket[bill.bucket] += bill.open
    late, dated = (sum(getattr(each, name) for each in receipts) for name in ("late", "dated"))
    paid = [bill for bill in bills if not bill.open and not bill.refund and bill.due is not None]
    goods = [bill for bill in bills if not bill.refund]
    return DebtorRow(
        customer_id=who[0],
        customer=who[1],
        owner=owner,
        terms=goods[0].terms if goods else "",
        assumed=bool(goods) and goods[0].assumed,
        invoiced=sum(bill.amount for bill in goods),
        credits=sum(each.amount for each in receipts if each.credit),
        received=sum(each.amount for each in receipts if not each.credit),
        open=open_,
        not_due=by_bucket["not_due"],
        d30=by_bucket["d30"],
        d60=by_bucket["d60"],
        d90=by_bucket["d90"],
        over90=by_bucket["over90"],
        undated=by_bucket["undated"],
        unallocated=left,
        balance=open_ - left,
        overdue=sum(bill.overdue for bill in bills),
        overdue_days=max((bill.days_past or 0 for bill in bills if bill.overdue), default=None),
        before_records=sum(bill.open for bill in bills if bill.before_records),
        late_days=divided(late, dated),
        bills_paid=len(paid),
        bills_in_time=sum(bill.in_time is True for bill in paid),
        credit_limit=limit,
        exposure=divided(open_ - left, limit) if limit else None,
    )


def days_sales(ledger: Ledger, span: Span) -> float | None:
    """DSO: open receivables / sales billed in a span x its days; None without any billed."""
    billed = sum(
        bill.amount for bill in ledger.bills if not bill.refund and within(bill.billed, span)
    )
    days = (span[1] - span[0]).days + 1
    balance = ledger.open - ledger.unallocated
    return balance / billed * days if billed > 0 else None


def mean_late(ledger: Ledger) -> float | None:
    """Days past due of all that was paid, weighted by money."""
    return divided(
        sum(each.late for each in ledger.receipts), sum(each.dated for each in ledger.receipts)
    )
