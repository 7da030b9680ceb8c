"""反馈: what customers say of us, and how they rate us."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Company, Day, Kind, Paragraph, Rating
from crmsheets.model.row import Column, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import FeedbackFigures
from crmsheets.templates.feedback_modules import FeedbackModules


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


class FeedbackBasics(FeedbackFigures):
    """What every factory keeps of a piece of feedback."""

    feedback_date: Annotated[
        Day,
        Column(
            label=Text("反馈日期", "Date"),
            hint=Text("客户说的那天，例如 2024-3-5。", "The day it was said, e.g. 2024-03-05."),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.REQUIRED,
            synonyms=(
                *("调查日期", "日期", "反馈时间", "回访日期", "调查时间", "评价日期"),
                *("回访时间", "评价时间", "收到日期", "时间", "意见日期", "调研日期"),
                *("Feedback date", "Survey date", "Date received", "Review date"),
            ),
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
                *("客户", "公司名称", "公司", "客户名", "客户简称", "单位", "客户单位"),
                *("单位名称", "客户全称", "往来单位", "受访客户", "评价客户"),
                *(
                    "Customer",
                    "Client",
                    "Client name",
                    "Company name",
                    "Account",
                    "Customer company",
                ),
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
                *("意见与建议", "意见和建议", "客户建议", "反馈意见", "客户评价", "客户原话"),
                *("客户说", "客户怎么说", "评语", "客户声音", "意见内容", "反馈情况"),
                *("建议内容", "具体意见"),
                *("Comment", "Content", "Comments", "Customer comment", "Remarks", "Suggestion"),
                *("Suggestions", "Customer feedback"),
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
                *("评分", "满意度", "总体评价", "打分", "星级", "得分", "满意度评分"),
                *("综合评分", "满意度得分", "总体满意度", "分数", "满意程度", "综合得分"),
                *("客户评分", "总评分", "评星", "满意度打分", "评价等级", "满意等级"),
                *("Score", "Rating", "Stars", "Overall rating", "Satisfaction", "Overall score"),
                *("Points",),
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
            synonyms=(
                *("处理情况", "处理措施", "处理", "改进措施", "改进情况", "处理进展"),
                *("整改情况", "整改措施", "回复情况", "改善措施", "处理方式", "跟进结果"),
                *("Result", "Action taken", "Action", "Follow-up", "Improvement", "Response"),
            ),
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
            synonyms=(
                *("类别", "类型", "问题类别", "意见分类", "反馈分类", "反馈类型", "问题分类"),
                *("意见类别", "分类", "意见类型"),
                *("Category", "Topic", "Feedback type", "Type"),
            ),
            choices=Category,
            width=14,
        ),
    ] = None


class Feedback(FeedbackModules, FeedbackBasics):
    """One piece of feedback: the basics, and what a switched-on module adds behind them."""


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
