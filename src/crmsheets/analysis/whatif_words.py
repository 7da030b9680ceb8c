"""The words of 分级试算, for the page and for the sheet with live formulas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.whatif import WhatIf
    from crmsheets.model.text import Locale

NAME = "whatif"
TITLE = Text("分级试算", "What if")
LEAD = Text(
    "改黄色格子里的数，下面每家的等级马上跟着变，只在这张表里试，不影响别的。满意了，把数填进 规则.xlsx 的"
    "「改成」，下次分析就按它算。",
    "Change the figures in the yellow cells: every customer's tier below follows at once, on this sheet "
    "only. When you like it, enter the figures in rules.xlsx under “Change to”; the next run follows "
    "them.",
)
NEW, YES = Text("新客户", "New"), Text("是", "yes")
FACTS: dict[str, Text] = {
    "spend": Text("金额({money})", "Money ({money})"),
    "orders": Text("订单数", "Orders"),
    "rating": Text("评分", "Rating"),
    "punctual": Text("付款及时", "Paid on time"),
    "days": Text("距上次下单天数", "Days since last order"),
}
CUSTOMER, NUMBER, OWNER = (
    Text("客户名称", "Company"),
    Text("客户编号", "Customer no."),
    Text("业务员", "Sales rep"),
)
IN_REPORT, NOW, SCORE, THEN, MOVE = (
    Text("报告里的等级", "Tier in the report"),
    Text("按规则的等级", "Tier by the rules"),
    Text("试算得分", "Points, what if"),
    Text("试算等级", "Tier, what if"),
    Text("变动", "Move"),
)
INPUTS = Text("可以改的数", "Figures to change")
WHAT, VALUE = Text("是什么", "What it is"), Text("数", "Figure")


def fact(name: str, found: WhatIf, locale: Locale) -> str:
    """The header of a column of facts: of a rule's field its own label."""
    if name in FACTS and found.method != "rules":
        return locale.say(FACTS[name])
    fields = (each.field for _, rule in found.rules for each in rule.comparisons())
    return locale.say(next(each.label for each in fields if each.name == name))
