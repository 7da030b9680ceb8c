"""Type of each customer, movement since the end of last month, silence that calls for a telephone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

from benchmarks.recomputed.days import new_year_days, yearly_pause
from benchmarks.recomputed.facts import Facts
from benchmarks.recomputed.tiers import RANK, Standing

LOST_DAYS, LOST_GAPS = 180, 3
ALARM_GAPS, ALARM_ORDERS = 2, 3


@dataclass(frozen=True, eq=False)
class Judged:
    """The facts, with the standing of today and that of the end of the month before."""

    facts: Facts

    @cached_property
    def now(self) -> Standing:
        return Standing(self.facts, self.facts.today)

    @cached_property
    def then(self) -> Standing:
        return Standing(self.facts, self.facts.before)

    @cache  # noqa: B019  # lives as long as the run
    def tier(self, who: str) -> str:
        return self.now.tier(who)

    @cache  # noqa: B019  # lives as long as the run
    def tier_before(self, who: str) -> str:
        return self.then.tier(who)

    def lost(self, who: str) -> bool:
        silence, gap = self.now.silence(who), self.now.gap(who)
        return silence is not None and silence > max(LOST_DAYS, LOST_GAPS * (gap or 0))

    @cache  # noqa: B019  # lives as long as the run
    def kind(self, who: str) -> str:
        if not self.facts.has_ordered(who):
            return "潜在"
        if self.lost(who):
            return "流失"
        held = self.tier_before(who) == "A" or self.then.first(who) is None
        return "VIP" if self.tier(who) == "A" and held else "现有"

    def move(self, who: str) -> int:
        """1 up, -1 down, 0 the same or not comparable."""
        now, then = RANK.get(self.tier(who)), RANK.get(self.tier_before(who))
        return 0 if now is None or then is None else (now > then) - (now < then)

    def should_order(self, who: str) -> bool:
        orders = len({line.order for line in self.facts.orders_of(who)})
        if orders < ALARM_ORDERS or not self.now.orders[who]:
            return False
        return self.late(who, self.now) and not self.held(who, self.now)

    def late(self, who: str, on: Standing) -> bool:
        """Silent for more than two of the usual gaps."""
        gap, silence = on.gap(who), on.silence(who)
        return gap is not None and silence is not None and silence > ALARM_GAPS * gap

    def paused(self, who: str, on: Standing) -> int:
        """Days of a silence on which nobody orders."""
        days = self.facts.days_of(who, on.day)
        return new_year_days(days[-1], on.day) if days and self.facts.outputs.china else 0

    def held(self, who: str, on: Standing) -> bool:
        """Long for a reason: days around Chinese New Year, or the same weeks empty a year before."""
        days = self.facts.days_of(who, on.day)
        gap, silence = on.gap(who), on.silence(who)
        if gap is None or silence is None:
            return False
        return silence - self.paused(who, on) <= ALARM_GAPS * gap or yearly_pause(days, on.day)
