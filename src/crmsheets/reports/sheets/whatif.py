"""分级试算 with live formulas: figures on top, moves beside them, a line a customer below.

Every formula carries the value that the analysis has computed; the same arithmetic, rounded in the same
places, so that a spreadsheet that computes it anew comes to the same tiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.condition.nodes import All, AnyOf, Comparison, Condition
from crmsheets.analysis.whatif import Input, Simulated, WhatIf, what_if
from crmsheets.analysis.whatif_words import (
    CUSTOMER,
    IN_REPORT,
    INPUTS,
    LEAD,
    MOVE,
    NAME,
    NEW,
    NOW,
    NUMBER,
    OWNER,
    SCORE,
    THEN,
    VALUE,
    WHAT,
    YES,
    fact,
)
from crmsheets.model.book import Content, Formula, Mark, Validation
from crmsheets.model.cell import letters
from crmsheets.model.text import Text
from crmsheets.reports.sheets.layout import HEAD_HEIGHT, TITLE_HEIGHT, Layout, nav

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_MOVES = Text("按规则的等级 → 试算等级", "Tier by the rules → tier, what if")
_TOTAL = Text("合计", "Together")
_UP, _DOWN = Text("升", "up"), Text("降", "down")
_A_FIGURE = Text("请填数字，例如 70。", "Enter a number, such as 70.")
_WIDE = (32.0, 14.0, 10.0)
_INPUT_COLUMN = 4
_MATRIX_COLUMN = 6
_SIGNS = {"≥": ">=", "≤": "<=", "≠": "<>"}


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand: key of a figure -> its cell, name of a column -> its letter, first and last
    row of the customers.
    """

    cells: Mapping[str, str]
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


def simulated(title: str, judged: Judged, locale: Locale) -> Layout:
    """The sheet. Its page is only made where `what_if` gives something."""
    found = what_if(judged)
    assert found is not None
    names = [
        "customer",
        "number",
        "owner",
        *found.facts,
        "new",
        "in_report",
        "now",
        "score",
        "then",
    ]
    names += ["move"]
    layout = Layout(title, [*_WIDE, *([13.0] * (len(names) - len(_WIDE)))])
    layout.put(1, title, "title")
    layout.heights[layout.row] = TITLE_HEIGHT
    layout.row += 1
    layout.wide(locale.say(LEAD), "lead")
    layout.put(1, locale.say(_BACK), "link", nav("overview"))
    layout.row += 2
    top = layout.row
    first = top + max(len(found.inputs), len(found.tiers) + 3) + 5
    plan = _Plan(
        {
            each.key: f"${letters(_INPUT_COLUMN)}${top + 2 + at}"
            for at, each in enumerate(found.inputs)
        },
        {name: letters(at) for at, name in enumerate(names, start=1)},
        first,
        first + len(found.customers) - 1,
    )
    _inputs(layout, found.inputs, top, locale)
    _matrix(layout, found, plan, top, locale)
    _customers(layout, found, plan, names, locale)
    return layout


_BACK = Text("← 回总览", "← Overview")


def _inputs(layout: Layout, inputs: Sequence[Input], top: int, locale: Locale) -> None:
    layout.row = top
    layout.put(1, locale.say(INPUTS), "heading")
    layout.heights[top] = HEAD_HEIGHT
    layout.row = top + 1
    layout.span(1, _INPUT_COLUMN - 1, locale.say(WHAT), "header")
    layout.put(_INPUT_COLUMN, locale.say(VALUE), "header")
    for each in inputs:
        layout.row += 1
        layout.span(1, _INPUT_COLUMN - 1, locale.say(each.label), "text")
        look = {"money": "amount", "share": "share", "integer": "integer"}.get(each.form, "number")
        layout.put(_INPUT_COLUMN, each.value, f"{look} fixed")
    layout.validations.append(
        Validation(
            (top + 2, _INPUT_COLUMN, layout.row, _INPUT_COLUMN),
            "decimal",
            "stop",
            operator=">=",
            low=0,
            error=locale.say(_A_FIGURE),
        )
    )


