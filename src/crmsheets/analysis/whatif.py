"""分级试算: what the tiers rest on, as figures a person may change, and what each customer brings.

For every method whose rule can be told by numbers; a rule of words (行业 包含 五金) or one that says 非 is
changed in 规则.xlsx instead. Customers without a dated order have no tier by any rule and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.condition.nodes import All, AnyOf, Comparison, Condition
from crmsheets.analysis.condition.words import Op
from crmsheets.analysis.tiering.evaluator import Evaluator
from crmsheets.analysis.tiering.recency import RfmMethod, figures
from crmsheets.analysis.tiering.rules import RulesMethod, record
from crmsheets.analysis.tiering.score import ScoreMethod, shrunk
from crmsheets.analysis.tiering.standing import Standing
from crmsheets.model.parameters import parameters
from crmsheets.model.text import Text

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.model.judged import Judged
    from crmsheets.model.settings import Settings

_SCORED = (
    *("weight_spend", "weight_orders", "weight_rating", "weight_payment"),
    *("floor_spend", "target_spend", "floor_orders", "target_orders"),
)
_CUTS = ("cut_a", "cut_b", "cut_c")
_LIMIT = Text("{what}分界线 {n}", "{what}, limit {n}")
_DAYS, _ORDERS, _MONEY = Text("天数", "Days"), Text("订单数", "Orders"), Text("金额", "Money")
_RULE = Text("{tier} 类：{field} {op}", "{tier}: {field} {op}")
_COMPARABLE = frozenset({Op.GE, Op.GT, Op.LE, Op.LT, Op.EQ, Op.NE})


@dataclass(frozen=True, slots=True)
class Input:
    """A figure that may be changed: its key, what it is, its value (元, points, orders, shares; None:
    left out), and how it is shown.
    """

    key: str
    label: Text
    value: float | None
    form: str = "decimal"


@dataclass(frozen=True, slots=True)
class Simulated:
    """One customer with a dated order: its figures by name (元, orders, ratings, days; None: nothing known),
    whether it is too new for a tier, its tier by the rules now and the one in the report.
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
class WhatIf:
    """The figures, the customers, the names of the facts that the rule uses, in order; the rules with the
    key of each comparison's figure (method "rules"); the tiers there are, best first.
    """

    method: str
    inputs: tuple[Input, ...]
    facts: tuple[str, ...]
    customers: tuple[Simulated, ...]
    tiers: tuple[str, ...]
    rules: tuple[tuple[str, Condition], ...] = ()
    classes: int = 0


def what_if(judged: Judged) -> WhatIf | None:
    """The simulation of the method in force; None without customers, or where numbers cannot tell it."""
    settings, today = judged.settings, judged.today
    rows = [row for row in judged.customers.to_dict("records") if row["first_order"] is not None]
    standing = {row["customer_id"]: _standing(row) for row in rows}
    method = Evaluator(standing, settings, today).method
    made = _made(method, settings, standing) if rows else None
    if made is None:
        return None
    customers = [_simulated(row, standing[row["customer_id"]], method, made, today) for row in rows]
    named = {each.by_rules for each in customers} - {""} | {"A", "B", "C"}
    least = method.least if isinstance(method, RulesMethod) else "C"
    if settings.tier.cut_c is not None and made.method != "abc":
        least = "D"
    return replace(made, customers=tuple(customers), tiers=tuple(sorted(named | {least})))


def _standing(row: Mapping[Any, Any]) -> Standing:
    return Standing(
        spend=row["spend_12m"],
        orders=row["orders_12m"],
        rating=row["rating_avg"],
        first=row["first_order"],
        last=row["last_order"],
        ratings=row["rating_count"],
        total=row["total_spend"],
        all_orders=row["order_count"],
        complaints=row["complaints"],
        open_complaints=row["open_complaints"],
        overdue_days=row.get("overdue_receivable_days"),
        punctual=row.get("payment_punctuality"),
    )


