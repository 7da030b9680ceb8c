"""Every rule there is: collected from all rooms, explained one by one, listed in docs/findings.md."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from string import Formatter
from typing import TYPE_CHECKING

from crmsheets.model.errors import BadArgument
from crmsheets.model.finding import Rule
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from types import ModuleType

    from crmsheets.model.text import Lang

ROOMS = ("model", "templates", "intake", "forms", "checks", "analysis", "excel", "disk", "jobs")
"""Rooms that may declare rules; render and reports only word them, cli only prints."""

NO_RULE = Text(
    "没有「{code}」这个代码。有的代码：{known}。", 'There is no code "{code}". Known: {known}.'
)
_FIXED = Text("已自动改好并列出", "repaired and listed")
_EXPLAINED = Text(
    "{code}（{severity}）\n怎么说：…{message}\n为什么：{why}\n怎么改：{fix}\n不通过：{example}\n通过：{passing}",
    "{code} ({severity})\nSays: … {message}\nWhy: {why}\nFix: {fix}\nFails: {example}\nPasses: {passing}",
)
_LONGEST = 60
"""Characters of an example that are shown; the rest is an ellipsis."""
_HEAD = """\
# 检查代码 Findings

{count} 条规则，按代码排序；句首的「…」是表、行、列，‹…› 是当时的内容。
在电脑上看一条：`crmsheets explain TEL03`。本页由 `crmsheets.jobs.catalogue.page` 生成。
{count} rules by code; the first … stands for sheet, row and column, ‹value› for what was found.
One rule on the screen: `crmsheets explain TEL03`. Made by `crmsheets.jobs.catalogue.page`.

错误 error：影响金额、客户或交期，要改 · 提醒 warning：最好补上 · 说明 info：知道就好。
✗ 是不通过的例子，✓ 是通过的例子。
error: touches money, customer or dates, to be mended · warning: better completed · info (note): good to know.
✗ an example that fails, ✓ one that passes.
"""


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule of every room, by code; ValueError if two rules share a code."""
    found: dict[str, Rule] = {}
    for room in ROOMS:
        package = import_module(f"crmsheets.{room}")
        names = [package.__name__]
        names += [
            each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        ]
        for name in names:
            for rule in declared(import_module(name)):
                if found.setdefault(rule.code, rule) is not rule:
                    message = f"two rules are called {rule.code}, the second in {name}"
                    raise ValueError(message)
    return tuple(found[code] for code in sorted(found))


def declared(module: ModuleType) -> tuple[Rule, ...]:
    """The rules of one module."""
    found = getattr(module, "RULES", ())
    return (
        tuple(each for each in found if isinstance(each, Rule)) if isinstance(found, tuple) else ()
    )


def explain(code: str, lang: Lang) -> str:
    """A rule in full; BadArgument if no rule has the code (capitals do not matter)."""
    wanted = code.strip().upper()
    for rule in rules():
        if rule.code == wanted:
            return _EXPLAINED(
                lang,
                code=rule.code,
                severity=_severity(rule),
                message=_open(rule.message(lang), named=lang == "en"),
                why=rule.why,
                fix=rule.fix,
                example=visible(rule.example),
                passing=visible(rule.passing),
            )
    raise BadArgument(NO_RULE, code=code, known=[rule.code for rule in rules()])


def page() -> str:
    """docs/findings.md: every rule in Chinese and English."""
    return _HEAD.format(count=len(rules())) + "".join(_section(rule) for rule in rules())


def _section(rule: Rule) -> str:
    severity = _severity(rule)
    return (
        f"\n## {rule.code}\n\n"
        f"{severity.zh} · {severity.en}\n\n"
        f"- …{_open(rule.message.zh, named=False)}\n"
        f"  - 为什么：{rule.why.zh}\n"
        f"  - 怎么改：{rule.fix.zh}\n"
        f"- … {_open(rule.message.en, named=True)}\n"
        f"  - Why: {rule.why.en}\n"
        f"  - Fix: {rule.fix.en}\n"
        f"- ✗ {visible(rule.example)}\n"
        f"- ✓ {visible(rule.passing)}\n"
    )


def _severity(rule: Rule) -> Text:
    said = rule.severity.text
    if rule.fixed:
        return Text(f"{said.zh}，{_FIXED.zh}", f"{said.en}, {_FIXED.en}")
    return said


def visible(typed: str) -> str:
    """An example on one short line: line breaks and signs that cannot be printed as escapes."""
    signs = (sign if sign.isprintable() else ascii(sign)[1:-1] for sign in typed)
    shown = "".join(signs)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def _open(wording: str, *, named: bool) -> str:
    """A wording whose slots are shown as gaps: ‹value›, in Chinese 「‹…›」 (the names are English)."""
    parts = Formatter().parse(wording)
    return "".join(
        text + (f"‹{name if named else '…'}›" if name else "") for text, name, _, _ in parts
    )
