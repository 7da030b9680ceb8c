from __future__ import annotations

import pytest

from crmsheets.templates.customer_evidence import nameless, said, tells
from tests.tables import table

ORDERS = table(
    "order",
    """
    | 客户名称 | 订单编号 | KH编号 | 税号 |
    | 顺达五金厂 | PO1 |  |  |
    |  | PO2 | CUS001 |  |
    |  | PO3 |  | 91350100M000100Y43 |
    |  | PO4 |  |  |
    """,
)


@pytest.mark.parametrize(
    ("header", "whose"),
    [("客户编号", True), ("Customer No.", True), ("税 号", True), ("编号", False), ("ID", False)],
)
def test_a_bare_number_is_the_rows_own(header: str, whose: bool) -> None:
    assert tells(header) == whose


def test_numbers_and_codes_stand_in_columns_nobody_declared() -> None:
    assert said(ORDERS, "customer_id") == [None, "CUS001", None, None]
    assert said(ORDERS, "uscc") == [None, None, "91350100M000100Y43", None]
    assert said(table("order", "| 客户名称 |\n| 顺达 |"), "uscc") == [None]


def test_a_row_is_nameless_where_nothing_says_who() -> None:
    assert nameless(ORDERS) == [False, False, False, True]
    assert nameless(table("order", "| 订单编号 |\n| PO1 |")) == [False]


def test_a_customer_needs_a_name() -> None:
    assert nameless(table("customer", "| 客户名称 | 客户编号 |\n|  | CUS001 |")) == [True]
