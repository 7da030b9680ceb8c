"""On the sheet 订单与交期: customers with late orders and complaints, and complaints after late orders."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from benchmarks.recomputed.against import against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import within
from benchmarks.recomputed.delivery import due_in, late_days, line_on_time
from benchmarks.recomputed.facts import is_open
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET = "订单与交期"
HEADS = Names(
    {
        "客户名称": "Company",
        "等级": "Tier",
        "晚交的单": "Late orders",
        "到期的单": "Orders due",
        "投诉": "Complaints",
        "没结": "Open",
        "晚交之后的": "After late",
        "近12个月(元)": "12 months (¤)",
    }
)
JOINED = Names(
    {
        "客户名称": "Company",
        "投诉日期": "Complaint",
        "晚交的单": "Late order",
        "答应的交期": "Promised",
        "晚几天": "Days late",
        "投诉内容": "What was said",
    }
)
SHORTLY = 60


@dataclass(frozen=True)
class Late:
    """A late order, by its latest line."""

    who: str
    name: str
    promised: date
    days: int


@sheet
def risk_tables(judged: Judged) -> Iterator[Compared]:
    due: dict[str, int] = Counter()
    late: dict[str, list[Late]] = defaultdict(list)
    today = judged.facts.today
    for order in due_in(judged.facts, judged.facts.year):
        due[order[0].who] += 1
        bad = [line for line in order if not line_on_time(line)]
        if bad:
            worst = max(bad, key=lambda line: (late_days(line, today), str(line.promised)))
            days, first = late_days(worst, today), worst.promised or today
            late[worst.who].append(Late(worst.who, worst.raw["order_id"], first, days))
    joined = after_late(judged, late)
    yield from risks(judged, due, late, Counter(case["customer_id"] for case, _ in joined))
    yield from complaints(judged, joined)


def of_kind(judged: Judged) -> list[Line]:
    return [each for each in judged.facts.table("service") if each["service_type"] == "投诉"]


def risks(
    judged: Judged, due: dict[str, int], late: dict[str, list[Late]], after: dict[str, int]
) -> Iterator[Compared]:
    facts, outputs = judged.facts, judged.facts.outputs
    told = defaultdict(list)
    for case in of_kind(judged):
        if is_open(case) or within(day(case["service_date"]), facts.year):
            told[case["customer_id"]].append(case)
    mine = {
        str(outputs.customers[who]["name"]): {
            "等级": judged.tier(who) or None,
            "晚交的单": len(late[who]),
            "到期的单": due[who],
            "投诉": len(told[who]),
            "没结": sum(map(is_open, told[who])),
            "晚交之后的": after.get(who, 0),
            "近12个月(元)": judged.now.spend[who],
        }
        for who in facts.everybody
        if late.get(who) and told.get(who)
    }
    rows = rows_of(outputs, SHEET, HEADS, "晚交的单", "晚交之后的")
    yield from against("又晚交又有投诉", outputs, HEADS, rows, "客户名称", mine)


def after_late(judged: Judged, late: dict[str, list[Late]]) -> list[tuple[Line, Late]]:
    """Each complaint with the late order that it names, else the latest promised shortly before."""
    found = []
    for case in of_kind(judged):
        said, own = day(case["service_date"]), late.get(case["customer_id"], [])
        if said is None:
            continue
        if case["order_id"]:
            fits = [e for e in own if same(e.name, case["order_id"])]
            fit = max(fits, key=lambda e: e.days, default=None)
        else:
            fits = [e for e in own if 0 <= (said - e.promised).days <= SHORTLY]
            fit = max(fits, key=lambda e: (e.promised, e.days, e.name), default=None)
        if fit:
            found.append((case, fit))
    return found


def same(one: str, other: str) -> bool:
    """Order numbers, however they are typed."""
    plain = [unicodedata.normalize("NFKC", each).strip().casefold() for each in (one, other)]
    return plain[0] == plain[1]


def complaints(judged: Judged, joined: list[tuple[Line, Late]]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    rows = rows_of(outputs, SHEET, JOINED, "投诉日期", "晚几天")
    heads = JOINED.of(outputs, "客户名称", "投诉日期", "晚交的单", "答应的交期", "晚几天")
    told = [tuple(row[head] or None for head in heads) for row in rows]
    names = {who: each["name"] for who, each in outputs.customers.items()}
    mine = [
        (
            names.get(e.who) or case["customer_name"], day(case["service_date"]), e.name or None,
            e.promised, e.days or None,
        )
        for case, e in joined
    ]  # fmt: skip
    yield Compared("晚交之后的投诉", sorted(told, key=str), sorted(mine, key=str))
