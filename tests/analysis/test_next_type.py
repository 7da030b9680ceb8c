"""What would change a type, tried: on the day that is named the customer is lost, the day before not."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.next_type import lost_from, what_next
from crmsheets.model.judged import CustomerType
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged, one
from tests.tables import table

CUSTOMERS = table("customer", "| 客户名称 |\n| 丁厂 |")
ORDERS = table(
    "order",
    """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2024-1-10 | X | 90 | 100 |
    | 甲厂 | 2 | 2024-4-10 | X | 90 | 100 |
    | 甲厂 | 3 | 2024-8-1 | X | 90 | 100 |
    | 乙厂 | 4 | 2024-9-1 | X | 1 | 100 |
    | 丙厂 | 5 | 2020-6-1 | X | 1 | 100 |
    | 戊厂 | 6 |  | X | 1 | 100 |
    """,
)


def rows(today: dt.date = TODAY, **life: Any) -> dict[str, dict[str, Any]]:
    settings = Settings.model_validate({"life": life})
    found = judged(CUSTOMERS, ORDERS, settings=settings, today=today)
    return {name: one(found, name) for name in ("甲厂", "乙厂", "丙厂", "丁厂", "戊厂")}


def test_what_each_type_waits_for() -> None:
    found = {name: what_next(row, Settings()) for name, row in rows().items()}
    said = {name: each("zh") if each else None for name, each in found.items()}
    vip = lost_from(rows()["甲厂"], Settings()).isoformat()
    assert said == {
        "甲厂": f"到 {vip} 还没有新单就算流失；等级掉出 A 就不是 VIP",
        "乙厂": f"到 {lost_from(rows()['乙厂'], Settings())} 还没有新单就算流失；连着两个月评上 A 就是 VIP",
        "丙厂": "再下一单就不算流失",
        "丁厂": "下了第一单就是现有客户",
        "戊厂": None,
    }
    english = what_next(rows()["甲厂"], Settings())
    assert english is not None
    assert english("en") == f"lost on {vip} without a new order; no VIP any more below tier A"


@pytest.mark.parametrize("life", [{}, {"lost_days": 30, "lost_ratio": 2.5}, {"lost_days": 400}])
@pytest.mark.parametrize("name", ["甲厂", "乙厂"])
def test_the_day_that_is_named_is_the_first_one_of_being_lost(
    name: str, life: dict[str, Any]
) -> None:
    settings = Settings.model_validate({"life": life})
    day = lost_from(rows(dt.date(2024, 9, 2), **life)[name], settings)
    before = rows(day - dt.timedelta(days=1), **life)[name]
    assert before["type"] is not CustomerType.LOST
    assert rows(day, **life)[name]["type"] is CustomerType.LOST
    # Nobody else has ordered since, so that the day stays the same.
    assert lost_from(before, settings) == day


def test_a_tier_that_is_not_yet_kept_and_a_type_set_by_hand() -> None:
    row = rows()["甲厂"]
    assert (what_next(row | {"type": CustomerType.CURRENT}, Settings()) or str)("zh").endswith(
        "；下个月还是 A 就是 VIP"
    )
    new = what_next(row | {"type": CustomerType.CURRENT, "tier": ""}, Settings())
    assert new is not None
    assert "VIP" not in new("zh")
    hand = what_next(row | {"by_hand": True, "type_ruled": CustomerType.CURRENT}, Settings())
    assert hand is not None
    assert hand("zh") == "类型是人工定的（按规则是现有）：改或删规则.xlsx「人工调整」里的那一行"
    assert hand("en").startswith("the type was set by hand (Current by the rules)")
    # A tier set by hand leaves the type to the rules.
    tier = what_next(row | {"by_hand": True}, Settings())
    assert tier is not None
    assert "人工" not in tier("zh")
