"""Rows above the header that look like records: they are not read, and that is said."""

from __future__ import annotations

from collections.abc import Iterator

from crmsheets.intake.concealed import spans
from crmsheets.intake.headers import Lexicon, lexicon
from crmsheets.intake.layout.header_cells import kind
from crmsheets.intake.layout.row_words import is_mark, is_remark, names_total, says_total
from crmsheets.intake.rows import Filled, filled
from crmsheets.intake.table import Read
from crmsheets.model.cell import Cell, column_number
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.text import Text

ABOVE = Rule(
    code="SHEET25",
    severity=Severity.WARNING,
    message=Text(
        "标题行上面有 {rows} 行像是数据（第 {which} 行），没有读。请把标题行移到数据的上面。",
        "{rows} rows above the header look like data (rows {which}) and were not read. "
        "Move the header above them.",
    ),
    why=Text("标题下面的才是数据。", "Data stand below their header."),
    fix=Text("把标题行剪切到第一行数据的上面。", "Cut the header and insert it above the data."),
    example="第 1–6 行是客户，第 7 行才是标题",
    passing="第 1 行是标题，下面是客户",
)
RULES = (ABOVE,)
_LEAST = 3
_VALUES = frozenset({"day", "phone", "figure"})


def stranded(grid: Grid, read: Read) -> Iterator[Finding]:
    """One finding for all rows above the header that hold words and values under its columns."""
    if grid.source.ours:
        return
    columns = {column_number(at) for at, (_, name) in read.balance.columns.items() if name}
    words = lexicon(read.table.template)
    rows = [
        row
        for row in read.left_out.get("title", ())
        if _record(filled(grid.rows[row - 1]), columns, words)
    ]
    if rows:
        at = Cell(grid.source.file, grid.sheet, rows[0], 0)
        got: dict[str, object] = {"rows": len(rows), "which": spans(rows)}
        yield Finding(rule=ABOVE, cells=(at,), table=read.table.template.name, got=got)


def _record(cells: Filled, columns: set[int], words: Lexicon) -> bool:
    """Words and values, most under columns of the table; no labels of a card, no sums."""
    texts = [value for _, value in cells if isinstance(value, str)]
    if not texts or is_remark(texts[0]) or is_mark(texts):
        return False
    if any(words.find(text) or says_total(text) or names_total(text) for text in texts):
        return False
    under = [kind(value) for column, value in cells if column in columns]
    return len(under) >= _LEAST and "word" in under and not _VALUES.isdisjoint(under)
