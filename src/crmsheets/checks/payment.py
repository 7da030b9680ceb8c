"""Receipts: orders that nobody knows or that are another's, no day, nothing, money back, twice."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, perhaps
from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.exact import MONEY_PLACES, grouped
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Text, day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

UNKNOWN_ORDER = Rule(
    code="PAY01",
    severity=Severity.WARNING,
    message=Text(
        "写的 {value} 在订单里找不到，先从最早的货款冲起。{nearest}",
        "{value} is no order we know; the oldest bills are taken as paid. {nearest}",
    ),
    why=Text(
        "对不上单号，就看不出哪一单还没收钱。",
        "Without the order nobody sees which one is still unpaid.",
    ),
    fix=Text("写订单表里的订单编号，或清空。", "Write the number of the order sheet, or clear it."),
    example="收款 订单编号：P02412-08（订单：PO2412-08）",
    passing="收款 订单编号：PO2412-08",
)
OTHER_CUSTOMER = Rule(
    code="PAY02",
    severity=Severity.ERROR,
    message=Text(
        "写的 {value} 是{other}的订单，这笔钱记在{customer}名下。请核对单号或客户。",
        "{value} is an order of {other}; the money is booked for {customer}. "
        "Please check number and customer.",
    ),
    why=Text(
        "钱记错了客户，一家会多欠，一家会少欠。",
        "Booked for the wrong customer, one owes too much and one too little.",
    ),
    fix=Text("改单号，或改客户名称。", "Correct the number or the customer."),
    example="收款 恒通电子 PO2412-08（订单 PO2412-08 是顺达五金的）",
    passing="收款 顺达五金 PO2412-08",
)
NO_DATE = Rule(
    code="PAY03",
    severity=Severity.WARNING,
    message=Text(
        "没填，这笔照样冲货款，但看不出付得早还是晚。请填到账那天，例如 2024-3-25。",
        "is empty; the money counts, but not how early or late it came. Enter the day, "
        "e.g. 2024-03-25.",
    ),
    why=Text("没有日期，算不了客户付款准不准时。", "Without a day nobody sees who pays on time."),
    fix=Text("补上到账日期。", "Enter the day the money arrived."),
    example="收款 收款日期：（空） 金额：5000",
    passing="收款 收款日期：2024-3-25 金额：5000",
)
NOTHING = Rule(
    code="PAY04",
    severity=Severity.ERROR,
    message=Text("是0，请填收到多少钱，例如 5000。", "is 0. Enter what was received, e.g. 5000."),
    why=Text("一笔0元的收款冲不了货款。", "A receipt of 0 pays nothing."),
    fix=Text("填实收的金额，没收到就删掉这一行。", "Enter the money, or remove the row."),
    example="收款 金额：0",
    passing="收款 金额：5000",
)
GIVEN_BACK = Rule(
    code="PAY05",
    severity=Severity.INFO,
    message=Text(
        "是 {value}，按退给客户的钱算；不是退款就去掉负号。",
        "is {value} and counts as money given back; if it is none, drop the minus.",
    ),
    why=Text("退款会让已收的钱变少。", "A refund lowers what was received."),
    fix=Text("不用改；不是退款就改成正数。", "Nothing to do; else make it positive."),
    example="收款 金额：-500 款项：（空）",
    passing="收款 金额：-500 款项：退款",
)
TWICE = Rule(
    code="PAY06",
    severity=Severity.WARNING,
    message=Text(
        "和第{row}行一样（客户、日期、单号都相同，金额 {value}），两笔都算了。重复的请删掉。",
        "repeats row {row} (same customer, day and order, {value}). Both count; remove one if it "
        "is there by mistake.",
    ),
    why=Text("一笔钱记两次，应收就少了一笔。", "Money booked twice hides a debt."),
    fix=Text(
        "重复的删掉；真是两笔，就在备注写明。", "Remove it; if there were two, say so in the notes."
    ),
    example="收款 顺达五金 2024-3-25 5000 写了两行",
    passing="收款 顺达五金 2024-3-25 5000；2024-4-25 5000",
)
EARLY = Rule(
    code="PAY07",
    severity=Severity.WARNING,
    message=Text(
        "是 {value}，比订单 {order} 的下单日期（{ordered}）还早{days}天，请核对日期和单号。",
        "({value}) is {days} days before order {order} was placed ({ordered}). "
        "Please check day and number.",
    ),
    why=Text("还没下单就付了钱，多半是写错了年份或单号。", "Mostly a wrong year or number."),
    fix=Text("核对收款日期和订单编号。", "Check the day and the number."),
    example="收款 2023-3-25 PO2403-08（下单 2024-3-1）",
    passing="收款 2024-3-25 PO2403-08（下单 2024-3-1）",
)
RULES = (UNKNOWN_ORDER, OTHER_CUSTOMER, NO_DATE, NOTHING, GIVEN_BACK, TWICE, EARLY)

EARLIEST = 30
"""Days before an order on which a payment for it is doubted; a deposit may come first."""


def values(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """No day, no money, and money given back that nobody calls so."""
    for table in named(data, "payment"):
        days, amounts, kinds = table["payment_date"], table["amount"], table["kind"]
        for i in range(len(table)):
            if days[i] is None and table.has(i, "payment_date") and amounts[i] is not None:
                yield table.finding(NO_DATE, i, "payment_date")
            if amounts[i] == 0:
                yield table.finding(NOTHING, i, "amount", value="0")
            elif amounts[i] is not None and amounts[i] < 0 and kinds[i] is None:
                shown = grouped(amounts[i], MONEY_PLACES)
                yield table.finding(GIVEN_BACK, i, "amount", value=shown)


def orders(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Receipts that name an order which is unknown, another customer's, or much later."""
    for order in named(data, "order"):
        there: dict[str, list[int]] = defaultdict(list)
        for i in known(order["order_id"]):
            there[plain(order["order_id"][i])].append(i)
        choices = Names(order["order_id"][rows[0]] for rows in there.values())
        for table in named(data, "payment"):
            for i in known(table["order_id"]):
                rows = there.get(plain(table["order_id"][i]))
                yield from (
                    _fits(table, i, order, rows) if rows else (_unknown(table, i, choices),)
                )


