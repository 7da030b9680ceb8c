"""A kept history as a small table: `past(("2024-10", "CUS001", "甲", "A"))` is one line of 分级历史."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Any

from crmsheets.model.past import FigureLine, Move, Past, QualityLine, Run, State, TierLine, together


def run(period: str, number: int = 1, mark: str = "m") -> Run:
    """A run on the last day of its month."""
    year, month = (int(each) for each in period.split("-"))
    return Run(period, dt.date(year, month, calendar.monthrange(year, month)[1]), number, mark)


def line(period: str, customer: str, name: str, tier: str, **more: Any) -> TierLine:
    """A customer's line; the rules say the same as the tier unless `ruled`, `held` say otherwise."""
    state = {
        "tier": tier,
        "type": more.pop("type", "现有"),
        "ruled": more.pop("ruled", tier),
        "held": more.pop("held", tier),
        "below": more.pop("below", 0),
        "manual": more.pop("manual", False),
        "until": more.pop("until", ""),
        "lost_on": more.pop("lost_on", ""),
        "last_order": more.pop("last_order", ""),
    }
    return TierLine(
        run=run(period, more.pop("number", 1), more.pop("mark", "m")),
        customer=customer,
        name=name,
        before=more.pop("before", ""),
        move=more.pop("move", Move.FIRST),
        state=State(**state),
        **more,
    )


def past(*lines: TierLine | FigureLine | QualityLine) -> Past:
    """Lines as a history, in their order."""
    return together(
        [
            Past(
                tuple(each for each in lines if isinstance(each, TierLine)),
                tuple(each for each in lines if isinstance(each, FigureLine)),
                tuple(each for each in lines if isinstance(each, QualityLine)),
            )
        ]
    )
