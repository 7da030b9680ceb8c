"""Who owes what: bills of what left, receipts and credits given out, by rules of their own.

Money that names an order of the customer pays that order; other money, and credits, the oldest bill; what is
left takes back what was given back. Due days rest on terms in words and come from `bills.csv`; those of the
plain terms (现结, 月结N天) are checked.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, cached_property

from benchmarks.recomputed.days import month_of
from benchmarks.recomputed.delivery import all_left, in_part, left, waiting
from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.lines import OrderLine
from benchmarks.recomputed.outputs import Line, day, number

ZERO, LAST = Decimal(0), date.max
REFUND = "退款"


def plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


@dataclass
class Bill:
    """What left of one order on one day; or money given back."""

    who: str
    order: str
    billed: date | None
    amount: Decimal
    refund: bool = False
    due: date | None = None
    paid: Decimal = ZERO
    paid_on: list[date | None] = field(default_factory=list)

    @property
    def open(self) -> Decimal:
        return self.amount - self.paid

    @property
    def age(self) -> tuple[date, date, str, Decimal, bool]:
        return self.due or LAST, self.billed or LAST, self.order, self.amount, self.refund

    def past(self, today: date) -> int | None:
        return None if self.due is None else (today - self.due).days


@dataclass
class Money:
    """A receipt, or a credit for goods that came back."""

    who: str
    order: str  # named by it, and one of this customer's
    on: date | None
    amount: Decimal
    raw: Line
    credit: bool = False
    named: str = ""
    parts: list[tuple[Bill, Decimal]] = field(default_factory=list)

    @property
    def left(self) -> Decimal:
        return self.amount - sum((part for _, part in self.parts), ZERO)

    def late(self) -> Iterator[tuple[Decimal, int]]:
        """What it paid of goods whose due day is known, and how many days late."""
        for bill, part in self.parts:
            if self.on and bill.due and not bill.refund and not self.credit:
                yield part, max((self.on - bill.due).days, 0)


@dataclass(frozen=True, eq=False)
class Ledger:
    """Everybody's account today."""

    facts: Facts

    @cached_property
    def lines(self) -> list[tuple[OrderLine, Decimal, date | None]]:
        """Lines with what is owed of each, from which day on."""
        found = []
        for line in self.facts.lines:
            if line.counts and not line.doubtful and line.value:
                part = line.value if self.by_order else line.value - here(line)
                on = (
                    line.ordered if self.by_order else line.shipped or line.received or line.ordered
                )
                found.append((line, part, on))
        return found

    @cached_property
    def by_order(self) -> bool:
        """Nobody says when goods left: the orders are the bills."""
        counted = (line for line in self.facts.lines if line.counts and not line.doubtful)
        return not any(line.value > here(line) for line in counted)

    @cached_property
    def since(self) -> date | None:
        """The first receipt that was ever recorded."""
        days = (day(line["payment_date"]) for line in self.facts.table("payment"))
        return min((d for d in days if d and d <= self.facts.today), default=None)

    @cached_property
    def bills(self) -> list[Bill]:
        drafts: dict[tuple[str, tuple[str, str], date | None], Bill] = {}
        for line, part, on in self.lines:
            if part > 0 and not (on and on > self.facts.today):
                key = name_of(line.raw), line.order, on
                order = line.raw["order_id"]
                bill = drafts.setdefault(key, Bill(key[0], order, on, ZERO))
                bill.amount += part
        for money in self.receipts:
            if money.amount < 0:
                bill = Bill(
                    money.who, money.named, money.on, -money.amount, refund=True, due=money.on
                )
                drafts[money.who, ("", str(id(money))), money.on] = bill
        return list(drafts.values())

    @cached_property
    def credits(self) -> list[Money]:
        return [
            Money(name_of(line.raw), line.raw["order_id"], on, -part, line.raw, credit=True)
            for line, part, on in self.lines
            if part < 0 and not (on and on > self.facts.today)
        ]

    @cached_property
    def receipts(self) -> list[Money]:
        """Receipts up to today; below zero what was given back."""
        orders: dict[str, set[str]] = defaultdict(set)
        for line in self.facts.lines:
            if line.raw["order_id"]:
                orders[plain(line.raw["order_id"])].add(name_of(line.raw))
        found = []
        ahead = still_to_come(self.facts)
        for raw in self.facts.table("payment"):
            if (raw["source_file"], raw["source_sheet"], raw["source_row"]) in ahead:
                continue
            amount, on = number(raw["amount"]) or ZERO, day(raw["payment_date"])
            if not amount or (on and on > self.facts.today):
                continue
            amount = -abs(amount) if raw["kind"] == REFUND else amount
            who, whose = name_of(raw), orders[plain(raw["order_id"])] if raw["order_id"] else set()
            if not who and len(whose) == 1:
                who = next(iter(whose))
            known = raw["order_id"] if who in whose else ""
            found.append(Money(who, known, on, amount, raw, named=raw["order_id"]))
        return found

    def settle(self, dues: list[Line]) -> None:
        """Give everything out. `dues`: bills.csv."""
        self.date(dues)
        owed: dict[str, list[Bill]] = defaultdict(list)
        for bill in sorted(self.bills, key=lambda each: each.age):
            owed[bill.who].append(bill)
        came = [money for money in self.receipts if money.amount > 0]
        every = sorted([*came, *self.credits], key=arrival)
        for money in every:
            if money.order:
                give(money, [b for b in owed[money.who] if plain(b.order) == plain(money.order)])
        for money in every:
            if not money.order or money.credit:
                give(money, [b for b in owed[money.who] if not b.refund])
        for money in every:
            give(money, [b for b in owed[money.who] if b.refund])

    def date(self, dues: list[Line]) -> None:
        """The due day of each bill, as told."""
        known: dict[tuple[str, str, str, Decimal], list[str]] = defaultdict(list)
        for each in dues:
            key = each["customer_id"], each["for_order"], each["billed_on"], Decimal(each["billed"])
            known[key].append(each["due_on"])
        for bill in self.bills:
            who = bill.who if bill.who in self.facts.outputs.customers else ""
            told = known.get((who, bill.order, str(bill.billed or ""), bill.amount))
            if told:
                bill.due = day(told.pop())


