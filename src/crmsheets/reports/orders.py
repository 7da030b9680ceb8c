"""订单与交期: what was ordered each month and by whom, what is late and what came of it, what was not
counted and why.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.order_sentences import in_short
from crmsheets.analysis.people import NOBODY
from crmsheets.analysis.period import window, within
from crmsheets.analysis.product_table import product_table
from crmsheets.analysis.revenue import MONTH_AMOUNT
from crmsheets.analysis.wording import LAST_YEAR, some, windowed
from crmsheets.model.exact import MONEY_PLACES, decimal, divided
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Said, Text
from crmsheets.templates.order import TEMPLATE as ORDER

if TYPE_CHECKING:
    from crmsheets.model.judged import Judged
    from crmsheets.model.page import Listing
    from crmsheets.model.text import Locale

TITLE = Text("订单与交期", "Orders")
_LEAD = Text(
    "{n} 行订单，其中 {counted} 行计入金额。", "{n} order lines, {counted} of them counted."
)
_MONTHS = Text("每月下单额", "Orders by month")
_PARTLY = Text("未满月", "month not over")
_LATE = Text("已超期未发", "Past due, not shipped")
_NONE_LATE = Text("没有超期未发的订单。", "No order is past due.")
_ON_TIME = Text(
    "按期发货，按订单行，近12个月到期的（第一页按整单，只看本月）",
    "Shipped on time by line, due in the last 12 months (page one: by order, this month)",
)
_PRODUCTS = Text("产品，近12个月", "Items, last 12 months")
_ASIDE = Text("没算进金额的订单行", "Order lines left out of the money")
_REASONS = {
    "cancelled": Text("已取消", "cancelled"),
    "unconfirmed": Text("还没确认", "not confirmed"),
    "doubtful": Text("金额待核", "amount to be checked"),
    "no_price": Text("没填单价和金额", "no price, no amount"),
    "no_date": Text("读不到下单日期", "no order date that can be read"),
    "summary": Text("月汇总，按逐笔的计", "month's sum; its single orders count"),
}
_TOP_PRODUCTS = 20
_TOP_PAIRS = 15
_NAMED = 5
ROLLING = Text("近12个月({money})", "12 months ({money})")
"""The header over the 12 months up to each month's end."""
_SUM = Text(
    "对账（全部日期）：{n} 行 {all} ＝ 计入 {counted} 行 {amount}（其中读不到下单日期的 {undated}）＋ "
    "待核 {doubtful} 行 {aside} ＋ 没计入 {out} 行 {left_out}。",
    "Check (all dates): {n} lines, {all} = counted {counted}, {amount} (of it undated {undated}) + in "
    "doubt {doubtful}, {aside} + not counted {out}, {left_out}.",
)
_BOTH = Text("{one} 和 {other}", "{one} and {other}")
_IN_SHORT = Text("近12个月", "The last 12 months")
_RISKS = Text(
    "又晚交又有投诉的客户，近12个月", "Customers with late orders and complaints, 12 months"
)
_AFTER = Text("晚交之后的投诉，近12个月", "Complaints after late orders, last 12 months")
_AFTER_NOTE = Text(
    "投诉写了单号的按单号对；没写的，对同一家客户答应交期之后{days}天内的。先后不等于因果。",
    "By the order a complaint names, else an order of that customer promised at most {days} days "
    "before it. One after the other need not be cause and effect.",
)
_LEADERS = Text("买得最多的客户，近12个月", "The biggest customers, last 12 months")
_PAIRS = Text("同一批客户买的产品，近12个月", "Items that the same customers buy, last 12 months")
_PAIRS_NOTE = Text(
    "只数家数和单数，不保证另外几家也会买；至少{least}家都买、比碰巧多的才列。",
    "Counts only, no promise that others will buy; listed from {least} customers on, and where more "
    "bought both than by chance.",
)

