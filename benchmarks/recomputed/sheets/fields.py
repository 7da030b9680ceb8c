"""The sheet 数据质量, column by column: how much is filled in; and how old the customers' news is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Outputs
from benchmarks.recomputed.sheets.quality import SHEET
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import QUALITY_HEADS as HEADS

FEW = 10
NUMBER = ("customer", "customer_id")
MASTERS = ("客户总档.xlsx", "customers.xlsx")
AGES = ((30, "30天内"), (90, "31–90天"), (180, "91–180天"))


@sheet
def field_rows(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "栏", "填了"))
    label, table, rows, filled, share = HEADS.of(outputs, "栏", "读成表", "行", "填了", "填了的占")
    keys = columns(judged)
    for row in found.rows if found else ():
        key = keys.get((str(row[table]), str(row[label])))
        if key is None:
            continue
        lines = outputs.tables[key[0]]
        having = with_column(outputs, *key)
        if not having:  # laid flat from several columns: no heading is its own
            continue
        cases = sum((e["source_file"], e["source_sheet"]) in having for e in lines)
        there = sum(line[key[1]] != "" for line in lines)
        if key == NUMBER:  # customer.csv holds the number that counts
            there = len(outputs.derived("numbers"))
        name = ".".join(key)
        there = min(there, cases)
        yield Compared(f"栏 {name} 行", row[rows], cases)
        yield Compared(f"栏 {name} 填了", row[filled], there)
        mine = Fraction(there, cases) if cases >= FEW else None
        yield Compared(f"栏 {name} 填了的占", row[share], mine, 1e-6)


def with_column(outputs: Outputs, table: str, field: str) -> set[tuple[str, str]]:
    """The sheets of a table that have a column."""
    return {
        (each["file"], each["sheet"])
        for each in outputs.summary["inputs"]
        if each["table"] == table
        and any(column["field"] == field for column in each["columns"].values())
    }


@cache
def columns(judged: Judged) -> dict[tuple[str, str], tuple[str, str]]:
    """The sheet and the heading -> table and column; the master workbook names both."""
    outputs = judged.facts.outputs
    path = next(
        (outputs.folder / name for name in MASTERS if (outputs.folder / name).exists()), None
    )
    if path is None:
        return {}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for tab, keys, heads in headings(path):
        for key, head in zip(keys, heads, strict=True):
            table, _, column = str(key).partition(".")
            if column in (outputs.tables.get(table) or [{}])[0]:
                name = str(head).split("\n")[0].strip("* ").split("(")[0].strip()
                found[tab, name] = table, column
    return as_read(judged, found) | found


def headings(path: Path) -> list[tuple[str, tuple[Any, ...], tuple[Any, ...]]]:
    """The first two rows of each visible sheet: keys and headings."""
    found = []
    with closing(openpyxl.load_workbook(path, read_only=True)) as book:
        for each in book.worksheets:
            grid = list(each.iter_rows(max_row=2, values_only=True))
            if each.sheet_state == "visible" and len(grid) > 1:
                found.append((each.title, grid[0], grid[1]))
    return found


def as_read(
    judged: Judged, found: dict[tuple[str, str], tuple[str, str]]
) -> dict[tuple[str, str], tuple[str, str]]:
    """The same of columns that the master has no place for, by the headings that were read."""
    tabs = {table: tab for (tab, _), (table, _) in found.items()}
    return {
        (tabs[each["table"]], str(column["header"]).split("(")[0].strip()): (
            each["table"],
            column["field"],
        )
        for each in judged.facts.outputs.summary["inputs"]
        if each["table"] in tabs
        for column in each["columns"].values()
        if column["field"]
    }


@sheet
def ages(judged: Judged) -> Iterator[Compared]:
    """Days since a listed customer's last order, contact, case or feedback, by rep."""
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "业务员", "30天内"))
    mine: dict[str, Counter[str]] = defaultdict(Counter)
    for who in facts.everybody:
        if facts.of("customer", who):
            mine[outputs.owner(who)][age(judged, who)] += 1
    for row in found.rows if found else ():
        name = str(row[HEADS.one(outputs, "业务员")] or "")
        name = "" if name in {"没写业务员", "no sales rep"} else name
        yield Compared(f"没更新 {name} 客户", row[HEADS.one(outputs, "客户")], mine[name].total())
        for each in (*(label for _, label in AGES), "180天以上", "没有日期"):
            told = row[HEADS.one(outputs, each)]
            yield Compared(f"没更新 {name} {each}", told, mine[name][each])


def last_news(judged: Judged, who: str) -> date | None:
    """The last day that any record of a customer bears."""
    facts = judged.facts
    news = [
        *(
            day
            for line in facts.lines_of[who]
            for day in (line.ordered, line.shipped, line.received)
            if day
        ),
        *dates(facts.of("followup", who), "followup_date"),
        *dates(facts.of("service", who), "service_date"),
        *dates(facts.of("service", who), "closed_date"),
        *dates(facts.of("feedback", who), "feedback_date"),
        *dates(facts.of("customer", who), "registered_date"),
    ]
    return max((each for each in news if each <= facts.today), default=None)


def age(judged: Judged, who: str) -> str:
    last = last_news(judged, who)
    if last is None:
        return "没有日期"
    days = (judged.facts.today - last).days
    return next((label for limit, label in AGES if days <= limit), "180天以上")
