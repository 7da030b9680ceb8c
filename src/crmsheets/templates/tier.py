"""分级: the result of tiering, one row a customer; computed, never handed out to be filled."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Code, Company, Day, Integer, Kind, Money, Person
from crmsheets.model.row import Row
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import computed


class TierGrade(Choice):
    """The grade a customer got, best first; blank = no counted order. D only where the settings have it."""

    A = "A", "A", "A类", "A级", "重点", "重要", "VIP", "★★★", "高"
    B = "B", "B", "B类", "B级", "★★", "中", "普通"
    C = "C", "C", "C类", "C级", "★", "低"
    D = "D", "D", "D类", "D级"


class Tier(Row):
    """One customer's grade with what it rests on."""

    customer_id: Annotated[Code, computed("客户编号", "Customer no.", "CUS001")]
    customer_name: Annotated[Company, computed("客户名称", "Company", "顺达五金")]
    owner: Annotated[Person | None, computed("业务员", "Sales rep", "周敏")] = None
    tier: Annotated[TierGrade | None, computed("等级", "Tier", "A", "客户等级", "级别", "星级")] = (
        None
    )
    tier_previous: Annotated[TierGrade | None, computed("上期等级", "Tier before", "B")] = None
    tier_change: Annotated[str | None, Kind.TEXT, computed("变动", "Change", "升")] = None
    customer_type: Annotated[
        str | None, Kind.TEXT, computed("类型", "Type", "现有", "客户类型", "客户状态")
    ] = None
    recency_days: Annotated[Integer | None, computed("距今天数", "Days since", "28")] = None
    complaints: Annotated[Integer | None, computed("投诉数", "Complaints", "2")] = None
    open_complaints: Annotated[Integer | None, computed("未结投诉", "Open complaints", "1")] = None
    score_spend: Annotated[Integer | None, computed("金额分", "Spend points", "42")] = None
    score_frequency: Annotated[Integer | None, computed("频次分", "Order points", "27")] = None
    score_feedback: Annotated[Integer | None, computed("反馈分", "Rating points", "15")] = None
    score_total: Annotated[Integer | None, computed("总分", "Score", "84")] = None
    spend_12m: Annotated[
        Money | None, computed("近12月金额({money})", "12 months ({money})", "481000")
    ] = None
    orders_12m: Annotated[Integer | None, computed("近12月订单数", "Orders, 12 months", "11")] = (
        None
    )
    rating_avg: Annotated[str | None, Kind.TEXT, computed("平均评分", "Rating", "4.1")] = None
    last_order_date: Annotated[Day | None, computed("最近下单", "Last order", "2024-12-3")] = None
    reason: Annotated[
        str | None, Kind.PARAGRAPH, computed("理由", "Reason", "近12个月买48.1万")
    ] = None
    service_policy: Annotated[
        str | None, Kind.PARAGRAPH, computed("服务策略建议", "What to do", "每月拜访")
    ] = None


TEMPLATE = Template(
    name="tier",
    tab=Text("分级", "Tiers"),
    title=Text("客户分级", "Customer tiers"),
    row=Tier,
    place=90,
    key=("customer_id",),
    sets=frozenset(),
    result=True,
)
