"""The table of products so that it adds up: the biggest, the others, fees, lines without a model.

Shares are of all the money counted in the window, also of lines that name no product.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from crmsheets.analysis.period import Span, within
from crmsheets.model.text import Said, Text

OTHERS = Text("其余 {n} 种", "{n} others")
UNNAMED = Text("没写型号", "no item given")
FEES = Text("费用（模具、打样、运费、测试）", "fees (tooling, samples, freight, tests)")
TOTAL = Text("合计", "Total")


def product_table(
    products: Sequence[Mapping[Any, Any]],
    orders: Sequence[Mapping[Any, Any]],
    span: Span,
    most: int,
) -> list[dict[str, Any]]:
    """The first products, then a row each of what else there is, the total last.

    products, orders: rows of `Judged.products` and `Judged.orders`.
    """
    counted = [line for line in orders if line["counted"] and within(line["day"], span)]
    total = sum(line["amount"] for line in counted)
    rest = products[most:]
    others = {row["product"] for row in rest}
    goods = [line for line in counted if not line["fee"]]
    parts: list[tuple[Said | Text, list[Mapping[Any, Any]]]] = [
        (Said(OTHERS, {"n": len(rest)}), [line for line in goods if line["product"] in others]),
        (UNNAMED, [line for line in goods if not line["product"]]),
        (FEES, [line for line in counted if line["fee"]]),
        (TOTAL, counted),
    ]
    return [
        *(dict(row) for row in products[:most]),
        *(_row(name, lines, total) for name, lines in parts if lines),
    ]


def _row(name: Said | Text, lines: Sequence[Mapping[Any, Any]], total: int) -> dict[str, Any]:
    """Quantities of different items are never added, and a class is one product's."""
    amount = sum(line["amount"] for line in lines)
    return {
        "product": name,
        "amount_12m": amount,
        "orders_12m": len({line["order_key"] for line in lines if not line["returned"]}),
        "quantity_12m": None,
        "share": amount / total if total > 0 else None,
        "abc": None,
        "customers": None,
    }
