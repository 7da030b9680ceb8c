from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from crmsheets.model.options.finance import Finance
from crmsheets.model.page import Chart, Lines, Page
from crmsheets.model.text import Locale
from crmsheets.reports import receivables
from crmsheets.reports.receivables import make
from tests.analysis.test_owing import CUSTOMERS, ORDERS, PAYMENTS, full, judged
from tests.reports.test_pages import column, listings
from tests.tables import table

ZH, EN = Locale(), Locale("en", "INTL", "USD")


def page(data: Any = None, locale: Locale = ZH) -> Page:
    made = make(data or full(), locale)
    assert made is not None
    return made


def small(made: Page) -> list[str]:
    return [line for block in made.blocks if isinstance(block, Lines) for line in block.lines]


def test_ages_lead_from_what_is_unpaid_to_what_is_owed() -> None:
    found = listings(page())["ageing"]
    assert list(zip(column(found, "到期情况"), column(found, "未收(元)"), strict=True)) == [
        ("还没到期", Decimal("0.00")),
        ("过期1–30天", Decimal("80.00")),
        ("过期31–60天", Decimal("0.00")),
        ("过期61–90天", Decimal("0.00")),
        ("过期90天以上", Decimal("100.00")),
        ("未收合计", Decimal("180.00")),
        ("减：没对上货款的收款和退货", Decimal("-9.00")),
        ("应收余额", Decimal("171.00")),
    ]
    (chart,) = [block for block in page().blocks if isinstance(block, Chart)]
    assert chart.series == (("未收(元)", (0.0, 80.0, 0.0, 0.0, 100.0)),)
    assert [row[0] for row in found.rows[:5]] == list(chart.categories)


def test_customers_add_up_and_who_is_over_the_limit_is_flagged() -> None:
    found = listings(page())["debtors"]
    assert column(found, "客户名称") == ["甲厂", "乙厂", "丙厂", "合计"]
    assert column(found, "余额(元)") == [Decimal(180), None, Decimal(-9), Decimal(171)]
    assert column(found, "提醒") == ["超额度", None, None, None]
    assert column(found, "占额度") == [1.8, 0.0, None, None]
    assert list(found.looks) == ["alarm", "", "", "total"]
    assert "没有日期" not in [head.label for head in found.heads]


def test_terms_that_nobody_gave_are_called_so() -> None:
    data = judged(table("order", ORDERS), table("payment", PAYMENTS))
    found = listings(page(data))["debtors"]
    assert column(found, "结算方式")[0] == "月结30天（没写，先按）"
    english = listings(page(data, EN))["debtors"]
    assert column(english, "Payment terms")[0] == "30 days from month end (none given)"


def test_bills_past_due_and_money_that_no_bill_took() -> None:
    found = listings(page())
    assert column(found["bills"], "订单编号") == ["A1", "A2"]
    assert column(found["bills"], "过期天数") == [143, 20]
    assert column(found["left"], "为什么") == ["多收：没有还欠的货款了"]
    assert column(found["left"], "没对上(元)") == [Decimal(9)]


def test_what_is_owed_and_what_is_past_due_need_no_more_words_where_nothing_is_left() -> None:
    orders = "| 客户 | 单号 | 日期 | 总金额 | 发货日期 |\n| 甲厂 | A1 | 2024-6-1 | 100 | 2024-6-1 |"
    paid = "| 日期 | 客户 | 金额 |\n| 2024-6-1 | 甲厂 | 30 |"
    told = page(judged(table("order", orders), table("payment", paid))).lead
    assert told == "客户一共欠 70 元，其中到期没收 70 元（1 家）。用了 1 笔货款、1 笔收款。"


def test_too_much_for_one_order_is_not_called_all_that_is_owed() -> None:
    orders = """
    | 客户 | 单号 | 日期 | 总金额 | 发货日期 |
    | 甲厂 | A1 | 2024-6-1 | 100 | 2024-6-1 |
    | 甲厂 | A2 | 2024-6-1 | 50 | 2024-6-1 |
    """
    paid = "| 日期 | 客户 | 金额 | 单号 |\n| 2024-7-1 | 甲厂 | 80 | A2 |"
    found = listings(page(judged(table("order", orders), table("payment", paid))))["left"]
    assert column(found, "为什么") == ["比写的那张订单多，别的货款还欠着，请问客户付哪一单"]


