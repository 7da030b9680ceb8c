"""A, B or C: what a customer is worth, by the method of the settings, as of any day.

Score: spend, orders and rating of the window, each 0-1 linear up to a target, and
weighed; without a rating its weight is spread over the others. The targets are the 90th percentile
of the factory's own customers with orders in the window, rounded to two significant digits.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.history import History
from crmsheets.analysis.period import Span, months_before, window, within
from crmsheets.analysis.quantiles import quantile
from crmsheets.analysis.rfm import rfm
from crmsheets.model.exact import MONEY_PLACES, divided, units
from crmsheets.model.shown import Shown
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings

PERCENTILE = 0.9
_RATING_LEAST, _RATING_MOST = 1.0, 5.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What a customer did in the window: 分, orders, average rating (None: none), days."""

    spend: int
    orders: int
    rating: float | None = None
    first: dt.date | None = None
    last: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Targets:
    """The full marks of the score: 分 and orders in the window."""

    spend: int
    orders: int


@dataclass(frozen=True, slots=True)
class Grade:
    """A tier ("" = none given) and the points it rests on (0-100 in sum; None: not scored)."""

    tier: str = ""
    score: float | None = None
    points_spend: float | None = None
    points_orders: float | None = None
    points_rating: float | None = None
    is_new: bool = False
    rfm: str = ""


Ratings = Mapping[str, list[tuple[dt.date | None, float]]]
"""Customer number -> (day, rating 1-5)."""


def standings(
    bought: Mapping[str, History], ratings: Ratings, until: dt.date, settings: Settings
) -> dict[str, Standing]:
    """The standing of every customer with a counted order, over the window that ends on a day."""
    span = window(until, settings.tier.window_months)
    return {
        customer: Standing(
            history.spend(span),
            history.orders(span),
            average_rating(ratings.get(customer, []), span),
            history.days[0] if history.days else None,
            history.days[-1] if history.days else None,
        )
        for customer, history in bought.items()
        if history.purchases
    }


def average_rating(ratings: list[tuple[dt.date | None, float]], span: Span) -> float | None:
    """The mean rating of a span; None without one."""
    given = [rating for day, rating in ratings if within(day, span)]
    return sum(given) / len(given) if given else None


def targets(standing: Mapping[str, Standing], tier: Tier) -> Targets:
    """The targets of the settings, else taken from the customers who ordered in the window."""
    active = [each for each in standing.values() if each.orders > 0]
    spend = quantile([each.spend for each in active], PERCENTILE) if active else 0
    orders = quantile([each.orders for each in active], PERCENTILE) if active else 0
    return Targets(
        units(tier.target_spend, MONEY_PLACES) if tier.target_spend else rounded(spend),
        tier.target_orders or max(rounded(orders), 1),
    )


