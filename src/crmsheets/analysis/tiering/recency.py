"""Tiers by recency, frequency and money: the code on 0-100, cut like the score.

Of the customers who ordered in the window; the others get the last tier.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from crmsheets.analysis.rfm import Code, Limits, coded
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.sample import Sample
from crmsheets.analysis.tiering.score import cut
from crmsheets.analysis.tiering.standing import active
from crmsheets.model.exact import yuan

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier

_FEN = 100
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
        gone = [figures(each, self.until) for each in active([was])]
        come = [figures(each, self.until) for each in active([now])]
        changed = [
            sample.changed(out, into)
            for sample, out, into in zip(self.samples, _columns(gone), _columns(come), strict=True)
        ]
        return self._graded(now, Limits.of(_samples(changed), self.plus))

    def next_up(self, own: Standing) -> list[float]:
        """The limits of money above, and any order at all, which is recent."""
        return [1, *(_FEN * limit - own.spend for limit in self.limits.money)]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """The limits of orders above."""
        del each
        return [1, *(limit - own.orders for limit in self.limits.frequency)]

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
