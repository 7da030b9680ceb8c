"""Page one in sentences: the head, lines 1-10, what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis import overview_care, overview_money
from crmsheets.analysis.wording import (
    COMMA,
    SEMICOLON,
    change,
    count,
    day_of_year,
    day_with_year,
    money,
    money_range,
    month_name,
    month_of,
    percent,
    sentence,
    some,
)
from crmsheets.model.judged import Line, Period
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    import datetime as dt

    from crmsheets.analysis.facts import Facts
    from crmsheets.model.settings import Settings

_NAMED = 3
_LONG_OVER = 31
"""Days after its end from which a month reported is not the last one."""

HEAD = Text("{company}客户月报 {month}{open} | {account}", "{company}{month}{open} | {account}")
COMPANY = Text("{name} ", "{name}, customer report ")
NAMELESS = Text("", "Customer report ")
OPEN = Text("（未满月）", " (month not over)")
AS_OF = Text(
    "只有{month}的下单是那个月的，等级、沉默、未结、应收都按{day}算",
    "only the orders of {month} are that month's; tiers, silence, open cases and receivables stand as of {day}",
)
UNTIL = Text("数据到{day}", "data up to {day}")
READ = Text("{files}个文件{rows}行", "{files}, {rows}")
FAILED = Text("{files}个文件没读成", "{files} could not be read")
LEFT_OUT = Text("{rows}行没算进来", "{rows} left out")
LEFT_OUT_MONEY = Text("{rows}行没算进来（约 {amount}）", "{rows} left out (about {amount})")


def head(facts: Facts, settings: Settings, period: Period, today: dt.date) -> Said:
    """「沅澜电子厂 客户月报 2024年12月 | 数据到12月31日，5个文件790行，6行没算进来（约 1.2 万元）」.

    Of a month long over it says besides that all but the month's own figures are those of `today`.
    """
    parts: list[Said | Text] = []
    if facts.data_until is not None:
        parts.append(Said(UNTIL, {"day": day_of_year(facts.data_until)}))
    parts.append(
        Said(READ, {"files": count(facts.files, "file"), "rows": count(facts.rows_read, "row")})
    )
    if facts.files_failed:
        parts.append(Said(FAILED, {"files": count(facts.files_failed, "file")}))
    rows = facts.rows_rejected + facts.doubtful
    if rows:
        amount = max(facts.doubtful_amounts, key=abs) + facts.rejected_amount
        wording = LEFT_OUT_MONEY if amount else LEFT_OUT
        parts.append(Said(wording, {"rows": count(rows, "row"), "amount": money(amount, settings)}))
    if (today - period.last).days > _LONG_OVER:
        parts.append(Said(AS_OF, {"month": month_of(period.first), "day": today.isoformat()}))
    company = Said(COMPANY, {"name": settings.company}) if settings.company else NAMELESS
    return Said(
        HEAD,
        {
            "company": company,
            "month": month_of(period.first),
            "open": Text("", "") if period.complete else OPEN,
            "account": sentence(parts),
        },
    )


def lines(facts: Facts, settings: Settings, period: Period) -> tuple[Line, ...]:
    """Lines 1-10, each left out where its tables hold nothing."""
    return tuple(line for make in _LINES for line in make(facts, settings, period))


MONTH = Text("本月下单 {amount}（{orders}单）", "This month's orders: {amount} ({orders})")
MONTH_OPEN = Text(
    "本月到{day}下单 {amount}（{orders}单，未满月）",
    "Orders this month up to {day}: {amount} ({orders}, month not over)",
)
VERSUS_MONTH = Text("比上月 {change}", "{change} on the month before")
VERSUS_MONTH_OPEN = Text("比上月同期 {change}", "{change} on the same days of the month before")
LEVEL = Text("和上月持平", "level with the month before")
VERSUS_YEAR = Text("比去年{month} {change}", "{change} on {month} last year")
VERSUS_YEAR_OPEN = Text(
    "比去年{month}同期 {change}", "{change} on the same days of {month} last year"
)
ASIDE = Text("金额待核 {lines} 行（{amounts}）", "amount in doubt: {lines} ({amounts})")
NO_PRICE = Text("另有 {lines} 行没填单价", "without a price: {lines} more")
NO_DATE = Text(
    "{lines} 行读不到下单日期（{amount}）", "without a date that can be read: {lines} ({amount})"
)


def _month(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    if "order" not in facts.tables:
        return
    full = period.complete
    got: dict[str, object] = {
        "amount": money(facts.month.amount, settings),
        "orders": count(facts.month.orders, "order"),
        "day": day_of_year(period.last),
    }
    parts: list[Said | Text] = [Said(MONTH if full else MONTH_OPEN, got)]
    if facts.change is not None:
        wording = VERSUS_MONTH if full else VERSUS_MONTH_OPEN
        versus = change(facts.change)
        level = full and versus == change(0)
        parts.append(LEVEL if level else Said(wording, {"change": versus}))
    if facts.change_year is not None:
        wording = VERSUS_YEAR if full else VERSUS_YEAR_OPEN
        month = month_name(period.first)
        parts.append(Said(wording, {"change": change(facts.change_year), "month": month}))
    said = sentence([sentence(parts), *_set_aside(facts, settings)], SEMICOLON)
    yield Line(
        "revenue", said, "orders", alarm=bool(facts.change is not None and facts.change < _FALL)
    )


_FALL = -0.2
"""A month that falls by more than a fifth is an alarm."""


def _set_aside(facts: Facts, settings: Settings) -> Iterator[Said]:
    """What stands outside revenue, or in no month."""
    if facts.doubtful:
        amounts = money_range(*facts.doubtful_amounts, settings)
        yield Said(ASIDE, {"lines": count(facts.doubtful, "line"), "amounts": amounts})
    if facts.no_price:
        yield Said(NO_PRICE, {"lines": count(facts.no_price, "line")})
    if facts.no_date:
        amount = money(facts.no_date_amount, settings)
        yield Said(NO_DATE, {"lines": count(facts.no_date, "line"), "amount": amount})


YEAR = Text("近{months}个月 {amount}{since}", "Last {months} months: {amount}{since}")
SINCE = Text("（{day}起才有订单）", " (orders since {day})")
TOP = Text("前{top}家占 {share}", "the top {top} make {share}")
BIGGEST = Text("最大一家 {name} 占 {share}", "the biggest, {name}, {share}")


def _year(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del period
    if not facts.year.amount:
        return
    months, top = settings.tier.window_months, settings.report.top_customers
    base: list[Said | Text] = [
        Said(
            YEAR,
            {
                "months": months,
                "amount": money(facts.year.amount, settings),
                "since": Said(SINCE, {"day": day_with_year(facts.year_from)})
                if facts.year_from
                else "",
            },
        )
    ]
    found, shares = facts.concentration, list[Said | Text]()
    if found.top_share is not None and found.customers > top:
        shares.append(Said(TOP, {"top": top, "share": percent(found.top_share)}))
    if found.biggest_share is not None:
        share = percent(found.biggest_share)
        shares.append(Said(BIGGEST, {"name": found.biggest, "share": share}))
    parts = [*base, sentence(shares)] if shares else base
    yield Line("year", sentence(parts, SEMICOLON), "customers")


WON = Text("本月新成交客户 {won} 家", "New customers won this month: {won}")
MET = Text("新增潜在客户 {met} 家", "new prospects: {met}")
MET_ONLY = Text("本月新增潜在客户 {met} 家", "New prospects this month: {met}")


def _new(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    parts: list[Said | Text] = []
    if "order" in facts.tables:
        parts.append(Said(WON, {"won": facts.new_won}))
    if facts.new_prospects is not None:
        parts.append(Said(MET if parts else MET_ONLY, {"met": facts.new_prospects}))
    if parts:
        yield Line("new", sentence(parts, SEMICOLON), "customers")


SILENT = Text(
    "该下单没下单：{customers} 家老客户，过去一年共买 {amount} —— {names}",
    "Should have ordered and did not: {customers}, {amount} over the last year – {names}",
)
ALL_IN_RHYTHM = Text("该下单没下单：没有", "Should have ordered and did not: none")
ONE_SILENT = Text("{name}（{rhythm}）", "{name} ({rhythm})")


def _silent(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del period
    if not facts.rhythm_known:
        return
    if not facts.silent:
        yield Line("silent", Said(ALL_IN_RHYTHM), "customers")
        return
    told = [Said(ONE_SILENT, {"name": row.name, "rhythm": row.rhythm}) for row in facts.silent]
    more = Text("…", " …") if len(told) > _NAMED else Text("", "")
    names = Text(
        "、".join(each("zh") for each in told[:_NAMED]) + more.zh,
        ", ".join(each("en") for each in told[:_NAMED]) + more.en,
    )
    amount = money(sum(row.spend_12m for row in facts.silent), settings)
    got = {
        "customers": count(len(facts.silent), "regular customer"),
        "amount": amount,
        "names": names,
    }
    yield Line("silent", Said(SILENT, got), "customers", alarm=True)


TIERS = Text("A {a} 家 / B {b} / C {c}", "A {a} / B {b} / C {c}")
TIERS_TO_D = Text("A {a} 家 / B {b} / C {c} / D {d}", "A {a} / B {b} / C {c} / D {d}")
UNGRADED = Text("新客户 {count} 家先不分级", "{count} new, not graded yet")
UP = Text("升 {count} 家（{names}）", "{count} up ({names})")
DOWN = Text("降 {count} 家（{names}）", "{count} down ({names})")
STILL = Text("升降都没有", "none moved")


def _tiers(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    a, b, c, d = (facts.tiers.get(tier, 0) for tier in "ABCD")
    if not a + b + c + d:
        return
    moved: list[Said | Text] = [
        Said(wording, {"count": len(names), "names": some(names, _NAMED)})
        for wording, names in ((UP, facts.up), (DOWN, facts.down))
        if names
    ]
    parts: list[Said | Text] = [Said(TIERS_TO_D if d else TIERS, {"a": a, "b": b, "c": c, "d": d})]
    if facts.ungraded:
        parts.append(Said(UNGRADED, {"count": facts.ungraded}))
    parts.append(sentence(moved or [STILL], COMMA))
    yield Line("tiers", sentence(parts, SEMICOLON), "customers")


_LINES: tuple[Callable[[Facts, Settings, Period], Iterator[Line]], ...] = (
    _month,
    _year,
    _new,
    _silent,
    overview_care.deliveries,
    overview_care.complaints,
    overview_care.rating,
    overview_care.followups,
    _tiers,
    overview_money.receivables,
    overview_care.duplicates,
)
