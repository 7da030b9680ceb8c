"""合并冲突: where rows of one customer said different things, what stays, and where the rest stands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.model.page import Lines, Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("合并冲突", "Merge conflicts")
_LEAD = Text(
    "同一家客户的几行写得不一样的地方，{n} 处：留下了哪个，没用上的写在哪一格。原来的表没有动。",
    "Where rows of one customer differ: which value stays, and in which cell the other stands. Nobody's "
    "workbook was changed. Values left out: {n}.",
)
_TIES = Text(
    "按规则分不出的，取写得最多的，再取最新的。规则可以改：crmsheets.toml 的 [merge]；单个值可以在"
    "「已自动合并」的「合并后」行选。",
    "Where the rule leaves several, the most frequent and then the newest counts. Rules: [merge] in "
    "crmsheets.toml; a single value can be chosen on the line “merged” of the sheet “Merged”.",
)
_MORE = Text(
    "这里列 {n} 处，是最要紧的；其余只是没有列，写在各人表里的都还在。",
    "The {n} that matter most are listed; the others stand in the workbooks as before.",
)
_MOST = 3_000
_WHERE = (Text("文件", "File"), Text("表", "Sheet"), Text("格", "Cell"))
COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("哪一列", "Column"), "field", width=12),
    Shown(Text("留下的", "Stays"), "kept", width=26),
    Shown(Text("没用上的", "Left out"), "value", width=26),
    Shown(Text("为什么", "Why"), "rule", width=20),
    Shown(_WHERE[0], "file", width=24),
    Shown(_WHERE[1], "sheet", width=10),
    Shown(_WHERE[2], "ref", width=8),
    declared(CUSTOMER, "customer_id", width=10),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """One line a value that lost; what is only spelled differently comes last, if there is room."""
    found = judged.detail("conflicts")
    if not found:
        return None
    records = [
        {
            **each,
            "kept": _plainly(each["kept"]),
            "value": _plainly(each["value"]),
            "file": each["cell"].file,
            "sheet": each["cell"].sheet,
            "ref": each["cell"].ref,
        }
        for each in found[:_MOST]
    ]
    note = locale.say(_MORE, n=_MOST) if len(found) > _MOST else ""
    blocks = (
        listing(COLUMNS, records, locale, note=note, name="conflicts"),
        Lines((locale.say(_TIES),), small=True),
    )
    return Page("conflicts", locale.say(TITLE), blocks, locale.say(_LEAD, n=len(found)))


def _plainly(value: object) -> object:
    """A day as people write it: the column holds values of all kinds."""
    return value.isoformat() if isinstance(value, dt.date) else value


SECTION = Section(place=64, name="conflicts", title=TITLE, make=make)
