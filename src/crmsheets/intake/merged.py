"""Cells merged downwards: what stands in them belongs to every row they cover.

Not so for sums: an amount merged over three order lines is the amount of all three, and to copy it
would count it three times. It is split as quantity x price of the lines tell (`layout.shares`), or it
stays with the first line; either is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from crmsheets.intake.match import Match
from crmsheets.model.cell import Cell
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.intake.layout.laid import Laid

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
SUM_SPLIT = Rule(
    code="SHEET15",
    severity=Severity.INFO,
    message=Text(
        "这格合并了 {rows} 行，当作这几行的总金额，按各行的数量×单价分开记，合计不变。",
        "This cell is merged over {rows} rows; it was taken for their total and split by quantity x "
        "price of each, the sum unchanged.",
    ),
    why=Text(
        "一个总金额是几行一起的，不能每行都算一遍。",
        "A total of several rows must not count in each of them.",
    ),
    fix=Text(
        "不用改；取消合并、每行都填更稳妥。", "Nothing to do; better unmerge and fill each row."
    ),
    example="F3:F5 合并：60000（各行有数量和单价）",
    passing="F3、F4、F5 各填 20000",
    fixed=True,
)
RULES = (SPREAD, SUM_ONCE, SUM_SPLIT)

_SHARED = frozenset({"order.amount"})
"""Sums that the other fields of the lines can split."""
_SUMS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.INTEGER})


@dataclass(frozen=True, slots=True)
class Merged:
    """field -> {row: the first row of the merged cell that covers it}, and what is said of it.

    `shared`: the fields among them whose figure is the sum of the rows, not that of each.
    """

    tops: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    shared: frozenset[str] = frozenset()


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
    shared = frozenset(name for name in tops if match.template.by_name[name].key in _SHARED)
    findings = tuple(
        _finding(match, name, cells, tops[name])
        for name, cells in places.items()
        if name not in shared
    )
    copied = {
        name: rows for name, rows in tops.items() if name in shared or not _is_sum(match, name)
    }
    return Merged(copied, findings, shared)


def of_sums(grid: Grid, flat: Laid, columns: Mapping[str, Sequence[Any]]) -> Iterator[Finding]:
    """What became of figures merged over several rows: split among them, or with the first."""
    for name, groups in flat.shared.items():
        for group in groups:
            rows = len({flat.rows[i] for i in group})
            if rows > 1 and columns[name][group[0]] is not None:
                split = all(columns[name][i] is not None for i in group)
                yield Finding(
                    rule=SUM_SPLIT if split else SUM_ONCE,
                    cells=(Cell(grid.source.file, grid.sheet, *flat.at(group[0], name)),),
                    table=flat.match.template.name,
                    field=name,
                    header=flat.headers[name],
                    got={"rows": rows},
                )


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
