"""The weighted score: each factor 0-1, linear from a floor to a target, times its weight.

Without a rating (a record of payments, comparable prices) that factor's weight is spread over the
others. Targets not set are the 90th percentile of the factory's own customers who ordered in the
window, rounded to two significant digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from math import fsum
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.analysis.tiering.standing import active
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier

PERCENTILE = Fraction(9, 10)
_RATING_LEAST, _RATING_MOST = 1.0, 5.0
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
    spend = units(tier.target_spend, MONEY_PLACES) if tier.target_spend else None
    if spend is None:
        spend = rounded(spends.quantile(PERCENTILE) or 0)
    return Targets(spend, tier.target_orders or max(rounded(orders.quantile(PERCENTILE) or 0), 1))


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


def company_rating(standing: Iterable[Standing]) -> float | None:
    """The mean of all ratings of the window."""
    rated = [each for each in standing if each.rating is not None and each.ratings]
    count = sum(each.ratings for each in rated)
    return fsum((each.rating or 0) * each.ratings for each in rated) / count if count else None


@dataclass(frozen=True)
class ScoreMethod:
    """The score with everybody's figures, so that one customer's may be changed."""

    tier: Tier
    spends: Sample
    orders: Sample
    rating: float | None

    @classmethod
    def of(cls, standing: Mapping[str, Standing], tier: Tier) -> ScoreMethod:
        """The method over these customers."""
        bought = active(standing.values())
        return cls(
            tier,
            Sample.of(each.spend for each in bought),
            Sample.of(each.orders for each in bought),
            company_rating(standing.values()),
        )

    def grade(self, own: Standing) -> Grade:
        """The grade of one of them."""
        return scored(own, self.full, self.tier, self.rating)

    @cached_property
    def full(self) -> Targets:
        """The full marks."""
        return _targets(self.spends, self.orders, self.tier)

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade if the customer that stood so had bought otherwise; the targets follow."""
        gone, come = active([was]), active([now])
        full = _targets(
            self.spends.changed([each.spend for each in gone], [each.spend for each in come]),
            self.orders.changed([each.orders for each in gone], [each.orders for each in come]),
            self.tier,
        )
        return scored(now, full, self.tier, self.rating)

    def next_up(self, own: Standing) -> list[float]:
        """What is missing to the next cut once there is another order, as the targets are now."""
        now = scored(replace(own, orders=own.orders + 1), self.full, self.tier, self.rating)
        above = self._above(own)
        return [] if above is None else [(above - (now.score or 0)) / self._worth(own)]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """What is missing over what such an order is worth."""
        more = replace(own, orders=own.orders + 1, spend=own.spend + each)
        now, then = (scored(it, self.full, self.tier, self.rating).score or 0 for it in (own, more))
        above = self._above(own)
        return [] if above is None or then <= now else [(above - now) / (then - now)]

    def _above(self, own: Standing) -> float | None:
        """The next cut above its score."""
        score = self.grade(own).score or 0
        return min((each for each in self._cuts if each > score), default=None)

    def next_down(self, own: Standing) -> list[float]:
        """What there is above the cut."""
        score = self.grade(own).score or 0
        reached = [each for each in self._cuts if each <= score]
        most = max(own.spend - self.full.spend, 0)
        return [most + (score - max(reached)) / self._worth(own)] if reached else []

    @property
    def _cuts(self) -> tuple[float, ...]:
        cuts = (self.tier.cut_a, self.tier.cut_b, self.tier.cut_c)
        return tuple(each for each in cuts if each is not None)

    def _worth(self, own: Standing) -> float:
        """Points for one 分."""
        shares = _shares(own, self.full, self.tier, self.rating)
        weights = sum(weight for weight, share in shares.values() if share is not None)
        width = self.full.spend - units(self.tier.floor_spend, MONEY_PLACES)
        worth = 100 * self.tier.weight_spend / max(weights, 1) / max(width, 1)
        return max(worth, _LEAST_WORTH)


def scored(standing: Standing, full: Targets, tier: Tier, company: float | None = None) -> Grade:
    """One customer's points: each factor 0-1 times its weight, as a share of the weights in use."""
    shares = _shares(standing, full, tier, company)
    weights = sum(weight for weight, share in shares.values() if share is not None)
    points = {
        name: None if share is None else 100 * weight * share / weights if weights else 0.0
        for name, (weight, share) in shares.items()
    }
    # Full marks in everything are 100 exactly, whatever the weights.
    score = round(sum(each for each in points.values() if each is not None), 6)
    return Grade(
        cut(score, tier),
        score,
        points["spend"],
        points["orders"],
        points["rating"],
        points_payment=points["payment"],
        points_price=points["price"],
        remarks=_spread(tier, standing),
    )


def _shares(
    standing: Standing, full: Targets, tier: Tier, company: float | None
) -> dict[str, tuple[float, float | None]]:
    """Factor -> its weight and what the customer reaches of it; None: nothing is known of it."""
    floor = units(tier.floor_spend, MONEY_PLACES)
    rating = None
    if standing.rating is not None:
        mean = shrunk(standing.rating, standing.ratings, company, tier.rating_prior)
        rating = (mean - _RATING_LEAST) / (_RATING_MOST - _RATING_LEAST)
    price = None if standing.price is None else _between(standing.price, PRICE_LEAST, PRICE_MOST)
    return {
        "spend": (tier.weight_spend, _between(standing.spend, floor, full.spend)),
        "orders": (tier.weight_orders, _between(standing.orders, tier.floor_orders, full.orders)),
        "rating": (tier.weight_rating, rating),
        "payment": (tier.weight_payment, standing.punctual if tier.weight_payment else None),
        "price": (tier.weight_price, price if tier.weight_price else None),
    }


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
