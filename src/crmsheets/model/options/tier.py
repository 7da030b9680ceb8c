"""How A, B and C are given."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le

from crmsheets.model.options.part import Part, Points, Share
from crmsheets.model.text import Text


class Tier(Part):
    """How A, B and C are given. Weights are points; targets None = 90th percentile, rounded."""

    method: Annotated[
        Literal["score", "rules", "abc", "rfm"],
        Text(
            "score 打分 | rules 按门槛 | abc 按累计金额 | rfm",
            "score | rules | abc (cumulative money) | rfm",
        ),
    ] = "score"
    window_months: Annotated[
        Annotated[int, Ge(1), Le(60)], Text("看最近几个月", "Months looked back")
    ] = 12
    weight_spend: Annotated[Points, Text("金额占几分", "Points for money")] = 50
    weight_orders: Annotated[Points, Text("单数占几分", "Points for the number of orders")] = 30
    weight_rating: Annotated[Points, Text("评分占几分", "Points for ratings")] = 20
    target_spend: Annotated[
        Annotated[Decimal, Gt(0)] | None,
        Text(
            "金额满分线；不写就按自家前10%的客户定",
            "Money for full points; left out: the top tenth of your own",
        ),
    ] = None
    target_orders: Annotated[
        Annotated[int, Gt(0)] | None,
        Text(
            "单数满分线；不写就按自家前10%的客户定",
            "Orders for full points; left out: the top tenth of your own",
        ),
    ] = None
    cut_a: Annotated[Points, Text("A 类的分数线", "Score from which a customer is A")] = 70
    cut_b: Annotated[Points, Text("B 类的分数线", "Score from which a customer is B")] = 40
    new_months: Annotated[
        Annotated[int, Ge(0), Le(24)],
        Text("首单几个月内算新客户，先不分级", "Months a new customer goes without a tier"),
    ] = 3
    # method "rules": a customer is A (B) from this spend or this many orders in the window on.
    rule_a_spend: Annotated[Decimal, Text("rules：买到多少算 A", "rules: A from this money")] = (
        Decimal(100_000)
    )
    rule_a_orders: Annotated[int, Text("rules：下到几单算 A", "rules: A from this many orders")] = (
        12
    )
    rule_b_spend: Annotated[Decimal, Text("rules：买到多少算 B", "rules: B from this money")] = (
        Decimal(20_000)
    )
    rule_b_orders: Annotated[int, Text("rules：下到几单算 B", "rules: B from this many orders")] = 4
    # method "abc": cumulative shares before the customer.
    share_a: Annotated[
        Share, Text("abc：累计占比在这之前算 A", "abc: A while the share before is below")
    ] = 0.8
    share_b: Annotated[
        Share, Text("abc：累计占比在这之前算 B", "abc: B while the share before is below")
    ] = 0.95
