"""Everybody's tier as of a day, and any one customer's if its figures were others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from crmsheets.analysis.tiering.after import After
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.tiering.recency import RfmMethod
from crmsheets.analysis.tiering.rules import RulesMethod
from crmsheets.analysis.tiering.score import ScoreMethod
from crmsheets.analysis.tiering.share import ShareMethod
from crmsheets.analysis.tiering.standing import Standing, is_new

if TYPE_CHECKING:
    from crmsheets.model.settings import Settings


class Method(Protocol):
    """A way of giving tiers, made from everybody's standing."""

    def grade(self, own: Standing) -> Grade:
        """The grade of one of them."""

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade of the one that stood as `was`, if it stood as `now`."""

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier of that grade, worked out faster where that can be."""

    def next_up(self, own: Standing) -> list[float]:
        """Guesses: how much more money (分) in one order may lead to another tier."""

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """Guesses: how many more orders of so much money (分) each may."""

    def next_down(self, own: Standing) -> list[float]:
        """Guesses: how much less money may."""


@dataclass(frozen=True)
class Evaluator:
    """Customers with a counted order, their tiers by the method of the settings, gates, promotion."""

    standing: Mapping[str, Standing]
    settings: Settings
    until: dt.date

    @cached_property
    def known(self) -> Mapping[str, Standing]:
        """Those with a dated order; nobody else's figures count."""
        return {name: each for name, each in self.standing.items() if each.first is not None}

    @cached_property
    def method(self) -> Method:
        """The method of the settings, over those with a dated order."""
        tier = self.settings.tier
        if tier.method == "rules":
            return RulesMethod.of(self.known, tier, self.until)
        if tier.method == "abc":
            return ShareMethod.of(self.known, tier)
        if tier.method == "score":
            return ScoreMethod.of(self.known, tier)
        return RfmMethod.of(self.known, tier, self.until)

    @cached_property
    def after(self) -> After:
        """Gates and promotion."""
        return After.of(self.known.values(), self.settings)

    def grade(self, own: Standing) -> Grade:
        """The grade of a customer. New ones and those without a dated order get no tier."""
        if own.first is None:
            return Grade()
        if is_new(own.first, self.settings, self.until):
            return Grade(is_new=True)
        return self.after.done(self.method.grade(own), own)

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The grade of the customer that stands as `was`, if it had bought as `now`; limits follow."""
        return self.after.if_changed(self.method.if_changed(was, now), was, now)

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier of that grade."""
        if self.settings.tier.gates or self.settings.tier.promotion:
            return self.if_changed(was, now).tier
        return self.method.tier_if(was, now)

    def grades(self) -> dict[str, Grade]:
        """Everybody's grade; equal standings get equal ones."""
        return {name: self.grade(each) for name, each in self.standing.items()}
