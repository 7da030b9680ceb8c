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
            *(
                "总消费金额",
                "累计金额",
                "累计成交",
                "累计成交额",
                "累计成交金额",
                "累计采购额",
                "成交总额",
                "累计销售额",
                "累计消费",
                "销售额",
                "Total spend",
            ),
        ),
    ] = None
    tier: Annotated[
        Told | None,
        computed(
            *("客户等级", "Tier", "A"),
            *("客户等级", "等级", "级别", "星级", "重要程度", "客户级别", "Tier", "Grade"),
        ),
    ] = None


class FollowUpFigures(Row):
    """What analyze says of a contact (domain: follow-up)."""

    overdue: Annotated[
        Told | None, computed("是否逾期", "Overdue", "是", "是否逾期", "逾期", "Overdue")
    ] = None
    days_since: Annotated[
        Told | None, computed("距上次天数", "Days since", "12", "距上次天数", "Days since")
    ] = None


class FeedbackFigures(Row):
    """What analyze says of a piece of feedback (domain: feedback)."""

    sentiment: Annotated[
        Told | None, computed("好评差评", "Sentiment", "好评", "好评差评", "Sentiment")
    ] = None
    rating_avg: Annotated[
        Told | None, computed("满意度均分", "Average rating", "4.1", "满意度均分", "Average rating")
    ] = None


class ServiceFigures(Row):
    """What analyze says of a case (domain: service)."""

    response_days: Annotated[
        Told | None, computed("响应天数", "Days to answer", "1", "响应天数", "Days to answer")
    ] = None
    handling_days: Annotated[
        Told | None, computed("处理天数", "Days to close", "3", "处理天数", "Days to close")
    ] = None
    sla_overdue: Annotated[
        Told | None, computed("是否超期", "Over time", "否", "是否超期", "Over time")
    ] = None


class ActivityFigures(Row):
    """What analyze says of an event (domain: activity)."""

    activity_id: Annotated[
        Told | None,
        computed("活动编号", "Event no.", "ACT20241001", "活动编号", "Event no", "Event ID"),
    ] = None
    leads: Annotated[
        Told | None, computed("新增线索", "New leads", "12", "新增线索", "New leads")
    ] = None
    qualified: Annotated[
        Told | None, computed("有效线索", "Qualified leads", "8", "有效线索", "Qualified leads")
    ] = None
    won: Annotated[
        Told | None, computed("成交客户", "Customers won", "3", "成交客户", "Customers won")
    ] = None
    revenue: Annotated[
        Told | None, computed("成交金额", "Revenue won", "58000", "成交金额", "Revenue won")
    ] = None
    cost_per_lead: Annotated[
        Told | None, computed("单线索成本", "Cost per lead", "300", "单线索成本", "Cost per lead")
    ] = None
    roi: Annotated[
        Told | None, computed("投入产出比", "Return on cost", "1.6", "投入产出比", "ROI")
    ] = None


class GuestFigures(Row):
    """What analyze says of a guest (domain: guests)."""

    is_new: Annotated[
        Told | None, computed("是否新客户", "New customer", "是", "是否新客户", "New customer")
    ] = None
    followed: Annotated[
        Told | None, computed("是否跟进", "Followed up", "是", "是否跟进", "Followed up")
    ] = None
