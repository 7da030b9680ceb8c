"""活动: who came, whether the goal was reached, what was ordered after; only with events."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import money
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, k_of_n, listing, shown
from crmsheets.model.text import Said, Text
from crmsheets.templates.activity import TEMPLATE as ACTIVITY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("活动", "Events")
_LEAD = Text(
    "{n} 场活动。活动之后的订单只是先后，不等于是活动带来的。",
    "{n} events. Orders after an event came later; that does not mean they came from it.",
)

COLUMNS = (
    declared(ACTIVITY, "activity_name", width=30, key="name"),
    declared(ACTIVITY, "start_date", "date", key="date"),
    declared(ACTIVITY, "activity_type", key="kind"),
    declared(ACTIVITY, "goal", width=18),
    declared(ACTIVITY, "goal_value", "integer"),
    declared(ACTIVITY, "invited", "integer"),
    Shown(Text("到场", "Attended"), "attendees", "integer"),
    Shown(Text("名单上的", "On the list"), "guests", "integer"),
    Shown(Text("其中新客户", "New customers"), "new_guests", "integer"),
    Shown(Text("达成率", "Of target"), "goal_rate", "share"),
    declared(ACTIVITY, "lead_count", "integer", key="leads"),
    Shown(Text("7天内联系了", "Called in 7 days"), "called_of"),
    Shown(Text("新成交", "Won"), "won", "integer"),
    declared(ACTIVITY, "cost", "money"),
    Shown(Text("每条线索花({money})", "Cost of a lead ({money})"), "cost_per_lead", "money"),
    Shown(Text("每家新成交花({money})", "Cost of one won ({money})"), "cost_per_new", "money"),
    Shown(Text("之后订单数", "Orders later"), "orders_after", "integer"),
    Shown(Text("之后下单额({money})", "Orders later ({money})"), "amount_after", "money"),
    declared(ACTIVITY, "content", "long", 40),
    Shown(Text("出处", "From"), "cell"),
)

# Left out where nobody filled them in.
OPTIONAL = frozenset(
    {"goal", "goal_value", "attendees", "goal_rate", "content", "invited", "leads", "called_of"}
    | {"cost", "cost_per_lead", "cost_per_new"}
)
KIND_COLUMNS = (
    declared(ACTIVITY, "activity_type", width=30, key="kind"),
    Shown(Text("场数", "Events"), "events", "integer"),
    Shown(Text("达到目标", "Goal reached"), "reached_of"),
    Shown(Text("到场", "Attended"), "came", "integer"),
    Shown(Text("到场/邀请", "Came of invited"), "came_of"),
    Shown(Text("有效线索", "Leads"), "leads", "integer"),
    Shown(Text("7天内联系了", "Called in 7 days"), "called_of"),
    Shown(Text("新成交", "Won"), "won", "integer"),
    Shown(Text("费用({money})", "Cost ({money})"), "cost", "money"),
    Shown(Text("每条线索花({money})", "Cost of a lead ({money})"), "cost_per_lead", "money"),
    Shown(Text("每家新成交花({money})", "Cost of one won ({money})"), "cost_per_new", "money"),
)
EFFECT_COLUMNS = (
    declared(ACTIVITY, "activity_name", width=30, key="name"),
    Shown(Text("来的老客户", "Earlier customers"), "guests", "integer"),
    Shown(Text("有可比的", "Comparable"), "compared", "integer"),
    Shown(Text("前90天每家({money})", "90 days before, each ({money})"), "before", "money"),
    Shown(Text("后90天每家({money})", "90 days after, each ({money})"), "after", "money"),
    Shown(Text("同类没来的，前({money})", "Like them, before ({money})"), "before_like", "money"),
    Shown(Text("同类没来的，后({money})", "Like them, after ({money})"), "after_like", "money"),
    Shown(Text("多买({money})", "More ({money})"), "difference", "money"),
    Shown(Text("看得出什么", "What it shows"), "verdict", "long", 44),
)
_KINDS = Text("哪类活动有用", "Which kinds work")
_EFFECT = Text("和没来的同类客户比", "Against customers like them who did not come")
_EFFECT_NOTE = Text(
    "同类：活动当天等级相同、前90天买的钱最接近的，每家最多比3家。多买 = 来的客户前后之差，减去同类客户的"
    "前后之差；不到10家可比的，只列数，不下结论。",
    "Like them: of the same tier on the day and with the nearest spend in the 90 days before, at most three "
    "each. More = change of the guests less the change of customers like them; with fewer than 10 "
    "comparable guests it is only described.",
)
LIMIT_COLUMNS = (
    declared(ACTIVITY, "activity_name", width=30, key="name"),
    Shown(Text("可比的家数 n", "Comparable, n"), "compared", "integer"),
    Shown(Text("多买，每家({money})", "More, each ({money})"), "difference", "money"),
    Shown(Text("95% 下限({money})", "95 % lower limit ({money})"), "low", "money"),
    Shown(Text("95% 上限({money})", "95 % upper limit ({money})"), "high", "money"),
    Shown(Text("怎么看", "How to read it"), "said", "long", 60),
)
_LIMITS = Text("多买了多少，把握多大", "How much more, and how sure")
_LIMITS_NOTE = Text(
    "上下限：把可比的客户有放回地重抽 1,000 次，每次算平均多买多少，取中间的 95%。上下限跨过 0，就看不出多买还是少买。",
    "Limits: the comparable guests drawn again 1,000 times with replacement, the middle 95 % of the means. "
    "Limits on both sides of 0 show neither more nor less.",
)
_SURE = Text(
    "{n} 家平均每家多 {difference}，95% 的把握在 {low}到{high}之间：{verdict}。",
    "{n} guests, each {difference} more on average, with 95 % confidence {low} to {high}: {verdict}.",
)
_UNSURE = Text("{n} 家可比，{verdict}。", "{n} comparable: {verdict}.")
_SEVERAL = 2


def make(judged: Judged, locale: Locale) -> Page | None:
    """One row an event, the kinds of events, and what events changed."""
    found = judged.activities.to_dict("records")
    if not found:
        return None
    events = [{**each, "called_of": k_of_n(each["called"], each["callable"])} for each in found]
    columns = _used(COLUMNS, events, locale)
    blocks: list[Block] = [listing(columns, events, locale, name="events")]
    blocks += _kinds(judged, locale)
    effects = judged.detail("event_effects")
    if any(each["guests"] for each in effects):
        note = locale.say(_EFFECT_NOTE)
        blocks.append(
            listing(EFFECT_COLUMNS, effects, locale, heading=locale.say(_EFFECT), note=note)
        )
        blocks.append(_limits(judged, effects, locale))
    blocks += explained(judged, locale, "activities")
    return Page("activities", locale.say(TITLE), tuple(blocks), locale.say(_LEAD, n=len(events)))


def _limits(judged: Judged, effects: list[dict[Any, Any]], locale: Locale) -> Listing:
    """The interval of every effect in numbers and in words; without one why there is none."""
    rows = [{**each, "said": _sure(judged, each)} for each in effects]
    found = listing(
        LIMIT_COLUMNS,
        rows,
        locale,
        heading=locale.say(_LIMITS),
        note=locale.say(_LIMITS_NOTE),
        name="event_limits",
    )
    return replace(found, detail=True)


def _sure(judged: Judged, effect: Mapping[Any, Any]) -> Said:
    said = {"n": effect["compared"], "verdict": effect["verdict"]}
    if effect["difference"] is None:
        return Said(_UNSURE, said)
    sums = {key: money(effect[key], judged.settings) for key in ("difference", "low", "high")}
    return Said(_SURE, said | sums)


def _kinds(judged: Judged, locale: Locale) -> list[Block]:
    """A row a kind, where there are several events to compare."""
    kinds = [
        {
            **each,
            "reached_of": k_of_n(each["reached"], each["aimed"]),
            "came_of": k_of_n(each["came_of_invited"], each["invited"]),
            "called_of": k_of_n(each["called"], each["callable"]),
        }
        for each in judged.detail("event_kinds")
    ]
    if sum(each["events"] for each in kinds) < _SEVERAL:
        return []
    columns = _used(KIND_COLUMNS, kinds, locale)
    return [listing(columns, kinds, locale, heading=locale.say(_KINDS), name="event_kinds")]


def _used(columns: tuple[Shown, ...], rows: list[dict[Any, Any]], locale: Locale) -> list[Shown]:
    """The columns without those that nobody filled in."""
    optional = OPTIONAL | {"reached_of", "came_of"}
    return [each for each in columns if each.key not in optional or _filled(rows, each.key, locale)]


def _filled(events: list[dict[Any, Any]], key: str, locale: Locale) -> bool:
    return any(shown(event[key], "text", locale) is not None for event in events)


SECTION = Section(place=80, name="activities", title=TITLE, make=make)
