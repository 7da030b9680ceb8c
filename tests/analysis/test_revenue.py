from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.history import histories
from crmsheets.analysis.orders import OrderLine, order_lines
from crmsheets.analysis.period import period
from crmsheets.analysis.revenue import (
    Concentration,
    Delivery,
    Sales,
    concentration,
    delivery,
    lead_times,
    month_rows,
    product_rows,
    sales,
)
from crmsheets.model.settings import Settings
from tests.analysis.linked import TODAY, linked
from tests.tables import table

YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
SHEET = """
| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |
| 甲厂 | 1 | 2024-11-30 | X | 10 | 5 | |
| 甲厂 | 2 | 2024-12-1 | X | 10 | 5 | |
| 甲厂 | 2 | 2024-12-1 | Y | 10 | 1 | |
| 甲厂 | 3 | 2024-12-2 | X | 2 | 5 | 退货 |
| 乙厂 | 4 | 2024-12-3 | 模具费 | 1 | 100 | |
| 乙厂 | 5 | 2024-12-4 | X | 9 | 9 | 取消 |
|  | 6 | 2024-12-5 | Y | 1 | 3 | |
| 乙厂 | 7 |  | Y | 1 | 3 | |
| 丙厂 | 8 | 2024-12-5 | Z | -1 | 3 | 退货 |
"""


def lines(sheet: str = SHEET) -> list[OrderLine]:
    return order_lines(linked(table("order", sheet)), {}, Settings(), TODAY)


def test_sales_of_a_month() -> None:
    month = (dt.date(2024, 12, 1), dt.date(2024, 12, 31))
    # 50 + 10 - 10 + 100 + 3 - 3; orders 2, 4, 6
    assert sales(lines(), month) == Sales(15_000, 3)


def test_months_show_empty_ones_and_end_with_the_one_reported() -> None:
    rows = month_rows(lines(), period(TODAY, Settings()), 3)
    assert [(row.month, row.amount, row.orders, row.complete) for row in rows] == [
        ("2024-10", 0, 0, True),
        ("2024-11", 5_000, 1, True),
        ("2024-12", 15_000, 3, True),
    ]
    open_month = period(dt.date(2024, 12, 1), Settings(), "2024-12")
    assert [(row.amount, row.complete) for row in month_rows(lines(), open_month, 2)] == [
        (5_000, True),
        (6_000, False),
    ]


def test_products_without_fees() -> None:
    rows = product_rows(lines(), YEAR)
    assert [(row.product, row.amount_12m, row.quantity_12m, row.orders_12m) for row in rows] == [
        ("X", 9_000, 18_000, 2),
        ("Y", 1_300, 11_000, 2),
        ("Z", -300, -1_000, 0),
    ]
    # of 200 that count in the year: the fee of 100 is none of them, but money all the same
    assert [row.share for row in rows] == [0.45, 0.065, -0.015]
    returned = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 |\n| 甲 | 1 | 2024-12-1 | X | -1 | 5 |"
    assert product_rows(lines(returned), YEAR)[0].share is None


def test_concentration() -> None:
    bought = histories(lines())
    found = concentration(bought, {"CUS001": "B", "CUS002": "A"}, YEAR, 1)
    assert found == Concentration(0.5, 0.5, "A", 2)
    assert concentration(bought, {}, YEAR, 10).top_share == 1
    assert concentration({}, {}, YEAR, 10) == Concentration()


def test_an_order_is_on_time_if_all_its_lines_are() -> None:
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 交期 | 发货日期 |
    | 甲厂 | 1 | 2024-11-1 | X | 10 | 5 | 2024-12-1 | 2024-12-1 |
    | 甲厂 | 1 | 2024-11-1 | Y | 10 | 5 | 2024-12-1 | 2024-12-2 |
    | 甲厂 | 2 | 2024-11-1 | X | 10 | 5 | 2024-12-5 | 2024-11-5 |
    | 甲厂 | 3 | 2024-11-1 | X | 10 | 5 | 2024-11-30 | |
    | 甲厂 | 4 | 2024-11-1 | X | 10 | 5 | 2024-12-30 | |
    | 甲厂 | 4 | 2024-11-1 | Y | 10 | 1 | 2024-12-30 | |
    """
    month = (dt.date(2024, 12, 1), dt.date(2024, 12, 31))
    assert delivery(lines(sheet), month) == Delivery(1, 3, 2, 11_000)
    assert lead_times(lines(sheet), YEAR) == [30, 31, 4]


AMOUNTS = st.lists(
    st.tuples(
        st.integers(1, 5),
        st.integers(0, 900),
        st.integers(-50, 500),
        st.sampled_from(["", "取消", "退货"]),
    ),
    max_size=30,
)


@given(AMOUNTS)
def test_revenue_is_the_sum_of_counted_lines_in_any_order(
    rows: list[tuple[int, int, int, str]],
) -> None:
    head = "| 客户 | 单号 | 日期 | 型号 | 数量 | 单价 | 状态 |\n"
    day = dt.date(2022, 1, 1)
    made = [
        f"| 客户{who} | {n} | {day + dt.timedelta(days=ago)} | X | {quantity} | 2.5 | {status} |"
        for n, (who, ago, quantity, status) in enumerate(rows)
    ]
    whole = (dt.date.min, dt.date.max)
    expected = sum(
        (-abs(quantity) if status == "退货" else quantity) * 250
        for _, _, quantity, status in rows
        if status != "取消"
    )
    shuffled = made[::-1]
    for sheet in (made, shuffled):
        found = lines(head + "\n".join(sheet))
        assert sales(found, whole).amount == expected
        assert sum(history.total for history in histories(found).values()) == expected


TWO_YEARS = """
| 客户 | 单号 | 日期 | 总金额 |
| 甲厂 | 1 | 2023-1-3 | 100 |
| 甲厂 | 2 | 2023-12-5 | 200 |
| 甲厂 | 3 | 2023-12-20 | 40 |
| 甲厂 | 4 | 2024-12-5 | 250 |
| 甲厂 | 5 | 2024-12-25 | 10 |
"""


def test_a_month_stands_beside_the_same_month_a_year_before() -> None:
    """December 2024: 260 beside 240; the 12 months up to its end 260, up to November's 240."""
    rows = month_rows(lines(TWO_YEARS), period(TODAY, Settings(), "2024-12"), 13)
    told = [(row.month, row.amount_before, row.change, row.rolling) for row in rows]
    assert told[0] == ("2023-12", None, None, 34_000)
    assert told[1] == ("2024-01", 10_000, -1.0, 24_000)
    assert told[2] == ("2024-02", 0, None, 24_000)
    assert told[-1] == ("2024-12", 24_000, 2_000 / 24_000, 26_000)


