"""Cells merged downwards: what stands in them belongs to every row they cover.

Not so for sums: an amount merged over three order lines is the amount of all three, and to copy it
would count it three times. It stays with the first line, and is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crmsheets.intake.match import Match
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text

SPREAD = Rule(
    code="SHEET10",
    severity=Severity.INFO,
    message=Text(
        "合并的格子，里面的内容算作它盖住的每一行的（共 {rows} 行）。",
        "Merged cells: what they hold was taken for every row they cover ({rows} rows).",
    ),
    why=Text(
        "合并的格子只有第一行有内容。", "Only the first row of a merged cell holds its content."
    ),
    fix=Text(
        "不用改；取消合并、每行都填更稳妥。", "Nothing to do; better unmerge and fill each row."
    ),
    example="A3:A5 合并：顺达五金",
    passing="A3、A4、A5 都写：顺达五金",
    fixed=True,
)
SUM_ONCE = Rule(
    code="SHEET11",
    severity=Severity.WARNING,
    message=Text(
        "这格合并了 {rows} 行，数字只算在第一行。请每行各填各的。",
        "This cell is merged over {rows} rows; its figure counts in the first one only. "
        "Please give each row its own.",
    ),
    why=Text(
        "照抄到每一行，金额就多算了。", "Copied to every row the money would count several times."
    ),
    fix=Text("取消合并，每行填自己的数量和金额。", "Unmerge and fill in each row's own figure."),
    example="F3:F5 合并：60000",
    passing="F3、F4、F5 各填 20000",
)
RULES = (SPREAD, SUM_ONCE)

_SUMS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.INTEGER})


@dataclass(frozen=True, slots=True)
class Merged:
    """field -> {row: the first row of the merged cell that covers it}, and what is said of it."""

    tops: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def merged(grid: Grid, match: Match, records: Sequence[int]) -> Merged:
    """The merges of the record rows, by field; one finding a column."""
    rows = frozenset(records)
    tops: dict[str, dict[int, int]] = {}
    places: dict[str, list[Cell]] = {}
    for top, left, bottom, _ in sorted(grid.merges):
        name = match.field_at(left)
        covered = [row for row in range(top + 1, bottom + 1) if row in rows]
        if not name or not covered or top < match.first_row or grid.at(top, left) is None:
            continue
        places.setdefault(name, []).append(Cell(grid.source.file, grid.sheet, top, left))
        tops.setdefault(name, {}).update(dict.fromkeys(covered, top))
    findings = tuple(_finding(match, name, cells, tops[name]) for name, cells in places.items())
    copied = {name: rows for name, rows in tops.items() if not _is_sum(match, name)}
    return Merged(copied, findings)


def _is_sum(match: Match, name: str) -> bool:
    return match.template.by_name[name].kind in _SUMS


def _finding(match: Match, name: str, cells: list[Cell], rows: Mapping[int, int]) -> Finding:
    return Finding(
        rule=SUM_ONCE if _is_sum(match, name) else SPREAD,
        cells=tuple(cells),
        table=match.template.name,
        field=name,
        header=match.headers[name],
        got={"rows": len(rows) + len(cells)},
    )
