"""Columns side by side that say one thing for several months or sizes, laid out one record each."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from crmsheets.intake.layout.laid import At, Claim, Laid
from crmsheets.intake.match import Match
from crmsheets.intake.values.blanks import is_blank
from crmsheets.intake.values.reading import typed
from crmsheets.model.grid import Grid, Value
from crmsheets.model.hanzi import simplified

_LETTERS = re.compile(r"\s*\([A-Z]{1,3}\)$")
_SPACED = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_ZERO = re.compile(r"[+-]?0*\.?0+")
_SUM = (
    r"(?:(?:行|年|全年|年度|月份?|半年|本年|总)?(?:合计|总计|小计|累计|共计|总数|总和|合共)(?:数量|金额|数|量|件数|双数)?"
    r"|总(?:数量|量|件数|双数|额)|数量合计|数量小计|金额合计|(?:grand |sub)?total(?: qty| quantity| pcs)?|sum"
    r"|ttl|total amount|qty total)"
)
_TOTAL = re.compile(rf"{_SUM}(?:[\s/|(（]*{_SUM}[)）]?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every row (a month, a size): field -> the column of its figure, and what is given
    by the header: field -> (value, where it stands).
    """

    columns: Mapping[str, int]
    given: Mapping[str, tuple[Value, At]] = field(default_factory=dict)


def heads_sums(header: str) -> bool:
    """Whether a header is that of sums over the columns beside it: 合计, 合計 Total, 合 计：."""
    text = _SPACED.sub("", simplified(unicodedata.normalize("NFKC", header))).strip(" :*")
    return _TOTAL.fullmatch(text) is not None


def headings(match: Match) -> dict[int, str]:
    """Column -> header of every column, known or not, as typed."""
    own = {column: match.headers[name] for name, column in match.columns.items() if column}
    extras = {column: _LETTERS.sub("", header) for column, header in match.extras.items()}
    return dict(sorted({**own, **extras}.items()))


def unpivoted(
    flat: Laid,
    grid: Grid,
    parts: Sequence[Part],
    headers: Mapping[str, str],
    keep: Callable[[int], bool],
) -> tuple[Laid, list[list[int]]]:
    """A record for every part of a row that holds a figure; and row by row its records.

    A row without any stays one record where `keep` says so, else it gives none.
    """
    chosen: list[list[Part | None]] = []
    for i, row in enumerate(flat.rows):
        held: list[Part | None] = [each for each in parts if _holds(grid, row, each)]
        chosen.append(held or ([None] if keep(i) else []))
    new = flat.repeated([len(held) for held in chosen])
    picked = [part for held in chosen for part in held]
    for name in headers:
        new = _with(new, grid, name, headers[name], picked)
    used = {column for part in parts for column in part.columns.values()}
    wide = {column: name for part in parts for name, column in part.columns.items()}
    new = replace(new.without_extras(used), wide={**flat.wide, **wide})
    return new, _by_row(chosen)


def _with(flat: Laid, grid: Grid, name: str, header: str, picked: Sequence[Part | None]) -> Laid:
    """A field with each record's own figure, or what its header gives."""
    cells: list[Value] = list(flat.columns.get(name, [None] * len(flat)))
    where: dict[int, At] = {}
    for i, part in enumerate(picked):
        if part is None:
            continue
        if name in part.columns:
            where[i] = flat.rows[i], part.columns[name]
            cells[i] = grid.at(*where[i])
        elif name in part.given:
            cells[i], where[i] = part.given[name]
    first = min((column for part in picked if part for column in _columns(part, name)), default=0)
    return flat.with_field(name, cells, header, where, first)


def _columns(part: Part, name: str) -> list[int]:
    if name in part.columns:
        return [part.columns[name]]
    return [part.given[name][1][1]] if name in part.given else []


def _by_row(chosen: Sequence[Sequence[object]]) -> list[list[int]]:
    rows, first = [], 0
    for held in chosen:
        rows.append(list(range(first, first + len(held))))
        first += len(held)
    return rows


def _holds(grid: Grid, row: int, part: Part) -> bool:
    """Whether a row says anything there: zero, a dash and a blank say nothing."""
    return any(
        says_figure(grid.at(row, column))
        or (row, column) in grid.errors
        or (row, column) in grid.uncached
        for column in part.columns.values()
    )


def says_figure(value: Value) -> bool:
    """Whether a cell holds more than nothing: no blank, no dash, no zero."""
    if is_blank(value):
        return False
    return not _ZERO.fullmatch(typed(value).strip())


def row_claims(
    flat: Laid,
    grid: Grid,
    rows: Sequence[int],
    by_row: Sequence[Sequence[int]],
    name: str,
    column: int,
) -> Laid:
    """The sums typed in a column held against the records of each row; the column stays an extra.

    `rows`: the sheet rows that `by_row` tells the records of.
    """
    header = headings(flat.match).get(column, "")
    claims = [
        Claim(name, (row, column), grid.at(row, column), tuple(records), header)
        for row, records in zip(rows, by_row, strict=True)
        if records and says_figure(grid.at(row, column))
    ]
    return replace(flat, claims=(*flat.claims, *claims))
