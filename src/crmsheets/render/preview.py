"""What a dry run shows: what needs a look first, then every sheet column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.forms import mapping_words as words
from crmsheets.model.cell import letters
from crmsheets.model.mapping import SPLIT
from crmsheets.model.text import Text
from crmsheets.model.width import width
from crmsheets.render.account import INDENT, SHEET, account_of, broken

if TYPE_CHECKING:
    from crmsheets.model.dataset import Dataset, SheetBalance
    from crmsheets.model.mapping import Block
    from crmsheets.model.template import Template
    from crmsheets.model.text import Locale

_MOST_UNSURE = 12
_IGNORED = Text("不当数据的行：{rows}", "Rows left out: {rows}")
_NO_COLUMNS = Text("没有列", "no columns")
_TABLE_HEADS = (
    (Text("列", "Col"), 5),
    (Text("表头", "Header"), 18),
    (Text("读成", "Read as"), 16),
    (Text("把握", "Sure"), 9),
    (Text("样例", "Samples"), 26),
)
# Two columns wide in every console; of an ellipsis each has its own opinion.
_CUT = ".."
_SPLIT = Text("拆成多条", "several")
_SAME_COLUMNS = Text("列和「{sheet}」一样。", "The columns are those of “{sheet}”.")
_UNSURE_LINE = Text(
    "看不准：{file}{sheet} {column} 列「{header}」：{how}",
    "Not sure: {file}{sheet} column {column} “{header}”: {how}",
)
_UNKNOWN_LINE = Text(
    "没认出：{file}{sheet}，{n} 行没有读", "Not known: {file}{sheet}, {n} rows not read"
)
_MORE_LINES = Text("… 另有 {n} 处", "… and {n} more")


def overview(data: Dataset, templates: Sequence[Template], locale: Locale) -> list[str]:
    """What a person should look at first: sheets that nobody knows, columns that are not sure."""
    lines = _lines(data)
    said = []
    for block in data.blocks:
        sheet = locale.say(SHEET, sheet=block.sheet, range="").rstrip() if block.sheet else ""
        if block.reason == "unknown":
            rows = lines[_key(block)].rows_present if _key(block) in lines else 0
            said.append(locale.say(_UNKNOWN_LINE, file=block.file, sheet=sheet, n=rows))
        said += [
            locale.say(
                _UNSURE_LINE,
                file=block.file,
                sheet=sheet,
                column=letters(seen.column),
                header=seen.header,
                how=words.doubt(seen, block, templates, locale),
            )
            for seen in block.doubtful
        ]
    more = [locale.say(_MORE_LINES, n=len(said) - _MOST_UNSURE)] * (len(said) > _MOST_UNSURE)
    return [part for line in (*said[:_MOST_UNSURE], *more) for part in broken(line, "")]


def preview(data: Dataset, templates: Sequence[Template], locale: Locale) -> list[str]:
    """Every block that holds data as a small table: column, header, field, confidence, samples.

    What should be looked at comes first; of sheets with the same columns only the first is shown
    column by column.
    """
    lines = _lines(data)
    said: list[str] = []
    known: dict[tuple[object, ...], str] = {}
    for block in sorted(data.blocks, key=_settled):
        line = lines.get(_key(block))
        if block.ours or line is None or block.reason in {"not_data", "mapping"}:
            continue
        said += account_of(line, None, templates, locale)
        columns = tuple((each.column, each.header, each.field) for each in block.columns)
        like = known.setdefault((block.file, block.table, columns), block.sheet)
        if like != block.sheet and block.table and not block.doubtful:
            said.append(INDENT + locale.say(_SAME_COLUMNS, sheet=like))
        else:
            said += _table(block, templates, locale)
        left = words.ignored(block, locale)
        if left:
            said += broken(locale.say(_IGNORED, rows=left), INDENT)
        said.append("")
    known_places = {_key(block) for block in data.blocks}
    for place, line in lines.items():  # forms have no columns that a mapping could speak of
        if place not in known_places and line.status == "read" and line.data_rows:
            said += [*account_of(line, None, templates, locale), ""]
    return said[:-1]


def _lines(data: Dataset) -> Mapping[tuple[str, str, str], SheetBalance]:
    """The account of every block; what its cells hold besides has a line of its own."""
    return {
        (line.file, line.sheet, line.range): line for line in data.balance if line.layout != "cells"
    }


def _key(block: Block) -> tuple[str, str, str]:
    return block.file, block.sheet, block.range


def _settled(block: Block) -> bool:
    return not block.doubtful and block.reason != "unknown"


def _table(block: Block, templates: Sequence[Template], locale: Locale) -> list[str]:
    if not block.columns:
        return [INDENT + locale.say(_NO_COLUMNS)]
    head = [locale.say(text) for text, _ in _TABLE_HEADS]
    rows = [
        [
            ("?" if seen.doubtful else " ") + letters(seen.column),
            seen.header,
            locale.say(_SPLIT)
            if seen.rung == SPLIT
            else words.seen_as(seen, block, templates, locale),
            words.sure(seen, locale),
            " | ".join(seen.samples),
        ]
        for seen in block.columns
    ]
    return [_row(cells) for cells in ([f" {head[0]}", *head[1:]], *rows)]


def _row(cells: Sequence[str]) -> str:
    fitted = (_fit(cell, wide) for cell, (_, wide) in zip(cells, _TABLE_HEADS, strict=True))
    return ("  " + " ".join(fitted)).rstrip()


def _fit(text: str, wide: int) -> str:
    """Cut or filled up to a width in columns of the screen."""
    line = " ".join(text.split())
    if width(line) > wide:
        while width(line) > wide - len(_CUT):
            line = line[:-1]
        line += _CUT
    return line + " " * max(wide - width(line), 0)
