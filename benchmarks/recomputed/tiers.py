"""Tier by the weighted score, type, and the rhythm of orders, as of any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cached_property

from benchmarks.recomputed.days import ago, within, year_to
from benchmarks.recomputed.facts import Facts

WEIGHTS = {"spend": 50, "orders": 30, "rating": 20}
A_FROM, B_FROM = 70, 40
SHRINK = 4
RANK = {"A": 3, "B": 2, "C": 1}


@dataclass(frozen=True, eq=False)
class Standing:
    """Tiers on one day, from what had happened by then."""

    facts: Facts
    day: date

    @cached_property
    def spend(self) -> dict[str, Decimal]:
        span = year_to(self.day)
        return {
            who: self.facts.revenue(span, self.facts.lines_of[who]) for who in self.facts.everybody
        }

    @cached_property
    def orders(self) -> dict[str, int]:
        span = year_to(self.day)
        found = {}
        for who in self.facts.everybody:
            lines = self.facts.orders_of(who)
            found[who] = len({each.order for each in lines if within(each.ordered, span)})
        return found

    def rating(self, who: str) -> Fraction | None:
        span = year_to(self.day)
        said = [
            Fraction(line["rating"])
            for line in self.facts.of("feedback", who)
            if line["rating"]
            and within(date.fromisoformat(line["feedback_date"] or "0001-01-01"), span)
        ]
        return sum(said) / len(said) if said else None  # type: ignore[return-value]  # a sum of fractions

    @cached_property
    def buyers(self) -> list[str]:
        """The customers whose 90th percentile sets the targets: those who ordered in the 12 months."""
        return [who for who in self.facts.everybody if self.orders[who]]

    @cached_property
    def spend_target(self) -> Decimal:
        return two_digits(percentile([Fraction(self.spend[who]) for who in self.buyers], 90))

    @cached_property
    def orders_target(self) -> Decimal:
        counts = percentile([Fraction(self.orders[who]) for who in self.buyers], 90)
        return max(two_digits(counts).quantize(Decimal(1), ROUND_HALF_UP), Decimal(1))

    def score(self, who: str) -> Fraction | None:
        """0 to 100; None without a tier."""
        parts = {
            "spend": share(Fraction(self.spend[who]), Fraction(self.spend_target)),
            "orders": share(Fraction(self.orders[who]), Fraction(self.orders_target)),
        }
        rating = self.rating(who)
        if rating is not None:
            parts["rating"] = (rating - 1) / 4
        total = sum(WEIGHTS[key] * part for key, part in parts.items())
        return Fraction(total * 100, sum(WEIGHTS[key] for key in parts))

    def first(self, who: str) -> date | None:
        return next(iter(self.facts.days_of(who, self.day)), None)

    def is_new(self, who: str) -> bool:
        first = self.first(who)
        return first is not None and first > ago(self.day, 3)

    def tier(self, who: str) -> str:
        if self.first(who) is None or self.is_new(who):
            return ""
        score = self.score(who) or 0
        return "A" if score >= A_FROM else "B" if score >= B_FROM else "C"

    @cached_property
    def mean_gap(self) -> Fraction | None:
        """Days between two orders, over all customers."""
        spans = repeats = 0
        for who in self.facts.everybody:
            days = self.facts.days_of(who, self.day)
            if len(days) > 1:
                spans += (days[-1] - days[0]).days
                repeats += len(days) - 1
        return Fraction(spans, repeats) if repeats else None

    def gap(self, who: str) -> Fraction | None:
        """A customer's usual days between orders, shrunk to the company's."""
        days = self.facts.days_of(who, self.day)
        if not days or self.mean_gap is None:
            return None
        return ((days[-1] - days[0]).days + SHRINK * self.mean_gap) / (len(days) - 1 + SHRINK)

    def own_gap(self, who: str) -> Fraction | None:
        """The days between a customer's own orders, on average; the company's where it has one day only."""
        days = self.facts.days_of(who, self.day)
        if len(days) < 2:
            return self.gap(who)
        return Fraction((days[-1] - days[0]).days, len(days) - 1)

    def silence(self, who: str) -> int | None:
        days = self.facts.days_of(who, self.day)
        return (self.day - days[-1]).days if days else None


def percentile(values: list[Fraction], percent: int) -> Fraction:
    """Type 7: linear between the two nearest."""
    if not values:
        return Fraction(0)
    values = sorted(values)
    place = Fraction(percent * (len(values) - 1), 100)
    low = int(place)
    high = min(low + 1, len(values) - 1)
    return values[low] + (place - low) * (values[high] - values[low])


def two_digits(value: Fraction) -> Decimal:
    """1836662 -> 1800000."""
    if value <= 0:
        return Decimal(0)
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(1).scaleb(exact.adjusted() - 1), ROUND_HALF_UP)


def share(value: Fraction, target: Fraction) -> Fraction:
    if target <= 0:
        return Fraction(0)
    return max(Fraction(0), min(Fraction(1), value / target))
