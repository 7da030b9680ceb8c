"""分级历史: how every customer came to stand as it does, the latest lines first; only in the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model import history
from crmsheets.model.judged import CustomerType
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.past import TierLine
    from crmsheets.model.text import Locale

TITLE = history.TIERS.title
_LEAD = Text(
    "记了 {months} 个月、{lines} 行，最近的在上面；全部在 {file}。",
    "{months} months and {lines} lines are kept, the latest on top; all of them are in {file}.",
)
_MOST = 1000
_MORE = Text("这里列最近 {n} 行。", "The latest {n} lines are shown.")

COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    declared(CUSTOMER, "customer_id", width=12),
    Shown(Text("月份", "Month"), "period", width=10),
    Shown(Text("变动", "Move"), "move", width=13),
    Shown(Text("原等级", "Tier before"), "before", width=9),
    Shown(Text("等级", "Tier"), "tier", width=9),
    Shown(Text("按规则是", "By the rules"), "ruled", width=10),
    Shown(Text("类型", "Type"), "type", width=9),
    Shown(Text("谁定的", "Set"), "manual", width=9),
    Shown(Text("人工有效至", "By hand until"), "until", width=12),
    Shown(Text("总分", "Points"), "score", "decimal", 9),
    Shown(Text("分析日期", "Run on"), "day", "date", 12),
    Shown(Text("规则版本", "Rules"), "rules", width=16),
    Shown(Text("为什么", "Why"), "reason", "long", 60),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """Every line that is kept, with this run's; nothing before anything is kept."""
    lines = judged.past.tiers
    if not lines:
        return None
    blocks: tuple[Block, ...] = (_lines(lines, locale),)
    lead = locale.say(_LEAD, months=len(judged.past.periods), lines=len(lines), file=history.FILE)
    return Page("tier_history", locale.say(TITLE), blocks, lead)


def _lines(lines: tuple[TierLine, ...], locale: Locale) -> Listing:
    latest = sorted(lines, key=lambda each: (each.name, each.customer))
    latest.sort(key=lambda each: each.run, reverse=True)
    return listing(
        COLUMNS,
        [_record(each) for each in latest[:_MOST]],
        locale,
        note=locale.say(_MORE, n=_MOST) if len(latest) > _MOST else "",
        name="tier_history",
    )


def _record(line: TierLine) -> dict[str, Any]:
    state = line.state
    return {
        "name": line.name,
        "customer_id": line.customer,
        "period": line.run.period,
        "move": line.move.text,
        "before": line.before or None,
        "tier": state.tier or history.NO_TIER,
        "ruled": state.ruled or history.NO_TIER,
        "type": CustomerType.read(state.type) or state.type,
        "manual": history.MANUAL if state.manual else history.AUTOMATIC,
        "until": state.until or None,
        "score": line.score,
        "day": line.run.day,
        "rules": line.rules,
        "reason": line.reason,
    }


SECTION = Section(place=86, name="tier_history", title=TITLE, make=make, detail=True)
