from __future__ import annotations

from crmsheets.analysis.people import grown
from tests.analysis.linked import judged
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 联系人 | 微信 | 负责业务员 | 客户来源 | 所属行业 | 省份 |
| 甲厂 | 张三 | a1 | 周敏 | 展会 | 五金 | 广东 |
| 乙厂 | 李四 |  | 周敏 |  |  |  |
| 丙厂 | 王五 |  | 李强 |  |  |  |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2024-11-5 | X | 10 | 100 |
| 甲厂 | 2 | 2024-12-5 | X | 15 | 100 |
| 乙厂 | 3 | 2024-12-6 | X | 1 | 100 |
| 丁厂 | 4 | 2024-12-6 | X | 2 | 100 |
"""
FOLLOWUPS = """
| 客户 | 日期 | 沟通内容 | 下次跟进日期 | 跟进人 |
| 甲厂 | 2024-12-1 | 谈 | 2024-12-8 | 李强 |
| 乙厂 | 2024-11-1 | 谈 | 2024-11-8 | |
"""
SERVICE = """
| 受理日期 | 客户 | 事件类型 | 描述 |
| 2024-12-1 | 甲厂 | 投诉 | 毛刺 |
"""
COLUMNS = (
    "name", "amount_month", "amount_before", "change", "customers", "new_won", "contacts", "overdue",
    "open_complaints", "completeness",
)  # fmt: skip


def test_sales_go_to_the_customers_salesman_and_follow_ups_to_who_did_them() -> None:
    found = judged(
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("followup", FOLLOWUPS),
        table("service", SERVICE),
    ).people
    assert [tuple(row) for row in zip(*(found[name] for name in COLUMNS), strict=True)] == [
        ("周敏", 160_000, 100_000, 0.6, 2, 1, 0, 1, 1, (1 + 2 / 6) / 2),
        ("李强", 0, 0, None, 1, 0, 1, 1, 0, 2 / 6),
        ("", 20_000, 0, None, 1, 1, 0, 0, 0, None),  # 丁厂 has no salesman
    ]


def test_the_columns_add_up_to_the_companys() -> None:
    found = judged(table("customer", CUSTOMERS), table("order", ORDERS))
    assert sum(found.people["amount_month"]) == 180_000
    assert found.figures["revenue_month"] == 1_800.0
    assert sum(found.people["customers"]) == len(found.customers)


def test_a_change_needs_data_that_reach_back_to_the_month_before() -> None:
    """A week late at most, as page one has it: the first order of all counts, not each salesman's."""
    late, early = ORDERS.replace("2024-11-5", "2024-11-9"), ORDERS.replace("2024-11-5", "2024-11-8")
    for orders, change in ((late, None), (early, 0.6)):
        found = judged(table("customer", CUSTOMERS), table("order", orders))
        assert found.figures["revenue_change"] == (None if change is None else 0.8)
        assert next(iter(found.people["change"])) == change


def test_who_only_sent_back_is_not_won() -> None:
    back = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |\n| 甲厂 | 1 | 2024-12-5 | X | 5 | 1 | 退货 |"
    found = judged(table("customer", CUSTOMERS), table("order", back))
    assert (found.figures["new_won"], sum(found.people["new_won"])) == (0, 0)
    assert sum(found.customers["order_count"]) == found.figures["orders_12m"] == 0


def test_nobody_without_a_name_is_shown_for_nothing() -> None:
    found = judged(table("customer", "| 客户名称 | 业务员 |\n| 甲厂 | 周敏 |")).people
    assert list(found["name"]) == ["周敏"]
    assert list(judged().people["name"]) == []


def test_growth_needs_a_base() -> None:
    assert (grown(150, 100), grown(50, 0), grown(50, -10)) == (0.5, None, None)
