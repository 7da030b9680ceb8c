"""An inbox whose report asks who is one customer, and the clerk who says so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl

from crmsheets.excel.read import read
from crmsheets.intake.memory import memory_of
from crmsheets.jobs.analyze import Analysis, analyze
from crmsheets.model.decision import Memory
from crmsheets.model.options.duplicates import Duplicates
from crmsheets.model.review import FIRST_ROW, KEY_ROW, WHO_ROW
from tests.jobs.inbox import SETTINGS, TODAY, customer, filled, order, put

BY_HAND = SETTINGS.model_copy(update={"duplicates": Duplicates(automatic=False)})
EAST = [
    customer("东莞市顺达五金制品有限公司", contact_name="王强", phone="13800000001"),
    customer("厦门安心食品有限公司", contact_name="刘洋", phone="13700000003"),
]
SOUTH = [customer("顺达五金", contact_name="王总", phone="13800000001")]
ORDERS = [order("PO1", "顺达五金"), order("PO2", "厦门安心食品有限公司")]
REPORT, MEMORY = "客户分析报告.xlsx", "客户决定.xlsx"


def one_firm_twice(folder: Path) -> Path:
    """An inbox of two salesmen; each has 顺达五金, once written in full."""
    files = {"周敏.xlsx": filled({"customer": EAST, "order": ORDERS}, owner="周敏")}
    return put(folder / "收表", {**files, "陈静.xlsx": filled({"customer": SOUTH}, owner="陈静")})


def analysed(inbox: Path, day: int = 0, settings: Any = BY_HAND, **more: Any) -> Analysis:
    """A run some days later, saved beside its inbox."""
    today = TODAY + dt.timedelta(days=day)
    out = more.pop("out", inbox.parent / f"客户分析_{today}")
    done = analyze([inbox], settings, settings.locale(), today, out=out, **more)
    done.save(out)
    return done


def choose(report: Path, title: str, name: str, words: Mapping[str, str], who: str = "") -> None:
    """What a clerk does: open the report, pick a word on the line of that customer, save."""
    book = openpyxl.load_workbook(report)
    sheet = book[title]
    at = {cell.value: cell.column or 0 for cell in sheet[KEY_ROW]}
    lines = range(FIRST_ROW, sheet.max_row + 1)
    row = next(row for row in lines if sheet.cell(row, at["review.customer_name"]).value == name)
    for column, word in words.items():
        sheet.cell(row, at[f"review.{column}"]).value = word
    if who:
        sheet.cell(WHO_ROW, 2).value = who
    book.save(report)


def remembered(folder: Path) -> Memory:
    """What the file of decisions in a folder of results keeps."""
    return memory_of([read(folder / MEMORY, MEMORY)])
