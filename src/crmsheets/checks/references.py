"""Names and numbers that should stand in another table: customers, and orders of service cases."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.names import Names, short
from crmsheets.checks.scope import known, named, rows, tables
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.finding import Rule, Severity, Suggestion
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

UNKNOWN = Rule(
    code="REF01",
    severity=Severity.WARNING,
    message=Text(
        "写的「{value}」还没建档（{rows}），先按这个名称算。{nearest}",
        '"{value}" is in no customer sheet ({rows}); they count under this name. {nearest}',
    ),
    why=Text(
        "多半是简写或错字，业绩会分到两个名称上。",
        "Mostly a short form or a slip; the customer's figures are split over two names.",
    ),
    fix=Text(
        "写客户表里的名称，或在客户表加一行。",
        "Write the name of the customer sheet, or add a row there.",
    ),
    example="订单 客户名称：顺达五经（客户表：顺达五金）",
    passing="订单 客户名称：顺达五金",
)
AMBIGUOUS = Rule(
    code="REF02",
    severity=Severity.ERROR,
    message=Text(
        "写的是「{value}」，有{several}家：{names}。请写全（{rows}）。",
        'says "{value}", which may be {several}: {names}. Write the full name ({rows}).',
    ),
    why=Text("不知道算到哪一家。", "Nobody knows which customer it is."),
    fix=Text("写客户全称。", "Write the full name."),
    example="订单 客户名称：顺达（有 顺达五金、顺达电子 两家）",
    passing="订单 客户名称：顺达五金",
)
UNKNOWN_ORDER = Rule(
    code="REF03",
    severity=Severity.WARNING,
    message=Text(
        "写的 {value} 在订单里找不到，请核对单号。{nearest}",
        "{value} is no order we know. Please check the number. {nearest}",
    ),
    why=Text("投诉对不上是哪一批货。", "The case cannot be told to a delivery."),
    fix=Text("写订单表里的订单编号，或清空。", "Write the number of the order sheet, or clear it."),
    example="服务 订单编号：P02412-08（订单：PO2412-08）",
    passing="服务 订单编号：PO2412-08",
)
RULES = (UNKNOWN, AMBIGUOUS, UNKNOWN_ORDER)

_PERHAPS = Text("是不是「{name}」？", 'Is it "{name}"?')
_ADD = Text("新客户请在客户表加一行。", "For a new customer add a row to the customer sheet.")
_SHOWN = 3
"""Of many customers that a short name may mean, so many are named."""

Spots = list[tuple["Table", int]]


def customers(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A customer's name that no customer sheet has, or that fits several: one finding a name."""
    filed = {golden.customer_id: golden.name for golden in data.golden if golden.members}
    if not filed:
        return  # without a customer sheet every name is new, and none is wrong
    strangers = {golden.customer_id for golden in data.golden if not golden.members}
    names = Names(filed.values())
    for name, places in _spots(data, strangers).items():
        table, i = places[0]
        meant = table["customer_candidates"][i] or ()
        several = sorted({filed[each] for each in meant if each in filed})
        yield _finding(name, places, several or names.holding(name), names)


def _spots(data: Dataset, strangers: set[str]) -> dict[str, Spots]:
    """Names of unknown or ambiguous customers as first written -> their rows; a guest may be new."""
    spots: dict[str, Spots] = {}
    written: dict[str, str] = {}
    for table in tables(data):
        if table.template.name in {"customer", "guest"} or "customer_id" not in table.columns:
            continue
        names, ids, several = (
            table[name] for name in ("customer_name", "customer_id", "customer_candidates")
        )
        for i in known(names):
            if ids[i] in strangers or several[i]:
                name = written.setdefault(short(names[i]), names[i])
                spots.setdefault(name, []).append((table, i))
    return spots


def _finding(name: str, places: Spots, several: list[str], names: Names) -> Finding:
    table, i = places[0]
    also = [each.cell(at, "customer_name") for each, at in places[1:]]
    if len(several) > 1:
        return table.finding(
            AMBIGUOUS,
            i,
            "customer_name",
            value=name,
            also=also,
            several=len(several),
            names=several[:_SHOWN] + ["…"] * (len(several) > _SHOWN),
            rows=rows(len(places)),
        )
    near = names.nearest(name)
    return table.finding(
        UNKNOWN,
        i,
        "customer_name",
        value=name,
        suggestion=Suggestion(near) if near else None,
        also=also,
        rows=rows(len(places)),
        nearest=Said(_PERHAPS, {"name": near}) if near else _ADD,
    )


def orders(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """A service case about an order that no order sheet has."""
    for order in named(data, "order"):
        there = {plain(number): number for number in order["order_id"] if number is not None}
        choices = Names(there.values())
        for table in named(data, "service"):
            numbers = table["order_id"]
            for i in known(numbers):
                if plain(numbers[i]) in there:
                    continue
                near = choices.nearest(numbers[i])
                yield table.finding(
                    UNKNOWN_ORDER,
                    i,
                    "order_id",
                    value=numbers[i],
                    suggestion=Suggestion(near) if near else None,
                    nearest=Said(_PERHAPS, {"name": near}) if near else "",
                )


CHECKS = (
    Check(run=customers, stage="linked", rules=(UNKNOWN, AMBIGUOUS)),
    Check(run=orders, stage="linked", rules=(UNKNOWN_ORDER,)),
)
