"""Sheets of 疑似重复 as people send them back, and what is read from them."""

from __future__ import annotations

from crmsheets.intake.review import Chosen, chosen
from crmsheets.model.grid import Grid, Reading, Value
from crmsheets.model.review import COLUMNS
from crmsheets.model.text import Lang
from tests.intake.sheets import source

KEYS = ("group", "verdict", "main", "customer_name", "phone", "note", "prints", "was", "mark")
LABELS = {each.name: each.label for each in COLUMNS}
DAY = "2025-01-03"


def sheet(lines: str, *, day: str = "2024-12-31.4", who: str = "周敏", lang: Lang = "zh") -> Grid:
    """A review sheet: lines as `处理结果 | ✓ | 客户 | 标记 | 原来 | 哪一行`, keys and header put above."""
    head: list[tuple[Value, ...]] = [
        ("疑似重复",),
        ("说明",),
        ("谁填的", who or None, None, "← 回总览"),
    ]
    head.append(tuple(f"review.{name}" for name in KEYS))
    head.append(tuple(LABELS[name](lang) for name in KEYS))
    body: list[tuple[Value, ...]] = []
    for typed in filter(None, (line.strip().strip("|") for line in lines.splitlines())):
        verdict, main, name, prints, was, mark = (each.strip() or None for each in typed.split("|"))
        part, block, place = str(mark).split()
        mark = f"1 {day} {part} {block} {place}"
        body.append((block, verdict, main, name, None, None, prints, was, mark))
    return Grid(source("报告.xlsx"), "疑似重复", (*head, *body))


def read(*grids: Grid) -> Chosen:
    return chosen([Reading(each.source, (each,)) for each in grids], DAY)


def told(found: Chosen) -> list[tuple[str, str, str]]:
    return [(each.verdict.value, each.one, each.other) for each in found.decisions]


def wrong(found: Chosen) -> list[tuple[str, str]]:
    return [(each.code, each.cells[0].ref) for each in found.findings]
