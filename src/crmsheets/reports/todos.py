"""要做的事: everything to be done, not only the ten of page one, with the cells it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis import todos
from crmsheets.model.page import Page, Section
from crmsheets.model.shown import Shown, listing, sized
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("要做的事", "To do")
_LEAD = Text(
    "最值钱的排最前。「出处」是这件事根据的单元格。",
    "Dearest first. “From” names the cells it rests on.",
)
_MOST_CELLS = 3

COLUMNS = (
    Shown(Text("序号", "No."), "number", "integer", 6),
    *sized(todos.COLUMNS, (11, 28, 40, 44, 15)),
    Shown(Text("出处", "From"), "cells", "long", 30),
)


def make(judged: Judged, locale: Locale) -> Page:
    """Every to-do; the page stays without any, because people look for it."""
    records = [
        {**todos.record(each), "number": number, "cells": each.cells[:_MOST_CELLS]}
        for number, each in enumerate(judged.todos, start=1)
    ]
    shown = listing(
        COLUMNS,
        records,
        locale,
        empty=locale.say(todos.NOTHING_TO_DO),
        links=[todo.section for todo in judged.todos],
    )
    return Page("todos", locale.say(TITLE), (shown,), locale.say(_LEAD))


SECTION = Section(place=20, name="todos", title=TITLE, make=make)
