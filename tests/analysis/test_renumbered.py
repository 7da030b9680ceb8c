from __future__ import annotations

import datetime as dt

from crmsheets.analysis.link import link
from crmsheets.analysis.renumbered import renumbered
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.tables import dataset, table


def told(*tables: Table) -> list[tuple[str, str, str, str]]:
    """Old number, number now, name as typed, where."""
    data = link(dataset(*tables), Settings())
    return [(each.old, each.new, each.written, str(each.cell)) for each in renumbered(data)]


def test_numbers_that_changed_stand_with_the_one_that_counts_now() -> None:
    assert told(
        table(
            "customer",
            """
            | 客户编号 | 客户名称 |
            | K10 | 顺达五金有限公司 |
            | K9 | 顺达五金有限公司 |
            | | 顺达五金有限公司 |
            | cus7 | 宏远电子有限公司 |
            """,
        )
    ) == [("K10", "K9", "顺达五金有限公司", "a.xlsx 客户!A3")]


def test_a_number_that_two_have_is_one_customers_only() -> None:
    assert told(
        table(
            "customer",
            "| 客户编号 | 客户名称 | 首次接触日期 |\n| K1 | 顺达五金有限公司 | 2024-1-1 |",
        ),
        table("customer", "| 客户编号 | 客户名称 |\n| K1 | 宏远电子有限公司 |", file="b.xlsx"),
    ) == [("K1", "CUS001", "宏远电子有限公司", "b.xlsx 客户!A3")]


def test_numbers_of_other_lists_once_a_sheet() -> None:
    assert told(
        table("customer", "| 客户编号 | 客户名称 |\n| CUS001 | 顺达五金有限公司 |"),
        table(
            "order",
            """
            | 客户 | 客户编号 | 单号 | 日期 |
            | 顺达五金有限公司 | ERP7 | P1 | 2024-1-1 |
            | 顺达五金有限公司 | ERP7 | P2 | 2024-1-2 |
            | 顺达五金有限公司 | CUS001 | P3 | 2024-1-3 |
            | 顺达五金有限公司 | | P4 | 2024-1-4 |
            """,
            file="订单.xlsx",
        ),
    ) == [("ERP7", "CUS001", "顺达五金有限公司", "订单.xlsx 订单!A3")]


def test_the_number_of_an_older_copy_is_an_old_number() -> None:
    firms = ["顺达五金厂", "宏远电子厂", "明珠塑胶厂", "美丽家家具厂", "长虹电器厂", "天工模具厂"]
    rows = "\n".join(f"| K{at} | {name} | 2024-1-{at} |" for at, name in enumerate(firms, start=1))
    head = "| 客户编号 | 客户名称 | 首次接触日期 |\n"
    old, new = (dt.datetime(2024, month, 1, tzinfo=dt.UTC) for month in (1, 6))
    assert told(
        table("customer", head + rows, file="客户.xlsx", modified=old),
        table("customer", head + rows.replace("K1 ", "X1 "), file="客户 (2).xlsx", modified=new),
    ) == [("K1", "X1", "顺达五金厂", "客户.xlsx 客户!A3")]


def test_a_number_that_contradicts_the_name_is_no_old_number() -> None:
    assert (
        told(
            table(
                "customer",
                "| 客户编号 | 客户名称 |\n| CUS001 | 顺达五金有限公司 |\n| CUS002 | 宏远电子有限公司 |",
            ),
            table(
                "order",
                "| 客户 | 客户编号 | 单号 |\n| 顺达五金有限公司 | CUS002 | P1 |",
                file="b.xlsx",
            ),
        )
        == []
    )


def test_nothing_without_customers() -> None:
    assert told() == []
