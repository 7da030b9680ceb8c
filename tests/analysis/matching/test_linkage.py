from __future__ import annotations

import numpy as np
import pytest

from crmsheets.analysis.matching.linkage import average_linkage

NO = -np.inf


@pytest.mark.parametrize(
    ("sums", "sizes", "threshold", "joins"),
    [
        ([[0, 5], [5, 0]], [1, 1], 0, [(0, 1)]),
        ([[0, 5], [5, 0]], [1, 1], 6, []),
        # A chain a–b–c: a–c is bad enough to pull the mean of (ab)–c below 0.
        ([[0, 9, -9], [9, 0, 8], [-9, 8, 0]], [1, 1, 1], 0, [(0, 1)]),
        ([[0, 9, -7], [9, 0, 8], [-7, 8, 0]], [1, 1, 1], 0, [(0, 1), (0, 2)]),
        # One forbidden pair keeps a whole group out, however good the others are.
        ([[0, 9, NO], [9, 0, 99], [NO, 99, 0]], [1, 1, 1], 0, [(1, 2)]),
        # The mean counts records, not units: 12 bits over 2 x 3 records are 2.
        ([[0, 12], [12, 0]], [2, 3], 2.1, []),
        # Of equally good joins the first.
        ([[0, 4, NO], [4, 0, 4], [NO, 4, 0]], [1, 1, 1], 0, [(0, 1)]),
        ([[0]], [3], 0, []),
    ],
)
def test_the_closest_groups_are_joined_while_their_mean_is_good(
    sums: list[list[float]], sizes: list[int], threshold: float, joins: list[tuple[int, int]]
) -> None:
    assert average_linkage(np.array(sums, float), np.array(sizes), threshold) == joins


def test_a_mean_misses_the_threshold_by_no_rounding() -> None:
    sums = np.array([[0, 0.1, 0.1], [0.1, 0, 0.1], [0.1, 0.1, 0]])
    assert average_linkage(sums, np.array([1, 1, 1]), 0.1) == [(0, 1), (0, 2)]
