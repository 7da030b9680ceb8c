"""Decisions that cannot be followed: they contradict each other, two licences, or a row was changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crmsheets.analysis.changes import changes
from crmsheets.analysis.fingerprints import fingerprints
from crmsheets.intake.values.credit import is_valid
from crmsheets.model.cell import Cell
from crmsheets.model.decision import Decision, Rows, Ruled
from crmsheets.model.duplicates import Matched
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.table import Table
from crmsheets.model.text import Said, Text

AGAINST = Rule(
    code="LINK03",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」和「{other}」定了合并，可是「{third}」和「{fourth}」定了不是一家，两个决定矛盾。"
        "没有合并，请在「疑似重复」里改一个。",
        "{value} and {other} were decided to be one, but {third} and {fourth} to be two; both cannot "
        "be. They were not merged; change one of the decisions on the sheet “Duplicates”.",
    ),
    why=Text(
        "甲=乙、乙=丙，甲就=丙；又说甲不是丙，就没法办。",
        "If A is B and B is C, A is C; it cannot be another customer as well.",
    ),
    fix=Text("想清楚是不是一家，改掉其中一个决定。", "Decide again, and change one of the two."),
    example="顺达五金 = 顺达金属，顺达金属 = 顺达制品，顺达五金 ≠ 顺达制品",
    passing="顺达五金 = 顺达金属，顺达金属 = 顺达制品",
)
TWO_LICENCES = Rule(
    code="LINK04",
    severity=Severity.WARNING,
    message=Text(
        "「{value}」和「{other}」定了合并，可是信用代码不同（{codes}），是两家公司。没有合并，请核对代码。",
        "{value} and {other} were decided to be one, but have different credit codes ({codes}): two "
        "companies. They were not merged; check the codes.",
    ),
    why=Text("信用代码不同就是两家公司。", "Different credit codes are different companies."),
    fix=Text(
        "代码写错了就改；真是两家就选「关联企业」。",
        "Correct the code if it is wrong; else choose “related firm”.",
    ),
    example="91350100M000100Y43 = 91110000600037341L",
    passing="91350100M000100Y43 = 91350100M000100Y43",
)
CHANGED = Rule(
    code="LINK05",
    severity=Severity.INFO,
    message=Text(
        "「{value}」这一行改过了（{change}），以前对它和「{other}」的决定（{verdict}）先不算，"
        "请在「疑似重复」里再定一次。",
        "{value} has been changed ({change}); what was decided of it and {other} ({verdict}) does not "
        "count until it is decided again on the sheet “Duplicates”.",
    ),
    why=Text("资料变了，当时的判断不一定还对。", "What was true of the old row may not be now."),
    fix=Text("再看一眼，选一次。", "Look once more and choose."),
    example="电话从 13800000001 改成 13800000002",
    passing="没有改动",
)
RULES = (AGAINST, TWO_LICENCES, CHANGED)


def findings(
    table: Table, rules: Ruled, found: Matched, called: Sequence[str]
) -> Iterator[Finding]:
    """What could not be followed, each at the cells that speak. `called`: what rows go by."""
    of = {i: at for at, rows in enumerate(found.groups) for i in rows}
    for pair in found.contradictions:
        if pair in rules.together and of.keys() >= set(pair):  # a row of nobody is in no group
            yield from _contradiction(table, pair, rules, of, called)
    prints = fingerprints(table) if rules.again else []
    closed = {frozenset(map(of.get, pair)) for pair in (*rules.apart, *rules.related)}
    for pair, decision in sorted(rules.again.items(), key=lambda each: each[0]):
        if frozenset(map(of.get, pair)) in closed:
            continue  # other rows of the two customers still say that they are two
        # The row that is told of is the one that was changed.
        one, other = sorted(pair, key=lambda i: prints[i] in {decision.one, decision.other})
        yield table.finding(
            CHANGED,
            one,
            "customer_name",
            value=called[one],
            also=[table.cell(other, "customer_name")],
            other=called[other],
            verdict=decision.verdict,
            change=_change(table, one, prints, decision),
        )


def _change(
    table: Table, row: int, prints: Sequence[str], said: Decision
) -> tuple[Said | Text, ...]:
    """What was changed in a row, by whichever of the two rows of the decision it was."""
    sides = ((said.one, said.one_stood), (said.other, said.other_stood))
    gone = [side for side in sides if side[0] not in prints]
    return changes(
        table, row, prints[row], *min(gone, key=lambda side: _unlike(side[0], prints[row]))
    )


def _unlike(one: str, other: str) -> int:
    """How many parts of two fingerprints differ."""
    return sum(a != b for a, b in zip(one.split("."), other.split("."), strict=False))


def _contradiction(
    table: Table, pair: Rows, rules: Ruled, of: dict[int, int], called: Sequence[str]
) -> Iterator[Finding]:
    """One decision that was not followed, with what stands against it."""
    one, other = pair
    codes = [_codes(table, i, of) for i in pair]
    if codes[0] and codes[1] and codes[0] != codes[1]:
        yield table.finding(
            TWO_LICENCES,
            one,
            "uscc",
            value=called[one],
            also=[table.cell(other, "uscc")],
            other=called[other],
            codes=sorted(codes[0] | codes[1]),
        )
        return
    sides = {of[one], of[other]}
    against = next(
        (each for each in sorted(rules.separate) if {of.get(i) for i in each} == sides), pair
    )
    yield table.finding(
        AGAINST,
        one,
        "customer_name",
        value=called[one],
        also=_names(table, (other, *against)),
        other=called[other],
        third=called[against[0]],
        fourth=called[against[1]],
    )


def _names(table: Table, rows: Sequence[int]) -> list[Cell]:
    return [table.cell(i, "customer_name") for i in rows]


def _codes(table: Table, i: int, of: dict[int, int]) -> frozenset[str]:
    """The valid credit codes of the customer that a row belongs to."""
    rows = [row for row, at in of.items() if at == of[i]]
    return frozenset(code for row in rows if (code := table["uscc"][row]) and is_valid(code))
