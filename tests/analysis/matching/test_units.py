from __future__ import annotations

import numpy as np

from crmsheets.analysis.matching.units import beside, units


def test_rows_that_must_be_joined_know_all_of_theirs() -> None:
    found = units(6, [(0, 2), (4, 2), (1, 5)])
    assert found == {0: (0, 2, 4), 2: (0, 2, 4), 4: (0, 2, 4), 1: (1, 5), 5: (1, 5)}


def test_for_a_pair_the_other_pairs_of_its_units_are_asked() -> None:
    left, right = np.array([0, 3, 1]), np.array([3, 5, 3])
    found = beside(units(6, [(0, 2)]), left, right, np.array([True, True, False]))
    assert [column.tolist() for column in found] == [[0], [2], [3]]
    nothing = beside({}, left, right, np.array([True, True, True]))
    assert [column.tolist() for column in nothing] == [[], [], []]
