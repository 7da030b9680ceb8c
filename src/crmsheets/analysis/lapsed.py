"""Choices for one customer that do not hold any more: a value that nobody says, a row that was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.changes import BLANK, changes
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.analysis.golden import written
from crmsheets.model.decision import Decision
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.decision import Ruled
    from crmsheets.model.golden import Golden
    from crmsheets.model.table import Table

LAPSED = Rule(
    code="LINK06",
    severity=Severity.INFO,
    message=Text(
        "这一行改过了（{change}），以前给「{value}」选的{chosen}先不算，现在{now}。"
        "请在「已自动合并」里看一眼，不对就再选一次。",
        "has been changed ({change}); what was chosen of {value}, {chosen}, does not count any more, now "
        "it is {now}. Look at the sheet “Merged”, and choose again if it is wrong.",
    ),
    why=Text("资料变了，当时的选择不一定还对。", "What was right for the old row may not be now."),
    fix=Text(
        "在「已自动合并」里，从「合并后」那一行选值，或者在一行打 ✓。",
        "On the sheet “Merged” pick a value on the line “merged”, or put a ✓ on a line.",
    ),
    example="选过电话 13800000001，后来那一行改成 13800000009",
    passing="那一行没有改动",
)
RULES = (LAPSED,)

_VALUE = Text("{label}「{value}」", "{label} “{value}”")
_MAIN = Text("「以此行为主」", "this row as the main record")
_SAYS = Text("现在写的是{value}", "says {value} now")
_IS = Text("是{value}", "{value}")
_QUOTED = Text("「{value}」", "“{value}”")
_BY_RULES = Text("按平常的规则取值", "by the usual rules")


@dataclass(frozen=True, slots=True)
class _Choice:
    """A decision with the row it is about: `field` "" where the row is the main record."""

    row: int
    field: str
    decision: Decision


def findings(table: Table, rules: Ruled, golden: Sequence[Golden]) -> Iterator[Finding]:
    """Every choice that stopped counting and that nobody has made anew, at the row's own cell."""
    if not (rules.lapsed or rules.values):
        return
    prints = fingerprints(table)
    turn = {each: at for at, each in enumerate(rules.turns)}
    for customer in golden:
        if len(customer.members) > 1:
            for each in _lost(table, rules, customer, turn):
                yield _finding(table, each, customer, prints)


def _lost(
    table: Table, rules: Ruled, customer: Golden, turn: Mapping[Decision, int]
) -> Iterator[_Choice]:
    """The choices of one customer that lapsed, the last word on each field only."""
    rows = frozenset(customer.members)
    gone = [_Choice(row, field, each) for (row, field), each in rules.lapsed.items() if row in rows]
    held = [_Choice(row, name, each) for (row, name), each in rules.values.items() if row in rows]
    unsaid = [
        each
        for each in held
        if each.decision.value not in {_said(table, row, each.field) for row in rows}
    ]
    kept = [_Choice(row, "", each) for row, each in rules.kept.items() if row in rows]
    stand = [*kept, *(each for each in held if each not in unsaid)]
    last: dict[str, _Choice] = {}
    for each in sorted((*gone, *unsaid), key=lambda each: turn[each.decision]):
        last[each.field] = each
    for each in last.values():
        after = [other for other in stand if turn[other.decision] > turn[each.decision]]
        again = any(other.field in {"", each.field} for other in after)
        if not again and not _holds(each, customer):
            yield each


def _holds(each: _Choice, customer: Golden) -> bool:
    """Whether the customer has the chosen value all the same."""
    now = customer.values.get(each.field)
    return bool(each.field) and now is not None and written(now) == each.decision.value


def _said(table: Table, row: int, name: str) -> str:
    value = table[name][row]
    return "" if value is None else written(value)


def _finding(table: Table, each: _Choice, customer: Golden, prints: Sequence[str]) -> Finding:
    said, row = each.decision, each.row
    label = table.template.by_name[each.field].column.called if each.field else None
    if said.one == prints[row]:
        change: object = Said(_SAYS, {"value": _quoted(_said(table, row, each.field))})
    else:
        change = changes(table, row, prints[row], said.one, said.one_stood)
    value = customer.values.get(each.field)
    now = _quoted("" if value is None else written(value))
    return table.finding(
        LAPSED,
        row,
        each.field or "customer_name",
        value=customer.name,
        chosen=Said(_VALUE, {"label": label, "value": said.value}) if label else _MAIN,
        change=change,
        now=Said(_IS, {"value": now}) if label else _BY_RULES,
    )


def _quoted(value: str) -> Said | Text:
    return Said(_QUOTED, {"value": value}) if value else BLANK
