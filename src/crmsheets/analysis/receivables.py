"""Receivables: which bill is due when, who paid how late, what nobody's bill took.

Bills: what left of one order on one day, due by the customer's terms. Receipts pay the order they
name, else the oldest bill of their customer (`analysis.allocation`).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.accounts import Account, Claim, Who, accounts
from crmsheets.analysis.allocation import Money, Owed, Paid, settled
from crmsheets.analysis.frames import table_of
from crmsheets.analysis.ledger import Allocated, Bill, Ledger, Receipt, bucket
from crmsheets.analysis.terms import Terms, due, terms_of
from crmsheets.checks.dates import TOO_LATE
from crmsheets.model.choice import plain

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.options.finance import Finance
    from crmsheets.model.table import Table

PAYMENT, DAY = "payment", "payment_date"
Ledgers = Callable[[dt.date], Ledger]
"""The ledger as of a day."""


def ledgers(data: Dataset, lines: Sequence[OrderLine], settings: Finance) -> Ledgers | None:
    """The ledger of any day, each worked out once; None where nobody records receipts."""
    if table_of(data, PAYMENT) is None:
        return None
    kept: dict[dt.date, Ledger] = {}

    def as_of(until: dt.date) -> Ledger:
        if until not in kept:
            kept[until] = ledger(data, lines, settings, until)
        return kept[until]

    return as_of


def ledger(data: Dataset, lines: Sequence[OrderLine], settings: Finance, until: dt.date) -> Ledger:
    """The ledger as of a day; empty where nobody records receipts."""
    table = table_of(data, PAYMENT)
    if table is None:
        return Ledger()
    drawn = accounts(lines, table, settings, until, _ahead(data, table))
    days = [day for day in table["payment_date"] if day is not None and day <= until]
    books = _Books(_terms(data), _names(data), settings, until, min(days, default=None))
    bills: list[Bill] = []
    receipts: list[Receipt] = []
    allocated: list[Allocated] = []
    waiting = 0
    for who, account in sorted(drawn.of.items()):
        owed, came, parts = books.closed(who, account)
        allocated += (replace(part, bill=part.bill + len(bills)) for part in parts)
        bills += owed
        receipts += came
        waiting += sum(account.waiting.values())
    return Ledger(
        tuple(bills),
        tuple(receipts),
        tuple(sorted(allocated, key=lambda each: (each.credit, each.i, each.bill))),
        waiting,
        drawn.later,
        recorded=True,
        since=books.since,
        ordered=drawn.ordered,
    )


def _ahead(data: Dataset, table: Table) -> frozenset[int]:
    """Receipts dated after today: money that has not come pays nothing."""
    told = {
        each.cells[0]
        for each in data.findings
        if each.code == TOO_LATE.code and each.field == DAY and each.table == PAYMENT
    }
    return frozenset(i for i in range(len(table)) if told and table.cell(i, DAY) in told)


def _terms(data: Dataset) -> dict[str, str]:
    """Customer number -> terms as typed."""
    typed = (
        (each.customer_id, each.values.get("payment_terms")) for each in data.golden
    )  # a mapping
    return {customer: str(words) for customer, words in typed if words is not None}


def _names(data: Dataset) -> dict[str, str]:
    return {each.customer_id: each.name for each in data.golden}


@dataclass(frozen=True, slots=True)
class _Books:
    """What closing an account needs: terms and names by customer number, the day, the first receipt."""

    terms: Mapping[str, str]
    names: Mapping[str, str]
    settings: Finance
    until: dt.date
    since: dt.date | None

    def closed(
        self, who: Who, account: Account
    ) -> tuple[list[Bill], list[Receipt], list[Allocated]]:
        """One customer's bills and receipts after everything is given out, and what paid which."""
        terms, words, assumed = self.agreed(who.customer_id)
        back = [each for each in account.receipts if each.amount < 0]
        came = [each for each in account.receipts if each.amount > 0]
        owed = [self._owed(each, terms) for each in account.bills]
        owed += [
            Owed(-each.amount, each.order_id or "", each.day, each.day, refund=True)
            for each in back
        ]
        money = [_money(each) for each in came]
        money += [_money(each, credit=True) for each in account.credits]
        paid = settled(owed, money)
        spent, last = _spent(paid, money)
        owes = any(not each.refund and spent[at] < each.amount for at, each in enumerate(owed))
        claims = [*account.bills, *back]
        bills = [
            self._bill(who, claim, each, (words, assumed), (spent[at], last.get(at)))
            for at, (claim, each) in enumerate(zip(claims, owed, strict=True))
        ]
        given = [*came, *account.credits]
        receipts = self._receipts(who, account, given, owed, paid, owes=owes)
        receipts += [self._receipt(who, each, 0, reason="") for each in back]
        parts = [
            Allocated(part.owed, part.money >= len(came), given[part.money].i, part.amount)
            for part in paid
        ]
        return bills, sorted(receipts, key=lambda each: (each.credit, each.i)), parts

    def agreed(self, customer_id: str) -> tuple[Terms | None, str, bool]:
        """A customer's terms, their words, and whether they are the settings'."""
        words = self.terms.get(customer_id, "")
        own = terms_of(words)
        if own is not None:
            return own, words, False
        return terms_of(self.settings.default_terms), self.settings.default_terms, True

    def _owed(self, claim: Claim, terms: Terms | None) -> Owed:
        day = None
        if claim.day is not None and terms is not None:
            day = due(terms, claim.day, self.settings)
        return Owed(claim.amount, claim.order_id or "", day, claim.day)

    def _bill(
        self,
        who: Who,
        claim: Claim,
        owed: Owed,
        terms: tuple[str, bool],
        paid: tuple[int, dt.date | None],
    ) -> Bill:
        past = None if owed.due is None else (self.until - owed.due).days
        return Bill(
            customer_id=who.customer_id,
            customer=self.names.get(who.customer_id, who.customer),
            owner=claim.owner,
            order_id=claim.order_id,
            billed=owed.billed,
            due=owed.due,
            terms="" if owed.refund else terms[0],
            assumed=terms[1] and not owed.refund,
            amount=owed.amount,
            paid=paid[0],
            refund=owed.refund,
            bucket=bucket(past),
            days_past=past,
            before_records=bool(self.since and owed.due and owed.due < self.since),
            paid_by=paid[1],
            cell=claim.cell,
        )

    def _receipts(
        self,
        who: Who,
        account: Account,
        claims: Sequence[Claim],
        owed: Sequence[Owed],
        paid: Sequence[Paid],
        *,
        owes: bool,
    ) -> list[Receipt]:
        """Receipts and credits with what they paid, and how late. `owes`: goods are still unpaid."""
        parts: dict[int, list[Paid]] = defaultdict(list)
        for part in paid:
            parts[part.money].append(part)
        came = len(claims) - len(account.credits)
        return [
            self._receipt(
                who,
                claim,
                sum(part.amount for part in parts[at]),
                reason=_reason(who, account, claim, credit=at >= came, owes=owes),
                credit=at >= came,
                times=[] if at >= came else _times(claim.day, owed, parts[at]),
            )
            for at, claim in enumerate(claims)
        ]

    def _receipt(  # what differs between a receipt, a credit and a refund
        self,
        who: Who,
        claim: Claim,
        used: int,
        *,
        reason: str,
        credit: bool = False,
        times: Sequence[tuple[int, int]] = (),
    ) -> Receipt:
        left = max(claim.amount, 0) - used
        return Receipt(
            i=claim.i,
            customer_id=who.customer_id,
            customer=self.names.get(who.customer_id, who.customer),
            day=claim.day,
            amount=claim.amount,
            order_id=claim.order_id,
            method=claim.method,
            used=used,
            credit=credit,
            reason=reason if left else "",
            order_known=claim.order_known,
            late=sum(amount * days for amount, days in times),
            dated=sum(amount for amount, _ in times),
            in_time=sum(amount for amount, days in times if not days),
            cell=claim.cell,
        )


