"""What a command says of rules: which were changed, from what to what, and which are not followed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.model.finding import Severity
from crmsheets.model.text import Text, listed

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

_CHANGED = Text(
    "规则改了 {n} 处：{what}。改前改后各有几家，见报告「规则改动」。",
    "Rules changed: {n} ({what}). The report shows the customers before and after.",
)
_NOT_FOLLOWED = Text(
    "规则有 {n} 处没有照办：{first}{more}", "Rules not followed: {n}. {first}{more}"
)
_REST = Text("其余 {n} 处见 findings.csv。", " The other {n}: findings.csv.")
_OF_RULES = ("SET", "HAND", "LIFE")
"""Beginnings of the codes of findings about what people wrote into the rules."""
_ONE = Text("{setting} {before} → {now}", "{setting}: {before} → {now}")
_MORE = Text("等", "…")
_MOST = 3


def changed(judged: Judged, locale: Locale) -> list[str]:
    """One line where the rules differ from those the last workbook of rules was written by."""
    rows = judged.detail("rules_changed")
    if not rows:
        return []
    said = [
        locale.say(_ONE, **{name: row[name] for name in ("setting", "before", "now")})
        for row in rows[:_MOST]
    ]
    more = locale.say(_MORE) if len(rows) > _MOST else ""
    return [locale.say(_CHANGED, n=len(rows), what=listed(said, locale.lang) + more)]


def not_followed(findings: Iterable[Finding], locale: Locale) -> list[str]:
    """One line where something that people wrote into the rules is not followed: the first, and how many."""
    told = [
        each
        for each in findings
        if each.code.startswith(_OF_RULES) and each.severity is not Severity.INFO
    ]
    if not told:
        return []
    first = told[0]
    more = locale.say(_REST, n=len(told) - 1) if len(told) > 1 else ""
    fault = (
        f"{first.fault(locale.lang)}（{first.cells[0]}）"
        if locale.lang == "zh"
        else (f"{first.fault(locale.lang)} ({first.cells[0]})")
    )
    return [locale.say(_NOT_FOLLOWED, n=len(told), first=fault, more=more)]
