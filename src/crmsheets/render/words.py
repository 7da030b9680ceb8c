"""A finding in words: where it is, what is wrong, what to do; the cell comes last."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from crmsheets.model.cell import Cell
from crmsheets.model.finding import Severity
from crmsheets.model.text import Text, listed
from crmsheets.templates import shipped

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.template import Field
    from crmsheets.model.text import Locale

_ROWS = Text("第{rows}行", "row {rows}")
_MORE_ROWS = Text("第{rows}等{n}行", "rows {rows} and {n} more")
_SEVERAL_ROWS = Text("第{rows}行", "rows {rows}")
_CELL = Text("（{cells}）", " ({cells})")
_SHEET_OF_FILE = Text("{file} 的表「{sheet}」", "{file}, sheet “{sheet}”")
_COLUMN = Text("「{column}」", ", {column}")
# Messages that speak of a whole sheet or a whole column: no row, or no column, stands before them.
_OF_SHEET = ("这张表", "这几列", "标题", "{rows} 行")
_OF_COLUMN = ("整列", "表头", "有{count}", "{evidence}")
_SHOWN_ROWS = 5
_SHOWN_CELLS = 3


def say(finding: Finding, locale: Locale) -> str:
    """The whole message: 「订单 第12行「数量」没填，请填数字，例如 1000。（华东.xlsx 订单!E12）」."""
    return sentence(finding, locale) + (
        locale.say(_CELL, cells=cells(finding.cells, locale)) if _has_row(finding) else ""
    )


def sentence(finding: Finding, locale: Locale) -> str:
    """The message without file and cell, for a list that has columns for them."""
    where = place(finding, locale)
    fault = finding.fault(locale.lang)
    if not where:
        return fault
    if locale.lang == "en":
        runs_on = fault[:1].islower() or fault[:1] == "("
        return (
            f"{where} {fault}" if runs_on and not fault.startswith("this ") else f"{where}: {fault}"
        )
    if not _has_row(finding) or _is_of(finding, _OF_SHEET):
        return f"{where}：{fault}"
    return where + fault if where.endswith("」") else f"{where} {fault}"


def place(finding: Finding, locale: Locale) -> str:
    """Where it is, in words: 「订单 第12行「数量」」, `Orders, row 12, Qty`; a file's or sheet's name
    where no row is meant; nothing where it is about the run as a whole.
    """
    if not finding.cells:
        return ""
    cell = finding.cells[0]
    if not cell.row:
        if not cell.sheet:
            return cell.file
        return locale.say(_SHEET_OF_FILE, file=cell.file, sheet=cell.sheet)
    parts = [table_title(finding, locale)]
    if not _is_of(finding, _OF_SHEET + _OF_COLUMN):
        parts.append(rows(finding, locale))
    column = "" if _is_of(finding, _OF_SHEET) else header(finding, locale)
    said = (" " if locale.lang == "zh" else ", ").join(parts)
    return said + locale.say(_COLUMN, column=column) if column else said


def table_title(finding: Finding, locale: Locale) -> str:
    """The table's short name; the sheet's own (or the file's) where it is no known table."""
    for template in shipped():
        if template.name == finding.table:
            return locale.say(template.tab)
    return finding.cells[0].sheet or finding.cells[0].file


def header(finding: Finding, locale: Locale) -> str:
    """The column as its reader knows it: the own header, else what the declaration calls it."""
    typed, declared = finding.header, declared_field(finding)
    if declared is None:
        return typed or finding.field
    own = typed and typed != declared.label(locale)
    return typed if own else locale.say(declared.column.called)


def declared_field(finding: Finding) -> Field | None:
    """The declaration of the finding's field, if it is one of ours."""
    for template in shipped():
        if template.name == finding.table:
            return template.by_name.get(finding.field)
    return None


def rows(finding: Finding, locale: Locale) -> str:
    """「第5、8、13行」: all cells of the first one's column in the same sheet."""
    first = finding.cells[0]
    found = sorted({cell.row for cell in finding.cells if _aligned(cell, first)})
    numbers = listed(map(str, found[:_SHOWN_ROWS]), locale.lang)
    if len(found) > _SHOWN_ROWS:
        more = len(found) if locale.lang == "zh" else len(found) - _SHOWN_ROWS
        return locale.say(_MORE_ROWS, rows=numbers, n=more)
    return locale.say(_ROWS if len(found) == 1 else _SEVERAL_ROWS, rows=numbers)


def cells(where: Iterable[Cell], locale: Locale) -> str:
    """Cells as people write them: `华东.xlsx 订单!E12、E15`; at most three a sheet."""
    zh = locale.lang == "zh"
    said = []
    for (file, sheet), found in groupby(where, key=lambda cell: (cell.file, cell.sheet)):
        refs = list(dict.fromkeys(cell.ref if cell.column else f"{cell.row}" for cell in found))
        shown = listed(refs[:_SHOWN_CELLS], locale.lang)
        if len(refs) > _SHOWN_CELLS:
            shown += "…"
        said.append(f"{file}{' ' if zh else ', '}{f'{sheet}!' if sheet else ''}{shown}")
    return ("；" if zh else "; ").join(said)


def by_importance(findings: Iterable[Finding]) -> list[Finding]:
    """Errors first, then by place."""
    order = list(Severity)
    nowhere = Cell("", "", 0, 0)
    return sorted(
        findings,
        key=lambda finding: (
            order.index(finding.severity),
            finding.cells[0] if finding.cells else nowhere,
            finding.code,
        ),
    )


def of_sheet(finding: Finding) -> bool:
    """Whether a message speaks of its whole sheet, so that no row and no column is said with it."""
    return _is_of(finding, _OF_SHEET)


def _is_of(finding: Finding, beginnings: tuple[str, ...]) -> bool:
    return finding.rule.message.zh.startswith(beginnings)


def _aligned(cell: Cell, first: Cell) -> bool:
    return (cell.file, cell.sheet, cell.column) == (first.file, first.sheet, first.column)


def _has_row(finding: Finding) -> bool:
    return bool(finding.cells) and finding.cells[0].row > 0
