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
    from collections.abc import Mapping

    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("业务员", "Sales reps")
_LEAD = Text("{month}，按本月下单额从多到少。", "{month}, most orders first.")
_OVERDUE = Text("该跟进没跟进的客户", "Follow-ups overdue")
_NONE_OVERDUE = Text("没有逾期的跟进。", "No follow-up is overdue.")
_DEAREST = Text(
    "家数太多，按近12个月金额从多到少列；要看一个人的，用筛选。",
    "Too many to stand by sales rep: most ordered in 12 months first; filter for one person's.",
)
_NO_NEXT = Text("没安排下一步的客户", "No next step planned")

PEOPLE_COLUMNS = tuple(
    replace(each, bar=each.key == "amount_month")
    for each in sized(people.COLUMNS, (12, 18, 12, 12, 12, 12, 12, 12, 12))
)
OVERDUE_COLUMNS = (
    declared(FOLLOWUP, "owner"),
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
    """The table, then customers overdue by who follows them up, then those without a next step."""
    rows = people.records(judged)
    if not rows:
        return None
    plans = _plans(judged)
    shown = judged.settings.report.rows_shown
    overdue = _ordered([row for row in plans if row["overdue_days"]], shown)
    blocks: list[Block] = [
        listing(PEOPLE_COLUMNS, rows, locale, name="people"),
        listing(
            OVERDUE_COLUMNS,
            overdue,
            locale,
            heading=locale.say(_OVERDUE),
            empty=locale.say(_NONE_OVERDUE),
            note=locale.say(_DEAREST) if len(overdue) > shown else "",
        ),
    ]
    waiting = _ordered([row for row in plans if row["no_next"]], shown)
    if waiting:
        note = locale.say(_DEAREST) if len(waiting) > shown else ""
        heading = locale.say(_NO_NEXT)
        blocks.append(listing(NO_NEXT_COLUMNS, waiting, locale, heading=heading, note=note))
    blocks += explained(judged, locale, "period", "people", "followups")
    lead = locale.say(_LEAD, month=judged.period.month)
    return Page("people", locale.say(TITLE), tuple(blocks), lead)


def _plans(judged: Judged) -> list[dict[Any, Any]]:
    """Each customer's latest follow-up, which is its salesman's who did it, as the table counts it.

    With what is known of the customer; of a name that may be one of several nothing is.
    """
    customers = {row["customer_id"]: row for row in judged.customers.to_dict("records")}
    latest = [row for row in judged.followups.to_dict("records") if row["latest"]]
    return [
        {
            **_UNKNOWN,
            "name": row["customer"],
            "last_contact": row["date"],
            **customers.get(row["customer_id"], {}),
            **{name: row[name] for name in _OF_THE_PLAN},
        }
        for row in latest
    ]


_UNKNOWN: Mapping[Any, Any] = {"tier": None, "spend_12m": 0}
_OF_THE_PLAN = ("owner", "next_date", "next_action", "overdue_days", "no_next")


def _ordered(plans: list[dict[Any, Any]], shown: int) -> list[dict[Any, Any]]:
    """Everybody's own together; of more than a page shows, the dearest first, whosever they are."""
    if len(plans) <= shown:
        return sorted(plans, key=_by_owner)
    return sorted(plans, key=lambda row: (-row["spend_12m"], *_by_owner(row)))


def _by_owner(row: dict[Any, Any]) -> tuple[Any, ...]:
    return (
        not row["owner"],
        row["owner"] or "",
        -(row["overdue_days"] or 0),
        -row["spend_12m"],
        row["name"],
    )


SECTION = Section(place=40, name="people", title=TITLE, make=make)
