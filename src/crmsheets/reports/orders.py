"""订单与交期: what was ordered each month, what is late, what was not counted and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crmsheets.model.exact import divided
from crmsheets.model.page import Block, Lines, Page, Section
from crmsheets.model.shown import Shown, listing
from crmsheets.model.text import Text

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
_ON_TIME = Text("按期发货", "Shipped on time")
_PRODUCTS = Text("产品，近12个月", "Items, last 12 months")
_ASIDE = Text("没算进金额的订单行", "Order lines left out of the money")
_REASONS = {
    "cancelled": Text("已取消", "cancelled"),
    "unconfirmed": Text("还没确认", "not confirmed"),
    "doubtful": Text("金额待核", "amount to be checked"),
    "no_price": Text("没填单价和金额", "no price, no amount"),
    "no_date": Text("没有下单日期", "no order date"),
}
_TOP_PRODUCTS = 20

MONTH_COLUMNS = (
    Shown(Text("月份", "Month"), "month"),
    Shown(Text("下单额({money})", "Orders ({money})"), "amount", "money", bar=True),
    Shown(Text("订单数", "Number"), "orders", "integer"),
    Shown(Text("说明", "Note"), "note"),
)
LATE_COLUMNS = (
    Shown(Text("客户名称", "Company"), "customer", width=30),
    Shown(Text("金额({money})", "Amount ({money})"), "amount", "money"),
    Shown(Text("超期天数", "Days late"), "days_late", "integer"),
    Shown(Text("要求交期", "Due date"), "due_date", "date"),
    Shown(Text("订单编号", "Order no."), "order_id"),
    Shown(Text("产品型号", "Item"), "product"),
    Shown(Text("数量", "Qty"), "quantity", "quantity"),
    Shown(Text("状态", "Status"), "status"),
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
    Shown(Text("产品型号", "Item"), "product"),
    Shown(Text("金额({money})", "Amount ({money})"), "amount_12m", "money", bar=True),
    Shown(Text("订单数", "Orders"), "orders_12m", "integer"),
    Shown(Text("数量", "Qty"), "quantity_12m", "quantity"),
    Shown(Text("占比", "Share"), "share", "share"),
)
ASIDE_COLUMNS = (
    Shown(Text("客户名称", "Company"), "customer"),
    Shown(Text("填的总金额({money})", "Amount as typed ({money})"), "claimed", "money"),
    Shown(Text("为什么", "Why"), "reason"),
    Shown(Text("下单日期", "Order date"), "order_date", "date"),
    Shown(Text("订单编号", "Order no."), "order_id"),
    Shown(Text("产品型号", "Item"), "product"),
    Shown(Text("数量×单价({money})", "Qty × price ({money})"), "computed", "money"),
    Shown(Text("状态", "Status"), "status"),
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
    blocks += [
        Lines((judged.notes[key](locale.lang),), small=True)
        for key in ("orders", "delivery")
        if key in judged.notes
    ]
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
    for owner in sorted({order["owner"] or "" for order in due}):
        own = [order["on_time"] for order in due if (order["owner"] or "") == owner]
        share = divided(sum(own), len(own))
        records.append({"owner": owner, "good": sum(own), "due": len(own), "share": share})
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
