"""Customer cards: label and value side by side, one card below another; no row of them is a header.

| 客户名称 | 顺达五金 | 联系人 | 王小明 |
| 联系电话 | 138…     | 地址   | 东莞   |

Read as a table, such a sheet would make customers of its labels.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from crmsheets.intake.headers import Lexicon
from crmsheets.model.grid import Grid, Value

_COLONS = ("：", ":")
_LEAST = 2
_REACH = 30
"""So many rows above and below belong to cards that stand together."""


def is_card(grid: Grid, row: int, lexicons: Sequence[Lexicon]) -> bool:
    """Whether a row with words of a table is a line of a card.

    Every label has a value next to it, and a line near by has labels in the same columns and other
    values: a header has label beside label, or, on the next page, the same words once more. Labels
    with a colon say it themselves.
    """
    cells = _filled(grid, row)
    if _with_colons(cells, lexicons):
        return True
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


def _with_colons(cells: Mapping[int, Value], lexicons: Sequence[Lexicon]) -> bool:
    """「投诉日期： | 2024-11-18 | 客户名称： | 宏润」: label and value in turn, a value may be blank.

    One colon among many words is only how somebody wrote a header.
    """
    kinds = [str(value).strip().endswith(_COLONS) for value in cells.values()]
    beside = any(one and other for one, other in pairwise(kinds))
    if not kinds or not kinds[0] or all(kinds) or beside or 2 * sum(kinds) < len(kinds):
        return False
    values = [value for value, label in zip(cells.values(), kinds, strict=True) if not label]
    return not any(_known(value, lexicons) for value in values)


def _labels(cells: dict[int, Value], lexicons: Sequence[Lexicon]) -> set[int]:
    return {column for column, value in cells.items() if _known(value, lexicons)}


def _known(value: Value, lexicons: Sequence[Lexicon]) -> bool:
    return any(each.find(value) or each.shared(value) for each in lexicons)


def _alternate(cells: dict[int, Value], labels: set[int]) -> bool:
    """Whether the line begins with a label, and after every label but the last a value stands.

    A value may be left blank: then its cell lies between two labels.
    """
    order = list(cells)
    if order[0] not in labels or labels.issuperset(order):
        return False
    return all(
        (one in labels) != (other in labels) or (one in labels and other - one > 1)
        for one, other in pairwise(order)
    )


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
