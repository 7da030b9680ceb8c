"""Fields that a header row has no word for, and that the layout gives all the same.

Twelve months say the day and the figure, sizes the quantity; a line above the table or the sheet's
name says the customer. A row that is looked at as the header of a table counts them as its own.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from crmsheets.intake.headers import lexicon, shown
from crmsheets.intake.layout.constants import named_after
from crmsheets.intake.layout.day_columns import day_columns
from crmsheets.intake.layout.key_values import pairs_in
from crmsheets.intake.layout.month_headers import decided, month_columns
from crmsheets.intake.layout.month_lines import month_lines
from crmsheets.intake.layout.section_lines import is_firm, lone
from crmsheets.intake.layout.size_headers import size_columns
from crmsheets.intake.layout.week_columns import week_columns
from crmsheets.intake.layout.wide import heads_sums
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.template import Template

_REACH = 10
"""So many rows above a header what is said there belongs to it."""
_FEW = 2
_LEAST_KNOWN = 3
"""So many fields must be known by their words before a sheet's name is taken for the customer's."""


@dataclass(frozen=True, slots=True)
class Implied:
    """Fields without a word of their own, and the columns that they explain."""

    fields: frozenset[str] = frozenset()
    columns: frozenset[int] = frozenset()


def implied(
    grid: Grid, row: int, words: Mapping[int, str], known: Collection[str], template: Template
) -> Implied:
    """What the layout gives to a table whose (last) header row is `row`, beyond the known fields.

    `words`: column -> the header's words, all rows of it joined.
    """
    fields: set[str] = set()
    columns: set[int] = set()
    words = {**_figures(grid, row), **words}
    if template.name == "order":
        months = {} if "order_date" in known else month_columns(words)
        sizes = {} if months else size_columns(words)
        days = {} if months or sizes or "order_date" in known else day_columns(words)
        wide: Mapping[int, object] = months or sizes or days
        weeks = {} if wide or "order_date" in known else week_columns(words)
        wide = wide or weeks
        if _orders(words, wide, known) and not ((months or weeks) and _of_others(grid, row)):
            dated = months or days or weeks
            fields = {"order_date", "quantity"} if dated else {"quantity"}
            columns = set(wide)
    if template.name == "order" and "order_date" not in known and _under_a_month(grid, row):
        fields.add("order_date")
    missing = [each.name for each in template.fields if each.required and each.name not in known]
    if known and missing:
        near = range(max(_top(grid), row - _REACH), row)
        said = pairs_in(grid, near, lexicon(template), marked=True)
        fields |= {name for name in missing if name in said and _names(template, name)}
    called = "customer_name" in missing and "customer_name" not in fields
    many = len({*known, *fields}) >= _LEAST_KNOWN
    if called and many and (named_after(grid) or _under_a_firm(grid, row, template)):
        fields.add("customer_name")
    return Implied(frozenset(fields - set(known)), frozenset(columns))


def _under_a_month(grid: Grid, row: int) -> bool:
    """Whether the first line below a header is a month by itself, which dates the rows below it."""
    below = range(row + 1, min(row + 1 + _FEW, len(grid.rows) + 1))
    return any(True for _ in month_lines(grid, row + 1, below))


def _under_a_firm(grid: Grid, row: int, template: Template) -> bool:
    """Whether the first line below a header is a firm by itself, whose rows stand below it."""
    below = [
        [(c, v) for c, v in enumerate(line, start=1) if v is not None and str(v).strip()]
        for line in grid.rows[row : row + _FEW]
    ]
    held = lone(below[0]) if below and template.name != "customer" else None
    return held is not None and is_firm(held[1]) and len(below[-1]) > _FEW


def _names(template: Template, name: str) -> bool:
    """Whether a field says whose rows these are, or of which day: what is said once for all."""
    field = template.by_name[name]
    return field.kind in {Kind.COMPANY, Kind.DATE} or name == "activity_name"


def _figures(grid: Grid, row: int) -> dict[int, str]:
    """Header cells that are no text: 36, 202401, a date shown as Jan-24."""
    cells = enumerate(grid.rows[row - 1], start=1)
    return {
        c: shown(value) for c, value in cells if value is not None and not isinstance(value, str)
    }


def _top(grid: Grid) -> int:
    return grid.block[0] if grid.block else 1


def _orders(words: Mapping[int, str], wide: Collection[int], known: Collection[str]) -> bool:
    """Whether the columns beside months or sizes are those of orders: half of them, or few in all."""
    others = [c for c, text in words.items() if c not in wide and not heads_sums(text)]
    return bool(wide) and len(others) <= max(2 * len(known), _FEW)


def _of_others(grid: Grid, row: int) -> bool:
    """Whether title or names say that the months are of payments, targets or stock."""
    cells = (value for line in grid.rows[_top(grid) - 1 : row] for value in line)
    texts = [value for value in cells if isinstance(value, str)]
    return decided([*texts, grid.sheet, grid.source.file])[0] == "other"
