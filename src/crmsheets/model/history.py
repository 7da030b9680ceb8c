"""分析历史.xlsx, one layout: how every customer stood, the key figures and the quality of each run.

Lines are only added. They may be sorted: every line carries its run's number and mark.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crmsheets.model.keyed import KeyedColumn, KeyedSheet
from crmsheets.model.text import Text

FILE = Text("分析历史.xlsx", "history.xlsx")
ROLE = "history"
MANUAL = Text("人工", "by hand")
AUTOMATIC = Text("自动", "by rule")
NO_TIER = Text("不分级", "none")

_RUN = (
    KeyedColumn("period", Text("月份", "Month"), 10),
    KeyedColumn("day", Text("分析日期", "Run on"), 12, "date"),
)
_MARKS = (
    KeyedColumn("run", Text("第几次", "Run"), 8, "key", hidden=True),
    KeyedColumn("mark", Text("本次标记", "Run mark"), 10, "key", hidden=True),
)
_RULES = KeyedColumn("rules", Text("规则版本", "Rules"), 14)
_KEEP = Text(
    "每次分析自动在后面加行，旧的行不改。和客户表放在一起，下次分析就认得；请不要删隐藏的列。",
    "Every run adds lines below; old lines stay as they are. Keep this file beside the workbooks, and "
    "leave the hidden columns alone.",
)
TIERS = KeyedSheet(
    name="tier_history",
    title=Text("分级历史", "Tier history"),
    above=(
        Text(
            "每家客户第一次出现，或者等级、类型变了，记一行。",
            "A line when a customer first appears, or its tier or type changes.",
        ),
        _KEEP,
    ),
    needed=frozenset({"period", "customer", "name", "tier"}),
    identity=("period", "run", "mark", "customer"),
    columns=(
        *_RUN,
        KeyedColumn("customer", Text("客户编号", "Customer no."), 12),
        KeyedColumn("name", Text("客户名称", "Company"), 28),
        KeyedColumn("before", Text("原等级", "Tier before"), 8),
        KeyedColumn("tier", Text("等级", "Tier"), 8),
        KeyedColumn("move", Text("变动", "Move"), 10),
        KeyedColumn("type", Text("类型", "Type"), 8),
        KeyedColumn("reason", Text("为什么", "Why"), 60, "long"),
        KeyedColumn("ruled", Text("按规则是", "By rule"), 9),
        KeyedColumn("score", Text("总分", "Points"), 8, "decimal"),
        KeyedColumn("points_spend", Text("金额分", "For money"), 8, "decimal"),
        KeyedColumn("points_orders", Text("订单分", "For orders"), 8, "decimal"),
        KeyedColumn("points_rating", Text("评分分", "For rating"), 8, "decimal"),
        KeyedColumn("below", Text("连续低于门槛", "Times below"), 10, "integer"),
        KeyedColumn("manual", Text("谁定的", "Set"), 8),
        KeyedColumn("until", Text("人工有效至", "By hand until"), 12, "date"),
        KeyedColumn("lost_on", Text("哪天算流失", "Lost since"), 12, "date"),
        _RULES,
        KeyedColumn("held", Text("不算人工", "Without hand"), 8, "key", hidden=True),
        KeyedColumn("last_order", Text("流失前下单", "Order before"), 12, "key", hidden=True),
        KeyedColumn("prints", Text("标记", "Marks"), 10, "key", hidden=True),
        *_MARKS,
    ),
)
QUALITY = KeyedSheet(
    name="quality_history",
    title=Text("质量历史", "Quality history"),
    above=(
        Text(
            "每次分析时资料有多全、多准、多新、多少重复：合格的数 / 总数。",
            "How complete, valid, fresh and free of duplicates the data were: k of n.",
        ),
        _KEEP,
    ),
    needed=frozenset({"period", "scope", "measure", "hits", "cases"}),
    identity=("period", "run", "mark", "scope", "key", "measure"),
    columns=(
        *_RUN,
        KeyedColumn("scope", Text("按什么", "By"), 10),
        KeyedColumn("subject", Text("哪个", "Which"), 34),
        KeyedColumn("measure", Text("看什么", "Measure"), 14),
        KeyedColumn("hits", Text("合格的", "Good"), 10, "integer"),
        KeyedColumn("cases", Text("总数", "All"), 10, "integer"),
        KeyedColumn("key", Text("代号", "Key"), 16, "key", hidden=True),
        *_MARKS,
    ),
)
SCOPES: Mapping[str, Text] = {
    "all": Text("全部", "all"),
    "person": Text("人", "person"),
    "file": Text("文件", "file"),
    "field": Text("栏", "field"),
}
MEASURES: Mapping[str, Text] = {
    "complete": Text("填全", "complete"),
    "valid": Text("填对", "valid"),
    "fresh": Text("没过时", "fresh"),
    "unique": Text("不重复", "unique"),
}


@dataclass(frozen=True, slots=True)
class KeptFigure:
    """A figure that is kept: its label, the look of its cells, what it and its neighbours are about."""

    label: Text
    look: str = "integer"
    group: Text | None = None


def figures_sheet(kept: Mapping[str, KeptFigure]) -> KeyedSheet:
    """指标历史: a line a run, a column a figure. `kept`: key of the figure -> what it is."""
    return KeyedSheet(
        name="figure_history",
        title=Text("指标历史", "Figures history"),
        above=(
            Text(
                "每个月分析出来的主要数字；同一个月分析了几次，以最后一行为准。",
                "The key figures of each month; of several runs in a month the last line counts.",
            ),
            _KEEP,
        ),
        needed=frozenset({"period", "day"}),
        identity=("period", "run", "mark"),
        columns=(*_RUN, *(_figure(key, each) for key, each in kept.items()), _RULES, *_MARKS),
    )


def _figure(key: str, kept: KeptFigure) -> KeyedColumn:
    """Money is shown in whole units (the cell keeps what was found), so that a column stays narrow."""
    money = kept.look == "amount"
    return KeyedColumn(
        key, kept.label, 13 if money else 10, "integer" if money else kept.look, group=kept.group
    )
