from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.judge import read
from crmsheets.analysis.tiering.beside import Seen
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
ORDERS = table(
    "order",
    """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单位 | 单价 | 总金额 | 发货日期 | 状态 |
    | 甲厂 | 1 | 2023-12-1 | X | 10 | 个 | 10 | | 2023-12-1 | |
    | 甲厂 | 2 | 2024-2-1 | X | 10 | 个 | 12 | | 2024-2-1 | |
    | 甲厂 | 2 | 2024-2-1 | Y | 10 | 个 | 5 | | 2024-2-1 | |
    | 甲厂 | 3 | 2024-1-15 | 运费 | 1 | 次 | 30 | | 2024-1-15 | |
    | 甲厂 | 2 | 2024-3-1 | X | 1 | 个 | 12 | | 2024-3-1 | 退货 |
    | 乙厂 | 4 | 2024-5-1 | X | 30 | 个 | 8 | | 2024-5-1 | |
    | 乙厂 | 5 | 2024-5-1 | X | 10 | 盒 | 99 | | 2024-5-1 | |
    | 乙厂 | 6 | 2024-5-1 | X | 10 | 个 | 10 | | 2024-5-1 | 取消 |
    |  | 7 | 2024-5-1 | X | 10 | 个 | 10 | | 2024-5-1 | |
    """,
)
SERVICE = table(
    "service",
    """
    | 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 | 处理日期 |
    | 2024-11-1 | 甲厂 | 投诉 | 毛刺 | 处理中 | |
    | 2024-12-20 | 甲厂 | 投诉 | 色差 | 待处理 | |
    | 2024-9-1 | 甲厂 | 投诉 | 短装 | 已补货 | 2024-10-15 |
    | 2024-11-1 | 甲厂 | 咨询 | 问价 | 处理中 | |
    |  | 甲厂 | 投诉 | 不知哪天 | 处理中 | |
    """,
)
PAYMENTS = table(
    "payment",
    """
    | 日期 | 客户 | 金额 | 单号 |
    | 2024-1-15 | 甲厂 | 30 | 3 |
    | 2024-2-20 | 甲厂 | 100 | 2 |
    | 2023-12-5 | 甲厂 | 100 | 1 |
    """,
)


def seen(*sheets: Table, until: dt.date = TODAY) -> Seen:
    settings = Settings.model_validate({"finance": {"default_terms": "现结"}})
    return read(linked(*sheets), settings, TODAY).beside.seen(until, settings)


def test_nothing_is_known_of_nobody() -> None:
    assert seen() == Seen()


def test_orders_of_the_window_in_order_of_their_days() -> None:
    # of order 2 both lines, the return lowers none; the one of 2023-12-1 is out of the window
    assert seen(ORDERS).values == {"CUS001": (3_000, 17_000), "CUS002": (24_000, 99_000)}


def test_prices_beside_what_others_pay_for_the_same_piece() -> None:
    # X by the piece: 12 (甲厂, 120 元), 8 (乙厂, 240 元): the median is 10. Nobody else buys Y or boxes.
    assert seen(ORDERS).prices == pytest.approx({"CUS001": 1.2, "CUS002": 0.8})


def test_complaints_as_of_a_day() -> None:
    now = seen(SERVICE)
    assert (now.complaints, now.open_complaints, now.serious) == (
        {"CUS001": 3},
        {"CUS001": 2},
        {"CUS001": 1},  # open for 60 days; the other one for 11
    )
    then = seen(SERVICE, until=dt.date(2024, 10, 10))
    assert (then.complaints, then.open_complaints, then.serious) == (
        {"CUS001": 1},  # settled since
        {"CUS001": 1},
        {"CUS001": 1},
    )


def test_a_severity_that_somebody_wrote_counts() -> None:
    graded = table(
        "service",
        """
        | 受理日期 | 客户 | 事件类型 | 描述 | 处理结果 | 严重程度 |
        | 2024-12-30 | 甲厂 | 投诉 | 尺寸超差 | 处理中 | 严重 |
        | 2024-12-30 | 甲厂 | 投诉 | 混料 | 处理中 | 重大 |
        | 2024-1-1 | 甲厂 | 投诉 | 划痕 | 处理中 | 一般 |
        | 2024-12-30 | 乙厂 | 投诉 | 划痕 | 处理中 | |
        """,
    )
    assert seen(graded).serious == {"CUS001": 2}


def test_debts_and_how_punctually_money_came() -> None:
    found = seen(ORDERS, PAYMENTS)
    # 甲厂: 30 on its day, 100 of 170 for order 2 came 19 days late, what is left of it is overdue
    assert found.overdue_days["CUS001"] == (TODAY - dt.date(2024, 2, 1)).days
    assert found.punctual["CUS001"] == pytest.approx(30 / (30 + 100 + 58))
    assert found.punctual["CUS002"] == 0  # 123,000 overdue, nothing came
    assert (seen(ORDERS).overdue_days, seen(ORDERS).punctual) == ({}, {})
