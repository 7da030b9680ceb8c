"""The weighted score: each factor 0-1, linear from a floor to a target, times its weight.

Without a rating (a record of payments, comparable prices) that factor's weight is spread over the
others. Targets not set are the 90th percentile of the factory's own customers who ordered in the
window, rounded to two significant digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from math import fsum
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.analysis.tiering.standing import active, changed
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier

PERCENTILE = Fraction(9, 10)
RATING_LEAST, RATING_MOST = 1.0, 5.0
_LEAST_WORTH = 1e-12
PRICE_LEAST, PRICE_MOST = 0.8, 1.2
"""Unit prices a fifth below what is usual earn nothing, a fifth above it full points."""
SPREAD = Text(
    "没有{factor}的数据，它的 {weight} 分摊给其他项",
    "nothing is known of {factor}; its {weight} points are spread over the rest",
)
PAYMENT, PRICE = Text("付款及时", "paying on time"), Text("单价高低", "unit prices")


@dataclass(frozen=True, slots=True)
class Targets:
    """The full marks of the score: 分 and orders in the window."""

    spend: int
    orders: int


def targets(standing: Mapping[str, Standing], tier: Tier) -> Targets:
    """The targets of the settings, else taken from the customers who ordered in the window."""
    bought = active(standing.values())
    return _targets(
        Sample.of(each.spend for each in bought), Sample.of(each.orders for each in bought), tier
    )


def _targets(spends: Sample, orders: Sample, tier: Tier) -> Targets:
    return Targets(_spend_target(spends, tier), _orders_target(orders, tier))


def _spend_target(spends: Sample, tier: Tier) -> int:
    if tier.target_spend:
        return units(tier.target_spend, MONEY_PLACES)
    return rounded(spends.quantile(PERCENTILE) or 0)


def _orders_target(orders: Sample, tier: Tier) -> int:
    return tier.target_orders or max(rounded(orders.quantile(PERCENTILE) or 0), 1)


@lru_cache(maxsize=4096)
def rounded(value: float | Fraction) -> int:
    """Two significant digits, whole, half up: rounded(523400) == 520000; nothing below 0."""
    if value <= 0:
        return 0
    exact = Decimal(repr(value)) if isinstance(value, float) else _decimal(value)
    step = Decimal(1).scaleb(max(exact.adjusted() - 1, 0))
    return int((exact / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step)


def _decimal(value: int | Fraction) -> Decimal:
    """A fraction of tenths, exactly."""
    return Decimal(value.numerator) / value.denominator


@dataclass(frozen=True, slots=True)
class Ratings:
    """All ratings of the window together: their sum and their number."""

    total: float = 0.0
    count: int = 0

    @classmethod
    def of(cls, standing: Iterable[Standing]) -> Ratings:
        """Those of these customers."""
        rated = [each for each in standing if each.rating is not None]
        return cls(fsum(map(_given, rated)), sum(each.ratings for each in rated))

    def changed(self, was: Standing, now: Standing) -> Ratings:
        """The same if one customer's were others."""
        total = self.total - _given(was) + _given(now)
        return Ratings(total, self.count - _rated(was) + _rated(now))

    @property
    def mean(self) -> float | None:
        """The mean; None without one."""
        return self.total / self.count if self.count else None


def _given(standing: Standing) -> float:
    return (standing.rating or 0) * standing.ratings


def _rated(standing: Standing) -> int:
    return standing.ratings if standing.rating is not None else 0


def company_rating(standing: Iterable[Standing]) -> float | None:
    """The mean of all ratings of the window."""
    return Ratings.of(standing).mean


