"""订单与交期: what was ordered each month, what is late, what was not counted and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.analysis.people import NOBODY
from crmsheets.analysis.revenue import MONTH_AMOUNT
from crmsheets.model.exact import divided
from crmsheets.model.page import Block, Page, Section
from crmsheets.model.shown import Shown, declared, explained, listing
from crmsheets.model.text import Text
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
    "按期发货，按订单行（第一页按整单，只看本月）",
    "Shipped on time by line (page one: by order, this month)",
)
_PRODUCTS = Text("产品，近12个月", "Items, last 12 months")
_ASIDE = Text("没算进金额的订单行", "Order lines left out of the money")
_REASONS = {
    "cancelled": Text("已取消", "cancelled"),
    "unconfirmed": Text("还没确认", "not confirmed"),
    "doubtful": Text("金额待核", "amount to be checked"),
    "no_price": Text("没填单价和金额", "no price, no amount"),
    "no_date": Text("没有下单日期", "no order date"),
    "summary": Text("月汇总，按逐笔的计", "month's sum; its single orders count"),
}
_TOP_PRODUCTS = 20

MONTH_COLUMNS = (
    Shown(Text("月份", "Month"), "month"),
    Shown(MONTH_AMOUNT, "amount", "money", bar=True),
    Shown(Text("订单数", "Number"), "orders", "integer"),
    Shown(Text("说明", "Note"), "note"),
)
LATE_COLUMNS = (
    declared(ORDER, "customer_name", width=30, key="customer"),
    Shown(Text("金额({money})", "Amount ({money})"), "amount", "money"),
    Shown(Text("超期天数", "Days late"), "days_late", "integer"),
    declared(ORDER, "due_date", "date"),
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
    """Late orders first, then months, on-time delivery, products, and what was left out."""
    orders = judged.orders.to_dict("records")
    if not orders:
        return None
    blocks: list[Block] = [_late(orders, locale), _months(judged, locale)]
    blocks += _on_time(orders, locale)
    products = judged.products.to_dict("records")[:_TOP_PRODUCTS]
    if products:
        blocks.append(listing(PRODUCT_COLUMNS, products, locale, heading=locale.say(_PRODUCTS)))
    blocks += _aside(orders, locale)
    blocks += explained(judged, locale, "orders", "delivery")
    counted = sum(1 for order in orders if order["counted"])
    lead = locale.say(_LEAD, n=len(orders), counted=counted)
    return Page("orders", locale.say(TITLE), tuple(blocks), lead)


def _late(orders: list[dict[Any, Any]], locale: Locale) -> Listing:
    late = [order for order in orders if order["overdue"]]
    late.sort(key=lambda order: (-(order["days_late"] or 0), -order["amount"], order["i"]))
    return listing(
        LATE_COLUMNS,
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


def _on_time(orders: list[dict[Any, Any]], locale: Locale) -> list[Listing]:
    """Lines that were due in the data, by salesman; lines not yet due are in neither number."""
    due = [order for order in orders if order["on_time"] is not None]
    records = []
    for owner in sorted({order["owner"] or "" for order in due}, key=lambda name: (not name, name)):
        own = [order["on_time"] for order in due if (order["owner"] or "") == owner]
        share = divided(sum(own), len(own))
        records.append(
            {"owner": owner or NOBODY, "good": sum(own), "due": len(own), "share": share}
        )
    if not records:
        return []
    return [listing(ON_TIME_COLUMNS, records, locale, heading=locale.say(_ON_TIME), name="on_time")]


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
