"""The sheet 客户阶段: who stands where, whom to win back, who came back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from math import floor
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import year_to
from benchmarks.recomputed.kinds import LOST_DAYS, LOST_GAPS, Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.sheets.silence import last_day, name, orders
from benchmarks.recomputed.tiers import SHRINK
from benchmarks.recomputed.words import Names

SHEET = "客户阶段"
HEADS = Names(
    {
        "阶段": "Stage",
        "家数": "Customers",
        "近12个月(元)": "12 months (¤)",
        "客户名称": "Company",
        "值多少(元)": "Worth (¤)",
        "为什么流失": "Why they left",
        "最后一单": "Last order",
        "哪天算流失": "Lost since",
        "多少天没下单": "Days since",
        "下过几单": "Orders",
        "累计(元)": "All time (¤)",
        "又下单": "Ordered again",
        "近一年(元)": "Last year (¤)",
        "类型": "Type",
    }
)
STAGES = Names(
    {
        "首次接触": "First contact",
        "报价/在谈": "In talks",
        "首单": "First order",
        "复购": "Repeat",
        "有流失风险": "At risk",
        "流失": "Lost",
        "挽回": "Won back",
    }
)
UNTOLD = ("首次接触", "报价/在谈")
WON_BACK = 180


@dataclass(frozen=True)
class Gap:
    """One silence that was too long: from when on, and the order that ended it."""

    since: date
    ended: date | None


def gaps(judged: Judged, who: str) -> list[Gap]:
    """Each silence by what was known when it began; the company's gap is today's."""
    days, found = judged.facts.days_of(who, date.max), []
    mean = judged.now.mean_gap
    for at, day in enumerate(days):
        after = days[at + 1] if at + 1 < len(days) else None
        usual = ((day - days[0]).days + SHRINK * mean) / (at + SHRINK) if mean else 0
        limit = max(LOST_DAYS, LOST_GAPS * usual)
        if ((after or judged.facts.today) - day).days > limit:
            found.append(Gap(day + timedelta(days=floor(limit) + 1), after))
    return found


def stage(judged: Judged, who: str) -> str:
    """ "" where only words tell: nobody bought anything."""
    if judged.kind(who) == "流失":
        return "流失"
    if judged.should_order(who):
        return "有流失风险"
    last = next(iter(reversed(gaps(judged, who))), None)
    if last and last.ended and (judged.facts.today - last.ended).days <= WON_BACK:
        return "挽回"
    count = orders(judged, who)
    if count or total(judged, who) < 0:
        return "复购" if count > 1 else "首单"
    return ""


def total(judged: Judged, who: str) -> Decimal:
    lines = judged.facts.lines_of[who]
    return sum((e.value for e in lines if e.counts and not e.doubtful), Decimal(0))


def worth(judged: Judged, who: str) -> Decimal:
    """What was bought in the year up to the last order."""
    days = judged.facts.days_of(who, date.max)
    if not days:
        return Decimal(0)
    return max(judged.facts.revenue(year_to(days[-1]), judged.facts.lines_of[who]), Decimal(0))


@sheet
def life_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    if not outputs.sheet(SHEET).texts:
        return
    told = rows_of(outputs, SHEET, HEADS, "客户名称", "阶段", "类型")
    where, who_ = HEADS.of(outputs, "阶段", "客户名称")
    said = {str(row[who_]): str(row[where]) for row in told}
    found = {}
    for who in judged.facts.everybody:
        mine, theirs = stage(judged, who), said.get(name(judged, who), "")
        open_ = [STAGES.said(outputs, each) for each in UNTOLD]
        if mine or theirs not in open_:
            yield Compared(f"阶段 {who}", theirs, STAGES.said(outputs, mine) if mine else "?")
        found[who] = STAGES.said(outputs, mine) if mine else theirs
    yield from stages(judged, found)
    yield from lost(judged)
    yield from back(judged, found)


def stages(judged: Judged, found: dict[str, str]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine: dict[object, Row] = {}
    for each in STAGES.pairs:
        said = STAGES.said(outputs, each)
        own = [who for who, where in found.items() if where == said]
        spend = sum((judged.now.spend[who] for who in own), Decimal(0))
        mine[said] = {"家数": len(own), "近12个月(元)": spend}
    rows = rows_of(outputs, SHEET, HEADS, "阶段", "家数")
    yield from against("各阶段", outputs, HEADS, rows, "阶段", mine)


def lost(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    mine: dict[object, Row] = {}
    for who in judged.facts.everybody:
        if judged.kind(who) == "流失":
            mine[name(judged, who)] = {
                "值多少(元)": worth(judged, who),
                "最后一单": last_day(judged, who),
                "哪天算流失": gaps(judged, who)[-1].since,
                "多少天没下单": judged.now.silence(who),
                "下过几单": orders(judged, who),
                "累计(元)": total(judged, who),
            }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "多少天没下单", "累计(元)")
    yield from against("挽回名单", outputs, HEADS, rows, "客户名称", mine)
    yield from reasons(judged, rows, mine)


def reasons(judged: Judged, rows: tuple[Row, ...], mine: dict[object, Row]) -> Iterator[Compared]:
    """Why each left is read from words; what each reason adds up to is computed again."""
    outputs = judged.facts.outputs
    why, who = HEADS.of(outputs, "为什么流失", "客户名称")
    sums: dict[object, dict[str, Any]] = defaultdict(lambda: {"家数": 0, "值多少(元)": Decimal(0)})
    for row in rows:
        kept = sums[str(row[why])]
        kept["家数"] += 1
        kept["值多少(元)"] += mine.get(str(row[who]), {}).get("值多少(元)", Decimal(0))
    told = rows_of(outputs, SHEET, HEADS, "为什么流失", "家数")
    if told:  # nothing where nobody wrote any
        yield from against("为什么流失", outputs, HEADS, told, "为什么流失", sums)


def back(judged: Judged, found: dict[str, str]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    said = STAGES.said(outputs, "挽回")
    mine: dict[object, Row] = {}
    for who, where in found.items():
        if where == said:
            last = gaps(judged, who)[-1]
            mine[name(judged, who)] = {
                "哪天算流失": last.since,
                "又下单": last.ended,
                "近一年(元)": worth(judged, who),
            }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "又下单")
    yield from against("挽回来的", outputs, HEADS, rows, "客户名称", mine)
