"""Choice lists of the switched-on follow-up columns: how far a deal is, how likely, why it was lost."""

from __future__ import annotations

from crmsheets.model.choice import Choice, made
from crmsheets.model.stage import LossReason


class SalesStage(Choice):
    """How far a deal has come; the first five follow one another, the others end or interrupt it."""

    MET = (
        *("初步接触", "First contact", "接触", "初次接触", "初访", "线索", "新线索", "刚接触"),
        *("Lead", "New lead", "Prospecting", "Initial contact", "Contacted"),
    )
    NEEDS = (
        *("需求确认", "Needs confirmed", "确认需求", "了解需求", "需求沟通", "需求分析"),
        *("Qualified", "Qualification", "Needs analysis", "Discovery"),
    )
    SAMPLE = (
        *("打样/送样", "Samples", "打样", "送样", "寄样", "样品", "试样", "打样中"),
        *("Sample", "Sampling", "Sample sent", "Samples sent", "Trial"),
    )
    QUOTE = (
        *("报价", "Quoted", "已报价", "报价中", "报价阶段", "方案报价"),
        *("Quote", "Quotation", "Proposal", "Offer sent", "Quote sent"),
    )
    TALKS = (
        *("谈判", "Negotiation", "商务谈判", "谈判中", "议价", "谈价", "合同谈判", "谈合同"),
        *("Negotiating", "In negotiation", "Contract"),
    )
    WON = (
        *("成交", "Won", "已成交", "赢单", "成单", "签单", "已签约", "签约", "已下单"),
        *("Closed won", "Win", "Deal won", "Order won"),
    )
    LOST = (
        *("输单", "Lost", "丢单", "已输单", "未成交", "失单", "失败", "没谈成"),
        *("Closed lost", "Deal lost", "Order lost"),
    )
    HOLD = (
        *("搁置", "On hold", "暂停", "暂缓", "挂起", "先放一放", "延后"),
        *("Hold", "Paused", "Postponed", "Parked"),
    )


OPEN_STAGES = (
    SalesStage.MET,
    SalesStage.NEEDS,
    SalesStage.SAMPLE,
    SalesStage.QUOTE,
    SalesStage.TALKS,
)
"""The stages of a deal that is still worked on, in their order."""


class Likelihood(Choice):
    """How likely a salesman thinks it is that a deal comes off."""

    P10 = "10%", "10%", "10", "0.1", "很低", "低", "希望不大", "Very low", "Low", "一成"
    P30 = "30%", "30%", "30", "0.3", "较低", "偏低", "Rather low", "三成"
    P50 = "50%", "50%", "50", "0.5", "中", "一般", "一半", "五五开", "Medium", "五成", "Even"
    P70 = "70%", "70%", "70", "0.7", "较高", "偏高", "Rather high", "七成"
    P90 = "90%", "90%", "90", "0.9", "很高", "高", "基本能成", "Very high", "High", "九成"


LostReason = made(
    "LostReason",
    {
        each.name: (each.text.zh, each.text.en, *each.synonyms)
        for each in LossReason
        if each is not LossReason.UNKNOWN  # nobody picks from a list that nothing was written
    },
    __name__,
)
"""The reasons to pick from: those of the life cycle but the one that stands for none."""