MONTH_COLUMNS = (
    Shown(Text("月份", "Month"), "month"),
    Shown(MONTH_AMOUNT, "amount", "money", bar=True),
    Shown(Text("去年同期({money})", "Year before ({money})"), "amount_before", "money"),
    Shown(Text("比去年同期", "Change"), "change", "change"),
    Shown(ROLLING, "rolling", "money"),
    Shown(Text("订单数", "Number"), "orders", "integer"),
    Shown(Text("说明", "Note"), "note"),
)
LATE_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("未发金额({money})", "Not shipped ({money})"), "waiting", "money"),
    Shown(Text("超期天数", "Days late"), "days_late", "integer"),
    declared(ORDER, "due_date", "date"),
    declared(ORDER, "first_promised", "date", key="promised"),
    declared(ORDER, "order_id"),
    declared(ORDER, "product_model", key="product"),
    declared(ORDER, "quantity", "quantity"),
    declared(ORDER, "status"),
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("出处", "From"), "cell"),
)
ON_TIME_COLUMNS = (
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("按期率", "On time, share"), "share", "share"),
    Shown(Text("按期", "On time"), "good", "integer"),
    Shown(Text("到期应发", "Were due"), "due", "integer"),
)
PRODUCT_COLUMNS = (
    declared(ORDER, "product_model", key="product"),
    Shown(Text("金额({money})", "Amount ({money})"), "amount_12m", "money", bar=True),
    Shown(Text("订单数", "Orders"), "orders_12m", "integer"),
    declared(ORDER, "quantity", "quantity", key="quantity_12m"),
    Shown(Text("占比", "Share"), "share", "share"),
    Shown(Text("分类", "Class"), "abc"),
    Shown(Text("几家在买", "Customers"), "customers", "integer"),
)
RISK_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("晚交的单", "Late orders"), "late", "integer"),
    Shown(Text("到期的单", "Orders due"), "due", "integer"),
    Shown(Text("投诉", "Complaints"), "complaints", "integer"),
    Shown(Text("没结", "Open"), "open", "integer"),
    Shown(Text("晚交之后的", "After late"), "after", "integer"),
    Shown(LAST_YEAR, "spend_12m", "money"),
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("为什么", "Why"), "why", "long", 44),
)
COMPLAINT_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("投诉日期", "Complaint"), "date", "date"),
    Shown(Text("晚交的单", "Late order"), "order_id"),
    Shown(Text("答应的交期", "Promised"), "promised", "date"),
    Shown(Text("晚几天", "Days late"), "days", "integer"),
    Shown(Text("投诉里写了单号", "Named by it"), "named"),
    Shown(Text("没结", "Open"), "open"),
    Shown(Text("等级", "Tier"), "tier"),
    Shown(Text("投诉内容", "What was said"), "description", "long", 44),
)
LEADER_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("金额({money})", "Amount ({money})"), "amount", "money", bar=True),
    Shown(Text("占比", "Share"), "share", "share"),
    Shown(Text("累计占比", "Cumulative"), "cumulative", "share"),
)
PAIR_COLUMNS = (
    Shown(Text("产品", "Items"), "items", width=30),
    Shown(Text("都买的客户", "Customers with both"), "both", "integer"),
    Shown(Text("买前一样的客户", "With the first"), "one_customers", "integer"),
    Shown(Text("买后一样的客户", "With the other"), "other_customers", "integer"),
    Shown(Text("同在一单", "Orders with both"), "orders", "integer"),
    Shown(Text("只买前一样的", "Only the first"), "not_yet", "long", 44),
)
ASIDE_COLUMNS = (
    declared(ORDER, "customer_name", key="customer"),
    Shown(Text("填的总金额({money})", "Amount as typed ({money})"), "claimed", "money"),
    Shown(Text("为什么", "Why"), "reason"),
    declared(ORDER, "order_date", "date"),
    declared(ORDER, "order_id"),
    declared(ORDER, "product_model", key="product"),
    Shown(Text("数量×单价({money})", "Qty × price ({money})"), "computed", "money"),
    declared(ORDER, "status"),
    Shown(Text("业务员", "Sales rep"), "owner"),
    Shown(Text("出处", "From"), "cell"),
)


def make(judged: Judged, locale: Locale) -> Page | None:
    """In short, late orders and what came of them, months, products, customers, what was left out."""
    orders = judged.orders.to_dict("records")
    if not orders:
        return None
    blocks: list[Block] = [*_in_short(judged, locale), _late(orders, locale)]
    blocks += [*_risks(judged, locale), _months(judged, locale), *_on_time(judged, orders, locale)]
    blocks += _products(judged, orders, locale)
    blocks += [*_leaders(judged, locale), *_pairs(judged, locale), *_aside(orders, locale)]
    blocks.append(Lines((_sums(orders, locale),), small=True))
    blocks += explained(judged, locale, "orders", "delivery", "promises")
    counted = sum(1 for order in orders if order["counted"] and order["reason"] != "doubtful")
    lead = locale.say(_LEAD, n=len(orders), counted=counted)
    return Page("orders", locale.say(TITLE), tuple(blocks), lead)


def _over(label: Text, judged: Judged, locale: Locale) -> str:
    """A heading that speaks of the window, in its length."""
    return locale.say(windowed(label, judged.settings.tier.window_months))


def _in_short(judged: Judged, locale: Locale) -> list[Lines]:
    """What the listings below say, in sentences."""
    lines = tuple(each(locale.lang) for each in in_short(judged))
    return [Lines(lines, heading=_over(_IN_SHORT, judged, locale))] if lines else []