def _matrix(layout: Layout, found: WhatIf, plan: _Plan, top: int, locale: Locale) -> None:
    """Customers by the tier now and what if, with their sums."""
    layout.row = top
    layout.put(_MATRIX_COLUMN, locale.say(_MOVES), "heading")
    layout.row = top + 1
    layout.put(_MATRIX_COLUMN, "", "header")
    heads = [*found.tiers, locale.say(_TOTAL)]
    for at, head in enumerate(heads, start=1):
        layout.put(_MATRIX_COLUMN + at, head, "header")
    for tier in (*found.tiers, ""):
        layout.row += 1
        layout.put(_MATRIX_COLUMN, tier or locale.say(_TOTAL), "text" if tier else "total")
        for at, then in enumerate((*found.tiers, ""), start=1):
            wanted = [(plan.all("now"), tier), (plan.all("then"), then)]
            counted = ",".join(f'{area},"{each}"' for area, each in wanted if each)
            # Without a tier at all: everybody who has one.
            counted = counted or f'{plan.all("then")},"?"'
            value = sum(
                each.by_rules != "" and tier in {"", each.by_rules} and then in {"", each.by_rules}
                for each in found.customers
            )
            look = "integer" if tier and then else "integer total"
            layout.put(_MATRIX_COLUMN + at, Formula(f"=COUNTIFS({counted})", value), look)


def _customers(
    layout: Layout, found: WhatIf, plan: _Plan, names: Sequence[str], locale: Locale
) -> None:
    layout.row = plan.first - 1
    said = {
        "customer": CUSTOMER,
        "number": NUMBER,
        "owner": OWNER,
        "new": NEW,
        "in_report": IN_REPORT,
        "now": NOW,
        "score": SCORE,
        "then": THEN,
        "move": MOVE,
    }
    for at, name in enumerate(names, start=1):
        head = locale.say(said[name]) if name in said else fact(name, found, locale)
        layout.put(at, head, "header")
    layout.grow([locale.say(IN_REPORT)], [12])
    for each in found.customers:
        layout.row += 1
        values = _line(each, found, plan, layout.row, locale)
        for at, name in enumerate(names, start=1):
            layout.put(at, values[name], _look(name, found))
    layout.freeze, layout.repeat = (plan.first, 2), (plan.first - 1, plan.first - 1)
    layout.filter = (plan.first - 1, 1, plan.last, len(names))
    area = (plan.first, len(names), plan.last, len(names))
    cell = f"${plan.columns['move']}{plan.first}"
    layout.marks += [
        Mark(area, "formula", "good", f'={cell}="{locale.say(_UP)}"'),
        Mark(area, "formula", "alarm", f'={cell}="{locale.say(_DOWN)}"'),
    ]


def _look(name: str, found: WhatIf) -> str:
    if name in {"spend", "spend_12m", "total_spend", "average_order"}:
        return "amount"
    if name in {"orders", "days", "orders_12m", "order_count", "silent_days"}:
        return "integer"
    if name in found.facts or name == "score":
        return "share" if name in {"punctual", "payment_punctuality"} else "decimal"
    return "text"


def _line(
    each: Simulated, found: WhatIf, plan: _Plan, row: int, locale: Locale
) -> dict[str, Content | Formula]:
    """A customer's cells by name of column."""
    now, then = plan.at("now", row), plan.at("then", row)
    up, down = locale.say(_UP), locale.say(_DOWN)
    moved = f'=IF(OR({now}="",{then}="",{now}={then}),"",IF({then}<{now},"{up}","{down}"))'
    score = score_of(found, plan, row)
    return {
        "customer": each.name,
        "number": each.customer_id,
        "owner": each.owner or None,
        **each.facts,
        "new": locale.say(YES) if each.is_new else None,
        "in_report": each.in_report or None,
        "now": each.by_rules or None,
        "score": Formula(score, each.score) if score else None,
        "then": Formula(
            f'=IF({plan.at("new", row)}<>"","",{tier_of(found, plan, row)})', each.by_rules or None
        ),
        "move": Formula(moved),
    }


