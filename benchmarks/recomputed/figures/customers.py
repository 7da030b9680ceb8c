"""How many customers of which kind and tier, the biggest, the new and the silent."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from benchmarks.recomputed.days import within
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.figures.registry import FIGURES, Figure, figure
from benchmarks.recomputed.kinds import Judged


def count_kind(kind: str) -> Figure:
    return lambda judged: sum(judged.kind(who) == kind for who in judged.facts.everybody)


def count_tier(tier: str) -> Figure:
    return lambda judged: sum(judged.tier(who) == tier for who in judged.facts.everybody)


def count_moves(way: int) -> Figure:
    return lambda judged: sum(judged.move(who) == way for who in judged.facts.everybody)


FIGURES |= {
    "prospects": count_kind("潜在"),
    "current": count_kind("现有"),
    "vip": count_kind("VIP"),
    "lost": count_kind("流失"),
    "tier_a": count_tier("A"),
    "tier_b": count_tier("B"),
    "tier_c": count_tier("C"),
    "tier_d": count_tier("D"),
    "tier_up": count_moves(1),
    "tier_down": count_moves(-1),
}


@figure
def customers(judged: Judged) -> int:
    return len(judged.facts.everybody)


def spenders(judged: Judged) -> list[tuple[Decimal, str]]:
    spend = judged.now.spend
    return sorted(((spend[who], who) for who in judged.facts.everybody), reverse=True)


@figure
def biggest_customer(judged: Judged) -> str | None:
    """Of several that bought the same, the one that is told."""
    told = judged.facts.outputs.summary["figures"].get("biggest_customer")
    most = spenders(judged)[0][0] if shares(judged, 1) else None
    names = [name_of(judged, who) for value, who in spenders(judged) if value == most]
    return told if told in names else next(iter(names), None)


@figure
def biggest_share(judged: Judged) -> Fraction | None:
    return shares(judged, 1)


@figure
def top_share(judged: Judged) -> Fraction | None:
    return shares(judged, 10)


def shares(judged: Judged, count: int) -> Fraction | None:
    """Of what the customers bought who bought more than they sent back."""
    bought = [value for value, _ in spenders(judged) if value > 0]
    return Fraction(sum(bought[:count])) / Fraction(sum(bought)) if bought else None


def name_of(judged: Judged, who: str) -> str:
    """Which of a customer's names is its own is a decision; it stands in summary.json."""
    told = judged.facts.outputs.customers[who]["name"]
    names = {line["customer_name"] for line in judged.facts.of("customer", who)}
    return told if told in names or not names else "?"


@figure
def new_won(judged: Judged) -> int:
    buyers = filter(judged.facts.orders_of, judged.facts.everybody)
    firsts = (judged.facts.days_of(who, date.max) for who in buyers)
    return sum(bool(days) and within(days[0], judged.facts.month) for days in firsts)


@figure
def new_prospects(judged: Judged) -> int:
    """First met in the month, and not a buyer by its end."""
    facts = judged.facts

    def first(who: str) -> date | None:
        met = dates(facts.of("customer", who), "registered_date")
        spoken = dates(facts.of("followup", who), "followup_date")
        return min(met or spoken, default=None)

    met = (who for who in facts.everybody if within(first(who), facts.month))
    return sum(not facts.days_of(who, facts.month[1]) for who in met)


@figure
def should_order(judged: Judged) -> int:
    return sum(judged.should_order(who) for who in judged.facts.everybody)


@figure
def should_order_spend(judged: Judged) -> Decimal:
    silent = (who for who in judged.facts.everybody if judged.should_order(who))
    return sum((judged.now.spend[who] for who in silent), Decimal(0))
