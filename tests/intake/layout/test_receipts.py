from __future__ import annotations

import pytest

from crmsheets.intake.layout.receipts import fitting, speaks_of_receipts
from crmsheets.intake.locate import by_words
from crmsheets.model.grid import Grid
from crmsheets.templates import shipped
from tests.intake.sheets import grid

TEMPLATES = [each for each in shipped() if not each.result]


def sheet(headers: str, title: str = "Sheet1", above: str = "") -> Grid:
    width = headers.count("|") + 1
    row = " | ".join(["2024-3-5", "东莞市顺达五金有限公司", "500", "转账", "x", "y"][:width])
    lines = [above] if above else []
    return grid("\n".join(f"| {line} |" for line in (*lines, headers, row, row)), title)


@pytest.mark.parametrize(
    ("headers", "title", "above"),
    [
        ("日期 | 客户 | 金额 | 方式", "收款", ""),
        ("日期 | 客户 | 金额 | 方式", "2024年回款登记", ""),
        ("日期 | 客户 | 金额 | 方式", "Sheet1", "12月份客户到账明细"),
        ("到账日期 | 付款单位 | 到账金额 | 方式", "Sheet1", ""),
        ("收款日期 | 客户 | 金额 | 备注", "Sheet1", ""),
        ("Date | Customer | Amount | Method", "Payments", ""),
        ("Payment date | Customer | Amount received | Memo", "Sheet1", ""),
    ],
)
def test_a_list_that_says_so_is_read_as_receipts(headers: str, title: str, above: str) -> None:
    found = by_words(sheet(headers, title, above), TEMPLATES)
    assert found is not None
    assert found.template.name == "payment"
    assert {"payment_date", "customer_name", "amount"} <= set(found.columns)


@pytest.mark.parametrize(
    ("headers", "title"),
    [
        ("日期 | 客户 | 金额 | 方式", "Sheet1"),
        ("日期 | 客户 | 产品型号 | 数量", "收款"),
        ("下单日期 | 客户 | 金额 | 收款日期", "订单"),
        ("日期 | 客户 | 应收 | 已收 | 未收", "回款"),
        ("日期 | 客户 | 金额 | 状态", "回款计划"),
        ("日期 | 摘要 | 借方 | 贷方", "收款流水"),
    ],
)
def test_other_papers_are_never_looked_at_as_receipts(headers: str, title: str) -> None:
    assert not speaks_of_receipts(sheet(headers, title))
    assert "payment" not in {each.name for each in fitting(sheet(headers, title), TEMPLATES)}


def test_an_empty_sheet_says_what_its_name_says() -> None:
    assert speaks_of_receipts(grid("| 收款 |", "收款"))
    assert not speaks_of_receipts(grid("|  |", "Sheet1"))


def test_without_the_table_nothing_is_left_out() -> None:
    others = [each for each in TEMPLATES if each.name != "payment"]
    assert fitting(sheet("日期 | 客户 | 金额", "收款"), others) is others
