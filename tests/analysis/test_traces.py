from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from crmsheets.analysis.judge import read
from crmsheets.analysis.link import link
from crmsheets.analysis.traces import Trace, Traces, traces
from crmsheets.checks import run
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import TODAY
from tests.tables import dataset, table

CUSTOMERS = """
| 客户名称 | 负责业务员 | 首次接触日期 |
| 顺达五金厂 | 周敏 | 2024-1-5 |
| 宏远电子厂 | 李强 | |
"""


def found(*tables: Table) -> Traces:
    data = run(dataset(*tables), Settings(), TODAY, stage="row")
    data = link(data, Settings())
    return traces(data, read(data, Settings(), TODAY).lines, TODAY)


def told(got: Traces, customer: str) -> list[tuple[Any, ...]]:
    """Who, listed in how many rows, met, days, contacts, orders, money."""
    return [
        (
            each.person, len(each.listed), each.met and f"{each.met:%m-%d}",
            " ".join(f"{day:%m-%d}" for day in each.days), each.contacts, each.orders, each.money,
        )
        for each in got.of[customer]
    ]  # fmt: skip


def test_rows_follow_ups_and_orders_leave_traces() -> None:
    got = found(
        table("customer", CUSTOMERS, file="客户.xlsx"),
        table(
            "followup",
            """
            | 客户 | 日期 | 跟进人 |
            | 顺达五金厂 | 2024-3-1 | 李强 |
            | 顺达五金厂 | 2024-3-1 | 李强 |
            | 顺达五金厂 | 2024-2-1 | 周敏 |
            | 顺达五金厂 | | 李强 |
            | 顺达五金厂 | 2025-3-1 | 李强 |
            | 顺达五金厂 | 2024-3-9 | 公司 |
            """,
            file="跟进.xlsx",
        ),
        table(
            "order",
            """
            | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
            | 顺达五金厂 | P1 | 2024-4-1 | X | 10 | 2 | 生产中 |
            | 顺达五金厂 | P1 | 2024-4-1 | Y | 1 | 5 | 生产中 |
            | 顺达五金厂 | P2 | 2024-4-2 | X | 10 | 2 | 已取消 |
            """,
            file="订单_李强.xlsx",
            owner="李强",
        ),
    )
    assert told(got, "CUS002") == [
        ("周敏", 1, "01-05", "02-01", 1, 0, 0),
        ("李强", 0, None, "03-01 04-01", 2, 1, 2500),
    ]
    assert [str(cell) for cell in got.of["CUS002"][0].listed] == ["客户.xlsx 客户!B3"]
    assert got.of["CUS002"][1].first == got.of["CUS002"][1].days[0]
    assert [str(cell) for cell in got.of["CUS002"][1].latest] == ["订单_李强.xlsx 订单!B4"]
    assert got.of["CUS002"][0].last == dt.date(2024, 2, 1)


def test_a_column_of_the_order_list_says_who_sold() -> None:
    got = found(
        table("customer", CUSTOMERS),
        table(
            "order",
            """
            | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 业务员 | 跟单 |
            | 顺达五金厂 | P1 | 2024-4-1 | X | 10 | 2 | 李强 | 吴姐 |
            | 顺达五金厂 | P2 | 2024-4-2 | X | 10 | 2 | | 吴姐 |
            """,
            owner="周敏",
        ),
    )
    assert told(got, "CUS002") == [
        ("周敏", 1, "01-05", "04-02", 0, 1, 2000),
        ("李强", 0, None, "04-01", 0, 1, 2000),
    ]


def test_who_is_on_no_customer_sheet_is_no_sales_rep_where_others_are() -> None:
    talks = table("followup", "| 客户 | 日期 | 跟进人 |\n| 顺达五金厂 | 2024-3-1 | 吴姐 |")
    named = found(table("customer", CUSTOMERS), talks)
    assert told(named, "CUS002") == [("周敏", 1, "01-05", "", 0, 0, 0)]
    nobody = found(table("customer", "| 客户名称 |\n| 顺达五金厂 |"), talks)
    assert told(nobody, "CUS001") == [("吴姐", 0, None, "03-01", 1, 0, 0)]


