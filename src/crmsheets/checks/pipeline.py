"""Deals as the module `sales` keeps them: lost for no reason, won without an order, overtaken dates."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from crmsheets.checks.scope import by_file, error_cells, known, named
from crmsheets.checks.undated import order_days
from crmsheets.model.check import Check
from crmsheets.model.finding import Rule, Severity
from crmsheets.model.text import Text
from crmsheets.templates.followup_lists import OPEN_STAGES, SalesStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crmsheets.model.dataset import Dataset
    from crmsheets.model.finding import Finding
    from crmsheets.model.settings import Settings
    from crmsheets.model.table import Table

NO_REASON = Rule(
    code="FUP05",
    severity=Severity.WARNING,
    message=Text(
        "没填，阶段已经是「输单」（{rows}）。请选为什么没谈成，例如 {example}。",
        "is empty, but the deal is lost ({rows}). Pick why it fell through, e.g. {example}.",
    ),
    why=Text(
        "不知道为什么丢单，下次还会丢。", "Without the reason the next deal is lost the same way."
    ),
    fix=Text("从列表选输单原因。", "Pick the reason from the list."),
    example="跟进 销售阶段：输单 输单原因：（空）",
    passing="跟进 销售阶段：输单 输单原因：价格",
)
NOT_LOST = Rule(
    code="FUP06",
    severity=Severity.INFO,
    message=Text(
        "写的是「{value}」，可是阶段是「{stage}」，这一行不算输单。真没谈成就把阶段选「输单」。",
        "says “{value}”, but the stage is {stage}; the deal does not count as lost. If it is, "
        "set the stage to Lost.",
    ),
    why=Text("阶段没改，这笔还当在谈。", "As long as the stage says so the deal counts as open."),
    fix=Text("改阶段，或清空输单原因。", "Change the stage, or clear the reason."),
    example="跟进 销售阶段：报价 输单原因：价格",
    passing="跟进 销售阶段：输单 输单原因：价格",
)
NO_ORDER = Rule(
    code="FUP07",
    severity=Severity.WARNING,
    message=Text(
        "选了「成交」，可是{days}天多了订单里还没有这家的单（{rows}）。没下单就改阶段，下了就补订单。",
        "is Won, but more than {days} days on there is no order of theirs ({rows}). Change the "
        "stage, or enter the order.",
    ),
    why=Text(
        "没有订单的成交不算业绩，成交率也会偏高。",
        "A deal without an order brings no revenue and flatters the win rate.",
    ),
    fix=Text(
        "核对有没有下单，客户名称写得一不一样。", "Check the order and how the name is spelt."
    ),
    example="跟进 2024-3-5 顺达 销售阶段：成交（订单里没有顺达）",
    passing="跟进 2024-3-5 顺达 销售阶段：成交（订单 2024-3-8 顺达）",
)
OVERTAKEN = Rule(
    code="FUP08",
    severity=Severity.WARNING,
    message=Text(
        "已经过了，可是还没成交也没输单（{rows}）。请改成新的日子，或者把阶段选「成交」「输单」。",
        "has passed, but the deal is neither won nor lost ({rows}). Enter a new day, or close the "
        "deal.",
    ),
    why=Text("过期的预计让以后的收入看不准。", "Dates that have passed make a forecast worthless."),
    fix=Text("改预计成交日，或改阶段。", "Move the day, or close the deal."),
    example="跟进 销售阶段：报价 预计成交日：2024-3-5（今天 2024-12-31）",
    passing="跟进 销售阶段：报价 预计成交日：2025-3-5（今天 2024-12-31）",
)
RULES = (NO_REASON, NOT_LOST, NO_ORDER, OVERTAKEN)

WON_DAYS = 30
"""Days around a deal's day within which its order is looked for, and after which it is missed."""


def stage_of(table: Table, i: int) -> SalesStage | None:
    """The stage typed; None where there is none, or words that the list does not know."""
    typed = table["stage"][i]
    return SalesStage.read(str(typed)) if typed is not None else None


def reasons(data: Dataset, _settings: Settings, _today: dt.date) -> Iterator[Finding]:
    """Lost deals without a reason, and reasons of deals that are not lost."""
    told = error_cells(data)
    for table in named(data, "followup"):
        given, lost = table["lost_reason"], []
        for i in known(table["stage"]):
            stage = stage_of(table, i)
            if stage is SalesStage.LOST and given[i] is None and table.has(i, "lost_reason"):
                lost += [i] if table.cell(i, "lost_reason") not in told else []
            elif given[i] is not None and stage in {*OPEN_STAGES, SalesStage.WON}:
                yield table.finding(
                    NOT_LOST, i, "lost_reason", value=str(given[i]), stage=stage or ""
                )
        example = table.template.by_name["lost_reason"].column.example
        yield from by_file(table, NO_REASON, lost, "lost_reason", example=example)


def orders(data: Dataset, _settings: Settings, today: dt.date) -> Iterator[Finding]:
    """Deals that were won a month ago or longer, of customers with no order since."""
    for order in named(data, "order"):
        bought: dict[object, dt.date] = {}
        for who, day in zip(order["customer_id"], order_days(order), strict=True):
            if who is not None and day is not None:
                bought[who] = max(day, bought.get(who, day))
        for table in named(data, "followup"):
            missed = [
                i
                for who, i in last_of(table, "stage").items()
                if stage_of(table, i) is SalesStage.WON
                and _missed(table["followup_date"][i], bought.get(who), today)
            ]
            yield from by_file(table, NO_ORDER, sorted(missed), "stage", days=WON_DAYS)


def _missed(won: dt.date | None, ordered: dt.date | None, today: dt.date) -> bool:
    """Whether an order is overdue; it may have come a little before the deal was written down."""
    if won is None or (today - won).days <= WON_DAYS:
        return False
    return ordered is None or (won - ordered).days > WON_DAYS


def dates(data: Dataset, _settings: Settings, today: dt.date) -> Iterator[Finding]:
    """Days of closing that have passed while the deal is still worked on."""
    for table in named(data, "followup"):
        stages, expected = last_of(table, "stage"), table["expected_date"]
        overtaken = [
            i
            for who, i in last_of(table, "expected_date").items()
            if expected[i] < today and who in stages and stage_of(table, stages[who]) in OPEN_STAGES
        ]
        yield from by_file(table, OVERTAKEN, sorted(overtaken), "expected_date")


def last_of(table: Table, name: str) -> dict[object, int]:
    """Customer (number, else name) -> the last follow-up that fills a column.

    One without a day is older than any other; of one day's the stage that is further counts.
    """
    found: dict[object, int] = {}
    days, names, values = table["followup_date"], table["customer_name"], table[name]
    order = {stage: at for at, stage in enumerate(SalesStage)}
    at = {
        i: (days[i] or dt.date.min, order.get(values[i], -1), str(values[i])) for i in known(values)
    }
    for i in sorted(at, key=lambda i: at[i]):
        who = table["customer_id"][i] or names[i]
        if who is not None:
            found[who] = i
    return found


CHECKS = (
    Check(run=reasons, stage="row", rules=(NO_REASON, NOT_LOST)),
    Check(run=orders, stage="linked", rules=(NO_ORDER,)),
    Check(run=dates, stage="linked", rules=(OVERTAKEN,)),
)
