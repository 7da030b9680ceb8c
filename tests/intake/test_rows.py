from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.recognise import recognise
from crmsheets.intake.rows import Rows, classified, last_row
from crmsheets.model.dataset import REASONS
from crmsheets.model.grid import Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid

HEAD = "| 序号 | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 总金额 | 备忘 |\n"


def rows(sheet: Grid) -> Rows:
    match = recognise(sheet, shipped())
    assert match is not None
    return classified(sheet, match)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("| 1 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 60 | |", ""),
        ("| | PO-1 | | | | | | |", ""),
        ("| | | | | | 5 | | |", ""),
        ("| | | | | | | | |", "blank"),
        ("| | | | | | | | 问过小李 |", "note"),
        ("| 17 | | | | | | | |", "prefilled"),
        ("| 17 | | | | | 0 | 0.0 | |", "prefilled"),
        ("| 合计 | | | | | 5 | 60 | |", "total"),
        ("| | 小 计： | | | | 5 | 60 | |", "total"),
        ("| 3月合计 | | | | | 5 | | |", "total"),
        ("| Total | | | | | 5 | | |", "total"),
        ("| Grand Total | | | | | | 1,200.00 | |", "total"),
        ('| 合计 | | 5家 | | | "1,000 pcs" | ￥60 | 伍仟元整 |', "total"),
        ("| 合计 | | 顺达五金 | | X100 | 5 | 60 | |", ""),
        ("| | PO-2 | 合计五金厂 | | | 5 | 60 | |", ""),
        ("| 序号 | 订单编号 | 客户名称 | 下单日期 | 产品型号 | 数量 | 总金额 | 备忘 |", "header"),
        ("| | * 订单编号⏎如 PO-1 | 客户 名称 | | | | | |", "header"),
        ("| 示例 | PO-1 | 顺达 | 2024-03-05 | X100 | 5 | 60 | |", "example"),
        ("| 制表人：王芳 | | | | 审核：李强 | | | |", "note"),
        ("| 备注：月底对账 | | | | | | | |", "note"),
    ],
)
def test_a_row_is_a_record_or_says_why_not(line: str, reason: str) -> None:
    found = rows(grid(HEAD + line + "\n| 9 | PO-9 | 达顺 | 2024-03-09 | X9 | 9 | 90 | |"))
    assert found.present == 3
    assert found.records == ((2, 3) if not reason else (3,))
    assert found.skipped == Counter(["header", reason] if reason else ["header"])
    assert not reason or reason in REASONS


def test_what_stands_above_the_header_is_counted() -> None:
    sheet = grid("""
        | 2024年订单 | | | |
        | | | | |
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-1 | 顺达 | 5 | 2024-03-05 |
    """)
    assert rows(sheet) == Rows((5,), 5, {"title": 1, "blank": 1, "keys": 1, "header": 1})


def test_keys_pasted_along_with_rows_are_no_record() -> None:
    sheet = grid("""
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-1 | 顺达 | 5 | 2024-03-05 |
        | order.order_id | order.customer_name | order.quantity | order.order_date |
        | 订单编号 | 客户名称 | 数量 | 下单日期 |
        | PO-2 | 达顺 | 6 | 2024-03-06 |
    """)
    assert rows(sheet) == Rows((3, 6), 6, {"keys": 1, "header": 3})


def test_keys_below_the_header_are_keys() -> None:
    sheet = grid(HEAD + "| | order.order_id | order.customer_name | | | | | |\n| | PO-1 | 顺达 |")
    assert rows(sheet) == Rows((3,), 3, {"header": 1, "keys": 1})


def test_a_row_of_errors_is_a_record_and_one_of_empty_formulas_is_not() -> None:
    sheet = grid(HEAD + "| | | | | | | | |\n| | | | | | | | |")
    sheet = replace(sheet, errors={(2, 6): "#N/A"}, uncached=frozenset({(3, 7)}))
    assert rows(sheet) == Rows((2,), 3, {"header": 1, "prefilled": 1})
    assert last_row(replace(sheet, uncached=frozenset({(8, 7)}))) == 8


def test_hidden_rows_are_read() -> None:
    sheet = grid(HEAD + "| | PO-1 | 顺达 | | | 5 | | |", hidden_rows=frozenset({2}))
    assert rows(sheet).records == (2,)


CELL = st.sampled_from([None, "", " ", "顺达", "合计", "客户名称", "备注：x", 0, 5, "PO-1", "示例"])


@given(st.lists(st.lists(CELL, min_size=8, max_size=8).map(tuple), max_size=12))
def test_every_row_is_accounted_for(lines: list[tuple[str | int | None, ...]]) -> None:
    sheet = grid(HEAD)
    sheet = replace(sheet, rows=(*sheet.rows, *lines))
    found = rows(sheet)
    assert found.present == last_row(sheet)
    assert found.present == len(found.records) + sum(found.skipped.values())
    assert set(found.skipped) <= REASONS.keys()
