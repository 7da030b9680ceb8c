"""总览: page one. Head, lines 1–10, what to do, the salesmen, three charts, what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crmsheets.analysis import people, tiers, todos
from crmsheets.analysis.revenue import MONTH_AMOUNT
from crmsheets.analysis.wording import LAST_YEAR
from crmsheets.model.exact import yuan
from crmsheets.model.page import Block, Chart, Lines, Page, Section
from crmsheets.model.shown import listing, sized
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("总览", "Overview")
_TODOS = Text("本期要做的事", "To do now")
_PEOPLE = Text("业务员", "Sales reps")
_MONTHS = Text("近{n}个月下单额({money})", "Orders, last {n} months ({money})")
_TIERS = Text("A/B/C：家数和金额各占多少", "A/B/C: share of customers and of money")
_TOP = Text("前{n}家客户，近12个月({money})", "Top {n} customers, 12 months ({money})")
_LEAST_MONTHS = 2
_ABOUT: Mapping[str, str] = {
    "revenue": "months",
    "year": "customers",
    "new": "customers",
    "silent": "customers",
    "delivery": "late",
    "complaints": "open_cases",
    "rating": "themes",
    "followups": "people",
    "tiers": "tiers",
    "receivables": "bills",
}
"""A line of page one -> the listing of its section that it is about."""

TODO_COLUMNS = sized(todos.COLUMNS, (13, 28, 28, 38, 13))
PEOPLE_COLUMNS = sized(people.COLUMNS, (13, 15, 13, 12, 16, 19, 19, 13, 20))


def make(judged: Judged, locale: Locale) -> Page:
    """Page one; a line without data is not there, the foot says which table would bring it."""
    lang = locale.lang
    blocks: list[Block] = [
        Lines(
            tuple(line.said(lang) for line in judged.lines),
            links=tuple(line.section for line in judged.lines),
            about=tuple(_ABOUT.get(line.key, "") for line in judged.lines),
        ),
        _todos(judged, locale),
    ]
    if len(judged.people):
        rows, heading = people.records(judged), locale.say(_PEOPLE)
        blocks.append(
            listing(PEOPLE_COLUMNS, rows, locale, heading=heading, name="overview_people")
        )
    blocks += _charts(judged, locale)
    foot = [*judged.missing, *(judged.notes[key] for key in ("period",) if key in judged.notes)]
    if foot:
        blocks.append(Lines(tuple(said(lang) for said in foot), small=True))
    return Page("overview", locale.say(TITLE), tuple(blocks), judged.head(lang))


def _todos(judged: Judged, locale: Locale) -> Listing:
    first = judged.todos[: judged.settings.report.todos]
    return listing(
        TODO_COLUMNS,
        [todos.record(each) for each in first],
        locale,
        heading=locale.say(_TODOS),
        empty=locale.say(todos.NOTHING_TO_DO),
        name="overview_todos",
        links=[each.section for each in first],
        about=[each.listing for each in first],
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
        series=((locale.say(MONTH_AMOUNT), tuple(yuan(month["amount"]) for month in months)),),
        listing="months",
    )


def _tiers(judged: Judged, locale: Locale) -> Chart | None:
    found = tiers.tier_shares(judged.customers.to_dict("records"))
    if sum(row["money"] for row in found) <= 0:
        return None
    shares = [column for column in tiers.COLUMNS if column.form == "share"]
    return Chart(
        title=locale.say(_TIERS),
        categories=tuple(locale.say(each.label) for each in shares),
        series=tuple((row["tier"], tuple(row[each.key] for each in shares)) for row in found),
        kind="stacked",
        form="share",
        listing="tiers",
        across=True,
    )


def _top(judged: Judged, locale: Locale) -> Chart | None:
    most = judged.settings.report.top_customers
    rows = [row for row in judged.customers.to_dict("records")[:most] if row["spend_12m"] > 0]
    if not rows:
        return None
    return Chart(
        title=locale.say(_TOP, n=len(rows)),
        categories=tuple(str(row["name"]) for row in rows),
        series=((locale.say(LAST_YEAR), tuple(yuan(row["spend_12m"]) for row in rows)),),
        kind="bar",
        listing="customers",
    )


SECTION = Section(place=10, name="overview", title=TITLE, make=make)