def test_the_sentence_on_top_and_the_check_below() -> None:
    assert page().lead == (
        "客户一共欠 180 元，其中到期没收 180 元（1 家）；另有没对上货款的收款和退货 9 元，减掉以后余额 171 元。"
        "用了 3 笔货款、3 笔收款。"
    )
    assert page(locale=EN).lead == (
        "Customers owe USD 180, USD 180 of it past due (1 customer); receipts and credits that no bill "
        "took are USD 9, which leaves USD 171. From 3 bills and 3 receipts."
    )
    assert "对账：货款 400.00 − 收款 179.00 − 退货 50.00 = 未收 180.00 − 没对上的 9.00。" in small(
        page()
    )


def test_what_stands_outside_is_said() -> None:
    orders = f"""{ORDERS.rstrip()}
    | 甲厂 | A7 | 2024-12-1 | 70 | | |
    | 甲厂 | A8 | 2024-12-1 | 33 | 2025-1-5 | |
    """
    late = table("payment", "| 日期 | 客户 | 金额 |\n| 2024-12-20 | 甲厂 | 5 |")
    told = small(page(judged(table("order", orders), late)))
    assert told[0].startswith("2024年12月20日才开始记收款：之前到期的")
    assert told[1:3] == [
        "已下单还没发货、还不算应收的：70 元。",
        "日期写在今天以后的货款和收款，没算：33 元；日期写错的改对了就算。",
    ]


def test_doubtful_amounts_are_said_to_be_missing() -> None:
    orders = """
    | 客户 | 单号 | 数量 | 单价 | 总金额 | 发货日期 |
    | 甲厂 | 1 | 10 | 5 | 5000 | 2024-12-1 |
    """
    data = judged(table("order", orders), table("payment", "| 客户 | 金额 |\n| 甲厂 | 5 |"))
    assert "金额待核、没算进来的：5,000 元。" in small(page(data))


def test_orders_as_bills_are_said_to_be_so() -> None:
    data = judged(
        table("customer", CUSTOMERS),
        table("order", ORDERS),
        table("payment", PAYMENTS),
        finance=Finance(owed_from="ordered"),
    )
    assert small(page(data))[0] == "订单里没写发货，按下单日期算应收。"


def test_nothing_past_due_and_nothing_left() -> None:
    paid = "| 日期 | 客户 | 金额 | 单号 |\n| 2024-8-10 | 甲厂 | 200 | |\n| 2024-9-10 | 乙厂 | 150 | B1 |"
    made = page(
        judged(table("customer", CUSTOMERS), table("order", ORDERS), table("payment", paid))
    )
    found = listings(made)
    assert found["bills"].empty == "没有到期没收的货款。"
    assert "left" not in found
    assert column(found["ageing"], "到期情况")[-1] == "未收合计"
    assert not [block for block in made.blocks if isinstance(block, Chart)]


def test_a_bill_without_a_day_has_a_line_of_its_own() -> None:
    orders = "| 客户 | 单号 | 总金额 | 状态 |\n| 甲厂 | A1 | 100 | 已完成 |"
    data = judged(table("order", orders), table("payment", "| 客户 | 金额 |\n| 甲厂 | 40 |"))
    assert "没有日期" in column(listings(page(data))["ageing"], "到期情况")
    assert column(listings(page(data))["debtors"], "没有日期")[0] == Decimal(60)


def test_very_many_bills_are_cut_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receivables, "_SHOWN", 1)
    assert listings(page())["bills"].note == "只列最久的 1 笔，一共 2 笔。"


def test_without_receipts_there_is_no_such_sheet() -> None:
    assert make(judged(table("order", ORDERS)), ZH) is None
