"""The sheet 跟进提醒: whom to contact, and how each rep keeps appointments."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from benchmarks.recomputed.against import against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.facts import NO_NEXT, dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.words import Names

SHEET = "跟进提醒"
HEADS = Names(
    {
        "客户名称": "Company",
        "业务员": "Sales rep",
        "过期1–7天": "1–7 days over",
        "过期8–30天": "8–30 days over",
        "过期30天以上": "Over 30 days",
        "今天": "Today",
        "这几天": "Coming days",
        "没安排下一步": "Nothing planned",
        "太久没联系": "Not contacted for long",
        "按时联系": "In time",
        "30天内带来订单": "Orders within 30 days",
        "等级": "Tier",
        "急不急": "When",
        "说好哪天": "Promised for",
        "天数": "Days",
        "上次联系": "Last contact",
        "近12个月(元)": "12 months (¤)",
        "已过期": "Overdue",
    }
)
AHEAD = 7
CADENCE = {"A": 14, "B": 30, "C": 90, "D": 180}
QUOTED, LOST = 7, 90
DROPPED = "暂不跟进"
KEPT_DAYS, ORDER_DAYS, YEAR = 90, 30, 365


@dataclass(frozen=True)
class Due:
    """One customer to contact: why, how many days over, until or since, and for which day."""

    when: str
    days: int
    due: date | None
    person: str


@sheet
def reminders(judged: Judged) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    found = {who: each for who in judged.facts.everybody if (each := due(judged, who))}
    rows = rows_of(outputs, SHEET, HEADS, "客户名称", "急不急")
    mine = {
        str(outputs.customers[who]["name"]): {
            "业务员": each.person or None,
            "等级": judged.tier(who) or None,
            "急不急": HEADS.said(outputs, each.when),
            "说好哪天": each.due,
            "天数": each.days,
            "上次联系": last_day(judged, who),
            "近12个月(元)": judged.now.spend[who],
        }
        for who, each in found.items()
    }
    if outputs.sheet(SHEET).blocks:
        yield from against(SHEET, outputs, HEADS, rows, "客户名称", mine)
        yield from people(judged, list(found.values()))


def due(judged: Judged, who: str) -> Due | None:
    """What is most pressing with one customer: the latest contact decides."""
    last = judged.facts.last_contact(who)
    return never(judged, who) if last is None else after(judged, who, last)


def after(judged: Judged, who: str, last: Line) -> Due | None:
    """What the latest contact leaves to be done."""
    today = judged.facts.today
    person = last["owner"] or judged.facts.outputs.owner(who)
    planned, said = day(last["next_date"]), day(last["followup_date"])
    if planned:
        days = (planned - today).days
        if last["next_action"] == DROPPED:
            return None
        if days > AHEAD:
            return too_long(judged, who, {**last, "next_action": ""}, person)
        when = "已过期" if days < 0 else "这几天" if days else "今天"
        return Due(when, abs(days), planned, person)
    if last["next_action"] not in NO_NEXT:
        return Due("没安排下一步", (today - said).days if said else 0, None, person)
    return None if last["next_action"] == DROPPED else too_long(judged, who, last, person)


def too_long(judged: Judged, who: str, last: Line, person: str) -> Due | None:
    """Waits for the customer, for longer than such a customer is left alone."""
    met = last_day(judged, who)
    lost = LOST if judged.kind(who) == "流失" else CADENCE.get(judged.tier(who))
    allowed = QUOTED if last["next_action"] == "报价" else lost
    if allowed is None or met is None or (judged.facts.today - met).days <= allowed:
        return None
    return Due("太久没联系", (judged.facts.today - met).days, None, person)


def never(judged: Judged, who: str) -> Due | None:
    """Nobody recorded a contact, though others are recorded; the last order is longer ago than allowed."""
    facts = judged.facts
    if not facts.table("followup") or judged.kind(who) == "流失":
        return None
    allowed, bought = (
        CADENCE.get(judged.tier(who)),
        max(facts.days_of(who, judged.now.day), default=None),
    )
    if allowed is None or bought is None or (facts.today - bought).days <= allowed:
        return None
    return Due("太久没联系", (facts.today - bought).days, None, facts.outputs.owner(who))


def last_day(judged: Judged, who: str) -> date | None:
    met = dates(judged.facts.of("followup", who), "followup_date")
    return max((each for each in met if each <= judged.facts.today), default=None)


def people(judged: Judged, found: list[Due]) -> Iterator[Compared]:
    outputs = judged.facts.outputs
    kept, ordered = promises(judged), orders_after(judged)
    mine = {}
    for name in {each.person for each in found} | set(kept) | set(ordered):
        own = [each for each in found if each.person == name]
        counts = Counter(each.when for each in own)
        late = [each.days for each in own if each.when == "已过期"]
        mine[name] = {
            "过期1–7天": sum(days <= 7 for days in late),
            "过期8–30天": sum(7 < days <= 30 for days in late),
            "过期30天以上": sum(days > 30 for days in late),
            **{each: counts[each] for each in ("今天", "这几天", "没安排下一步", "太久没联系")},
            "按时联系": k_of_n(kept.get(name, [])),
            "30天内带来订单": k_of_n(ordered.get(name, [])),
        }
    rows = rows_of(outputs, SHEET, HEADS, "业务员", "按时联系")
    yield from against("跟进提醒 谁", outputs, HEADS, rows, "业务员", mine)


def k_of_n(hits: list[bool]) -> str | None:
    return f"{sum(hits)}/{len(hits)}" if hits else None


def by_whom(judged: Judged, line: Line) -> str:
    return line["owner"] or judged.facts.outputs.owner(line["customer_id"])


def promises(judged: Judged) -> dict[str, list[bool]]:
    """Promised for a day of the last 90, and contacted again by that day."""
    facts = judged.facts
    found: dict[str, list[bool]] = defaultdict(list)
    for line in facts.table("followup"):
        said, planned = day(line["followup_date"]), day(line["next_date"])
        if not said or not planned or not line["customer_id"] or line["next_action"] == DROPPED:
            continue
        if 0 < (facts.today - planned).days <= KEPT_DAYS:
            met = dates(facts.of("followup", line["customer_id"]), "followup_date")
            found[by_whom(judged, line)].append(any(said < each <= planned for each in met))
    return found


def orders_after(judged: Judged) -> dict[str, list[bool]]:
    """Contacts of a year, 30 days old at least: whether an order came within 30 days."""
    facts = judged.facts
    found: dict[str, list[bool]] = defaultdict(list)
    for line in facts.table("followup"):
        said = day(line["followup_date"])
        if said and ORDER_DAYS <= (facts.today - said).days <= YEAR:
            who = line["customer_id"]
            days = facts.days_of(who, date.max) if who else []
            hit = any(0 <= (each - said).days <= ORDER_DAYS for each in days)
            found[by_whom(judged, line)].append(hit)
    return found
