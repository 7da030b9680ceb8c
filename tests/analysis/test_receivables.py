from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from crmsheets.analysis.ledger import BUCKETS, Ledger
from crmsheets.analysis.orders import order_lines
from crmsheets.analysis.receivables import ledger, ledgers
from crmsheets.model.options.finance import Finance
from crmsheets.model.settings import Settings
from crmsheets.model.table import Table
from tests.analysis.linked import linked
from tests.tables import table

TODAY = dt.date(2024, 12, 31)
CUSTOMERS = """
| 客户名称 | 结算方式 |
| 甲厂 | 现结 |
| 乙厂 | 月结30天 |
| 丙厂 | 其他 |
"""
ORDERS = """
| 客户 | 单号 | 日期 | 总金额 | 发货日期 | 状态 |
| 甲厂 | A1 | 2024-9-1 | 100 | 2024-9-10 | |
| 甲厂 | A1 | 2024-9-1 | 20 | 2024-9-10 | |
| 甲厂 | A2 | 2024-10-1 | 50 | 2024-10-20 | |
| 甲厂 | A3 | 2024-12-1 | 70 | | |
| 甲厂 | A4 | 2024-12-1 | 999 | 2024-12-2 | 取消 |
| 乙厂 | B1 | 2024-9-1 | 200 | 2024-9-10 | |
| 乙厂 | B2 | 2024-11-1 | 300 | 2024-11-20 | |
| 乙厂 | B1 | 2024-10-1 | 30 | 2024-10-5 | 退货 |
| 丙厂 | C1 | 2024-12-1 | 10 | 2024-12-31 | |
"""
PAYMENTS = """
| 日期 | 客户 | 金额 | 单号 | 款项 |
| 2024-9-20 | 甲厂 | 60 | | |
| 2024-11-1 | 甲厂 | 80 | A2 | |
| 2024-12-20 | 甲厂 | 25 | A3 | 预付款 |
| 2024-10-31 | 乙厂 | 150 | | |
| 2024-12-1 | 乙厂 | 40 | | 退款 |
| 2024-12-2 | | 5 | | |
| 2024-12-3 | | 7 | B2 | |
"""


def books(*sheets: Table, until: dt.date = TODAY, finance: Finance | None = None) -> Ledger:
    data = linked(*sheets)
    lines = order_lines(data, {}, Settings(), TODAY)
    return ledger(data, lines, finance or Finance(), until)


def account(**more: Any) -> Ledger:
    sheets = table("customer", CUSTOMERS), table("order", ORDERS), table("payment", PAYMENTS)
    return books(*sheets, **more)


def bills(found: Ledger) -> list[tuple[Any, ...]]:
    return [
        (
            bill.customer,
            bill.order_id,
            str(bill.due),
            bill.amount // 100,
            bill.open // 100,
            bill.bucket,
        )
        for bill in found.bills
        if not bill.refund
    ]


def test_bills_by_order_and_day_are_due_by_terms_and_paid_by_number_or_age() -> None:
    """A1 100+20 left on one day; 60 without a number went to it, 80 named A2 (50), 30 too much.

    B1 200 is due on 30 October (month end + 30); the return of 30 names it, 150 and 7 do the rest.
    """
    assert bills(account()) == [
        ("甲厂", "A1", "2024-09-10", 120, 60, "over90"),
        ("甲厂", "A2", "2024-10-20", 50, 0, "d90"),
        ("乙厂", "B1", "2024-10-30", 200, 20, "d90"),
        ("乙厂", "B2", "2024-12-30", 300, 293, "d30"),
        ("丙厂", "C1", "2025-01-30", 10, 10, "not_due"),
    ]


