"""A sheet of cards, or a table turned on its side, as one Table with its account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crmsheets.intake.headings import said_of
from crmsheets.intake.layout.card_records import Cards, cards_in, laid_cards, seem_cards, titles
from crmsheets.intake.layout.receipts import fitting
from crmsheets.intake.rows import last_row
from crmsheets.intake.table import Read, read_laid
from crmsheets.intake.values.reading import ColumnContext
from crmsheets.model.cell import Cell, letters
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.grid import Grid
from crmsheets.model.settings import Settings
from crmsheets.model.template import Template
from crmsheets.model.text import Text

CARDS = Rule(
    code="LAY29",
    severity=Severity.INFO,
    message=Text(
        "这张表是一张张的卡片，项目和内容并排写，读成 {records} 条{title}。",
        "This sheet holds cards, labels with their values beside them; they were read as {records} "
        "records of {title}.",
    ),
    why=Text(
        "卡片好看，统计要一行一条。", "Cards are good to look at; to count takes one row each."
    ),
    fix=Text("读对了不用改；以后一行一条更稳妥。", "Nothing to do; better one row each."),
    example="客户名称 | 顺达五金 | 联系人 | 王小明",
    passing="客户名称 | 联系人（标题行，下面一行一个客户）",
    fixed=True,
)
ACROSS = Rule(
    code="LAY30",
    severity=Severity.INFO,
    message=Text(
        "这张表是横着写的，项目在左边一列，每列一条，读成 {records} 条{title}。",
        "This table lies on its side, labels down the left and a record in every column; it was read "
        "as {records} records of {title}.",
    ),
    why=Text("统计要一行一条。", "To count takes one row each."),
    fix=Text(
        "读对了不用改；用「选择性粘贴 → 转置」可以转过来。",
        "Nothing to do; Paste Special, Transpose turns it.",
    ),
    example="客户名称 | 顺达五金 | 恒通电子",
    passing="客户名称 | 联系人（标题行，下面一行一个客户）",
    fixed=True,
)
NOT_SURE = Rule(
    code="SHEET26",
    severity=Severity.WARNING,
    message=Text(
        "这张表像一张张的卡片，或者是横着写的，看不准，{rows} 行没有读。"
        "请改成第一行是标题、下面一行一条（可以用选择性粘贴里的「转置」）。",
        "This looks like cards, or a table on its side, but not surely; {rows} rows were not read. "
        "Put the headers into one row and one record into each row below (Paste Special, Transpose).",
    ),
    why=Text("看错了，项目名会变成客户。", "Read wrongly, labels would become customers."),
    fix=Text("改成一行一条，或者用模板填。", "Use one row each, or the template."),
    example="客户名称 | 顺达五金 | 电话 | 138… | 收款情况 | 已收",
    passing="客户名称 | 联系人 | 联系电话（标题行）",
)
RULES = (CARDS, ACROSS, NOT_SURE)


def carded(
    grid: Grid,
    templates: Sequence[Template],
    context: ColumnContext,
    settings: Settings,
    owner: str,
) -> Read | None:
    """The sheet as a table of its cards; None where it has none, or nobody can be sure.

    A block with lines of anything else is none: they may belong to the cards or not.
    """
    typed = fitting(grid, [template for template in templates if not template.result])
    cards = None if grid.source.ours else cards_in(grid, typed)
    if cards is None:
        return None
    flat = laid_cards(cards)
    read = read_laid(grid, flat, context, settings, owner)
    said = Finding(
        rule=ACROSS if cards.across else CARDS,
        cells=(Cell(grid.source.file, grid.sheet, min(cards.rows), 0),),
        table=cards.template.name,
        got={"records": len(flat), "title": cards.template.tab},
    )
    left = titles(grid, cards)
    about = (said, *said_of(grid, flat.match))
    return replace(
        read,
        findings=(*(replace(each, person=owner) for each in about), *read.findings),
        balance=_balance(grid, cards, left, len(flat)),
        left_out=left,
    )


def not_sure(grid: Grid, templates: Sequence[Template], rows: int) -> Finding | None:
    """What to say of a sheet nobody knows that looks like cards; None if it does not."""
    typed = fitting(grid, [template for template in templates if not template.result])
    if grid.source.ours or not seem_cards(grid, typed):
        return None
    top = grid.block[0] if grid.block else 1
    cell = Cell(grid.source.file, grid.sheet, top, 0)
    return Finding(rule=NOT_SURE, cells=(cell,), got={"rows": rows})


def _balance(
    grid: Grid, cards: Cards, left: dict[str, tuple[int, ...]], records: int
) -> SheetBalance:
    top, _, bottom, _ = grid.block or (1, 1, last_row(grid), 1)
    return SheetBalance(
        file=grid.source.file,
        sheet=grid.sheet,
        status="read",
        role=grid.source.role,
        table=cards.template.name,
        layout="cards",
        range=f"A{top}:{letters(max(grid.width, 1))}{bottom}",
        header_row=min(cards.rows),
        rows_present=bottom - top + 1,
        rows_read=len(cards.rows),
        rows_skipped={reason: len(rows) for reason, rows in left.items()},
        records_made=records,
    )
