from __future__ import annotations

import datetime as dt

import pandas as pd

from crmsheets.analysis.forecast.buyers import Buyer, buyers, counts_of, known_on, values_of
from tests.analysis.forecast.simulated import TODAY, judged_of

DAY = dt.date(2024, 1, 1)


def day(number: int) -> dt.date:
    return DAY + dt.timedelta(days=number)


def test_what_is_a_purchase() -> None:
    lines = [
        ("B", "2024-03-01", 500),
        ("B", "2024-03-01", 700),  # the same day: one purchase
        ("B", "2024-01-05", 300),
        ("B", "2024-04-01", 0),  # a sample
        ("A", "2024-02-01", 900),
        ("A", "2024-02-01", -200),  # a discount
        ("A", "2025-01-01", 900),  # after today
        ("C", "2024-02-01", 0),
        ("D", "2024-02-01", 100),  # on contract
        ("", "2024-02-01", 100),
    ]
    assert [(each.customer_id, each.days, each.money) for each in bought_by(lines)] == [
        ("A", (dt.date(2024, 2, 1),), (700,)),
        ("B", (dt.date(2024, 1, 5), dt.date(2024, 3, 1)), (300, 1200)),
    ]


def bought_by(lines: list[tuple[str, str, int]]) -> list[Buyer]:
    return buyers(judged_of(lines), frozenset({"D"}))


def test_returns_and_lines_that_do_not_count_or_have_no_day_are_no_purchase() -> None:
    found = judged_of([("A", "2024-02-01", 100)] * 4)
    found.orders["returned"] = pd.Series([False, True, False, False], dtype=object)
    found.orders["counted"] = pd.Series([True, True, False, True], dtype=object)
    found.orders["day"] = pd.Series([*[dt.date(2024, 2, 1)] * 3, None], dtype=object)
    (only,) = buyers(found, frozenset())
    assert only.money == (100,)


def test_a_buyer_as_known_on_a_day() -> None:
    buyer = Buyer("A", (day(0), day(10), day(40)), (100, 200, 300))
    other = Buyer("B", (day(20),), (50,))
    assert known_on([buyer, other], day(10)) == [Buyer("A", (day(0), day(10)), (100, 200))]
    assert known_on([buyer, other], day(-1)) == []
    assert buyer.until(day(40)) == buyer


def test_purchases_and_money_of_a_span_with_both_ends() -> None:
    buyer = Buyer("A", (day(0), day(10), day(40)), (100, 200, 300))
    assert (buyer.purchases((day(10), day(40))), buyer.spend((day(10), day(40)))) == (2, 500)
    assert (buyer.purchases((day(11), day(39))), buyer.spend((day(11), day(39)))) == (0, 0)


def test_counts_in_weeks_since_the_first_purchase() -> None:
    known = [Buyer("A", (day(0), day(7), day(35)), (1, 1, 1)), Buyer("B", (day(14),), (1,))]
    counts = counts_of(known, day(70))
    assert counts.repeats.tolist() == [2, 0]
    assert counts.last.tolist() == [5, 0]
    assert counts.age.tolist() == [10, 8]
    assert len(counts_of([], TODAY)) == 0


def test_the_first_purchase_is_left_out_of_what_one_comes_to() -> None:
    values = values_of([Buyer("A", (day(0), day(7), day(35)), (9_999, 100, 300))])
    assert (values.repeats.tolist(), values.mean.tolist()) == ([2], [200])
