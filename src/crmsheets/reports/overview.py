"""总览: page one. Head, lines 1–10, what to do, the salesmen, three charts, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.model.exact import divided, yuan
from crmsheets.model.page import Block, Chart, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("总览", "Overview")
_TODOS = Text("本期要做的事", "To do now")
_NO_TODOS = Text("这期没有特别要做的事。", "Nothing pressing this time.")
_PEOPLE = Text("业务员", "Sales reps")
_MONTHS = Text("近{n}个月下单额({money})", "Orders, last {n} months ({money})")
_AMOUNT = Text("下单额({money})", "Orders ({money})")
_TIERS = Text("A/B/C：家数和金额各占多少", "A/B/C: share of customers and of money")
_TIER_COUNT = Text("家数占比", "Customers, share")
_TIER_MONEY = Text("金额占比", "Money, share")
_TOP = Text("前{n}家客户，近12个月({money})", "Top {n} customers, 12 months ({money})")
_TOP_MONEY = Text("近12个月({money})", "12 months ({money})")
_NOBODY = Text("没写业务员", "no sales rep")
_LEAST_MONTHS = 2

TODO_COLUMNS = (
    Shown(Text("谁", "Who"), "person", width=11),
    Shown(Text("哪家客户", "Customer"), "customer", width=28),
    Shown(Text("做什么", "What"), "what", "long", width=28),
    Shown(Text("为什么", "Why"), "why", "long", width=38),
    Shown(Text("值多少({money})", "Worth ({money})"), "worth", "money", width=13),
)
PEOPLE_COLUMNS = (
    Shown(Text("姓名", "Name"), "name", width=11),
    Shown(Text("本月下单额({money})", "Orders this month ({money})"), "amount_month", "money", 15),
    Shown(Text("比上月", "Against last month"), "change", "change", 13),
    Shown(Text("客户数", "Customers"), "customers", "integer", 12),
    Shown(Text("本月新成交", "New this month"), "new_won", "integer", 16),
    Shown(Text("跟进次数", "Contacts"), "contacts", "integer", 19),
    Shown(Text("逾期未跟进", "Follow-ups overdue"), "overdue", "integer", 19),
    Shown(Text("未结投诉", "Open complaints"), "open_complaints", "integer", 13),
    Shown(Text("资料完整率", "Data complete"), "completeness", "share", 20),
)


def make(judged: Judged, locale: Locale) -> Page:
    """Page one; a line without data is not there, the foot says which table would bring it."""
    lang = locale.lang
    blocks: list[Block] = [
        Lines(
            tuple(line.said(lang) for line in judged.lines),
            links=tuple(line.section for line in judged.lines),
        ),
        _todos(judged, locale),
    ]
    if len(judged.people):
        people = [
            {**row, "name": row["name"] or _NOBODY} for row in judged.people.to_dict("records")
        ]
        heading = locale.say(_PEOPLE)
        blocks.append(
            listing(PEOPLE_COLUMNS, people, locale, heading=heading, name="overview_people")
        )
    blocks += _charts(judged, locale)
    foot = [*judged.missing, *(judged.notes[key] for key in ("period",) if key in judged.notes)]
    if foot:
        blocks.append(Lines(tuple(said(lang) for said in foot), small=True))
    return Page("overview", locale.say(TITLE), tuple(blocks), judged.head(lang))


def _todos(judged: Judged, locale: Locale) -> Listing:
    todos = judged.todos[: judged.settings.report.todos]
    records = [
        {
            "person": todo.person,
            "customer": todo.customer,
            "what": todo.what,
            "why": todo.why,
            "worth": todo.worth or None,
        }
        for todo in todos
    ]
    return listing(
        TODO_COLUMNS,
        records,
        locale,
        heading=locale.say(_TODOS),
        empty=locale.say(_NO_TODOS),
        name="overview_todos",
        links=[todo.section for todo in todos],
    )


def _charts(judged: Judged, locale: Locale) -> list[Chart]:
    made = (_months(judged, locale), _tiers(judged, locale), _top(judged, locale))
    return [chart for chart in made if chart is not None]


def _months(judged: Judged, locale: Locale) -> Chart | None:
    months = judged.months.to_dict("records")
    if len(months) < _LEAST_MONTHS or not any(month["amount"] for month in months):
        return None
    return Chart(
        title=locale.say(_MONTHS, n=len(months)),
        categories=tuple(str(month["month"]) for month in months),
        series=((locale.say(_AMOUNT), tuple(yuan(month["amount"]) for month in months)),),
        listing="months",
    )


def _tiers(judged: Judged, locale: Locale) -> Chart | None:
    customers = [row for row in judged.customers.to_dict("records") if row["tier"]]
    spent = sum(int(row["spend_12m"]) for row in customers)
    if not customers or spent <= 0:
        return None
    counts, moneys = [], []
    for tier in ("A", "B", "C"):
        rows = [row for row in customers if row["tier"] == tier]
        counts.append(divided(len(rows), len(customers)) or 0.0)
        moneys.append(divided(sum(int(row["spend_12m"]) for row in rows), spent) or 0.0)
    return Chart(
        title=locale.say(_TIERS),
        categories=("A", "B", "C"),
        series=((locale.say(_TIER_COUNT), tuple(counts)), (locale.say(_TIER_MONEY), tuple(moneys))),
        form="share",
        listing="tiers",
    )


def _top(judged: Judged, locale: Locale) -> Chart | None:
    most = judged.settings.report.top_customers
    rows = [row for row in judged.customers.to_dict("records")[:most] if row["spend_12m"] > 0]
    if not rows:
        return None
    return Chart(
        title=locale.say(_TOP, n=len(rows)),
        categories=tuple(str(row["name"]) for row in rows),
        series=((locale.say(_TOP_MONEY), tuple(yuan(row["spend_12m"]) for row in rows)),),
        kind="bar",
        listing="customers",
    )


SECTION = Section(place=10, name="overview", title=TITLE, make=make)
