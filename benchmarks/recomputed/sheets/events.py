"""The sheet 活动: who was there, what it cost, what they ordered within 90 days, against others like them."""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from benchmarks.recomputed.against import Row, against, rows_of
from benchmarks.recomputed.compare import Compared
from benchmarks.recomputed.days import ONE, Span, within
from benchmarks.recomputed.facts import dates
from benchmarks.recomputed.kinds import Judged
from benchmarks.recomputed.outputs import Line, day, number
from benchmarks.recomputed.sheets.registry import sheet
from benchmarks.recomputed.tiers import Standing
from benchmarks.recomputed.words import EVENT_HEADS as HEADS

SHEET = "活动"
WINDOW, WEEK = timedelta(days=90), timedelta(days=7)
NEAREST, FEWEST, DRAWN, NEAR = 3, 10, 4000, 0.15
MEANS = ("前90天每家(元)", "后90天每家(元)", "同类没来的，前(元)", "同类没来的，后(元)", "多买(元)")
Pair = tuple[Fraction, Fraction, Fraction, Fraction]
KINDS = (
    ("展会", "Trade fair"),
    ("促销", "Promotion"),
    ("研讨会", "Seminar"),
    ("工厂参观", "Factory tour"),
    ("答谢会", "Customer party"),
    ("新品发布", "Launch"),
    ("线上直播", "Live stream"),
    ("培训", "Training"),
    ("其他", "Other"),
)


@sheet
def event_sheet(judged: Judged) -> Iterator[Compared]:
    outputs, events = judged.facts.outputs, judged.facts.table("activity")
    if not events:
        return
    mine: dict[object, Row] = {}
    told = {id(each): one_event(judged, each) for each in events}
    for each in events:
        mine[each["activity_name"], each["start_date"][:10]] = told[id(each)]
    rows = rows_of(outputs, SHEET, HEADS, "活动名称", "名单上的")
    yield from against("活动", outputs, HEADS, rows, ("活动名称", "活动日期"), mine)
    if len(events) > 1:
        yield from kinds(judged, events, told)
    yield from effects(judged, events)


def plain(name: str) -> str:
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def guests_of(judged: Judged, event: Line) -> list[Line]:
    name = plain(event["activity_name"])
    guests = judged.facts.table("guest")
    return [g for g in guests if name and plain(g["activity_name"]) == name]


def companies(guests: list[Line]) -> set[str]:
    return {guest["customer_id"] for guest in guests} - {""}


def one_event(judged: Judged, event: Line) -> dict[str, Any]:
    facts, guests = judged.facts, guests_of(judged, event)
    began, goal, cost = (
        day(event["start_date"]),
        number(event["goal_value"]),
        number(event.get("cost", "")),
    )
    who = companies(guests)
    span = (began + ONE, began + WINDOW) if began else (date.max, date.min)
    there = len(guests) or number(event["attendees"])
    leads = interested(guests) or number(event.get("lead_count", ""))
    won = sum(first_in(judged, each, span) for each in who)
    called = contacted(judged, who, began)
    return {
        "目标数": goal,
        "邀请人数": number(event.get("invited", "")),
        "到场": number(event["attendees"]),
        "名单上的": len(guests),
        "其中新客户": sum(is_new(judged, w, began) for w in who),
        "达成率": Fraction(there) / Fraction(goal) if goal and there is not None else None,
        "有效线索数": leads,
        "7天内联系了": f"{called[0]}/{called[1]}" if called[1] else None,
        "新成交": won,
        "活动费用": cost,
        "每条线索花(元)": of_one(cost, leads),
        "每家新成交花(元)": of_one(cost, won),
        "之后订单数": sum(len(orders_in(judged, w, span)) for w in who),
        "之后下单额(元)": sum((facts.revenue(span, facts.lines_of[w]) for w in who), Decimal(0)),
    }


def of_one(cost: Decimal | None, many: Any) -> Decimal | None:
    """What one cost, in whole 分."""
    if cost is None or not many:
        return None
    return (cost / Decimal(int(many))).quantize(Decimal("0.01"), ROUND_HALF_UP)


