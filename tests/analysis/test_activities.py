from __future__ import annotations

from crmsheets.analysis.activities import events
from crmsheets.analysis.followups import contacts
from crmsheets.analysis.history import histories
from crmsheets.analysis.orders import order_lines
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, linked
from tests.tables import table

EVENTS = """
| 活动名称 | 活动日期 | 目标数 | 参与人数 |
| 2024秋季 五金展 | 2024-10-15 | 4 | 99 |
| 答谢会 | 2024-11-1 | 10 | 5 |
| 没来人 |  |  |  |
|  | 2024-11-1 | 10 |  |
"""
GUESTS = """
| 活动名称 | 客户名称 | 姓名 |
| 2024秋季五金展 | 甲厂 | 张三 |
| 2024秋季五金展 | 甲厂 | 李四 |
| 2024秋季五金展 | 乙厂 | 王五 |
| 没来人 | 丙厂 | 赵六 |
| 没来人 | 甲厂 | 张三 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2024-1-1 | X | 10 | 1 |
| 甲厂 | 2 | 2024-10-16 | X | 10 | 1 |
| 乙厂 | 3 | 2024-10-15 | X | 10 | 1 |
| 乙厂 | 4 | 2025-1-13 | X | 10 | 2 |
| 乙厂 | 5 | 2025-1-14 | X | 10 | 4 |
"""


def test_guests_are_counted_and_orders_described() -> None:
    data = linked(table("activity", EVENTS), table("guest", GUESTS), table("order", ORDERS))
    found = events(data, histories(order_lines(data, {}, Settings(), TODAY)))
    assert [
        (e.name, e.attendees, e.guests, e.new_guests, e.goal_rate, e.orders_after, e.amount_after)
        for e in found
    ] == [
        ("2024秋季 五金展", 99, 3, 1, 0.75, 2, 3_000),
        ("答谢会", 5, 0, 0, 0.5, 0, 0),
        ("没来人", None, 2, 1, None, 0, 0),
        (None, None, 0, 0, None, 0, 0),
    ]


def test_without_tables_there_is_nothing() -> None:
    assert events(Dataset(), {}) == []
    (event,) = events(
        linked(table("activity", "| 活动名称 | 活动日期 |\n| 展会 | 2024-10-15 |")), {}
    )
    assert (event.guests, event.goal_rate) == (0, None)


COSTED = """
| 活动名称 | 活动日期 | 邀请人数 | 参与人数 | 活动费用 | 有效线索数 |
| 秋季展 | 2024-10-15 | 40 | 30 | 10000 | 9 |
| 茶会 | 2024-12-29 | 10 | 5 | 500 | 4 |
"""
CALLED = """
| 活动名称 | 客户名称 | 姓名 | 意向 |
| 秋季展 | 甲厂 | 张三 | 高 |
| 秋季展 | 甲厂 | 李四 | 中 |
| 秋季展 | 乙厂 | 王五 | 低 |
| 秋季展 | 丙厂 | 赵六 | 高 |
| 秋季展 | 丁厂 | 钱七 | |
"""
CONTACTS = """
| 客户 | 日期 | 沟通内容 |
| 甲厂 | 2024-10-14 | 谈 |
| 乙厂 | 2024-10-22 | 谈 |
| 丙厂 | 2024-10-23 | 谈 |
| 丁厂 | 2024-10-15 | 谈 |
| 丁厂 | | 谈 |
"""


def test_leads_cost_and_calls_within_a_week() -> None:
    """丙厂 bought first on 2024-11-1: won; 甲厂 was a customer before."""
    orders = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
    | 甲厂 | 1 | 2024-1-1 | X | 10 | 1 |
    | 丙厂 | 2 | 2024-11-1 | X | 10 | 1 |
    """
    data = linked(
        table("activity", COSTED),
        table("guest", CALLED),
        table("order", orders),
        table("followup", CONTACTS),
    )
    bought = histories(order_lines(data, {}, Settings(), TODAY))
    found = events(data, bought, contacts(data, {}, TODAY), TODAY)
    assert [
        (e.invited, e.leads, e.won, e.called, e.callable, e.cost, e.cost_per_lead, e.cost_per_new)
        for e in found
    ] == [
        (40, 2, 1, 2, 4, 1_000_000, 500_000, 1_000_000),
        # Without a guest list the leads typed count; its week is not over.
        (10, 4, 0, 0, 0, 50_000, 12_500, None),
    ]
