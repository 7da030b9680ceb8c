"""The sheet 客户一览."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import day
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import HEADS, KINDS, MOVES, money_in

MOVED = {1: "升", -1: "降", 0: ""}
TIERS = ("A", "B", "C")


@sheet
def customer_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet("客户一览").block(*HEADS.of(outputs, "等级", "平时几天一单"))
    if found:
        rows = {row[HEADS.one(outputs, "客户编号")]: row for row in found.rows}
        yield Compared("客户一览", sorted(rows), judged.facts.everybody)
        spends = [float(row[HEADS.one(outputs, "近12个月(元)")]) for row in found.rows]
        yield Compared("客户一览 order", spends, sorted(spends, reverse=True))
        for who, row in rows.items():
            yield from one_customer(judged, who, row)
    yield from tier_table(judged)
    yield from unlisted(judged)


def one_customer(judged: Judged, who: str, row: dict[str, Any]) -> Iterator[Compared]:
    facts, now = judged.facts, judged.now
    last = facts.last_contact(who) or {"followup_date": "", "next_date": ""}
    orders = facts.days_of(who, facts.today)
    met = dates(facts.of("followup", who), "followup_date")
    mine = {
        "等级": judged.tier(who) or None,
        "业务员": facts.outputs.customers[who]["owner"] or None,
        "近12个月(元)": now.spend[who],
        "近12个月订单": now.orders[who],
        "本月(元)": facts.revenue(facts.month, facts.lines_of[who]),
        "类型": KINDS.said(facts.outputs, judged.kind(who)),
        "变动": MOVES.said(facts.outputs, moved) if (moved := MOVED[judged.move(who)]) else None,
        "最近下单": orders[-1] if orders else None,
        "多少天没下单": now.silence(who),
        "平时几天一单": whole(now.own_gap(who)) if orders else None,
        "评分": now.rating(who),
        "未结投诉": len(facts.open_complaints(who)),
        "最近联系": max((d for d in met if d <= facts.today), default=None),
        "下次跟进": day(last["next_date"]),
    }
    for name, value in mine.items():
        theirs = row[HEADS.one(facts.outputs, name)]
        yield Compared(f"客户一览 {who} {name}", theirs, value, 1e-6)
    yield from reason(judged, who, str(row[HEADS.one(facts.outputs, "为什么是这个等级")]))


def whole(days: Fraction | None) -> int | None:
    """Whole days, one at least."""
    return None if days is None else max(round(days), 1)


def reason(judged: Judged, who: str, text: str) -> Iterator[Compared]:
    """A：近12个月买 28 万（第1名）、13 单、评分 3."""
    if not judged.tier(who):
        return
    if not judged.now.orders[who]:
        told = re.search(r"\d{4}-\d\d-\d\d", text)
        last = judged.facts.days_of(who, judged.facts.today)[-1:]
        if not judged.facts.orders_of(who):  # returns only: no order, no day of one
            last = []
        mine = last[0].isoformat() if last else None
        yield Compared(f"客户一览 {who} why last", told[0] if told else None, mine)
        return
    money, close = money_in(text)
    yield Compared(f"客户一览 {who} why spend", money, judged.now.spend[who], close)
    rank = re.search(r"第(\d+)名|no\. (\d+)", text)
    ahead = sum(value > judged.now.spend[who] for value in judged.now.spend.values())
    if rank:
        yield Compared(f"客户一览 {who} why rank", int(rank[1] or rank[2]), ahead + 1)
    orders = re.search(r"(\d+) 单|(\d+) orders?", text)
    if orders:
        yield Compared(
            f"客户一览 {who} why orders", int(orders[1] or orders[2]), judged.now.orders[who]
        )
    rated = re.search(r"评分 ([\d.]+)|rated ([\d.]+)", text)
    said = float(rated[1] or rated[2]) if rated else None
    yield Compared(f"客户一览 {who} why rated", said, judged.now.rating(who), 0.0501)


def tier_table(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet("客户一览").block(*HEADS.of(outputs, "等级", "家数", "金额占比"))
    if not found:
        return
    who = {tier: [w for w in judged.facts.everybody if judged.tier(w) == tier] for tier in TIERS}
    sums = {tier: sum((judged.now.spend[w] for w in who[tier]), Decimal(0)) for tier in TIERS}
    total, heads = sum(sums.values()), sum(map(len, who.values()))
    for row in found.rows:
        tier = row[HEADS.one(outputs, "等级")]
        mine = {
            "家数": len(who[tier]),
            "家数占比": Fraction(len(who[tier]), heads) if heads else None,
            "金额(元)": sums[tier],
            "金额占比": Fraction(sums[tier]) / Fraction(total) if total > 0 else None,
        }
        for name, value in mine.items():
            yield Compared(f"A/B/C {tier} {name}", row[HEADS.one(outputs, name)], value, 1e-6)


def unlisted(judged: Judged) -> Iterator[Compared]:
    """Who is named somewhere and stands in no customer list."""
    facts, outputs = judged.facts, judged.facts.outputs
    listed = {line["customer_id"] for line in facts.table("customer")}
    mine = sorted(set(facts.everybody) - listed)
    found = outputs.sheet("客户一览").block(*HEADS.of(outputs, "名称", "订单数", "累计(元)"))
    rows = found.rows if found else ()
    names = {outputs.customers[who]["name"]: who for who in mine}
    yield Compared(
        "还没建档", sorted(str(r[HEADS.one(outputs, "名称")]) for r in rows), sorted(names)
    )
    for row in rows:
        who = names.get(str(row[HEADS.one(outputs, "名称")]), "")
        orders = len({line.order for line in facts.orders_of(who)})
        total = sum(
            (e.value for e in facts.lines_of[who] if e.counts and not e.doubtful), Decimal(0)
        )
        yield Compared(f"还没建档 {who} 订单数", row[HEADS.one(outputs, "订单数")], orders)
        yield Compared(f"还没建档 {who} 累计", row[HEADS.one(outputs, "累计(元)")], total)
