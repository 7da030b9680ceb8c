"""How A, B and C are given."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from annotated_types import Ge, Gt, Le
from pydantic import StringConstraints, model_validator

from crmsheets.model.options.part import Days, Listed, Part, Points, Share, in_order
from crmsheets.model.options.tier_presets import filled
from crmsheets.model.text import Text

Name = Literal["A", "B", "C", "D"]


class TierRule(Part):
    """One plain rule: who meets the condition gets the tier, unless a rule above it was met."""

    tier: Annotated[Name, Text("等级", "Tier")]
    when: Annotated[
        Annotated[str, StringConstraints(min_length=1, max_length=2000, strip_whitespace=True)],
        Text("条件", "When"),
    ]


class Tier(Part):
    """How tiers are given. Weights are points; targets None = 90th percentile, rounded."""

    preset: Annotated[
        Literal["processing"] | None,
        Text(
            "现成的一套：processing 电镀、加工厂（半年评一次，A 80、B 70、C 60，其余 D）",
            "A ready-made set: processing, for plating and job shops (half-yearly, A 80 B 70 C 60 D)",
        ),
    ] = None
    method: Annotated[
        Literal["score", "rules", "abc", "rfm", "rfm_strict"],
        Text(
            "怎么分级：score 打分 | rules 按门槛 | abc 按累计金额 | rfm | rfm_strict 分界线不加 1",
            "How tiers are given: score | rules | abc (cumulative money) | rfm | rfm_strict (limits without + 1)",
        ),
    ] = "score"
    window_months: Annotated[
        Annotated[int, Ge(1), Le(60)], Text("看最近几个月", "Months looked back")
    ] = 12
    weight_spend: Annotated[Points, Text("金额占几分", "Points for money")] = 50
    weight_orders: Annotated[Points, Text("单数占几分", "Points for the number of orders")] = 30
    weight_rating: Annotated[Points, Text("评分占几分", "Points for ratings")] = 20
    weight_payment: Annotated[Points, Text("付款及时占几分", "Points for paying on time")] = 0
    weight_price: Annotated[
        Points, Text("单价高低占几分", "Points for the level of unit prices")
    ] = 0
    floor_spend: Annotated[
        Annotated[Decimal, Ge(0)],
        Text("金额多少以下是 0 分", "Money up to which there are no points"),
    ] = Decimal(0)
    floor_orders: Annotated[
        Annotated[int, Ge(0)], Text("几单以下是 0 分", "Orders up to which there are no points")
    ] = 0
    rating_prior: Annotated[
        Annotated[float, Ge(0), Le(100)],
        Text(
            "评分条数少的往全厂平均靠：当作多了几条平均分；0 不靠",
            "Few ratings lean on the average: as if there were so many average ones more; 0: never",
        ),
    ] = 0
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
    cut_c: Annotated[
        Points | None,
        Text(
            "C 类的分数线，再低是 D；不写就没有 D",
            "Score from which a customer is C, below it D; left out: no D",
        ),
    ] = None
    new_months: Annotated[
        Annotated[int, Ge(0), Le(24)],
        Text("首单几个月内算新客户，先不分级", "Months a new customer goes without a tier"),
    ] = 3
    rules: Annotated[
        tuple[TierRule, ...],
        Text(
            'rules：自己写的规则，先写的先算，例如 [{ tier = "A", when = "近12月金额 ≥ 20万 且 订单 ≥ 6" }]',
            'rules: your own, the first that is met counts: [{ tier = "A", when = "spend >= 200000" }]',
        ),
        Listed(
            Text("分级规则", "Tier rules"),
            Text(
                "一行一条，从上到下，先符合哪条就是哪个等级，都不符合是最后一级。"
                "例如 A | 近12月金额 ≥ 20万 且 订单 ≥ 6 且 评分 ≥ 3.5。要用规则，参数里「tier.method」填 rules。",
                "A line each, from top to bottom; the first that is met counts, whoever meets none gets the "
                "last tier. As in A | spend >= 200,000 and orders >= 6. They count where tier.method is rules.",
            ),
        ),
    ] = ()
    # method "rules" without rules of one's own: a customer is A (B) from this spend or this many
    # orders in the window on.
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
    # After the method: what caps a tier, what lifts one.
    gates: Annotated[
        bool,
        Text(
            "货款逾期太久、重大投诉没结的，等级封顶",
            "Cap the tier of customers with long overdue receivables or a serious open complaint",
        ),
    ] = False
    gate_tier: Annotated[Literal["B", "C"], Text("封顶到哪一级", "The best tier they can have")] = (
        "B"
    )
    gate_overdue_days: Annotated[
        Days, Text("货款逾期超过几天封顶", "Days overdue after which receivables cap the tier")
    ] = 90
    gate_complaint_days: Annotated[
        Days,
        Text(
            "投诉没写严重程度的，超过几天没结算重大",
            "Days after which an open complaint without a severity counts as serious",
        ),
    ] = 30
    promotion: Annotated[
        bool,
        Text(
            "连着几单都是大单的，升一级",
            "Lift customers one tier after several big orders in a row",
        ),
    ] = False
    promotion_orders: Annotated[
        Annotated[int, Ge(2), Le(12)], Text("连着几单", "How many orders in a row")
    ] = 3
    promotion_amount: Annotated[
        Annotated[Decimal, Gt(0)] | None,
        Text(
            "多大算大单；不写就看全厂的单子，最大的四分之一",
            "From what money an order is big; left out: the biggest quarter of all orders",
        ),
    ] = None

    @model_validator(mode="before")
    @classmethod
    def _with_preset(cls, given: Any) -> Any:
        """What the preset says stands below what is said here."""
        return filled(given) if isinstance(given, dict) else given

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        """Nobody could be B where A begins below it."""
        in_order(self, "cut_a", "cut_b", "cut_c")
        in_order(self, "share_b", "share_a")
        in_order(self, "rule_a_spend", "rule_b_spend")
        in_order(self, "rule_a_orders", "rule_b_orders")
        return self
