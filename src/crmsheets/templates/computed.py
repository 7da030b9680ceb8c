"""Columns that nobody types: declared like the others, computed by `analyze`.

In lists from elsewhere people did type them (客户等级, 总消费金额). Such a column is read as a claim:
it helps to see what the sheet is, it is kept, and nobody is asked to correct it.
"""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.kind import Day, Kind, Money
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.text import Text


def computed(zh: str, en: str, example: str, *synonyms: str) -> Column:
    """A computed column; `synonyms`: headers under which a typed one is read."""
    return Column(
        label=Text(zh, en),
        hint=Text("由 analyze 计算，不用填。", "Computed by analyze; not typed."),
        example=Text(example, example),
        use=Use.DERIVED,
        synonyms=synonyms,
    )


Told = Annotated[str, Kind.TEXT]


class CustomerFigures(Row):
    """What analyze says of a customer; typed ones are claims (domain: customer basics)."""

    customer_status: Annotated[
        Told | None, computed("客户状态", "Customer status", "正常", "客户状态", "Customer status")
    ] = None
    customer_type: Annotated[
        Told | None,
        computed(
            *("客户类型", "Customer type", "VIP客户"), *("客户类型", "客户类别", "Customer type")
        ),
    ] = None
    first_order_date: Annotated[
        Day | None,
        computed(
            *("首次购买日期", "First order", "2023-3-5"),
            *("首次购买日期", "首次下单", "首单日期", "First order"),
        ),
    ] = None
    last_order_date: Annotated[
        Day | None,
        computed(
            *("最后购买日期", "Last order", "2024-12-3"),
            *("最后购买日期", "最近下单", "最后下单", "最近购买日期", "最近采购日期", "Last order"),
        ),
    ] = None
    total_spend: Annotated[
        Money | None,
        computed(
            *("总消费金额({money})", "Total spend ({money})", "481000"),
            *("总消费金额", "累计金额", "累计销售额", "累计消费", "销售额", "Total spend"),
        ),
    ] = None
    tier: Annotated[
        Told | None,
        computed(
            *("客户等级", "Tier", "A"),
            *("客户等级", "等级", "级别", "星级", "重要程度", "客户级别", "Tier", "Grade"),
        ),
    ] = None
