"""Rows and columns that are hidden or filtered away: their data are read, and that is said once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from crmsheets.intake.table import Read
from crmsheets.model.cell import Cell, column_number, letters
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.text import Text

_FIX = Text(
    "想不算，就删掉；要给人看，就取消隐藏。",
    "Delete what should not count; unhide what people should see.",
)
HIDDEN_ROWS = Rule(
    code="SHEET18",
    severity=Severity.INFO,
    message=Text(
        "有 {rows} 行被隐藏或筛选掉了（第 {which} 行），也一起读了。",
        "{rows} rows are hidden or filtered away (rows {which}); they were read all the same.",
    ),
    why=Text("看不见的行也是数据，合计里常常有它。", "Rows out of sight are data too."),
    fix=_FIX,
    example="第 5–8 行被筛选掉",
    passing="没有隐藏的行",
)
HIDDEN_COLUMNS = Rule(
    code="SHEET16",
    severity=Severity.INFO,
    message=Text(
        "有 {count} 列被隐藏了（{which} 列：{headers}），也一起读了。",
        "{count} columns are hidden ({which}: {headers}); they were read all the same.",
    ),
    why=Text("看不见的列也是数据。", "Columns out of sight are data too."),
    fix=_FIX,
    example="C 列「联系电话」被隐藏",
    passing="没有隐藏的列",
)
RULES = (HIDDEN_ROWS, HIDDEN_COLUMNS)
_MOST = 10
"""So many spans are named; the rest is an ellipsis."""


def concealed(grid: Grid, read: Read) -> Iterator[Finding]:
    """One finding for the hidden record rows of a sheet and one for its hidden columns.

    Workbooks of our own hide columns by design.
    """
    table = read.table.template.name
    rows = sorted(grid.hidden_rows.intersection(read.table.row))
    if rows:
        at = Cell(grid.source.file, grid.sheet, rows[0], 0)
        got: dict[str, object] = {"rows": len(rows), "which": spans(rows)}
        yield Finding(rule=HIDDEN_ROWS, cells=(at,), table=table, got=got)
    held = {column_number(at): header for at, (header, _) in read.balance.columns.items()}
    columns = sorted(grid.hidden_columns & held.keys())
    if columns and not grid.source.ours:
        at = Cell(grid.source.file, grid.sheet, read.balance.header_row, columns[0])
        which = "、".join(letters(column) for column in columns)
        got = {"count": len(columns), "which": which, "headers": [held[c] for c in columns]}
        yield Finding(rule=HIDDEN_COLUMNS, cells=(at,), table=table, got=got)


def spans(numbers: Iterable[int]) -> str:
    """Rising numbers as spans: 3–5、8; the first ten of them."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0])
    ]
    said = [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    return "、".join(said[:_MOST]) + ("…" if len(said) > _MOST else "")
