"""The sheets 分级明细 and 分级试算: the points of each customer, and what they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.ledger import overdue, settled
from benchmarks.recomputed.outputs import Sheet
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import A_FROM, B_FROM, WEIGHTS, percentile, share
from benchmarks.recomputed.words import Names

HEADS = Names(
    {
        "客户编号": "Customer no.",
        "等级": "Tier",
        "上期等级": "Tier before",
        "总分": "Points",
        "金额分": "For money",
        "订单分": "For orders",
        "评分分": "For rating",
        "近12个月(元)": "12 months (¤)",
        "近12个月订单": "Orders, 12 months",
        "平均评分": "Rating",
    }
)
TRIED = Names(
    {
        "客户编号": "Customer no.",
        "金额(元)": "Money (¤)",
        "订单数": "Orders",
        "评分": "Rating",
        "报告里的等级": "Tier in the report",
        "按规则的等级": "Tier by the rules",
        "付款及时": "Paid on time",
        "试算得分": "Points, what if",
        "试算等级": "Tier, what if",
    }
)
CAPS = Names({"客户名称": "Company", "变成": "Becomes", "近12个月(元)": "12 months (¤)"})
TRIAL = "分级试算"


@sheet
def points(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    rows = rows_of(outputs, "分级明细", HEADS, "客户编号", "平均评分")
    mine = {who: row(judged, who) for who in judged.facts.everybody}
    if rows:
        yield from against("分级明细", outputs, HEADS, rows, "客户编号", mine)
    ids = {str(each["name"]): who for who, each in outputs.customers.items()}
    name, spend = CAPS.of(outputs, "客户名称", "近12个月(元)")
    for told in rows_of(outputs, "分级明细", CAPS, "客户名称", "变成"):
        yield Compared(f"封顶 {told[name]}", told[spend], judged.now.spend[ids[str(told[name])]])


def row(judged: Judged, who: str) -> dict[str, Any]:
    now = judged.now
    told = {
        "等级": judged.tier(who),
        "近12个月(元)": now.spend[who],
        "近12个月订单": now.orders[who],
        "平均评分": now.rating(who),
    }
    if not judged.tier(who):
        return told | dict.fromkeys(("总分", "金额分", "订单分", "评分分"))
    parts = parted(judged, who)
    named = {"金额分": "spend", "订单分": "orders", "评分分": "rating"}
    found = {head: parts.get(key) for head, key in named.items()}
    return told | found | {"总分": sum(parts.values(), Fraction(0))}


def parted(judged: Judged, who: str) -> dict[str, Fraction]:
    """The points of each factor; of one that says nothing the others take the weight."""
    now, rating = judged.now, judged.now.rating(who)
    parts = {
        "spend": share(Fraction(now.spend[who]), Fraction(now.spend_target)),
        "orders": share(Fraction(now.orders[who]), Fraction(now.orders_target)),
    }
    if rating is not None:
        parts["rating"] = (rating - 1) / 4
    whole = sum(WEIGHTS[key] for key in parts)
    return {key: Fraction(100 * WEIGHTS[key]) * part / whole for key, part in parts.items()}


@sheet
def tried(judged: Judged) -> Iterator[Compared]:
    """What people may change holds what is in force; so each tier tried is that by the rules."""
    outputs = judged.facts.outputs
    rows = rows_of(outputs, TRIAL, TRIED, "客户编号", "试算得分")
    if not rows:
        return
    mine, paid = {}, punctual(judged)
    for who in judged.facts.everybody:
        if judged.now.first(who) is not None:
            tier = judged.tier(who) or None
            score = judged.now.score(who) if tier else None
            mine[who] = {
                "金额(元)": judged.now.spend[who],
                "订单数": judged.now.orders[who],
                "评分": judged.now.rating(who),
                "付款及时": paid.get(who),
                "报告里的等级": tier,
                "按规则的等级": tier,
                "试算得分": score,
                "试算等级": tier,
            }
    yield from against(TRIAL, outputs, TRIED, rows, "客户编号", mine)
    yield from inputs(judged, outputs.sheet(TRIAL))
    yield from matrix(judged, outputs.sheet(TRIAL))


def punctual(judged: Judged) -> dict[str, Fraction]:
    """Money of the 12 months that came by its due day, of what came and what is past due."""
    if not judged.facts.table("payment"):
        return {}
    ledger = settled(judged.facts)
    found = {}
    for who in judged.facts.everybody:
        times = [
            each
            for money in ledger.receipts
            if money.who == who and within(money.on, judged.facts.year)
            for each in money.late()
        ]
        late = sum(overdue(ledger, bill) for bill in ledger.bills if bill.who == who)
        whole = sum(part for part, _ in times) + late
        if whole:
            found[who] = Fraction(sum(part for part, days in times if not days)) / Fraction(whole)
    return found


def inputs(judged: Judged, shown: Sheet) -> Iterator[Compared]:
    """The figures that may be changed, and what the tiers tried go by; then the targets as they come out."""
    now = judged.now
    mine = [
        WEIGHTS["spend"],
        WEIGHTS["orders"],
        WEIGHTS["rating"],
        0,
        now.spend_target,
        0,
        now.orders_target,
        A_FROM,
        B_FROM,
    ]
    if judged.facts.table("payment"):
        mine.insert(3, 0)  # nothing for paying in time
    head = next(
        at for at, line in enumerate(shown.grid) if {"数", "Figure"} & {str(e) for e in line}
    )
    lines = shown.grid[head + 1 : head + 1 + len(mine)]
    for at, (line, value) in enumerate(zip(lines, mine, strict=True)):
        yield Compared(f"{TRIAL} {at + 1}", [line[3], line[4]], [value, value])
    most = [
        percentile([Fraction(of[who]) for who in now.buyers], 90) for of in (now.spend, now.orders)
    ]
    live = [line[4] for line in shown.grid if re.match(r"（现算）|\(worked out\)", str(line[0]))]
    if live:
        yield Compared(f"{TRIAL} 现算", live, most)


def matrix(judged: Judged, shown: Sheet) -> Iterator[Compared]:
    """From the tier by the rules to the one tried: nobody moves as long as nothing is changed."""
    counts = {
        tier: sum(judged.tier(who) == tier for who in judged.facts.everybody) for tier in "ABCD"
    }
    at = next(n for n, line in enumerate(shown.grid) if {"A", "B", "C"} <= set(map(str, line)))
    head = [str(each) for each in shown.grid[at]]
    first, tiers = head.index("A"), [each for each in head if each in counts]
    for line in shown.grid[at + 1 : at + len(tiers) + 2]:
        tier = str(line[first - 1])
        cells = line[first : first + len(tiers) + 1]
        if tier in counts:
            mine = [counts[tier] if tier == each else 0 for each in tiers] + [counts[tier]]
        else:
            mine = [counts[each] for each in tiers] + [sum(counts.values())]
        yield Compared(f"{TRIAL} {tier}", list(cells), mine)
