"""The sheet RFM: limits, codes, segments as the R package `rfm` documents them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from benchmarks.recomputed.against import against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET = "RFM"
HEADS = Names(
    {
        "看什么": "Figure",
        "R": "R",
        "F": "F",
        "M": "M",
        "客户群": "Segment",
        "家数": "Customers",
        "订单数": "Orders",
        "金额(元)": "Money (¤)",
        "平均一单(元)": "Average order (¤)",
        "客户名称": "Company",
        "代码": "Code",
        "距今天数": "Days since",
        "近12个月(元)": "12 months (¤)",
        "等级": "Tier",
    }
)
SEGMENTS = Names(
    {
        "最好的客户": "Champions",
        "有望常来的": "Potential Loyalist",
        "常客": "Loyal Customers",
        "有潜力的": "Promising",
        "刚来的": "New Customers",
        "丢不起的": "Can't Lose Them",
        "有风险的": "At Risk",
        "要关心的": "Need Attention",
        "快不来的": "About To Sleep",
        "久没来的": "Lost",
        "其余": "Others",
    }
)
# Recency, frequency, money from - to: the package's table; the first that fits.
BOUNDS = dict(
    zip(
        SEGMENTS.pairs,
        (
            "55 55 55", "35 35 25", "24 24 24", "34 13 35", "45 13 15", "12 34 45", "12 25 45",
            "13 35 35", "23 13 14", "11 15 15", "15 15 15",
        ),
        strict=True,
    )
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Rfm:
    """Days, orders and money of everybody who ordered in the 12 months."""

    judged: Judged

    @cached_property
    def figures(self) -> dict[str, tuple[Fraction, Fraction, Fraction]]:
        now = self.judged.now
        return {
            who: (
                Fraction(now.silence(who) or 0),
                Fraction(now.orders[who]),
                Fraction(now.spend[who]),
            )
            for who in now.buyers
        }

    @cached_property
    def classes(self) -> int:
        """Five; three where fewer than 25 customers or 5 different figures cannot carry five."""
        columns = list(zip(*self.figures.values(), strict=True))
        few = len(self.figures) < 25 or any(len(set(column)) < 5 for column in columns)
        return 3 if few else 5

    @cached_property
    def limits(self) -> list[list[Fraction]]:
        """Type-7 quantiles plus one day, order, unit of money."""
        steps = range(1, self.classes)
        return [
            [quantile(column, Fraction(step, self.classes)) + 1 for step in steps]
            for column in zip(*self.figures.values(), strict=True)
        ]

    def code(self, who: str) -> tuple[int, int, int]:
        """Each class by how many limits are reached; of days the fewer the better."""
        reached = [
            1 + sum(value >= limit for limit in own)
            for value, own in zip(self.figures[who], self.limits, strict=True)
        ]
        return self.classes + 1 - reached[0], reached[1], reached[2]

    def segment(self, who: str) -> str:
        code = self.code(who)
        for name, bounds in BOUNDS.items():
            own = bounds.split()
            if all(int(b[0]) <= c <= int(b[1]) for b, c in zip(own, code, strict=True)):
                return name
        return "其余"


def quantile(values: Sequence[Fraction], part: Fraction) -> Fraction:
    """Type 7, exactly: linear between the two nearest."""
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


@sheet
def rfm_sheet(judged: Judged) -> Iterator[Compared]:
    rfm = Rfm(judged)
    if not rfm.figures or not judged.facts.outputs.sheet(SHEET).blocks:
        return
    yield from limits(rfm)
    yield from heat(rfm)
    yield from customers(rfm)
    if rfm.classes == 5:
        yield from segments(rfm)


def limits(rfm: Rfm) -> Iterator[Compared]:
    rows = rows_of(rfm.judged.facts.outputs, SHEET, HEADS, "看什么")
    for row, own in zip(rows, rfm.limits, strict=True):
        for told, mine in zip(list(row.values())[1:], own, strict=True):
            yield Compared(f"RFM 界线 {next(iter(row.values()))}", told, mine)


def heat(rfm: Rfm) -> Iterator[Compared]:
    """Two tables: the mean money, and how many there are, by R and F."""
    own: dict[tuple[int, int], list[Decimal]] = defaultdict(list)
    for who in rfm.figures:
        recency, often, _ = rfm.code(who)
        own[recency, often].append(rfm.judged.now.spend[who])
    blocks = [
        b for b in rfm.judged.facts.outputs.sheet(SHEET).blocks if b.header[:2] == ("R", "F1")
    ]
    for kind, block in zip(("平均", "家数"), blocks, strict=True):
        yield Compared(f"RFM {kind} rows", len(block.rows), rfm.classes)
        for row in block.rows:
            recency = int(str(row["R"])[1:])
            for often in range(1, rfm.classes + 1):
                found = own[recency, often]
                mean = sum(found, Decimal(0)) / len(found) if found else None
                value = mean if kind == "平均" else len(found)
                yield Compared(f"RFM {kind} R{recency} F{often}", row[f"F{often}"], value)


def customers(rfm: Rfm) -> Iterator[Compared]:
    judged, outputs = rfm.judged, rfm.judged.facts.outputs
    mine = {}
    for who in rfm.figures:
        recency, often, money = rfm.code(who)
        mine[outputs.customers[who]["name"]] = {
            "代码": f"{recency}{often}{money}",
            "R": recency,
            "F": often,
            "M": money,
            "客户群": SEGMENTS.said(outputs, rfm.segment(who)) if rfm.classes == 5 else None,
            "距今天数": judged.now.silence(who),
            "订单数": judged.now.orders[who],
            "近12个月(元)": judged.now.spend[who],
            "等级": judged.tier(who) or None,
        }
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "代码")
    yield from against("RFM", outputs, HEADS, rows, "客户名称", mine)


def segments(rfm: Rfm) -> Iterator[Compared]:
    judged, outputs = rfm.judged, rfm.judged.facts.outputs
    found: dict[str, list[str]] = defaultdict(list)
    for who in rfm.figures:
        found[rfm.segment(who)].append(who)
    mine = {}
    for name, members in found.items():
        orders = sum(judged.now.orders[who] for who in members)
        spend = sum((judged.now.spend[who] for who in members), Decimal(0))
        mine[SEGMENTS.said(outputs, name)] = {
            "家数": len(members),
            "订单数": orders,
            "金额(元)": spend,
            "平均一单(元)": spend / orders,
        }
    rows = rows_of(outputs, SHEET, HEADS, "客户群", "平均一单(元)")
    yield from against("客户群", outputs, HEADS, rows, "客户群", mine, close=0.0051)
