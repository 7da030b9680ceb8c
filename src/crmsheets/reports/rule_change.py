"""规则改动: what was changed in the rules, and what that alone does to the customers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("规则改动", "Change of rules")
_LEAD = Text(
    "同一批数据，只按规则算，原来的和现在的各算一遍：差别只来自规则，降级观察和人工定的不算在内。",
    "The same data judged by the rules alone, those of before and those in force: only the rules differ. "
    "Who is on watch or set by hand does not matter here.",
)
_CHANGED = Text("改了什么", "What was changed")
_EFFECT = Text("改前改后各有几家", "Customers before and after")
_MOVED = Text("因此换了等级或类型的客户", "Customers whose tier or type that changed")
_HELD = Text("规则变了、现在却没跟着动的", "Customers that the change does not move for now")
_NOBODY = Text("没有客户因此换等级或类型。", "No customer changed tier or type by it.")

CHANGED_COLUMNS = (
    Shown(Text("是什么", "What it is"), "setting", width=40),
    Shown(Text("原来", "Before"), "before", width=16),
    Shown(Text("现在", "Now"), "now", width=16),
)
EFFECT_COLUMNS = (
    Shown(Text("项目", "Item"), "what", width=40),
    Shown(Text("原来", "Before"), "before", "integer", 16),
    Shown(Text("现在", "Now"), "now", "integer", 16),
)
HELD_COLUMNS = (
    Shown(Text("为什么", "Why"), "what", width=40),
    Shown(Text("家数", "Customers"), "customers", "integer", 16),
)
MOVED_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=40, key="customer"),
    Shown(Text("原来的等级", "Tier before"), "tier_before", width=16),
    Shown(Text("现在的等级", "Tier now"), "tier", width=16),
    Shown(Text("原来的类型", "Type before"), "type_before", width=12),
    Shown(Text("现在的类型", "Type now"), "type", width=12),
    Shown(LAST_YEAR, "spend_12m", "money", 16),
    Shown(Text("原来怎么算的", "Why, before"), "why_before", "long", 40),
    Shown(Text("现在怎么算的", "Why, now"), "why", "long", 40),
    Shown(Text("眼下是", "In force"), "tier_in_force", width=10),
    Shown(Text("眼下不跟着变的原因", "Why it stays for now"), "stays", "long", 40),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The settings that differ, the counts before and after, the customers moved; None unchanged."""
    changed = judged.detail("rules_changed")
    if not changed:
        return None
    held = judged.detail("rules_held")
    told = [listing(HELD_COLUMNS, held, locale, heading=locale.say(_HELD))] if held else []
    blocks: tuple[Block, ...] = (
        listing(CHANGED_COLUMNS, changed, locale, heading=locale.say(_CHANGED)),
        listing(EFFECT_COLUMNS, judged.detail("rules_effect"), locale, heading=locale.say(_EFFECT)),
        *told,
        listing(
            MOVED_COLUMNS,
            judged.detail("rules_moved"),
            locale,
            heading=locale.say(_MOVED),
            empty=locale.say(_NOBODY),
            name="rules_moved",
        ),
    )
    return Page("rule_change", locale.say(TITLE), blocks, locale.say(_LEAD))


SECTION = Section(place=78, name="rule_change", title=TITLE, make=make)
