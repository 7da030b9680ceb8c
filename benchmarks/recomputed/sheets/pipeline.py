"""The sheets 销售阶段 and 销售转化: where deals stand, what moves on, why deals were lost, quotes that sold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.deals import LOST, OPEN, STAGES, WON, Deal, deals, latest
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day
from benchmarks.recomputed.rates import wilson
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.sheets.reminders import by_whom
from benchmarks.recomputed.tiers import percentile
from benchmarks.recomputed.words import Names

SHEET, DETAIL = "销售阶段", "销售转化"
HEADS = Names(
    {
        "阶段": "Stage",
        "家数": "Customers",
        "预计金额(元)": "Expected (¤)",
        "没写金额": "No amount",
        "往下走": "Moved on",
        "一般停几天": "Usual days",
        "卡住": "Stalled",
        "成交率": "Win rate",
        "折算金额(元)": "Weighted (¤)",
        "客户名称": "Company",
        "停了几天": "Days there",
        "输单原因": "Lost because of",
        "笔数": "Deals",
        "占比": "Share",
        "累计占比": "Cumulative",
        "竞争对手": "Competitor",
        "比率": "Rate",
        "下限": "Lower limit",
        "上限": "Upper limit",
        "成交": "Won",
        "走完的次数": "Finished stays",
        "业务员": "Sales rep",
        "下了单": "Ordered",
        "还不满时间": "Too young",
    }
)
NAMES = Names(
    {
        "初步接触": "First contact",
        "需求确认": "Needs confirmed",
        "打样/送样": "Samples",
        "报价": "Quoted",
        "谈判": "Negotiation",
        "成交": "Won",
        "输单": "Lost",
        "搁置": "On hold",
    }
)
REASONS = Names(
    {
        "价格": "Price",
        "交期": "Delivery",
        "质量": "Quality",
        "服务": "Service",
        "付款条件": "Payment terms",
        "竞争对手": "Competitor",
        "没有需求": "No need",
        "其他": "Other",
    }
)
ASSUMED = dict(zip(OPEN, ("0.1", "0.2", "0.3", "0.4", "0.6"), strict=True))
ALL, NOBODY = ("全部", "All"), ("没写是谁", "Nobody named")
ONWARD, ORDERED, FEW, CLOSED, STALLED, SHOWN = 90, 90, 10, 30, 2, 7


@sheet
def pipeline(judged: Judged) -> Iterator[Compared]:
    found = deals(judged.facts)
    if found and judged.facts.outputs.sheet(SHEET).blocks:
        yield from stages(judged, found)
        yield from open_deals(judged, found)
        yield from lost(judged, found)
        yield from onward(judged, found)
    yield from quotes(judged)


def half_up(value: Decimal, places: str) -> Decimal:
    return value.quantize(Decimal(places), ROUND_HALF_UP)


def moved(judged: Judged, found: list[Deal], stage: str) -> tuple[int, int]:
    """Deals that came to a stage long enough ago, and those of them that went further in time."""
    k = n = 0
    for deal in found:
        at = next((i for i, (each, _) in enumerate(deal.steps) if each == stage), None)
        began = deal.steps[at][1] if at is not None else None
        if at is None or began is None or (judged.facts.today - began).days < ONWARD:
            continue
        n += 1
        further = (*OPEN, WON)[STAGES.index(stage) + 1 :]
        steps = deal.steps[at + 1 :]
        k += any(each in further and on and (on - began).days <= ONWARD for each, on in steps)
    return k, n


def usual(found: list[Deal], stage: str) -> tuple[int, Fraction | None]:
    """How many stays have ended, and their median where there are enough."""
    days = [Fraction(each) for deal in found for each in deal.stays(stage)]
    return len(days), percentile(days, 50) if len(days) >= FEW else None


def rate(found: list[Deal], stage: str) -> tuple[Decimal, tuple[int, int]]:
    """Won of those closed that stood in a stage; assumed where too few are closed."""
    closed = [deal for deal in found if deal.closed]
    own = [deal for deal in closed if deal.stood(stage)]
    won = sum(deal.stage == WON for deal in own)
    if len(closed) >= CLOSED and len(own) >= FEW:
        return Decimal(str(won / len(own))), (won, len(own))
    return Decimal(ASSUMED[stage]), (won, len(own))


def worth(found: list[Deal], deal: Deal) -> Decimal | None:
    """The expected money times the rate, to the cent."""
    if deal.amount is None:
        return None
    return half_up(deal.amount * rate(found, deal.stage)[0], "0.01")


def stages(judged: Judged, found: list[Deal]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine: dict[object, Row] = {}
    for stage in STAGES:
        own = [deal for deal in latest(found) if deal.stage == stage]
        row: Row = {
            "家数": len(own),
            "预计金额(元)": sum((deal.amount or Decimal(0) for deal in own), Decimal(0)),
            "没写金额": sum(deal.amount is None for deal in own),
        }
        if stage in OPEN:
            weighted = sum((worth(found, deal) or Decimal(0) for deal in own), Decimal(0))
            enough = usual(found, stage)[1] is not None
            row["折算金额(元)"] = half_up(weighted, "1")
            row["卡住"] = sum(stalled(judged, found, each) for each in own) if enough else None
        mine[NAMES.said(outputs, stage)] = row
    rows = rows_of(outputs, SHEET, HEADS, "阶段", "没写金额")
    yield from against(SHEET, outputs, HEADS, rows, "阶段", mine)
    yield from worded(judged, found, rows)


def worded(judged: Judged, found: list[Deal], rows: tuple[Row, ...]) -> Iterator[Compared]:
    """k of n, where there are enough, in words otherwise."""
    outputs = judged.facts.outputs
    stage_, onward_, win = HEADS.of(outputs, "阶段", "往下走", "成交率")
    names = {NAMES.said(outputs, each): each for each in OPEN}
    for row in rows:
        stage = names.get(str(row[stage_]))
        if stage:
            k, n = moved(judged, found, stage)
            if n >= FEW:
                yield Compared(f"{stage} 往下走", row[onward_], f"{k}/{n}")
            elif n:
                yield Compared(f"{stage} 往下走", f"{k}/{n}" in str(row[onward_]), True)  # noqa: FBT003  # in words
            k, n = rate(found, stage)[1]
            if "/" in str(row[win]):
                yield Compared(f"{stage} 成交率", row[win], f"{k}/{n}")


def stalled(judged: Judged, found: list[Deal], deal: Deal) -> bool:
    typical = usual(found, deal.stage)[1]
    if typical is None or deal.since is None:
        return False
    return (judged.facts.today - deal.since).days > STALLED * typical


def open_deals(judged: Judged, found: list[Deal]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine: dict[object, Row] = {}
    days: dict[str, Fraction | None] = {}
    for deal in latest(found):
        if deal.stage in OPEN:
            value = worth(found, deal)
            mine[str(outputs.customers[deal.who]["name"])] = {
                "停了几天": (judged.facts.today - deal.since).days if deal.since else None,
                "预计金额(元)": deal.amount,
                "折算金额(元)": None if value is None else half_up(value, "1"),
            }
            days[deal.who] = usual(found, deal.stage)[1]
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "停了几天")
    yield from against("在谈的", outputs, HEADS, rows, "客户名称", mine)
    name = HEADS.one(outputs, "客户名称")
    typical = "一般几天" if outputs.language == "zh" else "Usual days"
    ids = {str(each["name"]): who for who, each in outputs.customers.items()}
    for row in rows:
        if typical in row:
            yield Compared(f"在谈的 {row[name]} 一般几天", row[typical], days[ids[str(row[name])]])


def lost(judged: Judged, found: list[Deal]) -> Iterator[Compared]:
    """Deals lost in the 12 months: why, by number and by money, and to whom."""
    facts, outputs = judged.facts, judged.facts.outputs
    gone = [
        d for d in found if d.stage == LOST and (d.since is None or within(d.since, facts.year))
    ]
    money = "预计金额(元)"
    for key in ("", money):
        sums: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
        for deal in gone:
            sums[deal.why][0] += (
                Decimal(1) if not key else max(deal.amount or Decimal(0), Decimal(0))
            )
            sums[deal.why][1] += 1
        mine = ranked(judged, sums, key)
        yield from against(f"输单 {key}", outputs, HEADS, table(judged, key), "输单原因", mine)
    rivals: dict[object, Row] = {}
    for deal in gone:
        if name := deal.said.get("competitor"):
            row = rivals.setdefault(name, {"笔数": 0, money: Decimal(0)})
            row["笔数"] += 1
            row[money] += deal.amount or Decimal(0)
    rows = rows_of(outputs, SHEET, HEADS, "竞争对手", "笔数")
    yield from against("输给了谁", outputs, HEADS, rows, "竞争对手", rivals)


def table(judged: Judged, key: str) -> tuple[Row, ...]:
    outputs = judged.facts.outputs
    reason, count, money = HEADS.of(outputs, "输单原因", "笔数", "预计金额(元)")
    for block in outputs.sheet(SHEET).blocks:
        if {reason, count} <= set(block.header) and (money in block.header) == bool(key):
            return block.rows
    return ()


def ranked(judged: Judged, sums: dict[str, list[Decimal]], key: str) -> dict[object, Row]:
    """The seven biggest reasons, the rest and the unknown together."""
    outputs = judged.facts.outputs
    named = sorted(
        ((why, got) for why, got in sums.items() if why and got[0] > 0),
        key=lambda item: (-item[1][0], -item[1][1], item[0]),
    )[:SHOWN]
    rest = [
        sum((got[at] for why, got in sums.items() if why not in dict(named)), Decimal(0))
        for at in (0, 1)
    ]
    lines = [(REASONS.said(outputs, w) if w in REASONS.pairs else w, got) for w, got in named]
    lines += [(REASONS.said(outputs, "其他"), rest)] if rest[1] else []
    whole, before = Fraction(sum(got[0] for _, got in lines)), Fraction(0)
    mine: dict[object, Row] = {}
    for name, got in lines if whole else ():
        before += Fraction(got[0])
        mine[name] = ({key: got[0]} if key else {}) | {
            "笔数": got[1],
            "占比": Fraction(got[0]) / whole,
            "累计占比": before / whole,
        }
    return mine


def onward(judged: Judged, found: list[Deal]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine: dict[object, Row] = {}
    for stage in OPEN:
        k, n = moved(judged, found, stage)
        stays, typical = usual(found, stage)
        mine[NAMES.said(outputs, stage)] = {
            **rated(k, n, "往下走"),
            "成交": k_of_n(*rate(found, stage)[1]),
            "走完的次数": stays,
            "一般停几天": typical,
        }
    rows = rows_of(outputs, DETAIL, HEADS, "阶段", "走完的次数")
    yield from against(DETAIL, outputs, HEADS, rows, "阶段", mine)


def k_of_n(k: int, n: int) -> str | None:
    return f"{k}/{n}" if n else None


def rated(k: int, n: int, head: str) -> Row:
    """k of n with its limits; few have none, and no rate."""
    enough = n >= FEW
    low, high = wilson(k, n) if enough else (None, None)
    row: Row = {head: k_of_n(k, n), "下限": low, "上限": high}
    return row | {"比率": f"{k / n:.0%}"} if enough else row


def quotes(judged: Judged) -> Iterator[Compared]:
    """Quotes 90 days old, and those that an order followed within 90 days."""
    facts, outputs = judged.facts, judged.facts.outputs
    own: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for who in facts.everybody:
        given: dict[date, tuple[bool, str]] = {}
        for line in facts.of("followup", who):
            on = day(line["followup_date"])
            if on and on <= facts.today and quoted(line):
                said = bool(line.get("stage", "")), by_whom(judged, line)
                given[on] = max(said, given.get(on, said))
        last: date | None = None
        for on in sorted(given):
            if last is None or (on - last).days > ORDERED:
                last = on
                after = next((d for d in facts.days_of(who, date.max) if d >= on), None)
                sold = after is not None and after - on <= timedelta(days=ORDERED)
                own[given[on][1]].append(((facts.today - on).days >= ORDERED, sold))
    at = int(outputs.language == "en")
    every = [each for found in own.values() for each in found]
    mine: dict[object, Row] = {ALL[at]: counted(every)} if every else {}
    if len(own) > 1:
        mine |= {name or NOBODY[at]: counted(found) for name, found in own.items()}
    rows = rows_of(outputs, DETAIL, HEADS, "业务员", "还不满时间")
    yield from against("报价以后", outputs, HEADS, rows, "业务员", mine)


def quoted(line: Line) -> bool:
    stage = line.get("stage", "")
    known = stage if stage in STAGES else ""
    return known == "报价" or (not known and line["next_action"] == "报价")


def counted(found: list[tuple[bool, bool]]) -> dict[str, Any]:
    ripe = [sold for old, sold in found if old]
    return {**rated(sum(ripe), len(ripe), "下了单"), "还不满时间": len(found) - len(ripe)}