def test_what_no_bill_took_is_told_with_the_reason() -> None:
    left = [
        (each.customer, each.left // 100, each.reason) for each in account().receipts if each.left
    ]
    assert left == [("", 5, "nobody"), ("甲厂", 30, "named"), ("甲厂", 25, "advance")]


def test_too_much_of_all_is_told_from_too_much_for_the_order_it_names() -> None:
    """30 more than A2 was for: while A1 is unpaid that is not all that the customer owes."""
    orders = "| 客户 | 单号 | 日期 | 总金额 | 发货日期 |\n| 甲厂 | A2 | 2024-9-1 | 50 | 2024-9-1 |"
    more = orders + "\n| 甲厂 | A1 | 2024-9-2 | 60 | 2024-9-2 |"
    paid = "| 日期 | 客户 | 金额 | 单号 |\n| 2024-11-1 | 甲厂 | 80 | A2 |"
    found = [books(table("order", each), table("payment", paid)) for each in (orders, more)]
    assert [each.receipts[0].reason for each in found] == ["over", "named"]


def test_money_given_back_is_owed_until_something_takes_it() -> None:
    (refund,) = [bill for bill in account().bills if bill.refund]
    assert (refund.customer, refund.open, str(refund.due), refund.terms) == (
        "乙厂",
        4_000,
        "2024-12-01",
        "",
    )
    assert [each.amount for each in account().receipts if each.amount < 0] == [-4_000]


def test_who_paid_is_told_by_the_order_where_nobody_wrote_it() -> None:
    (by_order,) = [each for each in account().receipts if each.amount == 700]
    assert (by_order.customer, by_order.order_known, by_order.used) == ("乙厂", True, 700)


def test_it_adds_up_to_the_cent() -> None:
    found = account()
    assert (found.invoiced, found.received, found.credits) == (68_000, 28_700, 3_000)
    assert (found.open, found.unallocated) == (42_300, 6_000)
    assert found.invoiced - found.received - found.credits == found.open - found.unallocated
    assert sum(found.by_bucket().values()) == found.open
    assert list(found.by_bucket()) == list(BUCKETS)
    assert (found.waiting, found.later, found.since) == (7_000, 0, dt.date(2024, 9, 20))


def test_what_was_due_before_receipts_were_recorded_is_not_called_overdue() -> None:
    """A1 was due on 10 September, the first receipt came on the 20th."""
    found = account()
    early = [bill.order_id for bill in found.bills if bill.before_records]
    assert early == ["A1"]
    assert found.overdue == 2_000 + 29_300 + 4_000


def test_late_days_are_weighted_by_money() -> None:
    """60 came 10 days after the 10th, 50 of 80 twelve days after 20 October; 150 one day late."""
    found = {(each.customer, each.amount): each for each in account().receipts}
    told = [(found[key].late, found[key].dated, found[key].in_time) for key in _PAID]
    assert told == [(60_000, 6_000, 0), (60_000, 5_000, 0), (15_000, 15_000, 0)]
    b2 = found["乙厂", 700]
    assert (b2.late, b2.dated, b2.in_time) == (0, 700, 700)


_PAID = (("甲厂", 6_000), ("甲厂", 8_000), ("乙厂", 15_000))


def test_paid_in_time_needs_both_days() -> None:
    told = {bill.order_id: bill.in_time for bill in account().bills if not bill.refund}
    assert told == {"A1": None, "A2": False, "B1": None, "B2": None, "C1": None}
    prompt = books(
        table("customer", CUSTOMERS),
        table(
            "order",
            "| 客户 | 单号 | 总金额 | 发货日期 |\n| 乙厂 | B | 5 | 2024-9-1 |\n| 甲厂 | A | 5 | 2024-9-1 |",
        ),
        table("payment", "| 日期 | 客户 | 金额 |\n| 2024-10-30 | 乙厂 | 5 |\n|  | 甲厂 | 5 |"),
    )
    assert {bill.order_id: bill.in_time for bill in prompt.bills} == {"A": None, "B": True}


def test_an_earlier_day_sees_what_was_known_then() -> None:
    found = account(until=dt.date(2024, 10, 31))
    assert bills(found) == [
        ("甲厂", "A1", "2024-09-10", 120, 60, "d60"),
        ("甲厂", "A2", "2024-10-20", 50, 50, "d30"),
        ("乙厂", "B1", "2024-10-30", 200, 20, "d30"),
    ]
    assert found.later == 30_000 + 1_000 + 8_000 + 2_500 - 4_000 + 500 + 700


def test_orders_are_bills_where_the_settings_or_the_lists_say_so() -> None:
    ordered = account(finance=Finance(owed_from="ordered"))
    assert ordered.ordered
    assert ("甲厂", "A3", "2024-12-01", 70, 45, "d30") in bills(ordered)
    silent = books(
        table("order", "| 客户 | 单号 | 日期 | 总金额 |\n| 甲厂 | A1 | 2024-12-1 | 100 |"),
        table("payment", "| 日期 | 客户 | 金额 |\n| 2024-12-2 | 甲厂 | 40 |"),
    )
    assert silent.ordered
    assert bills(silent) == [("甲厂", "A1", "2025-01-30", 100, 60, "not_due")]
    assert silent.bills[0].assumed


def test_a_bill_without_a_day_has_a_bucket_of_its_own() -> None:
    found = books(
        table("order", "| 客户 | 单号 | 总金额 | 状态 |\n| 甲厂 | A1 | 100 | 已完成 |"),
        table("payment", "| 日期 | 客户 | 金额 |\n|  | 甲厂 | 40 |"),
    )
    assert bills(found) == [("甲厂", "A1", "None", 100, 60, "undated")]
    assert (found.overdue, found.since) == (0, None)


def test_an_order_of_somebody_else_is_not_paid() -> None:
    found = books(
        table("order", ORDERS),
        table(
            "payment",
            "| 日期 | 客户 | 金额 | 单号 |\n| 2024-12-2 | 甲厂 | 40 | B2 |\n| 2024-12-2 | 甲厂 | 0 | |",
        ),
    )
    assert [(each.order_known, each.used) for each in found.receipts if not each.credit] == [
        (False, 4_000)
    ]
    assert {bill.order_id: bill.paid for bill in found.bills if bill.paid} == {
        "A1": 4_000,
        "B1": 3_000,
    }


def test_terms_that_nobody_can_read_leave_bills_undated() -> None:
    found = account(finance=Finance(default_terms="再说"))
    assert [bill.bucket for bill in found.bills if bill.order_id == "C1"] == ["undated"]


def test_nobody_records_receipts() -> None:
    data = linked(table("order", ORDERS))
    lines = order_lines(data, {}, Settings(), TODAY)
    assert ledgers(data, lines, Finance()) is None
    empty = ledger(data, lines, Finance(), TODAY)
    assert (empty.recorded, empty.open, empty.bills) == (False, 0, ())


def test_a_day_is_worked_out_once() -> None:
    data = linked(table("order", ORDERS), table("payment", PAYMENTS))
    as_of = ledgers(data, order_lines(data, {}, Settings(), TODAY), Finance())
    assert as_of is not None
    assert as_of(TODAY) is as_of(TODAY)


NAMES = st.sampled_from(["甲厂", "乙厂", ""])
NUMBERS = st.sampled_from(["", "A1", "B1", "C9"])
DATES = st.sampled_from(["", "2024-1-31", "2024-6-15", "2024-12-31", "2025-2-1"])
STATES = st.sampled_from(["", "已完成", "退货", "取消", "生产中"])
MONEY = st.integers(-300, 900)
ORDER_ROW = st.tuples(NAMES, NUMBERS, DATES, MONEY, DATES, STATES)
PAYMENT_ROW = st.tuples(DATES, NAMES, MONEY, NUMBERS, st.sampled_from(["", "退款", "货款"]))


def sheet(head: str, rows: list[tuple[Any, ...]]) -> str:
    return "\n".join([head, *("| " + " | ".join(map(str, row)) + " |" for row in rows)])


@settings(max_examples=150)
@given(
    st.lists(ORDER_ROW, max_size=8),
    st.lists(PAYMENT_ROW, min_size=1, max_size=8),
    st.sampled_from(["shipped", "ordered"]),
)
def test_invoiced_less_received_less_credits_is_open_less_what_is_left(
    orders: list[tuple[Any, ...]], paid: list[tuple[Any, ...]], owed_from: Any
) -> None:
    sheets = (
        table("customer", CUSTOMERS),
        table("order", sheet("| 客户 | 单号 | 日期 | 总金额 | 发货日期 | 状态 |", orders)),
        table("payment", sheet("| 日期 | 客户 | 金额 | 单号 | 款项 |", paid)),
    )
    found = books(*sheets, finance=Finance(owed_from=owed_from))
    assert found.invoiced - found.received - found.credits == found.open - found.unallocated
    assert sum(found.by_bucket().values()) == found.open
    assert all(0 <= bill.paid <= bill.amount for bill in found.bills)
    data = linked(*sheets)
    lines = order_lines(data, {}, Settings(), TODAY)
    typed = sum(-abs(row[2] * 100) if row[4] == "退款" else row[2] * 100 for row in paid)
    counted = sum(line.amount for line in lines)
    assert counted - typed == found.invoiced - found.credits - found.received + found.waiting + (
        found.later - 2 * _received_later(paid)
    )


def _received_later(paid: list[tuple[Any, ...]]) -> int:
    """What came in after the day: it stands in `later` beside what was billed after it."""
    late = [row for row in paid if row[0] == "2025-2-1"]
    return sum(-abs(row[2] * 100) if row[4] == "退款" else row[2] * 100 for row in late)
