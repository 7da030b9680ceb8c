"""Sheets copied within one file (订单, 订单 (2)): the very same records count once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from crmsheets.intake.table import Read
from crmsheets.model.cell import Cell
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.table import Table
from crmsheets.model.text import Text

SAME_SHEET = Rule(
    code="SHEET13",
    severity=Severity.INFO,
    message=Text(
        "这张表和「{other}」的内容一模一样，只算一次。",
        "This sheet holds the very same rows as “{other}”; they count once.",
    ),
    why=Text("复制的备份表不能再算一遍。", "A copied sheet must not count twice."),
    fix=Text("不用改；不要的备份可以删掉。", "Nothing to do; delete the copy if it is not needed."),
    example="订单、订单 (2)",
    passing="订单",
)
RULES = (SAME_SHEET,)


def twin(read: Read, known: Sequence[Read]) -> str:
    """The title of an earlier sheet of the file with the very same records, "" if there is none."""
    for before in known:
        same_kind = before.table.template.name == read.table.template.name
        same_size = 0 < len(read.table) == len(before.table)
        if same_kind and same_size and _records(before.table) == _records(read.table):
            return before.balance.sheet
    return ""


def _records(table: Table) -> Counter[tuple[str, ...]]:
    """The records as read: 3月5日 on the sheets 2023 and 2024 are two days."""
    columns = [*table.columns.values(), *table.extras.values()]
    return Counter(zip(*(map(str, column) for column in columns), strict=True))


def all_again(line: SheetBalance) -> SheetBalance:
    """The account of a sheet whose records all stand in an earlier one."""
    moved = line.moved("duplicate", line.rows_read)
    return replace(moved, status="skipped", reason="duplicate", records_made=0)


def same_sheet(grid: Grid, read: Read, other: str) -> Finding:
    """What is said of such a sheet; `other`: the title of the one that counts."""
    return Finding(
        rule=SAME_SHEET,
        cells=(Cell(grid.source.file, grid.sheet, 0, 0),),
        table=read.table.template.name,
        got={"other": other},
    )
