"""分级试算: change weights and cuts in yellow cells, see every customer's tier move; detail.

The sheet with live formulas is drawn by `reports.sheets.whatif`; here stands what it starts from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.whatif import WhatIf, what_if
from crmsheets.model.page import Block, Heads, Listing, Page, Section
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
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


def make(judged: Judged, locale: Locale) -> Page | None:
    """The figures and the customers as they stand; None where the method cannot be simulated."""
    found = what_if(judged)
    if found is None:
        return None
    blocks: tuple[Block, ...] = (_inputs(found, locale), _customers(found, locale))
    return Page(NAME, locale.say(TITLE), blocks, locale.say(LEAD))


def _inputs(found: WhatIf, locale: Locale) -> Listing:
    heads = (Heads(locale.say(WHAT), width=40), Heads(locale.say(VALUE), "decimal"))
    rows = [(locale.say(each.label), each.value) for each in found.inputs]
    return Listing(locale.say(INPUTS), heads, rows)


def _customers(found: WhatIf, locale: Locale) -> Listing:
    heads = [Heads(locale.say(CUSTOMER), width=30), Heads(locale.say(NUMBER))]
    heads += [Heads(fact(name, found, locale), "decimal") for name in found.facts]
    heads += [Heads(locale.say(SCORE), "decimal"), Heads(locale.say(THEN))]
    rows: list[tuple[Any, ...]] = [
        (
            each.name,
            each.customer_id,
            *(each.facts[name] for name in found.facts),
            each.score,
            each.by_rules or None,
        )
        for each in found.customers
    ]
    return Listing("", tuple(heads), rows)


def fact(name: str, found: WhatIf, locale: Locale) -> str:
    """The header of a column of facts: of a rule's field its own label."""
    if name in FACTS and found.method != "rules":
        return locale.say(FACTS[name])
    fields = (each.field for _, rule in found.rules for each in rule.comparisons())
    return locale.say(next(each.label for each in fields if each.name == name))


SECTION = Section(place=85, name=NAME, title=TITLE, make=make, detail=True)
