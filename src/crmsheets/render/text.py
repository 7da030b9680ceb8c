"""Findings as a list for a terminal or a letter: grouped by file, errors first, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.model.finding import Severity
from crmsheets.model.text import Text
from crmsheets.model.width import width, wrapped
from crmsheets.render.words import SEVERITIES, by_importance, say

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.text import Locale

_NONE = Text("没有发现问题。", "Nothing to report.")
_RUN = Text("全部文件", "All files")
_ZH = {Severity.ERROR: "{n} 个错误", Severity.WARNING: "{n} 个提醒", Severity.INFO: "{n} 条说明"}
_EN = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def text(findings: Iterable[Finding], locale: Locale, columns: int = 0) -> list[str]:
    """Lines: a heading a file, its findings below it, the count last; wrapped to `columns` if > 0."""
    found = by_importance(findings)
    if not found:
        return [locale.say(_NONE)]
    files: dict[str, list[Finding]] = {}
    for finding in found:
        files.setdefault(finding.cells[0].file if finding.cells else "", []).append(finding)
    lines: list[str] = []
    for file in sorted(files):
        colon = "：" if locale.lang == "zh" else ": "
        lines.append((file or locale.say(_RUN)) + colon + counted(files[file], locale))
        for finding in files[file]:
            lines += _entry(finding, locale, columns)
        lines.append("")
    return [*lines, ("共 " if locale.lang == "zh" else "Total: ") + counted(found, locale)]


def counted(findings: Iterable[Finding], locale: Locale) -> str:
    """「3 个错误、5 个提醒」, `3 errors, 5 warnings`; severities without any are left out."""
    counts = Counter(finding.severity for finding in findings)
    if locale.lang == "zh":
        return "、".join(_ZH[each].format(n=counts[each]) for each in Severity if counts[each])
    return ", ".join(
        f"{counts[each]} {_EN[each]}{'' if counts[each] == 1 else 's'}"
        for each in Severity
        if counts[each]
    )


def _entry(finding: Finding, locale: Locale, columns: int) -> list[str]:
    label = f"  {locale.say(SEVERITIES[finding.severity])} "
    label += " " * max(0, (6 if locale.lang == "zh" else 10) - width(label))
    message = f"{say(finding, locale)} [{finding.code}]"
    if not columns:
        return [label + message]
    first, *rest = wrapped(message, max(columns - width(label), 20))
    return [label + first, *(" " * width(label) + line for line in rest)]
