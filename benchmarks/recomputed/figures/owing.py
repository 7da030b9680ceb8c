"""What customers owe: what left, less what was paid and what came back."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.recomputed.delivery import left
from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.lines import OrderLine
from benchmarks.recomputed.outputs import day, number


def billed(judged: Judged, line: OrderLine) -> bool:
    """Goods that left by today, or came back."""
    if not line.counts or line.doubtful:
        return False
    when = line.gone or (line.ordered if line.returned else None)
    return (line.returned or left(line)) and (when is None or when <= judged.facts.today)


def balance(judged: Judged, who: str) -> Decimal:
    """Of one customer; of nobody with "". Money given back is a negative receipt."""
    bills = (e.value for e in judged.facts.lines if e.who == who and billed(judged, e))
    paid = (
        number(line["amount"]) or Decimal(0)
        for line in judged.facts.table("payment")
        if line["customer_id"] == who
        and (
            not line["payment_date"]
            or (day(line["payment_date"]) or judged.facts.today) <= judged.facts.today
        )
    )
    return sum(bills, Decimal(0)) - sum(paid, Decimal(0))


@figure
def receivables(judged: Judged) -> Decimal | None:
    if not judged.facts.table("payment"):
        return None
    return sum((balance(judged, who) for who in ("", *judged.facts.everybody)), Decimal(0))
