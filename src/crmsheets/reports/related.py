"""关联客户: firms that share a phone, a person or an address and are customers of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.page import Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("关联客户", "Related customers")
_LEAD = Text(
    "{n} 对：电话、联系人或地址一样，但是两家公司，分开算。",
    "Two firms, counted apart, that share a phone, a contact or an address; pairs: {n}.",
)
_NOTE = Text(
    "同一个老板的几家厂、代理和它的客户常这样。真是一家的，把名称写成一样的全称，下次就合成一家；"
    "人定的，在「疑似重复」最下面可以改。",
    "Sister firms of one owner, agents and their customers look like this. If they are one, write the "
    "same full name in both rows; what a person decided can be changed at the end of “Duplicates”.",
)
COLUMNS = (
    Shown(Text("客户", "Customer"), "one", width=30),
    Shown(Text("另一家", "The other"), "other", width=30),
    Shown(Text("哪里一样", "What they share"), "shared", "long", 34),
    Shown(Text("哪里不一样", "What differs"), "differs", "long", 26),
    Shown(Text("两家近12个月({money})", "Both, 12 months ({money})"), "spend", "money", 15),
    Shown(Text("业务员", "Sales rep"), "one_owner", width=10),
    Shown(Text("另一家的业务员", "Sales rep of the other"), "other_owner", width=12),
    Shown(Text("人定的", "Decided"), "said", width=14),
    Shown(Text("客户编号", "Customer no."), "one_id", width=10),
    Shown(Text("另一家的编号", "No. of the other"), "other_id", width=12),
    Shown(Text("写在哪", "Stands in"), "cells", "long", 34),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """One line a pair, those that buy most first."""
    records = judged.detail("related")
    if not records:
        return None
    block = listing(COLUMNS, records, locale, note=locale.say(_NOTE), name="related")
    return Page("related", locale.say(TITLE), (block,), locale.say(_LEAD, n=len(records)))


SECTION = Section(place=66, name="related", title=TITLE, make=make)
