"""Products that the same customers buy: counts, not a promise.

Few factory orders hold more than one product, so customers are counted over a span, and orders
beside them. lift = P(both) / (P(one) x P(other)) over the customers who bought anything; it needs
statistics to be read and stands in the detail.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine

MOST_PRODUCTS = 60
"""Of one customer or order only so many products, the dearest, are paired: a trader who buys everything says
nothing of which go together."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two products: `both` customers of the `one_customers` who bought the first (and of the
    `other_customers` who bought the other) bought both; `orders` held both.

    `not_yet`: who bought the first and not the other, the biggest buyers first.
    """

    one: str
    other: str
    both: int
    one_customers: int
    other_customers: int
    orders: int
    buyers: int
    lift: float
    not_yet: tuple[str, ...]


def pairs(lines: Iterable[OrderLine], span: Span, least: int, enough: int) -> list[Pair]:
    """Pairs that at least `least` customers bought both of, where at least `enough` bought either.

    The pair is told from the product that fewer bought: k of n who bought it also bought the other.
    """
    bought: dict[str, Counter[str]] = {}
    orders: dict[str, Counter[str]] = {}
    names: dict[str, str] = {}
    for line in lines:
        if line.counted and not (line.returned or line.fee) and line.product:
            if not line.customer_id or not within(line.day, span):
                continue
            bought.setdefault(line.customer_id, Counter())[line.product] += line.amount
            orders.setdefault(line.order_key, Counter())[line.product] += line.amount
            names[line.customer_id] = line.customer
    buyers: dict[str, list[str]] = {}
    for customer, own in bought.items():
        for product in own:
            buyers.setdefault(product, []).append(customer)
    together = Counter(pair for own in bought.values() for pair in _paired(own))
    at_once = Counter(pair for own in orders.values() for pair in _paired(own))
    found = []
    for pair, both in together.items():
        one, other = sorted(pair, key=lambda each: (len(buyers[each]), each))
        few, many = len(buyers[one]), len(buyers[other])
        if both < least or few + many - both < enough:
            continue
        missing = [each for each in buyers[one] if other not in bought[each]]
        missing.sort(key=lambda each: (-bought[each][one], names[each]))
        found.append(
            Pair(
                one=one,
                other=other,
                both=both,
                one_customers=few,
                other_customers=many,
                orders=at_once[pair],
                buyers=len(bought),
                lift=both * len(bought) / (few * many),
                not_yet=tuple(names[each] for each in missing),
            )
        )
    return sorted(found, key=lambda each: (-each.both, -each.lift, each.one, each.other))


def _paired(own: Counter[str]) -> Iterable[tuple[str, str]]:
    ranked = sorted(own, key=lambda product: (-own[product], product))[:MOST_PRODUCTS]
    return combinations(sorted(ranked), 2)