def _made(method: object, settings: Settings, standing: Mapping[str, Standing]) -> WhatIf | None:
    """The figures and facts of the method; None where they do not tell it."""
    tier = settings.tier
    if isinstance(method, RulesMethod):
        return _of_rules(method)
    if isinstance(method, RfmMethod):
        return _of_rfm(method, settings)
    if isinstance(method, ScoreMethod):
        if tier.weight_price:  # what others pay for the same pieces is no figure of one customer
            return None
        full = method.full
        own = {"target_spend": full.spend / 100, "target_orders": float(full.orders)}
        paid = any(each.punctual is not None for each in standing.values())
        facts = ("spend", "orders", "rating", *(("punctual",) if paid else ()))
        names = [each for each in (*_SCORED, *_CUTS) if paid or each != "weight_payment"]
        return WhatIf(tier.method, _inputs(names, settings, own), facts, (), ())
    return WhatIf("abc", _inputs(("share_a", "share_b"), settings, {}), ("spend",), (), ())


def _inputs(
    names: Sequence[str], settings: Settings, own: Mapping[str, float]
) -> tuple[Input, ...]:
    """Settings of the section `tier`; `own`: values that stand where the settings leave one out."""
    known = {each.path[-1]: each for each in parameters() if each.path[0] == "tier"}
    found = []
    for name in names:
        each = known[name]
        value = each.of(settings)
        form = "share" if each.share else "money" if name.endswith("_spend") else "decimal"
        form = "decimal" if name.startswith("weight") else form
        shown = own.get(name) if value is None else float(str(value))
        found.append(Input(name, each.meaning, shown, form))
    return tuple(found)


def _of_rfm(method: RfmMethod, settings: Settings) -> WhatIf:
    limits = method.limits
    found = [
        Input(
            f"{key}_{at}",
            Text(_LIMIT("zh", what=what, n=at), _LIMIT("en", what=what, n=at)),
            limit,
            "decimal",
        )
        for key, what, own in zip(
            ("days", "orders", "spend"), (_DAYS, _ORDERS, _MONEY), limits, strict=True
        )
        for at, limit in enumerate(own, start=1)
    ]
    return WhatIf(
        "rfm",
        (*found, *_inputs(_CUTS, settings, {})),
        ("days", "orders", "spend"),
        (),
        (),
        classes=limits.classes,
    )


def _of_rules(method: RulesMethod) -> WhatIf | None:
    """A figure for every comparison, rule by rule; None where one compares no numbers."""
    inputs: list[Input] = []
    facts: dict[str, None] = {}
    for rule in method.rules:
        if not _told_by_numbers(rule.when):
            return None
        for each in rule.when.comparisons():
            label = {
                lang: _RULE(
                    lang, tier=rule.tier, field=each.field.label(lang), op=each.op.text(lang)
                )
                for lang in ("zh", "en")
            }
            inputs.append(
                Input(
                    f"rule_{len(inputs) + 1}",
                    Text(label["zh"], label["en"]),
                    in_units(each.values[0], each.field.kind),
                    _FORMS.get(each.field.kind, "decimal"),
                )
            )
            facts.setdefault(each.field.name)
    rules = tuple((rule.tier, rule.when) for rule in method.rules)
    return WhatIf("rules", tuple(inputs), tuple(facts), (), (), rules)


_FORMS = {"money": "money", "share": "share", "days": "integer", "integer": "integer"}


def _told_by_numbers(condition: Condition) -> bool:
    if isinstance(condition, (All, AnyOf)):
        return all(map(_told_by_numbers, condition.parts))
    return (
        isinstance(condition, Comparison)
        and condition.op in _COMPARABLE
        and condition.field.kind.is_number
        and len(condition.values) == 1
        and not isinstance(condition.values[0], (str, tuple))
        and not condition.field.blank_known
    )


def in_units(value: Any, kind: str) -> float | None:
    """A value of a record as people read it: 分 as 元."""
    if value is None:
        return None
    return float(value) / 100 if kind == "money" else float(value)


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
) -> Iterator[tuple[str, float | None]]:
    """The customer's figures that the rule uses."""
    if isinstance(method, RulesMethod):
        kinds = {
            each.field.name: each.field for _, rule in made.rules for each in rule.comparisons()
        }
        known = record(own, today)
        for name in made.facts:
            yield name, in_units(known.get(name), kinds[name].kind)
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
    }
    for name in made.facts:
        yield name, known[name]
