"""What was ordered, and what stands aside."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction

from benchmarks.recomputed.days import Span, month_of, months_before
from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine


@figure
def month(judged: Judged) -> str:
    """The last complete month while today is on day 1-20, else the current one."""
    today = judged.facts.today
    told: str = judged.facts.outputs.summary["figures"]["month"]
    default = months_before(today.replace(day=1), 1) if today.day <= 20 else today
    return told if judged.facts.outputs.month_chosen else f"{default:%Y-%m}"


@figure
def month_complete(judged: Judged) -> int:
    return int(month_of(judged.facts.outputs.summary["figures"]["month"])[1] <= judged.facts.today)


@figure
def revenue_month(judged: Judged) -> Decimal:
    return judged.facts.revenue(judged.facts.month)


@figure
def orders_month(judged: Judged) -> int:
    return judged.facts.orders(judged.facts.month)


def span_months_before(judged: Judged, count: int) -> Span:
    """As many days of an earlier month; all of it when the report month is complete."""
    first, last = judged.facts.month
    begin = months_before(first, count)
    if month_complete(judged):
        return month_of(f"{begin:%Y-%m}")
    return begin, min(begin + (last - first), month_of(f"{begin:%Y-%m}")[1])


def reach_back(judged: Judged, count: int) -> bool:
    """Whether the data begin with the span that is compared, a week later at most."""
    facts = judged.facts
    days = [day for who in facts.everybody for day in facts.days_of(who, facts.today)]
    return bool(days) and min(days) <= span_months_before(judged, count)[0] + timedelta(days=7)


def change_of(judged: Judged, count: int, lines: list[OrderLine] | None = None) -> Fraction | None:
    """The report month against an equal span some months earlier; nothing without money then."""
    before = judged.facts.revenue(span_months_before(judged, count), lines)
    if before <= 0:
        return None
    return Fraction(judged.facts.revenue(judged.facts.month, lines)) / Fraction(before) - 1


@figure
def revenue_change(judged: Judged) -> Fraction | None:
    return change_of(judged, 1) if reach_back(judged, 1) else None


@figure
def revenue_change_year(judged: Judged) -> Fraction | None:
    return change_of(judged, 12) if reach_back(judged, 12) else None


@figure
def revenue_12m(judged: Judged) -> Decimal:
    return judged.facts.revenue(judged.facts.year)


@figure
def orders_12m(judged: Judged) -> int:
    return judged.facts.orders(judged.facts.year)


@figure
def doubtful_lines(judged: Judged) -> int:
    return sum(each.doubtful and each.counts for each in judged.facts.lines)


@figure
def doubtful_low(judged: Judged) -> Decimal:
    return sum((e.readings[0] for e in judged.facts.lines if e.counts and e.doubtful), Decimal(0))


@figure
def doubtful_high(judged: Judged) -> Decimal:
    return sum((e.readings[1] for e in judged.facts.lines if e.counts and e.doubtful), Decimal(0))


@figure
def no_date_lines(judged: Judged) -> int:
    return sum(each.ordered is None and each.counts for each in judged.facts.lines)


@figure
def no_date_amount(judged: Judged) -> Decimal:
    undated = (each.value for each in judged.facts.counted if each.ordered is None)
    return sum(undated, Decimal(0))


@figure
def no_price_lines(judged: Judged) -> int:
    return sum(each.unpriced and each.counts for each in judged.facts.lines)
