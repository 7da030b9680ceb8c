"""The formulas of 分级试算: targets, points and tiers, rounded where the analysis rounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from crmsheets.analysis.condition.nodes import All, AnyOf, Comparison, Condition, Not
from crmsheets.analysis.tiering.score import PERCENTILE, PRICE_LEAST, PRICE_MOST
from crmsheets.analysis.whatif_inputs import Empty, Input
from crmsheets.analysis.whatif_words import NO_D, YES
from crmsheets.model.parameters import plain

if TYPE_CHECKING:
    from crmsheets.analysis.whatif import WhatIf
    from crmsheets.analysis.whatif_inputs import Term
    from crmsheets.model.text import Locale

_SIGNS = {"≥": ">=", "≤": "<=", "≠": "<>"}


@dataclass(frozen=True, slots=True)
class Plan:
    """Where things stand: key of a figure -> the cell that counts and the one that is typed into; fact ->
    the cell with what nine of ten buyers do not exceed; name of a column -> its letter; first and last
    row of the customers.
    """

    cells: Mapping[str, str]
    typed: Mapping[str, str]
    own: Mapping[str, str]
    columns: Mapping[str, str]
    first: int
    last: int

    def at(self, name: str, row: int) -> str:
        """A customer's cell: $D12."""
        return f"${self.columns[name]}{row}"

    def all(self, name: str) -> str:
        """A column of all customers: $D$12:$D$90."""
        letter = self.columns[name]
        return f"${letter}${self.first}:${letter}${self.last}"


def in_force(each: Input, plan: Plan, locale: Locale) -> str:
    """What counts of a figure: the typed number, else what an empty cell means."""
    typed = plan.typed[each.key]
    if each.empty is Empty.OWN:
        left_out = _target(each.key, plan)
    elif each.empty is Empty.NONE or each.value is None:
        left_out = f'"{locale.say(NO_D)}"'
    else:
        left_out = plain(Decimal(repr(each.value)))
    return f"=IF(ISNUMBER({typed}),{typed},{left_out})"


def nine_of_ten(name: str, plan: Plan) -> str:
    """The percentile (type 7, PERCENTILE.INC) over the customers who ordered in the window; an array."""
    bought = f'IF({plan.all("orders")}>0,{plan.all(name)},"")'
    return f"=IFERROR(PERCENTILE({bought},{float(PERCENTILE)}),0)"


def _target(key: str, plan: Plan) -> str:
    """A target from the percentile, as `tiering.score.rounded` has it: money in 分, orders at least 1.

    The percentile of whole numbers is one of tenths, so what binary fractions add is rounded away first.
    """
    name = key.removeprefix("target_")
    cell = plan.own[name]
    if name == "orders":
        return f"MAX({_two_digits(f'ROUND({cell}*10,0)/10')},1)"
    return f"{_two_digits(f'ROUND({cell}*1000,0)/10')}/100"


def _two_digits(value: str) -> str:
    """Two significant digits, whole, half up; 0 of nothing and less."""
    step = f'10^MAX(LEN(TEXT(INT({value}),"0"))-2,0)'
    return f"IF({value}<=0,0,ROUND({value}/{step},0)*{step})"


def score_of(found: WhatIf, plan: Plan, row: int) -> str:
    """The formula of a customer's points; "" for methods without."""
    if found.method == "rfm":
        return _code(found, plan, row)
    if found.method != "score":
        return ""
    parts = list(_parts(found, plan, row))
    points = "+".join(_if_known(f"100*{weight}*{share}", known) for weight, share, known in parts)
    weights = "+".join(_if_known(weight, known) for weight, _, known in parts)
    return f'=IF({plan.at("new", row)}<>"","",IF({weights}=0,0,ROUND(({points})/({weights}),6)))'


def _parts(found: WhatIf, plan: Plan, row: int) -> Iterator[tuple[str, str, str]]:
    """Each factor: its weight, what the customer reaches of it, the cell that may be empty ("": none)."""
    cell = plan.cells
    for name in ("spend", "orders"):
        reached = _between(plan.at(name, row), cell[f"floor_{name}"], cell[f"target_{name}"])
        yield cell[f"weight_{name}"], reached, ""
    rating = plan.at("rating", row)
    yield cell["weight_rating"], f"({rating}-1)/4", rating
    if "punctual" in found.facts:
        paid = plan.at("punctual", row)
        yield cell["weight_payment"], paid, paid
    if "price" in found.facts:
        price = plan.at("price", row)
        yield cell["weight_price"], _between(price, f"{PRICE_LEAST}", f"{PRICE_MOST}"), price


