"""Order lines: quantities and prices that cannot be meant, late receipts, what a status means."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.amounts import is_fee
from crmsheets.checks.scope import error_cells, known, named
from crmsheets.model.check import Check
from crmsheets.model.exact import MONEY_PLACES, QUANTITY_PLACES, grouped
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Said, Text, day
from crmsheets.templates.order import OrderStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

NO_PRICE = Rule(
    code="ORD05",
    severity=Severity.WARNING,
    message=Text("没填，{effect}", "is empty; {effect}"),
    why=Text("没有单价，看不出价格变动。", "Without a price nobody sees how prices move."),
    fix=Text("补上单价，例如 12.5。", "Enter the price of one unit, e.g. 12.5."),
    example="订单 数量：100 单价：（空） 总金额：（空）",
    passing="订单 数量：100 单价：12.5",
)
ZERO_QUANTITY = Rule(
    code="ORD06",
    severity=Severity.ERROR,
    message=Text("是0，请填订了多少，例如 1000。", "is 0. Enter how many were ordered, e.g. 1000."),
    why=Text("数量是0的订单行没有金额。", "A line of quantity 0 has no amount."),
    fix=Text(
        "填实际数量；不订了就把订单状态选 取消。",
        "Enter the quantity, or set the status to Cancelled.",
    ),
    example="订单 数量：0",
    passing="订单 数量：1000",
)
NEGATIVE = Rule(
    code="ORD07",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，负数只用于退货；是退货就把订单状态选 退货。",
        "is {value}; only returns are negative. For a return set the status to Returned.",
    ),
    why=Text("退货会从营业额里减掉。", "Returns are taken off revenue."),
    fix=Text(
        "订单状态选 退货，或把数量改成正数。", "Set the status to Returned, or drop the minus."
    ),
    example="订单 数量：-50 订单状态：已完成",
    passing="订单 数量：-50 订单状态：退货",
)
FREE = Rule(
    code="ORD08",
    severity=Severity.WARNING,
    message=Text(
        "是0，送的请在备注写 样品 或 赠品，不是送的请补单价。",
        "is 0. Write sample or gift into the notes, or enter the price.",
    ),
    why=Text("分不清是送的还是漏填了价格。", "A gift and a forgotten price look alike."),
    fix=Text(
        "备注写 样品 或 赠品，或补上单价。", "Say sample or gift in the notes, or enter the price."
    ),
    example="订单 单价：0 备注：（空）",
    passing="订单 单价：0 备注：样品",
)
LATE_RECEIPT = Rule(
    code="ORD09",
    severity=Severity.WARNING,
    message=Text(
        "{value} 比发货晚了{days}天，请核对年份和月份。",
        "({value}) is {days} days after shipping. Please check year and month.",
    ),
    why=Text("货很少走两个月以上。", "Goods are rarely under way for over two months."),
    fix=Text("核对发货日期和收货日期。", "Check both dates."),
    example="订单 发货日期：2024-1-5 收货日期：2024-8-5",
    passing="订单 发货日期：2024-1-5 收货日期：2024-1-8",
)
RULES = (NO_PRICE, ZERO_QUANTITY, NEGATIVE, FREE, LATE_RECEIPT)

LONGEST_WAY = 60
"""Days from shipping to receipt beyond which a date is doubted."""

_FREE_WORDS = ("样", "赠", "送", "免费", "sample", "gift", "free")
_COUNTS_CLAIMED = Text("这一行按总金额{amount}算。", "the total of {amount} counts.")
_COUNTS_NOTHING = Text(
    "这一行的金额先按0算。请填一个单位多少钱，例如 12.5。",
    "the line counts 0. Enter the price of one unit, e.g. 12.5.",
)


def effective_status(
    status: str | None, ship_date: dt.date | None, receive_date: dt.date | None
) -> str:
    """The status as typed; a blank one is read from the dates (neither: in production)."""
    if status is not None:
        return status
    if receive_date is not None:
        return OrderStatus.DONE
    return OrderStatus.PRODUCTION if ship_date is None else OrderStatus.SHIPPED


def prices(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """No price, or a price of 0 that nobody calls a sample or a gift."""
    told = error_cells(data)
    for table in named(data, "order"):
        for i, price in enumerate(table["unit_price"]):
            if price is None:
                yield from _no_price(table, i, told)
            elif price == 0 and not _given_away(table, i):
                yield table.finding(FREE, i, "unit_price", value="0", also=table.cells(i, "note"))


def _no_price(table: Table, i: int, told: frozenset[Cell]) -> Iterator[Finding]:
    amount = table["amount"][i]
    # A fee is often only a total, a cancelled line counts for nothing; a column that is not there
    # was told at its header.
    needless = table["status"][i] == OrderStatus.CANCELLED or (
        is_fee(table["product_model"][i]) and amount is not None
    )
    if needless or not table.has(i, "unit_price") or table.cell(i, "unit_price") in told:
        return
    effect = Said(_COUNTS_NOTHING)
    if amount is not None:
        effect = Said(_COUNTS_CLAIMED, {"amount": grouped(amount, MONEY_PLACES)})
    yield table.finding(NO_PRICE, i, "unit_price", effect=effect)


def _given_away(table: Table, i: int) -> bool:
    words = f"{table['note'][i] or ''}{table['product_model'][i] or ''}".casefold()
    return any(word in words for word in _FREE_WORDS)


def quantities(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A quantity of 0, or a negative one that is not a return."""
    for table in named(data, "order"):
        column, statuses = table["quantity"], table["status"]
        for i in known(column):
            if column[i] == 0:
                yield table.finding(ZERO_QUANTITY, i, "quantity", value="0")
            elif column[i] < 0 and statuses[i] not in {OrderStatus.RETURNED, OrderStatus.CANCELLED}:
                yield table.finding(
                    NEGATIVE,
                    i,
                    "quantity",
                    value=grouped(column[i], QUANTITY_PLACES),
                    also=table.cells(i, "status"),
                )


def receipts(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Goods that took longer than two months to arrive."""
    for table in named(data, "order"):
        shipped, received = table["ship_date"], table["receive_date"]
        for i in known(received):
            days = (received[i] - shipped[i]).days if shipped[i] is not None else 0
            if days > LONGEST_WAY:
                yield table.finding(
                    LATE_RECEIPT,
                    i,
                    "receive_date",
                    value=day(received[i]),
                    also=table.cells(i, "ship_date"),
                    days=days,
                )


CHECKS = (
    Check(run=prices, stage="row", rules=(NO_PRICE, FREE)),
    Check(run=quantities, stage="row", rules=(ZERO_QUANTITY, NEGATIVE)),
    Check(run=receipts, stage="row", rules=(LATE_RECEIPT,)),
)
