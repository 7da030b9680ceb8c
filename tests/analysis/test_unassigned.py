"""Customers, and what is nobody's, come to the revenue: by hand, and for any list of orders."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.judge import judge
from crmsheets.analysis.link import link
from crmsheets.analysis.unassigned import Nobodys, exact, told, unassigned
from crmsheets.model.exact import yuan
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang
from crmsheets.reports import pages
from tests.tables import dataset, table

TODAY = dt.date(2024, 12, 31)
CUSTOMERS = """
| 客户名称           | 客户简称 | 联系电话    |
| 顺达五金有限公司   | 顺达     | 13800000001 |
| 顺达电子有限公司   | 顺达     | 13900000002 |
"""


def judged(*orders: tuple[str, str, str]) -> Judged:
    """Orders as (customer, day, amount)."""
    rows = "\n".join(
        f"| {name} | PO{at} | {day} | {amount} |" for at, (name, day, amount) in enumerate(orders)
    )
    sheet = table("order", f"| 客户名称 | 订单号 | 下单日期 | 总金额 |\n{rows}")
    return judge(link(dataset(table("customer", CUSTOMERS), sheet), Settings()), Settings(), TODAY)


OWN = ("顺达五金有限公司", "2024-12-03", "1000")


def test_what_is_nobodys_is_counted_by_reason_and_by_time() -> None:
    found = unassigned(
        judged(
            OWN,
            ("顺达", "2024-12-05", "200.5"),
            ("顺达", "2024-3-5", "30"),
            ("", "2024-12-06", "4"),
            ("顺达", "2020-1-1", "7"),
            ("顺达", "", "8"),
        )
    )
    assert found.all == Nobodys(5, 24950, 4)
    assert found.year == Nobodys(3, 23450, 2)
    assert found.month == Nobodys(2, 20450, 1)
    assert found.other == Nobodys(2, 1500, 2)


@pytest.mark.parametrize(
    ("orders", "lang", "sentences"),
    [
        ([OWN], "zh", []),
        (
            [OWN, ("顺达", "2024-12-05", "200.5"), ("", "2024-12-06", "4")],
            "zh",
            [
                (
                    "上面各家近12个月合计 1,000.00 元。另有 2 行订单、204.50 元 没有归到哪一家客户"
                    "（名称对得上几家的 1 行，见 REF02、没写客户的 1 行），其中报告月 204.50 元；"
                    "加在一起 1,204.50 元，就是近12个月下单额。"
                )
            ],
        ),
        (
            [OWN, ("", "2024-3-5", "30")],
            "zh",
            [
                (
                    "上面各家近12个月合计 1,000.00 元。另有 1 行订单、30.00 元 没有归到哪一家客户"
                    "（没写客户的 1 行）；加在一起 1,030.00 元，就是近12个月下单额。"
                )
            ],
        ),
        (
            [OWN, ("顺达", "2024-3-5", "30"), ("顺达", "2020-1-1", "7")],
            "en",
            [
                (
                    "The customers above come to CNY 1,000.00 in 12 months. 1 row of orders more, "
                    "CNY 30.00, belong to no customer (name fits several: 1 row, see REF02); together "
                    "CNY 1,030.00, the orders of 12 months."
                ),
                (
                    "1 row of orders, CNY 7.00, belong to no customer (name fits several: 1 row, see "
                    "REF02); dated outside the 12 months, or not at all."
                ),
            ],
        ),
    ],
)
def test_it_is_said_below_the_customers(
    orders: list[tuple[str, str, str]], lang: Lang, sentences: list[str]
) -> None:
    found = judged(*orders)
    assert [each(lang) for each in told(found)] == sentences
    made = {page.name: page for page in pages(found, Settings().locale(lang))}
    listing = made["customers"].blocks[0]
    assert getattr(listing, "note") == " ".join(sentences)  # noqa: B009  # of a Listing
    money = next(each for each in made["quality"].blocks if getattr(each, "name", "") == "money")
    assert bool(getattr(money, "note")) is bool(sentences)  # noqa: B009  # of a Listing


def test_a_return_takes_off() -> None:
    assert exact(-123450, Settings())("zh") == "−1,234.50 元"


_NAMES = st.sampled_from(["顺达", "顺达五金有限公司", "顺达电子有限公司", "明珠塑胶", ""])
_DAYS = st.sampled_from(["2024-12-03", "2024-12-31", "2025-02-01", "2024-02-01", "2019-5-5", ""])


@given(st.lists(st.tuples(_NAMES, _DAYS, st.integers(-500, 5000).map(str)), max_size=12))
def test_customers_and_what_is_nobodys_come_to_the_revenue(
    orders: list[tuple[str, str, str]],
) -> None:
    found = judged(*orders)
    nobodys, figures, customers = unassigned(found), found.figures, found.customers
    counted = found.orders.to_dict("records")
    assert sum(customers["total_spend"]) + nobodys.all.amount == sum(
        each["amount"] for each in counted
    )
    if counted:
        year = sum(customers["spend_12m"]) + nobodys.year.amount
        month = sum(customers["spend_month"]) + nobodys.month.amount
        assert figures["revenue_12m"] == yuan(year)
        assert figures["revenue_month"] == yuan(month)
