"""What an output folder of `crmsheets analyze` says: its tables, its summary, its report sheets."""

from __future__ import annotations

import csv
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import openpyxl

from benchmarks.recomputed.told import told
from benchmarks.recomputed.words import SHEETS

Line = dict[str, str]
REPORTS = {"客户分析报告.xlsx": "zh", "report.xlsx": "en"}
WORDS = {"zh": "微信要点.txt", "en": "summary.txt"}
TABLES = ("customer", "followup", "order", "service", "feedback", "activity", "guest", "payment")


def day(text: str) -> date | None:
    return date.fromisoformat(text[:10]) if text else None


def number(text: str) -> Decimal | None:
    return Decimal(text) if text else None


@dataclass(frozen=True)
class Block:
    """A table in a report sheet: the heading above it, its header and the rows below it."""

    title: str
    header: tuple[str, ...]
    rows: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class Sheet:
    """A report sheet: its lines of text, its tables, and all its cells."""

    texts: tuple[str, ...]
    blocks: tuple[Block, ...]
    grid: tuple[tuple[Any, ...], ...] = ()

    def block(self, *columns: str) -> Block | None:
        """The first table that has all these columns."""
        return next((each for each in self.blocks if set(columns) <= set(each.header)), None)


@dataclass(frozen=True, eq=False)
class Outputs:
    """An output folder, read once."""

    folder: Path

    @cached_property
    def language(self) -> str:
        return next(said for name, said in REPORTS.items() if (self.folder / name).exists())

    @cached_property
    def summary(self) -> dict[str, Any]:
        text = (self.folder / "summary.json").read_text(encoding="utf-8")
        found: dict[str, Any] = json.loads(text)
        return found

    @cached_property
    def tables(self) -> dict[str, list[Line]]:
        return {name: rows(self.folder / "data" / f"{name}.csv") for name in TABLES}

    @cache  # noqa: B019  # lives as long as the run
    def derived(self, name: str) -> list[Line]:
        """What the run made of the records: `counted`, `left_out`, `themes`, `bills`, …"""
        return rows(self.folder / "data" / "derived" / f"{name}.csv")

    @cached_property
    def customers(self) -> dict[str, dict[str, Any]]:
        return {each["customer_id"]: each for each in self.summary["customers"]}

    def owner(self, who: str) -> str:
        """Whose customer it counts as, nobody's when unknown."""
        return str(self.customers[who]["owner"] or "") if who else ""

    @property
    def month_chosen(self) -> bool:
        """Whether --month named the month."""
        return bool(self.summary["period"]["chosen"])

    @cached_property
    def currency(self) -> str:
        """What stands for money in an English heading."""
        heads = [
            head
            for sheet in self.sheets.values()
            for block in sheet.blocks
            for head in block.header
        ]
        found = (re.fullmatch(r"12 months \((\S+)\)", head) for head in heads)
        return next((each[1] for each in found if each), "CNY")

    @property
    def china(self) -> bool:
        """Where the factory is: told by its money."""
        return self.language == "zh" or self.currency == "CNY"

    def sheet(self, chinese: str) -> Sheet:
        """A report sheet by its Chinese name; an empty one when it was left out."""
        return self.sheets.get(SHEETS.one(self, chinese), Sheet((), ()))

    @cached_property
    def todo(self) -> tuple[dict[str, Any], ...]:
        """The rows of the sheet of things to do."""
        return next((each.rows for each in self.sheet("要做的事").blocks), ())

    @cached_property
    def findings(self) -> list[Line]:
        return rows(self.folder / "findings.csv")

    @cached_property
    def words(self) -> list[str]:
        path = self.folder / WORDS[self.language]
        return path.read_text(encoding="utf-8-sig").splitlines()

    @cached_property
    def sheets(self) -> dict[str, Sheet]:
        path = next(self.folder / name for name in REPORTS if (self.folder / name).exists())
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells which extensions it skips
            book = openpyxl.load_workbook(path, data_only=True)
        shown = [each for each in book.worksheets if each.sheet_state == "visible"]
        return {each.title: sheet(marked(each)) for each in shown}


def at(line: Line) -> str:
    """Where a record came from, as the report says it, without the column."""
    file, sheet, row = line["source_file"], line["source_sheet"], line["source_row"]
    return f"{file} {sheet}!{row}" if sheet else f"{file} {row}"


def row_place(text: str) -> str:
    """`a.xlsx 订单!B12` -> `a.xlsx 订单!12`; a file without sheets: `a.csv B12` -> `a.csv 12`."""
    return re.sub(r"[A-Z]+(\d+)$", r"\1", text)


def rows(path: Path) -> list[Line]:
    """The lines of a CSV, none when it was not written."""
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def marked(found: Any) -> list[tuple[Any, ...]]:
    """The cells of a worksheet; each figure knows where it stands."""
    rows = found.iter_rows()
    return [tuple(told(each.value, found.title, each.coordinate) for each in row) for row in rows]


PRINTED = re.compile(r"打印只印前 \d+ 行|the first \d+ are printed")
"""Said between the heading of a long table and its header."""


def sheet(grid: list[tuple[Any, ...]]) -> Sheet:
    """Blank lines part a report sheet; two filled cells side by side begin a table."""
    texts: list[str] = []
    blocks: list[Block] = []
    title = ""
    lines = iter(grid)
    for line in lines:
        filled = [value for value in line if value is not None]
        if is_header(line):
            blocks.append(table(title, line, lines))
            title = ""
        elif filled:
            texts.append(str(filled[0]))
            title = title if PRINTED.search(texts[-1]) else texts[-1]
    return Sheet(tuple(texts), tuple(blocks), tuple(grid))


def is_header(line: tuple[Any, ...]) -> bool:
    """Short words only, in the first cell and others."""
    filled = [value for value in line if value is not None]
    return (
        len(filled) > 1
        and line[0] is not None
        and all(isinstance(value, str) and len(value) < 40 for value in filled)
        and not str(filled[1]).startswith(("←", "↓"))
        and not re.match(r"\d+  ", str(filled[0]))  # a numbered sentence of page one and its link
    )


def table(title: str, header: tuple[Any, ...], lines: Iterator[tuple[Any, ...]]) -> Block:
    names = {place: str(value) for place, value in enumerate(header) if value is not None}
    found = []
    for line in lines:
        bare = all(value is None for value in line[1:])
        if bare and not re.fullmatch(
            r"R\d", str(line[0])
        ):  # a blank line, or a sentence below the table
            break
        found.append({name: plain(line[place]) for place, name in names.items()})
    return Block(title, tuple(names.values()), tuple(found))


def plain(value: Any) -> Any:
    return value.date() if isinstance(value, datetime) else value
