"""Further lines of an order: number, day and customer stand in its first line only.

The way an order of two items is written. Taken where all of them are blank at once, the row says an
item and a figure of its own, and the row right above is the order's; a customer alone left blank is
asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crmsheets.intake.layout.laid import At, Laid
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.values.blanks import is_blank
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid, Value
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

LINE = Rule(
    code="LAY33",
    severity=Severity.INFO,
    message=Text(
        "有 {rows} 行没写订单编号、日期和客户，只写了产品和数量，算作上面那张订单的又一行。",
        "{rows} rows have no order number, date or customer, only an item and a quantity; they were "
        "taken for further lines of the order above.",
    ),
    why=Text(
        "一张订单有几个产品，很多人只在第一行写单号和客户。",
        "An order of several items often has its number and customer in the first line only.",
    ),
    fix=Text(
        "读对了不用改；每行都填更稳妥。", "Nothing to do if that is right; better fill every row."
    ),
    example="P1 | 3-5 | 顺达五金 | X100 | 5；（空）|（空）|（空）| X200 | 6",
    passing="P1 | 3-5 | 顺达五金 | X100 | 5；P1 | 3-5 | 顺达五金 | X200 | 6",
    fixed=True,
)
RULES = (LINE,)

_WHO = "customer_name"
_OF_ORDER = (_WHO, "order_id", "order_date")
_ITEM, _FIGURE = "product_model", "quantity"
_LEAST = 2


def order_lines(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """The records with the order's number, day and customer in each of its lines."""
    del settings
    flat = found.laid
    if flat.match.template.name != "order" or grid.source.ours or grid.source.role:
        return found
    shared = [name for name in _OF_ORDER if name in flat.columns and name in flat.match.columns]
    if _WHO not in shared or len(shared) == 1 or not {_ITEM, _FIGURE} <= set(flat.columns):
        return found
    above = _above(flat, grid, shared)
    if not above:
        return found
    for name in shared:
        cells = [flat.columns[name][above.get(i, i)] for i in range(len(flat))]
        where: dict[int, At] = {i: flat.at(first, name) for i, first in above.items()}
        flat = flat.with_field(name, cells, flat.headers[name], where)
    told = _finding(flat, grid, above)
    return replace(found, laid=flat, findings=(*found.findings, told))


def _above(flat: Laid, grid: Grid, shared: list[str]) -> Mapping[int, int]:
    """Record -> the first line of its order."""
    above: dict[int, int] = {}
    for i in range(1, len(flat)):
        first = above.get(i - 1, i - 1)
        near = flat.rows[i] - flat.rows[i - 1] == 1 and not is_blank(flat.columns[_WHO][first])
        blank = all(flat.columns[name][i] is None for name in shared)
        says = not any(is_blank(flat.columns[name][i]) for name in (_ITEM, _FIGURE))
        failed = any((flat.rows[i], flat.match.columns[name]) in grid.errors for name in shared)
        if near and blank and says and not failed and not _sums(flat.columns[_FIGURE], i):
            above[i] = first
    return above


def _sums(figures: Sequence[Value], i: int) -> bool:
    """Whether a figure is the sum of all above it: a total beside a word is no line of an order."""
    numbers = [value for value in figures[: i + 1] if isinstance(value, (int, float))]
    return len(numbers) > _LEAST and numbers[-1] == sum(numbers[:-1])


def _finding(flat: Laid, grid: Grid, above: Mapping[int, int]) -> Finding:
    cells = tuple(Cell(grid.source.file, grid.sheet, flat.rows[i], 0) for i in above)
    return Finding(rule=LINE, cells=cells, table="order", got={"rows": len(above)})
