"""Tables of months whose orders stand line by line in other sheets, too: only those count."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING

from crmsheets.checks.account import lines_of
from crmsheets.checks.amounts import counted_quantity, order_amount
from crmsheets.checks.scope import named
from crmsheets.checks.undated import order_days
from crmsheets.model.cell import Cell
from crmsheets.model.check import Check
from crmsheets.model.exact import MONEY_PLACES, QUANTITY_PLACES, grouped
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

SUMMARY = Rule(
    code="ORD20",
    severity=Severity.INFO,
    message=Text(
        "是按月的汇总：{count}格的客户和月份，别的表里有逐笔订单，只按逐笔的计。",
        "is a summary by month: for {count} of its cells other sheets hold the single orders of that "
        "customer and month. Only those count.",
    ),
    why=Text("汇总和明细只能算一个。", "A summary and its parts must not both count."),
    fix=Text(
        "不用改；不是汇总而是另外的订单，就写成逐笔的。",
        "Nothing to do. If these are further orders, enter them singly.",
    ),
    example="汇总：顺达五金 2024年3月 5000；订单：顺达五金 2024-3-5 5000",
    passing="订单：顺达五金 2024-3-5 5000",
)
DIFFERS = Rule(
    code="ORD21",
    severity=Severity.ERROR,
    message=Text(
        "和逐笔订单对不上（共{count}格）：这里 {typed}，逐笔合计 {summed}。请核对少记还是多记。",
        "does not agree with the single orders ({count} such cells): {typed} here, {summed} in all "
        "there. Check which is complete.",
    ),
    why=Text(
        "下单额按逐笔的计；汇总比它多的，可能是漏记的订单。",
        "Only single orders count. Where the summary has more, orders may be missing.",
    ),
    fix=Text(
        "漏了订单就补上逐笔的；汇总错了就改汇总。",
        "Enter the missing orders singly, or correct the summary.",
    ),
    example="汇总：顺达五金 2024年3月 8000；订单：顺达五金 2024-3-5 5000",
    passing="汇总：顺达五金 2024年3月 5000；订单：顺达五金 2024-3-5 5000",
)
RULES = (SUMMARY, DIFFERS)

_Month = tuple[object, int, int]
_ROUNDED = 100
"""A summary may be rounded: by up to a hundredth it agrees."""


def summaries(data: Dataset, settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Tables of months that share customers and months with orders given singly."""
    for table in named(data, "order"):
        groups: dict[int, list[int]] = defaultdict(list)
        summed = summed_up(data)
        for i in summed:
            groups[table.place[i]].append(i)
        for place, own in sorted(groups.items()):
            where = table.places[place]
            head = Cell(where.source.file, where.sheet, where.header_row, 0)
            yield _finding(table, place, SUMMARY, (head,), {"count": len(own)})
            off = [(i, *told) for i in own if (told := _differing(table, i, summed[i], settings))]
            if off:
                cells = tuple(table.cell(i, name) for i, name, *_ in off)
                _, _, typed, total = off[0]
                got = {"count": len(off), "typed": typed, "summed": total}
                yield _finding(table, place, DIFFERS, cells, got)


def summed_up(data: Dataset) -> dict[int, tuple[int, ...]]:
    """Order records that sum up a customer's month -> the single orders of that month."""
    table = data.tables.get("order")
    wide = _wide(data, table) if table is not None else frozenset()
    if table is None or not wide:
        return {}
    months = _months(table)
    single: dict[_Month, list[int]] = defaultdict(list)
    for i, month in months.items():
        if table.place[i] not in wide:
            single[month].append(i)
    return {
        i: tuple(single[month])
        for i, month in months.items()
        if table.place[i] in wide and month in single
    }


def _wide(data: Dataset, table: Table) -> frozenset[int]:
    """Places whose columns are months."""
    lines = lines_of(data.balance, table)
    return frozenset(
        place
        for place, at in lines.items()
        if data.balance[at].layout == "wide" and "size" not in table.places[place].columns
    )


def _months(table: Table) -> dict[int, _Month]:
    """Record -> customer, year and month, where both are known."""
    ids, names = table["customer_id"], table["customer_name"]
    return {
        i: (ids[i] or names[i], day.year, day.month)
        for i, day in enumerate(order_days(table))
        if day is not None and (ids[i] or names[i])
    }


def _differing(
    table: Table, i: int, singles: tuple[int, ...], settings: Settings
) -> tuple[str, str, str] | None:
    """The field and both figures where a month's figure is not the sum of its orders."""
    if any(table["status"][each] in settings.counting.not_counted for each in singles):
        return None
    if (typed := table["amount"][i]) is not None:
        name, places = "amount", MONEY_PLACES
        found = [_worth(table, each, settings) for each in singles]
    else:
        name, places = "quantity", QUANTITY_PLACES
        typed, found = table[name][i], [table[name][each] for each in singles]
    if typed is None or None in found:
        return None
    total = sum(each for each in found if each is not None)
    if abs(typed - total) * _ROUNDED <= max(abs(typed), abs(total)):
        return None
    return name, grouped(typed, places), grouped(total, places)


def _worth(table: Table, i: int, settings: Settings) -> int | None:
    quantity = counted_quantity(table["product_model"][i], table["quantity"][i])
    money = table["unit_price"][i], table["amount"][i]
    return order_amount(quantity, *money, settings, unit=table["unit"][i]).counted


def _finding(
    table: Table, place: int, rule: Rule, cells: tuple[Cell, ...], got: dict[str, object]
) -> Finding:
    return Finding(
        rule=rule,
        cells=cells,
        table=table.template.name,
        value=str(got.get("typed", "")),
        got=got,
        person=table.places[place].owner,
    )


CHECKS = (Check(run=summaries, stage="linked", rules=RULES),)
