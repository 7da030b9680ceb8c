"""口径 of on-time delivery beyond the usual: dates that were moved, and tolerances."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import count, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.orders import OrderLine
    from crmsheets.model.options.orders import Orders

MOVED = Text(
    "{lines} 行改过交期，按第一次答应的交期看按不按期。",
    "Dates moved: {lines}; on time is judged by the first promise.",
)
LATE = Text("晚 {days} 天以内也算按期。", "Up to {days} late is on time, too.")
EARLY = Text("提前 {days} 天以上不算按期。", "More than {days} early is not on time.")


def delivery_notes(lines: Iterable[OrderLine], settings: Orders) -> dict[str, Said]:
    """The sentence under `promises`; nothing where the usual rule is all there is to say."""
    moved = sum(
        line.promised is not None and line.due_date is not None and line.promised != line.due_date
        for line in lines
    )
    told: list[Said | Text] = []
    if moved:
        told.append(Said(MOVED, {"lines": count(moved, "line")}))
    if settings.late_days:
        told.append(Said(LATE, {"days": count(settings.late_days, "day")}))
    if settings.early_days is not None:
        told.append(Said(EARLY, {"days": count(settings.early_days, "day")}))
    return {"promises": sentence(told, Text("", " "))} if told else {}
