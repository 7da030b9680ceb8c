from __future__ import annotations

from typing import Any

import pytest

from crmsheets.analysis.alarms import advice
from crmsheets.model.judged import Judged
from crmsheets.model.options.life import Life
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, judged, orders
from tests.analysis.test_lives import row
from tests.tables import table

MONTHS = range(1, 13)


def monthly(name: str, *months: str, price: int = 100) -> str:
    """A line an order: `2024-3` is the first of March 2024."""
    return "\n".join(
        f"| {name} | {name}{month} | {month}-1 | X | 10 | {price} |" for month in months
    )


HEAD = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n"
STEADY = monthly("常客", *(f"2024-{month}" for month in MONTHS))
LATE = monthly("甲厂", "2024-6", "2024-7", "2024-8", price=500)
SOONER = monthly("乙厂", *(f"2024-{month}" for month in range(2, 9)))
ONCE = monthly("丙厂", "2024-7")
TWICE = monthly("丁厂", "2024-11", "2024-12")
GONE = monthly("戊厂", "2023-1", "2023-2", "2023-3")


def listed(sheet: str, settings: Settings | None = None, **tables: Any) -> list[tuple[Any, ...]]:
    found: Judged = judged(orders(HEAD + sheet), *tables.values(), settings=settings)
    rows = found.detail("alarms")
    return [(each["kind"], each["customer"], each["said"]("zh"), each["worth"]) for each in rows]


def test_late_ones_first_by_urgency_then_few_orders() -> None:
    # gaps: 11 of the regular, 2 of 甲厂, 6 of 乙厂, 1, 2: company gap
    # (335 + 61 + 182 + 30 + 59) / 22 = 30.3; 甲厂 (61 + 4 x 30.3) / 6 = 30.4, 乙厂 (182 + 121.3) / 10
    # 丙厂 and 戊厂 are lost by now, 丁厂 is not yet silent for long
    # urgency 甲厂 (152/7 + 1) / 3 = 7.57, 乙厂 (152/7 + 1) / 7 = 3.24
    assert listed(f"{STEADY}\n{LATE}\n{SOONER}\n{ONCE}\n{TWICE}\n{GONE}") == [
        ("late", "甲厂", "已沉默 152 天，正常约 30 天", 1_500_000),
        ("late", "乙厂", "已沉默 152 天，正常约 30 天", 700_000),
    ]


def test_a_customer_of_one_order_is_held_against_the_long_gap_of_all() -> None:
    once = monthly("丙厂", "2024-9")
    found = judged(orders(HEAD + f"{STEADY}\n{once}")).detail("alarms")
    # 80 % of the regular's 11 gaps (29, 30, 30, 30, 30, 31 ...) are at most 31 days
    assert [
        (each["kind"], each["customer"], each["limit"], each["silent_days"]) for each in found
    ] == [("few", "丙厂", 31, 121)]
    assert found[0]["advice"]("zh") == "回访第一单用得怎么样，约第二单"


def test_the_limit_of_few_orders_needs_a_repeat_somewhere() -> None:
    assert listed(monthly("丙厂", "2024-9")) == []
    assert judged(table("customer", "| 客户名称 |\n| 甲厂 |")).detail("alarms") == []


def test_who_raises_no_alarm_and_why() -> None:
    sheet = f"{STEADY}\n{LATE}\n{SOONER}"
    life = Life(contract_customers=("甲厂",), shutdowns=("2024-8-10..2024-12-20",))
    found = judged(orders(HEAD + sheet), settings=Settings(life=life)).detail("alarms")
    said = [(each["kind"], each["customer"], each["why_not"]("zh")) for each in found]
    assert said == [("held", "甲厂", "放假 133 天，不算"), ("held", "乙厂", "放假 133 天，不算")]
    only = Settings(life=Life(contract_customers=("甲厂",)))
    assert [
        (each["kind"], each["customer"], each["why_not"] and each["why_not"]("en"))
        for each in judged(orders(HEAD + sheet), settings=only).detail("alarms")
    ] == [("late", "乙厂", None), ("held", "甲厂", "on contract, no alarm")]


def test_a_yearly_pause_is_listed_with_its_reason() -> None:
    summers = monthly(
        "甲厂", *(f"{year}-{month}" for year in (2022, 2023, 2024) for month in range(4, 9))
    )
    steady = monthly(
        "常客", *(f"{year}-{month}" for year in (2022, 2023, 2024) for month in MONTHS)
    )
    found = judged(orders(HEAD + f"{summers}\n{steady}")).detail("alarms")
    assert [(each["kind"], each["customer"], each["why_not"]("zh")) for each in found] == [
        ("held", "甲厂", "去年同期也没下单")
    ]


def test_who_is_lost_and_bought_lately_still_is_an_alarm() -> None:
    """As page one has it: of the two only 甲厂 ordered often enough to show a rhythm."""
    lost = monthly("甲厂", "2024-4", "2024-5", "2024-6")
    found = listed(f"{STEADY}\n{lost}\n{GONE}\n{ONCE}")
    assert [each[:2] for each in found] == [("late", "甲厂")]


def test_who_is_lost_has_the_advice_of_the_win_back_list() -> None:
    """Silent for 213 days of about 30: an alarm, lost by type, and one thing to do about it."""
    lost = monthly("甲厂", "2024-4", "2024-5", "2024-6")
    complaint = "| 客户 | 日期 | 类型 | 描述 |\n| 乙厂 | 2024-12-1 | 投诉 | 毛刺 |"
    again = monthly("乙厂", "2024-4", "2024-5", "2024-6")
    quiet = monthly("丁厂", "2024-7", "2024-8", "2024-9")
    data = judged(orders(HEAD + f"{STEADY}\n{lost}\n{again}\n{quiet}"), table("service", complaint))
    won = {each["customer"]: each["action"]("zh") for each in data.detail("winback")}
    assert won == {"甲厂": "打电话问清为什么不买了，记下来", "乙厂": "先结掉投诉，再谈订单"}
    told = {
        each["customer"]: (each["lost"], each["advice"]("zh")) for each in data.detail("alarms")
    }
    assert {name: told[name] for name in won} == {name: (True, each) for name, each in won.items()}
    assert told["丁厂"][0] is False


def test_orders_without_a_date_are_no_rhythm() -> None:
    assert listed(f"{STEADY}\n| 甲厂 | 1 |  | X | 1 | 1 |") == []


@pytest.mark.parametrize(
    ("known", "kind", "said"),
    [
        ({"open_complaints": 1, "tier": "A"}, "late", "先结掉投诉，再谈订单"),
        ({"rating_avg": 2.5, "tier": "A"}, "late", "评分低（2.5），先问哪里不满意"),
        ({"rating_avg": 3.5, "tier": "A"}, "late", "当面拜访，问清下一单什么时候"),
        ({"next_date": TODAY, "tier": "A"}, "late", "2024-12-31约好要跟进，提前打"),
        ({"next_date": TODAY, "overdue_days": 3, "tier": "B"}, "late", "打电话问下一单什么时候"),
        ({"tier": "C"}, "late", "发微信问候，报新价或新品"),
        ({"tier": ""}, "late", "发微信问候，报新价或新品"),
        ({"tier": "A"}, "few", "回访第一单用得怎么样，约第二单"),
    ],
)
def test_what_to_do_is_the_first_that_applies(known: dict[str, Any], kind: str, said: str) -> None:
    assert advice(row(**known), kind)("zh") == said
