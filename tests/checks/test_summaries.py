from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from crmsheets.checks.summaries import DIFFERS, SUMMARY, summaries, summed_up
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)
ORDERS = table(
    "order",
    """
    | 客户名称 | 订单编号 | 下单日期 | 数量 |
    | 顺达五金 | PO1 | 2024-03-05 | 1 |
    | 达顺电子 | PO2 |  | 1 |
    """,
    file="orders.xlsx",
)


def months(customer: str, day: str) -> Dataset:
    wide = table(
        "order",
        f"| 客户名称 | 下单日期 | 总金额 |\n| {customer} | {day} | 10 |\n| 南华实业 | {day} | 10 |",
        file="months.xlsx",
    )
    data = dataset(ORDERS, wide)
    lines = [
        replace(line, layout="wide" if line.file == "months.xlsx" else "flat")
        for line in data.balance
    ]
    return replace(data, balance=tuple(lines))


def found(data: Dataset) -> list[tuple[str, str, object]]:
    return [
        (each.code, each.cells[0].file, each.got["count"])
        for each in summaries(data, Settings(), TODAY)
    ]


def test_a_summary_of_orders_that_stand_elsewhere_is_told() -> None:
    assert found(months("顺达五金", "2024-03-01")) == [(SUMMARY.code, "months.xlsx", 1)]


def test_months_of_other_customers_or_times_are_no_summary() -> None:
    assert found(months("顺达五金", "2024-04-01")) == []
    assert found(months("恒通塑胶", "2024-03-01")) == []
    assert found(dataset(ORDERS)) == []


SINGLY = table(
    "order",
    """
    | 客户名称 | 订单编号 | 下单日期 | 数量 | 单价 | 总金额 | 订单状态 |
    | 顺达五金 | PO1 | 2024-03-05 | 10 | 100 |  | 已完成 |
    | 顺达五金 | PO2 | 2024-03-09 | 10 |  | 1000 | 已完成 |
    | 达顺电子 | PO3 | 2024-03-09 | 10 |  | 1000 | 取消 |
    | 南华实业 | PO4 | 2024-03-09 | 10 |  |  | 已完成 |
    """,
    file="orders.xlsx",
)


@pytest.mark.parametrize(
    ("customer", "amount", "quantity", "told"),
    [
        ("顺达五金", "2000", "", []),
        ("顺达五金", "2010", "", []),
        ("顺达五金", "2600", "", [("months.xlsx", "2,600", "2,000")]),
        ("顺达五金", "", "25", [("months.xlsx", "25", "20")]),
        ("顺达五金", "", "20", []),
        ("顺达五金", "", "", []),
        ("达顺电子", "2600", "", []),
        ("南华实业", "2600", "", []),
    ],
)
def test_a_sum_that_differs_from_its_orders_is_told_with_both(
    customer: str, amount: str, quantity: str, told: list[tuple[str, str, str]]
) -> None:
    wide = table(
        "order",
        f"| 客户名称 | 下单日期 | 总金额 | 数量 |\n| {customer} | 2024-03-01 | {amount} | {quantity} |",
        file="months.xlsx",
    )
    data = dataset(SINGLY, wide)
    lines = [
        replace(line, layout="wide" if line.file == "months.xlsx" else "flat")
        for line in data.balance
    ]
    data = replace(data, balance=tuple(lines))
    assert [
        (each.cells[0].file, each.got["typed"], each.got["summed"])
        for each in summaries(data, Settings(), TODAY)
        if each.code == DIFFERS.code
    ] == told
    assert list(summed_up(data)) == [4]
