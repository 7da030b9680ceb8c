from __future__ import annotations

from typing import Any

import pytest

from tests.analysis.linked import judged
from tests.analysis.tiering.people import RULES, settings
from tests.tables import table

ORDERS = table(
    "order",
    """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2023-12-1 | X | 10 | 100 |
    | 甲厂 | 2 | 2024-11-1 | X | 20 | 100 |
    """,
)


@pytest.mark.parametrize(
    ("tier", "zh", "en"),
    [
        (
            {"method": "rules", "rules": RULES},
            "近12月订单数 ≥ 6 且 评分 ≥ 3.5、B：近12月金额 ≥ 5万 或 近12月订单数 ≥ 8；都不符合的 C；",
            "the first that is met counts: A: 12-month spend ≥ 200,000 and",
        ),
        (
            {"preset": "processing"},
            "评分 10 分、付款及时 30 分、单价高低 30 分，没有评分就不算这项；满分线是金额 2,000 元、1 单；80 分起 A，",
            "rating 10, paying on time 30, unit prices 30 (left out without one)",
        ),
        ({"rating_prior": 3}, "评分少的往全厂平均靠（当作多 3 条）。", "as if there were 3 more"),
        (
            {"gates": True, "promotion": True},
            "重大投诉没结的，最高 B。最近连着 3 单都是大单（全厂单子里最大的四分之一）的，升一级。",
            "cap the tier at B. 3 big orders in a row (the biggest quarter of all) lift",
        ),
        (
            {"method": "abc", "promotion": True, "promotion_amount": 20_000},
            "最近连着 3 单都是大单（2 万以上）的，升一级。",
            "3 big orders in a row (USD 20k or more) lift",
        ),
        (
            {"method": "rfm_strict", "cut_c": 20},
            "换成 100 分，70 分起 A，40 分起 B，20 分起 C，其余 D；",
            "A from 70, B from 40, C from 20, else D",
        ),
    ],
)
def test_the_note_says_what_is_in_force(tier: dict[str, Any], zh: str, en: str) -> None:
    note = judged(ORDERS, settings=settings(**tier)).notes["tier"]
    assert zh in note("zh")
    assert en in note("en")
