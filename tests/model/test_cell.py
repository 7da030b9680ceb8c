from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from crmsheets.model.cell import Cell, column_number, letters


@pytest.mark.parametrize(
    ("column", "name"), [(0, ""), (1, "A"), (26, "Z"), (27, "AA"), (28, "AB"), (16384, "XFD")]
)
def test_columns_are_said_in_letters(column: int, name: str) -> None:
    assert letters(column) == name


@given(st.integers(1, 16384))
def test_letters_are_those_of_a_spreadsheet(column: int) -> None:
    assert letters(column) == get_column_letter(column)


@given(st.integers(0, 16384))
def test_letters_read_back_give_the_column(column: int) -> None:
    assert column_number(letters(column)) == column


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (Cell("华东.xlsx", "订单", 12, 5), "华东.xlsx 订单!E12"),
        (Cell("华东.csv", "", 12, 5), "华东.csv E12"),
        (Cell("华东.xlsx", "订单", 12, 0), "华东.xlsx 订单!12"),
    ],
)
def test_a_cell_is_shown_with_its_file(cell: Cell, shown: str) -> None:
    assert str(cell) == shown


def test_cells_sort_by_place() -> None:
    later, earlier = Cell("a", "s", 10, 1), Cell("a", "s", 9, 2)
    assert sorted([later, earlier]) == [earlier, later]
