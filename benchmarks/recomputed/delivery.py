"""What was due when, and what left in time."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal

from benchmarks.recomputed.days import Span, within
from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.lines import SHIPPED, OrderLine, cents
from benchmarks.recomputed.outputs import number

Order = list[OrderLine]


def left(line: OrderLine) -> bool:
    """Sent: by a date, or by its status."""
    return bool(line.shipped or line.raw["receive_date"] or line.status in SHIPPED)


def deliverable(facts: Facts) -> list[OrderLine]:
    return [each for each in facts.lines if each.counts and not each.returned and each.due]


def judged_lines(facts: Facts) -> list[OrderLine]:
    """Shipped on a known day, or past due and still here; sent on an unknown day tells nothing."""
    return [e for e in deliverable(facts) if e.gone or past_due(e, facts.today)]


def past_due(line: OrderLine, today: date) -> bool:
    return line.due is not None and line.due < today and not left(line)


def due_in(facts: Facts, span: Span) -> list[Order]:
    """The orders with a line due in the span, with those lines."""
    orders: dict[tuple[str, str], Order] = defaultdict(list)
    for line in judged_lines(facts):
        if within(line.due, span):
            orders[line.order].append(line)
    return list(orders.values())


def on_time(order: Order) -> bool:
    return all(map(line_on_time, order))


def line_on_time(line: OrderLine) -> bool:
    return line.gone is not None and line.due is not None and line.gone <= line.due


def overdue_lines(facts: Facts) -> list[OrderLine]:
    return [each for each in deliverable(facts) if past_due(each, facts.today)]


def waiting(line: OrderLine) -> Decimal:
    """The money of what has not left; a part may have."""
    gone, all_ = number(line.raw.get("shipped_quantity", "")), number(line.raw["quantity"])
    if not gone or not all_ or not 0 <= gone < all_:
        return line.value
    return line.value - cents(line.value * gone / all_)
