"""分级试算: what the tiers rest on, as figures a person may change, and what each customer brings.

By every method: what a rule asks in words or days of the calendar stands as a column of yes and no.
Customers without a dated order have no tier by any rule and are left out. What comes after the method
(caps, promotion, the kept history, what people set) is not tried; how many customers it moves is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.recency import RfmMethod, figures
from crmsheets.analysis.tiering.rules import RulesMethod, record
from crmsheets.analysis.tiering.score import ScoreMethod, shrunk
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.analysis.whatif_inputs import (
    SHARES,
    Input,
    Term,
    in_units,
    of_rfm,
    of_rules,
    of_score,
    of_settings,
    own_targets,
    terms_of,
)

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.analysis.condition.nodes import Condition
    from crmsheets.model.judged import Judged
    from crmsheets.model.options.tier import Tier
    from crmsheets.model.settings import Settings

_PLACES = 9
"""Fractions are compared as people see them, see `condition.nodes.exact`."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """One customer with a dated order: its figures by name (元, orders, ratings, days, yes or no; None:
    nothing known), whether it is too new for a tier, its tier by the method now and the one in the report.
    """

    customer_id: str
    name: str
    owner: str
    facts: Mapping[str, Any]
    is_new: bool
    by_rules: str
    in_report: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Afterwards:
    """Customers whose tier is not the method's: by caps and promotion, by the kept history, by hand;
    `differ`: whose tier in the report is another in the end.
    """

    capped: int = 0
    held: int = 0
    by_hand: int = 0
    differ: int = 0


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The figures, the customers, the names of the facts that the rule uses, in order; the rules with
    every comparison's key (method "rules"); the tiers there are, best first; how many classes (RFM).

    `own`: fact -> what nine of ten buyers do not exceed, which is the target where it is left out.
    `leaning`: whether few ratings lean on the average.
    """

    method: str
    inputs: tuple[Input, ...]
    facts: tuple[str, ...]
    customers: tuple[Simulated, ...] = ()
    tiers: tuple[str, ...] = ()
    rules: tuple[tuple[str, Condition], ...] = ()
    terms: tuple[Term, ...] = ()
    classes: int = 0
    own: Mapping[str, float] = field(default_factory=dict)
    leaning: bool = False
    after: Afterwards = Afterwards()


def what_if(judged: Judged) -> WhatIf | None:
    """The simulation of the method in force; None without a customer that has a dated order."""
    settings, today = judged.settings, judged.today
    rows = [row for row in judged.customers.to_dict("records") if row["first_order"] is not None]
    if not rows:
        return None
    beside = {row["customer_id"]: row for row in judged.detail("tiering")}
    standing = {
        row["customer_id"]: _standing(row, beside.get(row["customer_id"], {})) for row in rows
    }
    method = Evaluator(standing, settings, today).method
    made = _made(method, settings, standing)
    customers = [_simulated(row, standing[row["customer_id"]], method, made, today) for row in rows]
    named = {each.by_rules for each in customers} - {""} | {"A", "B", "C"} | _least(method)
    return replace(
        made,
        customers=tuple(customers),
        tiers=tuple(sorted(named)),
        after=_afterwards(rows, customers),
    )


def _least(method: object) -> set[str]:
    """The last tier there may be once a figure is changed: the cut of C can be set, or cleared."""
    if isinstance(method, RulesMethod):
        return {method.least}
    return {"D"} if isinstance(method, (ScoreMethod, RfmMethod)) else set()


def _standing(row: Mapping[Any, Any], beside: Mapping[Any, Any]) -> Standing:
    """As the tiers saw it; `beside`: what they count otherwise than the customer's row does."""
    return Standing(
        spend=row["spend_12m"],
        orders=row["orders_12m"],
        rating=row["rating_avg"],
        first=row["first_order"],
        last=row["last_order"],
        ratings=row["rating_count"],
        total=row["total_spend"],
        all_orders=row["order_count"],
        complaints=beside.get("complaints", row["complaints"]),
        open_complaints=beside.get("open_complaints", row["open_complaints"]),
        overdue_days=beside.get("overdue_days"),
        punctual=beside.get("punctual"),
        price=beside.get("price_level"),
    )


