"""Sheets of orders that say when goods left, but never when they were ordered: a shipping ledger.

Many factories keep no other list of orders. Such lines belong to the month of their shipping; their
order date itself stays empty, so that no lead time is made up.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from crmsheets.checks.scope import header, named
from crmsheets.model.cell import Cell
from crmsheets.model.check import Check
from crmsheets.model.finding import Finding, Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

_ORDERED, _SHIPPED = "order_date", "ship_date"
_DAY = re.compile(r"(\d{2,4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,4}")

BY_SHIPPING = Rule(
    code="ORD22",
    severity=Severity.INFO,
    message=Text(
        "这张表没写下单日期，{count}行按「{header}」归到月份。",
        "gives no order date; {count} rows are put into months by {header}.",
    ),
    why=Text(
        "没有日期的订单不在任何月份里；交货天数仍然不算。",
        "An order without a date is in no month. Lead times are not computed from it.",
    ),
    fix=Text("有下单日期就加一列填上。", "If the order dates are known, add a column for them."),
    example="出货台账：只有 出货日期，没有 下单日期",
    passing="订单：下单日期 2024-3-5 发货日期 2024-3-9",
)
RULES = (BY_SHIPPING,)


def order_days(table: Table) -> list[dt.date | None]:
    """The day each order line counts at: of ordering, or of shipping on a sheet with no other."""
    places = _by_shipping(table)
    days = zip(table.place, table[_ORDERED], table[_SHIPPED], strict=True)
    return [shipped if place in places else ordered for place, ordered, shipped in days]


def undated(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Sheets whose lines are dated by shipping, told once each, at the header."""
    for table in named(data, "order"):
        for place in sorted(_by_shipping(table)):
            rows = [i for i, at in enumerate(table.place) if at == place]
            dated = [i for i in rows if table[_SHIPPED][i] is not None]
            where = table.places[place]
            column = where.columns.get(_SHIPPED, 0)
            yield Finding(
                rule=BY_SHIPPING,
                cells=(Cell(where.source.file, where.sheet, where.header_row, column),),
                table=table.template.name,
                got={"count": len(dated), "header": header(table, dated[0], _SHIPPED)},
                person=where.owner,
            )


def _by_shipping(table: Table) -> set[int]:
    """Places none of whose lines has an order date, while some have a day of shipping.

    A column of days that nobody could name may hold the order dates: then nothing stands in.
    """
    ordered = {at for at, day in zip(table.place, table[_ORDERED], strict=True) if day is not None}
    shipped = {at for at, day in zip(table.place, table[_SHIPPED], strict=True) if day is not None}
    candidates = shipped - ordered
    return candidates - _with_other_days(table) if candidates else candidates


def _with_other_days(table: Table) -> set[int]:
    return {
        place
        for values in table.extras.values()
        for place, value in zip(table.place, values, strict=True)
        if isinstance(value, dt.date) or (isinstance(value, str) and _DAY.match(value.strip()))
    }


CHECKS = (Check(run=undated, stage="linked", rules=RULES),)
