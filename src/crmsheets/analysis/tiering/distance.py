"""How far a customer is from the next tier up and down, in money, in orders and in its rating.

Every distance is found by judging again: with it the customer does have the tier that is stated, all
else being equal - also where the limits move with its own figures - and with 1 % less (or, where amounts
are said in bigger steps, with the amount below) it has not. Amounts are round as they are said (0.1 万
from 1 万 on), so that the said amount is the one that was tried.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import better
from crmsheets.analysis.tiering.rules import RulesMethod, record
from crmsheets.analysis.tiering.scale import amount, place
from crmsheets.analysis.tiering.score import RATING_MOST, ScoreMethod
from crmsheets.analysis.tiering.search import least
from crmsheets.analysis.tiering.share import ShareMethod
from crmsheets.analysis.tiering.standing import changed
from crmsheets.analysis.wording import SEMICOLON, bare_money, number, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.analysis.tiering.evaluator import Evaluator
    from crmsheets.analysis.tiering.standing import Standing

MOST_ORDERS = 10_000
"""Orders that are tried at most: more than one a working hour for years."""
_TIMES = 4
_LESS = 0.99
_A_STAR = 1.0
"""A rating that must rise by more is no easier than buying more, and is told only where that does not help."""
_TENTHS = 10
"""Ratings are said in tenths."""

UP_EITHER = Text(
    "再买 {money}或{orders}升 {tier}", "{money} more in one order, or {orders}, for {tier}"
)
UP_MONEY = Text("再买 {money}升 {tier}", "{money} more in one order for {tier}")
UP_ANY = Text("再下一单（多少都行）升 {tier}", "one more order of any size for {tier}")
UP_ORDERS = Text("{orders}升 {tier}", "{orders} for {tier}")
ORDER = Text("再下 {many} 单（{each}）", "{many} more order of {each}")
ORDERS = Text("再下 {many} 单（每单 {each}）", "{many} more orders of {each} each")
UP_NEVER = Text("光多买升不上去", "buying more alone does not lift it")
UP_WANTING = Text(
    "光多买升不上去，{tier} 还要 {wanted}",
    "buying more alone does not lift it; {tier} also asks for {wanted}",
)
UP_CAPPED = Text("有封顶，多买也升不了", "capped; buying more does not lift it")
UP_OTHERS = Text("升级要和别家比，说不准", "a better tier hangs on the others; nobody can tell")
RATED_TOO = Text(
    "评分从 {now} 提到 {rating} 也能升 {tier}", "a rating of {rating} (now {now}) also means {tier}"
)
RATED_ALONE = Text(
    "评分从 {now} 提到 {rating} 能升 {tier}", "a rating of {rating} (now {now}) means {tier}"
)
DOWN = Text("少买 {money}降 {tier}", "{money} less means {tier}")
DOWN_NEVER = Text("光少买降不下来", "buying less alone does not lower it")


@dataclass(frozen=True, slots=True)
class Step:
    """What leads to another tier: money (分) in one order, or so many orders; None: it does not."""

    tier: str
    money: int | None = None
    orders: int | None = None
    tier_by_orders: str = ""


@dataclass(frozen=True, slots=True)
class Rated:
    """The mean rating that leads to another tier, all else being equal."""

    tier: str
    rating: float


@dataclass(frozen=True, slots=True)
class Distance:
    """The way up and down (None: there is none), what an order is worth (分), the sentence. `rated`: the
    rating that leads up, as far as it is worth telling.
    """

    up: Step | None
    down: Step | None
    each: int
    said: Said
    rated: Rated | None = None


def with_order(standing: Standing, money: int, until: dt.date, orders: int = 1) -> Standing:
    """The customer with so many more orders of so much money (分) each, today."""
    return changed(
        standing,
        spend=standing.spend + money * orders,
        orders=standing.orders + orders,
        last=until,
        total=standing.total + money * orders,
        all_orders=standing.all_orders + orders,
        values=standing.values + (money,) * orders,
    )


def with_less(standing: Standing, money: int) -> Standing:
    """The customer with the same orders for so much less money (分)."""
    return changed(standing, spend=standing.spend - money, total=standing.total - money)


def usual_order(standing: Standing) -> int:
    """What an order of the customer is worth: the mean of the window, else of all; as it is said."""
    for money, orders in ((standing.spend, standing.orders), (standing.total, standing.all_orders)):
        if money > 0 and orders > 0:
            return amount(place(money // orders))
    return 0


@dataclass(frozen=True)
class Distances:
    """The distances of all customers of an evaluation."""

    evaluator: Evaluator

    def of(self, own: Standing) -> Distance | None:
        """One customer's; None for one without a tier."""
        tier = self.evaluator.grade(own).tier
        if not tier:
            return None
        each = usual_order(own)
        up = self._up(own, tier, each) if tier != "A" else None
        rated = self._rated(own, tier, up) if tier != "A" else None
        down = self._down(own, tier)
        said = [self._said_up(up, each, own)] if tier != "A" else []
        if rated is not None:
            said.append(_said_rated(rated, own, also=up is not None))
        if tier != self._last and own.spend > 0:
            said.append(self._said_down(down))
        return Distance(up, down, each, sentence(said, SEMICOLON), rated)

    @cached_property
    def _last(self) -> str:
        """The last tier there is: the one of a customer that did nothing."""
        method, tier = self.evaluator.method, self.evaluator.settings.tier
        if isinstance(method, RulesMethod):
            return method.least
        return "C" if isinstance(method, ShareMethod) or tier.cut_c is None else "D"

    @cached_property
    def _spent(self) -> int:
        """The most money (分) that matters: all that anybody spent, what full points ask for."""
        spent = [each.spend for each in self.evaluator.known.values()]
        method = self.evaluator.method
        if isinstance(method, ScoreMethod):
            spent.append(method.full.spend)
        return max([*spent, 10**6])

    @cached_property
    def _ordered(self) -> int:
        """The same in orders."""
        ordered = [each.orders for each in self.evaluator.known.values()]
        method = self.evaluator.method
        if isinstance(method, ScoreMethod):
            ordered.append(method.full.orders)
        if isinstance(method, RulesMethod):
            ordered += method.counts
        return max([*ordered, 1])

    def _most(self, own: Standing) -> int:
        """More money (a place of the scale) than could matter: several times as much as matters at all;
        a mean that a rule asks for counts with every order.
        """
        most = self._spent
        method = self.evaluator.method
        if isinstance(method, RulesMethod):
            orders = max(own.orders, own.all_orders) + 1
            most = max([most, *(named * orders for named in method.amounts)])
        return place(_TIMES * most)

    def _up(self, own: Standing, tier: str, each: int) -> Step | None:
        evaluator, until = self.evaluator, self.evaluator.until
        method = evaluator.method

        @cache
        def by_money(at: int) -> str:
            return evaluator.tier_if(own, with_order(own, amount(at), until))

        @cache
        def by_orders(many: int) -> str:
            return evaluator.tier_if(own, with_order(own, each, until, many))

        most = self._most(own)
        guesses = [place(more) + 1 for more in method.next_up(own)]
        money = least(lambda at: better(by_money(at), tier), most, guesses, _less)
        likely = [math.ceil(many) for many in method.next_orders(own, each)]
        enough = _TIMES * max(self._ordered, amount(most) // each if each else 0)
        orders = least(lambda many: better(by_orders(many), tier), min(enough, MOST_ORDERS), likely)
        if money is None and orders is None:
            return None
        reached = "" if orders is None else by_orders(orders)
        if money is None:
            return Step(reached, None, orders, reached)
        return Step(by_money(money), amount(money), orders, reached)

    def _down(self, own: Standing, tier: str) -> Step | None:
        def lowered(at: int) -> str:
            return self.evaluator.tier_if(own, with_less(own, amount(at)))

        guesses = [place(less) + 1 for less in self.evaluator.method.next_down(own)]
        most = place(own.spend)
        found = least(lambda at: better(tier, lowered(at)), most, guesses, _less)
        return None if found is None else Step(lowered(found), amount(found))

    def _rated(self, own: Standing, tier: str, up: Step | None) -> Rated | None:
        """The lowest mean of its ratings that leads up; None without one, or where any order does it, or
        buying does and the rating would have to rise by more than a star.
        """
        method = self.evaluator.method
        if up is not None and up.money == amount(1):
            return None
        if (
            not isinstance(method, ScoreMethod)
            or own.rating is None
            or not method.tier.weight_rating
        ):
            return None
        now, most = math.floor(own.rating * _TENTHS), int(RATING_MOST * _TENTHS)
        if up is not None:
            most = min(most, math.floor((own.rating + _A_STAR) * _TENTHS))

        def reached(more: int) -> str:
            return self.evaluator.tier_if(own, changed(own, rating=(now + more) / _TENTHS))

        if most <= now or not better(reached(most - now), tier):
            return None
        more = least(lambda more: better(reached(more), tier), most - now)
        return None if more is None else Rated(reached(more), (now + more) / _TENTHS)

    def _said_up(self, up: Step | None, each: int, own: Standing) -> Said:
        settings = self.evaluator.settings
        if up is None:
            return self._never(own)
        many = up.orders or 0
        got: dict[str, object] = {
            "tier": up.tier,
            "money": bare_money(up.money or 0, settings),
            "orders": Said(
                ORDER if many == 1 else ORDERS, {"many": many, "each": bare_money(each, settings)}
            ),
        }
        if up.money is None:
            return Said(UP_ORDERS, got)
        if up.money == amount(1):
            return Said(UP_ANY, got)
        # Orders that lead to another tier than the money does would need a second sentence.
        both = up.orders is not None and up.tier_by_orders == up.tier
        return Said(UP_EITHER if both else UP_MONEY, got)

    def _never(self, own: Standing) -> Said:
        """Why buying more does not help."""
        evaluator, method = self.evaluator, self.evaluator.method
        options, tier = evaluator.settings.tier, evaluator.grade(own).tier
        at_cap = options.gates and not better(options.gate_tier, tier)
        if at_cap and evaluator.after.gated(own, tier) is not None:
            return Said(UP_CAPPED)
        if isinstance(method, RulesMethod):
            return _wanting(method, own)
        return Said(UP_NEVER if isinstance(method, ScoreMethod) else UP_OTHERS)

    def _said_down(self, down: Step | None) -> Said:
        if down is None or down.money is None:
            return Said(DOWN_NEVER)
        money = bare_money(down.money, self.evaluator.settings)
        return Said(DOWN, {"money": money, "tier": down.tier})


def _said_rated(rated: Rated, own: Standing, *, also: bool) -> Said:
    got = {"now": number(own.rating or 0), "rating": number(rated.rating), "tier": rated.tier}
    return Said(RATED_TOO if also else RATED_ALONE, got)


def _wanting(method: RulesMethod, own: Standing) -> Said:
    """What the next better rule asks for that money does not buy."""
    now = method.grade(own).tier
    rule = next((each for each in reversed(method.rules) if better(each.tier, now)), None)
    facts: Mapping[str, object] = record(own, method.until)
    if rule is None:
        return Said(UP_NEVER)
    wanting = [each.text for each in rule.when.wanting(facts) if each.field.name not in _BOUGHT]
    return Said(UP_WANTING, {"tier": rule.tier, "wanted": wanting}) if wanting else Said(UP_NEVER)


_BOUGHT = frozenset({"spend_12m", "orders_12m", "total_spend", "order_count"})


def _less(at: int) -> int:
    """The place of 1 % less."""
    return place(_LESS * amount(at))
