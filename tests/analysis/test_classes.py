from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.classes import DIMENSIONS
from crmsheets.analysis.life_tables import stage_rows
from crmsheets.model.judged import Judged
from crmsheets.model.options.tier import Tier
from crmsheets.model.settings import Settings
from crmsheets.model.stage import Stage
from tests.analysis.linked import judged
from tests.analysis.test_lives import row
from tests.tables import table

CUSTOMERS = """
| 客户名称 | 负责业务员 | 所属行业 | 省份 | 客户来源 | 企业规模 | 客户性质 | 需求特点 |
| 甲厂 | 周敏 | 服装 | 广东 | 展会 | 小型 | 终端工厂 | 重视品质、注重交期 |
| 乙厂 | 周敏 | 服装 | 浙江 | 展会 |  |  | 重视品质 |
| 丙厂 | 李强 | 养蚕 | 江苏 | 抖店 |  | 贸易商 | 送货上楼 |
| 丁厂 |  |  |  |  |  |  |  |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
| 甲厂 | 1 | 2024-8-20 | X | 60 | 100 |
| 甲厂 | 2 | 2024-11-20 | X | 10 | 100 |
| 乙厂 | 3 | 2024-3-1 | X | 20 | 100 |
| 丁厂 | 4 | 2024-10-1 | X | 5 | 100 |
| 丁厂 | 5 | 2024-10-8 | X | 5 | 100 |
"""


def whole() -> Judged:
    return judged(table("customer", CUSTOMERS), table("order", ORDERS))


def rows(dimension: str, *names: str) -> list[tuple[Any, ...]]:
    return [
        tuple(each[name] for name in names)
        for each in whole().detail("classes")
        if each["dimension"] == dimension
    ]


def test_classes_by_money_and_those_without_last() -> None:
    assert [
        (str(value), *rest)
        for value, *rest in rows("industry", "value", "customers", "buyers", "spend_12m", "share")
    ][:2] == [("服装", 2, 2, 900_000, 0.9), ("养蚕", 1, 0, 0, 0.0)]
    assert rows("industry", "value", "customers")[-1][0]("zh") == "没写"


def test_regions_are_classes_of_provinces() -> None:
    assert [
        (value("zh") if not isinstance(value, str) else str(value), *rest)
        for value, *rest in rows("region", "value", "customers", "spend_12m")
    ] == [("华南", 1, 700_000), ("华东", 2, 200_000), ("没写", 1, 100_000)]


def test_a_customer_counts_in_each_of_its_needs() -> None:
    found = rows("needs", "value", "customers")
    assert [(str(value), count) for value, count in found[:-1]] == [
        ("重视品质", 2),
        ("注重交期", 1),
        ("送货上楼", 1),
    ]


def test_lost_and_tiers_are_counts() -> None:
    found = {str(value): rest for value, *rest in rows("owner", "value", "a", "b", "c", "lost")}
    assert found["周敏"] == [1, 0, 1, 1]


def test_a_dimension_nobody_filled_in_is_left_out() -> None:
    found = judged(table("customer", "| 客户名称 |\n| 甲厂 |")).detail("classes")
    assert found == []
    assert {each["dimension"] for each in whole().detail("classes")} == set(DIMENSIONS)


def test_stages_come_in_the_order_of_a_customers_life() -> None:
    found = stage_rows([row(stage=Stage.FIRST, spend_12m=5), row(stage=Stage.FIRST, spend_12m=7)])
    assert [(str(each.stage), each.customers, each.spend_12m) for each in found] == [
        ("首次接触", 0, 0),
        ("报价/在谈", 0, 0),
        ("首单", 2, 12),
        ("复购", 0, 0),
        ("有流失风险", 0, 0),
        ("流失", 0, 0),
        ("挽回", 0, 0),
    ]


cells = st.sampled_from(["", "服装", "化工", "养蚕"])


@given(st.lists(st.tuples(cells, st.integers(0, 5)), min_size=1, max_size=8))
def test_every_customer_and_every_yuan_stands_in_one_industry(sheet: list[tuple[str, int]]) -> None:
    customers = "\n".join(f"| 厂{at} | {industry} |" for at, (industry, _) in enumerate(sheet))
    lines = "\n".join(
        f"| 厂{at} | {at} | 2024-6-1 | X | {sheet[at][1]} | 100 |" for at in range(len(sheet))
    )
    found = judged(
        table("customer", f"| 客户名称 | 所属行业 |\n{customers}"),
        table("order", f"| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n{lines}"),
    )
    own = [each for each in found.detail("classes") if each["dimension"] == "industry"]
    if own:
        assert sum(each["customers"] for each in own) == len(sheet)
        assert sum(each["spend_12m"] for each in own) == found.customers["spend_12m"].sum()
    assert {industry for industry, _ in sheet} == {""} or own


def test_a_fourth_tier_is_counted_where_there_is_one() -> None:
    found = judged(
        table("customer", "| 客户名称 | 所属行业 |\n| 甲厂 | 服装 |\n| 乙厂 | 服装 |"),
        table(
            "order",
            """
            | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |
            | 甲厂 | 1 | 2024-6-1 | X | 100 | 100 |
            | 甲厂 | 2 | 2024-7-1 | X | 100 | 100 |
            | 甲厂 | 3 | 2024-8-1 | X | 100 | 100 |
            | 甲厂 | 4 | 2024-9-1 | X | 100 | 100 |
            | 乙厂 | 5 | 2024-6-2 | X | 1 | 100 |
            """,
        ),
        settings=Settings(tier=Tier(cut_c=30)),
    )
    own = [each for each in found.detail("classes") if each["dimension"] == "industry"]
    assert [(each["a"], each["b"], each["c"], each["d"]) for each in own] == [(1, 0, 0, 1)]
