"""Service cases: descriptions that say nothing, results and closing days that do not fit."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import error_cells, known, named
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text, day
from crmsheets.templates.service import OPEN_RESULTS, ServiceResult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

SHORT = Rule(
    code="SVC01",
    severity=Severity.WARNING,
    message=Text(
        "只有「{value}」，太短了。请写什么事、多少件，例如 200件边缘有毛刺。",
        'is only "{value}", too short. Write what and how many, e.g. 200 pcs with burrs.',
    ),
    why=Text("处理的人看不出是什么问题。", "Whoever handles it cannot see what is wrong."),
    fix=Text("写清什么事、多少件、哪一批。", "Write what, how many, which batch."),
    example="服务 描述：毛刺",
    passing="服务 描述：200件边缘有毛刺",
)
NOT_CLOSED = Rule(
    code="SVC02",
    severity=Severity.WARNING,
    message=Text(
        "没填，处理结果已经是「{result}」，请填处理完的那天，例如 {example}。",
        "is empty, but the result is {result}. Enter the day it was settled, e.g. {example}.",
    ),
    why=Text("没有处理日期，算不出用了几天。", "Without it nobody knows how long it took."),
    fix=Text(
        "填处理日期；还没完就把结果选 处理中。", "Enter the day, or set the result to In progress."
    ),
    example="服务 处理结果：已换货 处理日期：（空）",
    passing="服务 处理结果：已换货 处理日期：2024-3-8",
)
STILL_OPEN = Rule(
    code="SVC03",
    severity=Severity.WARNING,
    message=Text(
        "是「{result}」，但处理日期填了 {closed}。处理完了请选最后的结果，例如 已答复。",
        "is {result}, but the closing day is {closed}. If it is settled, pick the final result, e.g. Answered.",
    ),
    why=Text("这一件会一直算没处理完。", "The case keeps counting as open."),
    fix=Text("选最后的处理结果，或清空处理日期。", "Pick the final result, or clear the day."),
    example="服务 处理结果：处理中 处理日期：2024-3-8",
    passing="服务 处理结果：已答复 处理日期：2024-3-8",
)
RULES = (SHORT, NOT_CLOSED, STILL_OPEN)

LEAST_DESCRIPTION = 4
"""Characters below which a description says nothing."""


def is_final(result: str | None) -> bool:
    """Whether a result of the list closes the case; free words do not tell."""
    read = ServiceResult.read(result) if result is not None else None
    return read is not None and read not in OPEN_RESULTS


def descriptions(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A description of three characters or less."""
    for table in named(data, "service"):
        column = table["description"]
        for i in known(column):
            if len(column[i].strip()) < LEAST_DESCRIPTION:
                yield table.finding(SHORT, i, "description", value=column[i])


def closings(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A final result without its day, or a closing day while the result is still open."""
    told = error_cells(data)
    for table in named(data, "service"):
        results, closed = table["result"], table["closed_date"]
        for i in known(results):
            if closed[i] is None:
                untold = table.has(i, "closed_date") and table.cell(i, "closed_date") not in told
                if untold and is_final(results[i]):
                    example = table.template.by_name["closed_date"].column.example
                    yield table.finding(
                        NOT_CLOSED,
                        i,
                        "closed_date",
                        result=ServiceResult.read(results[i]),
                        example=example,
                    )
            elif ServiceResult.read(results[i]) in OPEN_RESULTS:
                yield table.finding(
                    STILL_OPEN,
                    i,
                    "result",
                    value=str(results[i]),
                    also=table.cells(i, "closed_date"),
                    closed=day(closed[i]),
                    result=ServiceResult.read(results[i]),
                )


CHECKS = (
    Check(run=descriptions, stage="row", rules=(SHORT,)),
    Check(run=closings, stage="row", rules=(NOT_CLOSED, STILL_OPEN)),
)
