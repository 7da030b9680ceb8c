from __future__ import annotations

import pytest

from tests.checks.running import found
from tests.tables import table

CUSTOMERS = table("customer", "| 客户名称 |\n| 东莞市顺达五金有限公司 |\n| 惠州恒通电子厂 |")
ORDERS = table(
    "order",
    """
    | 客户 | 单号 | 日期 |
    | 东莞市顺达五金有限公司 | PO2412-08 | 2024-12-1 |
    | 东莞市顺达五金有限公司 | PO2412-08 | 2024-12-3 |
    | 惠州恒通电子厂 | PO2412-09 |  |
    """,
)
HEAD = "| 日期 | 客户 | 金额 | 单号 | 款项 |"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| 2024-12-5 | 东莞市顺达五金有限公司 | 5 | PO2412-08 | |", []),
        ("| 2024-11-5 | 东莞市顺达五金有限公司 | 5 | PO2412-08 | |", []),
        ("| 2023-12-5 | 东莞市顺达五金有限公司 | 5 | PO2412-08 | |", [("PAY07", "A3")]),
        ("| 2023-12-5 | 惠州恒通电子厂 | 5 | PO2412-09 | |", []),
        ("|  | 东莞市顺达五金有限公司 | 5 | PO2412-08 | |", []),
        ("| 2024-12-5 | 东莞市顺达五金有限公司 | 5 | P02412-08 | |", [("PAY01", "D3")]),
        ("| 2024-12-5 | 惠州恒通电子厂 | 5 | PO2412-08 | |", [("PAY02", "D3")]),
        ("| 2024-12-5 |  | 5 | PO2412-08 | |", []),
        ("| 2024-12-5 | 惠州恒通电子厂 | 5 |  | |", []),
    ],
)
def test_the_order_that_a_receipt_names(row: str, expected: list[tuple[str, str]]) -> None:
    told = found(CUSTOMERS, ORDERS, table("payment", f"{HEAD}\n{row}"), stage="linked")
    assert [(code, cell) for code, cell, _ in told if code.startswith("PAY")] == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| 2024-12-5 | 甲厂 | 5 | | |", []),
        ("|  | 甲厂 | 5 | | |", ["PAY03"]),
        ("|  | 甲厂 |  | | |", ["CELL01"]),
        ("| 2024-12-5 | 甲厂 | 0 | | |", ["PAY04"]),
        ("| 2024-12-5 | 甲厂 | -5 | | |", ["PAY05"]),
        ("| 2024-12-5 | 甲厂 | -5 | | 退款 |", []),
    ],
)
def test_what_a_receipt_says_by_itself(row: str, expected: list[str]) -> None:
    assert [code for code, _, _ in found(table("payment", f"{HEAD}\n{row}"))] == expected


def test_a_sheet_without_days_is_told_once_at_its_header() -> None:
    assert found(table("payment", "| 客户 | 金额 |\n| 甲厂 | 5 |")) == []


def test_the_same_receipt_twice_in_a_sheet() -> None:
    rows = """
    | 日期 | 客户 | 金额 | 备注 |
    | 2024-12-5 | 甲厂 | 5 |  |
    | 2024-12-5 | 甲厂 | 5 | 第二笔 |
    | 2024-12-5 | 甲厂 | 5 |  |
    | 2024-12-6 | 甲厂 | 5 |  |
    |  | 甲厂 | 5 |  |
    |  | 甲厂 | 5 |  |
    """
    told = found(table("payment", rows), stage="linked")
    assert [(code, cell) for code, cell, _ in told] == [("PAY06", "C5")]


def test_without_orders_no_number_is_doubted() -> None:
    assert found(table("payment", f"{HEAD}\n| 2024-12-5 | 甲厂 | 5 | X | |"), stage="linked") == []
