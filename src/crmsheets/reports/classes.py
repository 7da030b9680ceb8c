"""客户分类: customers by industry, region, size, need, source and sales rep; in the detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("客户分类", "Classes")
_LEAD = Text(
    "客户按行业、地区、规模这些怎么分布，各买了多少。",
    "How customers spread over industries, regions and so on, and what each class bought.",
)
_NOTE = Text(
    "该下单没下单、流失都写成「几家/共几家」。一家客户有几个需求时，每个需求里都算一次。地区按省份归，"
    "可以在设置里自己划片区。",
    "Silent and lost are told as k/n. A customer with several needs counts in each. Regions come from "
    "the province; draw your own in the settings.",
)
_EMPTY = Text(
    "行业、地区、来源都没有填，分不了类。",
    "No industry, region or source is filled in: no classes.",
)

COLUMNS = (
    Shown(Text("家数", "Customers"), "customers", "integer", 8),
    Shown(Text("近12个月下过单", "Bought in 12 months"), "buyers", "integer", 10),
    Shown(LAST_YEAR, "spend_12m", "money", 16, bar=True),
    Shown(Text("占总金额", "Share of money"), "share", "share", 9),
    Shown(Text("A", "A"), "a", "integer", 6),
    Shown(Text("B", "B"), "b", "integer", 6),
    Shown(Text("C", "C"), "c", "integer", 6),
    Shown(Text("D", "D"), "d", "integer", 6),
    Shown(Text("该下单没下单", "Should have ordered"), "silent_of", width=12),
    Shown(Text("流失", "Lost"), "lost_of", width=10),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """One listing a dimension that anybody filled in; tier D only where anybody has it."""
    rows = judged.detail("classes")
    if not len(judged.customers):
        return None
    blocks: list[Block] = []
    used = any(row["d"] for row in rows)
    for name in dict.fromkeys(row["dimension"] for row in rows):
        own = [
            {
                **row,
                "silent_of": f"{row['silent']}/{row['customers']}",
                "lost_of": f"{row['lost']}/{row['customers']}",
            }
            for row in rows
            if row["dimension"] == name
        ]
        label = own[0]["label"]
        shown = COLUMNS if used else [each for each in COLUMNS if each.key != "d"]
        columns = (Shown(label, "value", width=22), *shown)
        blocks.append(
            listing(columns, own, locale, heading=locale.say(label), name=f"classes_{name}")
        )
    said = _NOTE if blocks else _EMPTY
    blocks.append(Lines((locale.say(said),), small=bool(blocks)))
    return Page("classes", locale.say(TITLE), tuple(blocks), locale.say(_LEAD))


SECTION = Section(place=84, name="classes", title=TITLE, make=make, detail=True)