def _made(method: object, settings: Settings, standing: Mapping[str, Standing]) -> WhatIf:
    """The figures and facts of the method."""
    tier = settings.tier
    if isinstance(method, RulesMethod):
        return _of_rules(method)
    if isinstance(method, RfmMethod):
        inputs, classes = of_rfm(method, settings), method.limits.classes
        return WhatIf("rfm", inputs, ("days", "orders", "spend"), classes=classes)
    if isinstance(method, ScoreMethod):
        facts = tuple(_scored_by(tier, standing))
        inputs, own = of_score(method, settings, facts), own_targets(method)
        return WhatIf(tier.method, inputs, facts, own=own, leaning=tier.rating_prior > 0)
    return WhatIf("abc", of_settings(SHARES, settings, {}), ("spend",))


def _scored_by(tier: Tier, standing: Mapping[str, Standing]) -> Iterator[str]:
    yield from ("spend", "orders", "rating")
    if tier.weight_payment or any(each.punctual is not None for each in standing.values()):
        yield "punctual"
    if tier.weight_price:
        yield "price"


def _of_rules(method: RulesMethod) -> WhatIf:
    """A figure for every comparison of numbers, a column of yes and no for every other one."""
    terms = terms_of(method)
    facts = (each.compared.field.name if each.by_number else each.key for each in terms)
    return WhatIf(
        "rules",
        tuple(of_rules(terms)),
        tuple(dict.fromkeys(facts)),
        rules=tuple((rule.tier, rule.when) for rule in method.rules),
        terms=terms,
    )


def _simulated(
    row: Mapping[Any, Any], own: Standing, method: Any, made: WhatIf, today: dt.date
) -> Simulated:
    grade = None if row["is_new"] else method.grade(own)
    return Simulated(
        customer_id=row["customer_id"],
        name=row["name"],
        owner=row["owner"],
        facts=dict(_facts(own, method, made, today)),
        is_new=bool(row["is_new"]),
        by_rules=grade.tier if grade else "",
        in_report=row["tier"],
        score=grade.score if grade else None,
    )


def _facts(
    own: Standing, method: Any, made: WhatIf, today: dt.date
) -> Iterator[tuple[str, float | bool | None]]:
    """The customer's figures that the rule uses."""
    if isinstance(method, RulesMethod):
        yield from _ruled(record(own, today), made.terms)
        return
    if isinstance(method, RfmMethod):
        yield from zip(made.facts, map(float, figures(own, today)), strict=True)
        return
    rating = own.rating
    if rating is not None and isinstance(method, ScoreMethod):
        rating = shrunk(rating, own.ratings, method.rating, method.tier.rating_prior)
    known = {
        "spend": own.spend / 100,
        "orders": own.orders,
        "rating": rating,
        "punctual": own.punctual,
        "price": own.price,
    }
    for name in made.facts:
        yield name, known[name]


def _ruled(
    known: Mapping[str, Any], terms: Sequence[Term]
) -> Iterator[tuple[str, float | bool | None]]:
    for term in terms:
        each = term.compared.field
        if not term.by_number:
            yield term.key, term.compared.truth(known)
            continue
        value = in_units(known.get(each.name), each.kind)
        yield each.name, None if value is None else round(value, _PLACES)


def _afterwards(rows: Sequence[Mapping[Any, Any]], customers: Sequence[Simulated]) -> Afterwards:
    capped = held = by_hand = 0
    for row, each in zip(rows, customers, strict=True):
        ruled, kept = row["tier_ruled"], row["tier_held"]
        capped += ruled != each.by_rules
        held += kept != ruled
        by_hand += row["tier"] != kept
    differ = sum(each.in_report != each.by_rules for each in customers)
    return Afterwards(capped, held, by_hand, differ)
