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


def all_left(line: OrderLine) -> bool:
    """Sent to the last piece: a part of it only is on its way, unless the status says more."""
    return left(line) and (line.status in SHIPPED or not in_part(line))


def in_part(line: OrderLine) -> bool:
    gone, all_ = number(line.raw.get("shipped_quantity", "")), number(line.raw["quantity"])
    return gone is not None and all_ is not None and 0 <= gone < all_


def deliverable(facts: Facts) -> list[OrderLine]:
    return [each for each in facts.lines if each.counts and not each.returned and each.promised]


def judged_lines(facts: Facts) -> list[OrderLine]:
    """Shipped on a known day, or past due and still here; sent on an unknown day tells nothing."""
    return [e for e in deliverable(facts) if (e.gone and all_left(e)) or past_due(e, facts.today)]


def past_due(line: OrderLine, today: date) -> bool:
    return line.promised is not None and line.promised < today and not all_left(line)


def due_in(facts: Facts, span: Span) -> list[Order]:
    """The orders with a line promised for a day of the span, with those lines."""
    orders: dict[tuple[str, str], Order] = defaultdict(list)
    for line in judged_lines(facts):
        if within(line.promised, span):
            orders[line.order].append(line)
    return list(orders.values())


def on_time(order: Order) -> bool:
    return all(map(line_on_time, order))


def line_on_time(line: OrderLine) -> bool:
    if line.gone is None or line.promised is None or not all_left(line):
        return False
    return line.gone <= line.promised


def late_days(line: OrderLine, today: date) -> int:
    """Days after the day promised on which it left, or on which it still is here; 0 on time."""
    if line.promised is None:
        return 0
    done = line.gone if line.gone and all_left(line) else today
    return max((done - line.promised).days, 0)


def overdue_lines(facts: Facts) -> list[OrderLine]:
    return [each for each in deliverable(facts) if past_due(each, facts.today)]


def waiting(line: OrderLine) -> Decimal:
    """The money of what has not left; a part may have."""
    gone, all_ = number(line.raw.get("shipped_quantity", "")), number(line.raw["quantity"])
    if not gone or not all_ or not 0 <= gone < all_:
        return line.value
    return line.value - cents(line.value * gone / all_)
