from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from crmsheets import checks
from crmsheets.checks.order import effective_status
from crmsheets.checks.required import MISSING
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.templates.order import OrderStatus
from tests.checks.running import TODAY, found
from tests.tables import dataset, table


def order(*rows: str) -> Table:
    head = "| 产品型号 | 数量 | 单位 | 单价 | 总金额 | 订单状态 | 备注 |\n"
    return table("order", head + "\n".join(rows))


def test_a_price_is_missing_or_free_without_a_reason() -> None:
    sheet = order(
        "| X100 | 100 | 个 |  | 900 |  |  |",
        "| X100 | 100 | 个 |  |  |  |  |",
        "| 运费 | 1 |  |  | 300 |  |  |",
        "| 运费 | 1 |  |  |  |  |  |",
        "| X100 | 5 | 个 | 0 |  |  |  |",
        "| X100 | 5 | 个 | 0 |  |  | 样品 |",
        "| X100 sample | 5 | 个 | 0 |  |  |  |",
        "| X100 | 100 | 个 |  |  | 取消 |  |",
    )
    nothing = "没填，这一行的金额先按0算。请填一个单位多少钱，例如 12.5。"
    assert found(sheet) == [
        ("ORD05", "D3", "没填，这一行按总金额900算。"),
        ("ORD05", "D4", nothing),
        ("ORD05", "D6", nothing),
        ("ORD08", "D7", "是0，送的请在备注写 样品 或 赠品，不是送的请补单价。"),
    ]


def test_an_unreadable_price_is_not_reported_again() -> None:
    data = dataset(order("| X100 | 100 | 个 |  | 900 |  |  |"))
    unreadable = data["order"].finding(MISSING, 0, "unit_price", value="面议", remedy="")
    told = data.found([unreadable])
    assert checks.run(told, Settings(), TODAY, "row").findings == (unreadable,)


def test_prices_in_a_currency_without_a_rate_are_not_called_empty() -> None:
    data = dataset(order("| X100 | 100 | 个 |  |  |  |  |", "| X100 | 50 | 个 |  |  |  |  |"))
    first, second = (data["order"].cell(i, "unit_price") for i in (0, 1))
    column = replace(
        data["order"].finding(MISSING, 0, "unit_price", remedy=""), cells=(first, second)
    )
    told = data.found([column])
    assert checks.run(told, Settings(), TODAY, "row").findings == (column,)


def test_a_price_column_that_is_not_there_is_not_asked_for() -> None:
    assert found(table("order", "| 产品型号 | 数量 |\n| X100 | 100 |")) == []


def test_quantities() -> None:
    sheet = order(
        "| X100 | 0 | 个 | 12 |  |  |  |",
        "| X100 | -50 | 个 | 12 |  | 已完成 |  |",
        "| X100 | -50 | 个 | 12 |  | 退货 |  |",
        "| X100 | -50 | 个 | 12 |  |  |  |",
    )
    said = "是 -50，负数只用于退货；是退货就把订单状态选 退货。"
    assert found(sheet) == [
        ("ORD06", "B3", "是0，请填订了多少，例如 1000。"),
        ("ORD07", "B4", said),
        ("ORD07", "B6", said),
    ]


def test_receipts_long_after_shipping() -> None:
    sheet = table(
        "order",
        """
        | 产品型号 | 发货日期 | 收货日期 |
        | X100 | 2024-1-5 | 2024-3-5 |
        | X100 | 2024-1-5 | 2024-3-6 |
        | X100 |  | 2024-3-6 |
        """,
    )
    assert found(sheet) == [("ORD09", "C4", "2024-3-6 比发货晚了61天，请核对年份和月份。")]


DAY = dt.date(2024, 3, 5)


@pytest.mark.parametrize(
    ("status", "shipped", "received", "effective"),
    [
        (None, None, None, OrderStatus.PRODUCTION),
        (None, DAY, None, OrderStatus.SHIPPED),
        (None, DAY, DAY, OrderStatus.DONE),
        (None, None, DAY, OrderStatus.DONE),
        (OrderStatus.CANCELLED, DAY, DAY, OrderStatus.CANCELLED),
    ],
)
def test_a_blank_status_is_read_from_the_dates(
    status: OrderStatus | None,
    shipped: dt.date | None,
    received: dt.date | None,
    effective: OrderStatus,
) -> None:
    assert effective_status(status, shipped, received) == effective