def test_names_are_one_in_any_spelling_and_several_in_one_cell() -> None:
    got = found(
        table(
            "customer",
            """
            | 客户名称 | 负责业务员 |
            | 顺达五金厂 | 周敏/李强 |
            | 宏远电子厂 | 周 敏 |
            | 明珠塑胶厂 | 周敏 |
            | 美丽家家具厂 | 周敏 |
            | 长虹电器厂 | 周闽 |
            """,
        )
    )
    assert {each.person for who in got.of.values() for each in who} == {"周敏", "李强"}
    (shunda,) = [who for who in got.of.values() if len(who) > 1]
    assert [each.beside for each in shunda] == [frozenset({"李强"}), frozenset({"周敏"})]


def test_who_lists_everybody_leaves_no_trace_and_is_named() -> None:
    names = ["顺达五金厂", "宏远电子厂", "明珠塑胶厂", "美丽家家具厂"]
    reps = ["周敏", "周敏", "李强", "李强"]
    rows = "\n".join(f"| {name} | {rep} |" for name, rep in zip(names, reps, strict=True))
    office = "\n".join(f"| {name} | 吴姐 |" for name in names)
    got = found(
        table("customer", f"| 客户名称 | 负责业务员 |\n{rows}"),
        table("customer", f"| 客户名称 | 负责业务员 |\n{office}", file="内勤.xlsx"),
    )
    assert got.writers == ("吴姐",)
    assert sorted(each.person for who in got.of.values() for each in who) == sorted(reps)


@pytest.mark.parametrize(("count", "clerk"), [(4, ()), (9, ()), (10, ("吴姐",))])
def test_who_follows_up_a_short_list_is_no_clerk(count: int, clerk: tuple[str, ...]) -> None:
    names = [f"{sign}{trade}厂" for sign in "甲乙丙丁戊" for trade in ("五金", "灯饰")][:count]
    lists = [
        "| 客户名称 | 负责业务员 |\n" + "\n".join(f"| {name} | {who} |" for name, who in each)
        for each in (
            [(name, ("周敏", "李强")[at % 2]) for at, name in enumerate(names)],
            [(name, "吴姐") for name in names],
        )
    ]
    got = found(
        *(table("customer", each, file=f"{at}.xlsx") for at, each in enumerate(lists)),
        table("followup", f"| 客户 | 日期 | 跟进人 |\n| {names[0]} | 2024-3-1 | 吴姐 |"),
    )
    assert got.writers == clerk
    shared = [who for who in got.of.values() if len(who) > 1]
    assert len(shared) == (0 if clerk else count)


def test_who_helps_out_keeps_own_customers() -> None:
    got = found(
        table(
            "customer",
            """
            | 客户名称 | 负责业务员 |
            | 顺达五金厂 | 周敏 |
            | 宏远电子厂 | 周敏 |
            | 明珠塑胶厂 | 李强 |
            | 美丽家家具厂 | 小陈 |
            """,
        ),
        table(
            "followup",
            """
            | 客户 | 日期 | 跟进人 |
            | 顺达五金厂 | 2024-3-1 | 小陈 |
            | 宏远电子厂 | 2024-3-1 | 小陈 |
            | 明珠塑胶厂 | 2024-3-1 | 小陈 |
            | 美丽家家具厂 | 2024-3-1 | 小陈 |
            """,
            file="b.xlsx",
        ),
    )
    assert got.writers == ("小陈",)
    assert [each.person for who in got.of.values() for each in who if each.person == "小陈"] == [
        "小陈"
    ]


def test_no_table_no_trace() -> None:
    assert found() == Traces({})
    bare = Trace("周敏")
    assert (bare.first, bare.last) == (None, None)
    assert replace(bare, met=TODAY).last == TODAY
