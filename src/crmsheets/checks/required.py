"""Cells that should be filled: required fields, and groups of which one field is enough."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from crmsheets.checks.amounts import is_fee
from crmsheets.checks.scope import error_cells, header, tables
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.text import Said, Text
from crmsheets.templates.customer_evidence import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table
    from crmsheets.model.template import Field

_MESSAGE = Text("没填，{remedy}", "is empty. {remedy}")

MISSING = Rule(
    code="CELL01",
    severity=Severity.ERROR,
    message=_MESSAGE,
    why=Text(
        "少了它，这一行算不到客户、月份或金额上。",
        "Without it the row cannot be counted for a customer, a month or an amount.",
    ),
    fix=Text("补上这一格。", "Fill the cell."),
    example="订单 数量：（空）",
    passing="订单 数量：1000",
)
UNFILLED = Rule(
    code="CELL02",
    severity=Severity.WARNING,
    message=_MESSAGE,
    why=Text(
        "这一行照样收下，但以后看不出是谁、什么事、什么产品。",
        "The row is taken, but nobody can tell later who, what or which item it was.",
    ),
    fix=Text("补上这一格。", "Fill the cell."),
    example="客户 联系人：（空）",
    passing="客户 联系人：张三",
)
ONE_OF = Rule(
    code="ROW01",
    severity=Severity.WARNING,
    message=Text(
        "没填，{others}也没填，填一个就行，例如 {example}。",
        "is empty, and so is {others}. One of them is enough, e.g. {example}.",
    ),
    why=Text(
        "几格里有一格就够用；全空就联系不上，或者不知道客户说了什么。",
        "One of the group is enough; with none, nobody can be reached or nothing was said.",
    ),
    fix=Text("任填一格。", "Fill one of them."),
    example="客户 联系电话：（空） 微信：（空） 电子邮箱：（空）",
    passing="客户 联系电话：13800000000 微信：（空）",
)
RULES = (MISSING, UNFILLED, ONE_OF)

# Words that describe; everything else decides who, when or how much.
_DESCRIBING = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.PERSON})

_REMEDIES = {
    Kind.DATE: Text("请填日期，例如 {example}。", "Enter a date, e.g. {example}."),
    Kind.CHOICE: Text("请从列表选，例如 {example}。", "Pick from the list, e.g. {example}."),
    Kind.MULTI: Text("请从列表选，例如 {example}。", "Pick from the list, e.g. {example}."),
}
_NUMBER = Text("请填数字，例如 {example}。", "Enter a number, e.g. {example}.")
_WORDS = Text("请填写，例如 {example}。", "Fill it in, e.g. {example}.")


def remedy(field: Field) -> Said:
    """What to type into a field, with its own example (请填数字，例如 1000)."""
    text = _NUMBER if field.kind.places is not None else _REMEDIES.get(field.kind, _WORDS)
    return Said(text, {"example": field.column.example})


def missing(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A required cell that is empty although its column is there."""
    told = error_cells(data)
    for table in tables(data):
        for field in table.template.fields:
            if field.required:
                yield from _missing(table, field, told)


def _missing(table: Table, field: Field, told: frozenset[Cell]) -> Iterator[Finding]:
    rule = UNFILLED if field.kind in _DESCRIBING else MISSING
    fees = table["product_model"] if field.key == "order.quantity" else ()
    whose = nameless(table) if field.name == "customer_name" else [True] * len(table)
    for i, value in enumerate(table[field.name]):
        # A fee (tooling, freight) is one piece without saying so.
        needed = (
            value is None
            and whose[i]
            and table.has(i, field.name)
            and not (fees and is_fee(fees[i]))
        )
        if needed and table.cell(i, field.name) not in told:
            yield table.finding(rule, i, field.name, remedy=remedy(field))


def none_given(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """No field of a group such as phone, WeChat, e-mail is filled, though a column is there."""
    told = error_cells(data)
    for table in tables(data):
        groups: dict[str, list[Field]] = defaultdict(list)
        for field in table.template.fields:
            if field.column.one_of:
                groups[field.column.one_of].append(field)
        for fields in groups.values():
            yield from _none_given(table, fields, told)


def _none_given(table: Table, fields: list[Field], told: frozenset[Cell]) -> Iterator[Finding]:
    columns = [table[field.name] for field in fields]
    for i, values in enumerate(zip(*columns, strict=True)):
        if any(value is not None for value in values):
            continue
        there = [field for field in fields if table.has(i, field.name)]
        if there and not any(table.cell(i, field.name) in told for field in there):
            first, *others = there
            if not others:
                yield table.finding(UNFILLED, i, first.name, remedy=remedy(first))
                continue
            yield table.finding(
                ONE_OF,
                i,
                first.name,
                others=[header(table, i, field.name) for field in others],
                example=first.column.example,
            )


CHECKS = (
    Check(run=missing, stage="row", rules=(MISSING, UNFILLED)),
    Check(run=none_given, stage="row", rules=(ONE_OF, UNFILLED)),
)
