"""Where a customer stands in its life with the factory, and why one was lost."""

from __future__ import annotations

from crmsheets.model.choice import Choice


class Stage(Choice):
    """The stage of the life cycle, beside the type; exactly one applies."""

    MET = "首次接触", "First contact", "初次接触", "线索", "Lead"
    TALKING = "报价/在谈", "In talks", "在谈", "报价", "洽谈中", "Quoted"
    FIRST = "首单", "First order", "首次下单", "只下过一单", "One order"
    REPEAT = "复购", "Repeat", "老客户", "多次购买", "Repeat buyer"
    AT_RISK = "有流失风险", "At risk", "流失风险", "该下单没下单"
    LOST = "流失", "Lost", "流失客户", "已流失"
    BACK = "挽回", "Won back", "已挽回", "挽回客户", "Win-back"


class LossReason(Choice):
    """Why a customer left, as far as anybody wrote it down."""

    PRICE = "价格", "Price", "嫌价格高", "嫌贵", "价格高", "Too expensive"
    DELIVERY = "交期", "Delivery", "嫌交期长", "交期长", "Too slow"
    QUALITY = (
        "质量",
        "Quality",
        "产品质量",
        "对质量有意见",
        "外观",
        "性能",
        "包装",
        "Quality doubts",
    )
    SERVICE = "服务", "Service", "服务态度", "专业性", "售后", "物流"
    TERMS = "付款条件", "Payment terms", "账期"
    RIVAL = "竞争对手", "Competitor", "已有供应商", "有供应商", "Has a supplier"
    NO_NEED = "没有需求", "No need", "暂时不需要", "项目取消", "Project cancelled", "No need now"
    OTHER = "其他", "Other", "其它"
    UNKNOWN = "没记下原因", "Not written down"
