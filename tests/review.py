"""Review sheets as people see them and fill them in, without a spreadsheet program."""

from __future__ import annotations

from typing import Any

from crmsheets.excel.read import read_bytes
from crmsheets.excel.write import write
from crmsheets.model import review as form
from crmsheets.model.book import Book, Sheet
from crmsheets.model.grid import Grid, Reading
from crmsheets.model.judged import Judged
from crmsheets.model.settings import Settings
from crmsheets.model.text import Lang
from crmsheets.reports import pages
from crmsheets.reports.sheets import book
from tests.intake.sheets import source


def made(of: Judged, lang: Lang = "zh", **more: Any) -> Book:
    locale = Settings().locale(lang)
    return book(pages(of, locale), of, locale, **more)


def sheet_of(report: Book, title: str) -> Sheet:
    return next(each for each in report.sheets if each.title == title)


def shown(sheet: Sheet, *names: str) -> list[list[str]]:
    """Lines by these columns, blank cells as ""."""
    at = {put.value: put.column for put in sheet.puts if put.row == form.KEY_ROW}
    cells = {(put.row, put.column): put.value for put in sheet.puts}
    last = max(row for row, _ in cells)
    return [
        [
            "" if (it := cells.get((row, at[f"review.{name}"]))) is None else str(it)
            for name in names
        ]
        for row in range(form.FIRST_ROW, last + 1)
    ]


def opened(report: Book) -> Reading:
    """The workbook as it is read from its bytes."""
    return read_bytes(write(report), "客户分析报告.xlsx", ".xlsx")


def typed(sheet: Sheet, row: int, **words: str) -> Grid:
    """The sheet with words put into one of its lines (the first one is 0)."""
    at = {put.value: put.column for put in sheet.puts if put.row == form.KEY_ROW}
    last = max(put.row for put in sheet.puts)
    cells: list[list[Any]] = [[None] * len(at) for _ in range(last)]
    for put in sheet.puts:
        cells[put.row - 1][put.column - 1] = put.value
    for name, word in words.items():
        cells[form.FIRST_ROW - 1 + row][at[f"review.{name}"] - 1] = word
    return Grid(source("报告.xlsx"), sheet.title, tuple(map(tuple, cells)))
