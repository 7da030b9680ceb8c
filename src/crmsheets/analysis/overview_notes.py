"""口径 of page one beyond the subjects of `notes`: what each figure counts, and over which time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Period
    from crmsheets.model.settings import Settings

NEW = Text(
    "本月新成交＝第一张算数的订单落在报告月（{first} 到 {last}）的客户；"
    "新增潜在＝第一次接触落在报告月、到月底还没下单的，没写首次接触日期的看最早一次跟进。",
    "New customers won: the first order that counts fell in the month ({first} to {last}). New prospects: "
    "first met in it and without an order by its end; without a day of first contact the earliest "
    "follow-up counts.",
)
SHARES = Text(
    "前{top}家占、最大一家占＝近{months}个月（到 {today}）各家下单额占合计的多少。",
    "Share of the top {top} and of the biggest: of the orders of the last {months} months, up to {today}.",
)
COMPLAINTS = Text(
    "未结投诉＝到 {today} 还没结的投诉，哪天受理的都算；天数从受理日期数到今天；"
    "A类按现在的等级，业务员按客户的业务员。",
    "Open complaints: those not settled on {today}, whenever they came in; days since they came in; "
    "A customers by their tier now, sales reps by the customer's.",
)
RATING = Text(
    "客户评分＝近{months}个月（到 {today}）反馈里打的分的平均，满分 5 分，括号里是几条打了分的；"
    "说得最多的不满也按这段时间数。",
    "Customers' rating: the mean of the ratings given in the last {months} months, up to {today}, 5 is "
    "best, with their number; the fault named most is counted over the same time.",
)
PEOPLE = Text(
    "跟进次数＝报告月里（{first} 到 {last}）的跟进条数，算在跟进人头上；"
    "本月下单额、客户数、新成交、未结投诉算在客户的业务员头上；"
    "资料完整率是名下已建档客户的平均。",
    "Contacts: follow-ups dated in the month ({first} to {last}), by who did them; orders, customers, new "
    "customers and open complaints go to the customer's sales rep; completeness is the mean of that "
    "rep's customers on file.",
)


def overview_notes(settings: Settings, today: dt.date, period: Period) -> dict[str, Said]:
    """Subject -> the sentence: new, shares, complaints, rating, people."""
    got: dict[str, object] = {
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "today": today.isoformat(),
        "months": settings.tier.window_months,
        "top": settings.report.top_customers,
    }
    told = {
        "new": NEW,
        "shares": SHARES,
        "complaints": COMPLAINTS,
        "rating": RATING,
        "people": PEOPLE,
    }
    return {subject: Said(text, got) for subject, text in told.items()}
