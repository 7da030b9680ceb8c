"""What the report and the returned copies show."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le

from crmsheets.model.options.part import Part
from crmsheets.model.text import Text


class Reporting(Part):
    """Which month is reported, and how much of it."""

    last_day_for_previous_month: Annotated[
        Annotated[int, Ge(0), Le(31)],
        Text("每月几号之前报上个月", "Until this day the month before is reported"),
    ] = 20
    top_customers: Annotated[
        Annotated[int, Ge(1), Le(100)], Text("列前几家客户", "Customers named at the top")
    ] = 10
    todos: Annotated[Annotated[int, Ge(1), Le(50)], Text("要做的事列几条", "To-dos listed")] = 10
    months_shown: Annotated[
        Annotated[int, Ge(2), Le(36)], Text("图上看几个月", "Months in the chart")
    ] = 13
    min_rate: Annotated[
        Annotated[int, Ge(1)], Text("少于几条不给比率下结论", "Fewest cases for a rate")
    ] = 10
    rows_shown: Annotated[
        Annotated[int, Ge(10)],
        Text(
            "长表打印、上网页列前几行（表里一行不少）",
            "Rows of a long table that are printed and shown on the web page (the sheet keeps all)",
        ),
    ] = 100


class Returns(Part):
    """What a returned copy shows."""

    max_lines: Annotated[
        Annotated[int, Ge(1), Le(500)], Text("退回件最多列几条", "Most lines in a returned copy")
    ] = 30
