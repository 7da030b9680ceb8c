"""When a customer was lost and when it came back: the rule of type 流失 held against every gap.

Each silence between two purchases is judged by what was known when it began: the customer's own gaps
so far, shrunk to the company's gap of today. The day lost is the first on which both limits are past.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.history import History
from crmsheets.analysis.silence import shrunk

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Loss:
    """One time that a customer was lost: the last purchase before, the day it counted as lost, the
    first purchase after (None: not yet). `recorded`: the day lost is the one that a run kept, or the
    first that said so; `ruled_on`: then the day by today's rules (None: by them it was not lost).
    """

    last: dt.date
    lost_on: dt.date
    back_on: dt.date | None = None
    recorded: bool = False
    ruled_on: dt.date | None = None


def losses(
    history: History, company: float | None, settings: Settings, today: dt.date
) -> tuple[Loss, ...]:
    """Every time, the oldest first; the last one is open while the customer is lost."""
    return tuple(_losses(history.days, company, settings, today))


def _losses(
    days: tuple[dt.date, ...], company: float | None, settings: Settings, today: dt.date
) -> Iterator[Loss]:
    for at, day in enumerate(days):
        after = days[at + 1] if at + 1 < len(days) else None
        usual = shrunk((day - days[0]).days, at, company, settings.life.shrink_orders)
        limit = limit_days(usual, settings)
        if ((after or today) - day).days > limit:
            yield Loss(day, day + dt.timedelta(days=math.floor(limit) + 1), after)


def limit_days(usual: float | None, settings: Settings) -> float:
    """The longest silence that is no loss."""
    return max(settings.life.lost_days, settings.life.lost_ratio * (usual or 0))
