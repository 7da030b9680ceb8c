"""客户编号对照: numbers as people typed them or earlier runs gave them, and the customer's number now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.page import Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("客户编号对照", "Old customer numbers")
_LEAD = Text(
    "以前的编号现在是哪个，{n} 个：表里填的，和以前系统编的。没列出来的没有变。",
    "Earlier numbers, typed or given by us, and what they are now: {n}. All others are unchanged.",
)
_BY = {False: Text("表里填的", "typed"), True: Text("以前系统编的", "given by an earlier run")}
COLUMNS = (
    Shown(Text("原来的编号", "Earlier number"), "old", width=16),
    Shown(Text("现在的编号", "Number now"), "new", width=16),
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("当时的名称", "Name then"), "written", width=30),
    Shown(Text("谁编的", "Number by"), "by", width=14),
    Shown(Text("文件", "File"), "file", width=24),
    Shown(Text("表", "Sheet"), "sheet", width=10),
    Shown(Text("行", "Row"), "row", "integer", 8),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """One line an old number, in their order, with where it stands (one of ours: where its customer does)."""
    records = [
        {
            **each,
            "by": _BY[bool(each["given"])],
            "file": each["cell"].file,
            "sheet": each["cell"].sheet,
            "row": each["cell"].row,
        }
        for each in judged.detail("renumbered")
    ]
    if not records:
        return None
    block = listing(COLUMNS, records, locale, name="renumbered")
    return Page("renumbered", locale.say(TITLE), (block,), locale.say(_LEAD, n=len(records)))


SECTION = Section(place=68, name="renumbered", title=TITLE, make=make)
