from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from crmsheets.analysis.judge import judge
from crmsheets.analysis.people import NOBODY
from crmsheets.analysis.todos import record
from crmsheets.checks import run
from crmsheets.checks.reject import rejected
from crmsheets.model.judged import Judged
from crmsheets.model.options.finance import Finance
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
CUSTOMERS = """
| 客户名称 | 结算方式 | 信用额度 | 负责业务员 |
| 甲厂 | 现结 | 100 | 周敏 |
| 乙厂 | 月结30天 | 1000 | |
| 丙厂 | | | |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 总金额 | 发货日期 | 状态 |
| 甲厂 | A1 | 2024-8-1 | 120 | 2024-8-10 | |
| 甲厂 | A2 | 2024-12-1 | 80 | 2024-12-11 | |
| 乙厂 | B1 | 2024-9-1 | 200 | 2024-9-10 | |
| 乙厂 | B2 | 2024-9-1 | 50 | 2024-9-10 | 退货 |
"""
PAYMENTS = """
| 日期 | 客户 | 金额 | 单号 |
| 2024-8-1 | 甲厂 | 20 | |
| 2024-10-30 | 乙厂 | 150 | B1 |
| 2024-11-5 | 丙厂 | 9 | |
"""


def judged(*sheets: Table, **more: Any) -> Judged:
    return judge(linked(*sheets), Settings(**more), TODAY)


def full(**more: Any) -> Judged:
    sheets = table("customer", CUSTOMERS), table("order", ORDERS), table("payment", PAYMENTS)
    return judged(*sheets, **more)


def test_every_customers_account() -> None:
    """甲: 200 - 20 = 180, of it 100 for 143 days and 80 for 20; 乙: 200 - 150 - 50, in time."""
    names = (
        *("customer", "owner", "terms", "assumed", "balance", "d30", "over90", "overdue"),
        *("overdue_days", "exposure", "unallocated", "bills_paid", "bills_in_time", "late_days"),
    )
    told = [tuple(row[name] for name in names) for row in full().detail("debtors")]
    assert told == [
        ("甲厂", "周敏", "现结", False, 18_000, 8_000, 10_000, 18_000, 143, 1.8, 0, 0, 0, 0.0),
        ("乙厂", "", "月结30天", False, 0, 0, 0, 0, None, 0.0, 0, 1, 1, 0.0),
        ("丙厂", "", "", False, -900, 0, 0, 0, None, None, 900, 0, 0, None),
    ]


def test_the_whole_account_adds_up_and_says_how_long_money_is_out() -> None:
    """DSO: (180 - 9) / 400 billed in 366 days."""
    (row,) = full().detail("account")
    assert (row["invoiced"], row["received"], row["credits"]) == (40_000, 17_900, 5_000)
    assert row["invoiced"] - row["received"] - row["credits"] == row["open"] - row["unallocated"]
    assert row["dso"] == pytest.approx(171 / 400 * 366)
    assert (row["late_days"], row["bills"], row["receipts"], row["ordered"]) == (0.0, 3, 3, False)


def test_columns_beside_the_customers() -> None:
    names = ("name", "receivable", "receivable_overdue", "overdue_receivable_days")
    told = {row["name"]: row for row in full().customers.to_dict("records")}
    assert [tuple(told[name][key] for key in names) for name in ("甲厂", "乙厂", "丙厂")] == [
        ("甲厂", 18_000, 18_000, 143),
        ("乙厂", 0, 0, 0),
        ("丙厂", -900, 0, 0),
    ]
    assert told["乙厂"]["payment_punctuality"] == 1.0
    plain = judged(table("order", ORDERS)).customers
    assert set(plain["receivable"]) == set(plain["payment_punctuality"]) == {None}


def test_page_one_says_what_is_past_due() -> None:
    (line,) = [line for line in full().lines if line.key == "receivables"]
    assert line.said("zh") == "到期没收 180 元"
    assert line.said("en") == "Due and unpaid: USD 180"
    assert (line.section, line.alarm) == ("receivables", True)
    figures = full().figures
    assert figures["receivables"] == 171.0
    assert figures["receivables_overdue"] == 180.0
    assert figures["receivables_over90"] == 100.0
    assert figures["receipts_unallocated"] == 9.0


def test_without_receipts_the_line_is_left_out_and_the_foot_says_how_to_begin() -> None:
    data = judged(table("order", ORDERS))
    assert [line for line in data.lines if line.key == "receivables"] == []
    assert data.missing[-1]("zh").endswith("（开启：build --with finance）")
    assert data.figures["receivables_overdue"] is None
    assert not {"account", "debtors", "bills", "receipts"} & set(data.tables)
    assert "receivables" not in data.notes
    assert all(said("zh").startswith("没有收款") is False for said in full().missing)


def test_nothing_past_due_is_said_too() -> None:
    paid = table(
        "payment", "| 日期 | 客户 | 金额 |\n| 2024-8-10 | 甲厂 | 200 |\n| 2024-9-10 | 乙厂 | 150 |"
    )
    (line,) = [
        each for each in judged(table("order", ORDERS), paid).lines if each.key == "receivables"
    ]
    assert (line.said("zh"), line.alarm) == ("没有到期没收的货款", False)