def test_an_unfinished_month_is_compared_with_as_many_days() -> None:
    """Up to 10 December: 250 beside 200; the 12 months since 11 December 2023: 40 + 250."""
    today = dt.date(2024, 12, 10)
    (row,) = month_rows(lines(TWO_YEARS), period(today, Settings(), "2024-12"), 1)
    assert (row.amount, row.amount_before, row.change, row.rolling) == (
        25_000,
        20_000,
        0.25,
        29_000,
    )
    assert not row.complete


def test_the_end_of_february_is_compared_with_the_end_of_february() -> None:
    sheet = "| 客户 | 单号 | 日期 | 总金额 |\n" + "\n".join(
        f"| 甲厂 | {n} | {day} | 10 |"
        for n, day in enumerate(("2022-1-1", "2023-2-1", "2023-2-28", "2024-2-29"))
    )
    (row,) = month_rows(lines(sheet), period(dt.date(2024, 3, 5), Settings()), 1)
    assert (row.month, row.amount, row.amount_before) == ("2024-02", 1_000, 2_000)


def test_products_by_abc_with_their_customers() -> None:
    """Shares 70, 20, 8, 2 %: before them 0, 70, 90, 98 %; what only came back is C."""
    sheet = """
    | 客户 | 单号 | 日期 | 型号 | 总金额 | 状态 |
    | 甲厂 | 1 | 2024-5-1 | P | 40 | |
    | 乙厂 | 2 | 2024-5-1 | P | 30 | |
    | 甲厂 | 3 | 2024-5-1 | Q | 20 | |
    | 甲厂 | 4 | 2024-5-1 | R | 8 | |
    | 甲厂 | 5 | 2024-5-1 | S | 2 | |
    | 丙厂 | 6 | 2024-5-1 | T | 9 | 退货 |
    """
    rows = product_rows(lines(sheet), YEAR)
    assert [(row.product, row.abc, row.customers) for row in rows] == [
        ("P", "A", 2),
        ("Q", "A", 1),
        ("R", "B", 1),
        ("S", "C", 1),
        ("T", "C", 0),
    ]


def test_overdue_money_is_what_has_not_left() -> None:
    sheet = """
    | 客户 | 单号 | 数量 | 单价 | 已发数量 | 发货日期 | 要求交期 |
    | 甲厂 | 1 | 10 | 3 | 4 | 2024-12-1 | 2024-12-1 |
    """
    assert delivery(lines(sheet), YEAR) == Delivery(0, 1, 1, 1_800)


@given(
    st.lists(
        st.tuples(st.dates(dt.date(2023, 1, 1), dt.date(2024, 12, 31)), st.integers(-99, 999)),
        max_size=12,
    )
)
def test_the_months_add_up_to_all_that_counts(rows: list[tuple[dt.date, int]]) -> None:
    """Report total + what stands in no month + what does not count = what is in the sheet."""
    sheet = "\n".join(
        [
            "| 客户 | 单号 | 日期 | 总金额 | 状态 |",
            *(f"| 甲厂 | {n} | {day} | {money} | |" for n, (day, money) in enumerate(rows)),
            "| 甲厂 | u | | 7 | |",
            "| 甲厂 | c | 2024-1-1 | 5 | 取消 |",
        ]
    )
    found = lines(sheet)
    months = month_rows(found, period(dt.date(2025, 1, 5), Settings(), "2024-12"), 24)
    undated = sum(line.amount for line in found if line.day is None)
    out = sum(line.claimed or 0 for line in found if not line.counted)
    typed = 100 * (sum(money for _, money in rows) + 12)
    assert sum(row.amount for row in months) + undated + out == typed
