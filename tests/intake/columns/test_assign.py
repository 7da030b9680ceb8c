from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.columns.assign import assigned


def test_everyone_gets_what_is_best_for_all() -> None:
    # The first row likes column 0 most, but only it can do without.
    assert assigned([[5.0, 4.0], [5.0, 0.0]]) == [1, 0]
    assert assigned([[0.0, 0.0], [0.0, 3.0]]) == [-1, 1]
    assert assigned([[1.0], [2.0], [0.5]]) == [-1, 0, -1]
    assert assigned([]) == []
    assert assigned([[], []]) == [-1, -1]


def test_columns_that_fit_nowhere_take_no_part() -> None:
    lost = [[0.0] * 30] * 3000  # each of them searched for would take minutes
    assert assigned([*lost, [0.0] * 29 + [1.0]]) == [*[-1] * 3000, 29]


scores = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 9).map(float), min_size=width, max_size=width),
        min_size=1,
        max_size=4,
    )
)


def total(matrix: list[list[float]], choice: list[int]) -> float:
    return sum(row[at] for row, at in zip(matrix, choice, strict=True) if at >= 0)


@given(scores)
def test_no_other_assignment_is_worth_more(matrix: list[list[float]]) -> None:
    found = assigned(matrix)
    taken = [at for at in found if at >= 0]
    assert len(set(taken)) == len(taken)
    places = [*range(len(matrix[0])), *[-1] * len(matrix)]
    best = max(total(matrix, list(each)) for each in permutations(places, len(matrix)))
    assert total(matrix, found) == best
