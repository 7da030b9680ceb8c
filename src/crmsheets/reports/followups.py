"""跟进提醒: whom to contact, by urgency, and how each salesman keeps appointments; detail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, k_of_n, listing
from crmsheets.model.text import Text
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.text import Locale

TITLE = Text("跟进提醒", "Follow-ups")
_LEAD = Text(
    "每家客户只列一次，列最急的那件。只要文字和手机日历：crmsheets remind。",
    "Every customer once, with what is most pressing. As text and calendars: crmsheets remind.",
)
_PEOPLE = Text("各业务员", "By sales rep")
_AGENDA = Text("要联系的客户", "Customers to contact")
_NOBODY_DUE = Text("没有到期要联系的客户。", "Nobody is due to be contacted.")
_NOTE = Text(
    "按时：近90天里说好要联系的，到那天联系了的。带来订单：近12个月的跟进（满30天的），30天内有下单的；"
    "是先后，不是因果。",
    "In time: promised contacts of the last 90 days that were made by their day. Led to orders: contacts of the "
    "last 12 months (30 days old or more) with an order within 30 days; one after the other, not "
    "one because of the other.",
)

_CADENCE = Text(
    "太久没联系：A 类 {a} 天、B 类 {b} 天、C 类 {c} 天、D 类 {d} 天、报了价 {quote} 天、流失 {lost} 天"
    "（规则.xlsx 里改）；说好的日子更远也照样算。没有跟进记录的，从上次下单算，流失的除外（在挽回名单里）。",
    "Not contacted for long: A {a} days, B {b}, C {c}, D {d}, after a quote {quote}, lost {lost} (to be "
    "changed in rules.xlsx), also where a later day is agreed. Without any recorded contact the last order "
    "counts, lost customers aside (see whom to win back).",
)

PEOPLE_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "person", width=30),
    Shown(Text("过期1–7天", "1–7 days over"), "overdue_week", "integer"),
    Shown(Text("过期8–30天", "8–30 days over"), "overdue_month", "integer"),
    Shown(Text("过期30天以上", "Over 30 days"), "overdue_more", "integer"),
    Shown(Text("今天", "Today"), "today", "integer"),
    Shown(Text("这几天", "Coming days"), "coming", "integer"),
    Shown(Text("没安排下一步", "Nothing planned"), "no_next", "integer"),
    Shown(Text("太久没联系", "Not contacted for long"), "cadence", "integer"),
    Shown(Text("按时联系", "In time"), "kept_of"),
    Shown(Text("30天内带来订单", "Orders within 30 days"), "ordered_of"),
)
AGENDA_COLUMNS = (
    declared(CUSTOMER, "customer_name", width=30, key="customer"),
    Shown(Text("业务员", "Sales rep"), "person"),
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("急不急", "When"), "when"),
    Shown(Text("做什么", "What"), "step"),
    Shown(Text("说好哪天", "Promised for"), "due", "date"),
    Shown(Text("天数", "Days"), "days", "integer"),
    Shown(Text("上次联系", "Last contact"), "last_contact", "date"),
    Shown(Text("近12个月({money})", "12 months ({money})"), "worth", "money"),
    Shown(Text("出处", "From"), "cell"),
    Shown(Text("为什么", "Why"), "why", "long", 44),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """People first, then the customers; None without follow-ups."""
    people = [_person(row) for row in judged.detail("agenda_people")]
    if not people:
        return None
    rows = [{**row, "when": row["when"].text} for row in judged.detail("agenda")]
    blocks: tuple[Block, ...] = (
        listing(
            PEOPLE_COLUMNS,
            people,
            locale,
            heading=locale.say(_PEOPLE),
            note=locale.say(_NOTE),
            name="agenda_people",
        ),
        listing(
            AGENDA_COLUMNS,
            rows,
            locale,
            heading=locale.say(_AGENDA),
            empty=locale.say(_NOBODY_DUE),
            note=_cadence(judged, locale),
            name="agenda",
            looks=[
                "alarm" if row["due"] and row["days"] and row["due"] < judged.today else ""
                for row in rows
            ],
        ),
    )
    return Page("followups", locale.say(TITLE), blocks, locale.say(_LEAD))


def _cadence(judged: Judged, locale: Locale) -> str:
    """How long is too long, as the settings have it."""
    options = judged.settings.followup
    days = {
        tier: getattr(options, f"cadence_{tier}") for tier in ("a", "b", "c", "d", "quote", "lost")
    }
    return locale.say(_CADENCE, **days)


def _person(row: dict[Any, Any]) -> dict[str, object]:
    """A row of people with its shares in words; nothing out of nothing is left empty."""
    return {
        **row,
        "kept_of": k_of_n(row["kept"], row["promised"]),
        "ordered_of": k_of_n(row["ordered"], row["contacts"]),
    }


SECTION = Section(place=42, name="followups", title=TITLE, make=make, detail=True)
