"""Page one in sentences: the head, lines 1-9, what is missing (people.md prescribes the shape)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from crmsheets.analysis.wording import (
    COMMA,
    SEMICOLON,
    change,
    count,
    day_of_year,
    money,
    money_range,
    month_name,
    month_of,
    number,
    percent,
    sentence,
    some,
)
from crmsheets.model.judged import Line, Period
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.facts import Facts
    from crmsheets.model.settings import Settings

_NAMED = 3

HEAD = Text("{company}客户月报 {month}{open} | {account}", "{company}{month}{open} | {account}")
COMPANY = Text("{name} ", "{name}, customer report ")
NAMELESS = Text("", "Customer report ")
OPEN = Text("（未满月）", " (month not over)")
UNTIL = Text("数据到{day}", "data up to {day}")
READ = Text("{files}个文件{rows}行", "{files}, {rows}")
LEFT_OUT = Text("{rows}行没算进来", "{rows} left out")
LEFT_OUT_MONEY = Text("{rows}行没算进来（约 {amount}）", "{rows} left out (about {amount})")


def head(facts: Facts, settings: Settings, period: Period) -> Said:
    """「沅澜电子厂 客户月报 2024年12月 | 数据到12月31日，5个文件790行，6行没算进来（约 1.2 万元）」."""
    parts: list[Said | Text] = []
    if facts.data_until is not None:
        parts.append(Said(UNTIL, {"day": day_of_year(facts.data_until)}))
    parts.append(
        Said(READ, {"files": count(facts.files, "file"), "rows": count(facts.rows_read, "row")})
    )
    rows = facts.rows_rejected + facts.doubtful
    if rows:
        amount = max(facts.doubtful_amounts, key=abs) + facts.rejected_amount
        wording = LEFT_OUT_MONEY if amount else LEFT_OUT
        parts.append(Said(wording, {"rows": count(rows, "row"), "amount": money(amount, settings)}))
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
    """Lines 1-9, each left out where its tables hold nothing (line 10 needs a finance module)."""
    return tuple(line for make in _LINES for line in make(facts, settings, period))


MONTH = Text("本月下单 {amount}（{orders}单）", "This month's orders: {amount} ({orders})")
MONTH_OPEN = Text(
    "本月到{day}下单 {amount}（{orders}单，未满月）",
    "Orders this month up to {day}: {amount} ({orders}, month not over)",
)
VERSUS_MONTH = Text("比上月 {change}", "{change} on the month before")
VERSUS_MONTH_OPEN = Text("比上月同期 {change}", "{change} on the same days of the month before")
VERSUS_YEAR = Text("比去年{month} {change}", "{change} on {month} last year")
VERSUS_YEAR_OPEN = Text(
    "比去年{month}同期 {change}", "{change} on the same days of {month} last year"
)
ASIDE = Text("金额待核 {lines} 行（{amounts}）", "amount in doubt: {lines} ({amounts})")
NO_PRICE = Text("另有 {lines} 行没填单价", "without a price: {lines} more")
NO_DATE = Text("{lines} 行没写下单日期（{amount}）", "without a date: {lines} ({amount})")


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
        parts.append(Said(wording, {"change": change(facts.change)}))
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


YEAR = Text("近{months}个月 {amount}", "Last {months} months: {amount}")
TOP = Text("前{top}家占 {share}", "the top {top} make {share}")
BIGGEST = Text("最大一家 {name} 占 {share}", "the biggest, {name}, {share}")


def _year(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del period
    if not facts.year.amount:
        return
    months, top = settings.tier.window_months, settings.report.top_customers
    base: list[Said | Text] = [
        Said(YEAR, {"months": months, "amount": money(facts.year.amount, settings)})
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


ON_TIME = Text("按期发货 {on_time}/{due} 单", "Shipped on time: {on_time} of {due} due")
OVERDUE = Text("已超期未发 {orders} 单，{amount}", "overdue, not shipped: {orders}, {amount}")
NO_OVERDUE = Text("没有超期未发的单", "nothing overdue")


def _delivery(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del period
    found = facts.delivery
    if not found.due and not found.overdue:
        return
    parts: list[Said | Text] = []
    if found.due:
        parts.append(
            Said(ON_TIME, {"on_time": f"{found.on_time:,}", "due": count(found.due, "order")})
        )
    if found.overdue:
        amount = money(found.overdue_amount, settings)
        parts.append(Said(OVERDUE, {"orders": count(found.overdue, "order"), "amount": amount}))
    else:
        parts.append(NO_OVERDUE)
    yield Line("delivery", sentence(parts, SEMICOLON), "orders", alarm=found.overdue > 0)


COMPLAINTS = Text(
    "未结投诉 {cases} 件，最久 {days} 天（{name}）",
    "Open complaints: {cases}, the oldest for {days} ({name})",
)
COMPLAINTS_A = Text("A类客户的 {cases} 件", "{cases} of them from A customers")
NO_COMPLAINT = Text("没有未结的投诉", "No open complaint")


def _complaints(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    if "service" not in facts.tables:
        return
    if not facts.complaints:
        yield Line("complaints", Said(NO_COMPLAINT), "service")
        return
    oldest = facts.complaints[0]
    got = {
        "cases": len(facts.complaints),
        "days": count(oldest.age_days or 0, "day"),
        "name": oldest.customer,
    }
    parts: list[Said | Text] = [Said(COMPLAINTS, got)]
    if facts.complaints_a:
        parts.append(Said(COMPLAINTS_A, {"cases": facts.complaints_a}))
    yield Line("complaints", sentence(parts, SEMICOLON), "service", alarm=True)


RATING = Text("客户评分 {rating} 分（{count}条）", "Customers rate us {rating} of 5 ({count})")
THEME = Text("说得最多的不满：{theme} {count} 次", "named most as a fault: {theme}, {count}")
_LOW = 3.5


def _rating(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    parts: list[Said | Text] = []
    if facts.rating is not None:
        parts.append(
            Said(
                RATING,
                {"rating": number(facts.rating), "count": count(facts.rating_count, "rating")},
            )
        )
    if facts.theme is not None:
        got = {"theme": facts.theme.theme, "count": count(facts.theme.unhappy, "time")}
        parts.append(Said(THEME, got))
    if parts:
        low = facts.rating is not None and facts.rating < _LOW
        yield Line("rating", sentence(parts, SEMICOLON), "service", alarm=low)


FOLLOW = Text("该跟进没跟进 {customers} 家：{people}", "Follow-ups overdue: {customers} ({people})")
FOLLOW_NONE = Text("跟进都没过期", "No follow-up is overdue")
NO_NEXT = Text("没安排下一步 {customers} 家", "no next step planned: {customers}")
NOBODY = Text("没写跟进人", "nobody named")


def _followups(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    if "followup" not in facts.tables:
        return
    overdue = sum(count for _, count in facts.overdue)
    people = [
        Text(f"{name or NOBODY.zh} {n}", f"{name or NOBODY.en} {n}") for name, n in facts.overdue
    ]
    first = Said(FOLLOW, {"customers": overdue, "people": people}) if overdue else FOLLOW_NONE
    parts: list[Said | Text] = [first]
    if facts.no_next:
        parts.append(Said(NO_NEXT, {"customers": facts.no_next}))
    yield Line("followups", sentence(parts, SEMICOLON), "people", alarm=overdue > 0)


TIERS = Text("A {a} 家 / B {b} / C {c}", "A {a} / B {b} / C {c}")
UP = Text("升 {count} 家（{names}）", "{count} up ({names})")
DOWN = Text("降 {count} 家（{names}）", "{count} down ({names})")
STILL = Text("升降都没有", "none moved")


def _tiers(facts: Facts, settings: Settings, period: Period) -> Iterator[Line]:
    del settings, period
    a, b, c = (facts.tiers.get(tier, 0) for tier in "ABC")
    if not a + b + c:
        return
    moved: list[Said | Text] = [
        Said(wording, {"count": len(names), "names": some(names, _NAMED)})
        for wording, names in ((UP, facts.up), (DOWN, facts.down))
        if names
    ]
    counted = Said(TIERS, {"a": a, "b": b, "c": c})
    yield Line(
        "tiers", sentence([counted, sentence(moved or [STILL], COMMA)], SEMICOLON), "customers"
    )


_LINES: tuple[Callable[[Facts, Settings, Period], Iterator[Line]], ...] = (
    _month,
    _year,
    _new,
    _silent,
    _delivery,
    _complaints,
    _rating,
    _followups,
    _tiers,
)
