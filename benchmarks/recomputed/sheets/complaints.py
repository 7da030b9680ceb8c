"""The sheet 投诉与改善: what complaints are about, their cost, how old, how often again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.facts import is_open
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import day, number
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.voices import Complaint, complaints, said
from benchmarks.recomputed.words import Names

SHEET = "投诉与改善"
HEADS = Names(
    {
        "投诉的是": "About",
        "件数": "Cases",
        "占比": "Share",
        "累计占比": "Cumulative",
        "损失费用(元)": "Cost (¤)",
        "加权分": "Points",
        "原因": "Cause",
        "已过天数": "Days open",
        "投诉": "Complaints",
        "其中A类客户": "Of A customers",
        "客户名称": "Company",
        "哪件事": "About",
        "几次": "Times",
        "第一次": "First",
        "最近一次": "Latest",
    }
)
CAUSES = Names(
    {
        "人": "People",
        "机": "Machine",
        "料": "Material",
        "法": "Method",
        "环": "Surroundings",
        "测": "Measuring",
    }
)
AGES = Names(
    {
        "3 天内": "up to 3 days",
        "4–7 天": "4–7 days",
        "8–30 天": "8–30 days",
        "30 天以上": "more than 30 days",
        "没写日期": "no date",
    }
)
OTHER = Names({"其他": "Other"})
POINTS = {"轻微": 1, "一般": 3, "严重": 6, "重大": 10}
GOODS = ("产品质量", "外观", "性能")
SHOWN, FEW, AGAIN = 7, 10, 90
Sums = dict[str, list[Decimal]]


@sheet
def complaint_sheet(judged: Judged) -> Iterator[Compared]:
    if not judged.facts.outputs.sheet(SHEET).texts:
        return
    every = list(complaints(judged.facts))
    year = [each for each in every if within(each.day, judged.facts.year)]
    yield from paretos(judged, year)
    yield from ages(judged, every)
    yield from repeats(judged, every)


def paretos(judged: Judged, year: list[Complaint]) -> Iterator[Compared]:
    """By number, by what is recorded of costs, by severity, by cause."""
    one = Decimal(1)
    names = {each.problem: said(judged.facts, each.problem) for each in year if each.problem}
    yield from pareto(judged, year, ((e.problem, one) for e in year), "投诉的是", "", names)
    dear = [(e.problem, cost) for e in year if (cost := number(e.raw.get("cost", ""))) is not None]
    yield from pareto(judged, year, dear, "投诉的是", "损失费用(元)", names)
    if any(e.raw.get("severity") for e in year):
        bad = ((e.problem, Decimal(POINTS.get(e.raw["severity"], POINTS["一般"]))) for e in year)
        yield from pareto(judged, year, bad, "投诉的是", "加权分", names)
    if any(e.raw.get("cause_kind") for e in year):
        why = [(e.raw["cause_kind"], one) for e in year]
        kinds = {k: CAUSES.said(judged.facts.outputs, k) for k, _ in why if k in CAUSES.pairs}
        yield from pareto(judged, year, why, "原因", "", kinds)


def pareto(  # what a Pareto table is told by
    judged: Judged,
    year: list[Complaint],
    found: Iterable[tuple[str, Decimal]],
    key: str,
    amount: str,
    names: dict[str, str],
) -> Iterator[Compared]:
    """The seven biggest, the rest together; shares of the whole, up to and with each."""
    outputs = judged.facts.outputs
    sums: Sums = defaultdict(lambda: [Decimal(0), Decimal(0)])
    for cause, value in found:
        sums[cause][0] += max(value, Decimal(0))
        sums[cause][1] += 1
    rest = [Decimal(0), Decimal(0)]
    ranked = sorted(
        ((c, got) for c, got in sums.items() if c and got[0] > 0),
        key=lambda item: (-item[1][0], -item[1][1], item[0]),
    )
    kept = ranked[:SHOWN]
    for cause, got in sums.items():
        if cause not in {c for c, _ in kept}:
            rest = [rest[0] + got[0], rest[1] + got[1]]
    lines = [(names.get(c, c), got) for c, got in kept]
    lines += [(OTHER.said(outputs, "其他"), rest)] if rest[1] else []
    whole = Fraction(sum(got[0] for _, got in lines))
    mine: dict[object, Row] = {}
    before = Fraction(0)
    for name, got in lines if whole > 0 else ():
        before += Fraction(got[0])
        told: dict[str, Any] = {amount: got[0]} if amount else {}
        mine[name] = told | {
            "件数": got[1],
            "占比": Fraction(got[0]) / whole,
            "累计占比": before / whole,
        }
    yield from against(
        f"Pareto {amount or key}", outputs, HEADS, table(judged, key, amount), key, mine
    )
    del year


def table(judged: Judged, key: str, amount: str) -> tuple[Row, ...]:
    """The table with this key and amount; the one by number has neither costs nor points."""
    outputs = judged.facts.outputs
    wanted = set(HEADS.of(outputs, key, "件数", *([amount] if amount else [])))
    without = set(HEADS.of(outputs, "损失费用(元)", "加权分")) - wanted
    blocks = outputs.sheet(SHEET).blocks
    found = (b for b in blocks if wanted <= set(b.header) and not without & set(b.header))
    return next((b.rows for b in found), ())


def ages(judged: Judged, every: list[Complaint]) -> Iterator[Compared]:
    facts = judged.facts
    open_: dict[str, list[Complaint]] = defaultdict(list)
    for each in every:
        if is_open(each.raw):
            open_[age(judged, each)].append(each)
    mine: dict[object, Row] = {
        AGES.said(facts.outputs, label): {
            "投诉": len(own),
            "其中A类客户": sum(
                judged.tier(e.raw["customer_id"]) == "A" for e in own if e.raw["customer_id"]
            ),
        }
        for label, own in open_.items()
    }
    rows = rows_of(facts.outputs, SHEET, HEADS, "已过天数", "其中A类客户")
    yield from against("没结的投诉", facts.outputs, HEADS, rows, "已过天数", mine)


def age(judged: Judged, each: Complaint) -> str:
    if each.day is None:
        return "没写日期"
    days = max((judged.facts.today - each.day).days, 0)
    return (
        "3 天内"
        if days <= 3
        else "4–7 天"
        if days <= 7
        else "8–30 天"
        if days <= 30
        else "30 天以上"
    )


def same(one: Complaint, other: Complaint) -> bool:
    """A theme of both; where the class of cause of both is recorded, that and the side of things."""
    causes = one.raw.get("cause_kind", ""), other.raw.get("cause_kind", "")
    if not all(causes):
        return bool(set(one.problems) & set(other.problems))
    sides = [{GOODS[0] if each in GOODS else each for each in e.problems} for e in (one, other)]
    return causes[0] == causes[1] and (not all(sides) or bool(sides[0] & sides[1]))


def repeats(judged: Judged, every: list[Complaint]) -> Iterator[Compared]:
    """Chains of complaints, each within 90 days of the one before it in the chain."""
    facts = judged.facts
    chains: list[list[Complaint]] = []
    for each in sorted((e for e in every if e.day), key=lambda e: (e.day, e.at)):
        fits = (
            chain
            for chain in chains
            if each.who and each.who == chain[-1].who and same(each, chain[-1])
            and each.day and chain[-1].day and each.day - chain[-1].day <= timedelta(days=AGAIN)
        )  # fmt: skip
        chain = next(fits, None)
        if chain:
            chain.append(each)
        else:
            chains.append([each])
    heads = HEADS.of(facts.outputs, "客户名称", "几次", "第一次", "最近一次")
    rows = rows_of(facts.outputs, SHEET, HEADS, "客户名称", "几次")
    told = sorted((tuple(row[head] for head in heads) for row in rows), key=str)
    names = {who: each["name"] for who, each in facts.outputs.customers.items()}
    mine = [
        (names.get(c[0].who, c[0].who), len(c), c[0].day, c[-1].day) for c in chains if len(c) > 1
    ]
    yield Compared("一再投诉的", told, sorted(mine, key=str))


def settled_again(judged: Judged, every: list[Complaint]) -> tuple[int, int]:
    """Settled in the 12 months and 90 days ago: how often the same came again within these 90 days."""
    today, hits, known = judged.facts.today, 0, 0
    for one in every:
        closed = day(one.raw["closed_date"])
        if closed is None or is_open(one.raw) or not within(closed, judged.facts.year):
            continue
        if today - closed <= timedelta(days=AGAIN):
            continue
        known += 1
        hits += any(
            e.at != one.at and e.who and e.who == one.who and e.day
            and timedelta(0) < e.day - closed <= timedelta(days=AGAIN) and same(e, one)
            for e in every
        )  # fmt: skip
    return hits, known
