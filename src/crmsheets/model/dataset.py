"""Everything that was read, and the account of it: tables, sources, findings, balance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crmsheets.model.decision import Numbered, Ruled
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.duplicates import Matched
    from crmsheets.model.finding import Finding
    from crmsheets.model.golden import Golden, Merge
    from crmsheets.model.grid import Source
    from crmsheets.model.mapping import Block as SheetBlock
    from crmsheets.model.table import Table


# Why a row or a sheet is not data; the keys stand in the balance.
REASONS: Mapping[str, Text] = {
    "keys": Text("隐藏标记行", "hidden key row"),
    "title": Text("标题行", "title line"),
    "header": Text("表头行", "header row"),
    "blank": Text("空行", "blank row"),
    "prefilled": Text("只有序号或公式的空行", "row with nothing but a number or formula"),
    "total": Text("合计行", "total row"),
    "note": Text("表外说明", "remark beside the table"),
    "example": Text("示例行", "example row"),
    "not_data": Text("说明页，不是数据", "help sheet, no data"),
    "unknown": Text("看不出是哪种表", "not one of the known tables"),
    "hidden": Text("系统隐藏表", "hidden system sheet"),
    "empty": Text("空表", "empty sheet"),
    "duplicate": Text("重复", "the same as another file or row"),
    "master": Text("在总档里，没改过", "in the master, unchanged"),
    "replaced": Text("已有改好的退回件，用改好的", "its corrected copy counts instead"),
    "untouched": Text("退回件没有改动", "returned copy that nobody touched"),
    "report": Text("本系统出的报告", "a report of ours"),
    "mapping": Text("映射里写明不是数据", "no data, by the mapping"),
    "mapping_file": Text("映射文件", "a mapping file"),
    "review": Text("客户决定，不是数据", "decisions about customers, no data"),
    "rules": Text("规则，不是数据", "rules, no data"),
    "history": Text("分析历史，不是数据", "the history of earlier runs, no data"),
    "other_file": Text("不是表格文件", "is not a spreadsheet"),
    "failed": Text("文件打不开", "the file cannot be read"),
}

# Reasons of rows and sheets that are no data to anybody: people do not count them as rows.
FURNITURE = frozenset(
    {"keys", "header", "title", "example", "note", "hidden", "not_data", "empty"}
    | {"mapping", "mapping_file", "review", "history", "rules"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetBalance:
    """One sheet's account: rows_present = rows_read + rows_rejected + sum(rows_skipped).

    `rows_present` counts sheet rows that hold anything at all below row 0 (header, title, totals
    and blank rows between data are skipped by reason: header, keys, blank, total, duplicate, …).
    `status`: read | skipped | failed. `columns`: letter -> (header as typed, field or "").
    `range`: the block of cells that was looked at, `A1:M40`; a sheet of several tables has several
    lines. `layout`: flat | wide (months or sizes as columns) | cells (records that stand in cells of
    another table's rows, which that table's line accounts for).
    """

    file: str
    sheet: str
    status: str
    reason: str = ""
    role: str = ""
    table: str = ""
    layout: str = ""
    range: str = ""
    header_row: int = 0
    rows_present: int = 0
    rows_read: int = 0
    rows_rejected: int = 0
    rows_skipped: Mapping[str, int] = field(default_factory=dict)
    records_made: int = 0
    columns: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def balanced(self) -> bool:
        """Whether every row is accounted for."""
        taken = self.rows_read + self.rows_rejected + sum(self.rows_skipped.values())
        return self.rows_present == taken

    @property
    def own_rows(self) -> bool:
        """Whether the rows are this line's alone: records held in cells stand in another's rows."""
        return self.layout != "cells"

    @property
    def left_out(self) -> Mapping[str, int]:
        """Skipped rows by reason as people count them: without headers, key rows, help pages."""
        return {
            reason: rows
            for reason, rows in self.rows_skipped.items()
            if rows and reason not in FURNITURE
        }

    @property
    def data_rows(self) -> int:
        """Rows as people count them: read, rejected, and left out."""
        return self.rows_read + self.rows_rejected + sum(self.left_out.values())

    def moved(self, reason: str, rows: int) -> SheetBalance:
        """`rows` rows that had been read turn out to be skipped for a reason (a duplicate)."""
        skipped = {**self.rows_skipped, reason: self.rows_skipped.get(reason, 0) + rows}
        return replace(self, rows_read=self.rows_read - rows, rows_skipped=skipped)


@dataclass(frozen=True)
class Dataset:
    """Tables by name, sources, findings and balance; a step returns a new one, never changes one.

    `golden`, `merges` are empty until `analysis.link` has run. `dropped`: rows that a later step
    left out because they stand elsewhere too: their cell -> the cell that counts. `gone`: the rows
    that left a table after they had been read, with the reason the balance gives for them
    (rejected, duplicate, master); without them the money of the sheets would not add up. `blocks`:
    what was understood of every sheet that was looked at, column by column. `matched`: why rows of
    the customer table were joined, or might be (positions in that table); None before `link`.
    `ruled`: what people decided of them. `numbers`: the customer numbers that earlier runs gave.
    """

    tables: Mapping[str, Table] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    findings: tuple[Finding, ...] = ()
    balance: tuple[SheetBalance, ...] = ()
    golden: tuple[Golden, ...] = ()
    merges: tuple[Merge, ...] = ()
    dropped: Mapping[Cell, Cell] = field(default_factory=dict)
    gone: tuple[tuple[str, Table], ...] = ()
    blocks: tuple[SheetBlock, ...] = ()
    matched: Matched | None = None
    ruled: Ruled = field(default_factory=Ruled)
    numbers: tuple[Numbered, ...] = ()

    def __getitem__(self, name: str) -> Table:
        """A table by its name."""
        return self.tables[name]

    def found(self, more: Iterable[Finding]) -> Dataset:
        """The same data with more findings."""
        return replace(self, findings=(*self.findings, *more))

    def with_tables(self, **tables: Table) -> Dataset:
        """The same data with these tables put in or replaced."""
        return replace(self, tables={**self.tables, **tables})
