from __future__ import annotations

import datetime as dt

from crmsheets.checks.undated import order_days, undated
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)
LEDGER = """
    | 客户名称 | 发货日期 | 型号 | 数量 |
    | 顺达五金 | 2024-10-08 | X100 | 5 |
    | 达顺电子 |  | X100 | 5 |
"""


def found(data: Dataset) -> list[tuple[str, object]]:
    return [(each.cells[0].ref, each.got["count"]) for each in undated(data, Settings(), TODAY)]


def test_a_shipping_ledger_is_dated_by_shipping_and_says_so_once() -> None:
    data = dataset(table("order", LEDGER))
    assert order_days(data.tables["order"]) == [dt.date(2024, 10, 8), None]
    assert found(data) == [("B2", 1)]
    assert list(data.tables["order"]["order_date"]) == [None, None]


def test_one_order_date_on_the_sheet_and_nothing_stands_in() -> None:
    sheet = """
    | 客户名称 | 下单日期 | 发货日期 |
    | 顺达五金 | 2024-10-01 | 2024-10-08 |
    | 达顺电子 |  | 2024-10-09 |
    """
    data = dataset(table("order", sheet))
    assert order_days(data.tables["order"]) == [dt.date(2024, 10, 1), None]
    assert found(data) == []


def test_days_that_nobody_could_name_may_be_the_order_dates() -> None:
    sheet = """
    | 客户名称 | 某日 | 发货日期 |
    | 顺达五金 | 2024.10.1 | 2024-10-08 |
    """
    assert order_days(table("order", sheet)) == [None]
    assert order_days(table("order", sheet.replace("2024.10.1", "A3"))) == [dt.date(2024, 10, 8)]


def test_no_orders_no_word() -> None:
    assert found(Dataset()) == []
