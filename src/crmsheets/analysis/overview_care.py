"""Page one on how customers are looked after: deliveries, complaints, ratings, follow-ups."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import SEMICOLON, count, money, number, sentence
from crmsheets.model.judged import Line, Period
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.facts import Facts
    from crmsheets.analysis.services import Case
    from crmsheets.model.settings import Settings

ON_TIME = Text("按期发货 {on_time}/{due} 单", "Shipped on time: {on_time} of {due} due")
OVERDUE = Text("已超期未发 {orders} 单，{amount}", "overdue, not shipped: {orders}, {amount}")
OVERDUE_ALONE = Text(OVERDUE.zh, "Overdue, not shipped: {orders}, {amount}")
NO_OVERDUE = Text("没有超期未发的单", "nothing overdue")


def deliveries(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """Orders shipped on time of those due, and what is overdue; nothing where nothing was due."""
    del period
    found = facts.delivery
    if not found.due and not found.overdue:
        return
    parts: list[Said | Text] = []
    if found.due:
        parts.append(
            Said(ON_TIME, {"on_time": f"{found.on_time:,}", "due": count(found.due, "order")})
        )
    if found.overdue:
        amount = money(found.overdue_amount, settings)
        said = OVERDUE if parts else OVERDUE_ALONE
        parts.append(Said(said, {"orders": count(found.overdue, "order"), "amount": amount}))
    else:
        parts.append(NO_OVERDUE)
    yield Line("delivery", sentence(parts, SEMICOLON), "orders", alarm=found.overdue > 0)


COMPLAINTS = Text(
    "未结投诉 {cases} 件，最久 {days} 天（{name}）",
    "Open complaints: {cases}, the oldest for {days} ({name})",
)
COMPLAINTS_UNDATED = Text("未结投诉 {cases} 件", "Open complaints: {cases}")
COMPLAINTS_A = Text("A类客户的 {cases} 件", "{cases} of them from A customers")
NO_COMPLAINT = Text("没有未结的投诉", "No open complaint")


def complaints(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """Open complaints, the oldest by name; nothing without the table."""
    del settings, period
    if "service" not in facts.tables:
        return
    if not facts.complaints:
        yield Line("complaints", Said(NO_COMPLAINT), "service")
        return
    oldest = facts.complaints[0]
    parts: list[Said | Text] = [_waiting(len(facts.complaints), oldest)]
    if facts.complaints_a:
        parts.append(Said(COMPLAINTS_A, {"cases": facts.complaints_a}))
    yield Line("complaints", sentence(parts, SEMICOLON), "service", alarm=True)


def _waiting(cases: int, oldest: Case) -> Said:
    """How many complaints wait, and for how long the oldest; not where no day of opening is known."""
    if oldest.age_days is None:
        return Said(COMPLAINTS_UNDATED, {"cases": cases})
    days = count(oldest.age_days, "day")
    return Said(COMPLAINTS, {"cases": cases, "days": days, "name": oldest.customer})


RATING = Text("客户评分 {rating} 分（{count}条）", "Customers rate us {rating} of 5 ({count})")
THEME = Text("说得最多的不满：{theme} {count} 次", "named most as a fault: {theme}, {count}")
_LOW = 3.5


def rating(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """The mean rating, and the fault named most."""
    del settings, period
    parts: list[Said | Text] = []
    if facts.rating is not None:
        parts.append(
            Said(
                RATING,
                {"rating": number(facts.rating), "count": count(facts.rating_count, "rating")},
            )
        )
    if facts.theme is not None:
        got = {"theme": facts.theme.theme, "count": count(facts.theme.unhappy, "time")}
        parts.append(Said(THEME, got))
    if parts:
        low = facts.rating is not None and facts.rating < _LOW
        yield Line("rating", sentence(parts, SEMICOLON), "service", alarm=low)


LIKELY = Text("看线索合并了 {customers} 家", "joined by evidence: {customers}")
WAITING = Text("像是重复、等您定的 {groups} 组", "likely duplicates for you to decide: {groups}")
CLASHES = Text("撞单 {customers} 家", "claimed by two sales reps: {customers}")


def duplicates(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """Customers claimed twice, doubts that wait, customers joined by evidence: what there is of it."""
    del settings, period
    told = (
        (CLASHES, facts.clashes, "customer", "ownership"),
        (WAITING, facts.waiting, "group", "duplicates"),
        (LIKELY, facts.likely, "customer", "merged"),
    )
    found = [each for each in told if each[1]]
    if found:
        parts = [
            Said(said, {"customers": count(n, unit), "groups": count(n, unit)})
            for said, n, unit, _ in [(_begun(found[0][0]), *found[0][1:]), *found[1:]]
        ]
        yield Line("duplicates", sentence(parts, SEMICOLON), found[0][3], alarm=facts.clashes > 0)


def _begun(text: Text) -> Text:
    """The wording at the beginning of a sentence."""
    return Text(text.zh, text.en[:1].upper() + text.en[1:])


FOLLOW = Text("该跟进没跟进 {customers} 家：{people}", "Follow-ups overdue: {customers} ({people})")
FOLLOW_NONE = Text("跟进都没过期", "No follow-up is overdue")
NO_NEXT = Text("没安排下一步 {customers} 家", "no next step planned: {customers}")
NOBODY = Text("没写跟进人", "nobody named")


def followups(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    """Customers with an overdue follow-up by person, and those without a next step."""
    del settings, period
    if "followup" not in facts.tables:
        return
    overdue = sum(count for _, count in facts.overdue)
    people = [
        Text(f"{name or NOBODY.zh} {n}", f"{name or NOBODY.en} {n}") for name, n in facts.overdue
    ]
    first = Said(FOLLOW, {"customers": overdue, "people": people}) if overdue else FOLLOW_NONE
    parts: list[Said | Text] = [first]
    if facts.no_next:
        parts.append(Said(NO_NEXT, {"customers": facts.no_next}))
    yield Line("followups", sentence(parts, SEMICOLON), "people", alarm=overdue > 0)
