"""活动: who came, whether the goal was reached, what was ordered after; only with events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing, shown
from crmsheets.model.text import Text
from crmsheets.templates.activity import TEMPLATE as ACTIVITY

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
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
    Shown(Text("到场", "Attended"), "attendees", "integer"),
    Shown(Text("名单上的", "On the list"), "guests", "integer"),
    Shown(Text("其中新客户", "New customers"), "new_guests", "integer"),
    Shown(Text("达成率", "Of target"), "goal_rate", "share"),
    Shown(Text("之后下单家数", "Ordered later"), "orders_after", "integer"),
    Shown(Text("之后下单额({money})", "Orders later ({money})"), "amount_after", "money"),
    declared(ACTIVITY, "content", "long", 40),
    Shown(Text("出处", "From"), "cell"),
)

# Left out where nobody filled them in.
OPTIONAL = frozenset({"goal", "goal_value", "attendees", "goal_rate", "content"})


def make(judged: Judged, locale: Locale) -> Page | None:
    """One row an event, newest first as the analysis has them."""
    events = judged.activities.to_dict("records")
    if not events:
        return None
    columns = [
        each for each in COLUMNS if each.key not in OPTIONAL or _filled(events, each.key, locale)
    ]
    blocks: list[Block] = [listing(columns, events, locale, name="events")]
    blocks += explained(judged, locale, "activities")
    return Page("activities", locale.say(TITLE), tuple(blocks), locale.say(_LEAD, n=len(events)))


def _filled(events: list[dict[Any, Any]], key: str, locale: Locale) -> bool:
    return any(shown(event[key], "text", locale) is not None for event in events)


SECTION = Section(place=80, name="activities", title=TITLE, make=make)
