"""客户走势: what each customer bought month by month, with a small line; detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.course import courses, months
from crmsheets.model.page import Page, Section
from crmsheets.model.shown import Shown, declared, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("客户走势", "Course of customers")
_LEAD = Text(
    "每家客户近12个月每月买了多少({money})，颜色越深越多；最多列 {most} 家，退货已减掉。",
    "What each customer bought in each of the last 12 months ({money}); darker is more. The biggest {most} "
    "customers; returns taken off.",
)
_LINE = Text("走势", "Course")
_TOGETHER = Text("合计({money})", "Together ({money})")
MOST = 300
_FIRST = 3
"""The column of the oldest month: after the name and the tier."""


def make(judged: Judged, locale: Locale) -> Page | None:
    """A row a customer, biggest first; None without dated orders."""
    found = courses(judged)
    if not found:
        return None
    names = months(judged)
    columns = (
        declared(CUSTOMER, "customer_name", width=30, key="name"),
        Shown(Text("等级", "Tier"), "tier", width=8),
        *(Shown(Text(name, name), name, "money", 12, heat=True) for name in names),
        Shown(_LINE, "line", width=16, spark=(_FIRST, _FIRST + len(names) - 1)),
        Shown(_TOGETHER, "total", "money", 14),
    )
    rows = [
        {
            "name": each.name,
            "tier": each.tier,
            "line": None,
            "total": each.total,
            # Nothing bought is an empty cell: a page of zeros hides what there is.
            **{name: money or None for name, money in zip(names, each.amounts, strict=True)},
        }
        for each in found[:MOST]
    ]
    lead = locale.say(_LEAD, most=MOST)
    return Page("course", locale.say(TITLE), (listing(columns, rows, locale, name="course"),), lead)


SECTION = Section(place=33, name="course", title=TITLE, make=make, detail=True)
