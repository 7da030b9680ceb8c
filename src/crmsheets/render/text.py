"""Findings as a list for a terminal or a letter: grouped by file, errors first, counted."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from crmsheets.model.finding import Severity
from crmsheets.model.text import Text
from crmsheets.model.width import width, wrapped
from crmsheets.render.words import by_importance, header, rows, say

if TYPE_CHECKING:
    from crmsheets.model.finding import Finding
    from crmsheets.model.text import Locale

_NONE = Text("没有发现问题。", "Nothing to report.")
_RUN = Text("全部文件", "All files")
_ALIKE = Text("同样的还有{column}{rows}。[{code}]", "Likewise {column}{rows}. [{code}]")
# Closing punctuation may stand past the edge of a line.
_HANGING = 4
_ZH = {Severity.ERROR: "{n} 个错误", Severity.WARNING: "{n} 个提醒", Severity.INFO: "{n} 条说明"}
_EN = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def for_windows(text: str) -> bytes:
    """A plain text as a file that every editor of Windows opens rightly: UTF-8 with BOM, CRLF."""
    return text.replace("\n", "\r\n").encode("utf-8-sig")


def text(
    findings: Iterable[Finding], locale: Locale, columns: int = 0, alike: int = 0
) -> list[str]:
    """Lines: a heading a file, its findings below it, the count last; wrapped to `columns` if > 0.

    `alike`: of errors each is shown, of other findings of one column at most so many (0 = all);
    the rest of them is one line with their rows.
    """
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
        for group in _alike(files[file]):
            lines += _entries(group, locale, columns, alike)
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


def _alike(found: Iterable[Finding]) -> list[list[Finding]]:
    """Findings of one rule in one column together, where the first of them stands."""
    groups: dict[object, list[Finding]] = {}
    for number, finding in enumerate(found):
        key: object = number
        if finding.cells and finding.severity is not Severity.ERROR:
            key = (finding.code, finding.cells[0].sheet, finding.cells[0].column)
        groups.setdefault(key, []).append(finding)
    return list(groups.values())


def _entries(group: list[Finding], locale: Locale, columns: int, alike: int) -> list[str]:
    lines: list[str] = []
    shown = len(group) if not alike or len(group) <= alike + 1 else alike
    for finding in group[:shown]:
        message = f"{say(finding, locale)} [{finding.code}]"
        lines += _entry(finding, message, locale, columns)
    rest = group[shown:]
    if rest:
        where = tuple(cell for finding in rest for cell in finding.cells[:1])
        some = dataclasses.replace(rest[0], cells=where)
        more = locale.say(
            _ALIKE, column=_column(some, locale), rows=rows(some, locale), code=some.code
        )
        lines += _entry(rest[0], more, locale, columns)
    return lines


def _column(finding: Finding, locale: Locale) -> str:
    said = header(finding, locale)
    if not said:
        return ""
    return f"「{said}」" if locale.lang == "zh" else f"{said}, "


def _entry(finding: Finding, message: str, locale: Locale, columns: int) -> list[str]:
    label = f"  {locale.say(finding.severity.text)} "
    label += " " * max(0, (6 if locale.lang == "zh" else 10) - width(label))
    if not columns:
        return [label + message]
    first, *rest = wrapped(message, max(columns - width(label) - _HANGING, 20))
    return [label + first, *(" " * width(label) + line for line in rest)]
