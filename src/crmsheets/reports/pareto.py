"""客户占比: how much of the money the biggest customers make, as a Pareto chart; detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis.course import portions, span
from crmsheets.model.exact import yuan
from crmsheets.model.page import Chart, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("客户占比", "Shares of customers")
_LEAD = Text(
    "{first} 到 {last} 买过东西的 {n} 家：前 {half} 家占一半，前 {most} 家占八成。",
    "{n} customers bought from {first} to {last}: the first {half} make half of it, the first {most} make "
    "four fifths.",
)
_CHART = Text("前{n}家客户：金额和累计占比", "The first {n} customers: money and share together")
_NAME = Text("客户", "Customer")
_MONEY = Text("金额({money})", "Money ({money})")
_SHARE = Text("占比", "Share")
_TOGETHER = Text("累计占比", "Share together")
_CHARTED = 12
_HALF, _MOST = 0.5, 0.8

COLUMNS = (
    Shown(_NAME, "name", width=30),
    Shown(Text("等级", "Tier"), "tier", width=8),
    Shown(_MONEY, "money", "money", 16, bar=True),
    Shown(_SHARE, "share", "share", 10),
    Shown(_TOGETHER, "together", "share", 12),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """The chart of the biggest, then everybody; None where nobody bought in the window."""
    found = portions(judged)
    if not found:
        return None
    rows = [
        {
            "name": each.name,
            "tier": each.tier,
            "money": each.money,
            "share": each.share,
            "together": each.together,
        }
        for each in found
    ]
    top = found[:_CHARTED]
    chart = Chart(
        title=locale.say(_CHART, n=len(top)),
        categories=tuple(each.name for each in top),
        series=(
            (locale.say(_MONEY), tuple(yuan(each.money) for each in top)),
            (locale.say(_TOGETHER), tuple(each.together for each in top)),
        ),
        listing="portions",
        over=(locale.say(_TOGETHER),),
    )
    first, last = span(judged)
    lead = locale.say(
        _LEAD,
        n=len(found),
        first=first.isoformat(),
        last=last.isoformat(),
        half=_needed([each.together for each in found], _HALF),
        most=_needed([each.together for each in found], _MOST),
    )
    shown = listing(COLUMNS, rows, locale, name="portions")
    return Page("pareto", locale.say(TITLE), (chart, shown), lead)


def _needed(together: list[float], share: float) -> int:
    """How many of the biggest make a share."""
    return 1 + sum(each < share for each in together)


SECTION = Section(place=36, name="pareto", title=TITLE, make=make, detail=True)
