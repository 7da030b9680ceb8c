"""反馈: what customers say of us, and how they rate us."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Company, Day, Kind, Paragraph, Rating
from crmsheets.model.row import Column, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import FeedbackFigures


class Handling(Choice):
    """What was made of the feedback."""

    NONE = "未处理", "Not yet", "待处理"
    IMPROVING = "正在改进", "Being improved", "改进中", "处理中"
    IMPROVED = "已改进", "Improved", "已处理"
    ANSWERED = "已回复", "Answered", "已答复", "已解释"
    DECLINED = "不采纳", "Declined", "无法改进"


class Category(Choice):
    """What the feedback is about."""

    QUALITY = "产品质量", "Quality", "质量", "品质"
    PERFORMANCE = "性能", "Performance", "功能"
    LOOKS = "外观", "Appearance", "表面"
    DELIVERY = "交期", "Delivery", "交货", "货期", "交期慢"
    PRICE = "价格", "Price", "报价"
    PACKING = "包装", "Packing"
    ATTITUDE = "服务态度", "Service", "服务", "态度"
    SKILL = "专业性", "Expertise", "专业"
    LOGISTICS = "物流", "Shipping", "运输"
    AFTERSALES = "售后", "After-sales"
    OTHER = "其他", "Other", "其它"


class Feedback(FeedbackFigures):
    """One piece of feedback."""

    feedback_date: Annotated[
        Day,
        Column(
            label=Text("反馈日期", "Date"),
            hint=Text("客户说的那天，例如 2024-3-5。", "The day it was said, e.g. 2024-03-05."),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.REQUIRED,
            synonyms=("调查日期", "日期", "反馈时间", "回访日期", "Feedback date"),
            latest="today",
            width=12,
        ),
    ]
    customer_name: Annotated[
        Company,
        Column(
            label=Text("客户名称", "Company"),
            hint=Text(
                "写客户表里的名称或简称。", "The name (or short name) of the customer sheet."
            ),
            example=Text("顺达五金", "Northwind Tools Ltd"),
            use=Use.REQUIRED,
            synonyms=(
                *("客户", "公司名称", "公司", "客户名", "客户简称"),
                *("Customer", "Client", "Client name", "Company name"),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    content: Annotated[
        Paragraph | None,
        Column(
            label=Text("客户反馈", "Feedback"),
            hint=Text(
                "客户的原话；和评分填一个就行。", "In their words; this or a rating is enough."
            ),
            example=Text("产品交期较慢", "Delivery was slow"),
            one_of="said",
            synonyms=(
                *("客户意见", "意见", "建议", "评价内容", "反馈内容", "反馈", "意见建议"),
                *("意见与建议", "意见和建议", "客户建议", "反馈意见"),
                *("Comment", "Content"),
            ),
            width=34,
        ),
    ] = None
    rating: Annotated[
        Rating | None,
        Column(
            label=Text("评分(满分5分)", "Rating (out of 5)"),
            hint=Text("1到5分，5分最满意。", "1 to 5; 5 is best."),
            example=Text("4", "4"),
            one_of="said",
            synonyms=(
                *("评分", "满意度", "总体评价", "打分", "星级", "得分", "满意度评分", "综合评分"),
                *("Score", "Rating", "Stars"),
            ),
            width=10,
        ),
    ] = None
    handling: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("处理结果", "Handling"),
            hint=Text("怎么处理的，从列表选。", "What was done; pick from the list."),
            example=Text("正在改进", "Being improved"),
            synonyms=("处理情况", "处理措施", "处理", "Result", "Action taken"),
            choices=Handling,
            width=12,
        ),
    ] = None
    category: Annotated[
        Annotated[str, Kind.MULTI] | None,
        Column(
            label=Text("反馈类别", "About"),
            hint=Text(
                "说的是哪方面，可写几个，用、隔开。", "What it is about; several with commas."
            ),
            example=Text("交期", "Delivery"),
            synonyms=("类别", "类型", "问题类别", "Category", "Topic"),
            choices=Category,
            width=14,
        ),
    ] = None


TEMPLATE = Template(
    name="feedback",
    tab=Text("反馈", "Feedback"),
    title=Text("客户反馈", "Feedback"),
    row=Feedback,
    place=50,
    key=("customer_name", "feedback_date", "content"),
    sets=frozenset({"sales"}),
    help=Text("客户说一次写一行；评分和意见写一个就行。", "One row each time a customer says so."),
)