def _unknown(table: Table, i: int, choices: Names) -> Finding:
    number = table["order_id"][i]
    near = choices.nearest(number)
    return table.finding(
        UNKNOWN_ORDER,
        i,
        "order_id",
        value=number,
        suggestion=Suggestion(near) if near else None,
        nearest=perhaps(near),
    )


def _fits(table: Table, i: int, order: Table, rows: list[int]) -> Iterator[Finding]:
    number = table["order_id"][i]
    whose = {order["customer_id"][row] for row in rows} - {None}
    if whose and table["customer_id"][i] is not None and table["customer_id"][i] not in whose:
        yield table.finding(
            OTHER_CUSTOMER,
            i,
            "order_id",
            value=number,
            also=[order.cell(rows[0], "order_id")],
            other=order["customer"][rows[0]],
            customer=table["customer"][i],
        )
        return
    paid = table["payment_date"][i]
    placed = min((on for row in rows if (on := order["order_date"][row])), default=None)
    if paid is not None and placed is not None and (placed - paid).days > EARLIEST:
        yield table.finding(
            EARLY,
            i,
            "payment_date",
            value=day(paid),
            also=[order.cell(rows[0], "order_date")],
            order=number,
            ordered=day(placed),
            days=(placed - paid).days,
        )


def twice(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Receipts of one sheet that say the same; of two sheets only one counts anyway."""
    told = ("customer_name", "payment_date", "amount", "order_id", "method", "kind", "note")
    for table in named(data, "payment"):
        seen: dict[tuple[object, ...], int] = {}
        for i in range(len(table)):
            row = tuple(table[name][i] for name in told)
            first = seen.setdefault((table.place[i], *row), i)
            if first != i and None not in row[:3]:
                yield table.finding(
                    TWICE,
                    i,
                    "amount",
                    value=grouped(table["amount"][i], MONEY_PLACES),
                    also=table.cells(first, "amount"),
                    row=table.row[first],
                )


CHECKS = (
    Check(run=values, stage="row", rules=(NO_DATE, NOTHING, GIVEN_BACK)),
    Check(run=orders, stage="linked", rules=(UNKNOWN_ORDER, OTHER_CUSTOMER, EARLY)),
    Check(run=twice, stage="linked", rules=(TWICE,)),
)
