"""Lines that stand again in the next file, with what has happened since."""

from __future__ import annotations

import datetime as dt
from typing import Any

from crmsheets.analysis.link import link
from crmsheets.model.dataset import Dataset
from crmsheets.model.settings import Settings
from tests.tables import dataset, table

HEAD = "| 客户名称 | 订单编号 | 下单日期 | 产品型号 | 数量 | 单价 | 发货日期 | 订单状态 |\n"
OLD = (
    HEAD
    + """
    | 顺达 | PO1 | 2024-11-3 | X100 | 10 | 5 |           |        |
    | 顺达 | PO8 | 2024-12-8 | X100 | 20 | 5 |           | 生产中 |
    | 恒通 | PO9 | 2024-12-9 | X100 | 30 |   |           |        |
"""
)
NEW = (
    HEAD
    + """
    | 顺达五金 | PO8 | 2024-12-8 | X100 | 20 | 5 | 2025-1-5 | 已发货 |
    | 恒通     | PO9 | 2024-12-9 | X100 | 30 | 4 |          | 生产中 |
    | 恒通     | P10 | 2025-1-9  | X100 | 40 | 4 |          |        |
"""
)
DECEMBER = dt.datetime(2024, 12, 31, tzinfo=dt.UTC)
JANUARY = dt.datetime(2025, 1, 31, tzinfo=dt.UTC)
CUSTOMERS = "| 客户名称 |\n| 东莞市顺达五金有限公司 |"


def linked(old: str, new: str, saved: tuple[dt.datetime, dt.datetime] | None = None) -> Dataset:
    before, after = saved or (None, None)
    files = (
        table("order", old, file="2024.xlsx", modified=before),
        table("order", new, file="2025.xlsx", modified=after),
    )
    return link(dataset(table("customer", CUSTOMERS, file="c.xlsx"), *files), Settings())


def lines(data: Dataset) -> list[tuple[Any, ...]]:
    of = data["order"]
    return [
        (of.source(i).file, of["order_id"][i], (of["quantity"][i] or 0) // 1000, of["status"][i])
        for i in range(len(of))
    ]


def told(data: Dataset) -> list[tuple[str, list[str]]]:
    return [(each.code, [str(cell) for cell in each.cells]) for each in data.findings]


def test_a_line_carried_over_counts_once_as_it_stands_now() -> None:
    data = linked(OLD, NEW)
    assert lines(data) == [
        ("2024.xlsx", "PO1", 10, None),
        ("2025.xlsx", "PO8", 20, "已发货"),
        ("2025.xlsx", "PO9", 30, "生产中"),
        ("2025.xlsx", "P10", 40, None),
    ]
    assert told(data) == [("COPY01", ["2024.xlsx 订单!G4", "2025.xlsx 订单!G3"])]
    assert all(each.balanced for each in data.balance)
    assert link(data, Settings()) == data


def test_of_equally_old_lines_that_contradict_each_other_one_is_taken_and_asked_about() -> None:
    data = linked(OLD, NEW.replace("2025-1-5 |", "|"))
    assert told(data) == [("COPY02", ["2025.xlsx 订单!H3", "2024.xlsx 订单!H4"])]


def test_what_only_the_older_line_says_is_told() -> None:
    new = NEW.replace("2025-1-5 | 已发货", "|")
    data = linked(OLD, new, (DECEMBER, JANUARY))
    assert lines(data)[1] == ("2025.xlsx", "PO8", 20, None)
    assert told(data) == [("COPY01", ["2024.xlsx 订单!H4", "2025.xlsx 订单!H3"])]


def test_another_quantity_price_or_customer_is_another_line() -> None:
    for old, new in (
        ("| 20 |", "| 25 |"),
        ("| 20 | 5 |", "| 20 | 6 |"),
        ("顺达五金", "恒通"),
        ("| 20 |", "| |"),
    ):
        data = linked(OLD, NEW.replace(old, new))
        assert ("2024.xlsx", "PO8", 20, "生产中") in lines(data)


def test_a_line_that_a_file_holds_twice_is_left_alone() -> None:
    twice = NEW + "| 顺达五金 | PO8 | 2024-12-8 | X100 | 20 | 5 | 2025-1-6 | |"
    assert len(lines(linked(OLD, twice))) == 6


def test_tables_without_numbers_of_their_own_are_left_alone() -> None:
    one = "| 客户名称 | 反馈日期 | 客户反馈 | 评分 |\n| 顺达 | 2024-3-5 | 交期慢 | 3 |"
    two = one.replace("| 3 |", "| 4 |")
    data = link(
        dataset(table("feedback", one, file="a.xlsx"), table("feedback", two, file="b.xlsx")),
        Settings(),
    )
    assert len(data["feedback"]) == 2
