"""How much hangs on few customers, and on new ones: shares of the money of a span.

HHI = sum of squared shares x 10,000 and n_eff = 10,000 / HHI say the same as few sentences do; they
stand in the detail.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within
from crmsheets.analysis.revenue import abc

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.analysis.orders import OrderLine


@dataclass(frozen=True, slots=True)
class Leader:
    """One of the customers that bought in the span, the biggest first; `before` is the share of all
    bigger ones together.
    """

    rank: int
    customer_id: str
    customer: str
    amount: int
    share: float
    cumulative: float
    abc: str


@dataclass(frozen=True, slots=True)
class Spread:
    """`half`, `most`: how many customers make 50 % and 80 % of the money of the customers that
    bought (分 `total`; returns can leave a customer without any: it is not among them).
    """

    customers: int
    total: int
    half: int
    most: int
    hhi: float
    n_eff: float


@dataclass(frozen=True, slots=True)
class Loyalty:
    """Whose first order fell into the span and who came back; money in 分.

    new_amount + repeat_amount + nobody_amount = all money of the span; `nobody`: lines whose customer
    is not known. `twice` of `buyers` ordered at least twice within the span. `covered`: the data
    begin before the span, so that new ones really are new.
    """

    new_customers: int
    new_amount: int
    repeat_customers: int
    repeat_amount: int
    nobody_amount: int
    buyers: int
    twice: int
    covered: bool


def leaders(bought: Mapping[str, History], names: Mapping[str, str], span: Span) -> list[Leader]:
    """Customers with money left in the span; of equally big ones the first by name."""
    ranked = sorted(
        (-spend, names.get(customer, customer), customer)
        for customer, history in bought.items()
        if (spend := history.spend(span)) > 0
    )
    total = -sum(spend for spend, _, _ in ranked)
    found, before = [], 0
    for rank, (spend, name, customer) in enumerate(ranked, start=1):
        share, kind = -spend / total, abc(-spend, before, total)
        before -= spend
        found.append(Leader(rank, customer, name, -spend, share, before / total, kind))
    return found


def spread(ranked: Sequence[Leader]) -> Spread | None:
    """How the money is spread over those customers; None without any."""
    total = sum(each.amount for each in ranked)
    if not total:
        return None
    hhi = sum(each.share**2 for each in ranked) * 10_000
    return Spread(
        customers=len(ranked),
        total=total,
        half=_making(ranked, total, 50),
        most=_making(ranked, total, 80),
        hhi=hhi,
        n_eff=10_000 / hhi,
    )


def _making(ranked: Sequence[Leader], total: int, percent: int) -> int:
    """The least number of customers that make so much of the money."""
    reached, n = 0, 0
    while reached * 100 < total * percent:
        reached += ranked[n].amount
        n += 1
    return n


def loyalty(lines: Iterable[OrderLine], bought: Mapping[str, History], span: Span) -> Loyalty:
    """New and returning customers of a span; a customer is new on the day of the first order."""
    known = {customer: history for customer, history in bought.items() if history.days}
    fresh = {
        customer
        for customer, history in known.items()
        if within(history.days[0], span) and not history.returns_only
    }
    buyers = {each: n for each, history in known.items() if (n := history.orders(span))}
    amounts = [0, 0, 0]
    for line in lines:
        if line.counted and within(line.day, span):
            kind = 2 if not line.customer_id else 0 if line.customer_id in fresh else 1
            amounts[kind] += line.amount
    first = min((history.days[0] for history in known.values()), default=None)
    return Loyalty(
        new_customers=len(buyers.keys() & fresh),
        new_amount=amounts[0],
        repeat_customers=len(buyers.keys() - fresh),
        repeat_amount=amounts[1],
        nobody_amount=amounts[2],
        buyers=len(buyers),
        twice=sum(n > 1 for n in buyers.values()),
        covered=first is not None and first < span[0],
    )
