"""When a customer counts as lost, when one should have ordered, and when silence is no alarm."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Gt, Le
from pydantic import StringConstraints

from crmsheets.model.options.part import Days, Part, Word
from crmsheets.model.text import Text

_DAY = r"((19|20)\d\d-)?(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])"
Shutdown = Annotated[
    str, StringConstraints(pattern=rf"^{_DAY}\s*(\.\.|~|～|至|到)\s*{_DAY}$", strip_whitespace=True)
]
"""A stretch without work: 2024-8-1..2024-8-10, or every year: 8-1..8-10."""


class Life(Part):
    """When a customer counts as lost, when one should have ordered, and when silence is no alarm."""

    lost_days: Annotated[
        Days, Text("至少几天没下单才算流失", "Fewest days of silence to be lost")
    ] = 180
    lost_ratio: Annotated[
        Annotated[float, Gt(1)], Text("超过平时间隔几倍算流失", "Times the usual gap to be lost")
    ] = 3
    late_ratio: Annotated[
        Annotated[float, Gt(1)],
        Text("超过平时间隔几倍提醒该下单了", "Times the usual gap to be late"),
    ] = 2
    shrink_orders: Annotated[
        Annotated[float, Ge(0)],
        Text(
            "单子少的客户往全厂平均靠多少",
            "Weight of the company’s gap for customers with few orders",
        ),
    ] = 4
    min_orders: Annotated[
        Annotated[int, Ge(2)], Text("至少几单才看得出平时间隔", "Fewest orders that show a rhythm")
    ] = 3
    new_year_before: Annotated[
        Annotated[int, Ge(0), Le(60)],
        Text(
            "春节前几天起不算沉默（国内）",
            "Days before Chinese New Year that are no silence (China)",
        ),
    ] = 7
    new_year_after: Annotated[
        Annotated[int, Ge(0), Le(60)],
        Text(
            "春节后几天内不算沉默（国内）；前后都写 0 就不管春节",
            "Days after Chinese New Year that are no silence (China); both 0: never mind",
        ),
    ] = 14
    shutdowns: Annotated[
        tuple[Shutdown, ...],
        Text(
            "自己厂放假的日子，不算沉默：2024-8-1..2024-8-10，每年都放就写 8-1..8-10",
            "Own shutdowns, no silence: 2024-8-1..2024-8-10, or every year 8-1..8-10",
        ),
    ] = ()
    yearly_pause: Annotated[
        bool,
        Text(
            "去年同期也没下单的（两年以上的老客户）不提醒",
            "No alarm where the same weeks of the years before were silent too",
        ),
    ] = True
    contract_customers: Annotated[
        tuple[Word, ...],
        Text(
            "按年合同、按计划交货的客户（名称或编号），不提醒",
            "Customers on contract or blanket orders (name or number): no alarm",
        ),
    ] = ()
    won_back_days: Annotated[
        Days, Text("流失后又下单，几天内算挽回", "Days that a customer counts as won back")
    ] = 180
    backtest_months: Annotated[
        Annotated[int, Ge(1), Le(36)],
        Text("提醒准不准，回到几个月前试", "Months back from which the alarm is tried out"),
    ] = 6
