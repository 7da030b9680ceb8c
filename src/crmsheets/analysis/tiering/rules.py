"""Plain rules as owners say them: the first that is met gives the tier, whoever meets none the last.

Without rules of one's own the four figures of the settings make two: A from a spend or a number of
orders on, B from lower ones on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.condition.field import FieldKind
from crmsheets.analysis.condition.nodes import AnyOf, Comparison
from crmsheets.analysis.condition.words import Op
from crmsheets.analysis.conditions import Condition, ConditionFault, parse
from crmsheets.analysis.customer_fields import average_order, tier_fields
from crmsheets.analysis.tiering.grade import Grade
from crmsheets.analysis.wording import SEMICOLON, sentence
from crmsheets.model.errors import BadSettings
from crmsheets.model.exact import MONEY_PLACES, units
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.standing import Standing
    from crmsheets.model.options.tier import Tier, TierRule

FAULT = Text("「tier.rules[{line}]」{fault}", "tier.rules[{line}]: {fault}")
FAULTS = Text("分级规则有错：{faults}", "The tier rules have faults: {faults}")
UNKNOWN = Text(
    "{tier} 类要求 {wanted}，这家没有{field}，不算达到",
    "{tier} asks for {wanted}; without {field} that is not met",
)


@dataclass(frozen=True)
class Rule:
    """A tier and the condition that gives it."""

    tier: str
    when: Condition

    @cached_property
    def text(self) -> Text:
        """The condition in its usual form: it is asked for with every grade."""
        return self.when.text


def rules_of(tier: Tier) -> tuple[Rule, ...]:
    """The rules in force, in order. BadSettings: one of them cannot be read."""
    if not tier.rules:
        return _by_figures(tier)
    faults = rule_faults(tier)
    if faults:
        raise BadSettings(FAULTS, faults=sentence(faults, SEMICOLON))
    return tuple(Rule(each.tier, _read(each.when, tier.window_months)) for each in tier.rules)


def rule_faults(tier: Tier) -> tuple[Said, ...]:
    """What is wrong with the rules of the settings, a sentence each with its place."""
    found = ((line, rule_fault(each, tier)) for line, each in enumerate(tier.rules, start=1))
    return tuple(Said(FAULT, {"line": line, "fault": fault}) for line, fault in found if fault)


def rule_fault(rule: TierRule, tier: Tier) -> Said | None:
    """What is wrong with one rule; None of nothing."""
    try:
        _read(rule.when, tier.window_months)
    except ConditionFault as fault:
        return fault.said
    return None


@lru_cache(maxsize=256)
def _read(when: str, months: int) -> Condition:
    return parse(when, tier_fields(months))


def _by_figures(tier: Tier) -> tuple[Rule, ...]:
    fields = tier_fields(tier.window_months)
    figures = (
        ("A", tier.rule_a_spend, tier.rule_a_orders),
        ("B", tier.rule_b_spend, tier.rule_b_orders),
    )
    return tuple(
        Rule(
            name,
            AnyOf(
                (
                    Comparison(fields["spend_12m"], Op.GE, (units(spend, MONEY_PLACES),)),
                    Comparison(fields["orders_12m"], Op.GE, (orders,)),
                )
            ),
        )
        for name, spend, orders in figures
    )


def record(standing: Standing, until: dt.date) -> dict[str, Any]:
    """A customer as the rules see it."""
    return {
        "spend_12m": standing.spend,
        "orders_12m": standing.orders,
        "average_order": average_order(standing.spend, standing.orders),
        "rating_avg": standing.rating,
        "rating_count": standing.ratings,
        "total_spend": standing.total,
        "order_count": standing.all_orders,
        "first_order": standing.first,
        "last_order": standing.last,
        "silent_days": (until - standing.last).days if standing.last else None,
        "complaints": standing.complaints,
        "open_complaints": standing.open_complaints,
        "overdue_receivable_days": standing.overdue_days,
        "payment_punctuality": standing.punctual,
    }


@dataclass(frozen=True)
class RulesMethod:
    """The rules, each customer by itself."""

    rules: tuple[Rule, ...]
    least: str
    until: dt.date

    @classmethod
    def of(cls, standing: Mapping[str, Standing], tier: Tier, until: dt.date) -> RulesMethod:
        """The method of the settings."""
        del standing
        rules = rules_of(tier)
        named = {rule.tier for rule in rules}
        return cls(rules, "D" if named & {"C", "D"} else "C", until)

    def grade(self, own: Standing) -> Grade:
        """The grade by the first rule that is met."""
        facts = record(own, self.until)
        unknown: list[Said] = []
        for rule in self.rules:
            met = rule.when.truth(facts)
            if met:
                return Grade(rule.tier, remarks=tuple(unknown), rule=rule.text)
            if met is None:
                unknown.append(_unknown(rule, facts))
        return Grade(self.least, remarks=tuple(unknown))

    def if_changed(self, was: Standing, now: Standing) -> Grade:
        """The same for other figures; nobody else's matter."""
        del was
        return self.grade(now)

    def tier_if(self, was: Standing, now: Standing) -> str:
        """The tier alone."""
        del was
        facts = record(now, self.until)
        return next((rule.tier for rule in self.rules if rule.when.truth(facts)), self.least)

    def next_up(self, own: Standing) -> list[float]:
        """The amounts that the rules name, over all orders where they are of an order."""
        orders = own.orders + 1
        return [1, *(limit * each - own.spend for limit in self.amounts for each in (1, orders))]

    def next_orders(self, own: Standing, each: int) -> list[float]:
        """One, as many as the rules name, and as make up for the money that is wanting."""
        counts = (named - has for named in self.counts for has in (own.orders, own.all_orders))
        return [1, *counts, *((limit - own.spend) / max(each, 1) for limit in self.amounts)]

    def next_down(self, own: Standing) -> list[float]:
        """The same from above."""
        return [own.spend - limit for limit in self.amounts]

    @cached_property
    def amounts(self) -> tuple[int, ...]:
        """Every amount of money (分) that a rule names."""
        return self._named(FieldKind.MONEY)

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """Every whole number that a rule names: of orders, mostly."""
        return self._named(FieldKind.INTEGER)

    def _named(self, kind: FieldKind) -> tuple[int, ...]:
        compared = (each for rule in self.rules for each in rule.when.comparisons())
        found = {
            int(value)
            for each in compared
            for value in each.values
            if each.field.kind is kind and isinstance(value, int)
        }
        return tuple(sorted(found))


def _unknown(rule: Rule, facts: Mapping[str, Any]) -> Said:
    """Which condition hangs on what nobody knows."""
    wanted = next(each for each in rule.when.comparisons() if each.truth(facts) is None)
    return Said(UNKNOWN, {"tier": rule.tier, "wanted": wanted.text, "field": wanted.field.label})
