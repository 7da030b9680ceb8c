"""分级明细: the points behind every grade, the way to the next one; only with --detail full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import LAST_YEAR, windowed
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("分级明细", "Tiers in detail")
_LEAD = Text(
    "每家客户的等级怎么来的，离上一级、下一级还差多少。",
    "How each tier comes about, and how far the next one up and down is.",
)
_DISTANCE = Text(
    "离上一级、下一级：是按现在的规则重新算过的；「再买」算今天多下一单，「每单」是这家平时一单的金额，别家不变。",
    "The way to the next tier was found by judging again: “more” is one further order today, “each” is "
    "what an order of this customer usually is worth; the others stay as they are.",
)
_AFTER = Text("封顶和升级", "Caps and promotions")
_AFTER_ON = Text(
    "这些客户按分数或规则算完以后又动了等级（封顶：{gates}，连续大单升级：{promotion}）。",
    "Their tiers were changed after the method (caps: {gates}, promotion: {promotion}).",
)
_AFTER_OFF = Text(
    "封顶：{gates}，连续大单升级：{promotion}；都打开的话，下面这些客户的等级会变（设置 tier.gates、tier.promotion）。",
    "Caps: {gates}, promotion after big orders: {promotion}; with both on, these tiers would change "
    "(settings tier.gates, tier.promotion).",
)
_ON, _OFF = Text("已打开", "on"), Text("没打开", "off")
_RULED = Text("按规则是 {tier}：{way}", "{tier} by the rules: {way}")
_VERSION = Text("规则版本", "Rules")

COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(Text("按方法是", "By the method"), "by_method", width=9),
    Shown(Text("上期等级", "Tier before"), "tier_previous", width=10),
    Shown(Text("离上一级、下一级", "To the next tier"), "distance", "long", 50),
    Shown(Text("总分", "Points"), "score", "decimal", 9, bar=True),
    Shown(Text("金额分", "For money"), "points_spend", "decimal", 9),
    Shown(Text("订单分", "For orders"), "points_orders", "decimal", 9),
    Shown(Text("评分分", "For rating"), "points_rating", "decimal", 9),
    Shown(Text("付款分", "For payment"), "points_payment", "decimal", 9),
    Shown(Text("单价分", "For prices"), "points_price", "decimal", 9),
    Shown(Text("符合哪条规则", "Rule that was met"), "rule", "long", 40),
    Shown(LAST_YEAR, "spend_12m", "money", 16),
    Shown(Text("近12个月订单", "Orders, 12 months"), "orders_12m", "integer", 12),
    Shown(Text("平均评分", "Rating"), "rating_avg", "decimal", 10),
    Shown(Text("为什么是这个等级", "Why this tier"), "reason", "long", 56),
    declared(CUSTOMER, "customer_id", width=10),
    Shown(_VERSION, "rules", width=16),
)
AFTER_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("按方法是", "By the method"), "by_method", width=9),
    Shown(Text("变成", "Becomes"), "after_tier", width=9),
    Shown(Text("为什么", "Why"), "after_why", "long", 56),
    Shown(LAST_YEAR, "spend_12m", "money", 16),
)
_ONLY_IF_ANY = frozenset(
    {
        *("by_method", "score", "points_spend", "points_orders", "points_rating"),
        *("points_payment", "points_price", "rule"),
    }
)
"""Columns that stand only where they say something of somebody."""


def make(judged: Judged, locale: Locale) -> Page | None:
    """One row a customer, best first."""
    customers = judged.customers.to_dict("records")
    if not customers:
        return None
    told = {row["customer_id"]: row for row in judged.detail("tiering")}
    rows = [_row({**_NOTHING, **told.get(row["customer_id"], {}), **row}) for row in customers]
    months = judged.settings.tier.window_months
    shown = listing(_columns(rows, months), rows, locale, name="points", note=locale.say(_DISTANCE))
    blocks: list[Block] = [shown, *explained(judged, locale, "tier", "type")]
    blocks += _after(rows, judged.settings.tier, locale)
    return Page("tiering", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))


def _row(row: dict[Any, Any]) -> dict[Any, Any]:
    """The way starts from the tier by the rules; where the history or a person says otherwise, so does
    the sentence.
    """
    ruled, way = row.get("tier_ruled"), row["distance"]
    if way is None or not ruled or ruled == row["tier"]:
        return row
    return row | {"distance": Said(_RULED, {"tier": ruled, "way": way})}


_NOTHING: Mapping[str, Any] = {
    **dict.fromkeys(("distance", "rule", "points_payment", "points_price", "after_why")),
    **dict.fromkeys(("by_method", "after_tier", "rules"), ""),
}
"""What stands for a customer without a dated order."""


def _columns(rows: Sequence[Mapping[str, Any]], months: int) -> list[Shown]:
    return [
        replace(column, label=windowed(column.label, months))
        for column in COLUMNS
        if column.key not in _ONLY_IF_ANY
        or any(row[column.key] not in {None, "", row["tier"]} for row in rows)
    ]


def _after(rows: Sequence[Mapping[str, Any]], tier: Tier, locale: Locale) -> list[Listing | Lines]:
    """Whose tier gates and promotion change, or would."""
    moved = [row for row in rows if row["after_tier"]]
    if not moved:
        return []
    note = locale.say(
        _AFTER_ON if tier.gates and tier.promotion else _AFTER_OFF,
        gates=_ON if tier.gates else _OFF,
        promotion=_ON if tier.promotion else _OFF,
    )
    heading = locale.say(_AFTER)
    columns = [
        replace(each, label=windowed(each.label, tier.window_months)) for each in AFTER_COLUMNS
    ]
    return [listing(columns, moved, locale, heading=heading, note=note, name="caps")]


SECTION = Section(place=85, name="tiering", title=TITLE, make=make, detail=True)
