"""Where a printed sheet begins a new page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.reports.sheets.paper import Rows, areas, room

TEN = dict.fromkeys(range(1, 200), 10.0)


def cut(
    starts: list[int], last: int, out: list[Rows], heights: dict[int, float], page: float
) -> list[Rows]:
    """Areas of a sheet with something in every row."""
    return areas(starts, {*range(1, last + 1)}, out, heights, page)


def test_what_fits_stays_as_it_is() -> None:
    assert cut([1, 8], 15, [], TEN, 200.0) == []


def test_what_fits_on_a_page_is_not_torn() -> None:
    assert cut([1, 15], 24, [], TEN, 200.0) == [(1, 14), (15, 24)]
    assert cut([1, 11], 30, [], TEN, 200.0) == [(1, 10), (11, 30)]


def test_a_long_block_begins_where_there_is_room_for_its_first_rows() -> None:
    assert cut([1, 11], 40, [], TEN, 200.0) == []
    assert cut([1, 16], 40, [], TEN, 200.0) == [(1, 15), (16, 40)]


def test_what_follows_a_torn_block_begins_a_page() -> None:
    assert cut([1, 50, 55], 60, [], TEN, 200.0) == [(1, 49), (50, 60)]


def test_rows_left_out_are_in_no_area() -> None:
    assert cut([1, 91], 100, [(20, 90)], TEN, 1000.0) == [(1, 19), (91, 100)]
    assert cut([1], 90, [(20, 90)], TEN, 1000.0) == [(1, 19)]
    assert cut([1, 41, 91], 100, [(20, 40), (60, 90)], TEN, 1000.0) == [
        (1, 19), (41, 59), (91, 100),
    ]  # fmt: skip


def test_an_empty_row_behind_rows_left_out_is_no_page() -> None:
    filled = {*range(1, 91), *range(92, 101)}
    assert areas([1, 92], filled, [(20, 90)], TEN, 1000.0) == [(1, 19), (92, 100)]
    # A note there is, and what follows goes on below it.
    assert cut([1, 92], 100, [(20, 90)], TEN, 1000.0) == [(1, 19), (91, 100)]


def test_nothing_at_all() -> None:
    assert areas([1], set(), [], TEN, 1000.0) == []


def test_rows_that_nobody_sized_have_the_usual_height() -> None:
    assert cut([1, 13], 24, [], {}, 400.0) == []
    assert cut([1, 15], 24, [], {}, 300.0) == [(1, 14), (15, 24)]


@given(
    st.lists(st.integers(2, 150), max_size=8, unique=True).map(sorted),
    st.integers(100, 2000),
    st.integers(20, 60),
    st.integers(0, 60),
)
def test_areas_hold_every_row_once_but_those_left_out(
    starts: list[int], page: int, first: int, many: int
) -> None:
    out = [(first, first + many)]
    found = cut([1, *starts], 160, out, TEN, float(page))
    rows = [row for top, bottom in found for row in range(top, bottom + 1)]
    assert rows == [row for row in range(1, 161) if not first <= row <= first + many]


@pytest.mark.parametrize(
    ("sizes", "across", "rows"),
    [
        ([50.0, 50.0], 1, 494),
        ([200.0], 1, 668),
        # Two pages with the first column on both: 100 + 100 and 100 + 100.
        ([100.0, 100.0, 100.0], 2, 668),
        ([300.0], 2, 1003),
    ],
)
def test_a_wider_sheet_is_printed_smaller_and_holds_more_rows(
    sizes: list[float], across: int, rows: int
) -> None:
    assert int(room(sizes, across)) == rows
