"""The hidden marks of 疑似重复: what is written into a line is read out of it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.model.review import COLUMNS, Mark, Part, mark_of, sheet_order

marks = st.builds(
    Mark,
    st.dates().map(str),
    st.integers(0, 10**6),
    st.sampled_from(Part),
    st.integers(1, 10**6),
    st.integers(0, 99),
    st.integers(1, 99),
)


@given(marks)
def test_a_mark_is_read_as_it_was_written(mark: Mark) -> None:
    assert mark_of(f" {mark} ") == mark


@pytest.mark.parametrize(
    "text", ["", "1", "2 2024-12-31.0 doubt 1 1/2", "1 2024-12-31.0 gossip 1 1/2", "顺达五金"]
)
def test_anything_else_is_no_mark(text: str) -> None:
    assert mark_of(text) is None


def test_sheets_are_ordered_by_day_and_by_what_was_known() -> None:
    written = ["2024-12-31.10", "2024-12-31.9#1", "2025-01-02.0", "2024-12-31.2", "", "x"]
    assert sorted(written, key=sheet_order) == [
        "",
        "2024-12-31.2",
        "2024-12-31.9#1",
        "2024-12-31.10",
        "2025-01-02.0",
        "x",
    ]


def test_columns_have_names_of_their_own() -> None:
    assert len({each.key for each in COLUMNS}) == len(COLUMNS)