def interested(guests: list[Line]) -> int:
    """Companies of high or middling intent; a guest of none is one of its own."""
    likely = [g for g in guests if g["intent"] in {"高", "中"}]
    return len(companies(likely)) + sum(not g["customer_id"] for g in likely)


def contacted(judged: Judged, who: set[str], began: date | None) -> tuple[int, int]:
    """Companies on the list that were contacted within 7 days, of all; not before the week is over."""
    if began is None or began + WEEK > judged.facts.today:
        return 0, 0
    met = (dates(judged.facts.of("followup", each), "followup_date") for each in who)
    return sum(any(within(d, (began, began + WEEK)) for d in days) for days in met), len(who)


def is_new(judged: Judged, who: str, began: date | None) -> bool:
    """No order before the event."""
    if began is None:
        return not judged.facts.has_ordered(who)
    return not judged.facts.days_of(who, began - ONE)


def first_in(judged: Judged, who: str, span: Span) -> bool:
    days = judged.facts.days_of(who, date.max)
    return bool(days) and within(days[0], span)


def orders_in(judged: Judged, who: str, span: Span) -> set[tuple[str, str]]:
    return {each.order for each in judged.facts.orders_of(who) if within(each.ordered, span)}


def kinds(
    judged: Judged, events: list[Line], told: dict[int, dict[str, Any]]
) -> Iterator[Compared]:
    """The events of one kind together."""
    outputs = judged.facts.outputs
    names = {zh: (zh, en)[outputs.language == "en"] for zh, en in KINDS}
    groups: dict[str, list[Line]] = defaultdict(list)
    for each in events:
        groups[each["activity_type"]].append(each)
    mine = {names.get(name, name): kind(judged, own, told) for name, own in groups.items()}
    rows = rows_of(outputs, SHEET, HEADS, "活动类型", "场数")
    yield from against("哪类活动", outputs, HEADS, rows, "活动类型", mine)


def kind(judged: Judged, own: list[Line], told: dict[int, dict[str, Any]]) -> Row:
    rows = [told[id(each)] for each in own]
    came = [len(guests_of(judged, e)) or int(number(e["attendees"]) or 0) for e in own]
    asked = [(c, int(r["邀请人数"])) for c, r in zip(came, rows, strict=True) if r["邀请人数"]]
    goals = [row["达成率"] for row in rows if row["达成率"] is not None]
    called = [contacted(judged, companies(guests_of(judged, e)), day(e["start_date"])) for e in own]
    dear = [row for row in rows if row["活动费用"] is not None]
    cost = sum((row["活动费用"] for row in dear), Decimal(0)) if dear else None
    return {
        "场数": len(own),
        "达到目标": k_of_n(sum(goal >= 1 for goal in goals), len(goals)),
        "到场": sum(came),
        "到场/邀请": k_of_n(sum(c for c, _ in asked), sum(n for _, n in asked)),
        "有效线索": sum(int(row["有效线索数"] or 0) for row in rows),
        "7天内联系了": k_of_n(sum(k for k, _ in called), sum(n for _, n in called)),
        "新成交": sum(row["新成交"] for row in rows),
        "费用(元)": cost,
        "每条线索花(元)": of_one(cost, sum(int(row["有效线索数"] or 0) for row in dear)),
        "每家新成交花(元)": of_one(cost, sum(row["新成交"] for row in dear)),
    }


def k_of_n(k: int, n: int) -> str | None:
    return f"{k}/{n}" if n else None


def effects(judged: Judged, events: list[Line]) -> Iterator[Compared]:
    """The change of those who came, less that of others of the tier with nearly the same spend."""
    outputs = judged.facts.outputs
    rows = rows_of(outputs, SHEET, HEADS, "活动名称", "来的老客户")
    pairs = {each["activity_name"]: paired(judged, each) for each in events}
    mine = {
        each["activity_name"]: effect(judged, each, pairs[each["activity_name"]]) for each in events
    }
    yield from against(
        "活动效果", outputs, HEADS, rows, "活动名称", mine, close=0.0051, some=not rows
    )
    yield from limits(judged, pairs)


