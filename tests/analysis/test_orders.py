from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.analysis.orders import order_lines
from crmsheets.model.dataset import Dataset
from crmsheets.model.options.amounts import Counting
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, linked
from tests.tables import table


def rows(sheet: str, *names: str, settings: Settings | None = None) -> list[tuple[object, ...]]:
    lines = order_lines(linked(table("order", sheet)), {}, settings or Settings(), TODAY)
    return [tuple(getattr(line, name) for name in names) for line in lines]


def test_no_table_no_lines() -> None:
    assert order_lines(Dataset(), {}, Settings(), TODAY) == []


def test_a_blank_status_is_read_from_the_dates() -> None:
    sheet = """
    | 客户 | 单号 | 发货日期 | 收货日期 | 状态 |
    | 甲厂 | 1 |  |  |  |
    | 甲厂 | 2 | 2024-3-5 |  |  |
    | 甲厂 | 3 | 2024-3-5 | 2024-3-9 |  |
    | 甲厂 | 4 |  | 2024-3-9 | 待发货 |
    """
    assert rows(sheet, "status") == [("生产中",), ("已发货",), ("已完成",), ("待发货",)]


def test_what_counts_and_how_much() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 总金额 | 状态 |
    | 甲厂 | 1 | 2024-3-5 | X100 | 10 | 12.5 |  |  |
    | 甲厂 | 2 | 2024-3-5 | X100 |  |  | 100 |  |
    | 甲厂 | 3 | 2024-3-5 | X100 | 10 | 12 | 110 |  |
    | 甲厂 | 4 | 2024-3-5 | X100 | 5000 | 12 | 60 |  |
    | 甲厂 | 5 | 2024-3-5 | X100 | 10 |  |  |  |
    | 甲厂 | 6 |  | X100 | 10 | 12 |  |  |
    | 甲厂 | 7 | 2024-3-5 | X100 | 10 | 12 |  | 取消 |
    | 甲厂 | 8 | 2024-3-5 | X100 | 10 | 12 |  | 待确认 |
    | 甲厂 | 9 | 2024-3-5 | X100 | 10 | 12 |  | 退货 |
    | 甲厂 | 10 | 2024-3-5 | X100 | -10 | 12 |  |  |
    | 甲厂 | 11 | 2024-3-5 | 模具费 |  | 3000 |  |  |
    | 甲厂 | 12 | 2024-3-5 | X100 | -5000 | 12 | -60 | 退货 |
    | 甲厂 | 13 | 2024-3-5 | X100 | 5000 | 12 | 0 |  |
    """
    assert rows(sheet, "order_id", "counted", "amount", "set_aside", "reason", "fee") == [
        ("1", True, 12_500, 0, "", False),
        ("2", True, 10_000, 0, "", False),
        ("3", True, 12_000, 0, "", False),
        ("4", True, 0, 6_000, "doubtful", False),
        ("5", True, 0, 0, "no_price", False),
        ("6", True, 12_000, 0, "no_date", False),
        ("7", False, 0, 0, "cancelled", False),
        ("8", False, 0, 0, "unconfirmed", False),
        ("9", True, -12_000, 0, "", False),
        ("10", True, -12_000, 0, "", False),
        ("11", True, 300_000, 0, "", True),
        ("12", True, 0, -6_000, "doubtful", False),
        ("13", True, 0, 0, "doubtful", False),
    ]


@pytest.mark.parametrize("word", ["退货", "Returned", "已收货", "样品单"])
def test_the_settings_may_name_the_statuses_in_any_way(word: str) -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
    | 甲厂 | 1 | 2024-3-5 | X100 | 10 | 12 | 退货 |
    | 甲厂 | 2 | 2024-3-5 | X100 | 10 | 12 | 取消 |
    """
    settings = Settings(counting=Counting(not_counted=(word,)))
    returned = word in {"退货", "Returned"}
    assert rows(sheet, "counted", settings=settings) == [(not returned,), (True,)]


def test_on_time_late_overdue_and_not_due() -> None:
    sheet = """
    | 客户 | 单号 | 交期 | 发货日期 | 收货日期 | 数量 | 状态 |
    | 甲厂 | 1 | 2024-12-10 | 2024-12-10 | | 1 | |
    | 甲厂 | 2 | 2024-12-10 | 2024-12-13 | | 1 | |
    | 甲厂 | 3 | 2024-12-10 |  | 2024-12-9 | 1 | |
    | 甲厂 | 4 | 2024-12-10 |  | | 1 | |
    | 甲厂 | 5 | 2024-12-31 |  | | 1 | |
    | 甲厂 | 6 |  |  | | 1 | |
    | 甲厂 | 7 | 2024-12-10 |  | | 1 | 已发货 |
    | 甲厂 | 8 | 2024-12-10 |  | | 1 | 取消 |
    | 甲厂 | 9 | 2024-12-10 |  | | -1 | |
    """
    assert rows(sheet, "order_id", "on_time", "days_late", "overdue") == [
        ("1", True, 0, False),
        ("2", False, 3, False),
        ("3", True, 0, False),
        ("4", False, 21, True),
        ("5", None, None, False),
        ("6", None, None, False),
        ("7", None, None, False),
        ("8", None, None, False),
        ("9", None, None, False),
    ]


def test_lines_of_one_number_are_one_order_and_a_day_stands_in_for_a_missing_number() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 |
    | 甲厂 | 1 | 2024-3-5 | X |
    | 甲厂 | 1 | 2024-3-6 | Y |
    | 甲厂 |  | 2024-3-5 | X |
    | 甲厂 |  | 2024-3-5 | Y |
    | 甲厂 |  |  | X |
    | 甲厂 |  |  | Y |
    | 乙厂 | 1 | 2024-3-5 | X |
    |  | 1 | 2024-3-5 | X |
    """
    keys = [key for (key,) in rows(sheet, "order_key")]
    assert [keys.index(key) for key in keys] == [0, 0, 2, 2, 4, 5, 6, 7]


def test_owner_and_cell() -> None:
    data = linked(table("order", "| 客户 | 单号 |\n| 甲厂 | 1 |", file="华东.xlsx"))
    (line,) = order_lines(data, {"CUS001": "周敏"}, Settings(), dt.date(2024, 12, 31))
    assert (line.owner, str(line.cell), line.customer) == ("周敏", "华东.xlsx 订单!B3", "甲厂")


def test_a_ledger_of_shipments_counts_at_the_day_of_shipping() -> None:
    sheet = """
    | 客户 | 单号 | 型号 | 数量 | 单价 | 发货日期 |
    | 甲厂 | 1 | X100 | 10 | 12 | 2024-10-8 |
    | 甲厂 | 2 | X100 | 10 | 12 |  |
    """
    assert rows(sheet, "order_date", "day", "reason") == [
        (None, dt.date(2024, 10, 8), ""),
        (None, None, "no_date"),
    ]
