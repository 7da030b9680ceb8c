"""业务员: what each salesman sold and owes, and whom to call first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("业务员", "Sales reps")
_LEAD = Text("{month}，按本月下单额从多到少。", "{month}, most orders first.")
_OVERDUE = Text("该跟进没跟进的客户", "Follow-ups overdue")
_NONE_OVERDUE = Text("没有逾期的跟进。", "No follow-up is overdue.")
_NO_NEXT = Text("没安排下一步的客户", "No next step planned")
_NOBODY = Text("没写业务员", "no sales rep")

PEOPLE_COLUMNS = (
    Shown(Text("姓名", "Name"), "name", width=12),
    Shown(
        Text("本月下单额({money})", "Orders this month ({money})"),
        "amount_month",
        "money",
        18,
        bar=True,
    ),
    Shown(Text("比上月", "Against last month"), "change", "change", 12),
    Shown(Text("客户数", "Customers"), "customers", "integer", 12),
    Shown(Text("本月新成交", "New this month"), "new_won", "integer", 12),
    Shown(Text("跟进次数", "Contacts"), "contacts", "integer", 12),
    Shown(Text("逾期未跟进", "Follow-ups overdue"), "overdue", "integer", 12),
    Shown(Text("未结投诉", "Open complaints"), "open_complaints", "integer", 12),
    Shown(Text("资料完整率", "Data complete"), "completeness", "share", 12),
)
OVERDUE_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("客户名称", "Company"), "name", width=30),
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("逾期天数", "Days overdue"), "overdue_days", "integer"),
    Shown(Text("下次跟进", "Was due"), "next_date", "date"),
    Shown(Text("最近联系", "Last contact"), "last_contact", "date"),
    Shown(Text("下一步", "Next step"), "next_action"),
    Shown(Text("近12个月({money})", "12 months ({money})"), "spend_12m", "money"),
)
NO_NEXT_COLUMNS = (*OVERDUE_COLUMNS[:3], *OVERDUE_COLUMNS[5:6], OVERDUE_COLUMNS[7])


def make(judged: Judged, locale: Locale) -> Page | None:
    """The table, then customers overdue a salesman, then those without a next step."""
    people = [{**row, "name": row["name"] or _NOBODY} for row in judged.people.to_dict("records")]
    if not people:
        return None
    customers = judged.customers.to_dict("records")
    overdue = [row for row in customers if (row["overdue_days"] or 0) > 0]
    overdue.sort(key=_by_owner)
    blocks: list[Block] = [
        listing(PEOPLE_COLUMNS, people, locale, name="people"),
        listing(
            OVERDUE_COLUMNS,
            overdue,
            locale,
            heading=locale.say(_OVERDUE),
            empty=locale.say(_NONE_OVERDUE),
        ),
    ]
    waiting = sorted((row for row in customers if row["no_next"]), key=_by_owner)
    if waiting:
        blocks.append(listing(NO_NEXT_COLUMNS, waiting, locale, heading=locale.say(_NO_NEXT)))
    blocks += [
        Lines((judged.notes[key](locale.lang),), small=True)
        for key in ("period",)
        if key in judged.notes
    ]
    lead = locale.say(_LEAD, month=judged.period.month)
    return Page("people", locale.say(TITLE), tuple(blocks), lead)


def _by_owner(row: dict[Any, Any]) -> tuple[Any, ...]:
    return (
        not row["owner"],
        row["owner"] or "",
        -(row["overdue_days"] or 0),
        -row["spend_12m"],
        row["name"],
    )


SECTION = Section(place=40, name="people", title=TITLE, make=make)
