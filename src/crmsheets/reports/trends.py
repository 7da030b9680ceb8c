"""趋势: the key figures and the quality of the data month by month, as the kept history has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.measured import SHARES, called
from crmsheets.analysis.recorded import KEPT
from crmsheets.analysis.trends import month_figures, month_quality, quality_courses
from crmsheets.analysis.wording import number
from crmsheets.model.history import MEASURES
from crmsheets.model.page import Block, Chart, Page, Section
from crmsheets.model.shown import Shown, k_of_n, listing
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Form
    from crmsheets.model.past import QualityLine
    from crmsheets.model.text import Locale

TITLE = Text("趋势", "Trends")
_LEAD = Text(
    "{n} 个月，每个月取最后一次分析：{first} 到 {last}。",
    "{n} months, the last run of each: {first} to {last}.",
)
_MONTH = Text("月份", "Month")
_DAY = Text("分析日期", "Run on")
_QUALITY = Text("资料质量（合格的占多少）", "Quality of the data (share that is as it should be)")
_QUALITY_NOTE = Text(
    "不到 {least} 条不给比率。填全、填对、没过时、不重复各是什么意思，见「数据质量」。",
    "No rate below {least} cases. What complete, valid, fresh and unique mean stands on the sheet "
    "“Data quality”.",
)
_COURSES = Text("资料质量，按人、文件、栏", "Quality of the data by person, file and column")
_COURSES_NOTE = Text(
    "合格的占多少（合格/总数），最近 {n} 个月；没变的文件和栏不列。不到 {least} 条不给比率。",
    "Share that is as it should be (good/all), the last {n} months; files and columns that did not "
    "change are left out. No rate below {least} cases.",
)
_SUBJECT = Shown(Text("谁、哪个文件、哪一栏", "Person, file or column"), "subject", width=30)
_MEASURE = Shown(Text("看什么", "Measure"), "measure", width=12)
_RATE = Text("{rate}%（{k}/{n}）", "{rate} % ({k}/{n})")
_MOST_MONTHS = 6
_FORMS: dict[str, Form] = {"amount": "money", "integer": "integer", "decimal": "decimal"}

GROUPS: tuple[tuple[str, Text, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "sales",
        Text("下单", "Orders"),
        ("revenue_month", "orders_month", "revenue_12m", "orders_12m", "new_won"),
        ("revenue_month",),
    ),
    (
        "tiers",
        Text("客户和等级", "Customers and tiers"),
        ("tier_a", "tier_b", "tier_c", "tier_up", "tier_down", "vip", "current", "lost"),
        ("tier_a", "tier_b", "tier_c"),
    ),
    (
        "care",
        Text("跟进和沉默", "Follow-up and silence"),
        ("overdue_followups", "no_next_step", "should_order", "should_order_spend"),
        ("overdue_followups", "should_order"),
    ),
    (
        "service",
        Text("交期和投诉", "Delivery and complaints"),
        (
            *("due_orders", "on_time_orders", "overdue_orders", "open_complaints"),
            *("reply_due", "reply_in_time", "cases_12m", "cases_closed", "rating_avg"),
        ),
        ("overdue_orders", "open_complaints"),
    ),
)
"""Name, heading, the figures of the listing, those of the chart."""


def make(judged: Judged, locale: Locale) -> Page | None:
    """A listing and a chart a subject; nothing before two months are kept."""
    months = month_figures(judged.past)
    if len(months) < 2:  # noqa: PLR2004  # one month has no trend
        return None
    blocks: list[Block] = []
    for name, heading, keys, drawn in GROUPS:
        shown = [key for key in keys if any(each[key] is not None for each in months)]
        if shown:
            blocks += _subject(f"trend_{name}", heading, shown, drawn, months, locale)
    blocks += _quality(judged, locale)
    first, last = months[0]["period"], months[-1]["period"]
    lead = locale.say(_LEAD, n=len(months), first=first, last=last)
    return Page("trends", locale.say(TITLE), tuple(blocks), lead)


def _subject(
    name: str,
    heading: Text,
    keys: Sequence[str],
    drawn: Sequence[str],
    months: Sequence[dict[str, Any]],
    locale: Locale,
) -> list[Block]:
    columns = (
        Shown(_MONTH, "period", width=12),
        *(Shown(KEPT[key].label, key, _FORMS[KEPT[key].look], 14) for key in keys),
        Shown(_DAY, "day", "date", 12),
    )
    made: list[Block] = [listing(columns, months, locale, heading=locale.say(heading), name=name)]
    series = [(locale.say(KEPT[key].label), _values(months, key)) for key in drawn if key in keys]
    whole = tuple((label, values) for label, values in series if values is not None)
    if whole:
        form = _FORMS[KEPT[drawn[0]].look]
        title = whole[0][0] if len(whole) == 1 else locale.say(heading)
        made.append(_line(title, months, whole, form, name))
    return made


def _values(months: Sequence[dict[str, Any]], key: str) -> tuple[float, ...] | None:
    """A figure of every month; None where one month lacks it."""
    found = [each[key] for each in months]
    return None if None in found else tuple(float(each) for each in found)


def _line(
    title: str,
    months: Sequence[dict[str, Any]],
    series: tuple[tuple[str, tuple[float, ...]], ...],
    form: Form,
    name: str,
) -> Chart:
    periods = tuple(each["period"] for each in months)
    return Chart(title, periods, series, "line", form, name)


def _quality(judged: Judged, locale: Locale) -> list[Block]:
    """The share of what is as it should be, over all files."""
    months = month_quality(judged.past, judged.settings.report.min_rate)
    if len(months) < 2:  # noqa: PLR2004  # one month has no trend
        return []
    columns = (Shown(_MONTH, "period", width=12), *SHARES)
    heading, least = locale.say(_QUALITY), judged.settings.report.min_rate
    note = locale.say(_QUALITY_NOTE, least=least)
    made: list[Block] = [
        listing(columns, months, locale, heading=heading, note=note, name="trend_quality")
    ]
    series = [(locale.say(label), _values(months, key)) for key, label in MEASURES.items()]
    whole = tuple((label, values) for label, values in series if values is not None)
    if whole:
        made.append(_line(heading, months, whole, "share", "trend_quality"))
    return made + _courses(judged, [each["period"] for each in months[-_MOST_MONTHS:]], locale)


def _courses(judged: Judged, periods: Sequence[str], locale: Locale) -> list[Block]:
    """A row a measure of a person, a file and a column, a column a month."""
    least = judged.settings.report.min_rate
    rows = [
        {
            "subject": called(judged, each.scope, each.subject),
            "measure": MEASURES[each.measure],
            **{period: _share(each.lines.get(period), least) for period in periods},
        }
        for each in quality_courses(judged.past, periods)
    ]
    if not rows:
        return []
    months = (Shown(Text(each, each), each, width=18) for each in periods)
    note = locale.say(_COURSES_NOTE, n=len(periods), least=least)
    heading = locale.say(_COURSES)
    return [
        listing(
            (_SUBJECT, _MEASURE, *months),
            rows,
            locale,
            heading=heading,
            note=note,
            name="trend_measures",
        )
    ]


def _share(line: QualityLine | None, least: int) -> Said | None:
    if line is None or line.cases < least:
        return k_of_n(line.hits, line.cases) if line else None
    rate = number(line.hits / line.cases * 100)
    return Said(_RATE, {"rate": rate, "k": line.hits, "n": line.cases})


SECTION = Section(place=88, name="trends", title=TITLE, make=make, detail=True)
