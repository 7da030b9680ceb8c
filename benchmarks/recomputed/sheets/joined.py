"""The sheets 撞单 and 已自动合并: who claims whom, and what the merged customer bought."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.recomputed.against import rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import at, row_place
from benchmarks.recomputed.sheets.life import total
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

HEADS = Names(
    {
        "客户名称": "Company",
        "业务员": "Sales rep",
        "跟进次数": "Contacts",
        "这家近12个月(元)": "Customer, 12 months (¤)",
        "组号": "Group",
        "把握": "How sure",
        "累计金额(元)": "Total (¤)",
        "出处": "From",
        "建议": "Proposed",
        "客户编号": "Customer no.",
        "另一家的编号": "No. of the other",
        "两家近12个月(元)": "Both, 12 months (¤)",
    }
)
MERGED = {"合并后", "merged"}


@sheet
def claims(judged: Judged) -> Iterator[Compared]:
    """Contacts of the one who claims the customer; what the customer bought."""
    facts, outputs = judged.facts, judged.facts.outputs
    heads = HEADS.of(outputs, "客户名称", "业务员", "跟进次数", "这家近12个月(元)")
    ids = {str(each["name"]): who for who, each in outputs.customers.items()}
    for row in rows_of(outputs, "撞单", HEADS, "客户名称", "这家近12个月(元)"):
        name, person, contacts, spend = (row[head] for head in heads)
        who = ids[str(name)]
        met = dates((e for e in facts.of("followup", who) if e["owner"] == person), "followup_date")
        mine = sum(on <= facts.today for on in met)
        yield Compared(f"撞单 {name} {person}", [contacts, spend], [mine, judged.now.spend[who]])


@sheet
def merged(judged: Judged) -> Iterator[Compared]:
    """Groups are counted; how sure a merge is comes from the matching, two outputs tell it alike."""
    outputs = judged.facts.outputs
    heads = HEADS.of(outputs, "组号", "建议", "把握", "累计金额(元)", "出处")
    told = {each["customer_id"]: each["confidence"] for each in outputs.summary["merges"]}
    group = 0
    places: tuple[int, ...] = ()
    for line in outputs.sheet("已自动合并").grid:
        if set(heads) <= set(line):
            places = tuple(line.index(head) for head in heads)
        elif places and line[places[0]] is not None:
            number, said, sure, spend, who = (line[at] for at in places)
            group += said in MERGED
            yield Compared(f"已合并 {group}", number, group)
            if said in MERGED:
                yield Compared(f"已合并 {who} 累计", spend, total(judged, str(who)) or None)
                yield Compared(f"已合并 {who} 把握", sure, told.get(who), 0.00501, carried=True)


@sheet
def related(judged: Judged) -> Iterator[Compared]:
    """Two firms that are counted apart: what both bought."""
    outputs, spend = judged.facts.outputs, judged.now.spend
    one, other, both = HEADS.of(outputs, "客户编号", "另一家的编号", "两家近12个月(元)")
    for row in rows_of(outputs, "关联客户", HEADS, "客户编号", "两家近12个月(元)"):
        mine = spend[str(row[one])] + spend[str(row[other])]
        yield Compared(f"关联 {row[one]} {row[other]}", row[both], mine)


@sheet
def asked(judged: Judged) -> Iterator[Compared]:
    """Rows that may be one customer: groups in order; how alike they are comes from the matching."""
    outputs = judged.facts.outputs
    heads = HEADS.of(outputs, "组号", "把握", "累计金额(元)", "出处")
    rows = {at(line): line["customer_id"] for line in judged.facts.table("customer")}
    sure = [each["confidence"] for each in outputs.summary["review"]]
    places: tuple[int, ...] = ()
    last = 0
    for line in outputs.sheet("疑似重复").grid:
        if set(heads) <= set(line):
            places = tuple(line.index(head) for head in heads)
        elif places and line[places[0]] is not None:
            number, told, spend, place = (line[at] for at in places)
            yield Compared(
                f"疑似 {place}", number, number if number in {last, last + 1} else last + 1
            )
            last = int(number)
            who = rows.get(row_place(str(place)))
            if who:
                yield Compared(f"疑似 {place} 累计", spend, total(judged, who) or None)
            near = min(sure, key=lambda each: abs(each - float(told or 0)), default=None)
            yield Compared(f"疑似 {place} 把握", told, near, 0.00501, carried=True)
