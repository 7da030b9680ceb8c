from __future__ import annotations

import pytest

from crmsheets.intake.acquaintance import NOBODY, Known
from crmsheets.intake.match import Match, completed
from tests.intake.sheets import grid
from tests.tables import template


def told(table: str, sheet: str, known: Known = NOBODY) -> Match:
    return completed(grid(sheet), template(table), 1, {}, known=known)


def test_of_two_columns_of_one_name_the_product_is_the_amount() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 单价 | 金额 | 金额 |
        | 顺达五金 | 10 | 1.5 | 70 | 15 |
        | 恒力机械 | 20 | 2.5 | 80 | 50 |
        | 明基电子 | 30 | 3.5 | 90 | 105 |
    """)  # fmt: skip
    assert match.columns["amount"] == 5
    assert match.doubled == {4: "amount"}


def test_twins_that_nothing_tells_apart_are_asked_about() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 日期 | 日期 |
        | 顺达五金 | 10 | 2024-03-05 | 2024-03-09 |
        | 恒力机械 | 20 | 2024-03-06 | 2024-03-12 |
    """)  # fmt: skip
    assert "order_date" not in match.columns
    assert match.unclear == {3: ("order_date",), 4: ("order_date",)}


def test_twins_that_hold_the_same_are_one_column_doubled() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 日期 | 日期 |
        | 顺达五金 | 10 | 2024-03-05 | 2024-03-05 |
        | 恒力机械 | 20 | 2024-03-06 | 2024-03-06 |
    """)  # fmt: skip
    assert (match.columns["order_date"], match.doubled) == (3, {4: "order_date"})


def test_a_header_that_may_be_two_fields_is_asked_about() -> None:
    match = told("order", """
        | 客户名称 | 数量 | 货物动态日 |
        | 顺达五金 | 10 | 2024-03-05 |
        | 恒力机械 | 20 | 2024-03-06 |
    """)  # fmt: skip
    assert set(match.columns) == {"customer_name", "quantity"}
    assert 3 in match.extras


def test_a_header_nobody_knows_is_told_by_firms_and_phones_below_it() -> None:
    match = told("customer", """
        | 甲乙丙 | 姓名 | 丁戊 | 己庚 |
        | 顺达五金有限公司 | 张三 | 13800000000 | 红 |
        | 恒力机械厂 | 李四 | 13900000001 | 蓝 |
        | 明基电子有限公司 | 王五 | 13700000002 | 绿 |
    """)  # fmt: skip
    assert match.columns["customer_name"] == 1
    assert 0.7 <= match.confidence["customer_name"] < 0.95
    assert match.extras.keys() >= {4}


def test_known_customers_decide_where_the_header_does_not() -> None:
    sheet = """
        | 甲乙丙 | 订单编号 | 数量 |
        | 顺达 | PO-1 | 5 |
        | 恒力 | PO-2 | 6 |
        | 明基 | PO-3 | 7 |
    """
    assert "customer_name" not in told("order", sheet).columns
    known = Known(customers=frozenset({"顺达", "恒力", "明基"}))
    assert told("order", sheet, known=known).columns["customer_name"] == 1


def test_a_synonym_above_another_thing_is_not_believed() -> None:
    match = told("followup", """
        | 客户 | 日期 | 内容 | 联系方式 | 备忘 |
        | 顺达五金 | 2024-03-05 | 询问新款报价 | 13800000000 | x |
        | 恒力机械 | 2024-03-06 | 已经寄出样品 | 13900000001 | y |
    """)  # fmt: skip
    assert "method" not in match.columns
    assert match.unclear == {4: ("method",)}


@pytest.mark.parametrize(
    ("headers", "rung", "sure"),
    [("客户名称|联系人|联系电话", "labels", 1.0), ("公司|姓名|电话", "synonyms", 0.95)],
)
def test_words_of_our_own_need_no_content(headers: str, rung: str, sure: float) -> None:
    match = told("customer", headers)
    assert set(match.rungs.values()) == {rung}
    assert set(match.confidence.values()) == {sure}


def test_a_word_of_several_fields_gives_way_to_their_own_words() -> None:
    match = told("customer", "| 公司 | 联系人 | 电话 | 联系方式 | 2024 |\n| 顺达 | 张三 | | | 5 |")
    assert match.columns["phone"] == 3
    assert match.extras == {4: "联系方式", 5: "2024"}
