"""Sizes as columns: every filled cell below S M L XL is so many pieces of that size.

Price and day stay those of the row. What the row says of the sum of its sizes is a claim; an amount
typed for the row belongs to all its sizes together and is split among them (see `shares`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from crmsheets.intake.layout.laid import Laid
from crmsheets.intake.layout.size_headers import size_columns
from crmsheets.intake.layout.unfolded import Unfolded
from crmsheets.intake.layout.wide import (
    Part,
    headings,
    heads_sums,
    row_claims,
    says_figure,
    unpivoted,
)
from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.hanzi import simplified
from crmsheets.model.settings import Settings
from crmsheets.model.text import Text

SIZES = Rule(
    code="LAY09",
    severity=Severity.INFO,
    message=Text(
        "{sizes} 这几列是尺码，每格当作这个尺码的数量，{rows} 行记成 {records} 条。",
        "The columns {sizes} are sizes; each cell was taken for the quantity of that size: {rows} "
        "rows gave {records} lines.",
    ),
    why=Text("一行里有好几个尺码，要一个尺码一条才能统计。", "A row of sizes is one line a size."),
    fix=Text("读对了不用改。", "Nothing to do if that is right."),
    example="款号 | S | M | L | 合计",
    passing="款号 | 尺码 | 数量",
    fixed=True,
)
RULES = (SIZES,)

_QUANTITY, _AMOUNT, _SIZE = "quantity", "amount", "size"
# Columns whose own words say what they are; the others were told by what stands below them.
_WORDED = frozenset({"keys", "names", "mapping", "manifest", "labels", "synonyms"})


def sizes(found: Unfolded, grid: Grid, settings: Settings) -> Unfolded:
    """One record for every size that a row has a quantity of."""
    del settings
    flat = found.laid
    every = _sizes(flat)
    # What a mapping says of a column goes before what the layout says.
    columns = {column: size for column, size in every.items() if column not in flat.match.told}
    if not columns or not len(flat) or flat.wide:
        return found  # 29 30 31 behind the days of February are no sizes
    new = _laid_out(flat, grid, columns, whole=columns == every)
    got: dict[str, object] = {
        "sizes": list(columns.values()),
        "rows": len(flat),
        "records": len(new),
    }
    first = min(columns)
    said = Finding(
        rule=SIZES,
        cells=(Cell(grid.source.file, grid.sheet, flat.match.header_row, first),),
        table=flat.match.template.name,
        field=_SIZE,
        header=headings(flat.match)[first],
        got=got,
    )
    return replace(found, laid=new, findings=(*found.findings, said))


def _sizes(flat: Laid) -> dict[int, str]:
    """The columns of sizes of an order list that has no column for the size itself."""
    if flat.match.template.name != "order":
        return {}
    rungs = flat.match.rungs
    known = {c for name, c in flat.match.columns.items() if rungs.get(name) in _WORDED}
    known -= {flat.match.columns.get(name) for name in (_QUANTITY, _AMOUNT, _SIZE)}
    found = size_columns({c: t for c, t in headings(flat.match).items() if c not in known})
    # One column 尺码 is the size itself; as a header over several it was taken for the first.
    return found if flat.match.columns.get(_SIZE, min(found, default=0)) in found else {}


def _laid_out(flat: Laid, grid: Grid, columns: Mapping[int, str], *, whole: bool) -> Laid:
    headers, rows = headings(flat.match), list(flat.rows)
    sums = _sum_columns(flat, grid, columns)
    amount = next(
        (c for c, name in flat.match.doubled.items() if name == _AMOUNT and c not in sums), 0
    )
    for name, column in list(flat.match.columns.items()):
        if column in {*sums, *columns}:
            flat = flat.demoted(name)
    if _AMOUNT not in flat.columns and amount:
        flat = flat.promoted(_AMOUNT, amount, grid)
    parts = [
        Part({_QUANTITY: c}, {_SIZE: (size, (flat.match.header_row, c))})
        for c, size in columns.items()
    ]
    shown = {_SIZE: headers[min(columns)], _QUANTITY: headers[min(columns)]}
    new, by_row = unpivoted(flat, grid, parts, shown, lambda _: True)
    new = _whole_rows(new, grid, by_row, sums)
    for column in sums if whole else ():
        new = row_claims(new, grid, rows, by_row, _QUANTITY, column)
    groups = [tuple(records) for records in by_row if len(records) > 1]
    if _AMOUNT in new.columns and groups:
        new = replace(new, shared={**new.shared, _AMOUNT: _merged(new, groups)})
    return new.understood(sums)


def _sum_columns(flat: Laid, grid: Grid, columns: Mapping[int, str]) -> list[int]:
    """The columns that hold the row's sum of sizes: 数量, and 合计 where it is not the money.

    It is not if another column is, or if most rows add up to it.
    """
    told, doubled = headings(flat.match), flat.match.doubled
    pieces = {flat.match.columns.get(_QUANTITY, 0)}
    pieces |= {column for column, name in doubled.items() if name == _QUANTITY}
    money = {flat.match.columns.get(_AMOUNT, 0)}
    money |= {column for column, name in doubled.items() if name == _AMOUNT}
    plain = {c for c, text in told.items() if heads_sums(text) and "额" not in simplified(text)}
    paid = bool(money - plain - {0})
    return [
        column
        for column in sorted((pieces | plain) - {0, *columns})
        if column in pieces or paid or _adds_up(flat, grid, columns, column)
    ]


def _adds_up(flat: Laid, grid: Grid, columns: Mapping[int, str], column: int) -> bool:
    """Whether a column is the sum of the sizes in most of the rows where both say something."""
    rows = [row for row in flat.rows if says_figure(grid.at(row, column))]
    told = _quantities(flat, grid, rows, column)
    sizes = [_quantities(flat, grid, rows, each) for each in columns]
    sums = [sum(value or 0 for value in cells) for cells in zip(*sizes, strict=True)]
    pairs = [(one, other) for one, other in zip(told, sums, strict=True) if other]
    return bool(pairs) and 2 * sum(one == other for one, other in pairs) >= len(pairs)


def _quantities(flat: Laid, grid: Grid, rows: list[int], column: int) -> list[int | None]:
    declared = flat.match.template.by_name[_QUANTITY]
    return read_column(declared, [grid.at(row, column) for row in rows], ColumnContext()).values


def _whole_rows(flat: Laid, grid: Grid, by_row: list[list[int]], sums: list[int]) -> Laid:
    """A row without any size keeps its sum as its quantity: nobody said of which sizes."""
    if not sums:
        return flat
    cells, where = list(flat.columns[_QUANTITY]), {}
    for records in by_row:
        at = (flat.rows[records[0]], sums[0])
        if (records[0], _SIZE) not in flat.cells and says_figure(grid.at(*at)):
            cells[records[0]], where[records[0]] = grid.at(*at), at
    return flat.with_field(_QUANTITY, cells, flat.headers[_QUANTITY], where)


def _merged(flat: Laid, groups: list[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The groups of sizes, and those of cells merged downwards, which hold several of them."""
    wider = list(flat.shared.get(_AMOUNT, ()))
    held = {i for group in wider for i in group}
    return [*wider, *(group for group in groups if not held & set(group))]
