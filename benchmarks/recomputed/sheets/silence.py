"""The sheet 流失预警: who is out of rhythm, and how good the alarm was half a year ago."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from itertools import pairwise

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ago, within, year_to
from benchmarks.recomputed.facts import is_order
from benchmarks.recomputed.kinds import ALARM_ORDERS, Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import Standing, percentile
from benchmarks.recomputed.words import Names

SHEET = "流失预警"
HEADS = Names(
    {
        "客户名称": "Company",
        "等级": "Tier",
        "近12个月(元)": "12 months (¤)",
        "是平时的几倍": "Times usual",
        "自己平均几天一单": "Own average gap",
        "下过几单": "Orders",
        "最近下单": "Last order",
        "先后": "Urgency",
        "多少天没下单": "Days since",
        "为什么不提醒": "Why no alarm",
    }
)
BACK = 6
TRIED = re.compile(
    r"(\d+)个月前（([\d-]+)）.*?提醒 (\d+) 家.*?(\d+)/(\d+).*?(\d+)/(\d+)"
    r"|(\d+) months ago \(([\d-]+)\).*?flagged (\d+).*?(\d+)/(\d+).*?(\d+)/(\d+)"
)


@sheet
def silence_sheet(judged: Judged) -> Iterator[Compared]:
    if judged.facts.outputs.sheet(SHEET).texts:
        yield from late(judged)
        yield from few(judged)
        yield from held(judged)
        yield from tried(judged)


def orders(judged: Judged, who: str) -> int:
    return len({line.order for line in judged.facts.orders_of(who)})


def name(judged: Judged, who: str) -> str:
    return str(judged.facts.outputs.customers[who]["name"])


def last_day(judged: Judged, who: str) -> date | None:
    return next(iter(reversed(judged.facts.days_of(who, date.max))), None)


def late(judged: Judged) -> Iterator[Compared]:
    outputs, now = judged.facts.outputs, judged.now
    mine: dict[object, Row] = {}
    for who in filter(judged.should_order, judged.facts.everybody):
        silent, gap = now.silence(who) or 0, now.gap(who) or 1
        mine[name(judged, who)] = {
            "等级": judged.tier(who) or None,
            "近12个月(元)": now.spend[who],
            "是平时的几倍": (silent - judged.paused(who, now)) / gap,
            "自己平均几天一单": now.own_gap(who),
            "下过几单": orders(judged, who),
            "最近下单": last_day(judged, who),
            "先后": (Fraction(silent, 7) + 1) / max(orders(judged, who), 1),
        }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "先后")
    yield from against("流失预警", outputs, HEADS, rows, "客户名称", mine)


def few(judged: Judged) -> Iterator[Compared]:
    """Too few orders for a rhythm, and silent longer than four of five repeat orders took."""
    facts, outputs, now = judged.facts, judged.facts.outputs, judged.now
    gaps = [
        Fraction((b - a).days)
        for who in facts.everybody
        for days in [facts.days_of(who, date.max)]
        for a, b in pairwise(days)
    ]
    limit = percentile(gaps, 80) if gaps else None
    mine: dict[object, Row] = {}
    for who in facts.everybody:
        count, silent, last = orders(judged, who), now.silence(who), last_day(judged, who)
        known = limit is not None and silent is not None and now.gap(who) is not None
        if not known or judged.kind(who) == "流失" or judged.should_order(who):
            continue
        if count < ALARM_ORDERS and within(last, facts.year) and (silent or 0) > (limit or 0):
            mine[name(judged, who)] = {
                "多少天没下单": silent,
                "近12个月(元)": now.spend[who],
                "下过几单": count,
                "最近下单": last,
            }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "多少天没下单")
    yield from against("单子少", outputs, HEADS, rows, "客户名称", mine)


def held(judged: Judged) -> Iterator[Compared]:
    """Long silent for a reason."""
    facts, outputs, now = judged.facts, judged.facts.outputs, judged.now
    mine: dict[object, Row] = {}
    for who in facts.everybody:
        watched = orders(judged, who) >= ALARM_ORDERS and now.orders[who]
        quiet = watched and judged.late(who, now) and judged.held(who, now)
        if quiet and judged.kind(who) != "流失":
            last = last_day(judged, who)
            mine[name(judged, who)] = {"近12个月(元)": now.spend[who], "最近下单": last}
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "为什么不提醒")
    yield from against("先不提醒", outputs, HEADS, rows, "客户名称", mine)


def tried(judged: Judged) -> Iterator[Compared]:
    """Whom the alarm watched and flagged then, and who ordered nothing since."""
    facts = judged.facts
    found = TRIED.search("\n".join(facts.outputs.sheet(SHEET).texts))
    if not found:
        return
    _, day, flagged, *counts = (each for each in found.groups() if each is not None)
    then = Standing(facts, ago(facts.today, BACK))
    seen, warned = [], []
    for who in facts.everybody:
        days = facts.days_of(who, then.day)
        known = {
            e.order
            for e in facts.lines_of[who]
            if is_order(e) and e.ordered and e.ordered <= then.day
        }
        if days and len(known) >= ALARM_ORDERS and within(days[-1], year_to(then.day)):
            seen.append(who)
            if judged.late(who, then) and not judged.held(who, then):
                warned.append(who)
    gone = [
        who
        for who in seen
        if len(facts.days_of(who, facts.today)) == len(facts.days_of(who, then.day))
    ]
    mine = [len(set(gone) & set(warned)), len(warned), len(gone), len(seen)]
    yield Compared("试过 哪天", day, then.day)
    yield Compared("试过 提醒", int(flagged), len(warned))
    yield Compared("试过 没再下单", [int(each) for each in counts], mine)
