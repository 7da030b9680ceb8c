"""The words of 分级试算, for the page and for the sheet with live formulas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.whatif_inputs import Empty
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
EMPTY: dict[Empty, Text] = {
    Empty.OWN: Text(
        "满分线空着，就按下面每家自己的数现算",
        "without a target it is worked out from the customers' own figures below",
    ),
    Empty.NONE: Text("C 类的分数线空着，就没有 D", "without a cut for C there is no D"),
    Empty.REPORT: Text(
        "其他格子空着，就按报告里的数", "any other empty cell counts as in the report"
    ),
}
EMPTIES = Text(
    "黄格子可以空着：{meant}。实际按多少算，看右边那格。",
    "A yellow cell may be empty: {meant}. What counts stands beside it.",
)
NOTHING = Text(
    "这套规则里没有能在这里改的数（只问日期和有没有），要试就改 规则.xlsx 里的条件，再分析一次。",
    "These rules hold no figure that could be changed here (only dates, and whether something is known); "
    "change the conditions in rules.xlsx and run again.",
)
SEPARATE = Text("；", "; ")
AFTER = Text(
    "这里只试「按规则的等级」：分数、门槛本身。封顶和连着大单升级（现在动了 {capped} 家）、降级观察（{held} 家）、"
    "人工调整（{by_hand} 家）不在试算里，报告里的等级把它们都算上了。",
    "Only the “tier by the rules” is tried, which is the method itself. Caps and promotions (customers "
    "they move now: {capped}), downgrades on watch ({held}) and tiers set by hand ({by_hand}) are not "
    "in it; the tier in the report has them all.",
)
ALL_SAME = Text(
    "现在每家「报告里的等级」和「按规则的等级」都一样。",
    "As things are the two tiers of every customer are the same.",
)
DIFFER = Text(
    "现在有 {differ} 家「报告里的等级」和「按规则的等级」不一样，标了颜色。",
    "Customers whose two tiers differ now: {differ}, in colour.",
)
NEW, YES, NO = Text("新客户", "New"), Text("是", "yes"), Text("否", "no")
FACTS: dict[str, Text] = {
    "spend": Text("金额({money})", "Money ({money})"),
    "orders": Text("订单数", "Orders"),
    "rating": Text("评分", "Rating"),
    "punctual": Text("付款及时", "Paid on time"),
    "price": Text("单价水平", "Price level"),
    "days": Text("距上次下单天数", "Days since last order"),
}
LEANING = Text("评分（少的往平均靠过）", "Rating (few lean on the average)")
OWN: dict[str, Text] = {
    "spend": Text(
        "（现算）下过单的客户，九成的金额不超过",
        "(worked out) money that nine of ten who ordered do not exceed",
    ),
    "orders": Text(
        "（现算）下过单的客户，九成的单数不超过",
        "(worked out) orders that nine of ten who ordered do not exceed",
    ),
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
IN_FORCE = Text("实际按", "What counts")
NO_D = Text("没有 D", "no D")


def told(found: WhatIf, locale: Locale) -> Iterator[str]:
    """What stands above the figures: what an empty cell means, what is not tried."""
    kinds = {each.empty for each in found.inputs}
    meant = locale.say(SEPARATE).join(locale.say(EMPTY[each]) for each in Empty if each in kinds)
    yield locale.say(EMPTIES, meant=meant) if meant else locale.say(NOTHING)
    after = found.after
    moved = {"capped": after.capped, "held": after.held, "by_hand": after.by_hand}
    differ = locale.say(DIFFER, differ=after.differ) if after.differ else locale.say(ALL_SAME)
    yield locale.say(JOIN).join((locale.say(AFTER, **moved), differ))


JOIN = Text("", " ")


def fact(name: str, found: WhatIf, locale: Locale) -> str:
    """The header of a column of facts: of a rule's field its own label, else the comparison."""
    if name == "rating" and found.leaning:
        return locale.say(LEANING)
    for term in found.terms:
        if term.key == name:
            return locale.say(term.compared.text)
        if term.by_number and term.compared.field.name == name:
            return locale.say(term.compared.field.label)
    return locale.say(FACTS[name])


def in_words(value: float | None, locale: Locale) -> str | float | None:
    """A fact as it is shown: yes and no in words, figures as they are."""
    return locale.say(YES if value else NO) if isinstance(value, bool) else value
