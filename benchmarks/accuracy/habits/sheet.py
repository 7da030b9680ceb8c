"""A sheet as text, written as a real workbook of a stranger, and what crmsheets reads of it.

| 2024年3月发货明细 |          one line a row, one cell between bars; a number is a number
| 客户 | < | 日期 |           `<` is merged with the cell to its left, `^` with the one above
| 顺达 | A1 | 3/5\\n3/6 |      `\\n` is a line break within the cell
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

import crmsheets
from crmsheets.jobs.result import Result
from crmsheets.model.dataset import SheetBalance
from crmsheets.model.settings import Settings
from crmsheets.render.data import tables

TODAY = dt.date(2024, 12, 31)
_NUMBER = re.compile(r"-?\d{1,9}(\.\d+)?")


def rows(text: str) -> list[list[str]]:
    """The cells of a sheet, as text."""
    lines = (line.strip() for line in text.strip().splitlines())
    return [
        [cell.strip().replace("\\n", "\n") for cell in line.removeprefix("|").split("|")[:-1]]
        for line in lines
        if line
    ]


def workbook(
    path: Path,
    sheets: Mapping[str, str] | str,
    *,
    hidden: Sequence[int] = (),
    first: tuple[int, int] = (1, 1),
) -> Path:
    """An .xlsx with these sheets; the first cell of each stands at row and column `first`."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    named = {"Sheet1": sheets} if isinstance(sheets, str) else sheets
    for name, text in named.items():
        page = book.create_sheet(name)
        _fill(page, rows(text), first)
        for row in hidden:
            page.row_dimensions[row].hidden = True
    path.parent.mkdir(parents=True, exist_ok=True)
    book.save(path)
    return path


def _fill(page: Worksheet, cells: list[list[str]], first: tuple[int, int]) -> None:
    merged: dict[tuple[int, int], tuple[int, int]] = {}
    starts: dict[tuple[int, int], tuple[int, int]] = {}
    for r, line in enumerate(cells, start=first[0]):
        for c, text in enumerate(line, start=first[1]):
            if text in {"<", "^"}:
                near = (r, c - 1) if text == "<" else (r - 1, c)
                start = starts.get(near, near)
                starts[r, c] = start
                last = merged.get(start, start)
                merged[start] = (max(last[0], r), max(last[1], c))
            elif text:
                number = _NUMBER.fullmatch(text)
                page.cell(r, c).value = (
                    float(text) if number and "." in text else int(text) if number else text
                )
    for (top, left), (bottom, right) in merged.items():
        page.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)


def read(folder: Path, settings: Settings | None = None) -> Result:
    """The folder as `analyze` reads it, on the last day of 2024."""
    return crmsheets.analyze(folder, today=TODAY, settings=settings or Settings())


def records(result: Result, table: str, fields: str) -> list[tuple[str, ...]]:
    """The records of a table as `data/<table>.csv` holds them, these fields of each."""
    data = tables(result.analysis.judged).get(f"{table}.csv", b"")
    lines = csv.DictReader(io.StringIO(data.decode("utf-8-sig")))
    return [tuple(line[name] for name in fields.split()) for line in lines]


def balance(result: Result) -> list[SheetBalance]:
    """The account of every sheet; each must add up."""
    lines = list(result.dataset.balance)
    assert all(line.balanced for line in lines)
    return lines


def skipped(result: Result) -> dict[str, int]:
    """The rows left out of all sheets, by reason."""
    found: dict[str, int] = {}
    for line in balance(result):
        for reason, count in line.rows_skipped.items():
            found[reason] = found.get(reason, 0) + count
    return {reason: count for reason, count in sorted(found.items()) if count}


def said(result: Result, severity: str = "error") -> list[tuple[str, str]]:
    """(cell, value) of the findings of one severity, in order of file and cell."""
    found = [
        (f"{each.cells[0].sheet}!{each.cells[0].ref}" if each.cells else "", each.value)
        for each in result.dataset.findings
        if each.severity == severity
    ]
    return sorted(found)
