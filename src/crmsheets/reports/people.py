"""业务员: what each salesman sold and owes, and whom to call first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from crmsheets.analysis import people
from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing, sized
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER
from crmsheets.templates.followup import TEMPLATE as FOLLOWUP

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("业务员", "Sales reps")
_LEAD = Text("{month}，按本月下单额从多到少。", "{month}, most orders first.")
_OVERDUE = Text("该跟进没跟进的客户", "Follow-ups overdue")
_NONE_OVERDUE = Text("没有逾期的跟进。", "No follow-up is overdue.")
_NO_NEXT = Text("没安排下一步的客户", "No next step planned")

PEOPLE_COLUMNS = tuple(
    replace(each, bar=each.key == "amount_month")
    for each in sized(people.COLUMNS, (12, 18, 12, 12, 12, 12, 12, 12, 12))
)
OVERDUE_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "owner"),
    declared(CUSTOMER, "customer_name", width=30, key="name"),
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("逾期天数", "Days overdue"), "overdue_days", "integer"),
    Shown(Text("下次跟进", "Was due"), "next_date", "date"),
    Shown(Text("最近联系", "Last contact"), "last_contact", "date"),
    declared(FOLLOWUP, "next_action"),
    Shown(LAST_YEAR, "spend_12m", "money"),
)
NO_NEXT_COLUMNS = (*OVERDUE_COLUMNS[:3], *OVERDUE_COLUMNS[5:6], OVERDUE_COLUMNS[7])


def make(judged: Judged, locale: Locale) -> Page | None:
    """The table, then customers overdue a salesman, then those without a next step."""
    rows = people.records(judged)
    if not rows:
        return None
    customers = judged.customers.to_dict("records")
    overdue = [row for row in customers if (row["overdue_days"] or 0) > 0]
    overdue.sort(key=_by_owner)
    blocks: list[Block] = [
        listing(PEOPLE_COLUMNS, rows, locale, name="people"),
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
    blocks += explained(judged, locale, "period")
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
