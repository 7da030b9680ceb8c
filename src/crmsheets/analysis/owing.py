"""What the ledger says of customers: columns beside the others, tables of the section, whom to ask."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.ageing import DebtorRow, days_sales, debtor_rows, mean_late
from crmsheets.analysis.frames import frame_of
from crmsheets.analysis.ledger import Allocated, Bill, Ledger, Receipt
from crmsheets.analysis.period import window
from crmsheets.analysis.tiering.beside import punctuality
from crmsheets.analysis.wording import count, money
from crmsheets.model.judged import Todo
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer_classes import PaymentTerms

if TYPE_CHECKING:
    import pandas as pd

    from crmsheets.analysis.evaluation import Records
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings

COLLECT = Text("催款：{amount}", "Collect {amount}")
COLLECT_WHY = Text("到期没付，最久的过了{days}天", "due and unpaid, the oldest for {days}")


@dataclass(frozen=True, slots=True)
class Account:
    """The whole account in one row (分): invoiced - received - credits = open - unallocated.

    `waiting`: ordered and not yet billed; `later`: after the day; `dso`: days of sales that are
    open; `late_days`: how late money came, weighted. `ordered`: nobody says when goods left, so
    that orders themselves are the bills.
    """

    invoiced: int
    received: int
    credits: int
    open: int
    unallocated: int
    overdue: int
    before_records: int
    waiting: int
    later: int
    since: dt.date | None
    dso: float | None
    late_days: float | None
    ordered: bool
    bills: int
    receipts: int


def owing(
    customers: Sequence[CustomerRow], records: Records, settings: Settings, today: dt.date
) -> list[CustomerRow]:
    """The customers with what each owes; as they are where nobody records receipts."""
    if records.ledgers is None:
        return list(customers)
    ledger = records.ledgers(today)
    span = window(today, settings.tier.window_months)
    on_time = punctuality(ledger, span)
    open_, overdue, days = _owed(ledger)
    return [
        replace(
            row,
            receivable=open_.get(row.customer_id, 0),
            receivable_overdue=overdue.get(row.customer_id, 0),
            overdue_receivable_days=days.get(row.customer_id, 0),
            payment_punctuality=on_time.get(row.customer_id),
        )
        for row in customers
    ]


def _owed(ledger: Ledger) -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Customer number -> balance, money past due, days of the bill that is longest past due."""
    balance: dict[str, int] = {}
    overdue: dict[str, int] = {}
    days: dict[str, int] = {}
    for bill in ledger.bills:
        who = bill.customer_id
        balance[who] = balance.get(who, 0) + bill.open
        if bill.overdue:
            overdue[who] = overdue.get(who, 0) + bill.overdue
            days[who] = max(days.get(who, 0), bill.days_past or 0)
    for receipt in ledger.receipts:
        balance[receipt.customer_id] = balance.get(receipt.customer_id, 0) - receipt.left
    return balance, overdue, days


def owing_tables(
    data: Dataset, records: Records, settings: Settings, today: dt.date
) -> dict[str, pd.DataFrame]:
    """`account`, `debtors`, `bills` (the open ones), `invoices` (every bill), `receipts` (all of them
    and credits), `allocated` (what paid which bill).
    """
    if records.ledgers is None:
        return {}
    ledger = records.ledgers(today)
    owners = {line.customer_id: line.owner for line in records.lines if line.owner}
    open_bills = [bill for bill in ledger.bills if bill.open]
    open_bills.sort(key=_oldest)
    span = window(today, settings.tier.window_months)
    account = Account(
        **{name: getattr(ledger, name) for name in _SAME},
        before_records=sum(bill.open for bill in ledger.bills if bill.before_records),
        dso=days_sales(ledger, span),
        late_days=mean_late(ledger),
        bills=len(ledger.bills),
        receipts=sum(not each.credit for each in ledger.receipts),
    )
    return {
        "account": frame_of(Account, [account]),
        "debtors": frame_of(DebtorRow, debtor_rows(data, ledger, owners)),
        "bills": frame_of(Bill, open_bills),
        "invoices": frame_of(Bill, ledger.bills),
        "receipts": frame_of(Receipt, ledger.receipts),
        "allocated": frame_of(Allocated, ledger.allocated),
    }


def _oldest(bill: Bill) -> tuple[int, int, str, str]:
    """Longest past due first, what has no day last; then the dearest."""
    days = -bill.days_past if bill.days_past is not None else 10**6
    return days, -bill.open, bill.customer, bill.order_id or ""


_SAME = (
    *("invoiced", "received", "credits", "open", "unallocated", "overdue", "waiting", "later"),
    *("since", "ordered"),
)


def collecting(
    records: Records, customers: Sequence[CustomerRow], settings: Settings, today: dt.date
) -> Iterator[Todo]:
    """One thing to do a customer with money past due, worth that money."""
    keepers = _keepers(records, customers)
    ledger = records.ledgers(today) if records.ledgers is not None else Ledger()
    late: dict[tuple[str, str], list[Bill]] = {}
    for bill in ledger.bills:
        if bill.overdue and bill.customer:
            late.setdefault((bill.customer_id, bill.customer), []).append(bill)
    for (customer_id, customer), bills in late.items():
        worst = max(bills, key=lambda bill: (bill.days_past or 0, bill.amount, bill.order_id or ""))
        worth = sum(bill.overdue for bill in bills)
        yield Todo(
            person=worst.owner or keepers.get((customer_id, customer), ""),
            customer=customer,
            customer_id=customer_id,
            what=Said(COLLECT, {"amount": money(worth, settings)}),
            why=Said(COLLECT_WHY, {"days": count(worst.days_past or 0, "day")}),
            worth=worth,
            cells=tuple(bill.cell for bill in bills),
            section="receivables",
            listing="bills",
        )


def _keepers(records: Records, customers: Sequence[CustomerRow]) -> dict[tuple[str, str], str]:
    """Customer -> who looks after it: its sales rep, else who followed it up last."""
    found = {
        (each.customer_id, each.customer): each.owner
        for each in records.contacts
        if each.latest and each.owner
    }
    return found | {(row.customer_id, row.name): row.owner for row in customers if row.owner}


NOTE = Text(
    "到期日＝发货那天按客户的结算方式推（月结从{start}起算，只写「60天」「账期60天」的也按月结），"
    "没写结算方式的先按 {terms}；收款写了订单编号的冲那一单，没写的从最早的货款冲起；退货减货款，退给客户的钱加回去。",
    "Due by the customer's terms from the day of shipping (monthly terms from {start}), {terms} where "
    "none are given; a receipt pays the order it names, else the oldest bill; returns lower what is "
    "owed, refunds raise it.",
)
_MONTH_END = Text("当月月底", "the end of the month")
_DELIVERY = Text("发货那天", "the day of shipping")


def owing_notes(records: Records, settings: Settings) -> dict[str, Said]:
    """口径 of receivables; nothing where nobody records receipts."""
    if records.ledgers is None:
        return {}
    start = _MONTH_END if settings.finance.monthly_from == "month_end" else _DELIVERY
    usual = settings.finance.default_terms
    return {"receivables": Said(NOTE, {"start": start, "terms": PaymentTerms.read(usual) or usual})}
