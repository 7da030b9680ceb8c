from __future__ import annotations

from typing import Any

import pytest

from crmsheets.analysis.period import window
from crmsheets.analysis.product_table import product_table
from tests.analysis.linked import TODAY, judged
from tests.tables import table

ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
| 甲厂 | 1 | 2024-5-1 | X | 10 | 5 | |
| 甲厂 | 1 | 2024-5-1 | Y | 10 | 2 | |
| 甲厂 | 2 | 2024-6-1 | Z | 10 | 1 | |
| 乙厂 | 3 | 2024-6-1 |  | 10 | 1 | |
| 乙厂 | 4 | 2024-6-2 |  | 2 | 1 | 退货 |
| 乙厂 | 5 | 2024-6-3 | 模具费 | 1 | 12 | |
| 乙厂 | 6 | 2024-6-3 | 运费 | 1 | 99 | 取消 |
| 乙厂 | 7 | 2023-6-3 | X | 1 | 99 | |
"""


def rows(most: int, orders: str = ORDERS) -> list[tuple[Any, ...]]:
    data = judged(table("order", orders))
    products, lines = (frame.to_dict("records") for frame in (data.products, data.orders))
    found = product_table(products, lines, window(TODAY, 12), most)
    keys = ("amount_12m", "orders_12m", "share")
    return [
        (name("zh") if callable(name := row["product"]) else name, *(row[key] for key in keys))
        for row in found
    ]


def test_what_has_no_model_and_fees_stand_below_so_that_it_sums() -> None:
    """50 + 20 + 10 and 10 - 2 without a model, 12 of fees: 100."""
    assert rows(2) == [
        ("X", 5_000, 1, 0.5),
        ("Y", 2_000, 1, 0.2),
        ("其余 1 种", 1_000, 1, 0.1),
        ("没写型号", 800, 1, 0.08),
        ("费用（模具、打样、运费、测试）", 1_200, 1, 0.12),
        ("合计", 10_000, 4, 1.0),
    ]


@pytest.mark.parametrize("most", [0, 1, 2, 3, 9])
def test_the_shares_add_up_however_many_are_shown(most: int) -> None:
    *parts, total = rows(most)
    assert sum(row[1] for row in parts) == total[1] == 10_000
    assert sum(row[3] for row in parts) == pytest.approx(total[3])


def test_more_back_than_out_has_no_shares() -> None:
    back = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n| 甲厂 | 1 | 2024-12-1 | X | -1 | 5 |"
    assert rows(5, back) == [("X", -500, 0, None), ("合计", -500, 0, None)]
