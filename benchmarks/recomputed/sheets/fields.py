"""The sheet 数据质量, column by column: how much is filled in; and how old the customers' news is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

import openpyxl

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.quality import SHEET
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import QUALITY_HEADS as HEADS

FEW = 10
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
        there = sum(line[key[1]] != "" for line in lines)
        name = ".".join(key)
        yield Compared(f"栏 {name} 行", row[rows], len(lines))
        yield Compared(f"栏 {name} 填了", row[filled], there)
        mine = Fraction(there, len(lines)) if len(lines) >= FEW else None
        yield Compared(f"栏 {name} 填了的占", row[share], mine, 1e-6)


def columns(judged: Judged) -> dict[tuple[str, str], tuple[str, str]]:
    """The sheet and the heading -> table and column; the master workbook names both.

    Numbers that the tool gives (客户编号), and columns of one name in a table, are left out.
    """
    outputs = judged.facts.outputs
    path = next(
        (outputs.folder / name for name in MASTERS if (outputs.folder / name).exists()), None
    )
    if path is None:
        return {}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for each in openpyxl.load_workbook(path).worksheets:
        grid = list(each.iter_rows(max_row=2, values_only=True))
        if each.sheet_state != "visible" or len(grid) < 2:
            continue
        for key, head in zip(*grid, strict=True):
            table, _, column = str(key).partition(".")
            if column in (outputs.tables.get(table) or [{}])[0] and column not in GIVEN:
                name = str(head).split("\n")[0].strip("* ").split("(")[0]
                found[each.title, name] = table, column
    return found


GIVEN = {"customer_id", "owner", "handler", "province", "city"}  # filled in by the tool as well


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


def age(judged: Judged, who: str) -> str:
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
    last: date | None = max((each for each in news if each <= facts.today), default=None)
    if last is None:
        return "没有日期"
    days = (facts.today - last).days
    return next((label for limit, label in AGES if days <= limit), "180天以上")
