"""Events in numbers: more came than were invited, more leads than guests."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING

from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

UNINVITED = Rule(
    code="ACT04",
    severity=Severity.INFO,
    message=Text(
        "是 {value}，到场的却有 {came}。没请也来的不少就不用改；数写反了请改正。",
        "is {value}, but {came} came. If many came without being asked, leave it; else correct it.",
    ),
    why=Text("到场率会超过百分之百。", "More than everybody invited would have come."),
    fix=Text("核对邀请人数和参与人数。", "Check both numbers."),
    example="活动 邀请人数：30 参与人数：60",
    passing="活动 邀请人数：60 参与人数：35",
)
MORE_LEADS = Rule(
    code="ACT05",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，比到场的 {came} 还多，请核对。",
        "is {value}, more than the {came} who came. Please check.",
    ),
    why=Text("线索多算了，每条线索花的钱就少算了。", "Too many leads make each look cheap."),
    fix=Text("核对有效线索数和参与人数。", "Check the leads and who came."),
    example="活动 有效线索数：50 参与人数：35",
    passing="活动 有效线索数：12 参与人数：35",
)
RULES = (UNINVITED, MORE_LEADS)


def turnout(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Numbers of one event that cannot all be right; who came is counted where there is a list."""
    counted = Counter(
        plain(name)
        for guests in named(data, "guest")
        for name in guests["activity_name"]
        if name is not None
    )
    for table in named(data, "activity"):
        invited, leads = table["invited"], table["lead_count"]
        for i in range(len(table)):
            came = _came(table, i, counted)
            if came is not None and invited[i] is not None and came > invited[i]:
                yield table.finding(UNINVITED, i, "invited", value=str(invited[i]), came=came)
        for i in known(leads):
            came = _came(table, i, counted)
            if came is not None and leads[i] > came:
                yield table.finding(MORE_LEADS, i, "lead_count", value=str(leads[i]), came=came)


def _came(table: Table, i: int, counted: Mapping[str, int]) -> int | None:
    """How many came: the guests listed, else as typed; None where nobody says."""
    name = table["activity_name"][i]
    listed = counted.get(plain(name), 0) if name is not None else 0
    typed: int | None = table["attendees"][i]
    return listed or typed


CHECKS = (Check(run=turnout, stage="linked", rules=RULES),)
