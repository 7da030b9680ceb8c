from __future__ import annotations

import pytest

from crmsheets.intake.layout.implied import implied
from crmsheets.templates import shipped
from tests.intake.sheets import grid

BY_NAME = {template.name: template for template in shipped()}


@pytest.mark.parametrize(
    ("sheet", "title", "known", "expected"),
    [
        ("| 客户 | 1月 | 2月 |", "2024年", ["customer_name"], "order_date quantity"),
        ("| 客户 | 1月 | 2月 |", "2024年回款", ["customer_name"], ""),
        ("| 客户 | 款号 | S | M |", "订单", ["customer_name", "product_model"], "quantity"),
        ("| 客户 | 36 | 37 | 38 |", "订单", ["customer_name"], "quantity"),
        ("| 客户 | 联系人 | 电话 | 1月 | 2月 |", "2024年", ["customer_name"], ""),
        ("| 哪家 | 1月 | 2月 |", "2024年", [], "order_date quantity"),
        ("| 哪家 | 谁 | 哪里 | 1月 | 2月 |", "2024年", [], ""),
        ("| 日期 | 数量 |", "顺达五金", ["order_date", "quantity"], ""),
        (
            "| 日期 | 数量 | 型号 |",
            "顺达五金",
            ["order_date", "quantity", "product_model"],
            "customer_name",
        ),
        ("| 日期 | 1月 | 2月 |", "2024年", ["order_date"], ""),
    ],
)
def test_what_a_header_row_gives_without_a_word(
    sheet: str, title: str, known: list[str], expected: str
) -> None:
    whole = grid(sheet, title)
    words = {c: value for c, value in enumerate(whole.rows[0], start=1) if isinstance(value, str)}
    found = implied(whole, 1, words, known, BY_NAME["order"])
    assert " ".join(sorted(found.fields)) == expected


def test_a_line_above_says_whose_rows_these_are() -> None:
    whole = grid("| 客户：顺达五金 数量：5 |\n| 产品型号 | 下单日期 |", "订单")
    words = {1: "产品型号", 2: "下单日期"}
    found = implied(whole, 2, words, ["product_model", "order_date"], BY_NAME["order"])
    assert found.fields == {"customer_name"}
    guests = grid("| 活动名称：2024秋季展 |\n| 客户名称 | 姓名 |", "来宾")
    told = implied(guests, 2, {1: "客户名称", 2: "姓名"}, ["customer_name"], BY_NAME["guest"])
    assert told.fields == {"activity_name"}
