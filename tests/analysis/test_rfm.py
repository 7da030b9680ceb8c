from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.rfm import Code, classes_for, cuts, rfm, score, segment


def test_cuts_are_quantiles_plus_one_and_hold_their_lower_bound() -> None:
    limits = cuts([0, 10, 20, 30, 40, 50], 5)
    assert limits == [11, 21, 31, 41]
    assert [score(value, limits) for value in (0, 10.9, 11, 21, 40, 41, 99)] == [
        1,
        1,
        2,
        3,
        4,
        5,
        5,
    ]
    assert cuts([], 5) == []


def test_few_customers_or_few_values_get_three_classes() -> None:
    many = [float(n) for n in range(25)]
    assert classes_for([many, many, many]) == 5
    assert classes_for([many[:24]] * 3) == 3
    assert classes_for([many, [1.0, 2.0, 3.0, 4.0] * 6 + [1.0], many]) == 3


def test_the_best_in_all_and_the_worst_in_all() -> None:
    people = {f"{n:02}": (300 - 10 * n, n + 1, (n + 1) * 100_000) for n in range(30)}
    codes = rfm(people)
    assert (codes["29"], codes["29"].text, codes["29"].score) == (Code(5, 5, 5, 5), "555", 100)
    assert (codes["00"].text, codes["00"].score) == ("111", 0)
    assert rfm({}) == {}


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 9), st.integers(0, 10**6)), min_size=1)
)
def test_equal_history_gets_equal_codes(people: list[tuple[int, int, int]]) -> None:
    codes = rfm({str(n): each for n, each in enumerate(people)})
    seen: dict[tuple[int, int, int], Code] = {}
    for n, each in enumerate(people):
        assert seen.setdefault(each, codes[str(n)]) == codes[str(n)]


def test_strict_limits_are_the_quantiles_themselves() -> None:
    assert cuts([0, 10, 20, 30, 40, 50], 5, 0) == [10, 20, 30, 40]
    people = {f"{n:02}": (300 - 10 * n, n + 1, (n + 1) * 100_000) for n in range(26)}
    # the fifth order is the first quantile of 6 less one
    assert (rfm(people)["05"].text, rfm(people, 0)["05"].text) == ("211", "122")


def test_the_first_segment_that_fits_counts() -> None:
    def named(recency: int, frequency: int, money: int) -> str:
        return segment(Code(recency, frequency, money, 5)).en

    assert [named(*code) for code in ((5, 5, 5), (5, 4, 5), (3, 3, 3), (3, 2, 2), (4, 1, 1))] == [
        "Champions",
        "Potential Loyalist",
        "Potential Loyalist",
        "Loyal Customers",
        "New Customers",
    ]
    assert [named(*code) for code in ((2, 3, 5), (2, 5, 5), (1, 5, 3), (2, 1, 1), (1, 1, 1))] == [
        "Can't Lose Them",
        "At Risk",
        "Need Attention",
        "About To Sleep",
        "Lost",
    ]
    assert named(2, 1, 5) == "Others"