def limits(judged: Judged, pairs: dict[str, list[Pair] | None]) -> Iterator[Compared]:
    """Limits are drawn by chance: mine, with other chances, lie near them."""
    outputs = judged.facts.outputs
    name, n, more, low, high = HEADS.of(
        outputs, "活动名称", "可比的家数 n", "多买，每家(元)", "95% 下限(元)", "95% 上限(元)"
    )
    for row in rows_of(outputs, SHEET, HEADS, "活动名称", "可比的家数 n"):
        found = pairs.get(str(row[name])) or []
        yield Compared(f"把握 {row[name]} n", row[n], len(found))
        changes = [float((b - a) - (d - c)) for a, b, c, d in found]
        enough = len(found) >= FEWEST
        yield Compared(
            f"把握 {row[name]}", row[more], sum(changes) / len(found) if enough else None
        )
        if enough:
            mine = resampled(changes)
            near = (mine[1] - mine[0]) * NEAR + 0.01
            yield Compared(f"把握 {row[name]} 上下限", [row[low], row[high]], mine, near)
        else:
            yield Compared(f"把握 {row[name]} 上下限", [row[low], row[high]], [None, None])


def resampled(changes: list[float]) -> list[float]:
    dice = random.Random(7)
    means = sorted(sum(dice.choices(changes, k=len(changes))) / len(changes) for _ in range(DRAWN))
    return [means[round(DRAWN * 0.025)], means[round(DRAWN * 0.975)]]


def effect(judged: Judged, event: Line, pairs: list[Pair] | None) -> Row:
    """What the sheet says of it; nothing before the 90 days are over."""
    who = companies(guests_of(judged, event))
    nothing: Row = dict.fromkeys(MEANS)
    if pairs is None:
        return nothing | {"来的老客户": len(who), "有可比的": 0}
    then = Standing(judged.facts, day(event["start_date"]) or date.min)
    earlier = sum(then.first(each) is not None for each in who)
    told = nothing | {"来的老客户": earlier, "有可比的": len(pairs)}
    if pairs:
        means = [sum(column) / len(pairs) for column in zip(*pairs, strict=True)]
        told |= dict(zip(MEANS, means, strict=False))
        enough = len(pairs) >= FEWEST
        told["多买(元)"] = (means[1] - means[0]) - (means[3] - means[2]) if enough else None
    return told


def paired(judged: Judged, event: Line) -> list[Pair] | None:
    """Each guest's money before and after, and the means of those like it."""
    facts, began = judged.facts, day(event["start_date"])
    who = companies(guests_of(judged, event))
    if began is None or began + WINDOW > facts.today:
        return None
    then = Standing(facts, began)
    tiers = {each: then.tier(each) for each in facts.everybody if then.first(each) is not None}
    before, after = (began - WINDOW, began - ONE), (began + ONE, began + WINDOW)
    spent = {each: facts.revenue(before, facts.lines_of[each]) for each in tiers}
    later = {each: facts.revenue(after, facts.lines_of[each]) for each in tiers}
    pairs = []
    for guest in sorted(who & tiers.keys()):
        like = [
            o
            for o in tiers
            if o not in who and tiers[o] == tiers[guest] and near(spent[guest], spent[o])
        ]
        like = sorted(like, key=lambda o: (abs(spent[o] - spent[guest]), o))[:NEAREST]
        if like:
            means = [Fraction(sum(of[o] for o in like)) / len(like) for of in (spent, later)]
            pairs.append((Fraction(spent[guest]), Fraction(later[guest]), means[0], means[1]))
    return pairs


def near(one: Decimal, other: Decimal) -> bool:
    """At most twice or half; nothing with nothing."""
    if one <= 0 or other <= 0:
        return max(one, Decimal(0)) == max(other, Decimal(0))
    return max(one, other) <= 2 * min(one, other)