def rounded(value: float) -> int:
    """Two significant digits, whole: rounded(523400) == 520000; nothing below 0."""
    if value <= 0:
        return 0
    exact = Decimal(repr(value))
    step = Decimal(1).scaleb(max(exact.adjusted() - 1, 0))
    return int((exact / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step)


def grades(
    standing: Mapping[str, Standing], settings: Settings, until: dt.date
) -> dict[str, Grade]:
    """Everybody's grade. New customers and those without a dated order get none."""
    tier = settings.tier
    known = {customer: each for customer, each in standing.items() if each.first is not None}
    new = {customer for customer, each in known.items() if is_new(each.first, settings, until)}
    method = {"score": _by_score, "rules": _by_rules, "abc": _by_share, "rfm": _by_rfm}[tier.method]
    graded = method(known, tier, until)
    return {
        customer: Grade(is_new=True) if customer in new else graded.get(customer, Grade())
        for customer in standing
    }


def is_new(first: dt.date | None, settings: Settings, until: dt.date) -> bool:
    """Whether the first counted order is less than `new_months` ago."""
    return first is not None and first > months_before(until, settings.tier.new_months)


def _by_score(standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> dict[str, Grade]:
    del until
    full = targets(standing, tier)
    return {customer: scored(each, full, tier) for customer, each in standing.items()}


def scored(standing: Standing, full: Targets, tier: Tier) -> Grade:
    """One customer's points: each factor 0-1 times its weight, as a share of the weights in use."""
    parts = [
        (tier.weight_spend, _part(standing.spend, full.spend)),
        (tier.weight_orders, _part(standing.orders, full.orders)),
    ]
    if standing.rating is not None:
        rating = (standing.rating - _RATING_LEAST) / (_RATING_MOST - _RATING_LEAST)
        parts.append((tier.weight_rating, rating))
    weights = sum(weight for weight, _ in parts)
    points = [100 * weight * part / weights if weights else 0.0 for weight, part in parts]
    # Full marks in everything are 100 exactly, whatever the weights.
    score = round(sum(points), 6)
    return Grade(_cut(score, tier), score, points[0], points[1], points[2] if points[2:] else None)


COLUMNS = (
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("家数", "Customers"), "count", "integer"),
    Shown(Text("家数占比", "Customers, share"), "count_share", "share"),
    Shown(Text("金额({money})", "Money ({money})"), "money", "money"),
    Shown(Text("金额占比", "Money, share"), "money_share", "share"),
)
"""A, B and C in short, in the listing and in the chart that shows it."""


def tier_shares(customers: Iterable[Mapping[Any, Any]]) -> list[dict[str, Any]]:
    """The rows for COLUMNS: number and money (window, 分) of each tier, shares among the graded.

    `customers`: rows with `tier` and `spend_12m`. A share of nothing is None.
    """
    graded = [each for each in customers if each["tier"]]
    spent = sum(int(each["spend_12m"]) for each in graded)
    found = []
    for tier in ("A", "B", "C"):
        spends = [int(each["spend_12m"]) for each in graded if each["tier"] == tier]
        found.append(
            {
                "tier": tier,
                "count": len(spends),
                "count_share": divided(len(spends), len(graded)),
                "money": sum(spends),
                "money_share": divided(sum(spends), spent),
            }
        )
    return found


def _part(value: int, target: int) -> float:
    """0-1, linear from 0 to the target."""
    return min(max(value / target, 0.0), 1.0) if target > 0 else 0.0


def _cut(score: float, tier: Tier) -> str:
    if score >= tier.cut_a:
        return "A"
    return "B" if score >= tier.cut_b else "C"


def _by_rules(standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> dict[str, Grade]:
    """A from a spend or a number of orders on, B from lower ones on, else C."""
    del until
    rules = (
        ("A", units(tier.rule_a_spend, MONEY_PLACES), tier.rule_a_orders),
        ("B", units(tier.rule_b_spend, MONEY_PLACES), tier.rule_b_orders),
    )
    return {
        customer: Grade(
            next(
                (
                    name
                    for name, spend, orders in rules
                    if each.spend >= spend or each.orders >= orders
                ),
                "C",
            )
        )
        for customer, each in standing.items()
    }


def _by_share(standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> dict[str, Grade]:
    """ABC: by the share of money of all bigger customers; equal spends get equal tiers."""
    del until
    spends = sorted((each.spend for each in standing.values() if each.spend > 0), reverse=True)
    total, bigger = sum(spends), 0
    before: dict[int, float] = {}
    for spend in spends:
        before.setdefault(spend, bigger / total)
        bigger += spend
    return {
        customer: Grade(_abc(before.get(each.spend), tier)) for customer, each in standing.items()
    }


def _abc(before: float | None, tier: Tier) -> str:
    if before is None:  # no money left after returns
        return "C"
    if before < tier.share_a:
        return "A"
    return "B" if before < tier.share_b else "C"


def _by_rfm(standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> dict[str, Grade]:
    """RFM of those who ordered in the window, put on 0-100 and cut like the score; others C."""
    active = {customer: each for customer, each in standing.items() if each.orders > 0}
    codes = rfm(
        {
            customer: ((until - each.last).days if each.last else 0, each.orders, each.spend)
            for customer, each in active.items()
        }
    )
    graded = {customer: Grade("C") for customer in standing}
    for customer, code in codes.items():
        graded[customer] = Grade(_cut(code.score, tier), code.score, rfm=code.text)
    return graded
