"""服务与反馈: open cases oldest first, how fast they are settled, what customers say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from crmsheets.model.exact import divided
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("服务与反馈", "Service and feedback")
_LEAD = Text("{cases} 件服务，{said} 条反馈。", "{cases} cases, {said} pieces of feedback.")
_OPEN = Text("还没了结的", "Not settled yet")
_NONE_OPEN = Text("没有未结的服务。", "No case is open.")
_KINDS = Text("各类事件处理得怎样", "How cases are handled")
_THEMES = Text("客户在说什么", "What customers talk about")
_LOW = Text("评分低的反馈", "Low ratings")
_NONE_LOW = Text("没有低于3分的反馈。", "No rating below 3.")
_LOW_RATING = 3
_MOST_QUOTES = 30

OPEN_COLUMNS = (
    Shown(Text("客户名称", "Company"), "customer", width=26),
    Shown(Text("事件类型", "Kind"), "kind", width=14),
    Shown(Text("已过天数", "Days open"), "age_days", "integer", 12),
    Shown(Text("受理日期", "Opened"), "date", "date", 12),
    Shown(Text("处理人员", "Handled by"), "handler", width=12),
    Shown(Text("处理结果", "Result"), "result", width=12),
    Shown(Text("描述", "Description"), "description", "long", 44),
    Shown(Text("订单编号", "Order no."), "order_id", width=14),
    Shown(Text("产品型号", "Item"), "product", width=14),
    Shown(Text("出处", "From"), "cell", width=24),
)
KIND_COLUMNS = (
    Shown(Text("事件类型", "Kind"), "kind"),
    Shown(Text("件数", "Cases"), "count", "integer"),
    Shown(Text("未结", "Open"), "open", "integer"),
    Shown(Text("按时答复率", "Answered in time"), "in_time", "share"),
    Shown(Text("有答复日期的", "With reply date"), "replied", "integer"),
    Shown(Text("平均几天了结", "Days to settle"), "handling", "decimal"),
)
THEME_COLUMNS = (
    Shown(Text("说的是", "About"), "theme"),
    Shown(Text("次数", "Times"), "count", "integer", bar=True),
    Shown(Text("其中评分低于3分", "Rated below 3"), "low", "integer"),
)
LOW_COLUMNS = (
    Shown(Text("客户名称", "Company"), "customer"),
    Shown(Text("反馈日期", "Date"), "date", "date"),
    Shown(Text("评分", "Rating"), "rating", "decimal"),
    Shown(Text("说的是", "About"), "themes"),
    Shown(Text("处理结果", "Handling"), "handling"),
    Shown(Text("出处", "From"), "cell"),
    Shown(Text("客户反馈", "Feedback"), "content", "long", 44),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Open cases, cases by kind, themes, low ratings; None without cases and feedback."""
    cases = judged.services.to_dict("records")
    said = judged.feedback.to_dict("records")
    if not cases and not said:
        return None
    blocks: list[Block] = []
    if cases:
        blocks += [_open(cases, locale), _kinds(cases, locale)]
    if said:
        blocks += [*_themes(said, locale), _low(said, locale)]
    blocks += [
        Lines((judged.notes[key](locale.lang),), small=True)
        for key in ("service", "services", "feedback")
        if key in judged.notes
    ]
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


def _kinds(cases: list[dict[Any, Any]], locale: Locale) -> Listing:
    records = []
    for kind in _in_order(case["kind"] for case in cases):
        own = [case for case in cases if case["kind"] == kind]
        judged = [case["in_time"] for case in own if case["in_time"] is not None]
        settled = [case["handling_days"] for case in own if case["handling_days"] is not None]
        records.append(
            {
                "kind": kind,
                "count": len(own),
                "open": sum(1 for case in own if case["open"]),
                "in_time": divided(sum(judged), len(judged)),
                "replied": sum(1 for case in own if case["first_reply_date"] is not None),
                "handling": sum(settled) / len(settled) if settled else None,
            }
        )
    return listing(KIND_COLUMNS, records, locale, heading=locale.say(_KINDS), name="case_kinds")


def _themes(said: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    counts = Counter(theme for each in said for theme in each["themes"])
    low = Counter(theme for each in said if _is_low(each) for theme in each["themes"])
    records = [
        {"theme": theme, "count": count, "low": low[theme]}
        for theme, count in sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))
    ]
    heading = locale.say(_THEMES)
    if not records:
        return []
    return [listing(THEME_COLUMNS, records, locale, heading=heading, name="themes")]


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


def _in_order(values: Iterable[Any], key: Callable[[Any], Any] = str) -> list[Any]:
    """Distinct values, most used first; None last."""
    counts = Counter(values)
    return sorted(counts, key=lambda value: (value is None, -counts[value], key(value)))


SECTION = Section(place=60, name="service", title=TITLE, make=make)
