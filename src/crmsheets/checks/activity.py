"""Events: each once, with as many guests as were counted, and guests of events that exist."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, perhaps
from crmsheets.checks.scope import known, named, rows
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text, day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings

TWICE = Rule(
    code="ACT01",
    severity=Severity.WARNING,
    message=Text(
        "{value}（{date}）已经写过一次（{first}），请删掉一行或改名。",
        "({value}, {date}) is there already ({first}). Remove one row, or rename it.",
    ),
    why=Text("同一场活动会算两次。", "The same event would count twice."),
    fix=Text("只留一行。", "Keep one row."),
    example="活动 2024秋季五金展 2024-10-15 写了两行",
    passing="活动 2024秋季五金展 2024-10-15 一行",
)
ATTENDANCE = Rule(
    code="ACT02",
    severity=Severity.WARNING,
    message=Text(
        "写的是 {value}，但「参与」里有{guests}人。有名单就不用填，按名单算。",
        "says {value}, but Guests lists {guests}. With a list it may stay empty; the list counts.",
    ),
    why=Text("人数和名单对不上。", "The number and the list disagree."),
    fix=Text("清空人数，或补全名单。", "Clear the number, or complete the list."),
    example="活动 参与人数：35（名单里只有20人）",
    passing="活动 参与人数：（空）",
)
UNKNOWN_EVENT = Rule(
    code="ACT03",
    severity=Severity.WARNING,
    message=Text(
        "写的「{value}」，「活动」里没有这一场（{rows}）。{nearest}",
        '"{value}" is not in Events ({rows}). {nearest}',
    ),
    why=Text("这些来宾算不到任何活动上。", "These guests count for no event."),
    fix=Text("和「活动」里的名称写成一样。", "Write it as it stands in Events."),
    example="参与 活动名称：秋季展（活动里叫 2024秋季五金展）",
    passing="参与 活动名称：2024秋季五金展",
)
RULES = (TWICE, ATTENDANCE, UNKNOWN_EVENT)

_ADD = Text("请先在「活动」里加上。", "Please add it to Events first.")


def twice(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """The same event on the same day in two rows."""
    for table in named(data, "activity"):
        names, dates = table["activity_name"], table["start_date"]
        first: dict[tuple[str, dt.date | None], int] = {}
        for i in known(names):
            before = first.setdefault((plain(names[i]), dates[i]), i)
            if before != i and dates[i] is not None:
                cell = table.cell(before, "activity_name")
                yield table.finding(
                    TWICE,
                    i,
                    "activity_name",
                    value=names[i],
                    also=(cell,),
                    date=day(dates[i]),
                    first=str(cell),
                )


def attendance(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A typed number of guests that the list of guests does not have."""
    for guests in named(data, "guest"):
        counted = Counter(plain(name) for name in guests["activity_name"] if name is not None)
        for table in named(data, "activity"):
            names, typed = table["activity_name"], table["attendees"]
            for i in known(typed):
                came = counted[plain(names[i])] if names[i] is not None else 0
                if came and came != typed[i]:
                    yield table.finding(
                        ATTENDANCE, i, "attendees", value=str(typed[i]), guests=came
                    )


def unknown_events(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Guests of an event that no row of Events names: one finding a name."""
    for events in named(data, "activity"):
        there = {plain(name): name for name in events["activity_name"] if name is not None}
        choices = Names(there.values())
        for table in named(data, "guest"):
            names = table["activity_name"]
            unknown: dict[str, list[int]] = {}
            for i in known(names):
                if plain(names[i]) not in there:
                    unknown.setdefault(plain(names[i]), []).append(i)
            for same in unknown.values():
                near = choices.nearest(names[same[0]])
                yield table.finding(
                    UNKNOWN_EVENT,
                    same[0],
                    "activity_name",
                    value=names[same[0]],
                    suggestion=Suggestion(near) if near else None,
                    also=[table.cell(i, "activity_name") for i in same[1:]],
                    rows=rows(len(same)),
                    nearest=perhaps(near, _ADD),
                )


CHECKS = (
    Check(run=twice, stage="linked", rules=(TWICE,)),
    Check(run=attendance, stage="linked", rules=(ATTENDANCE,)),
    Check(run=unknown_events, stage="linked", rules=(UNKNOWN_EVENT,)),
)
