"""Grades that people typed: never taken over, only compared with each other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import short
from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text
from crmsheets.templates.tier import TierGrade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

TWO_GRADES = Rule(
    code="TYPE01",
    severity=Severity.INFO,
    message=Text(
        "写的是 {value}，另一处写的是 {other}（{first}）。等级由系统计算，这里只作对照。",
        "says {value}, elsewhere {other} ({first}). Grades are computed; typed ones are only compared.",
    ),
    why=Text("各人心里的等级不一样。", "People do not agree on this customer."),
    fix=Text("不用改；以报告里的等级为准。", "Nothing to do; the report's grade holds."),
    example="分级 顺达五金 A；分级 顺达五金 C",
    passing="分级 顺达五金 A",
)
RULES = (TWO_GRADES,)


def grades(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Two typed grades of one customer that differ."""
    for table in (each for name in ("customer", "tier") for each in named(data, name)):
        names, claimed = table["customer_name"], table["tier"]
        first: dict[str, int] = {}
        for i in known(claimed):
            if names[i] is None:
                continue
            before = first.setdefault(short(names[i]), i)
            if _grade(claimed[before]) != _grade(claimed[i]):
                cell = table.cell(before, "tier")
                yield table.finding(
                    TWO_GRADES,
                    i,
                    "tier",
                    value=str(claimed[i]),
                    also=(cell,),
                    other=str(claimed[before]),
                    first=str(cell),
                )


def _grade(claimed: str) -> str:
    """A grade in whatever words: A, A类, 重点 and VIP are one."""
    return TierGrade.read(claimed) or plain(claimed)


CHECKS = (Check(run=grades, stage="linked", rules=RULES),)
