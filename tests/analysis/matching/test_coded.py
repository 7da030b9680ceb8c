from __future__ import annotations

import numpy as np

from crmsheets.analysis.matching.coded import NOTHING, coded, compared


def test_values_are_kept_once_and_records_point_at_them() -> None:
    column = coded(["a", None, "b", "a"])
    assert column.values == ["a", "b"]
    assert column.ids.tolist() == [0, NOTHING, 1, 0]
    assert [column.get(row) for row in range(len(column))] == ["a", None, "b", "a"]
    assert column.counts().tolist() == [2, 1]


def test_what_is_made_of_values_is_a_column_too() -> None:
    upper = coded(["a", None, "b", "a"]).of(lambda value: value.upper() if value == "a" else None)
    assert [upper.get(row) for row in range(len(upper))] == ["A", None, None, "A"]


def test_every_two_values_are_compared_once() -> None:
    asked: list[tuple[int, int]] = []

    def level(one: int, other: int) -> int:
        asked.append((one, other))
        return one + other

    left, right = np.array([0, 1, 2, 0, -1]), np.array([1, 0, 2, 2, 1])
    assert compared(left, right, level, equal=9).tolist() == [1, 1, 9, 2, NOTHING]
    assert sorted(asked) == [(0, 1), (0, 2)]
    assert compared(left, right, level).tolist() == [1, 1, 4, 2, NOTHING]
