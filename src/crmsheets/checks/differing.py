"""Order lines that two files write differently: last month's line corrected in the next file."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from crmsheets.checks.scope import known, named
from crmsheets.model.check import Check
from crmsheets.model.choice import plain
from crmsheets.model.exact import plain_number
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

LINE_DIFFERS = Rule(
    code="UNIQ05",
    severity=Severity.WARNING,
    message=Text(
        "{value} 的这一行在另一份文件里写得不一样：那边{field}是 {other}（{first}），这里是 {here}，两行都算了。"
        "是同一行就改成一样，或者删掉一边。",
        "line of {value} is written differently in another file: {field} is {other} there ({first}) "
        "and {here} here. Both count; if they are one line, make them equal or remove one.",
    ),
    why=Text(
        "同一行带到下一份文件里又改过，两边都算，营业额就多了。",
        "A line carried over to the next file and changed there counts twice.",
    ),
    fix=Text(
        "同一行：改成一样或删掉一边。分两批的：写上各自的发货日期。",
        "One line: make them equal or remove one. Two deliveries: give each its ship date.",
    ),
    example="12月.xlsx：PO2412-08 X100 金额450；1月.xlsx：PO2412-08 X100 金额480",
    passing="12月.xlsx：PO2412-08 X100 金额450；1月.xlsx：PO2412-08 X100 金额450",
)
RULES = (LINE_DIFFERS,)

_SAME = ("customer_id", "order_date", "size")
_DIFFERING = ("quantity", "unit_price", "amount")


def differing_lines(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Lines of one number, customer, day and product, one in each of several files, of other money.

    Lines that left as copies are gone by now. Two deliveries of one line have two days of shipping.
    """
    for table in named(data, "order"):
        for rows in _lines(table):
            files = [table.source(i).file for i in rows]
            first, *others = rows
            if len(set(files)) < len(files):
                continue
            for i in others:
                if not _two_deliveries(table, first, i) and (name := _differs(table, first, i)):
                    yield _finding(table, first, i, name)


def _lines(table: Table) -> list[list[int]]:
    """The rows of each line that has a number, a day and a product."""
    groups: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for i in known(table["order_id"]):
        product = table["product_model"][i]
        if product and table["order_date"][i]:
            told = (plain(table["order_id"][i]), plain(product))
            groups[(*told, *(table[name][i] for name in _SAME))].append(i)
    return [rows for rows in groups.values() if len(rows) > 1]


def _two_deliveries(table: Table, first: int, i: int) -> bool:
    days = table["ship_date"]
    return days[first] is not None and days[i] is not None and days[first] != days[i]


def _differs(table: Table, first: int, i: int) -> str | None:
    """The first figure that both lines have and that is not the same."""
    return next((name for name in _DIFFERING if _unequal(table[name][first], table[name][i])), None)


def _unequal(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _finding(table: Table, first: int, i: int, name: str) -> Finding:
    field = table.template.by_name[name]

    def shown(value: Any) -> str:
        return plain_number(value, field.kind.places or 0)

    return table.finding(
        LINE_DIFFERS,
        i,
        name,
        value=table["order_id"][i],
        also=table.cells(first, name),
        field=field.column.called,
        other=shown(table[name][first]),
        here=shown(table[name][i]),
        first=str(table.cell(first, name)),
    )


CHECKS = (Check(run=differing_lines, stage="linked", rules=RULES),)
