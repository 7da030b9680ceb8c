"""Days that cannot be, or that contradict each other; what is allowed stands at the column."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import header, known, tables
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.kind import Kind
from crmsheets.model.text import Text, day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table
    from crmsheets.model.template import Field

TOO_EARLY = Rule(
    code="CELL03",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，太早了（{earliest}年以前），请核对年份。",
        "is {value}, before {earliest}. Please check the year.",
    ),
    why=Text(
        "多半是年份打错；这一格先当没填。", "Mostly a mistyped year; the cell counts as empty."
    ),
    fix=Text("改成正确的年份。", "Correct the year."),
    example="订单 下单日期：1924-3-5",
    passing="订单 下单日期：2024-3-5",
)
TOO_LATE = Rule(
    code="CELL04",
    severity=Severity.ERROR,
    message=Text(
        "是 {value}，还没到这一天（最晚 {latest}），请核对年份。",
        "is {value}, still to come (latest {latest}). Please check the year.",
    ),
    why=Text(
        "已经发生的事不会在将来；多半是年份打错，这一格先当没填。",
        "What has happened is not in the future; mostly a mistyped year. It counts as empty.",
    ),
    fix=Text("改成正确的日期。", "Correct the date."),
    example="订单 下单日期：2042-6-8（今天 2024-12-31）",
    passing="订单 下单日期：2024-6-8",
)
BEFORE = Rule(
    code="ROW02",
    severity=Severity.ERROR,
    message=Text(
        "{value} 比「{other}」{other_value} 还早，请核对。",
        "({value}) is earlier than {other} ({other_value}). Please check both.",
    ),
    why=Text(
        "先后颠倒，交期和处理天数就算错了。",
        "In this order, delivery and handling days come out wrong.",
    ),
    fix=Text("两格里改正一格。", "Correct one of the two."),
    example="订单 发货日期：2024-3-5 收货日期：2024-3-1",
    passing="订单 发货日期：2024-3-1 收货日期：2024-3-5",
)
RULES = (TOO_EARLY, TOO_LATE, BEFORE)


def latest(field: Field, today: dt.date) -> dt.date | None:
    """The last day a date field allows, from the run's today; None = any."""
    return {
        "today": today,
        "tomorrow": today + dt.timedelta(days=1),
        "next_year": dt.date(today.year + 1, 12, 31),
    }.get(field.column.latest)


def out_of_bounds(data: Dataset, _settings: Settings, today: dt.date) -> Iterator[Finding]:
    """A date before the column's first year, or after its last day."""
    for table in tables(data):
        for field in table.template.fields:
            if field.kind is Kind.DATE:
                yield from _out_of_bounds(table, field, latest(field, today))


def _out_of_bounds(table: Table, field: Field, last: dt.date | None) -> Iterator[Finding]:
    dates = table[field.name]
    for i in known(dates):
        if dates[i].year < field.column.earliest:
            yield table.finding(
                TOO_EARLY, i, field.name, value=day(dates[i]), earliest=field.column.earliest
            )
        elif last is not None and dates[i] > last:
            yield table.finding(TOO_LATE, i, field.name, value=day(dates[i]), latest=day(last))


def out_of_order(data: Dataset, _settings: Settings, today: dt.date) -> Iterator[Finding]:
    """A date before the one it must follow, such as received before shipped."""
    for table in tables(data):
        for field in table.template.fields:
            if field.column.not_before:
                yield from _out_of_order(table, field, today)


def _out_of_order(table: Table, field: Field, today: dt.date) -> Iterator[Finding]:
    other = table.template.by_name[field.column.not_before]
    last = latest(other, today)
    dates, others = table[field.name], table[other.name]
    for i in known(dates):
        before = others[i]
        if before is None or dates[i] >= before:
            continue
        # A day that cannot be was reported itself; it proves nothing about its neighbour.
        if (last is not None and before > last) or dates[i].year < field.column.earliest:
            continue
        yield table.finding(
            BEFORE,
            i,
            field.name,
            value=day(dates[i]),
            also=table.cells(i, other.name),
            other=header(table, i, other.name),
            other_value=day(before),
        )


CHECKS = (
    Check(run=out_of_bounds, stage="row", rules=(TOO_EARLY, TOO_LATE)),
    Check(run=out_of_order, stage="row", rules=(BEFORE,)),
)
