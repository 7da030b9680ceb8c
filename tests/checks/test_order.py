from __future__ import annotations

import datetime as dt

import pytest

from crmsheets import checks
from crmsheets.checks.order import effective_status
from crmsheets.checks.required import MISSING
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from crmsheets.templates.order import OrderStatus
from tests.checks.running import TODAY, cells, codes, findings, found
from tests.tables import dataset, table


def order(*rows: str) -> Table:
    head = "| 产品型号 | 数量 | 单位 | 单价 | 总金额 | 订单状态 | 备注 |\n"
    return table("order", head + "\n".join(rows))


def test_totals_that_do_not_fit() -> None:
    sheet = order(
        "| X100 | 1000 | 个 | 12 | 12000 |  |  |",
        "| X100 | 100 | 个 | 12 | 1100 |  |  |",
        "| X100 | 100 | 个 | 12 | 9999 |  |  |",
        "| X100 | 5000 | 个 | 12 | 60 |  |  |",
        "| X100 | 100 | 个 | 10 | 1130 |  |  |",
        "| 模具费 |  |  | 8000 | 80 |  |  |",
    )
    assert found(sheet) == [
        ("ORD01", "E4", "写的是1,100，但数量100×单价12=1,200。先按1,200算，请核对。"),
        (
            "ORD02",
            "E5",
            "写的是9,999，但数量100×单价12=1,200。差得太多，这一行先不算进营业额，请核对。",
        ),
        (
            "ORD03",
            "E6",
            "写的是60，但数量5,000×单价12=60,000。单价是不是每千只的价？这一行先不算进营业额。",
        ),
        (
            "ORD04",
            "E7",
            "写的是1,130，但数量100×单价10=1,000。像是一个含税一个不含税，先按1,000算，请统一。",
        ),
        (
            "ORD03",
            "E8",
            "写的是80，但数量1×单价8,000=8,000。单价是不是每百只的价？这一行先不算进营业额。",
        ),
    ]


def test_the_thousand_is_proposed_for_the_unit() -> None:
    (finding,) = findings(order("| X100 | 5000 | 个 | 12 | 60 |  |  |"))
    assert finding.suggestion is not None
    assert (finding.suggestion.value, finding.suggestion.at and finding.suggestion.at.ref) == (
        "千只",
        "C3",
    )
    assert cells(finding) == ["E3", "B3", "D3"]
    assert codes(order("| X100 | 5000 | 千只 | 12 | 60 |  |  |")) == []


def test_the_computed_total_is_proposed_where_it_counts() -> None:
    (finding,) = findings(order("| X100 | 100 | 个 | 12 | 1100 |  |  |"))
    assert finding.suggestion is not None
    assert finding.suggestion.value == "1,200"
    (finding,) = findings(order("| X100 | 100 | 个 | 12 | 9999 |  |  |"))
    assert finding.suggestion is None


def test_prices() -> None:
    sheet = order(
        "| X100 | 100 | 个 |  | 900 |  |  |",
        "| X100 | 100 | 个 |  |  |  |  |",
        "| 运费 | 1 |  |  | 300 |  |  |",
        "| 运费 | 1 |  |  |  |  |  |",
        "| X100 | 5 | 个 | 0 |  |  |  |",
        "| X100 | 5 | 个 | 0 |  |  | 样品 |",
        "| X100 sample | 5 | 个 | 0 |  |  |  |",
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
