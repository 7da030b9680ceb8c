"""Lost customers worth winning back: why they left, what they used to buy, what to do about it.

Value at stake: the money of the year up to the last order, what a customer won back may buy again.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.alarms import SETTLE
from crmsheets.analysis.period import window
from crmsheets.analysis.talks import Cause, Source
from crmsheets.model.stage import LossReason, Stage
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.history import History
    from crmsheets.analysis.portfolio import CustomerRow
    from crmsheets.model.settings import Settings

ACTIONS: Mapping[str, Text] = {
    LossReason.PRICE.value: Text(
        "重新核价，带着新报价去谈", "Work out the price anew and call with an offer"
    ),
    LossReason.DELIVERY.value: Text(
        "说清现在的交期，先接一张小单做给他看",
        "Say how soon you deliver now, prove it on a small order",
    ),
    LossReason.QUALITY.value: Text(
        "带整改结果和新样品上门", "Visit with what was mended and a new sample"
    ),
    LossReason.SERVICE.value: Text(
        "换个人对接，老板出面道个歉", "Have somebody else look after them, and the owner call"
    ),
    LossReason.TERMS.value: Text("重新谈结算方式", "Talk about the payment terms again"),
    LossReason.RIVAL.value: Text(
        "做第二供应商：请他试一单比一比", "Offer to be second source: one trial order"
    ),
    LossReason.NO_NEED.value: Text("每季问候一次，有需求先想到我们", "Keep in touch every quarter"),
}
ASK = Text("打电话问清为什么不买了，记下来", "Call, ask why they stopped, and write it down")


@dataclass(frozen=True, slots=True)
class WinBack:
    """One lost customer, or one that came back lately (`back_on`); money in 分. `known`: where the
    reason is known from.
    """

    customer_id: str
    customer: str
    owner: str
    lost_on: dt.date | None
    back_on: dt.date | None
    last_order: dt.date | None
    silent_days: int | None
    orders: int
    worth: int
    total: int
    reason: Any
    said_on: dt.date | None
    action: Said
    known: Text = Source.NONE.text


def winbacks(
    rows: Iterable[CustomerRow],
    bought: Mapping[str, History],
    causes: Mapping[str, Cause],
    settings: Settings,
) -> list[WinBack]:
    """Lost customers, the dearest first; behind them those won back, by the same order."""
    found = [
        _winback(row, bought, causes.get(row.customer_id), settings)
        for row in rows
        if row.stage in {Stage.LOST, Stage.BACK}
    ]
    return sorted(
        found,
        key=lambda each: (each.back_on is not None, -each.worth, each.customer, each.customer_id),
    )


def _winback(
    row: CustomerRow, bought: Mapping[str, History], cause: Cause | None, settings: Settings
) -> WinBack:
    history = bought.get(row.customer_id)
    last = history.days[-1] if history and history.days else None
    cause = cause if _later(cause, last) else None
    reason = cause.reason if cause else LossReason.UNKNOWN
    back = row.back_on if row.stage is Stage.BACK else None
    worth = history.spend(window(last, settings.tier.window_months)) if history and last else 0
    return WinBack(
        customer_id=row.customer_id,
        customer=row.name,
        owner=row.owner,
        lost_on=row.lost_on,
        back_on=back,
        last_order=row.last_order,
        silent_days=row.silent_days,
        orders=row.order_count,
        worth=max(worth, 0),
        total=row.total_spend,
        reason=reason,
        said_on=cause.date if cause else None,
        action=Said(SETTLE if row.open_complaints else ACTIONS.get(str(reason), ASK)),
        known=(cause.source if cause else Source.NONE).text,
    )


def _later(cause: Cause | None, last: dt.date | None) -> bool:
    """Whether a cause was said after the last order: what was said before kept nobody from buying."""
    if cause is None or cause.date is None:
        return False
    return last is None or cause.date >= last
