"""The stage of a customer's life with the factory: exactly one, the first that applies.

流失 (by its type) - 有流失风险 (should have ordered) - 挽回 (ordered again after being lost, not long
ago) - 首单 (or returns only), 复购 (by the number of orders) -
报价/在谈 (by the stage typed last; where none was, by the last word of follow-ups) - 首次接触.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from crmsheets.analysis.losses import Loss
from crmsheets.analysis.wording import count
from crmsheets.model.judged import CustomerType
from crmsheets.model.stage import Stage
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.analysis.talks import Talk
    from crmsheets.model.settings import Settings

MET = Text("还没成交，{met}", "no order yet, {met}")
MET_ON = Text("{day}第一次接触", "first met on {day}")
MET_SOME_DAY = Text("没写哪天接触的", "nobody wrote when first met")
TALKING = Text("还没成交，{day}说到「{words}」", "no order yet, on {day}: {words}")
TALKING_SOME_DAY = Text("还没成交，说到「{words}」", "no order yet: {words}")
TYPED = Text("还没成交，{day}填的阶段是「{words}」", "no order yet, stage on {day}: {words}")
TYPED_SOME_DAY = Text("还没成交，填的阶段是「{words}」", "no order yet, stage: {words}")
CLOSED = Text("没成交，{day}填的阶段是「{words}」", "no order, stage on {day}: {words}")
TURNED_DOWN = Text("没成交，{day}说「{words}」", "no order, on {day}: {words}")
FIRST = Text("只下过一单，{day}", "one order, on {day}")
REPEAT = Text("下过 {orders} 单，最近 {day}", "{orders}, the last on {day}")
RETURNS = Text("只有退货，没有订单", "returns only, no order")
UNDATED = Text("下过 {orders} 单，没写日期", "{orders}, without dates")
LOST = Text("{day}起算流失，已沉默 {silent} 天", "lost since {day}, silent for {silent}")
LOST_OTHERWISE = Text(
    "{day}起记为流失（按现在的规则从 {ruled} 算），已沉默 {silent} 天",
    "recorded as lost since {day} ({ruled} by today's rules), silent for {silent}",
)
LOST_BY_HAND = Text("人工定为流失", "set to lost by hand")
LOST_BY_HAND_SINCE = Text("{day}起人工定为流失", "set to lost by hand since {day}")
LET_OFF = Text(
    "{facts}；{day}起记过流失，按现在的规则还不算",
    "{facts}; recorded as lost since {day}, not yet lost by today's rules",
)
_DRIFT = dt.timedelta(days=14)
"""By so much the day lost may differ unsaid: everybody's usual gap moves a little with each order."""
BACK = Text("{lost}起流失过，{back}又下单", "was lost from {lost}, ordered again on {back}")


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A stage and why; the last time the customer was lost, if ever."""

    stage: Stage
    reason: Said
    loss: Loss | None = None


def standpoint(
    row: CustomerRow,
    lost: tuple[Loss, ...],
    talk: Talk | None,
    alarm: Said | None,
    settings: Settings,
    today: dt.date,
    let_off: dt.date | None = None,
) -> Standpoint:
    """Where a customer stands. `lost`: every time it was lost; `alarm`: the words of an alarm; `let_off`:
    since when earlier runs recorded a silence as a loss that by today's rules is none yet.
    """
    found = _standpoint(row, lost, talk, alarm, settings, today)
    if let_off is None or found.stage is Stage.LOST or row.by_hand:
        return found
    said = Said(LET_OFF, {"facts": found.reason, "day": let_off.isoformat()})
    return replace(found, reason=said)


def _standpoint(
    row: CustomerRow,
    lost: tuple[Loss, ...],
    talk: Talk | None,
    alarm: Said | None,
    settings: Settings,
    today: dt.date,
) -> Standpoint:
    last = lost[-1] if lost else None
    if row.type is CustomerType.LOST:
        return Standpoint(Stage.LOST, _gone(row, last), last)
    if row.should_order and alarm is not None:
        return Standpoint(Stage.AT_RISK, alarm, last)
    if last is not None and last.back_on is not None and _lately(last.back_on, settings, today):
        said = {"lost": last.lost_on.isoformat(), "back": last.back_on.isoformat()}
        return Standpoint(Stage.BACK, Said(BACK, said), last)
    if row.order_count or row.total_spend < 0:
        stage = Stage.REPEAT if row.order_count > 1 else Stage.FIRST
        return Standpoint(stage, _bought(row, stage), last)
    if talk is not None and talk.open:
        return Standpoint(Stage.TALKING, _talking(talk))
    return Standpoint(Stage.MET, _met(row, talk))


def _lately(day: dt.date, settings: Settings, today: dt.date) -> bool:
    return (today - day).days <= settings.life.won_back_days


def _gone(row: CustomerRow, last: Loss | None) -> Said:
    if last is None or last.back_on is not None:
        return Said(LOST_BY_HAND)
    silent = count(row.silent_days or 0, "day")
    said: dict[str, object] = {"day": last.lost_on.isoformat(), "silent": silent}
    if not last.recorded:
        return Said(LOST, said)
    if last.ruled_on is None:
        return Said(LOST_BY_HAND_SINCE, said)
    if abs(last.lost_on - last.ruled_on) <= _DRIFT:
        return Said(LOST, said)
    return Said(LOST_OTHERWISE, {**said, "ruled": last.ruled_on.isoformat()})


def _bought(row: CustomerRow, stage: Stage) -> Said:
    if not row.order_count:
        return Said(RETURNS)
    orders = count(row.order_count, "order")
    if row.last_order is None:
        return Said(UNDATED, {"orders": orders})
    said = {"orders": orders, "day": row.last_order.isoformat()}
    return Said(FIRST if stage is Stage.FIRST else REPEAT, said)


def _talking(talk: Talk) -> Said:
    if talk.date is None:
        return Said(TYPED_SOME_DAY if talk.typed else TALKING_SOME_DAY, {"words": talk.words})
    said = {"day": talk.date.isoformat(), "words": talk.words}
    return Said(TYPED if talk.typed else TALKING, said)


def _met(row: CustomerRow, talk: Talk | None) -> Said:
    if talk is not None and talk.date is not None:
        said = {"day": talk.date.isoformat(), "words": talk.words}
        return Said(CLOSED if talk.typed else TURNED_DOWN, said)
    met = row.first_contact
    return Said(MET, {"met": Said(MET_ON, {"day": met.isoformat()}) if met else MET_SOME_DAY})
