from __future__ import annotations

import datetime as dt
from typing import Any

from crmsheets.analysis.talks import Cause, Source
from crmsheets.analysis.winback import winbacks
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.stage import LossReason, Stage
from tests.analysis.linked import judged, orders
from tests.analysis.test_lives import row
from tests.tables import table

ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2022-12-1 | X | 10 | 100 |
| 甲厂 | 2 | 2023-6-1 | X | 10 | 200 |
| 甲厂 | 3 | 2023-12-1 | X | 10 | 300 |
| 乙厂 | 4 | 2023-11-1 | X | 10 | 900 |
| 丙厂 | 5 | 2023-1-1 | X | 10 | 100 |
| 丙厂 | 6 | 2024-11-1 | X | 10 | 700 |
| 丁厂 | 7 | 2023-11-1 | X | 10 | 100 |
"""
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 客户回应 |
| 甲厂 | 2023-9-1 | 嫌贵 | 嫌价格高 |
| 乙厂 | 2023-9-1 | 急 | 嫌交期长 |
| 乙厂 | 2024-2-1 | 换人了 | 已有供应商 |
| 丁厂 |  | 贵 | 嫌价格高 |
"""


# Every 15 days from 2024-1-1 on: the company's gap is (365 + 670 + 345) / 26 = 53 days.
DAYS = [dt.date(2024, 1, 1) + dt.timedelta(days=15 * at) for at in range(24)]
STEADY = "\n".join(f"| 常客 | s{day} | {day} | X | 1 | 1 |" for day in DAYS)


def whole() -> Judged:
    return judged(orders(ORDERS + STEADY), table("followup", FOLLOWUPS))


def rows(*names: str) -> list[tuple[Any, ...]]:
    found = whole().detail("winback")
    return [tuple(str(each[name]) for name in names) for each in found]


def test_the_dearest_first_and_who_came_back_last() -> None:
    # 甲厂: the 12 months up to 2023-12-1 hold orders 2 and 3, 2,000 + 3,000; the first is a year older
    assert rows("customer", "worth", "total", "orders", "back_on") == [
        ("乙厂", "900000", "900000", "1", "None"),
        ("甲厂", "500000", "600000", "3", "None"),
        ("丁厂", "100000", "100000", "1", "None"),
        ("丙厂", "700000", "800000", "2", "2024-11-01"),
    ]


def test_only_what_was_said_after_the_last_order_is_the_reason() -> None:
    found = whole().detail("winback")
    assert [
        (each["customer"], str(each["reason"]), each["action"]("zh")) for each in found[:3]
    ] == [
        ("乙厂", "竞争对手", "做第二供应商：请他试一单比一比"),
        ("甲厂", "没记下原因", "打电话问清为什么不买了，记下来"),
        ("丁厂", "没记下原因", "打电话问清为什么不买了，记下来"),
    ]
    assert [str(each["said_on"]) for each in found[:3]] == ["2024-02-01", "None", "None"]


def test_the_day_lost_is_kept_after_the_return() -> None:
    assert rows("customer", "lost_on")[-1][0] == "丙厂"
    assert rows("lost_on")[-1][0] < "2024-11-01"


def test_a_customer_that_only_returned_goods_is_worth_nothing() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 订单状态 |
    | 甲厂 | 1 | 2023-12-1 | X | -10 | 100 | 退货 |
    """
    found = judged(orders(sheet)).detail("winback")
    assert [(each["customer"], each["worth"], each["total"]) for each in found] == [
        ("甲厂", 0, -100_000)
    ]


def test_lost_by_hand_without_any_order_is_listed_too() -> None:
    cause = Cause(LossReason.PRICE, Source.FOLLOWUP, dt.date(2024, 5, 1))
    lost = row(stage=Stage.LOST, name="甲厂", customer_id="CUS001")
    (found,) = winbacks([lost], {}, {"CUS001": cause}, Settings())
    assert (found.customer, found.worth, found.last_order) == ("甲厂", 0, None)
    assert found.reason is LossReason.PRICE
    assert found.action("en") == "Work out the price anew and call with an offer"
