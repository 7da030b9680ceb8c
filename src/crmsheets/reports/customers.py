"""客户一览: every customer, best first, with its grade, what it rests on, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crmsheets.analysis import tiers
from crmsheets.analysis.silence import told_gap
from crmsheets.analysis.unassigned import told as nobodys
from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("客户一览", "Customers")
_LEAD = Text(
    "{n} 家客户，按近12个月下单额从多到少。红底：早该下单了。",
    "{n} customers, most ordered in 12 months first. Red: should have ordered by now.",
)
_TIERS = Text("A/B/C 小结", "Tiers in short")
_UNKNOWN = Text("还没建档的客户", "Customers not on file yet")
_UNKNOWN_NOTE = Text(
    "这些名字在别的表（订单、跟进、服务、反馈……）里有，在「客户」表里没有。",
    "Named in other sheets (orders, follow-ups, service, feedback …), absent from the customer sheet.",
)
_COMPANYS = Text(
    "只有一个下单日的客户没有自己的间隔，「平时几天一单」写的是全厂的（{gap} 天）。",
    "Who ordered on one day only has no gap of its own; the usual gap is then that of all customers "
    "({gap} days).",
)
_MOVES = {"up": Text("升", "up"), "down": Text("降", "down")}

COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(LAST_YEAR, "spend_12m", "money", 15, bar=True),
    Shown(Text("近12个月订单", "Orders, 12 months"), "orders_12m", "integer", 9),
    Shown(Text("本月({money})", "This month ({money})"), "spend_month", "money", 13),
    Shown(Text("类型", "Type"), "type", width=9),
    Shown(Text("变动", "Change"), "movement", width=7),
    Shown(Text("最近下单", "Last order"), "last_order", "date", 11),
    Shown(Text("多少天没下单", "Days since"), "silent_days", "integer", 8),
    Shown(Text("平时几天一单", "Usual gap, days"), "gap", "integer", 8),
    Shown(Text("评分", "Rating"), "rating_avg", "decimal", 7),
    Shown(Text("未结投诉", "Open complaints"), "open_complaints", "integer", 10),
    Shown(Text("最近联系", "Last contact"), "last_contact", "date", 11),
    Shown(Text("下次跟进", "Next contact"), "next_date", "date", 11),
    Shown(Text("为什么是这个等级", "Why this tier"), "reason", "long", 56),
    Shown(Text("怎么待它", "What to do"), "policy", "long", 42),
    declared(CUSTOMER, "customer_id", width=10),
)
UNKNOWN_COLUMNS = (
    Shown(Text("名称", "Name"), "name"),
    Shown(Text("订单数", "Orders"), "order_count", "integer"),
    Shown(Text("最近下单", "Last order"), "last_order", "date"),
    Shown(Text("累计({money})", "All time ({money})"), "total_spend", "money"),
    Shown(Text("出处", "From"), "sources", "long"),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The customers, the grades in short, and names that are on no customer sheet."""
    customers = judged.customers.to_dict("records")
    if not customers:
        return None
    for customer in customers:
        customer["movement"] = _MOVES.get(customer["movement"])
        customer["gap"] = told_gap(customer["own_gap"], customer["usual_gap"])
    looks = ["alarm" if customer["should_order"] else "" for customer in customers]
    note = " ".join([*_companys(customers, locale), *(e(locale.lang) for e in nobodys(judged))])
    blocks: list[Block] = [
        listing(COLUMNS, customers, locale, name="customers", looks=looks, note=note)
    ]
    blocks += _tiers(customers, locale)
    blocks += _unknown(customers, locale)
    blocks += explained(judged, locale, "tier", "type", "customers", "new", "shares")
    lead = locale.say(_LEAD, n=len(customers))
    return Page("customers", locale.say(TITLE), tuple(blocks), lead)


def _companys(customers: Sequence[dict[Any, Any]], locale: Locale) -> list[str]:
    """Whose gap is shown for customers without one of their own; nothing where all have one."""
    gaps = [each["gap"] for each in customers if each["own_gap"] is None and each["gap"]]
    return [locale.say(_COMPANYS, gap=gaps[0])] if gaps else []


def _tiers(customers: Sequence[dict[Any, Any]], locale: Locale) -> list[Listing]:
    if not any(customer["tier"] for customer in customers):
        return []
    heading = locale.say(_TIERS)
    return [
        listing(tiers.COLUMNS, tiers.tier_shares(customers), locale, heading=heading, name="tiers")
    ]


def _unknown(customers: Sequence[dict[Any, Any]], locale: Locale) -> list[Listing]:
    unknown = [
        {**customer, "sources": customer["sources"][:3]}
        for customer in customers
        if not customer["known"]
    ]
    if not unknown:
        return []
    heading, note = locale.say(_UNKNOWN), locale.say(_UNKNOWN_NOTE)
    return [listing(UNKNOWN_COLUMNS, unknown, locale, heading=heading, note=note)]


SECTION = Section(place=30, name="customers", title=TITLE, make=make)
