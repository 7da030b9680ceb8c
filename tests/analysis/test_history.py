from __future__ import annotations

import datetime as dt

from crmsheets.analysis.history import History, histories
from crmsheets.analysis.orders import order_lines
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
| 甲厂 | 1 | 2023-12-31 | X | 10 | 1 |  |
| 甲厂 | 2 | 2024-1-1 | X | 10 | 1 |  |
| 甲厂 | 2 | 2024-1-1 | Y | 10 | 2 |  |
| 甲厂 | 3 | 2024-5-1 | X | 10 | 1 | 取消 |
| 甲厂 | 4 | 2024-6-1 | X | 5 | 1 | 退货 |
| 甲厂 | 5 |  | X | 7 | 1 |  |
| 乙厂 | 6 | 2024-6-1 | X | 5 | 1 | 退货 |
|  | 7 | 2024-6-1 | X | 5 | 1 |  |
"""


def bought(sheet: str = SHEET) -> dict[str, History]:
    return histories(order_lines(linked(table("order", sheet)), {}, Settings(), TODAY))


def test_lines_of_nobody_are_in_nobodys_history() -> None:
    assert sorted(bought()) == ["CUS001", "CUS002"]


def test_money_and_orders_of_a_span() -> None:
    history = bought()["CUS001"]
    assert (history.spend(YEAR), history.orders(YEAR)) == (2_500, 1)
    assert (history.total, history.order_count) == (4_200, 3)
    assert history.days == (dt.date(2023, 12, 31), dt.date(2024, 1, 1))


def test_who_only_returned_has_that_as_history() -> None:
    history = bought()["CUS002"]
    assert (history.total, history.days) == (-500, (dt.date(2024, 6, 1),))
    assert (history.order_count, history.orders(YEAR)) == (0, 0)  # a return is no order
    assert history.until(dt.date(2024, 6, 1)).order_count == 0


def test_what_was_known_at_the_end_of_a_day() -> None:
    then = bought()["CUS001"].until(dt.date(2024, 1, 1))
    assert (then.total, then.order_count) == (4_000, 2)
    assert then.until(dt.date(2023, 1, 1)) == History()