def _spent(
    paid: Sequence[Paid], money: Sequence[Money]
) -> tuple[Counter[int], dict[int, dt.date | None]]:
    """Debt -> what was paid of it, and the day of the last receipt (None: one has no day)."""
    spent: Counter[int] = Counter()
    days: dict[int, list[dt.date | None]] = defaultdict(list)
    for part in paid:
        spent[part.owed] += part.amount
        if not money[part.money].credit:
            days[part.owed].append(money[part.money].day)
    return spent, {
        at: None if None in each else max(d for d in each if d) for at, each in days.items()
    }


def _money(claim: Claim, *, credit: bool = False) -> Money:
    """A receipt pays the order it names only where that is one of its customer's."""
    named = credit or claim.order_known
    return Money(claim.amount, (claim.order_id or "") if named else "", claim.day, credit)


def _times(
    day: dt.date | None, owed: Sequence[Owed], parts: Sequence[Paid]
) -> list[tuple[int, int]]:
    """分 and days late of every bill with a day that a receipt paid."""
    return [
        (part.amount, max((day - due_on).days, 0))
        for part in parts
        if day is not None
        and (due_on := owed[part.owed].due) is not None
        and not owed[part.owed].refund
    ]


def _reason(who: Who, account: Account, claim: Claim, *, credit: bool, owes: bool) -> str:
    """Why money may be left over: nobody's, a credit, an advance on what is not billed, too much for
    the order it names while others are unpaid, too much of all.
    """
    if not who.customer_id and not who.customer:
        return "nobody"
    if credit:
        return "credit"
    named = plain(claim.order_id or "") if claim.order_known else ""
    ahead = account.waiting.get(named, 0) if named else sum(account.waiting.values())
    if ahead:
        return "advance"
    return "named" if owes else "over"
