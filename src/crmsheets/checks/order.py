"""Order lines: what they are worth, quantities and prices that cannot be meant, late receipts."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.amounts import Verdict, Worth, counted_quantity, is_fee, order_amount
from crmsheets.checks.scope import day, error_cells, known, named, number
from crmsheets.model.check import Check
from crmsheets.model.exact import MONEY_PLACES, PRICE_PLACES, QUANTITY_PLACES, amount_of
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Said, Text
from crmsheets.templates.order import OrderStatus, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

_WHY_AMOUNT = Text(
    "总金额和数量×单价对不上，营业额就不知道信哪个。",
    "Where the total and quantity x price disagree, revenue does not know which to believe.",
)
_SAYS = "写的是{value}，但数量{quantity}×单价{price}={computed}。"
_SAYS_EN = "says {value}, but {quantity} x {price} = {computed}. "

CLOSE = Rule(
    code="ORD01",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "先按{computed}算，请核对。", _SAYS_EN + "{computed} counts for now; please check."
    ),
    why=_WHY_AMOUNT,
    fix=Text(
        "改对数量、单价或总金额；总金额可以空着。",
        "Correct one of the three; the total may be empty.",
    ),
    example="订单 数量：100 单价：12 总金额：1100",
    passing="订单 数量：100 单价：12 总金额：1200",
)
DOUBTFUL = Rule(
    code="ORD02",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "差得太多，这一行先不算进营业额，请核对。",
        _SAYS_EN + "That is too far off: the line stays out of revenue until it is answered.",
    ),
    why=_WHY_AMOUNT,
    fix=Text(
        "改对数量、单价或总金额；总金额可以空着。",
        "Correct one of the three; the total may be empty.",
    ),
    example="订单 数量：100 单价：12 总金额：9999",
    passing="订单 数量：100 单价：12 总金额：1200",
)
SCALE = Rule(
    code="ORD03",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "{guess}这一行先不算进营业额。",
        _SAYS_EN + "{guess} The line stays out of revenue until it is answered.",
    ),
    why=Text(
        "正好差1000倍或100倍，多半是单价按千只、百只报的。",
        "A factor of exactly 1000 or 100 is mostly a price for a thousand or a hundred.",
    ),
    fix=Text(
        "单价按千只的，单位改成 千只。", "If the price is for a thousand, set the unit to 千只."
    ),
    example="订单 数量：5000 单价：12 总金额：60",
    passing="订单 数量：5000 单位：千只 单价：12 总金额：60",
)
TAX = Rule(
    code="ORD04",
    severity=Severity.ERROR,
    message=Text(
        _SAYS + "像是一个含税一个不含税，先按{computed}算，请统一。",
        _SAYS_EN + "One seems to include tax, the other not. {computed} counts for now.",
    ),
    why=Text("差的正好是一个税率。", "The difference is exactly a tax rate."),
    fix=Text("单价和总金额都写含税的，或都写不含税的。", "Give both with tax, or both without."),
    example="订单 数量：100 单价：10 总金额：1130",
    passing="订单 数量：100 单价：11.3 总金额：1130",
)
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
RULES = (CLOSE, DOUBTFUL, SCALE, TAX, NO_PRICE, ZERO_QUANTITY, NEGATIVE, FREE, LATE_RECEIPT)

LONGEST_WAY = 60
"""Days from shipping to receipt beyond which a date is doubted (domain §2.6)."""

_BY_VERDICT = {
    Verdict.CLOSE: CLOSE,
    Verdict.TAX: TAX,
    Verdict.DOUBTFUL: DOUBTFUL,
    Verdict.PER_THOUSAND: SCALE,
    Verdict.PER_HUNDRED: SCALE,
    Verdict.IN_THOUSANDS: SCALE,
}
_GUESSES = {
    Verdict.PER_THOUSAND: Text("单价是不是每千只的价？", "Is the price that of a thousand?"),
    Verdict.PER_HUNDRED: Text("单价是不是每百只的价？", "Is the price that of a hundred?"),
    Verdict.IN_THOUSANDS: Text(
        "数量是不是按千只写的、单价是一只的价？",
        "Is the quantity in thousands, the price that of one?",
    ),
}
_FREE_WORDS = ("样", "赠", "送", "免费", "sample", "gift", "free")
_COUNTS_CLAIMED = Text("这一行按总金额{amount}算。", "the total of {amount} counts.")
_COUNTS_NOTHING = Text(
    "这一行的金额先按0算。请填一个单位多少钱，例如 12.5。",
    "the line counts 0. Enter the price of one unit, e.g. 12.5.",
)


def worths(table: Table, settings: Settings) -> list[Worth]:
    """What every order line is worth, record by record; see `amounts.order_amount`."""
    lines = zip(
        table["product_model"],
        table["quantity"],
        table["unit_price"],
        table["amount"],
        table["unit"],
        strict=True,
    )
    return [
        order_amount(counted_quantity(product, quantity), price, claimed, settings, unit=unit)
        for product, quantity, price, claimed, unit in lines
    ]


def effective_status(
    status: str | None, ship_date: dt.date | None, receive_date: dt.date | None
) -> str:
    """The status as typed; a blank one is read from the dates (neither: in production)."""
    if status is not None:
        return status
    if receive_date is not None:
        return OrderStatus.DONE
    return OrderStatus.PRODUCTION if ship_date is None else OrderStatus.SHIPPED


def amounts(data: Dataset, settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A typed total that quantity x price does not give."""
    for table in named(data, "order"):
        for i, worth in enumerate(worths(table, settings)):
            rule = _BY_VERDICT.get(worth.verdict)
            if rule is not None:
                yield _disagreement(table, i, rule, worth.verdict)


def _disagreement(table: Table, i: int, rule: Rule, verdict: Verdict) -> Finding:
    quantity = counted_quantity(table["product_model"][i], table["quantity"][i])
    price, claimed = table["unit_price"][i], table["amount"][i]
    assert quantity is not None
    computed = number(amount_of(quantity, price), MONEY_PLACES)
    suggestion = None
    if verdict in {Verdict.PER_THOUSAND, Verdict.IN_THOUSANDS}:
        suggestion = Suggestion(Unit.THOUSAND.text.zh, at=table.cell(i, "unit"))
    elif verdict in {Verdict.CLOSE, Verdict.TAX}:
        suggestion = Suggestion(computed)
    return table.finding(
        rule,
        i,
        "amount",
        value=number(claimed, MONEY_PLACES),
        suggestion=suggestion,
        also=(*table.cells(i, "quantity"), *table.cells(i, "unit_price")),
        quantity=number(quantity, QUANTITY_PLACES),
        price=number(price, PRICE_PLACES),
        computed=computed,
        guess=_GUESSES.get(verdict, ""),
    )


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
    # A fee is often only a total; a column that is not there was told at its header.
    needless = is_fee(table["product_model"][i]) and amount is not None
    if needless or not table.has(i, "unit_price") or table.cell(i, "unit_price") in told:
        return
    effect = Said(_COUNTS_NOTHING)
    if amount is not None:
        effect = Said(_COUNTS_CLAIMED, {"amount": number(amount, MONEY_PLACES)})
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
                    value=number(column[i], QUANTITY_PLACES),
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
    Check(run=amounts, stage="row", rules=(CLOSE, DOUBTFUL, SCALE, TAX)),
    Check(run=prices, stage="row", rules=(NO_PRICE, FREE)),
    Check(run=quantities, stage="row", rules=(ZERO_QUANTITY, NEGATIVE)),
    Check(run=receipts, stage="row", rules=(LATE_RECEIPT,)),
)
