from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.analysis.matching.coded import NOTHING
from crmsheets.analysis.matching.phones import (
    NEAR,
    OTHER,
    SAME,
    SHARED,
    levels,
    numbers,
    phones,
    slips,
    users,
)

NOBODY = np.empty(0, np.int64)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("13812345678", ((13812345678, True),)),
        ("+86 138 1234 5678", ((13812345678, True),)),
        ("013812345678", ((13812345678, True),)),
        ("13812345678/13987654321", ((13812345678, True), (13987654321, True))),
        ("0769-88001234", ((88001234, False),)),
        ("0769-88001234-801", ((88001234, False),)),
        ("0769-88001234转801", ((88001234, False),)),
        ("+442079460958", ((79460958, False),)),
        ("没有", ()),
    ],
)
def test_the_numbers_in_a_cell(cell: str, expected: tuple[tuple[int, bool], ...]) -> None:
    assert numbers(cell) == expected


def test_both_columns_of_a_row_are_pooled() -> None:
    found = phones([("13812345678", "0769-88001234"), (None, "13812345678"), (None, None)])
    assert found.mobiles.tolist() == [[13812345678, 0, 0], [13812345678, 0, 0], [0, 0, 0]]
    assert found.lines.tolist() == [[88001234, 0, 0], [0, 0, 0], [0, 0, 0]]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("13812345678", "13812345678", SAME),
        ("13812345678", "13812345679", NEAR),
        ("13812345678", "13812354678", NEAR),
        ("13812345678", "13812365478", OTHER),
        ("13812345678", "13712345679", OTHER),
        ("13812345678", "13987654321/13812345678", SAME),
        ("13812345678", None, NOTHING),
    ],
)
def test_how_alike_the_mobiles_of_two_rows_are(one: str, other: str | None, expected: int) -> None:
    found = phones([(one,), (other,)]).mobiles
    both = np.array([0, 1]), np.array([1, 0])
    assert levels(found, *both, NOBODY).tolist() == [expected, expected]


def test_a_number_that_many_firms_use_says_less() -> None:
    found = phones([("13812345678",)] * 4).mobiles
    shared = users(found, np.array([0, 1, 2, NOTHING]), 3)
    assert shared == {13812345678: [0, 1, 2]}
    assert users(found, np.array([0, 1, 1, NOTHING]), 3) == {}
    many = np.array(list(shared))
    assert levels(found, np.array([0]), np.array([1]), many).tolist() == [SHARED]


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (13812345678, 13812345679, True),
        (13812345678, 13812354678, True),
        (13812345678, 13812365478, False),
    ],
)
def test_mobiles_that_differ_in_one_slip_are_found_by_the_same(
    one: int, other: int, *, found: bool
) -> None:
    by = slips(np.array([[one, 0, 0], [other, 0, 0]]))
    assert bool(set(by.get(one, ())) & set(by.get(other, ()))) == found


MOBILES = st.integers(13000000000, 13000000999)


@given(st.lists(MOBILES, min_size=1, max_size=8, unique=True))
def test_slips_are_found_wherever_levels_see_them(known: list[int]) -> None:
    table = np.array([[each, 0, 0] for each in known])
    by = slips(table)
    left, right = np.triu_indices(len(known), 1)
    for one, other, level in zip(left, right, levels(table, left, right, NOBODY), strict=True):
        shared = set(by.get(known[one], ())) & set(by.get(known[other], ()))
        assert bool(shared) <= (level == NEAR)
