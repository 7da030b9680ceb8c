"""Customer cards: label and value side by side, one card below another; no row of them is a header.

| 客户名称 | 顺达五金 | 联系人 | 王小明 |
| 联系电话 | 138…     | 地址   | 东莞   |

Read as a table, such a sheet would make customers of its labels.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from crmsheets.intake.headers import Lexicon
from crmsheets.model.grid import Grid, Value

_LEAST = 2
_REACH = 30
"""So many rows above and below belong to cards that stand together."""


def is_card(grid: Grid, row: int, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a row with words of a table is a line of a card.

    Every label has a value next to it, and a line near by has labels in the same columns and other
    values: a header has label beside label, or, on the next page, the same words once more.
    """
    cells = _filled(grid, row)
    labels = _labels(cells, lexicons)
    if len(labels) < _LEAST or not _alternate(cells, labels):
        return False
    near = range(max(row - _REACH, 1), min(row + _REACH, len(grid.rows)) + 1)
    return any(_goes_on(grid, other, cells, labels, lexicons) for other in near if other != row)


def _filled(grid: Grid, row: int) -> dict[int, Value]:
    return {
        column: value
        for column, value in enumerate(grid.rows[row - 1], start=1)
        if value is not None and str(value).strip()
    }


def _labels(cells: dict[int, Value], lexicons: Sequence[Lexicon]) -> set[int]:
    return {column for column, value in cells.items() if _known(value, lexicons)}


def _known(value: Value, lexicons: Sequence[Lexicon]) -> bool:
    return any(each.find(value) or each.shared(value) for each in lexicons)


def _alternate(cells: dict[int, Value], labels: Collection[int]) -> bool:
    """Whether the line begins with a label, and after every label but the last a value stands."""
    order = list(cells)
    kinds = [column in labels for column in order]
    return kinds[0] and not all(kinds) and not any(one == other for one, other in pairwise(kinds))


def _goes_on(
    grid: Grid,
    row: int,
    cells: dict[int, Value],
    labels: Collection[int],
    lexicons: Sequence[Lexicon],
) -> bool:
    """Whether another line has words of a table in these columns too, and other values beside."""
    others = _filled(grid, row)
    same = {column for column in labels if column in others}
    values = {column: value for column, value in others.items() if column not in labels}
    if len(same) < _LEAST or not all(_known(others[column], lexicons) for column in same):
        return False
    return any(cells.get(column) != value for column, value in values.items())
