from __future__ import annotations

from tests.checks.running import found
from tests.tables import table


def test_orders_of_cases() -> None:
    orders = table("order", "| 订单编号 |\n| PO2412-08 |\n|  |")
    cases = table(
        "service",
        """
        | 描述 | 订单编号 |
        | 边缘毛刺 | po2412-08 |
        | 边缘毛刺 | P02412-08 |
        | 边缘毛刺 | 99 |
        | 边缘毛刺 |  |
        """,
    )
    assert found(orders, cases, stage="linked") == [
        ("REF03", "B4", "写的 P02412-08 在订单里找不到，请核对单号。是不是「PO2412-08」？"),
        ("REF03", "B5", "写的 99 在订单里找不到，请核对单号。"),
    ]
    assert found(cases, stage="linked") == []
