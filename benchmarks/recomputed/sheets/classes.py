"""The sheet 客户分类: of each class how many, what they bought, their tiers, who is silent or lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET = "客户分类"
HEADS = Names(
    {
        "家数": "Customers",
        "近12个月下过单": "Bought in 12 months",
        "近12个月(元)": "12 months (¤)",
        "占总金额": "Share of money",
        "A": "A",
        "B": "B",
        "C": "C",
        "该下单没下单": "Should have ordered",
        "流失": "Lost",
    }
)
BY = {
    "industry": ("所属行业", "Industry"),
    "region": ("地区", "Region"),
    "company_size": ("企业规模", "Size class"),
    "buyer_kind": ("客户性质", "Kind of buyer"),
    "needs": ("需求特点", "Needs"),
    "source": ("客户来源", "Source"),
    "owner": ("负责业务员", "Sales rep"),
}
UNSAID = ("没写", "not filled in")


@sheet
def class_tables(judged: Judged) -> Iterator[Compared]:
    """The class of a customer whose rows differ is a decision; where its only row says it, it is that."""
    facts, outputs = judged.facts, judged.facts.outputs
    members: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for each in outputs.derived("classes"):
        members[each["by"]][each["class"]].add(each["customer_id"])
        yield from typed(judged, each["customer_id"], each["by"], each["class"])
    at = 0 if outputs.language == "zh" else 1
    for block in outputs.sheet(SHEET).blocks:
        by = next((name for name, heads in BY.items() if heads[at] == block.header[0]), "")
        groups = members[by]
        without = set(facts.everybody) - set().union(*groups.values())
        heads = Names({**HEADS.pairs, block.header[0]: block.header[0]})
        mine: dict[object, Row] = {name: row(judged, own) for name, own in groups.items()}
        if without:
            mine[UNSAID[at]] = row(judged, without)
        told = [r for r in block.rows if str(r[block.header[0]]) in mine]
        if len(told) == len(mine):
            yield from against(f"分类 {by}", outputs, heads, told, block.header[0], mine)
        else:  # an English report names the classes in its own words: by their order of money
            yield from by_rank(judged, by, block.rows, mine)


def by_rank(
    judged: Judged, by: str, told: tuple[Row, ...], mine: dict[object, Row]
) -> Iterator[Compared]:
    """Row by row, both sorted by their figures."""
    outputs = judged.facts.outputs
    keys = [HEADS.one(outputs, head) for head in HEADS.pairs]
    lines = sorted(([row[key] for key in keys] for row in told), key=ranked)
    own = sorted(([row[head] for head in HEADS.pairs] for row in mine.values()), key=ranked)
    yield Compared(f"分类 {by}", lines, own, 1e-6)


def ranked(figures: list[Any]) -> str:
    return str(
        [
            f"{float(each):.4f}" if not isinstance(each, str) else each
            for each in figures
            if each is not None
        ]
    )


def row(judged: Judged, own: set[str]) -> Row:
    spend = sum((judged.now.spend[who] for who in own), Decimal(0))
    total = sum(judged.now.spend.values(), Decimal(0))
    return {
        "家数": len(own),
        "近12个月下过单": sum(judged.now.orders[who] > 0 for who in own),
        "近12个月(元)": spend,
        "占总金额": Fraction(spend) / Fraction(total) if total else None,
        **{tier: sum(judged.tier(who) == tier for who in own) for tier in "ABC"},
        "该下单没下单": f"{sum(map(judged.should_order, own))}/{len(own)}",
        "流失": f"{sum(judged.kind(who) == '流失' for who in own)}/{len(own)}",
    }


def typed(judged: Judged, who: str, by: str, said: str) -> Iterator[Compared]:
    """One row of the customer: what it says is the class."""
    lines = judged.facts.of("customer", who)
    if len(lines) == 1 and by in lines[0] and by not in {"needs", "owner"}:
        yield Compared(f"类 {who} {by}", said, lines[0][by])
