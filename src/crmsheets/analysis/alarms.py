"""The list 流失预警: who should have ordered, most urgent first, with what is at risk and what to do.

Order: (weeks of silence + 1) / (repeat orders + 1), which in back-tests told best who would not come
again. Worth: what the customer bought in the window. Advice by what else is known of the customer.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from crmsheets.analysis.lives import said
from crmsheets.analysis.period import window, within
from crmsheets.analysis.silence import company_gap as gap_of_all
from crmsheets.analysis.silence import long_gap, silence, urgency
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.settings import Settings

SETTLE = Text("先结掉投诉，再谈订单", "Settle the complaint first, then talk about orders")
UNHAPPY = Text(
    "评分低（{rating}），先问哪里不满意", "Rated {rating}: ask what went wrong, then for orders"
)
PROMISED = Text("{day}约好要跟进，提前打", "A contact is promised for {day}: call before that")
VISIT = Text("当面拜访，问清下一单什么时候", "Visit them and ask when the next order comes")
CALL = Text("打电话问下一单什么时候", "Call and ask when the next order comes")
MESSAGE = Text("发微信问候，报新价或新品", "Send a message with new prices or products")
SECOND = Text("回访第一单用得怎么样，约第二单", "Ask how the first order did, and for a second")
_LOW_RATING = 3.0

PAUSED = Text("放假 {days} 天，不算", "{days} of a pause, not counted")
YEARLY = Text("去年同期也没下单", "the same weeks of the year before were silent, too")
CONTRACT = Text("合同客户，不提醒", "on contract, no alarm")


@dataclass(frozen=True, slots=True)
class Alarm:
    """One customer out of rhythm; `why_not` says why it is none after all (listed apart then).

    `kind`: late (own rhythm), few (too few orders for one; held against the company's long gap) or
    held (no alarm). Days, 分; `times`: silence less holidays in usual gaps; `own_gap`: the average of
    its own orders; `limit`: the long gap of `few`; `lost`: it counts as lost by now.
    """

    kind: str
    customer_id: str
    customer: str
    owner: str
    tier: str
    orders: int
    usual_gap: float | None
    silent_days: int
    times: float | None
    worth: int
    urgency: float
    said: Said
    advice: Said
    last_order: dt.date | None
    why_not: Said | None = None
    limit: int | None = None
    own_gap: float | None = None
    lost: bool = False


def alarms(
    rows: Iterable[CustomerRow],
    bought: Mapping[str, History],
    settings: Settings,
    today: dt.date,
    winning: Mapping[str, Said] = MappingProxyType({}),
) -> list[Alarm]:
    """Late ones, then those with few orders, then those held back; each most urgent first. `winning`:
    what is to be done to win back those who are lost, so that one customer has one advice.
    """
    limit, company = long_gap(bought.values()), gap_of_all(bought.values())
    found: list[Alarm] = []
    for row in rows:
        history = bought.get(row.customer_id)
        words = said(row)
        if history is None or words is None:
            continue
        if row.should_order:
            found.append(_alarm("late", row, words))
        elif row.type is CustomerType.LOST:
            continue
        elif limit is not None and _few(row, limit, settings, today):
            found.append(replace(_alarm("few", row, words), limit=round(limit)))
        else:
            quiet = silence(history, company, settings, today)
            reason = _why_not(quiet.held, quiet.paused) if quiet.held else None
            if row.on_contract and quiet.should_order:
                reason = Said(CONTRACT)
            if reason is not None:
                found.append(_alarm("held", row, words, reason))
    told = (
        replace(each, advice=winning.get(each.customer_id, each.advice)) if each.lost else each
        for each in found
    )
    return sorted(told, key=_order)


_KINDS = ("late", "few", "held")


def _order(alarm: Alarm) -> tuple[int, float, int, str, str]:
    return (
        _KINDS.index(alarm.kind),
        -alarm.urgency,
        -alarm.worth,
        alarm.customer,
        alarm.customer_id,
    )


def _few(row: CustomerRow, limit: float, settings: Settings, today: dt.date) -> bool:
    """Too few orders for a rhythm, and silent longer than most repeat orders took to come."""
    recent = within(row.last_order, window(today, settings.tier.window_months))
    few = row.order_count < settings.life.min_orders and not row.on_contract
    return recent and few and (row.silent_days or 0) > limit


def _why_not(held: str, paused: int) -> Said:
    return Said(YEARLY) if held == "yearly" else Said(PAUSED, {"days": paused})


def _alarm(kind: str, row: CustomerRow, words: Said, why_not: Said | None = None) -> Alarm:
    silent = row.silent_days or 0
    return Alarm(
        kind=kind,
        customer_id=row.customer_id,
        customer=row.name,
        owner=row.owner,
        tier=row.tier,
        orders=row.order_count,
        usual_gap=row.usual_gap,
        silent_days=silent,
        times=row.silence_ratio,
        worth=row.spend_12m,
        urgency=urgency(silent, row.order_count),
        said=words,
        advice=advice(row, kind),
        last_order=row.last_order,
        why_not=why_not,
        own_gap=row.own_gap,
        lost=row.type is CustomerType.LOST,
    )


def advice(row: CustomerRow, kind: str = "late") -> Said:
    """What to do about it, the first that applies."""
    if row.open_complaints:
        return Said(SETTLE)
    if row.rating_avg is not None and row.rating_avg <= _LOW_RATING:
        return Said(UNHAPPY, {"rating": f"{row.rating_avg:.1f}"})
    if row.next_date is not None and row.overdue_days is None:
        return Said(PROMISED, {"day": row.next_date.isoformat()})
    if kind == "few":
        return Said(SECOND)
    return Said({"A": VISIT, "B": CALL}.get(row.tier, MESSAGE))