def _products(judged: Judged, orders: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    products = judged.products.to_dict("records")
    span = window(judged.today, judged.settings.tier.window_months)
    rows = product_table(products, orders, span, _TOP_PRODUCTS)
    heading = _over(_PRODUCTS, judged, locale)
    looks = [*[""] * (len(rows) - 1), "total"]
    made = listing(PRODUCT_COLUMNS, rows, locale, heading=heading, name="products", looks=looks)
    return [made] if products else []


def _risks(judged: Judged, locale: Locale) -> list[Listing]:
    rows = judged.detail("late_risks")
    looks = ["alarm" if row["tier"] == "A" else "" for row in rows]
    heading = _over(_RISKS, judged, locale)
    made = [listing(RISK_COLUMNS, rows, locale, heading=heading, name="late_risks", looks=looks)]
    after = judged.detail("late_complaints")[:_TOP_PRODUCTS]
    if after:
        note = locale.say(_AFTER_NOTE, days=judged.settings.orders.complaint_days)
        heading = _over(_AFTER, judged, locale)
        made.append(
            listing(
                COMPLAINT_COLUMNS, after, locale, heading=heading, note=note, name="late_complaints"
            )
        )
    return made if rows else []


def _leaders(judged: Judged, locale: Locale) -> list[Listing]:
    rows = judged.detail("leaders")[: judged.settings.report.top_customers]
    made = listing(
        LEADER_COLUMNS, rows, locale, heading=_over(_LEADERS, judged, locale), name="leaders"
    )
    return [made] if rows else []


def _pairs(judged: Judged, locale: Locale) -> list[Listing]:
    found = [row for row in judged.detail("pairs") if row["lift"] > 1]
    rows = [
        {
            **row,
            "items": Said(_BOTH, {"one": row["one"], "other": row["other"]}),
            "not_yet": some(row["not_yet"], _NAMED) if row["not_yet"] else None,
        }
        for row in found[:_TOP_PAIRS]
    ]
    note = locale.say(_PAIRS_NOTE, least=judged.settings.orders.pair_customers)
    made = listing(
        PAIR_COLUMNS, rows, locale, heading=_over(_PAIRS, judged, locale), note=note, name="pairs"
    )
    return [made] if rows else []


def _sums(orders: list[dict[Any, Any]], locale: Locale) -> str:
    """Every line and its money in one of three: counted, in doubt, not counted."""
    counted = [order for order in orders if order["counted"] and order["reason"] != "doubtful"]
    doubtful = [order for order in orders if order["counted"] and order["reason"] == "doubtful"]
    out = [order for order in orders if not order["counted"]]
    left_out = sum(_worth(order) for order in out)
    amount, aside = (
        sum(order[name] for order in orders if order["counted"]) for name in ("amount", "set_aside")
    )
    undated = sum(order["amount"] for order in counted if order["day"] is None)
    sums = {
        "all": amount + aside + left_out,
        "amount": amount,
        "undated": undated,
        "aside": aside,
        "left_out": left_out,
    }
    return locale.say(
        _SUM,
        n=len(orders),
        counted=len(counted),
        doubtful=len(doubtful),
        out=len(out),
        **{name: f"{decimal(fen, MONEY_PLACES):,.2f}" for name, fen in sums.items()},
    )


def _worth(order: dict[Any, Any]) -> int:
    """What a line that does not count says it is worth: as typed, else quantity x price."""
    return int(order["claimed"] if order["claimed"] is not None else order["computed"] or 0)


def _late(orders: list[dict[Any, Any]], locale: Locale) -> Listing:
    late = [order for order in orders if order["overdue"]]
    late.sort(key=lambda order: (-(order["days_late"] or 0), -order["amount"], order["i"]))
    moved = any(order["promised"] != order["due_date"] for order in late)
    return listing(
        [column for column in LATE_COLUMNS if moved or column.key != "promised"],
        late,
        locale,
        heading=locale.say(_LATE),
        empty=locale.say(_NONE_LATE),
        name="late",
        looks=["alarm"] * len(late),
    )


def _months(judged: Judged, locale: Locale) -> Listing:
    months = [
        {**month, "note": None if month["complete"] else _PARTLY}
        for month in judged.months.to_dict("records")
    ]
    return listing(MONTH_COLUMNS, months, locale, heading=locale.say(_MONTHS), name="months")


def _on_time(judged: Judged, orders: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    """Lines that were due in the window, by salesman; lines not yet due are in neither number. Few of
    them make no rate.
    """
    least = judged.settings.report.min_rate
    span = window(judged.today, judged.settings.tier.window_months)
    due = [
        order
        for order in orders
        if order["on_time"] is not None and within(order["promised"], span)
    ]
    records = []
    for owner in sorted({order["owner"] or "" for order in due}, key=lambda name: (not name, name)):
        own = [order["on_time"] for order in due if (order["owner"] or "") == owner]
        share = divided(sum(own), len(own)) if len(own) >= least else None
        records.append(
            {"owner": owner or NOBODY, "good": sum(own), "due": len(own), "share": share}
        )
    if not records:
        return []
    heading = _over(_ON_TIME, judged, locale)
    return [listing(ON_TIME_COLUMNS, records, locale, heading=heading, name="on_time")]


def _aside(orders: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    aside = [
        {**order, "reason": _REASONS.get(order["reason"], order["reason"])}
        for order in orders
        if order["reason"]
    ]
    if not aside:
        return []
    return [listing(ASIDE_COLUMNS, aside, locale, heading=locale.say(_ASIDE), name="left_out")]


SECTION = Section(place=50, name="orders", title=TITLE, make=make)
