"""Tables of months whose orders stand line by line in other sheets, too: a summary counts twice."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.account import lines_of
from crmsheets.checks.scope import named
from crmsheets.model.cell import Cell
from crmsheets.model.check import Check
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

SUMMARY = Rule(
    code="ORD20",
    severity=Severity.ERROR,
    message=Text(
        "这是按月的表，其中 {count} 格的客户和月份，别的表里已有逐笔订单，会重复计算。是汇总就把这张表拿走。",
        "This is a table of months; for {count} of its cells other sheets hold the single orders of "
        "that customer and month, so they count twice. If it is a summary, take it away.",
    ),
    why=Text("汇总和明细只能算一个。", "A summary and its parts must not both count."),
    fix=Text(
        "汇总表移出文件夹，只留明细。", "Move the summary out of the folder; keep the orders."
    ),
    example="汇总：顺达五金 2024年3月 5000；订单：顺达五金 2024-3-5 5000",
    passing="订单：顺达五金 2024-3-5 5000",
)
RULES = (SUMMARY,)

_Month = tuple[object, int, int]


def summaries(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Tables of months that share customers and months with orders given singly."""
    for table in named(data, "order"):
        lines = lines_of(data.balance, table)
        wide = {
            place
            for place, at in lines.items()
            if data.balance[at].layout == "wide" and "size" not in table.places[place].columns
        }
        if not wide:
            continue
        months = _months(table)
        single = {month for i, month in months.items() if table.place[i] not in wide}
        for place in sorted(wide):
            own = [month for i, month in months.items() if table.place[i] == place]
            count = sum(month in single for month in own)
            if count:
                yield _finding(table, place, count)


def _months(table: Table) -> dict[int, _Month]:
    """Record -> customer, year and month, where both are known."""
    ids, names, days = table["customer_id"], table["customer_name"], table["order_date"]
    return {
        i: (ids[i] or names[i], day.year, day.month)
        for i, day in enumerate(days)
        if day is not None and (ids[i] or names[i])
    }


def _finding(table: Table, place: int, count: int) -> Finding:
    where = table.places[place]
    return Finding(
        rule=SUMMARY,
        cells=(Cell(where.source.file, where.sheet, where.header_row, 0),),
        table=table.template.name,
        got={"count": count},
        person=where.owner,
    )


CHECKS = (Check(run=summaries, stage="linked", rules=RULES),)
