"""Why a customer has its tier: facts first, points only in the detail.

Of the facts those are named that the score weighs, and money always.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import SEMICOLON, bare_money, count, number, percent, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.analysis.tiers import Grade, Standing
    from crmsheets.model.settings import Settings

TIER = Text(
    "{tier}：近{months}个月买 {spend}（第{rank}名）{more}",
    "{tier}: {spend} in {months} months (no. {rank}){more}",
)
UNRANKED = Text(
    "{tier}：近{months}个月净买 {spend}{more}", "{tier}: {spend} net in {months} months{more}"
)
IDLE = Text(
    "{tier}：近{months}个月没下单，最近一单 {last}",
    "{tier}: no order in {months} months, the last one on {last}",
)
NEW = Text(
    "新客户：首单 {first}，满{new}个月再分级；已买 {spend}、{orders} 单",
    "New: first order on {first}, graded after {new} months; {spend} so far, {orders}",
)
NONE = Text("还没有成交的订单，不分级", "No order yet, so no tier")
UNDATED = Text(
    "订单都读不到下单日期，分不了级；补上日期再算",
    "No order has a date that can be read, so no tier; fill in the order dates",
)
RETURNS = Text("{tier}：只有退货，没有订单", "{tier}: returns only, no order")
MORE = Text("、{fact}", ", {fact}")
ORDERS = Text("{orders} 单", "{orders}")
PAID = Text("货款 {share} 按时付", "{share} paid on time")
PRICED = Text("单价是一般的 {share}", "prices {share} of what is usual")
NO_SPACE = Text("", "")
RATED = Text("评分 {rating}", "rated {rating}")
UNRATED = Text("没有评分", "not rated")


def reason(
    standing: Standing, grade: Grade, rank: int | None, history: History, settings: Settings
) -> Said:
    """One sentence for a customer's tier, or for why there is none; what a rule, a gate or a promotion
    has to say comes after the facts.
    """
    facts = _facts(standing, grade, rank, history, settings)
    return sentence([facts, *grade.remarks], SEMICOLON) if grade.remarks else facts


def _facts(
    standing: Standing, grade: Grade, rank: int | None, history: History, settings: Settings
) -> Said:
    if not history.purchases:
        return Said(NONE)
    if standing.first is None or standing.last is None:
        return Said(UNDATED)
    if history.returns_only:
        return Said(RETURNS, {"tier": grade.tier}) if grade.tier else Said(NONE)
    got: dict[str, object] = {
        "tier": grade.tier,
        "months": settings.tier.window_months,
        "spend": bare_money(standing.spend, settings),
        "rank": rank,
        "orders": count(standing.orders, "order"),
        "first": standing.first.isoformat(),
        "last": standing.last.isoformat(),
        "new": settings.tier.new_months,
    }
    if grade.is_new:
        return Said(
            NEW,
            {
                **got,
                "spend": bare_money(history.total, settings),
                "orders": count(history.order_count, "order"),
            },
        )
    if not standing.orders:
        return Said(IDLE, got)
    more = sentence((Said(MORE, {"fact": each}) for each in _weighed(standing, settings)), NO_SPACE)
    return Said(TIER if rank else UNRANKED, {**got, "more": more})


def _weighed(standing: Standing, settings: Settings) -> Iterator[Said | Text]:
    """Orders and rating, unless the score gives nothing for them; payment and prices where it does."""
    tier = settings.tier
    scored = tier.method == "score"
    if tier.weight_orders or not scored:
        yield Said(ORDERS, {"orders": count(standing.orders, "order")})
    if tier.weight_rating or not scored:
        yield _rating(standing.rating)
    if scored and tier.weight_payment and standing.punctual is not None:
        yield Said(PAID, {"share": percent(standing.punctual)})
    if scored and tier.weight_price and standing.price is not None:
        yield Said(PRICED, {"share": percent(standing.price)})


def _rating(rating: float | None) -> Said | Text:
    return UNRATED if rating is None else Said(RATED, {"rating": number(rating)})
