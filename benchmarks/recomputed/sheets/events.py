"""The sheet 活动: who was there, how many were new, what they ordered within 90 days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ONE, Span, within
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day, number
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import EVENT_HEADS as HEADS

WINDOW = timedelta(days=90)


@sheet
def event_sheet(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = outputs.sheet("活动").block(*HEADS.of(outputs, "活动名称", "名单上的"))
    rows = {}
    for row in found.rows if found else ():
        rows[str(row[HEADS.one(outputs, "活动名称")]), row[HEADS.one(outputs, "活动日期")]] = row
    events = {(e["activity_name"], day(e["start_date"])): e for e in judged.facts.table("activity")}
    yield Compared("活动", sorted(map(str, rows)), sorted(map(str, events)))
    for key in rows.keys() & events.keys():
        mine = one_event(judged, events[key])
        for name, value in mine.items():
            head = HEADS.one(outputs, name)
            if head in rows[key]:  # a column nobody filled is left out
                yield Compared(f"活动 {key[0]} {name}", rows[key][head], value, 1e-6)


def one_event(judged: Judged, event: Line) -> dict[str, Any]:
    facts = judged.facts
    guests = [g for g in facts.table("guest") if g["activity_name"] == event["activity_name"]]
    began, goal = day(event["start_date"]), number(event["goal_value"])
    who = {guest["customer_id"] for guest in guests}
    span = (began + ONE, began + WINDOW) if began else (date.max, date.min)
    there = len(guests) or number(event["attendees"])
    return {
        "目标数": goal,
        "名单上的": len(guests),
        "其中新客户": sum(is_new(judged, w, began) for w in who),
        "达成率": Fraction(there) / Fraction(goal) if goal and there is not None else None,
        "有效线索数": number(event.get("leads", "")) or leads(guests),
        "7天内联系了": called(judged, guests, began),
        "新成交": sum(is_new(judged, w, began) and bool(orders_in(judged, w, span)) for w in who),
        "之后订单数": sum(len(orders_in(judged, w, span)) for w in who),
        "之后下单额(元)": sum((facts.revenue(span, facts.lines_of[w]) for w in who), Decimal(0)),
    }


def leads(guests: list[Line]) -> int:
    """Guests of high or middling intent."""
    return sum(guest["intent"] in {"高", "中"} for guest in guests)


def called(judged: Judged, guests: list[Line], began: date | None) -> str | None:
    """Companies on the list that were contacted within 7 days, of all; not before the week is over."""
    known = {guest["customer_id"] for guest in guests} - {""}
    if began is None or not known or began + timedelta(days=7) > judged.facts.today:
        return None
    week = (began, began + timedelta(days=7))
    met = {who: dates(judged.facts.of("followup", who), "followup_date") for who in known}
    return f"{sum(any(within(d, week) for d in met[who]) for who in known)}/{len(known)}"


def is_new(judged: Judged, who: str, began: date | None) -> bool:
    """No order before the event."""
    if began is None:
        return not judged.facts.has_ordered(who)
    return not judged.facts.days_of(who, began - ONE)


def orders_in(judged: Judged, who: str, span: Span) -> set[tuple[str, str]]:
    return {each.order for each in judged.facts.bought(who) if within(each.ordered, span)}
