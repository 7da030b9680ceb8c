"""Follow-ups: entries that say nothing, next contacts that are missing or far away."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import error_cells, known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text, day
from crmsheets.templates.followup import NEEDS_NO_DATE, NextStep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

EMPTY_TALK = Rule(
    code="FUP01",
    severity=Severity.WARNING,
    message=Text(
        "只写了「{value}」，等于没写。请写谈了什么，例如 询问X100报价。",
        'only says "{value}". Write what it was about, e.g. asked for a quote on X100.',
    ),
    why=Text(
        "换个人接手时看不出谈到哪一步。", "Whoever takes over cannot see how far the talk got."
    ),
    fix=Text("写谈了什么、客户怎么说。", "Write what was said and how they took it."),
    example="跟进 沟通内容：已联系",
    passing="跟进 沟通内容：询问X100报价",
)
SHORT = Rule(
    code="FUP02",
    severity=Severity.WARNING,
    message=Text(
        "只有「{value}」，太短了。请写谈了什么，例如 询问X100报价。",
        'is only "{value}", too short. Write what it was about, e.g. asked for a quote on X100.',
    ),
    why=Text("三个字以内说不清一次沟通。", "Three characters cannot tell what was said."),
    fix=Text("写谈了什么、客户怎么说。", "Write what was said and how they took it."),
    example="跟进 沟通内容：报价",
    passing="跟进 沟通内容：询问X100报价",
)
FAR = Rule(
    code="FUP03",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，离这次跟进有{days}天，请核对年份和月份。",
        "is {value}, {days} days after this contact. Please check year and month.",
    ),
    why=Text(
        "半年以后才联系，多半是日期打错。", "Over half a year ahead is mostly a mistyped date."
    ),
    fix=Text("改成打算联系的那天。", "Enter the day you mean to call."),
    example="跟进 跟进日期：2024-3-5 下次跟进日期：2025-3-5",
    passing="跟进 跟进日期：2024-3-5 下次跟进日期：2024-3-12",
)
NO_NEXT = Rule(
    code="FUP04",
    severity=Severity.WARNING,
    message=Text(
        "没填，这是{customer}最近一次跟进，请填打算哪天再联系，例如 {example}；"
        "不用再跟就把下一步行动选 暂不跟进。",
        "is empty in the latest follow-up of {customer}. Enter the day of the next contact, "
        "e.g. {example}, or pick No follow-up as the next step.",
    ),
    why=Text(
        "没有下次日期，这家客户就不会被提醒。", "Without a next date nobody is reminded of them."
    ),
    fix=Text(
        "填下次跟进日期，或下一步选 暂不跟进、等客户回复。", "Enter a date, or pick No follow-up."
    ),
    example="跟进 跟进日期：2024-3-5（最近一次） 下次跟进日期：（空） 下一步行动：报价",
    passing="跟进 跟进日期：2024-3-5 下次跟进日期：（空） 下一步行动：等客户回复",
)
RULES = (EMPTY_TALK, SHORT, FAR, NO_NEXT)

LEAST_CONTENT = 4
"""Characters below which an entry says nothing."""
FARTHEST_NEXT = 180
"""Days ahead beyond which a next contact is doubted."""

_EMPTY_TALK = frozenset(
    plain(words)
    for words in (
        *("已联系", "已跟进", "已沟通", "已拜访", "已回访", "联系了", "跟进了", "跟进中", "正常"),
        *("已电话联系", "电话联系", "微信联系", "已打电话", "已发微信", "沟通中", "正常跟进"),
        *("contacted", "called", "followed up", "done", "ok", "spoke", "emailed"),
    )
)


def contents(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """An entry that only says that contact was made, or hardly anything."""
    for table in named(data, "followup"):
        column = table["content"]
        for i in known(column):
            said = column[i].strip().rstrip("。.!！")
            if plain(said) in _EMPTY_TALK:
                yield table.finding(EMPTY_TALK, i, "content", value=said)
            elif len(said) < LEAST_CONTENT:
                yield table.finding(SHORT, i, "content", value=said)


def far_ahead(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A next contact over half a year after this one."""
    for table in named(data, "followup"):
        dates, nexts = table["followup_date"], table["next_date"]
        for i in known(nexts):
            days = (nexts[i] - dates[i]).days if dates[i] is not None else 0
            if days > FARTHEST_NEXT:
                yield table.finding(FAR, i, "next_date", value=day(nexts[i]), days=days)


def latest(table: Table) -> dict[object, list[int]]:
    """Customer (number, else name) -> its follow-ups on the latest day it has one."""
    found: dict[object, list[int]] = {}
    dates, names = table["followup_date"], table["customer_name"]
    for i, customer in enumerate(table["customer_id"]):
        who = customer or names[i]
        if who is None or dates[i] is None:
            continue
        known_day = dates[found[who][0]] if who in found else None
        if known_day is None or dates[i] > known_day:
            found[who] = [i]
        elif dates[i] == known_day:
            found[who].append(i)
    return found


def no_next(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A customer's latest follow-up says neither when to call again nor that nobody need."""
    told = error_cells(data)
    for table in named(data, "followup"):
        nexts, steps = table["next_date"], table["next_action"]
        names = table["customer_name"]
        for rows in latest(table).values():
            if any(nexts[i] is not None or _needs_none(steps[i]) for i in rows):
                continue
            last = rows[-1]
            if table.has(last, "next_date") and table.cell(last, "next_date") not in told:
                example = table.template.by_name["next_date"].column.example
                yield table.finding(
                    NO_NEXT, last, "next_date", customer=names[last], example=example
                )


def _needs_none(step: str | None) -> bool:
    return step is not None and NextStep.read(step) in NEEDS_NO_DATE


CHECKS = (
    Check(run=contents, stage="row", rules=(EMPTY_TALK, SHORT)),
    Check(run=far_ahead, stage="row", rules=(FAR,)),
    Check(run=no_next, stage="linked", rules=(NO_NEXT,)),
)
