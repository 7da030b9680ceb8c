"""客户一览: every customer, best first, with its grade, what it rests on, and what is due."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crmsheets.model.exact import divided
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

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
    "这些名字在订单或跟进里有，在「客户」表里没有。",
    "Named in orders or follow-ups, absent from the customer sheet.",
)
_MOVES = {"up": Text("升", "up"), "down": Text("降", "down")}

COLUMNS = (
    Shown(Text("客户名称", "Company"), "name", width=30),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(Text("业务员", "Sales rep"), "owner", width=10),
    Shown(Text("近12个月({money})", "12 months ({money})"), "spend_12m", "money", 15, bar=True),
    Shown(Text("近12个月订单", "Orders, 12 months"), "orders_12m", "integer", 9),
    Shown(Text("本月({money})", "This month ({money})"), "spend_month", "money", 13),
    Shown(Text("类型", "Type"), "type", width=9),
    Shown(Text("变动", "Change"), "movement", width=7),
    Shown(Text("最近下单", "Last order"), "last_order", "date", 11),
    Shown(Text("多少天没下单", "Days since"), "silent_days", "integer", 8),
    Shown(Text("平时几天一单", "Usual gap, days"), "usual_gap", "integer", 8),
    Shown(Text("评分", "Rating"), "rating_avg", "decimal", 7),
    Shown(Text("未结投诉", "Open complaints"), "open_complaints", "integer", 10),
    Shown(Text("最近联系", "Last contact"), "last_contact", "date", 11),
    Shown(Text("下次跟进", "Next contact"), "next_date", "date", 11),
    Shown(Text("为什么是这个等级", "Why this tier"), "reason", "long", 56),
    Shown(Text("怎么待它", "What to do"), "policy", "long", 30),
    Shown(Text("客户编号", "Customer no."), "customer_id", width=10),
)
TIER_COLUMNS = (
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("家数", "Customers"), "count", "integer"),
    Shown(Text("家数占比", "Customers, share"), "count_share", "share"),
    Shown(Text("金额({money})", "Money ({money})"), "money", "money"),
    Shown(Text("金额占比", "Money, share"), "money_share", "share"),
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
    looks = ["alarm" if customer["should_order"] else "" for customer in customers]
    blocks: list[Block] = [listing(COLUMNS, customers, locale, name="customers", looks=looks)]
    blocks += _tiers(customers, locale)
    blocks += _unknown(customers, locale)
    blocks += [Lines((note(locale.lang),), small=True) for note in _notes(judged)]
    lead = locale.say(_LEAD, n=len(customers))
    return Page("customers", locale.say(TITLE), tuple(blocks), lead)


def tiers(customers: Sequence[dict[Any, Any]]) -> list[dict[str, Any]]:
    """A, B and C with number, money (12 months, 分) and their shares among the graded."""
    graded = [customer for customer in customers if customer["tier"]]
    spent = sum(int(customer["spend_12m"]) for customer in graded)
    found = []
    for tier in ("A", "B", "C"):
        rows = [customer for customer in graded if customer["tier"] == tier]
        money = sum(int(customer["spend_12m"]) for customer in rows)
        found.append(
            {
                "tier": tier,
                "count": len(rows),
                "count_share": divided(len(rows), len(graded)),
                "money": money,
                "money_share": divided(money, spent),
            }
        )
    return found


def _tiers(customers: Sequence[dict[Any, Any]], locale: Locale) -> list[Listing]:
    if not any(customer["tier"] for customer in customers):
        return []
    heading = locale.say(_TIERS)
    return [listing(TIER_COLUMNS, tiers(customers), locale, heading=heading, name="tiers")]


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


def _notes(judged: Judged) -> list[Any]:
    return [judged.notes[key] for key in ("tiers", "types", "silence") if key in judged.notes]


SECTION = Section(place=30, name="customers", title=TITLE, make=make)