def test_what_was_due_before_receipts_were_recorded_is_said_apart() -> None:
    late = table("payment", "| 日期 | 客户 | 金额 |\n| 2024-12-20 | 甲厂 | 5 |")
    data = judged(table("customer", CUSTOMERS), table("order", ORDERS), late)
    (line,) = [each for each in data.lines if each.key == "receivables"]
    assert (
        line.said("zh") == "没有到期没收的货款；2024年12月20日才开始记收款，之前到期的 345 元 另列"
    )


def test_who_is_to_be_asked_for_money() -> None:
    (todo,) = [each for each in full().todos if each.section == "receivables"]
    assert (todo.person, todo.customer, todo.worth) == ("周敏", "甲厂", 18_000)
    assert todo.what("zh") == "催款：180 元"
    assert todo.why("en") == "due and unpaid, the oldest for 143 days"
    assert [cell.row for cell in todo.cells] == [3, 4]


def test_who_collects_where_the_bill_names_nobody() -> None:
    """Money given back has no sales rep of its own: the customer's, who followed it up last, nobody."""
    customers = "| 客户名称 | 负责业务员 |\n| 甲厂 | 周敏 |\n| 乙厂 | |\n| 丙厂 | |"
    payments = """
    | 日期 | 客户 | 金额 | 款项 |
    | 2024-8-1 | 甲厂 | 20 | 退款 |
    | 2024-8-2 | 乙厂 | 20 | 退款 |
    | 2024-8-3 | 丙厂 | 20 | 退款 |
    """
    talks = """
    | 客户 | 日期 | 沟通内容 | 跟进人 |
    | 乙厂 | 2024-12-20 | 谈 | 李强 |
    | 乙厂 | 2024-3-20 | 谈 | 王芳 |
    """
    data = judged(
        table("customer", customers), table("payment", payments), table("followup", talks)
    )
    asked = [each for each in data.todos if each.section == "receivables"]
    assert [(each.customer, each.person) for each in asked] == [
        ("丙厂", ""),
        ("乙厂", "李强"),
        ("甲厂", "周敏"),
    ]
    assert str(record(asked[0])["person"]) == str(NOBODY)
    assert record(asked[2])["person"] == "周敏"


def test_money_that_has_not_come_pays_nothing() -> None:
    """10,000 of 15,000 dated five days ahead: it is an error, owed stays what it was, and it is told."""
    orders = (
        "| 客户 | 单号 | 日期 | 总金额 | 发货日期 |\n| 己六 | 1 | 2024-8-1 | 15000 | 2024-8-10 |"
    )
    payments = """
    | 日期 | 客户 | 金额 |
    | 2024-7-1 | 庚七 | 1 |
    | 2025-1-5 | 己六 | 10000 |
    | | 己六 | 7 |
    """
    sheets = table("customer", "| 客户名称 | 结算方式 |\n| 己六 | 现结 |"), table("order", orders)
    read = run(linked(*sheets, table("payment", payments)), Settings(), TODAY, "row")
    data = judge(rejected(read), Settings(), TODAY)
    assert data.dataset.tables["payment"]["payment_date"][1] is None
    assert "CELL04" in [each.code for each in data.dataset.findings]
    told = {row["customer"]: row for row in data.detail("debtors")}
    assert (told["己六"]["balance"], told["己六"]["overdue"]) == (1_499_300, 1_499_300)
    (account,) = data.detail("account")
    assert (account["received"], account["later"]) == (800, 1_000_000)


@pytest.mark.parametrize(
    ("finance", "start"), [(Finance(), "当月月底"), (Finance(monthly_from="delivery"), "发货那天")]
)
def test_how_it_is_counted_is_said(finance: Finance, start: str) -> None:
    said = full(finance=finance).notes["receivables"]("zh")
    assert f"月结从{start}起算" in said
    assert "先按 月结30天" in said


def test_only_receipts_and_nothing_sold() -> None:
    data = judged(table("payment", PAYMENTS))
    (row,) = data.detail("account")
    assert (row["open"], row["unallocated"], row["dso"]) == (0, 17_900, None)
    (line,) = [each for each in data.lines if each.key == "receivables"]
    assert not line.alarm


def test_orders_outside_any_customer_have_their_own_account() -> None:
    data = judged(
        table("order", "| 客户 | 单号 | 总金额 | 发货日期 |\n| | X | 5 | 2024-1-1 |"),
        table("payment", "| 客户 | 金额 | 日期 |\n| | 3 | 2024-1-1 |"),
    )
    (row,) = data.detail("debtors")
    assert (row["customer_id"], row["balance"]) == ("", 200)
    assert [todo for todo in data.todos if todo.section == "receivables"] == []


def test_of_money_that_paid_two_bills_only_the_late_part_is_late() -> None:
    """200 on 20 October: 100 due on 10 October, 100 due on 25 October; nothing else is overdue."""
    orders = "| 客户 | 单号 | 总金额 | 发货日期 |\n| 甲厂 | 1 | 100 | 2024-10-10 |\n| 甲厂 | 2 | 100 | 2024-10-25 |"
    data = judged(
        table("customer", CUSTOMERS),
        table("order", orders),
        table("payment", "| 日期 | 客户 | 金额 |\n| 2024-10-20 | 甲厂 | 200 |"),
    )
    told = {row["name"]: row["payment_punctuality"] for row in data.customers.to_dict("records")}
    assert told["甲厂"] == 0.5
