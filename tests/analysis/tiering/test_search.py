"""The least number that does: by guess, by bisecting, and past numbers that do and do not in turn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.tiering.search import least


@pytest.mark.parametrize(
    ("begins", "most", "guesses", "expected"),
    [
        (7, 100, (), 7),
        (7, 100, (7,), 7),
        (7, 100, (3, 60, 200, -1), 7),
        (1, 100, (), 1),
        (100, 100, (), 100),
        (101, 100, (50,), None),
        (1, 0, (1,), None),
    ],
)
def test_from_a_number_on_everything_does(
    begins: int, most: int, guesses: tuple[int, ...], expected: int | None
) -> None:
    assert least(lambda number: number >= begins, most, guesses) == expected


def test_what_does_in_between_only_is_found_by_trying() -> None:
    assert least(lambda number: 40 <= number < 60, 100) == 40


def test_one_percent_less_is_tried_as_well() -> None:
    """From 2,000 on it does, but from 900 to 1,990 too: where bisecting saw 2,000 first, it goes on."""

    def good(number: int) -> bool:
        return 900 <= number < 1_990 or number >= 2_000

    assert least(good, 10_000, (2_000,)) == 900
    assert least(good, 10_000, (2_000,), lambda number: number - 1) == 2_000


@given(
    st.integers(1, 10_000), st.integers(1, 10_000), st.lists(st.integers(-5, 10_005), max_size=4)
)
def test_whatever_is_guessed(begins: int, most: int, guesses: list[int]) -> None:
    found = least(lambda number: number >= begins, most, guesses)
    assert found == (begins if begins <= most else None)
