"""撞单: customers claimed by two salespeople, whose they are by the rule; and who handed over to whom.

For the owner of the firm: it never goes into returned copies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("撞单", "Claimed twice")
_LEAD = Text(
    "{n} 家客户不止一个业务员说是自己的。绿色：按规则建议归他。这一页只给老板看，不进退回件。",
    "Customers claimed by more than one sales rep: {n}. Green: whose by the rule. For the owner only; "
    "nothing of it goes into returned copies.",
)
_NONE = Text("没有两个人抢的客户。", "No customer is claimed by two sales reps.")
_HANDED = Text(
    "像是移交：客户表上还写着前一个人", "Handed over, it seems; the first is still named"
)
_DECIDE = Text(
    "定了以后：在「已自动合并」那一组的「合并后」行选业务员（现在就是他的，在他那一行打 ✓）；没有那一组的，"
    "把不该写的那个人表里的「业务员」改过来。定过、改过的下次不再列。",
    "Once decided: choose the sales rep on the line “merged” of the sheet “Merged” (or put a ✓ on the own "
    "line of the one it counts for already); without such a group, correct the sales rep in the other's "
    "workbook. What was decided or corrected is not listed again.",
)

_ORDERS = Text(
    "订单数、金额：订单表上有「业务员」一列的按那一列，没有的算填表人的；内勤填的不算谁的。",
    "Orders and amount go to the sales rep the order list names, else to who filled it in; what the "
    "office entered is nobody's.",
)

CLAIM_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("业务员", "Sales rep"), "person", width=10),
    Shown(Text("先接触", "First contact"), "first", "date", 12),
    Shown(Text("最近一次", "Last active"), "last", "date", 12),
    Shown(Text("建议归", "Proposal"), "proposal", width=10),
    Shown(Text("为什么", "Why"), "why", "long", 42),
    Shown(Text("跟进次数", "Contacts"), "contacts", "integer", 8),
    Shown(Text("订单数", "Orders"), "orders", "integer", 8),
    Shown(Text("金额({money})", "Amount ({money})"), "money", "money", 13),
    Shown(Text("现在算谁的", "Counts as"), "owner", width=11),
    Shown(Text("这家近12个月({money})", "Customer, 12 months ({money})"), "spend", "money", 15),
    Shown(Text("写在哪", "Stands in"), "cells", "long", 28),
)
HANDOVER_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("前一个", "Before"), "left", width=10),
    Shown(Text("最后一次", "Last contact"), "last", "date", 12),
    Shown(Text("后一个从", "Since"), "first", "date", 12),
    Shown(Text("后一个", "After"), "taken", width=10),
    Shown(Text("前一个写在哪", "The first stands in"), "cells", "long", 42),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The claims, customers that buy most first, then what looks like a handover."""
    claims, handovers = judged.detail("claims"), judged.detail("handovers")
    if not claims and not handovers:
        return None
    for each in claims:
        # Nobody's orders are known: that is not none.
        each |= {name: each[name] or None for name in ("orders", "money")}
    looks = ["good" if each["person"] == each["proposal"] else "" for each in claims]
    blocks: list[Block] = [
        listing(
            CLAIM_COLUMNS,
            claims,
            locale,
            looks=looks,
            empty=locale.say(_NONE),
            note=locale.say(_ORDERS) if claims else "",
            name="claims",
        )
    ]
    if handovers:
        blocks.append(listing(HANDOVER_COLUMNS, handovers, locale, heading=locale.say(_HANDED)))
    blocks += explained(judged, locale, "ownership")
    if claims:
        blocks.append(Lines((locale.say(_DECIDE),), small=True))
    lead = locale.say(_LEAD, n=len({each["customer_id"] for each in claims})) if claims else ""
    return Page("ownership", locale.say(TITLE), tuple(blocks), lead)


SECTION = Section(place=45, name="ownership", title=TITLE, make=make)
