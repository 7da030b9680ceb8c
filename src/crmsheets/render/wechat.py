"""微信要点.txt: page one as plain text, to be pasted into a chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.todos import NOTHING_TO_DO
from crmsheets.analysis.wording import money
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged, Todo
    from crmsheets.model.settings import Settings
    from crmsheets.model.text import Locale

_TODOS = Text("要做的事：", "To do:")
_WORTH = Text("，约 {amount}", ", worth {amount}")


def summary(judged: Judged, locale: Locale) -> str:
    """Head, the numbered lines, the to-dos, and what is missing; one line each, no mark-up."""
    lang = locale.lang
    lines = [judged.head(lang), ""]
    lines += [f"{number}. {line.said(lang)}" for number, line in enumerate(judged.lines, 1)]
    todos = judged.todos[: judged.settings.report.todos]
    lines += ["", locale.say(_TODOS if todos else NOTHING_TO_DO)]
    lines += [
        f"{number}) {todo_line(todo, judged.settings, locale)}"
        for number, todo in enumerate(todos, 1)
    ]
    if judged.missing:
        lines += ["", *(said(lang) for said in judged.missing)]
    return "\n".join(lines) + "\n"


def todo_line(todo: Todo, settings: Settings, locale: Locale) -> str:
    """「周敏 · 顺达五金 · 打电话问这单 · 平时31天一单，已96天，约 12 万元」."""
    worth = locale.say(_WORTH, amount=money(todo.worth, settings)) if todo.worth else ""
    parts = (todo.person, todo.customer, todo.what(locale.lang), todo.why(locale.lang))
    return " · ".join(part for part in parts if part) + worth
