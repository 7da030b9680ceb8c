from __future__ import annotations

import numpy as np

from crmsheets.analysis.matching.components import Edges, components


def parts(pairs: list[tuple[int, int, float]], largest: int = 10) -> list[list[int]]:
    columns = np.array(pairs, float).reshape(-1, 3)
    ends = columns[:, :2].astype(np.int64)
    return sorted(
        part.tolist() for part in components(Edges(ends[:, 0], ends[:, 1], columns[:, 2]), largest)
    )


def test_nodes_that_pairs_connect_are_one_component() -> None:
    assert parts([(7, 9, 1), (2, 4, 1), (4, 9, 1), (5, 6, 1)]) == [[2, 4, 7, 9], [5, 6]]


def test_no_pairs_no_components() -> None:
    assert parts([]) == []


def test_a_chain_too_long_is_cut_where_it_is_weak() -> None:
    chain = [(0, 1, 9.0), (1, 2, 2.0), (2, 3, 8.0), (3, 4, 1.0), (4, 5, 9.0)]
    assert parts(chain, 5) == [[0, 1], [4, 5]]
    assert parts(chain, 6) == [[0, 1, 2, 3, 4, 5]]


def test_a_chain_of_equal_pairs_falls_apart() -> None:
    assert parts([(0, 1, 5.0), (1, 2, 5.0), (2, 3, 5.0)], 3) == []