def score_of(found: WhatIf, plan: _Plan, row: int) -> str:
    """The formula of a customer's points; "" for methods without."""
    cell = plan.cells
    if found.method == "rfm":
        # Classes count from the best for days, from the worst for orders and money.
        days, orders, spend = (
            f'COUNTIF({_block(found, plan, name)},"<="&{plan.at(name, row)})'
            for name in ("days", "orders", "spend")
        )
        top = f"{found.classes}-{days}+{orders}+{spend}+2-3"
        new = plan.at("new", row)
        none = f'OR({new}<>"",{plan.at("orders", row)}<=0)'
        return f'=IF({none},"",100*({top})/{3 * found.classes - 3})'
    if found.method != "score":
        return ""
    rating = plan.at("rating", row)
    parts = [
        (
            cell["weight_spend"],
            _between(plan.at("spend", row), cell["floor_spend"], cell["target_spend"]),
            "",
        ),
        (
            cell["weight_orders"],
            _between(plan.at("orders", row), cell["floor_orders"], cell["target_orders"]),
            "",
        ),
        (cell["weight_rating"], f"({rating}-1)/4", rating),
    ]
    if "punctual" in found.facts:
        paid = plan.at("punctual", row)
        parts.append((cell["weight_payment"], paid, paid))
    points = "+".join(_if_known(f"100*{weight}*{share}", fact_) for weight, share, fact_ in parts)
    weights = "+".join(_if_known(weight, fact_) for weight, _, fact_ in parts)
    return f'=IF({plan.at("new", row)}<>"","",IF({weights}=0,0,ROUND(({points})/({weights}),6)))'


def _block(found: WhatIf, plan: _Plan, name: str) -> str:
    """The cells of the limits of one figure."""
    keys = [each.key for each in found.inputs if each.key.startswith(f"{name}_")]
    return f"{plan.cells[keys[0]]}:{plan.cells[keys[-1]]}"


def _between(value: str, floor: str, target: str) -> str:
    """0-1, linear from the floor to the target."""
    beyond = f"IF(AND({value}>={target},{target}>0),1,0)"
    return f"IF({target}<={floor},{beyond},MIN(MAX(({value}-{floor})/({target}-{floor}),0),1))"


def _if_known(term: str, cell: str) -> str:
    return f'IF({cell}="",0,{term})' if cell else term


def tier_of(found: WhatIf, plan: _Plan, row: int) -> str:
    """The formula of a customer's tier, without the equals sign."""
    cell = plan.cells
    if found.method == "abc":
        spend, area = plan.at("spend", row), plan.all("spend")
        before = f'SUMIF({area},">"&{spend})/SUMIF({area},">0")'
        cuts = f'IF({before}<{cell["share_a"]},"A",IF({before}<{cell["share_b"]},"B","C"))'
        return f'IF({spend}<=0,"C",{cuts})'
    if found.method == "rules":
        return _first_met(found, plan, row)
    score = plan.at("score", row)
    if found.method == "rfm":
        score = f"N({score})"
    least = f'IF({cell["cut_c"]}="","C",IF({score}>={cell["cut_c"]},"C","D"))'
    return f'IF({score}>={cell["cut_a"]},"A",IF({score}>={cell["cut_b"]},"B",{least}))'


def _first_met(found: WhatIf, plan: _Plan, row: int) -> str:
    """IF(first rule, its tier, IF(second …)); the figures of the comparisons count through."""
    terms, used = [], 0
    for tier, rule in found.rules:
        terms.append((_condition(rule, plan, row, used), tier))
        used += sum(1 for _ in rule.comparisons())
    said = f'"{found.tiers[-1]}"'
    for condition, tier in reversed(terms):
        said = f'IF({condition},"{tier}",{said})'
    return said


def _condition(rule: Condition, plan: _Plan, row: int, used: int) -> str:
    """A condition as a formula; what is not known is not met."""
    if isinstance(rule, (All, AnyOf)):
        parts = []
        for part in rule.parts:
            parts.append(_condition(part, plan, row, used))
            used += sum(1 for _ in part.comparisons())
        return f"{'AND' if isinstance(rule, All) else 'OR'}({','.join(parts)})"
    assert isinstance(rule, Comparison)
    value, limit = plan.at(rule.field.name, row), plan.cells[f"rule_{used + 1}"]
    sign = _SIGNS.get(rule.op.value, rule.op.value)
    return f'IF({value}="",FALSE,{value}{sign}{limit})'


SIMULATED = NAME
"""The page that is drawn here."""
