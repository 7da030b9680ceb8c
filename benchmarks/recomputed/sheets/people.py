"""The sheet 业务员, and its table on page one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.figures.care import overdue_contacts, unplanned_contacts
from benchmarks.recomputed.figures.money import change_of, reach_back
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Block, day
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import HEADS


@sheet
def people_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    for title in ("总览", "业务员"):
        found = outputs.sheet(title).block(*HEADS.of(outputs, "姓名", "资料完整率"))
        if found:
            yield from people(judged, title, found)
    yield from contact_lists(judged)


def people(judged: Judged, title: str, found: Block) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    nobody = {"没写业务员", "no sales rep"}
    for row in found.rows:
        name = str(row[HEADS.one(outputs, "姓名")])
        mine = person(judged, "" if name in nobody else name)
        for head, value in mine.items():
            yield Compared(f"{title} {name} {head}", row[HEADS.one(outputs, head)], value, 1e-6)


def person(judged: Judged, name: str) -> dict[str, Any]:
    facts = judged.facts
    own = [who for who in facts.everybody if facts.outputs.customers[who]["owner"] == name]
    lines = [line for who in own for line in facts.lines_of[who]]
    if not name:
        lines += facts.lines_of[""]
    buyers = filter(facts.orders_of, own)
    firsts = [days[0] for who in buyers if (days := facts.days_of(who, facts.today))]
    month = facts.month
    met = [e for e in facts.table("followup") if within(day(e["followup_date"]), month)]
    late = [line for _, line in overdue_contacts(judged)]
    return {
        "本月下单额(元)": facts.revenue(month, lines),
        "比上月": change_of(judged, 1, lines) if reach_back(judged, 1) else None,
        "客户数": len(own),
        "本月新成交": sum(within(first, month) for first in firsts),
        "跟进次数": sum(line["owner"] == name for line in met),
        "逾期未跟进": sum(line["owner"] == name for line in late),
        "未结投诉": sum(len(facts.open_complaints(who)) for who in own),
        "资料完整率": complete([rows_of(judged, who) for who in own]),
    }


def rows_of(judged: Judged, who: str) -> list[dict[str, str]]:
    return judged.facts.of("customer", who)


def complete(customers: list[list[dict[str, str]]]) -> Fraction | None:
    """Six facts of each listed customer; one said in any of its rows is there."""
    wanted = (
        ("contact_name",),
        ("phone", "wechat", "email"),
        ("owner",),
        ("source",),
        ("industry",),
        ("province", "city", "country"),
    )
    listed = [rows for rows in customers if rows]
    there = sum(any(row[c] for row in rows for c in each) for rows in listed for each in wanted)
    return Fraction(there, len(wanted) * len(listed)) if listed else None


def contact_lists(judged: Judged) -> Iterator[Compared]:
    """Who waits for a call, and who has no next step."""
    outputs = judged.facts.outputs
    sheet = outputs.sheet("业务员")
    late = {names(judged, who): line for who, line in overdue_contacts(judged)}
    found = sheet.block(*HEADS.of(outputs, "客户名称", "逾期天数"))
    rows = found.rows if found else ()
    name = HEADS.one(outputs, "客户名称")
    yield Compared("该跟进没跟进", sorted(str(r[name]) for r in rows), sorted(late))
    people = Counter(str(row[HEADS.one(outputs, "跟进人")] or "") for row in rows)
    yield Compared("该跟进没跟进 谁", people, Counter(line["owner"] for line in late.values()))
    for row in rows:
        line = late.get(str(row[name]))
        if line:
            next_day = day(line["next_date"])
            over = (judged.facts.today - next_day).days if next_day else None
            yield Compared(f"逾期天数 {row[name]}", row[HEADS.one(outputs, "逾期天数")], over)
            yield Compared(f"下次跟进 {row[name]}", row[HEADS.one(outputs, "下次跟进日")], next_day)
    yield from worth(judged)
    blocks = [
        b for b in sheet.blocks if name in b.header and HEADS.one(outputs, "最近联系") in b.header
    ]
    open_ended = [b for b in blocks if HEADS.one(outputs, "逾期天数") not in b.header]
    told = sorted(str(row[name]) for block in open_ended for row in block.rows)
    mine = sorted(names(judged, who) for who, _ in unplanned_contacts(judged))
    yield Compared("没安排下一步", told, mine)


def names(judged: Judged, who: str) -> str:
    return str(judged.facts.outputs.customers[who]["name"])


def worth(judged: Judged) -> Iterator[Compared]:
    """What each customer on the two lists bought in the 12 months."""
    outputs = judged.facts.outputs
    name, spend, last = HEADS.of(outputs, "客户名称", "近12个月(元)", "最近联系")
    own = {str(each["name"]): judged.now.spend[who] for who, each in outputs.customers.items()}
    for block in outputs.sheet("业务员").blocks:
        for row in block.rows if {name, spend, last} <= set(block.header) else ():
            mine = own.get(str(row[name]), 0)  # a name that may be one of several is nobody
            yield Compared(f"业务员 {row[name]} 近12个月", row[spend], mine)
