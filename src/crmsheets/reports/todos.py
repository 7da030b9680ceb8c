"""要做的事: everything to be done, not only the ten of page one, with the cells it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.page import Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("要做的事", "To do")
_LEAD = Text(
    "最值钱的排最前。「出处」是这件事根据的单元格。",
    "Dearest first. “From” names the cells it rests on.",
)
_EMPTY = Text("这期没有特别要做的事。", "Nothing pressing this time.")
_MOST_CELLS = 3

COLUMNS = (
    Shown(Text("序号", "No."), "number", "integer", 6),
    Shown(Text("谁", "Who"), "person", width=11),
    Shown(Text("哪家客户", "Customer"), "customer", width=26),
    Shown(Text("做什么", "What"), "what", "long", 30),
    Shown(Text("为什么", "Why"), "why", "long", 44),
    Shown(Text("值多少({money})", "Worth ({money})"), "worth", "money", 15),
    Shown(Text("出处", "From"), "cells", "long", 30),
)


def make(judged: Judged, locale: Locale) -> Page:
    """Every to-do; the page stays without any, because people look for it."""
    records = [
        {
            "number": number,
            "person": todo.person,
            "customer": todo.customer,
            "what": todo.what,
            "why": todo.why,
            "worth": todo.worth or None,
            "cells": todo.cells[:_MOST_CELLS],
        }
        for number, todo in enumerate(judged.todos, start=1)
    ]
    shown = listing(
        COLUMNS,
        records,
        locale,
        empty=locale.say(_EMPTY),
        links=[todo.section for todo in judged.todos],
    )
    return Page("todos", locale.say(TITLE), (shown,), locale.say(_LEAD))


SECTION = Section(place=20, name="todos", title=TITLE, make=make)
