"""Colleagues' names: in the staff list, or, without one, not a likely slip."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from rapidfuzz.distance import OSA

from crmsheets.checks.names import Names, perhaps
from crmsheets.checks.scope import known, rows, tables
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

NOT_STAFF = Rule(
    code="CELL07",
    severity=Severity.WARNING,
    message=Text(
        "写的「{value}」不在员工名单里（{rows}）。{nearest}",
        '"{value}" is not in the staff list ({rows}). {nearest}',
    ),
    why=Text("算不到任何一个业务员头上。", "The rows count for nobody."),
    fix=Text(
        "写名单里的名字，或把他加进名单。", "Write a name of the list, or add this one to it."
    ),
    example="客户 负责业务员：周敏敏（名单：周敏、李强）",
    passing="客户 负责业务员：周敏",
)
LIKE_ANOTHER = Rule(
    code="CELL08",
    severity=Severity.WARNING,
    message=Text(
        "写的「{value}」只出现一次，很像「{suggestion}」（{count}次），是同一个人吗？",
        '"{value}" stands there once and looks like "{suggestion}" ({count} times). Is it the same?',
    ),
    why=Text("写错一个字，业绩就分到两个名字上。", "One wrong letter splits a person's figures."),
    fix=Text("同一个人就写成一样。", "If it is the same person, write it the same way."),
    example="客户 负责业务员：周敏 ×20，周闽 ×1",
    passing="客户 负责业务员：周敏 ×21",
)
RULES = (NOT_STAFF, LIKE_ANOTHER)

_ADD = Text("离职的请写现在负责的人。", "For a leaver, name who has taken over.")

Spots = list[tuple["Table", int, str]]


def staff(data: Dataset, settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """One finding a name: not in the list, or, where there is no list, once and like another."""
    spots = _spots(data)
    if settings.staff:
        yield from _not_listed(spots, settings.staff)
    else:
        yield from _like_another(spots)


def _spots(data: Dataset) -> dict[str, Spots]:
    """Every colleague's name as written -> where it stands."""
    spots: dict[str, Spots] = defaultdict(list)
    for table in tables(data):
        for field in table.template.fields:
            if field.column.refers_to == "staff":
                column = table[field.name]
                for i in known(column):
                    spots[column[i]].append((table, i, field.name))
    return spots


def _not_listed(spots: Mapping[str, Spots], listed: Sequence[str]) -> Iterator[Finding]:
    there = {plain(name) for name in listed}
    choices = Names(listed)
    for name, places in spots.items():
        if plain(name) in there:
            continue
        near = choices.nearest(name)
        table, i, field = places[0]
        yield table.finding(
            NOT_STAFF,
            i,
            field,
            value=name,
            suggestion=Suggestion(near) if near else None,
            also=[each.cell(at, column) for each, at, column in places[1:]],
            rows=rows(len(places)),
            nearest=perhaps(near, _ADD),
        )


def _like_another(spots: Mapping[str, Spots]) -> Iterator[Finding]:
    for name, places in spots.items():
        if len(places) > 1:
            continue
        alike = [
            other
            for other in spots
            if len(spots[other]) > 1 and min(len(name), len(other)) > 1 and _one_sign(name, other)
        ]
        if alike:
            likely = max(alike, key=lambda other: (len(spots[other]), other))
            table, i, field = places[0]
            yield table.finding(
                LIKE_ANOTHER,
                i,
                field,
                value=name,
                suggestion=Suggestion(likely),
                count=len(spots[likely]),
            )


def _one_sign(name: str, other: str) -> bool:
    """One sign wrong, missing, too many or swapped; a one-sign change of 李强 to 王强 is a person.

    The first sign of a Chinese name is the surname, so it must agree.
    """
    return (
        name[0].casefold() == other[0].casefold() and OSA.distance(plain(name), plain(other)) <= 1
    )


CHECKS = (Check(run=staff, stage="row", rules=RULES),)
