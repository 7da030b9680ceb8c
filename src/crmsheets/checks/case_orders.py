"""Service cases about an order that no order sheet has."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, perhaps
from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

UNKNOWN_ORDER = Rule(
    code="REF03",
    severity=Severity.WARNING,
    message=Text(
        "写的 {value} 在订单里找不到，请核对单号。{nearest}",
        "{value} is no order we know. Please check the number. {nearest}",
    ),
    why=Text("投诉对不上是哪一批货。", "Nobody can tell which delivery the case is about."),
    fix=Text("写订单表里的订单编号，或清空。", "Write the number of the order sheet, or clear it."),
    example="服务 订单编号：P02412-08（订单：PO2412-08）",
    passing="服务 订单编号：PO2412-08",
)
RULES = (UNKNOWN_ORDER,)


def orders(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A service case about an order that no order sheet has."""
    for order in named(data, "order"):
        there = {plain(number): number for number in order["order_id"] if number is not None}
        choices = Names(there.values())
        for table in named(data, "service"):
            numbers = table["order_id"]
            for i in known(numbers):
                if plain(numbers[i]) in there:
                    continue
                near = choices.nearest(numbers[i])
                yield table.finding(
                    UNKNOWN_ORDER,
                    i,
                    "order_id",
                    value=numbers[i],
                    suggestion=Suggestion(near) if near else None,
                    nearest=perhaps(near),
                )


CHECKS = (Check(run=orders, stage="linked", rules=RULES),)
