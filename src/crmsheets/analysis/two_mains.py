"""Two people who each made another row of one customer the main record, on copies of one report."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from crmsheets.model.decision import Decision
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.decision import Ruled
    from crmsheets.model.golden import Golden
    from crmsheets.model.table import Table

TWO_MAINS = Rule(
    code="LINK18",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」的两行，两个人在同一份报告的两份拷贝里各给一行打了「以此行为主」：{first}；{second}。"
        "现在按后定的办。请商量好，不对就在新报告的「已自动合并」里，把 ✓ 换到另一行。",
        "Of {value} two people made two rows the main record, on copies of one report: {first}; {second}. "
        "The later one counts for now. Agree, and move the ✓ to the other row in the new report's sheet "
        "“Merged” if it is wrong.",
    ),
    why=Text(
        "两台电脑各记各的，合在一起才看得出来。",
        "Each computer remembered its own; only together it shows.",
    ),
    fix=Text(
        "商量好，在新报告的「已自动合并」里把 ✓ 换到对的那一行。",
        "Agree, and move the ✓ to the right row on the sheet “Merged” of the new report.",
    ),
    example="小李给第 3 行打 ✓，小王给第 7 行打 ✓",
    passing="两个人给同一行打 ✓",
)
RULES = (TWO_MAINS,)

_WHO_WHEN = Text("{who}{when}选了 {row}", "{who}{when} chose {row}")
_SOMEBODY = Text("有人", "somebody")
_ON = Text("在 {day} ", " on {day}")
_SOME_DAY = Text("", "")


def findings(table: Table, rules: Ruled, golden: Sequence[Golden]) -> Iterator[Finding]:
    """Each customer once, with the cells of both rows, until somebody decides on a later report."""
    turn = {each: at for at, each in enumerate(rules.turns)}
    for customer in golden:
        rows: dict[Decision, int] = {}
        for row in customer.members:
            if row in rules.kept:
                rows.setdefault(rules.kept[row], row)
        if len(rows) > 1:
            *earlier, last = sorted(rows, key=lambda each: turn[each])
            same = [each for each in earlier if each.sheet and each.sheet == last.sheet]
            if same:
                yield _finding(table, customer, rows, same[-1], last)


def _finding(
    table: Table, customer: Golden, rows: Mapping[Decision, int], first: Decision, last: Decision
) -> Finding:
    other = table.cells(rows[first], "customer_name")
    return table.finding(
        TWO_MAINS,
        rows[last],
        "customer_name",
        value=customer.name,
        also=other,
        first=_told(table, first, rows[first]),
        second=_told(table, last, rows[last]),
    )


def _told(table: Table, decision: Decision, row: int) -> Said:
    got: dict[str, object] = {
        "who": decision.who or _SOMEBODY,
        "when": Said(_ON, {"day": decision.when}) if decision.when else _SOME_DAY,
        "row": str(table.cell(row, "customer_name")),
    }
    return Said(_WHO_WHEN, got)
