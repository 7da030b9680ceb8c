"""Columns of a follow-up that a factory may switch on: `build --with sales`.

How far the deal is, what it may bring and when, why and to whom it was lost. They are read whether
switched on or not.
"""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge

from crmsheets.model.kind import Day, Kind, Money, Words
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.text import Text
from crmsheets.templates.followup_lists import Likelihood, LostReason, SalesStage

Expected = Annotated[Money, Ge(0)]


class FollowUpModules(Row):
    """The further columns, behind those that every factory has."""

    stage: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("销售阶段", "Sales stage"),
            hint=Text(
                "这笔生意谈到哪一步，从列表选；没谈成选「输单」。",
                "How far the deal is; pick from the list. If it fell through: Lost.",
            ),
            example=Text("报价", "Quoted"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("商机阶段", "跟进阶段", "成交阶段", "项目阶段", "谈到哪一步", "跟进到哪一步"),
                *("Deal stage", "Opportunity stage", "Pipeline stage", "Stage"),
            ),
            choices=SalesStage,
            roles="SM",
            width=12,
        ),
    ] = None
    product_interest: Annotated[
        Words | None,
        Column(
            label=Text("意向产品", "Interested in"),
            hint=Text("想买什么，写型号或品名。", "What they may buy: model or item."),
            example=Text("X100", "X100"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("意向型号", "感兴趣的产品", "需求产品", "意向商品"),
                *("Product interest", "Interested products", "Product wanted"),
            ),
            roles="SM",
            width=14,
        ),
    ] = None
    expected_amount: Annotated[
        Expected | None,
        Column(
            label=Text("预计金额({money})", "Expected amount ({money})"),
            hint=Text(
                "谈成了大概多少钱；写「约5万」也行。", "What it may bring; “about 50000” will do."
            ),
            example=Text("50000", "50000"),
            use=Use.MODULE,
            exactly=True,
            rough=True,
            module="sales",
            synonyms=(
                *("预计成交金额", "预计成交额", "预估金额", "商机金额", "意向金额", "预计订单金额"),
                *("Deal value", "Deal amount", "Opportunity amount", "Expected value"),
                *("Expected revenue", "Estimated amount", "Deal size"),
            ),
            roles="SM",
            width=13,
        ),
    ] = None
    expected_date: Annotated[
        Day | None,
        Column(
            label=Text("预计成交日", "Expected close"),
            hint=Text("估计哪天能定，例如 2024-4-30。", "When it may be settled: 2024-04-30."),
            example=Text("2024-4-30", "2024-04-30"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("预计成交日期", "预计成交时间", "预计签单日期", "预计下单日期", "预计下单时间"),
                *("Expected close date", "Close date", "Expected closing date"),
                *("Expected order date", "Estimated close date"),
            ),
            earliest=2000,
            roles="SM",
            width=12,
        ),
    ] = None
    probability: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("成交可能性", "Likelihood"),
            hint=Text(
                "你觉得有几成把握，从列表选。", "How likely you think it is; pick from the list."
            ),
            example=Text("50%", "50%"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("成交可能", "成交概率", "成交几率", "赢单率", "把握", "成交把握", "意向程度"),
                *("Probability", "Chance", "Win probability", "Probability (%)"),
            ),
            choices=Likelihood,
            roles="SM",
            width=10,
        ),
    ] = None
    lost_reason: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("输单原因", "Lost because of"),
            hint=Text("没谈成是为什么，从列表选。", "Why it fell through; pick from the list."),
            example=Text("价格", "Price"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("丢单原因", "失单原因", "未成交原因", "没成交原因", "没谈成的原因", "流失原因"),
                *("Lost reason", "Loss reason", "Reason lost", "Reason for loss", "Why lost"),
            ),
            choices=LostReason,
            roles="SM",
            width=11,
        ),
    ] = None
    competitor: Annotated[
        Words | None,
        Column(
            label=Text("竞争对手", "Competitor"),
            hint=Text("还有谁在谈，或者输给了谁。", "Who else bids, or who won it."),
            example=Text("恒达五金", "Acme Tools"),
            use=Use.MODULE,
            exactly=True,
            module="sales",
            synonyms=(
                *("竞争对手名", "竞争对手名称", "对手", "竞品厂家", "输给谁", "现供应商"),
                *("Competitors", "Rival", "Lost to", "Competing supplier"),
            ),
            roles="S",
            width=14,
        ),
    ] = None
