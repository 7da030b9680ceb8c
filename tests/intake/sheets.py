"""Sheets as text for the tests of intake: `grid("| 客户名称 | 数量 |\\n| 顺达 | 5 |")`.

Whole numbers, decimals and ISO dates become values; a cell in quotes stays text; blank = None.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from crmsheets.model.grid import Grid, Reading, Source, Value

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


def source(file: str = "a.xlsx", sha256: str = "", **more: Any) -> Source:
    return Source(file, sha256 or file, "xlsx", **more)


def cell(text: str) -> Value:
    text = text.strip().replace("⏎", "\n")
    if not text:
        return None
    if text[0] == text[-1] == '"' and len(text) > 1:
        return text[1:-1]
    if _DATE.fullmatch(text):
        return dt.date.fromisoformat(text)
    if _NUMBER.fullmatch(text):
        return float(text) if "." in text else int(text)
    return text


def rows(sheet: str) -> tuple[tuple[Value, ...], ...]:
    lines = [line.strip() for line in sheet.strip().splitlines() if line.strip()]
    return tuple(
        tuple(cell(text) for text in line.removeprefix("|").removesuffix("|").split("|"))
        for line in lines
    )


def grid(sheet: str, title: str = "Sheet1", *, of: Source | None = None, **more: Any) -> Grid:
    return Grid(of or source(), title, rows(sheet), **more)


def reading(*sheets: tuple[str, str], of: Source | None = None) -> Reading:
    """A file of (title, sheet) pairs."""
    whose = of or source()
    return Reading(whose, tuple(grid(sheet, title, of=whose) for title, sheet in sheets))


def manifest(table: str, sheet: str, labels: Mapping[str, str]) -> dict[str, object]:
    fields = [{"field": name, "label": label} for name, label in labels.items()]
    return {"tables": [{"table": table, "sheet": sheet, "fields": fields}]}
