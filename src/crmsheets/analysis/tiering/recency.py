"""Tiers by recency, frequency and money: the code on 0-100, cut like the score.

Of the customers who ordered in the window; the others get the last tier.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from crmsheets.analysis.rfm import Code, Limits, classes_of, coded, limits_of
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.analysis.tiering.score import cut
from crmsheets.analysis.tiering.standing import active, changed
from crmsheets.model.exact import yuan

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier

_FEN = 100
_MOST_FEN, _MOST_ORDERS = 10**15, 10**9
"""More than anybody buys."""
Figures = tuple[float, float, float]
"""Days since the last order, orders, money in whole currency units."""


def figures(standing: Standing, until: dt.date) -> Figures:
    """What a customer is coded by."""
    days = (until - standing.last).days if standing.last else 0
    return days, standing.orders, yuan(standing.spend)


@dataclass(frozen=True)
class RfmMethod:
    """The three figures of everybody who ordered in the window."""

    tier: Tier
    until: dt.date
    samples: tuple[Sample, Sample, Sample]
    changed: dict[object, Sample] = field(default_factory=dict, compare=False, repr=False)
    """What has been worked out of days (0) and orders (1), by the value that is gone and the new one."""
    cuts: dict[object, tuple[float, ...]] = field(default_factory=dict, compare=False, repr=False)
    """The limits of these samples (which live as long as they are kept here)."""

    @classmethod
    def of(cls, standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> RfmMethod:
        """The method over these customers."""
        bought = [figures(each, until) for each in active(standing.values())]
        return cls(tier, until, _samples([Sample.of(column) for column in _columns(bought)]))

    @property
    def plus(self) -> int:
        """What is added to the quantiles: 1 as the R package has it, 0 where strict."""
        return 0 if self.tier.method == "rfm_strict" else 1

    @cached_property
    def limits(self) -> Limits:
        """The limits between the classes."""
        return Limits.of(self.samples, self.plus)

    def code(self, own: Standing) -> Code | None:
        """The code of one of them; None for one without an order in the window."""
        return coded(figures(own, self.until), self.limits) if own.orders > 0 else None

    def grade(self, own: Standing) -> Grade:
        """The grade of one of them."""
        return self._graded(own, self.limits)

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade if the customer that stood so stood otherwise; the limits follow."""
        return self._graded(now, self._limits_if(was, now))

    def _limits_if(self, was: Standing, now: Standing) -> Limits:
        """The limits if one customer's figures were others; what has been worked out is kept, since
        money is tried in many amounts with days and orders the same.
        """
        gone = figures(was, self.until) if was.orders > 0 else None
        come = figures(now, self.until) if now.orders > 0 else None
        days, orders = (self._kept(at, gone and gone[at], come and come[at]) for at in (0, 1))
        money = self.samples[2].changed(gone[2:] if gone else (), come[2:] if come else ())
        classes = classes_of((days, orders, money))
        return Limits(
            self._cuts(days, classes),
            self._cuts(orders, classes),
            limits_of(money, classes, self.plus),
        )

    def _kept(self, at: int, gone: float | None, come: float | None) -> Sample:
        key = (at, gone, come)
        if key not in self.changed:
            self.changed[key] = self.samples[at].changed(
                () if gone is None else (gone,), () if come is None else (come,)
            )
        return self.changed[key]

    def _cuts(self, sample: Sample, classes: int) -> tuple[float, ...]:
        key = (id(sample), classes)
        if key not in self.cuts:
            self.cuts[key] = limits_of(sample, classes, self.plus)
        return self.cuts[key]

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier alone."""
        if now.orders <= 0:
            return cut(0, self.tier)
        code = coded(figures(now, self.until), self._limits_if(was, now))
        return cut(code.score, self.tier)

    def next_up(self, own: Standing) -> list[float]:
        """The limits of money above, as they are with the customer above them, and any order at all,
        which is recent.
        """
        limits = self._limits_if(
            own, changed(own, orders=max(own.orders, 1), spend=_MOST_FEN)
        ).money
        return [1, *(math.ceil(_FEN * limit) - own.spend for limit in limits)]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """The limits of orders above, likewise, and those of money."""
        limits = self._limits_if(own, changed(own, orders=_MOST_ORDERS)).frequency
        money = (
            (math.ceil(_FEN * limit) - own.spend) / max(each, 1) for limit in self.limits.money
        )
        return [1, *(limit - own.orders for limit in limits), *money]

    def next_down(self, own: Standing) -> list[float]:
        """The limits of money below."""
        return [own.spend - _FEN * limit for limit in self.limits.money]

    def _graded(self, own: Standing, limits: Limits) -> Grade:
        if own.orders <= 0:
            return Grade(cut(0, self.tier))
        code = coded(figures(own, self.until), limits)
        return Grade(cut(code.score, self.tier), code.score, rfm=code.text)


def _columns(rows: list[Figures]) -> tuple[list[float], list[float], list[float]]:
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


def _samples(found: list[Sample]) -> tuple[Sample, Sample, Sample]:
    recency, frequency, money = found
    return recency, frequency, money
