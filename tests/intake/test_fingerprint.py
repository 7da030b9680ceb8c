from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.fingerprint import as_typed, content_hash, row_print
from tests.intake.sheets import grid

CELLS = st.one_of(st.none(), st.text(max_size=5), st.integers(-999, 999), st.dates())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (1.0, "1"),
        (1, "1"),
        (1.5, "1.5"),
        (1 / 3, "0.333333333333333"),
        (1e300, "1e+300"),
        (True, "TRUE"),
        (" 顺达 \r\n五金 ", "顺达 \n五金"),
        (dt.date(2024, 3, 5), "2024-03-05"),
        (dt.datetime.fromisoformat("2024-03-05"), "2024-03-05"),
        (dt.datetime.fromisoformat("2024-03-05 14:30:00.000007"), "2024-03-05 14:30:00"),
        (dt.time(14, 30), "14:30:00"),
    ],
)
def test_a_value_reads_the_same_however_it_is_stored(value: object, expected: str) -> None:
    assert as_typed(value) == expected  # type: ignore[arg-type]  # every kind a cell can hold


@given(st.lists(CELLS, max_size=6), st.randoms())
def test_a_row_is_known_whatever_the_order_of_its_columns(
    row: list[object], random: object
) -> None:
    shuffled = list(row)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert row_print(row) == row_print(shuffled)  # type: ignore[arg-type]  # any cell values


def test_a_row_without_one_cell_is_the_row_around_it() -> None:
    before, after = ("顺达", 5, None), ("顺达", 800, None)
    assert row_print(before) != row_print(after)
    assert row_print(before, without=2) == row_print(after, without=2)
    assert row_print((None, " ", 5), without=3) == ""


def test_a_sheet_saved_by_another_program_is_the_same_content() -> None:
    ours = grid("| 客户名称 | 数量 | 日期 |\n| 顺达 | 5 | 2024-03-05 |", "订单")
    theirs = replace(
        ours,
        rows=(
            (*ours.rows[0], None),
            ("顺达", 5.0, dt.datetime.fromisoformat("2024-03-05"), "", None),
            (),
            (None, " "),
        ),
        hidden_rows=frozenset({2}),
    )
    assert content_hash([ours]) == content_hash([theirs])
    assert content_hash([ours]) != content_hash([replace(ours, sheet="订单2")])
    moved = replace(ours, rows=(ours.rows[0], ("顺达", None, 5)))
    assert content_hash([ours]) != content_hash([moved])


def test_sheets_that_we_add_are_no_content() -> None:
    ours = grid("| 客户名称 |\n| 顺达 |", "客户")
    added = [grid("| a |", title) for title in ("_meta", "_lists", "问题清单", "To fix")]
    assert content_hash([*added, ours]) == content_hash([ours])
