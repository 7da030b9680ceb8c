"""服务与反馈: open cases oldest first, how fast they are settled, what customers say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.feedback import TEMPLATE as FEEDBACK
from crmsheets.templates.service import TEMPLATE as SERVICE

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("服务与反馈", "Service and feedback")
_LEAD = Text("{cases} 件服务，{said} 条反馈。", "{cases} cases, {said} pieces of feedback.")
_OPEN = Text("还没了结的", "Not settled yet")
_NONE_OPEN = Text("没有未结的服务。", "No case is open.")
_KINDS = Text("各类事件处理得怎样，近12个月", "How cases are handled, 12 months")
_THEMES = Text("客户在说什么，近12个月", "What customers talk about, 12 months")
_CLUSTERS = Text(
    "扎堆的投诉：同一产品、同一个月、三件以上",
    "Complaints that gather: one item, one month, three or more",
)
_LOW = Text("评分低的反馈", "Low ratings")
_NONE_LOW = Text("没有低于3分的反馈。", "No rating below 3.")
_LOW_RATING = 3
_MOST_QUOTES = 30

OPEN_COLUMNS = (
    declared(SERVICE, "customer_name", width=30, key="customer"),
    declared(SERVICE, "service_type", width=14, key="kind"),
    Shown(Text("已过天数", "Days open"), "age_days", "integer", 12),
    declared(SERVICE, "service_date", "date", 12, key="date"),
    declared(SERVICE, "handler", width=12),
    declared(SERVICE, "result", width=12),
    declared(SERVICE, "order_id", width=14),
    declared(SERVICE, "product_model", width=14, key="product"),
    declared(SERVICE, "description", "long", 44),
    Shown(Text("出处", "From"), "cell", width=24),
)
KIND_COLUMNS = (
    declared(SERVICE, "service_type", key="kind"),
    Shown(Text("件数", "Cases"), "cases", "integer"),
    Shown(Text("未结", "Open"), "open", "integer"),
    Shown(Text("按时答复", "Answered in time"), "replied_in_time", "integer"),
    Shown(Text("到期该答复", "Answer due"), "reply_due", "integer"),
    Shown(Text("按时了结", "Settled in time"), "settled_in_time", "integer"),
    Shown(Text("到期该了结", "Settling due"), "settle_due", "integer"),
    Shown(Text("一般几天了结", "Days to settle, typical"), "median_days", "decimal"),
)
THEME_COLUMNS = (
    Shown(Text("说的是", "About"), "theme"),
    Shown(Text("不满", "Complaints"), "unhappy", "integer", bar=True),
    Shown(Text("提到", "Mentions"), "mentions", "integer"),
    Shown(Text("平均评分", "Mean rating"), "rating_avg", "decimal"),
    Shown(Text("评分条数", "Ratings"), "rating_count", "integer"),
)
CLUSTER_COLUMNS = (
    declared(SERVICE, "product_model", key="product"),
    Shown(Text("月份", "Month"), "month"),
    Shown(Text("投诉", "Complaints"), "cases", "integer"),
    Shown(Text("几家客户", "Customers"), "customers", "integer"),
)
LOW_COLUMNS = (
    declared(FEEDBACK, "customer_name", key="customer"),
    declared(FEEDBACK, "feedback_date", "date", key="date"),
    declared(FEEDBACK, "rating", "decimal"),
    Shown(Text("说的是", "About"), "themes"),
    declared(FEEDBACK, "handling"),
    Shown(Text("出处", "From"), "cell"),
    declared(FEEDBACK, "content", "long", 44),
)

_TABLES = (
    ("service_kinds", KIND_COLUMNS, _KINDS),
    ("clusters", CLUSTER_COLUMNS, _CLUSTERS),
    ("themes", THEME_COLUMNS, _THEMES),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Open cases, cases by kind, themes, low ratings; None without cases and feedback."""
    cases = judged.services.to_dict("records")
    said = judged.feedback.to_dict("records")
    if not cases and not said:
        return None
    blocks: list[Block] = []
    if cases:
        blocks.append(_open(cases, locale))
    for name, columns, heading in _TABLES:
        found = judged.tables[name].to_dict("records") if name in judged.tables else []
        if found:
            blocks.append(listing(columns, found, locale, heading=locale.say(heading), name=name))
    if said:
        blocks.append(_low(said, locale))
    blocks += explained(judged, locale, "complaints", "service", "rating", "feedback")
    lead = locale.say(_LEAD, cases=len(cases), said=len(said))
    return Page("service", locale.say(TITLE), tuple(blocks), lead)


def _open(cases: list[dict[Any, Any]], locale: Locale) -> Listing:
    waiting = [case for case in cases if case["open"]]
    waiting.sort(key=lambda case: (-(case["age_days"] or 0), case["i"]))
    return listing(
        OPEN_COLUMNS,
        waiting,
        locale,
        heading=locale.say(_OPEN),
        empty=locale.say(_NONE_OPEN),
        name="open_cases",
        looks=["alarm" if case["in_time"] is False else "" for case in waiting],
    )


def _low(said: list[dict[Any, Any]], locale: Locale) -> Listing:
    low = sorted(filter(_is_low, said), key=lambda each: (each["rating"], each["i"]))
    return listing(
        LOW_COLUMNS,
        low[:_MOST_QUOTES],
        locale,
        heading=locale.say(_LOW),
        empty=locale.say(_NONE_LOW),
        name="low_ratings",
    )


def _is_low(each: dict[Any, Any]) -> bool:
    return each["rating"] is not None and each["rating"] < _LOW_RATING


SECTION = Section(place=57, name="service", title=TITLE, make=make)
