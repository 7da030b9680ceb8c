"""分级试算 with live formulas: figures on top, moves beside them, a line a customer below.

Every formula carries the value that the analysis has computed; the same arithmetic, rounded in the same
places (`whatif_formulas`), so that a spreadsheet that computes it anew comes to the same tiers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crmsheets.analysis.whatif import Simulated, WhatIf, what_if
from crmsheets.analysis.whatif_inputs import Input
from crmsheets.analysis.whatif_words import (
    CUSTOMER,
    IN_FORCE,
    IN_REPORT,
    INPUTS,
    LEAD,
    MOVE,
    NAME,
    NEW,
    NO_D,
    NOW,
    NUMBER,
    OWN,
    OWNER,
    SCORE,
    THEN,
    VALUE,
    WHAT,
    YES,
    fact,
    in_words,
    told,
)
from crmsheets.model.book import Content, Formula, Mark, Validation
from crmsheets.model.cell import letters
from crmsheets.model.text import Text
from crmsheets.reports.sheets.layout import HEAD_HEIGHT, TITLE_HEIGHT, Layout, nav, told_more
from crmsheets.reports.sheets.whatif_formulas import Plan, in_force, nine_of_ten, score_of, tier_of

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_MOVES = Text("按规则的等级 → 试算等级", "Tier by the rules → tier, what if")
_TOTAL = Text("合计", "Together")
_UP, _DOWN = Text("升", "up"), Text("降", "down")
_A_FIGURE = Text("请填数字，例如 70。", "Enter a number, such as 70.")
_BACK = Text("← 回总览", "← Overview")
_WIDE = (32.0, 14.0, 10.0)
_INPUT_COLUMN = 4
_FORCE_COLUMN = _INPUT_COLUMN + 1
_MATRIX_COLUMN = 7
_HEADS = {
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
_MONEY = frozenset({"spend", "spend_12m", "total_spend", "average_order"})
_WHOLE = frozenset({"orders", "days", "orders_12m", "order_count", "silent_days"})
_SHARES = frozenset({"punctual", "payment_punctuality", "price"})


def simulated(title: str, judged: Judged, locale: Locale) -> Layout:
    """The sheet. Its page is only made where `what_if` gives something."""
    found = what_if(judged)
    assert found is not None
    names = ["customer", "number", "owner", *found.facts]
    names += ["new", "in_report", "now", "score", "then", "move"]
    columns = max(len(names), _MATRIX_COLUMN + len(found.tiers) + 1)
    layout = Layout(title, [*_WIDE, *([13.0] * (columns - len(_WIDE)))])
    more = _opening(layout, title, found, judged.settings.report.rows_shown, locale)
    plan = _plan(found, names, layout.row)
    _inputs(layout, found, plan, locale)
    _matrix(layout, found, plan, layout.row, locale)
    _customers(layout, found, plan, names, locale)
    if more:
        layout.unprinted = [(plan.first + judged.settings.report.rows_shown, plan.last)]
    return layout


def _opening(layout: Layout, title: str, found: WhatIf, shown: int, locale: Locale) -> str:
    """Title, what the sheet is for, what it leaves out; what is said of rows that are not printed."""
    layout.put(1, title, "title")
    layout.heights[layout.row] = TITLE_HEIGHT
    layout.row += 1
    for said in (locale.say(LEAD), *told(found, locale)):
        layout.wide(said, "lead")
    layout.put(1, locale.say(_BACK), "link", nav("overview"))
    layout.row += 1
    more = told_more(len(found.customers), shown, locale)
    if more:
        layout.wide(more, "small step")
    layout.row += not more
    return more


def _plan(found: WhatIf, names: Sequence[str], top: int) -> Plan:
    """The figures begin two rows below `top`, the customers below all that stands on top."""
    rows = {each.key: top + 2 + at for at, each in enumerate(found.inputs)}
    own = {name: top + 2 + len(rows) + at for at, name in enumerate(found.own)}
    force, typed = letters(_FORCE_COLUMN), letters(_INPUT_COLUMN)
    first = top + max(len(rows) + len(own), len(found.tiers) + 3) + 5
    return Plan(
        cells={key: f"${force}${row}" for key, row in rows.items()},
        typed={key: f"${typed}${row}" for key, row in rows.items()},
        own={name: f"${force}${row}" for name, row in own.items()},
        columns={name: letters(at) for at, name in enumerate(names, start=1)},
        first=first,
        last=first + len(found.customers) - 1,
    )


def _inputs(layout: Layout, found: WhatIf, plan: Plan, locale: Locale) -> None:
    """A line a figure: what it is, the yellow cell, what counts; leaves the row where it was."""
    top = layout.row
    layout.put(1, locale.say(INPUTS), "heading")
    layout.heights[top] = HEAD_HEIGHT
    layout.row = top + 1
    layout.span(1, _INPUT_COLUMN - 1, locale.say(WHAT), "header")
    layout.put(_INPUT_COLUMN, locale.say(VALUE), "header")
    layout.put(_FORCE_COLUMN, locale.say(IN_FORCE), "header")
    for each in found.inputs:
        layout.row += 1
        look = _input_look(each)
        layout.span(1, _INPUT_COLUMN - 1, locale.say(each.label), "text")
        layout.put(_INPUT_COLUMN, each.value, f"{look} fixed")
        counts = each.value if each.value is not None else locale.say(NO_D)
        layout.put(_FORCE_COLUMN, Formula(in_force(each, plan, locale), counts), look)
    if found.inputs:
        _guarded(layout, top + 2, locale)
    for name, value in found.own.items():
        layout.row += 1
        layout.span(1, _INPUT_COLUMN, locale.say(OWN[name]), "text again")
        look = f"{'amount' if name == 'spend' else 'decimal'} again"
        layout.put(_FORCE_COLUMN, Formula(nine_of_ten(name, plan), value, array=True), look)
    layout.row = top


def _guarded(layout: Layout, first: int, locale: Locale) -> None:
    """Only numbers in the yellow cells; a number that stands in for an empty one is marked."""
    layout.validations.append(
        Validation(
            (first, _INPUT_COLUMN, layout.row, _INPUT_COLUMN),
            "decimal",
            "stop",
            operator=">=",
            low=0,
            error=locale.say(_A_FIGURE),
        )
    )
    area = (first, _FORCE_COLUMN, layout.row, _FORCE_COLUMN)
    typed, counts = (f"${letters(at)}{first}" for at in (_INPUT_COLUMN, _FORCE_COLUMN))
    stands_in = f"=AND(NOT(ISNUMBER({typed})),ISNUMBER({counts}))"
    layout.marks.append(Mark(area, "formula", "warn", stands_in))


def _input_look(each: Input) -> str:
    return {"money": "amount", "share": "share", "integer": "integer"}.get(each.form, "number")


def _matrix(layout: Layout, found: WhatIf, plan: Plan, top: int, locale: Locale) -> None:
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
    layout: Layout, found: WhatIf, plan: Plan, names: Sequence[str], locale: Locale
) -> None:
    layout.row = plan.first - 1
    heads = [
        locale.say(_HEADS[name]) if name in _HEADS else fact(name, found, locale) for name in names
    ]
    for at, head in enumerate(heads, start=1):
        layout.put(at, head, "header")
    layout.grow([locale.say(IN_REPORT), *heads], [12.0, *layout.widths])
    for each in found.customers:
        layout.row += 1
        values = _line(each, found, plan, layout.row, locale)
        for at, name in enumerate(names, start=1):
            layout.put(at, values[name], _look(name, found))
    layout.freeze, layout.repeat = (plan.first, 2), (plan.first - 1, plan.first - 1)
    layout.filter = (plan.first - 1, 1, plan.last, len(names))
    layout.marks += _marks(plan, names, locale)


def _marks(plan: Plan, names: Sequence[str], locale: Locale) -> list[Mark]:
    """Green up, red down; where the report says another tier than the method."""
    moves = (plan.first, len(names), plan.last, len(names))
    reported = names.index("in_report") + 1
    other = (plan.first, reported, plan.last, reported)
    cell, tier, now = (plan.at(name, plan.first) for name in ("move", "in_report", "now"))
    return [
        Mark(moves, "formula", "good", f'={cell}="{locale.say(_UP)}"'),
        Mark(moves, "formula", "alarm", f'={cell}="{locale.say(_DOWN)}"'),
        Mark(other, "formula", "warn", f"={tier}<>{now}"),
    ]


def _look(name: str, found: WhatIf) -> str:
    if name in _MONEY:
        return "amount"
    if name in _WHOLE:
        return "integer"
    if name == "score" or (name in found.facts and not name.startswith("said_")):
        return "share" if name in _SHARES else "decimal"
    return "text"


def _line(
    each: Simulated, found: WhatIf, plan: Plan, row: int, locale: Locale
) -> dict[str, Content | Formula]:
    """A customer's cells by name of column."""
    now, then = plan.at("now", row), plan.at("then", row)
    up, down = locale.say(_UP), locale.say(_DOWN)
    moved = f'=IF(OR({now}="",{then}="",{now}={then}),"",IF({then}<{now},"{up}","{down}"))'
    score = score_of(found, plan, row)
    tier = f'=IF({plan.at("new", row)}<>"","",{tier_of(found, plan, row, locale)})'
    return {
        "customer": each.name,
        "number": each.customer_id,
        "owner": each.owner or None,
        **{name: in_words(value, locale) for name, value in each.facts.items()},
        "new": locale.say(YES) if each.is_new else None,
        "in_report": each.in_report or None,
        "now": each.by_rules or None,
        "score": Formula(score, each.score) if score else None,
        "then": Formula(tier, each.by_rules or None),
        "move": Formula(moved),
    }


SIMULATED = NAME
"""The page that is drawn here."""
