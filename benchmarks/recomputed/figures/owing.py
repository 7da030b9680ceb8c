"""What customers owe: what left, less what was paid and what came back."""

from __future__ import annotations

from decimal import Decimal

from benchmarks.recomputed.figures.registry import figure
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.ledger import Ledger


@figure
def receivables(judged: Judged) -> Decimal | None:
    """Bills less receipts and credits, whichever paid which."""
    if not judged.facts.table("payment"):
        return None
    ledger = Ledger(judged.facts)
    goods = sum((bill.amount for bill in ledger.bills if not bill.refund), Decimal(0))
    came = sum((money.amount for money in ledger.receipts), Decimal(0))
    return goods - came - sum((money.amount for money in ledger.credits), Decimal(0))