def _code(found: WhatIf, plan: Plan, row: int) -> str:
    """The RFM code on 0-100: classes count from the best for days, from the worst for orders and money."""
    days, orders, spend = (
        f'COUNTIF({_block(found, plan, name)},"<="&{plan.at(name, row)})'
        for name in ("days", "orders", "spend")
    )
    top = f"{found.classes}-{days}+{orders}+{spend}+2-3"
    none = f'OR({plan.at("new", row)}<>"",{plan.at("orders", row)}<=0)'
    return f'=IF({none},"",100*({top})/{3 * found.classes - 3})'


def _block(found: WhatIf, plan: Plan, name: str) -> str:
    """The cells of the limits of one figure."""
    keys = [each.key for each in found.inputs if each.key.startswith(f"{name}_")]
    return f"{plan.cells[keys[0]]}:{plan.cells[keys[-1]]}"


def _between(value: str, floor: str, target: str) -> str:
    """0-1, linear from the floor to the target."""
    beyond = f"IF(AND({value}>={target},{target}>0),1,0)"
    return f"IF({target}<={floor},{beyond},MIN(MAX(({value}-{floor})/({target}-{floor}),0),1))"


def _if_known(term: str, cell: str) -> str:
    return f'IF({cell}="",0,{term})' if cell else term


def tier_of(found: WhatIf, plan: Plan, row: int, locale: Locale) -> str:
    """The formula of a customer's tier, without the equals sign."""
    cell = plan.cells
    if found.method == "abc":
        spend, area = plan.at("spend", row), plan.all("spend")
        before = f'SUMIF({area},">"&{spend})/SUMIF({area},">0")'
        cuts = f'IF({before}<{cell["share_a"]},"A",IF({before}<{cell["share_b"]},"B","C"))'
        return f'IF({spend}<=0,"C",{cuts})'
    if found.method == "rules":
        return _first_met(found, plan, row, locale)
    score = plan.at("score", row)
    if found.method == "rfm":
        score = f"N({score})"
    c = cell["cut_c"]
    least = f'IF(ISNUMBER({c}),IF({score}>={c},"C","D"),"C")'
    return f'IF({score}>={cell["cut_a"]},"A",IF({score}>={cell["cut_b"]},"B",{least}))'


def _first_met(found: WhatIf, plan: Plan, row: int, locale: Locale) -> str:
    """IF(first rule, its tier, IF(second …)); the comparisons count through."""
    terms, met = iter(found.terms), Met(plan, row, locale.say(YES))
    said = [(met.formula(rule, terms), tier) for tier, rule in found.rules]
    formula = f'"{found.tiers[-1]}"'
    for condition, tier in reversed(said):
        formula = f'IF({condition},"{tier}",{formula})'
    return formula


@dataclass(frozen=True, slots=True)
class Met:
    """Conditions on one customer's row as formulas; `yes`: the word where a comparison holds."""

    plan: Plan
    row: int
    yes: str

    def formula(self, rule: Condition, terms: Iterator[Term], *, wanted: bool = True) -> str:
        """TRUE where the condition is known to hold (`wanted` False: known not to); `terms`: its
        comparisons, from left to right.
        """
        if isinstance(rule, Not):
            return self.formula(rule.part, terms, wanted=not wanted)
        if isinstance(rule, (All, AnyOf)):
            parts = [self.formula(part, terms, wanted=wanted) for part in rule.parts]
            return f"{'AND' if isinstance(rule, All) is wanted else 'OR'}({','.join(parts)})"
        assert isinstance(rule, Comparison)
        return self._compared(rule, next(terms), wanted=wanted)

    def _compared(self, rule: Comparison, term: Term, *, wanted: bool) -> str:
        if not term.by_number:
            value = self.plan.at(term.key, self.row)
            held = f'{value}="{self.yes}"'
        else:
            value = self.plan.at(rule.field.name, self.row)
            sign = _SIGNS.get(rule.op.value, rule.op.value)
            held = f"{value}{sign}{self.plan.cells[term.key]}"
        return f'IF({value}="",FALSE,{held if wanted else f"NOT({held})"})'
