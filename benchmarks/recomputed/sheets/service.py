"""The sheet 服务与反馈: open cases, handling by kind, complaints that gather, low ratings, rates."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from fractions import Fraction
from math import sqrt
from typing import Any

from benchmarks.recomputed.cases import (
    close_due,
    closed,
    closed_in_time,
    replied_in_time,
    reply_due,
    settled,
)
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import is_open
from benchmarks.recomputed.figures.care import cases
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, at, day, row_place
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.words import CASES
from benchmarks.recomputed.words import SERVICE_HEADS as HEADS

SHEET = "服务与反馈"
MOST_QUOTES = 30
Z = 1.959963984540054


@sheet
def service_sheet(judged: Judged) -> Iterator[Compared]:
    facts = judged.facts
    text = "\n".join(facts.outputs.sheet(SHEET).texts)
    counts = re.search(r"(\d+) 件服务，(\d+) 条反馈|(\d+) cases?, (\d+) pieces?", text)
    if counts:
        told = [int(each) for each in counts.groups() if each]
        yield Compared("服务件数", told[0], len(facts.table("service")))
        yield Compared("反馈条数", told[1], len(facts.table("feedback")))
    yield from open_cases(judged)
    yield from kinds(judged)
    yield from clusters(judged)
    yield from low_ratings(judged)
    yield from rates(judged, text)


def open_cases(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "已过天数", "受理日期"))
    place, age, opened = HEADS.of(outputs, "出处", "已过天数", "受理日期")
    told = sorted(
        (row_place(str(row[place])), row[opened], row[age]) for row in (found.rows if found else ())
    )
    mine = []
    for case in judged.facts.table("service"):
        if is_open(case):
            began = day(case["service_date"])
            mine.append((at(case), began, (judged.facts.today - began).days if began else None))
    yield Compared("还没了结的", sorted(told, key=str), sorted(mine, key=str))


def kinds(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "件数", "到期该答复"))
    for row in found.rows if found else ():
        said = str(row[HEADS.one(outputs, "事件类型")] or "")
        lines = [
            line
            for line in cases(judged)
            if (CASES.said(outputs, kind) if (kind := line["service_type"]) else "") == said
        ]
        took = [
            Fraction((done - began).days)
            for line in lines
            if (done := settled(line)) and (began := day(line["service_date"]))
        ]
        mine: dict[str, Any] = {
            "件数": len(lines),
            "未结": sum(map(is_open, lines)),
            "按时答复": sum(map(replied_in_time, lines)),
            "到期该答复": sum(reply_due(line, facts.today) for line in lines),
            "按时了结": sum(map(closed_in_time, lines)),
            "到期该了结": sum(close_due(line, facts.today) for line in lines),
            "一般几天了结": percentile(took, 50) if took else None,
        }
        for name, value in mine.items():
            yield Compared(f"{said} {name}", row[HEADS.one(outputs, name)], value, 1e-6)


def clusters(judged: Judged) -> Iterator[Compared]:
    """Three complaints or more about one product in one month, of any time."""
    outputs = judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "投诉", "几家客户"))
    heads = HEADS.of(outputs, "产品型号", "月份", "投诉", "几家客户")
    told = sorted(tuple(row[head] for head in heads) for row in (found.rows if found else ()))
    groups: dict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in judged.facts.table("service"):
        if line["service_type"] == "投诉" and line["product_model"] and line["service_date"]:
            groups[line["product_model"], line["service_date"][:7]].append(line)
    mine = sorted(
        (*key, len(lines), len({line["customer_id"] for line in lines}))
        for key, lines in groups.items()
        if len(lines) >= 3
    )
    yield Compared("扎堆的投诉", told, mine)


def low_ratings(judged: Judged) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    found = outputs.sheet(SHEET).block(*HEADS.of(outputs, "反馈日期", "评分", "客户反馈"))
    place, rating = HEADS.of(outputs, "出处", "评分")
    told = sorted(
        (row_place(str(row[place])), row[rating]) for row in (found.rows if found else ())
    )
    mine = sorted(
        (at(line), float(line["rating"]))
        for line in facts.table("feedback")
        if line["rating"] and float(line["rating"]) < 3
    )
    if len(told) < MOST_QUOTES:
        yield Compared("评分低的反馈", told, mine)
    else:  # the lowest ones only
        ratings = sorted(rating for _, rating in mine)[:MOST_QUOTES]
        yield Compared("评分低的反馈", sorted(rating for _, rating in told), ratings)


def rates(judged: Judged, text: str) -> Iterator[Compared]:
    """k of n with Wilson's interval at 95 %."""
    lines, today = cases(judged), judged.facts.today
    mine = [
        (sum(map(replied_in_time, lines)), sum(reply_due(line, today) for line in lines)),
        (sum(map(closed, lines)), len(lines)),
    ]
    told = re.findall(r"(\d+)(?:/| of )(\d+)(?: ?[（(](\d+)%–(\d+)%[）)])?", text)
    for name, (k, n), said in zip(("首次答复", "已结"), mine, told, strict=False):
        yield Compared(f"{name} k/n", (int(said[0]), int(said[1])), (k, n))
        if said[2]:
            low, high = wilson(k, n)
            yield Compared(f"{name} 从", int(said[2]), low * 100, 0.5001)
            yield Compared(f"{name} 到", int(said[3]), high * 100, 0.5001)


def wilson(k: int, n: int) -> tuple[float, float]:
    p = k / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return centre - half, centre + half
