"""What was understood of strange sheets, and what a person says of them: 映射.xlsx, one layout.

Row 1 of its sheet holds hidden machine keys, row 2 the header, a column of somebody's list a line
from row 3 on. Whoever reads it finds the columns by key and, if the keys are gone, by label.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from crmsheets.model.cell import Cell, column_number, letters
from crmsheets.model.text import Text

FILE = Text("映射.xlsx", "mapping.xlsx")
TITLE = Text("映射", "Mapping")
BALANCE_TITLE = Text("核对", "Balance")
HELP_TITLE = Text("说明", "Help")
ROLE = "mapping"
KEY_ROW, HEADER_ROW, FIRST_ROW = 1, 2, 3

KEEP = Text("原样保留", "keep as it is")
NO_DATA = Text("不是数据", "not data")
KEPT = "-"
"""In place of a field's name: the column is kept without one."""
NOTHING = "-"
"""In place of a table's name: the block is no data."""
_UNKNOWN = "?"
_KEY = re.compile(
    r"1 ([0-9a-f]+) (\d{1,7}(?:-\d{1,7})*) (\?|-|\w+) ([A-Z]{1,3}) (-|\w+) (\w+) (\w+)"
)
SPLIT = "cells"
"""In place of a rung: the column's cells held several records, which were read apart."""
SAMPLES = 3
SURE, FAIR = 0.9, 0.7
"""From here on a column counts as surely and as fairly well recognised; below that as doubtful."""


@dataclass(frozen=True, slots=True)
class MappingColumn:
    """One column of the sheet: machine name, header, width, look of its cells.

    `typed`: people may change what stands in it.
    """

    name: str
    label: Text
    width: int
    look: str = "body"
    typed: bool = False
    hidden: bool = False

    @property
    def key(self) -> str:
        """What stands over it in the hidden row."""
        return f"mapping.{self.name}"


COLUMNS: tuple[MappingColumn, ...] = (
    MappingColumn("file", Text("文件", "File"), 24),
    MappingColumn("sheet", Text("工作表", "Sheet"), 12),
    MappingColumn("range", Text("区域", "Range"), 10),
    MappingColumn("table", Text("识别成(可改)", "Read as (may change)"), 12, typed=True),
    MappingColumn("column", Text("列", "Col."), 5),
    MappingColumn("header", Text("原表头", "Header"), 18),
    MappingColumn("field", Text("对应字段(可改)", "Field (may change)"), 17, typed=True),
    MappingColumn("agreed", Text("没错就打✓", "✓ if right"), 10, "body centre", typed=True),
    MappingColumn("sample", Text("样例", "Samples"), 30),
    MappingColumn("sure", Text("把握", "Confidence"), 12),
    MappingColumn("how", Text("怎么认的", "How recognised"), 20),
    MappingColumn(
        "header_row", Text("表头行(可改)", "Header row (may change)"), 13, "text", typed=True
    ),
    MappingColumn("ignored", Text("忽略的行", "Rows left out"), 30),
    MappingColumn("key", Text("标记", "Key"), 10, "text", hidden=True),
)
COLUMN_OF = {each.name: number for number, each in enumerate(COLUMNS, start=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One column of a sheet as it was understood.

    `field`: "" = kept without one. `rung`: how it was recognised. `confidence`: 0..1, of a kept column
    0. `samples`: its first values. `rivals`: the fields it might be as well (then it is doubtful).
    """

    column: int
    header: str
    field: str = ""
    rung: str = ""
    confidence: float = 0.0
    samples: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Whether a person should look: little confidence, or several fields that fit."""
        return bool(self.rivals) or (bool(self.field) and self.confidence < FAIR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a sheet as it was understood, or as it could not be.

    `table`: "" for none; then `reason` says why (a key of `model.dataset.REASONS`). `shape`: the same
    for blocks with the same headers in any order. `left_out`: reason -> the rows that are no records.
    `ours`: a workbook that crmsheets made, recognised by its own marks. `told`: the table, or where
    its header stands, is a person's word.
    """

    file: str
    sheet: str
    range: str = ""
    table: str = ""
    reason: str = ""
    header_rows: tuple[int, ...] = ()
    columns: tuple[Seen, ...] = ()
    left_out: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    shape: str = ""
    ours: bool = False
    told: bool = False

    @property
    def doubtful(self) -> tuple[Seen, ...]:
        """The columns a person should look at."""
        return tuple(each for each in self.columns if each.doubtful)


@dataclass(frozen=True, slots=True)
class Key:
    """What a line of the mapping said when it was written, in its hidden cell.

    `1 <shape> <header rows> <table> <column> <field> <told> <block>`: `told` = a person had said the
    field before, `block` = the table or the header row. `table`: "" where none was recognised, NOTHING
    where the block was taken for no data.
    """

    shape: str
    header_rows: tuple[int, ...]
    table: str
    column: int
    field: str
    told: bool = False
    block: bool = False

    def __str__(self) -> str:
        """The text of the hidden cell."""
        rows = "-".join(map(str, self.header_rows)) or "0"
        parts = (self.shape or "0", rows, self.table or _UNKNOWN, letters(self.column))
        said = ("told" if each else "found" for each in (self.told, self.block))
        return " ".join(("1", *parts, self.field or KEPT, *said))


def key_of(text: str) -> Key | None:
    """The text of a hidden cell taken apart; None for anything else."""
    found = _KEY.fullmatch(text.strip())
    if found is None:
        return None
    shape, rows, table, column, name, told, block = found.groups()
    return Key(
        shape="" if shape == "0" else shape,
        header_rows=() if rows == "0" else tuple(map(int, rows.split("-"))),
        table="" if table == _UNKNOWN else table,
        column=column_number(column),
        field=name,
        told=told == "told",
        block=block == "told",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldColumn:
    """One line that counts: the column at `column`, headed `header`, is `field` (KEPT = none).

    `told`: False for a line as it was recognised: it only helps to find the block again.
    """

    column: int
    header: str
    field: str
    at: Cell
    told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldBlock:
    """What a person says of one block.

    `table`: "" = as recognised, NOTHING = no data. `was`: the table it had been recognised as.
    `header_rows`: where the header stands by the person's word; () = as recognised. `stood`: where it
    was thought to stand. `at`: the cell of the mapping that changed the block, else its first line.
    """

    file: str
    sheet: str
    shape: str
    stood: tuple[int, ...]
    was: str
    table: str = ""
    header_rows: tuple[int, ...] = ()
    columns: tuple[ToldColumn, ...] = ()
    at: Cell

    @property
    def says(self) -> bool:
        """Whether anything in it differs from what was recognised."""
        return bool(self.table or self.header_rows or any(each.told for each in self.columns))


@dataclass(frozen=True, slots=True)
class Told:
    """All that mapping files say; of two that speak of one block the later one counts.

    `asked`: the file was named by somebody, so that what fits nothing is told.
    """

    blocks: tuple[ToldBlock, ...] = ()
    asked: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to follow."""
        return bool(self.blocks)
