from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st

from crmsheets.analysis.allocation import Money, Owed, settled


def on(day: int) -> dt.date:
    return dt.date(2024, 1, day)


def parts(owed: list[Owed], money: list[Money]) -> list[tuple[int, int, int]]:
    return [(each.owed, each.money, each.amount) for each in settled(owed, money)]


def test_the_oldest_bill_is_paid_first() -> None:
    owed = [Owed(100, "B", on(20)), Owed(100, "A", on(10)), Owed(100, "C", None)]
    assert parts(owed, [Money(150, "", on(1)), Money(100, "", on(2))]) == [
        (1, 0, 100),
        (0, 0, 50),
        (0, 1, 50),
        (2, 1, 50),
    ]


def test_money_that_names_an_order_pays_that_order_and_nothing_else() -> None:
    owed = [Owed(100, "A", on(10)), Owed(100, "B", on(20)), Owed(50, "b", on(21))]
    assert parts(owed, [Money(180, "B", on(5))]) == [(1, 0, 100), (2, 0, 50)]


def test_named_money_goes_before_money_that_came_earlier_without_a_name() -> None:
    owed = [Owed(100, "A", on(10)), Owed(100, "B", on(20))]
    money = [Money(100, "", on(1)), Money(100, "A", on(9))]
    assert parts(owed, money) == [(0, 1, 100), (1, 0, 100)]


def test_a_credit_without_place_at_its_order_lowers_the_oldest_bill() -> None:
    owed = [Owed(100, "A", on(10)), Owed(30, "B", on(20))]
    assert parts(owed, [Money(50, "B", on(22), credit=True)]) == [(1, 0, 30), (0, 0, 20)]


def test_money_given_back_takes_up_what_is_left_over() -> None:
    owed = [Owed(100, "A", on(10)), Owed(40, "", on(12), refund=True)]
    assert parts(owed, [Money(150, "A", on(9))]) == [(0, 0, 100), (1, 0, 40)]
    assert parts([owed[1]], []) == []
    named = [Owed(40, "A", on(12), refund=True)]
    assert parts(named, [Money(50, "A", on(9))]) == [(0, 0, 40)]


ORDERS = st.sampled_from(["", "A", "b", "B"])
DAYS = st.none() | st.dates(dt.date(2024, 1, 1), dt.date(2024, 3, 1))
OWED = st.builds(Owed, st.integers(1, 500), ORDERS, DAYS, DAYS, st.booleans())
MONEY = st.builds(Money, st.integers(1, 500), ORDERS, DAYS, st.booleans())


@given(st.lists(OWED, max_size=6), st.lists(MONEY, max_size=6))
def test_nothing_is_paid_twice_and_nothing_is_left_that_could_pay(
    owed: list[Owed], money: list[Money]
) -> None:
    spent: Counter[int] = Counter()
    given_out: Counter[int] = Counter()
    for each in settled(owed, money):
        assert each.amount > 0
        spent[each.owed] += each.amount
        given_out[each.money] += each.amount
    assert all(spent[at] <= each.amount for at, each in enumerate(owed))
    assert all(given_out[at] <= each.amount for at, each in enumerate(money))
    free = any(
        given_out[at] < each.amount
        for at, each in enumerate(money)
        if not each.order or each.credit
    )
    waiting = any(spent[at] < each.amount for at, each in enumerate(owed) if not each.refund)
    assert not (free and waiting)


@example([Owed(1, "A"), Owed(1, "A", refund=True)], [Money(1, "A")])
@given(st.lists(OWED, max_size=5), st.lists(MONEY, max_size=5))
def test_the_order_of_rows_does_not_matter(owed: list[Owed], money: list[Money]) -> None:
    """What is open of each kind of bill is the same in any order of bills and receipts."""

    def left(owed: list[Owed], money: list[Money]) -> Counter[Owed]:
        open_: Counter[Owed] = Counter()
        for each in owed:
            open_[each] += each.amount
        for part in settled(owed, money):
            open_[owed[part.owed]] -= part.amount
        return open_

    assert left(owed, money) == left(owed[::-1], money[::-1])
