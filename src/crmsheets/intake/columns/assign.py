"""The best one-to-one assignment of columns to fields (Kuhn's method, with potentials)."""

from __future__ import annotations

from collections.abc import Sequence

_FAR = float("inf")


def assigned(scores: Sequence[Sequence[float]]) -> list[int]:
    """For each row the column it gets, so that the sum of scores is greatest; -1 for none.

    A score of 0 or less never pairs. At equal sums the earlier row keeps the earlier column.
    """
    found = [-1] * len(scores)
    # A row that fits nowhere would cost as much time as one that does: a sheet may have 300 columns.
    some = [at for at, row in enumerate(scores) if any(score > 0 for score in row)]
    for at, column in zip(some, _paired([scores[at] for at in some]), strict=True):
        found[at] = column
    return found


def _paired(scores: Sequence[Sequence[float]]) -> list[int]:
    """The same for rows that each fit somewhere."""
    # One idle column a row, so that every row has a place and fewer columns than rows do.
    cost = [[-max(score, 0.0) for score in row] + [0.0] * len(scores) for row in scores]
    owner = _owners(cost, len(cost), len(cost[0])) if cost else []
    found = [-1] * len(scores)
    for column, row in enumerate(owner[1:], start=0):
        if row and column < len(scores[0]) and scores[row - 1][column] > 0:
            found[row - 1] = column
    return found


def _owners(cost: Sequence[Sequence[float]], rows: int, width: int) -> list[int]:
    """Column -> row (both from 1, 0 = nobody) of the cheapest full assignment of all rows."""
    of_row, of_column = [0.0] * (rows + 1), [0.0] * (width + 1)
    owner, before = [0] * (width + 1), [0] * (width + 1)
    for row in range(1, rows + 1):
        owner[0] = row
        at = 0
        slack, seen = [_FAR] * (width + 1), [False] * (width + 1)
        while owner[at]:
            seen[at] = True
            at = _widened(cost, owner[at], at, (slack, seen, before), (of_row, of_column, owner))
        while at:
            owner[at] = owner[before[at]]
            at = before[at]
    return owner


def _widened(
    cost: Sequence[Sequence[float]],
    row: int,
    at: int,
    search: tuple[list[float], list[bool], list[int]],
    state: tuple[list[float], list[float], list[int]],
) -> int:
    """One step of the search: relax from a row, shift the potentials, the next nearest column."""
    slack, seen, before = search
    of_row, of_column, owner = state
    step, nearest = _FAR, 0
    for column in range(1, len(slack)):
        if seen[column]:
            continue
        reduced = cost[row - 1][column - 1] - of_row[row] - of_column[column]
        if reduced < slack[column]:
            slack[column], before[column] = reduced, at
        if slack[column] < step:
            step, nearest = slack[column], column
    for column in range(len(slack)):
        if seen[column]:
            of_row[owner[column]] += step
            of_column[column] -= step
        else:
            slack[column] -= step
    return nearest