@dataclass(frozen=True)
class ScoreMethod:
    """The score with everybody's figures, so that one customer's may be changed."""

    tier: Tier
    spends: Sample
    orders: Sample
    ratings: Ratings

    @classmethod
    def of(cls, standing: Mapping[str, Standing], tier: Tier) -> ScoreMethod:
        """The method over these customers."""
        bought = active(standing.values())
        return cls(
            tier,
            Sample.of(each.spend for each in bought),
            Sample.of(each.orders for each in bought),
            Ratings.of(standing.values()),
        )

    def grade(self, own: Standing) -> Grade:
        """The grade of one of them."""
        return scored(own, self.full, self.tier, self.rating)

    @cached_property
    def rating(self) -> float | None:
        """The mean rating of the company."""
        return self.ratings.mean

    @cached_property
    def full(self) -> Targets:
        """The full marks."""
        return _targets(self.spends, self.orders, self.tier)

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade if the customer that stood so had bought, or rated, otherwise; the targets and the
        company's mean rating follow.
        """
        return scored(now, self._full_if(was, now), self.tier, self._rating_if(was, now))

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier alone."""
        return cut(self._score(now, self._full_if(was, now), self._rating_if(was, now)), self.tier)

    def _score(self, own: Standing, full: Targets, rating: float | None) -> float:
        return _total(_points(_shares(own, full, self.tier, rating)))

    def _full_if(self, was: Standing, now: Standing) -> Targets:
        gone, come = active([was]), active([now])
        if not (gone and come):
            return _targets(
                self.spends.changed([each.spend for each in gone], [each.spend for each in come]),
                self.orders.changed([each.orders for each in gone], [each.orders for each in come]),
                self.tier,
            )
        spend, orders = self.full.spend, self.full.orders
        if not self.tier.target_spend and not _aside(was.spend, now.spend, self._around[0]):
            spend = _spend_target(self.spends.changed([was.spend], [now.spend]), self.tier)
        if not self.tier.target_orders and not _aside(was.orders, now.orders, self._around[1]):
            orders = _orders_target(self.orders.changed([was.orders], [now.orders]), self.tier)
        return Targets(spend, orders)

    @cached_property
    def _around(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The values on both sides of each target; others move it only from one side to the other."""
        return self.spends.around(PERCENTILE), self.orders.around(PERCENTILE)

    def _rating_if(self, was: Standing, now: Standing) -> float | None:
        if (was.rating, was.ratings) == (now.rating, now.ratings):
            return self.rating
        return self.ratings.changed(was, now).mean

    def next_up(self, own: Standing) -> list[float]:
        """What is missing to the next cut once there is another order, as the targets are now."""
        above = self._above(own)
        if above is None:
            return []
        now = self._score(changed(own, orders=own.orders + 1), self.full, self.rating)
        return [self._short(own) + (above - now) / self._worth(own)]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """What is missing over what such an order is worth."""
        above = self._above(own)
        if above is None:
            return []
        more = changed(own, orders=own.orders + 1, spend=own.spend + each)
        now, then = (self._score(it, self.full, self.rating) for it in (own, more))
        return [] if then <= now else [(above - now) / (then - now)]

    def _above(self, own: Standing) -> float | None:
        """The next cut above its score."""
        score = self._score(own, self.full, self.rating)
        return min((each for each in self._cuts if each > score), default=None)

    def _short(self, own: Standing) -> int:
        """The money (分) that earns nothing yet."""
        return max(_fen(self.tier.floor_spend) - own.spend, 0)

    def next_down(self, own: Standing) -> list[float]:
        """What there is above the cut."""
        score = self._score(own, self.full, self.rating)
        reached = [each for each in self._cuts if each <= score]
        most = max(own.spend - self.full.spend, 0)
        return [most + (score - max(reached)) / self._worth(own)] if reached else []

    @property
    def _cuts(self) -> tuple[float, ...]:
        cuts = (self.tier.cut_a, self.tier.cut_b, self.tier.cut_c)
        return tuple(each for each in cuts if each is not None)

    def _worth(self, own: Standing) -> float:
        """Points for one 分."""
        weights = _weights(_shares(own, self.full, self.tier, self.rating))
        width = self.full.spend - _fen(self.tier.floor_spend)
        worth = 100 * self.tier.weight_spend / max(weights, 1) / max(width, 1)
        return max(worth, _LEAST_WORTH)


def _aside(was: float, now: float, around: tuple[float, float]) -> bool:
    """Whether both values are on the same side of the two that a quantile lies between."""
    low, high = around
    return (was < low and now < low) or (was > high and now > high)


@lru_cache(maxsize=64)
def _fen(amount: Decimal) -> int:
    return units(amount, MONEY_PLACES)


def scored(standing: Standing, full: Targets, tier: Tier, company: float | None = None) -> Grade:
    """One customer's points: each factor 0-1 times its weight, as a share of the weights in use."""
    spend, orders, rating, payment, price = _points(_shares(standing, full, tier, company))
    score = _total((spend, orders, rating, payment, price))
    return Grade(
        cut(score, tier),
        score,
        spend,
        orders,
        rating,
        points_payment=payment,
        points_price=price,
        remarks=_spread(tier, standing),
    )


Share = tuple[float, float | None]
"""The weight of a factor, and what a customer reaches of it, 0-1; None: nothing is known of it."""
Factors = tuple[Share, Share, Share, Share, Share]
"""Spend, orders, rating, payment, price."""
Points = tuple[float | None, float | None, float | None, float | None, float | None]


def _points(shares: Factors) -> Points:
    weights = _weights(shares)
    spend, orders, rating, payment, price = (
        None if share is None else 100 * weight * share / weights if weights else 0.0
        for weight, share in shares
    )
    return spend, orders, rating, payment, price


def _weights(shares: Factors) -> float:
    return sum(weight for weight, share in shares if share is not None)


def _total(points: Points) -> float:
    """Full marks in everything are 100 exactly, whatever the weights."""
    return round(sum(each for each in points if each is not None), 6)


def _shares(standing: Standing, full: Targets, tier: Tier, company: float | None) -> Factors:
    rating = None
    if standing.rating is not None:
        mean = shrunk(standing.rating, standing.ratings, company, tier.rating_prior)
        rating = (mean - RATING_LEAST) / (RATING_MOST - RATING_LEAST)
    price = None
    if tier.weight_price and standing.price is not None:
        price = _between(standing.price, PRICE_LEAST, PRICE_MOST)
    return (
        (tier.weight_spend, _between(standing.spend, _fen(tier.floor_spend), full.spend)),
        (tier.weight_orders, _between(standing.orders, tier.floor_orders, full.orders)),
        (tier.weight_rating, rating),
        (tier.weight_payment, standing.punctual if tier.weight_payment else None),
        (tier.weight_price, price),
    )


def shrunk(mean: float, count: int, company: float | None, prior: float) -> float:
    """(sum of ratings + prior x company mean) / (count + prior): few ratings lean on the company's."""
    if not prior or company is None:
        return mean
    return (mean * count + prior * company) / (count + prior)


def _spread(tier: Tier, standing: Standing) -> tuple[Said, ...]:
    """The factors of the settings that nothing is known of; a missing rating is said by the facts."""
    known = (
        (PAYMENT, tier.weight_payment, standing.punctual),
        (PRICE, tier.weight_price, standing.price),
    )
    return tuple(
        Said(SPREAD, {"factor": factor, "weight": f"{weight:g}"})
        for factor, weight, share in known
        if weight and share is None
    )


def _between(value: float, floor: float, target: float) -> float:
    """0-1, linear from the floor to the target."""
    if target <= floor:
        return 1.0 if value >= target > 0 else 0.0
    return min(max((value - floor) / (target - floor), 0.0), 1.0)


def cut(score: float, tier: Tier) -> str:
    """The tier of a score of 0-100."""
    if score >= tier.cut_a:
        return "A"
    if score >= tier.cut_b:
        return "B"
    return "C" if tier.cut_c is None or score >= tier.cut_c else "D"