def still_to_come(facts: Facts) -> set[tuple[str, str, str]]:
    """Rows of receipts whose day is after today: the finding has it, the cell counts as empty."""
    heads = ("file", "sheet", "cell")
    told = (e for e in facts.outputs.findings if e["code"] == "CELL04")
    cells = {
        (file, sheet, re.sub(r"[A-Z]+", "", cell))
        for file, sheet, cell in ([e[h] for h in heads] for e in told)
    }
    return {
        place
        for raw in facts.table("payment")
        if (place := (raw["source_file"], raw["source_sheet"], raw["source_row"])) in cells
        and not raw["payment_date"]
    }


@cache
def settled(facts: Facts) -> Ledger:
    """The ledger of a folder with everything given out."""
    ledger = Ledger(facts)
    ledger.settle(facts.outputs.derived("bills"))
    return ledger


def here(line: OrderLine) -> Decimal:
    """The money of what has not left."""
    if line.returned or all_left(line):
        return ZERO
    return waiting(line) if in_part(line) else ZERO if left(line) else line.value


def name_of(raw: Line) -> str:
    return raw["customer_id"] or raw["customer_name"]


def arrival(money: Money) -> tuple[date, bool, str, Decimal]:
    return money.on or LAST, money.credit, money.order, money.amount


def give(money: Money, bills: list[Bill]) -> None:
    for bill in bills:
        part = min(bill.open, money.left)
        if part > 0:
            bill.paid += part
            money.parts.append((bill, part))
            if not money.credit:
                bill.paid_on.append(money.on)


def due_by(terms: str, billed: date) -> date | None:
    """The plain terms only."""
    if terms in {"现结", "货到付款"}:
        return billed
    found = re.fullmatch(r"月结(\d+)天", terms)
    if found is None:
        return None
    return month_of(f"{billed:%Y-%m}")[1] + timedelta(days=int(found[1]))


def overdue(ledger: Ledger, bill: Bill) -> Decimal:
    """Past due, as far as receipts were recorded by then."""
    begun, past = ledger.since, bill.past(ledger.facts.today)
    if past is None or past <= 0 or (begun and bill.due and bill.due < begun):
        return ZERO
    return bill.open
