"""Order numbers and lines that stand there twice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import alike
from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text, day
from crmsheets.templates.order import OrderStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

OTHER_CUSTOMER = Rule(
    code="UNIQ01",
    severity=Severity.ERROR,
    message=Text(
        "{value} 已经是{other}的订单（{first}），这里写的是{customer}。请核对单号或客户。",
        "{value} is an order of {other} already ({first}); here it is {customer}. "
        "Please check number and customer.",
    ),
    why=Text(
        "一个单号两家客户，金额会算错人。", "With two customers the money goes to the wrong one."
    ),
    fix=Text("改单号，或改客户名称。", "Correct the number or the customer."),
    example="订单 PO2412-08 顺达五金；PO2412-08 恒通电子",
    passing="订单 PO2412-08 顺达五金；PO2412-09 恒通电子",
)
OTHER_DATE = Rule(
    code="UNIQ02",
    severity=Severity.ERROR,
    message=Text(
        "{value} 这里写的是 {date}，前面写的是 {other}（{first}）。请核对单号或日期。",
        "{value} is dated {date} here and {other} before ({first}). Please check number and date.",
    ),
    why=Text(
        "同一张订单只有一个下单日期，月份才不会算错。", "An order has one date, or months go wrong."
    ),
    fix=Text("改日期，或改单号。", "Correct the date or the number."),
    example="订单 PO2412-08 2024-12-3；PO2412-08 2024-2-3",
    passing="订单 PO2412-08 2024-12-3；PO2412-08 2024-12-3（另一个产品）",
)
LINE_TWICE = Rule(
    code="UNIQ03",
    severity=Severity.WARNING,
    message=Text(
        "{value} 的这一行和第{row}行一样（产品、数量、单价都相同），两行都算了。重复的请删掉。",
        "repeats row {row} of {value} (same item, quantity and price). Both count; remove one "
        "if it is there by mistake.",
    ),
    why=Text(
        "多半是复制时多贴了一行，金额就翻倍。",
        "Mostly a row pasted twice, which doubles the money.",
    ),
    fix=Text(
        "重复的删掉；真是两批，就在备注写明。",
        "Remove it; if it is a second lot, say so in the notes.",
    ),
    example="订单 PO2412-08 X100 1000 12.5 写了两行",
    passing="订单 PO2412-08 X100 1000 12.5；PO2412-08 X200 500 8",
)
RULES = (OTHER_CUSTOMER, OTHER_DATE, LINE_TWICE)

_LINE = (
    "order_id",
    "customer_name",
    "order_date",
    "product_model",
    "size",
    "quantity",
    "unit_price",
    "amount",
    "note",
)


def order_numbers(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """An order number that another customer, or the same one on another day, has as well."""
    filed = {golden.customer_id for golden in data.golden if golden.members}
    for table in named(data, "order"):
        numbers, names = table["order_id"], table["customer_name"]
        who = [number or name for number, name in zip(table["customer_id"], names, strict=True)]
        first: dict[str, int] = {}
        told: set[tuple[str, object]] = set()
        for i in known(numbers):
            number = plain(numbers[i])
            before = first.setdefault(number, i)
            other = not _short_form(table, before, i, filed) and who[before] != who[i]
            found = _differs(table, before, i, other=other and bool(who[before] and who[i]))
            if found is not None and (number, found[1]) not in told:
                told.add((number, found[1]))
                yield found[0]


def _short_form(table: Table, before: int, i: int, filed: set[str]) -> bool:
    """Whether one of two names is a short form of the other that no customer sheet has.

    `references` asks about such a name already; a second question would be about the same fault.
    """
    ids, names = table["customer_id"], table["customer_name"]
    strangers = {ids[before], ids[i]} - filed
    return bool(
        filed
        and strangers
        and names[before]
        and names[i]
        and ids[before] != ids[i]
        and alike(names[before], names[i])
    )


def _differs(table: Table, before: int, i: int, *, other: bool) -> tuple[Finding, object] | None:
    """A finding for a line that contradicts the first one of its order, and what is different.

    `other`: the lines name two customers.
    """
    cell = table.cell(before, "order_id")
    number, names, dates = table["order_id"][i], table["customer_name"], table["order_date"]
    if other:
        finding = table.finding(
            OTHER_CUSTOMER,
            i,
            "order_id",
            value=number,
            also=(cell, *table.cells(i, "customer_name")),
            other=names[before],
            customer=names[i],
            first=str(cell),
        )
        return finding, table["customer_id"][i] or names[i]
    if _returned(table, before) or _returned(table, i):
        return None  # goods come back on a day of their own, under the order's number
    if dates[before] and dates[i] and dates[before] != dates[i]:
        finding = table.finding(
            OTHER_DATE,
            i,
            "order_date",
            value=number,
            also=table.cells(before, "order_date"),
            date=day(dates[i]),
            other=day(dates[before]),
            first=str(cell),
        )
        return finding, dates[i]
    return None


def _returned(table: Table, i: int) -> bool:
    quantity = table["quantity"][i]
    return table["status"][i] == OrderStatus.RETURNED or (quantity is not None and quantity < 0)


def repeated_lines(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """The same order line twice in one sheet."""
    for table in named(data, "order"):
        columns = [table[name] for name in _LINE]
        first: dict[tuple[object, ...], int] = {}
        for i in known(table["order_id"]):
            line = (table.place[i], *(column[i] for column in columns))
            before = first.setdefault(line, i)
            if before != i:
                yield table.finding(
                    LINE_TWICE,
                    i,
                    "order_id",
                    value=table["order_id"][i],
                    also=table.cells(before, "order_id"),
                    row=table.row[before],
                )


CHECKS = (
    Check(run=order_numbers, stage="linked", rules=(OTHER_CUSTOMER, OTHER_DATE)),
    Check(run=repeated_lines, stage="linked", rules=(LINE_TWICE,)),
)
