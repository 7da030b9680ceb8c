"""How far a customer is from the next tier up and down, in money and in orders.

Every distance is found by judging again: with it the customer does have the tier that is stated, all
else being equal - also where the limits move with its own figures. Amounts are round as they are
said (0.1 万 from 1 万 on), so that the said amount is the one that was tried.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from crmsheets.analysis.tiering.grade import better
from crmsheets.analysis.tiering.rules import RulesMethod, record
from crmsheets.analysis.tiering.score import ScoreMethod
from crmsheets.analysis.tiering.share import ShareMethod
from crmsheets.analysis.wording import SEMICOLON, bare_money, sentence
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.analysis.tiering.evaluator import Evaluator
    from crmsheets.analysis.tiering.standing import Standing

MOST_ORDERS = 12
_FEN = 100
_SCALE = (
    (0, 0, 1),
    (10_000, 10_000, 1_000),
    (10_990, 1_000_000, 10_000),
    (20_890, 100_000_000, 1_000_000),
)
"""Amounts as they are said in full: from which place, from how much, in steps of how much (元)."""
_BEGINS = tuple(begins for begins, _, _ in _SCALE)
_TRIES = 6
_TIMES = 4

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
class Distance:
    """The way up and down (None: there is none), what an order is worth (分), and the sentence."""

    up: Step | None
    down: Step | None
    each: int
    said: Said


def with_order(standing: Standing, money: int, until: dt.date, orders: int = 1) -> Standing:
    """The customer with so many more orders of so much money (分) each, today."""
    return replace(
        standing,
        spend=standing.spend + money * orders,
        orders=standing.orders + orders,
        last=until,
        total=standing.total + money * orders,
        all_orders=standing.all_orders + orders,
        values=(*standing.values, *(money for _ in range(orders))),
    )


def with_less(standing: Standing, money: int) -> Standing:
    """The customer with the same orders for so much less money (分)."""
    return replace(standing, spend=standing.spend - money, total=standing.total - money)


def usual_order(standing: Standing) -> int:
    """What an order of the customer is worth: the mean of the window, else of all; as it is said."""
    for money, orders in ((standing.spend, standing.orders), (standing.total, standing.all_orders)):
        if money > 0 and orders > 0:
            return amount(place(money // orders))
    return 0


def amount(at: int) -> int:
    """The amount (分) at a place of the scale of amounts that are said in full, from 0."""
    begins, first, step = _SCALE[bisect_right(_BEGINS, at) - 1]
    return (first + (at - begins) * step) * _FEN


def place(fen: float) -> int:
    """The place of the greatest such amount that is not more than `fen`; 0 of nothing."""
    money = max(fen, 0) / _FEN
    begins, first, step = next(row for row in reversed(_SCALE) if row[1] <= money)
    return begins + int((money - first) // step)


@dataclass(frozen=True)
class Distances:
    """The distances of all customers of an evaluation."""

    evaluator: Evaluator

    def of(self, own: Standing) -> Distance | None:
        """One customer's; None for one without a tier."""
        grade = self.evaluator.grade(own)
        if not grade.tier:
            return None
        each = usual_order(own)
        up = self._up(own, grade.tier, each) if grade.tier != "A" else None
        down = self._down(own, grade.tier)
        said = [self._said_up(up, each, own)] if grade.tier != "A" else []
        if grade.tier != self._last and own.spend > 0:
            said.append(self._said_down(down))
        return Distance(up, down, each, sentence(said, SEMICOLON))

    @cached_property
    def _last(self) -> str:
        """The last tier there is: the one of a customer that did nothing."""
        method, tier = self.evaluator.method, self.evaluator.settings.tier
        if isinstance(method, RulesMethod):
            return method.least
        return "C" if isinstance(method, ShareMethod) or tier.cut_c is None else "D"

    @cached_property
    def _most(self) -> int:
        """More money than could matter: several times everything anybody spent or any rule names."""
        spent = [each.spend for each in self.evaluator.known.values()]
        method = self.evaluator.method
        if isinstance(method, ScoreMethod):
            spent.append(method.full.spend)
        if isinstance(method, RulesMethod):
            spent += method.amounts
        return place(_TIMES * max([*spent, 10**6]))

    def _up(self, own: Standing, tier: str, each: int) -> Step | None:
        until = self.evaluator.until

        @cache
        def by_money(at: int) -> str:
            return self.evaluator.if_changed(own, with_order(own, amount(at), until)).tier

        @cache
        def by_orders(many: int) -> str:
            return self.evaluator.if_changed(own, with_order(own, each, until, many)).tier

        guesses = [place(more) + 1 for more in self.evaluator.method.next_up(own)]
        money = _first_good(lambda at: better(by_money(at), tier), self._most, guesses)
        likely = [math.ceil(many) for many in self.evaluator.method.next_orders(own, each)]
        orders = _first_good(lambda many: better(by_orders(many), tier), MOST_ORDERS, likely)
        if money is None and orders is None:
            return None
        reached = "" if orders is None else by_orders(orders)
        if money is None:
            return Step(reached, None, orders, reached)
        return Step(by_money(money), amount(money), orders, reached)

    def _down(self, own: Standing, tier: str) -> Step | None:
        def lowered(at: int) -> str:
            return self.evaluator.if_changed(own, with_less(own, amount(at))).tier

        guesses = [place(less) + 1 for less in self.evaluator.method.next_down(own)]
        most = place(own.spend)
        found = _first_good(lambda at: better(tier, lowered(at)), most, guesses)
        return None if found is None else Step(lowered(found), amount(found))

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


def _first_good(good: Callable[[int], bool], most: int, guesses: Iterable[int] = ()) -> int | None:
    """The least number from 1 to `most` that is good, as far as bisecting tells; it is good.

    `guesses`: where it may be; right ones save trying, wrong ones do no harm.
    """
    low = 0
    tries = sorted({max(most * step // _TRIES, 1) for step in range(1, _TRIES)}) if most else []
    for guess in (*sorted({each for each in guesses if 0 < each < most}), most, *tries):
        if guess > 0 and good(guess):
            return _bisected(good, low if low < guess else 0, guess)
        low = max(low, guess) if guess < most else low
    return None


def _bisected(good: Callable[[int], bool], low: int, high: int) -> int:
    """The least good number above `low`, up to `high`, which is good; near `high` first."""
    step = 1
    while high - step > low and good(high - step):
        high -= step
        step *= 2
    low = max(low, high - step)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if good(middle) else (middle, high)
    return high
