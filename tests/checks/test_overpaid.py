from __future__ import annotations

from crmsheets.model.table import Table
from tests.checks.running import codes, found
from tests.tables import table

ORDERS = """
| 订单编号 | 客户名称 | 产品型号 | 数量 | 单价 | 总金额 |
| PO1 | 甲厂 | X | 10 | 100 |  |
| PO1 | 甲厂 | 模具费 |  | 200 |  |
| PO2 | 甲厂 | X | 10 | 100 | 7 |
| PO3 | 甲厂 | X |  |  |  |
| PO4 | 甲厂 | X | -1 | 100 |  |
"""


def paid(*lines: str) -> Table:
    rows = "\n".join(f"| 甲厂 | {line} |" for line in lines)
    head = "| 客户名称 | 订单编号 | 收款日期 | 金额 | 款项 |"
    return table("payment", f"{head}\n{rows}", file="p.xlsx")


def told(*lines: str) -> list[tuple[str, str]]:
    every = codes(table("order", ORDERS), paid(*lines), stage="linked")
    return [each for each in every if each[0] == "PAY08"]


def test_the_receipt_that_goes_beyond_is_told() -> None:
    lines = ("PO1 | 2024-3-9 | 700 | ", "PO1 | 2024-3-5 | 600 | ", "po1 | 2024-4-5 | 600 | ")
    (only,) = [
        each
        for each in found(table("order", ORDERS), paid(*lines), stage="linked")
        if each[0] == "PAY08"
    ]
    assert only == (
        "PAY08",
        "D3",
        "是 700，订单 PO1 一共才 1,200，加上这笔收了 1,300。请核对金额和单号。",
    )


def test_up_to_a_hundredth_more_is_rounding() -> None:
    assert told("PO1 | 2024-3-5 | 1212 | ") == []
    assert told("PO1 | 2024-3-5 | 1212.01 | ") == [("PAY08", "D3")]


def test_money_given_back_is_taken_off() -> None:
    assert told("PO1 | 2024-3-5 | 300 | 退款", "PO1 | 2024-3-9 | 1500 | ") == []
    assert told("PO1 | 2024-3-5 | -300 | ", "PO1 |  | 1500 | ") == []


def test_orders_that_nobody_knows_the_worth_of_are_left_alone() -> None:
    assert told(*(f"{order} | 2024-3-5 | 9999 | " for order in ("PO2", "PO3", "PO4", "PO9"))) == []
    assert told("PO1 | 2024-3-5 |  | ") == []
