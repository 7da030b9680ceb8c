from __future__ import annotations

import pytest

from crmsheets.intake.layout.numbered_columns import numbers_columns
from crmsheets.model.grid import Value
from tests.intake.layout.reading import read, records


def row(*cells: Value) -> list[tuple[int, Value]]:
    return [(at, value) for at, value in enumerate(cells, start=1) if value is not None]


@pytest.mark.parametrize(
    "cells",
    [
        row("栏次", 1, 2, 3, 4),
        row("(1)", "(2)", "（3）", "(4)"),
        row("①", "②", "③", "④", "⑤"),
        row("A", "B", "C", "D"),
        row("甲", "乙", "丙", "丁"),
        row("甲", "乙", 1, 2, 3),
        row("一", "二", "三"),
        row("No.", "1", "2", "3=1×2"),
        row("1", "2", None, "4", "5"),
        row(1.0, 2.0, 3.0),
    ],
)
def test_columns_that_are_counted_up(cells: list[tuple[int, Value]]) -> None:
    assert numbers_columns(cells)


@pytest.mark.parametrize(
    "cells",
    [
        row(1, 2),
        row(1, 2, 2),
        row(7, 8, 9),
        row("栏次", "P1", 2, 3),
        row(True, 2, 3),
        row(1, 2, 3.5),
        row(1, 2, None, 5),
        row("S", "M", "L"),
        row("甲", "1", "3"),
        row(),
    ],
)
def test_what_counts_no_columns(cells: list[tuple[int, Value]]) -> None:
    assert not numbers_columns(cells)


@pytest.mark.parametrize(
    "numbers", ["| 栏次 | 1 | 2 | 3 |", "| (1) | (2) | (3) | (4) |", "| ① | ② | ③ | ④ |"]
)
def test_the_row_of_numbers_is_no_record(numbers: str) -> None:
    found = read(
        f"""
        | 订单编号 | 客户名称 | 产品型号 | 数量 |
        {numbers}
        | P1 | 顺达五金 | X100 | 5 |
        | P2 | 恒通电子 | X200 | 6 |
        """
    )
    assert records(found, "order_id", "quantity") == [(3, 0, "P1", "5000"), (4, 0, "P2", "6000")]
