"""What would make a customer another type than it is: an order, silence until a day, another tier."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.judged import CustomerType
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings

BY_HAND = Text(
    "类型是人工定的（按规则是{ruled}）：改或删规则.xlsx「人工调整」里的那一行",
    "the type was set by hand ({ruled} by the rules): change or remove its line of the adjustments in "
    "rules.xlsx",
)
FIRST_ORDER = Text("下了第一单就是现有客户", "its first order makes it a current customer")
BACK = Text("再下一单就不算流失", "another order and it is not lost any more")
SILENT = Text("到 {day} 还没有新单就算流失", "lost on {day} without a new order")
NO_MORE_A = Text("等级掉出 A 就不是 VIP", "no VIP any more below tier A")
STILL_A = Text("下个月还是 A 就是 VIP", "VIP if it is still A next month")
TWICE_A = Text("连着两个月评上 A 就是 VIP", "VIP after two months at A")


def what_next(row: Mapping[Any, Any], settings: Settings) -> Said | None:
    """The sentence for a row of `Judged.customers`; None where nobody can tell (no order has a day)."""
    found = list(_changes(row, settings))
    return sentence(found, SEMICOLON) if found else None


def _changes(row: Mapping[Any, Any], settings: Settings) -> Iterator[Said | Text]:
    kind = row["type"]
    if row["by_hand"] and kind is not row["type_ruled"]:
        yield Said(BY_HAND, {"ruled": row["type_ruled"]})
    elif kind is CustomerType.PROSPECT:
        yield FIRST_ORDER
    elif kind is CustomerType.LOST:
        yield BACK
    else:
        if row["last_order"] is not None:
            yield Said(SILENT, {"day": lost_from(row, settings).isoformat()})
        if kind is CustomerType.VIP:
            yield NO_MORE_A
        elif row["tier"]:
            yield STILL_A if row["tier"] == "A" else TWICE_A


def lost_from(row: Mapping[Any, Any], settings: Settings) -> dt.date:
    """The first day on which a customer counts as lost if it orders no more, by its usual gap of today."""
    life = settings.life
    limit = max(life.lost_days, life.lost_ratio * (row["usual_gap"] or 0))
    last: dt.date = row["last_order"]
    return last + dt.timedelta(days=math.floor(limit) + 1)
