"""A row without a telling word is the sum of the rows above if all its figures say so."""

from __future__ import annotations

import pytest

from tests.intake.layout.reading import reads

ORDERS = """
| 订单编号 | 客户名称   | 产品型号 | 数量 | 金额 |
| PO1      | 顺达五金厂 | X100     | 5    | 100  |
| PO2      | 恒通电子厂 | X200     | 7    | 200  |
"""


@pytest.mark.parametrize(
    ("last", "orders"),
    [
        ("|      |      |      | 12 | 300      |", ["PO1", "PO2"]),
        ("|      |      |      | 12 | ￥300.00 |", ["PO1", "PO2"]),
        ("|      | 周敏 |      | 12 | 300      |", ["PO1", "PO2"]),
        ("|      | 周敏 |      | 12 | 301      |", ["PO1", "PO2", None]),
        ("| PO3  | 周敏 |      | 12 | 300      |", ["PO1", "PO2", "PO3"]),
        ("|      |      | X300 | 12 | 300      |", ["PO1", "PO2", None]),
    ],
)
def test_one_word_may_stand_beside_the_figures(last: str, orders: list[str | None]) -> None:
    found, *_ = reads(ORDERS + last)
    assert list(found.table["order_id"]) == orders
    assert found.balance.rows_skipped.get("total", 0) == 3 - len(orders)
