"""Part shipments: more left than was ordered, or all of it without a day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.checks.scope import by_file, known, named
from crmsheets.model.check import Check
from crmsheets.model.exact import QUANTITY_PLACES, grouped
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

TOO_MANY = Rule(
    code="ORD10",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，比订的 {ordered} 多出一成以上，请核对是不是写成别的单的数。",
        "is {value}, over a tenth more than the {ordered} ordered. Is it another order's number?",
    ),
    why=Text("发了多少写错，按期发货就看不准。", "A wrong number spoils on-time delivery."),
    fix=Text("核对数量和已发数量。", "Check both quantities."),
    example="订单 数量：1000 已发数量：6000",
    passing="订单 数量：1000 已发数量：600",
)
NO_DAY = Rule(
    code="ORD11",
    severity=Severity.WARNING,
    message=Text(
        "没填，可是已经发齐了（{rows}）。请填发完的那天，例如 {example}。",
        "is empty, but all of it has left ({rows}). Enter the day the last of it left, e.g. {example}.",
    ),
    why=Text("没有发货日期，这一单会当成还没发。", "Without it the order counts as not shipped."),
    fix=Text("补上发货日期。", "Enter the day of shipping."),
    example="订单 数量：1000 已发数量：1000 发货日期：（空）",
    passing="订单 数量：1000 已发数量：1000 发货日期：2024-3-8",
)
RULES = (TOO_MANY, NO_DAY)

TOLERANCE = Decimal("1.1")
"""So much of an order may leave without a word: goods are often counted or weighed with a surplus."""


def shipments(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """What left so far against what was ordered; returns are none of it."""
    for table in named(data, "order"):
        ordered, left = table["quantity"], table["shipped_quantity"]
        rows = [i for i in known(left) if (ordered[i] or 0) > 0]
        for i in rows:
            if left[i] > ordered[i] * TOLERANCE:
                yield table.finding(
                    TOO_MANY,
                    i,
                    "shipped_quantity",
                    value=grouped(left[i], QUANTITY_PLACES),
                    ordered=grouped(ordered[i], QUANTITY_PLACES),
                )
        undated = [
            i
            for i in rows
            if ordered[i] <= left[i] <= ordered[i] * TOLERANCE
            and table["ship_date"][i] is None
            and table["receive_date"][i] is None
            and table.has(i, "ship_date")
        ]
        example = table.template.by_name["ship_date"].column.example
        yield from by_file(table, NO_DAY, undated, "ship_date", example=example)


CHECKS = (Check(run=shipments, stage="row", rules=RULES),)
