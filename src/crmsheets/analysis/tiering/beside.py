"""What tiers rest on besides money, orders and ratings: order values, complaints, debts, prices.

Each is worked out for the day that is judged, so that an earlier month can be judged again.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, window, within
from crmsheets.analysis.quantiles import median
from crmsheets.analysis.services import is_complaint
from crmsheets.model.exact import divided
from crmsheets.templates.improvement import ComplaintSeverity

if TYPE_CHECKING:
    from crmsheets.analysis.ledger import Ledger
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.analysis.receivables import Ledgers
    from crmsheets.analysis.services import Case
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings

SERIOUS = frozenset({ComplaintSeverity.SERIOUS, ComplaintSeverity.CRITICAL})
"""Severities of a complaint that cap a tier."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Customer number -> what is known on one day; see `Standing`."""

    values: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    complaints: Mapping[str, int] = field(default_factory=dict)
    open_complaints: Mapping[str, int] = field(default_factory=dict)
    serious: Mapping[str, int] = field(default_factory=dict)
    overdue_days: Mapping[str, int] = field(default_factory=dict)
    punctual: Mapping[str, float] = field(default_factory=dict)
    prices: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Beside:
    """The records it is worked out from; `ledgers` None: nobody records receipts."""

    lines: Sequence[OrderLine] = ()
    cases: Sequence[Case] = ()
    ledgers: Ledgers | None = None

    def seen(self, until: dt.date, settings: Settings) -> Seen:
        """What was known at the end of a day."""
        span = window(until, settings.tier.window_months)
        told = [
            case
            for case in self.cases
            if is_complaint(case) and case.date is not None and case.date <= until
        ]
        open_ = [case for case in told if _open(case, until)]
        grave = [case for case in open_ if serious(case, settings.tier, until)]
        overdue, punctual = self._owed(until, span)
        return Seen(
            order_values(self.lines, span),
            Counter(case.customer_id for case in told),
            Counter(case.customer_id for case in open_),
            Counter(case.customer_id for case in grave),
            overdue,
            punctual,
            price_levels(self.lines, span),
        )

    def _owed(self, until: dt.date, span: Span) -> tuple[dict[str, int], dict[str, float]]:
        if self.ledgers is None:
            return {}, {}
        ledger = self.ledgers(until)
        return overdue_days(ledger), punctuality(ledger, span)


NOTHING = Beside()


def _open(case: Case, until: dt.date) -> bool:
    """Whether it was open at the end of the day: one settled later still was."""
    return case.open or (case.closed_date is not None and case.closed_date > until)


def serious(case: Case, tier: Tier, until: dt.date) -> bool:
    """By its severity where somebody wrote one, else by the days it has been open."""
    if case.severity:
        return case.severity in SERIOUS
    return case.date is not None and (until - case.date).days > tier.gate_complaint_days


def order_values(lines: Iterable[OrderLine], span: Span) -> dict[str, tuple[int, ...]]:
    """分 of each customer's orders in a span, oldest first; returns lower none of them."""
    found: dict[str, dict[str, tuple[dt.date, int]]] = {}
    for line in lines:
        day = line.day
        if line.counted and not line.returned and line.customer_id and day is not None:
            orders = found.setdefault(line.customer_id, {})
            first, amount = orders.get(line.order_key, (day, 0))
            orders[line.order_key] = (min(first, day), amount + line.amount)
    return {
        customer: tuple(
            amount
            for (day, amount), _ in sorted(
                (value, key) for key, value in orders.items() if within(value[0], span)
            )
        )
        for customer, orders in found.items()
    }


def price_levels(lines: Iterable[OrderLine], span: Span) -> dict[str, float]:
    """What a customer pays over what is usual: its prices over the median price of the same product
    and unit, the mean over its lines by their money. Only products that several customers buy.
    """
    bought = [
        line
        for line in lines
        if line.counted
        and not (line.returned or line.fee)
        and within(line.day, span)
        and line.customer_id
        and line.product
        and line.unit_price
        and line.amount > 0
    ]
    prices: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for line in bought:
        prices.setdefault(_piece(line), []).append((line.customer_id, line.unit_price or 0))
    usual = {
        piece: median([price for _, price in paid])
        for piece, paid in prices.items()
        if len({customer for customer, _ in paid}) > 1
    }
    weighed: Counter[str] = Counter()
    money: Counter[str] = Counter()
    for line in bought:
        level = usual.get(_piece(line))
        if level:
            weighed[line.customer_id] += line.amount * (line.unit_price or 0) / level  # type: ignore[assignment]  # a sum of floats
            money[line.customer_id] += line.amount
    return {customer: weighed[customer] / paid for customer, paid in money.items()}


def _piece(line: OrderLine) -> tuple[str, str]:
    return str(line.product), str(line.unit or "")


def overdue_days(ledger: Ledger) -> dict[str, int]:
    """Days past due of each customer's oldest overdue bill."""
    found: dict[str, int] = {}
    for bill in ledger.bills:
        if bill.overdue > 0 and bill.customer_id and bill.days_past is not None:
            found[bill.customer_id] = max(found.get(bill.customer_id, 0), bill.days_past)
    return found


def punctuality(ledger: Ledger, span: Span) -> dict[str, float]:
    """Money of a span that came by its day / money that came, or is overdue and has not come."""
    on_time: Counter[str] = Counter()
    due: Counter[str] = Counter()
    for receipt in ledger.receipts:
        if within(receipt.day, span) and receipt.customer_id:
            due[receipt.customer_id] += receipt.dated
            on_time[receipt.customer_id] += receipt.in_time
    for bill in ledger.bills:
        due[bill.customer_id] += bill.overdue
    shares = {customer: divided(on_time[customer], money) for customer, money in due.items()}
    return {customer: share for customer, share in shares.items() if share is not None}
