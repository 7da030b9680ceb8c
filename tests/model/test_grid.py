from __future__ import annotations

import pytest

from crmsheets.model.grid import Grid, Reading, Source, Value
from tests.tables import source

GRID = Grid(source("a.xlsx"), "订单", (("客户", 5), (None, "  ", "x"), ()))


@pytest.mark.parametrize(
    ("row", "column", "value"),
    [
        (1, 1, "客户"),
        (1, 2, 5),
        (2, 1, None),
        (2, 2, None),
        (2, 3, "x"),
        (1, 3, None),
        (3, 1, None),
        (4, 1, None),
        (0, 1, None),
        (1, 0, None),
    ],
)
def test_a_cell_outside_or_of_blanks_is_none(row: int, column: int, value: Value) -> None:
    assert GRID.at(row, column) == value


def test_width_is_that_of_the_widest_row() -> None:
    assert GRID.width == 3
    assert Grid(source("a.xlsx"), "订单", ()).width == 0


@pytest.mark.parametrize(
    ("role", "manifest", "names", "ours"),
    [
        ("", {}, {}, False),
        ("", {"tables": []}, {}, True),
        ("template", {}, {}, True),
        ("return", {}, {}, False),
        ("return", {"tables": [], "read_as": [1]}, {"销售": "A1"}, False),
        ("return", {"tables": [1]}, {}, True),
        ("return", {}, {"fld_order_quantity": "订单!$E$2"}, True),
    ],
)
def test_a_return_of_a_foreign_file_stays_foreign(
    role: str, manifest: dict[str, object], names: dict[str, str], ours: bool
) -> None:
    properties = {"crmsheets.role": role} if role else {}
    made = Source("a.xlsx", "", "xlsx", properties, names, manifest)
    assert made.ours == ours


def test_what_a_file_was_written_as() -> None:
    assert source("a.xlsx", role="return").role == "return"
    assert source("a.xlsx").role == ""
    assert Reading(source("a.xlsx")).grids == ()


def test_a_return_names_its_parents_nearest_first() -> None:
    assert source("a.xlsx", properties={"crmsheets.returned_from": "bb aa"}).parents == ("bb", "aa")
    assert source("a.xlsx").parents == ()
