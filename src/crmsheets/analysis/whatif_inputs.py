"""The figures that 分级试算 lets a person change, by method, and what an empty cell of each means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.condition.nodes import Comparison
from crmsheets.analysis.condition.words import Op
from crmsheets.analysis.tiering.score import PERCENTILE, ScoreMethod
from crmsheets.model.parameters import parameters
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.analysis.tiering.recency import RfmMethod
    from crmsheets.analysis.tiering.rules import RulesMethod
    from crmsheets.model.settings import Settings

SCORED = (
    *("weight_spend", "weight_orders", "weight_rating", "weight_payment", "weight_price"),
    *("floor_spend", "target_spend", "floor_orders", "target_orders"),
)
CUTS = ("cut_a", "cut_b", "cut_c")
SHARES = ("share_a", "share_b")
_LIMIT = Text("{what}分界线 {n}", "{what}, limit {n}")
_DAYS, _ORDERS, _MONEY = Text("天数", "Days"), Text("订单数", "Orders"), Text("金额", "Money")
_RULE = Text("{tier} 类：{field} {op}", "{tier}: {field} {op}")
_COMPARABLE = frozenset({Op.GE, Op.GT, Op.LE, Op.LT, Op.EQ, Op.NE})
_FORMS = {"money": "money", "share": "share", "days": "integer", "integer": "integer"}


class Empty(StrEnum):
    """What counts where a person clears the cell: a figure taken from the customers' own, none at all,
    or the one of the report.
    """

    OWN = "own"
    NONE = "none"
    REPORT = "report"


_EMPTY = {"target_spend": Empty.OWN, "target_orders": Empty.OWN, "cut_c": Empty.NONE}
"""The settings whose label says what leaving them out means."""


@dataclass(frozen=True, slots=True)
class Input:
    """A figure that may be changed: its key, what it is, its value (元, points, orders, shares; None:
    left out), how it is shown, and what an empty cell means.
    """

    key: str
    label: Text
    value: float | None
    form: str = "decimal"
    empty: Empty = Empty.REPORT


def of_score(method: ScoreMethod, settings: Settings, facts: Sequence[str]) -> tuple[Input, ...]:
    """Weights, floors, targets and cuts; of payment and prices where the customers' are among the facts."""
    absent = {
        weight
        for fact, weight in (("punctual", "weight_payment"), ("price", "weight_price"))
        if fact not in facts
    }
    own = {"target_spend": method.full.spend / 100, "target_orders": float(method.full.orders)}
    names = [each for each in (*SCORED, *CUTS) if each not in absent]
    return of_settings(names, settings, own)


def own_targets(method: ScoreMethod) -> dict[str, float]:
    """Fact -> what nine of ten who bought do not exceed (元, orders), before it is rounded."""
    spend, orders = (each.quantile(PERCENTILE) or 0 for each in (method.spends, method.orders))
    return {"spend": float(spend) / 100, "orders": float(orders)}


def of_settings(
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
        found.append(Input(name, each.meaning, shown, form, _EMPTY.get(name, Empty.REPORT)))
    return tuple(found)


def of_rfm(method: RfmMethod, settings: Settings) -> tuple[Input, ...]:
    """The limits between the classes, and the cuts."""
    named = zip(("days", "orders", "spend"), (_DAYS, _ORDERS, _MONEY), method.limits, strict=True)
    limits = [
        Input(
            f"{key}_{at}", Text(_LIMIT("zh", what=what, n=at), _LIMIT("en", what=what, n=at)), each
        )
        for key, what, own in named
        for at, each in enumerate(own, start=1)
    ]
    return (*limits, *of_settings(CUTS, settings, {}))


@dataclass(frozen=True, slots=True)
class Term:
    """A comparison of a rule: its tier, the key of its figure, or of the column that says whether it
    holds where it compares no numbers.
    """

    tier: str
    key: str
    compared: Comparison
    by_number: bool


def terms_of(method: RulesMethod) -> tuple[Term, ...]:
    """Every comparison of the rules, from the first rule on and from left to right."""
    found: list[Term] = []
    for rule in method.rules:
        for each in rule.when.comparisons():
            number = by_number(each)
            key = f"{'rule' if number else 'said'}_{len(found) + 1}"
            found.append(Term(rule.tier, key, each, number))
    return tuple(found)


def by_number(each: Comparison) -> bool:
    """Whether a figure in a cell can take the place of what is compared with."""
    return (
        each.op in _COMPARABLE
        and each.field.kind.is_number
        and len(each.values) == 1
        and not isinstance(each.values[0], (str, tuple))
        and not each.field.blank_known
    )


def of_rules(terms: Sequence[Term]) -> Iterator[Input]:
    """A figure for every comparison of numbers."""
    for term in terms:
        each = term.compared
        if not term.by_number:
            continue
        said = (
            _RULE(lang, tier=term.tier, field=each.field.label(lang), op=each.op.text(lang))
            for lang in ("zh", "en")
        )
        form = _FORMS.get(each.field.kind, "decimal")
        yield Input(term.key, Text(*said), in_units(each.values[0], each.field.kind), form)


def in_units(value: Any, kind: str) -> float | None:
    """A value of a record as people read it: 分 as 元."""
    if value is None:
        return None
    return float(value) / 100 if kind == "money" else float(value)
