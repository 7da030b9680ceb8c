from __future__ import annotations

import pytest

from tests.intake.layout.reading import places, read, records, said

REGISTER = """
    | 订单编号 | 下单日期 | 客户名称 | 产品型号 | 数量 |
    | P1 | 2024-03-05 | 顺达五金 | X100 | 5 |
    | P2 | 2024-03-06 | 恒通电子 | X100 | 7 |
    |  |  |  | X200 | 8 |
    |  |  |  | X300 | 9 |
    | P3 | 2024-03-08 | 明辉灯饰 | X300 | 9 |
    | P4 | 2024-03-09 | 顺达五金 | X300 | 9 |
    | P5 | 2024-03-10 | 顺达五金 | X300 | 2 |
    | P6 | 2024-03-11 | 顺达五金 | X300 | 3 |
"""


def test_one_order_of_several_lines_among_many_of_one() -> None:
    found = read(REGISTER)
    assert records(found, "order_id", "order_date", "customer_name", "product_model")[1:5] == [
        (3, 0, "P2", "2024-03-06", "恒通电子", "X100"),
        (4, 0, "P2", "2024-03-06", "恒通电子", "X200"),
        (5, 0, "P2", "2024-03-06", "恒通电子", "X300"),
        (6, 0, "P3", "2024-03-08", "明辉灯饰", "X300"),
    ]
    assert places(found, "customer_name")[1:4] == ["C3", "C3", "C3"]
    assert said(found) == [("LAY33", "4", "")]
    assert [each.got["rows"] for each in found.findings if each.code == "LAY33"] == [2]


@pytest.mark.parametrize(
    "line",
    [
        "|  | 2024-03-07 |  | X200 | 8 |",  # a day of its own: whose order is it?
        "| P9 |  |  | X200 | 8 |",
        "|  |  |  |  | 8 |",
        "|  |  |  | X200 |  |",
        "|  |  |  |  |  |\n|  |  |  | X200 | 8 |",
    ],
)
def test_what_is_no_further_line_is_asked_for(line: str) -> None:
    found = read(
        REGISTER.replace("|  |  |  | X300 | 9 |", "").replace("|  |  |  | X200 | 8 |", line)
    )
    assert said(found, "LAY33") == []


def test_nobody_above_nobody_taken() -> None:
    found = read(
        """
        | 下单日期 | 客户名称 | 产品型号 | 数量 |
        |  |  | X200 | 8 |
        |  |  | X100 | 7 |
        | 2024-03-08 | 明辉灯饰 | X300 | 9 |
        """
    )
    assert records(found, "customer_name")[:2] == [(2, 0, None), (3, 0, None)]
    assert said(found, "LAY33") == []


def test_a_customer_alone_says_no_order() -> None:
    found = read(
        """
        | 客户名称 | 产品型号 | 数量 | 交期 |
        | 顺达五金 | X100 | 7 | 2024-03-08 |
        | 恒通电子 | X100 | 7 | 2024-03-08 |
        |  | X300 | 9 | 2024-03-09 |
        | 明辉灯饰 | X300 | 9 | 2024-03-09 |
        """
    )
    assert said(found, "LAY33") == []
    assert records(found, "customer_name")[2] == (4, 0, None)
