"""Orders that more was paid for than they are worth."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.checks.amounts import counted_quantity, order_amount
from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.exact import MONEY_PLACES, grouped
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text
from crmsheets.templates.payment import PaymentKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

OVERPAID = Rule(
    code="PAY08",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，订单 {order} 一共才 {worth}，加上这笔收了 {paid}。请核对金额和单号。",
        "is {value}; order {order} is worth {worth}, and with this {paid} was received. Please check "
        "amount and order.",
    ),
    why=Text(
        "多收的钱算成预收；写错单号，别的单就一直挂着没收。",
        "What is too much counts as paid ahead; under a wrong number another order stays unpaid.",
    ),
    fix=Text("改金额或单号；真多收了就不用改。", "Correct it, or leave it if they paid too much."),
    example="收款 PO2403-08 60000（订单金额 50000）",
    passing="收款 PO2403-08 50000（订单金额 50000）",
)
RULES = (OVERPAID,)

TOLERANCE = Decimal("1.01")
"""So much of an order may be paid without a word: bank charges and rounding (domain: finance)."""


def overpaid(data: Dataset, settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Receipts with which an order was paid more than whole, the one that goes beyond."""
    for order in named(data, "order"):
        worth: dict[str, int | None] = {}
        for i in known(order["order_id"]):
            number, line = plain(order["order_id"][i]), _worth(order, i, settings)
            sofar = worth.get(number, 0)
            worth[number] = None if line is None or sofar is None else sofar + line
        for table in named(data, "payment"):
            yield from _beyond(table, worth)


def _worth(order: Table, i: int, settings: Settings) -> int | None:
    """What a line is worth in 分; None where nobody knows, or its amount is in doubt."""
    quantity = counted_quantity(order["product_model"][i], order["quantity"][i])
    money = order["unit_price"][i], order["amount"][i]
    return order_amount(quantity, *money, settings, unit=order["unit"][i]).counted


def _beyond(table: Table, worth: dict[str, int | None]) -> Iterator[Finding]:
    """In the order of days, those undated last; told once an order."""
    paid: dict[str, int] = defaultdict(int)
    told: set[str] = set()
    days, amounts = table["payment_date"], table["amount"]
    order = {i: (days[i] or dt.date.max, amounts[i] or 0, i) for i in known(table["order_id"])}
    for i in sorted(order, key=order.__getitem__):
        number = plain(table["order_id"][i])
        paid[number] += _received(table, i)
        due = worth.get(number)
        if due is None or due <= 0 or number in told or paid[number] <= due * TOLERANCE:
            continue
        told.add(number)
        yield table.finding(
            OVERPAID,
            i,
            "amount",
            value=grouped(amounts[i] or 0, MONEY_PLACES),
            order=table["order_id"][i],
            worth=grouped(due, MONEY_PLACES),
            paid=grouped(paid[number], MONEY_PLACES),
        )


def _received(table: Table, i: int) -> int:
    """Money of a receipt in 分; what was given back is taken off."""
    amount: int = table["amount"][i] or 0
    kind = table["kind"][i]
    back = kind is not None and PaymentKind.read(str(kind)) is PaymentKind.REFUND
    return -abs(amount) if back else amount


CHECKS = (Check(run=overpaid, stage="linked", rules=RULES),)
