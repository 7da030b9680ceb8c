"""跟进: every contact with a customer, and what comes next."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Company, Day, Kind, Paragraph, Person
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import FollowUpFigures
from crmsheets.templates.followup_modules import FollowUpModules


class Method(Choice):
    """How the contact was made."""

    WECHAT = "微信", "WeChat", "wx", "VX", "发微信", "QQ"
    PHONE = "电话", "Phone", "打电话", "TEL", "Call", "致电", "语音", "去电", "来电", "通话"
    VISIT = "上门拜访", "Visit", "拜访", "上门", "走访", "面谈"
    CAME = ("客户来访", "Came to us", "来访", "来厂", "看厂", "Factory visit", "Visited us", "验厂")
    EMAIL = "邮件", "E-mail", "Email", "邮箱"
    FAIR = "展会", "Trade fair"
    OTHER = "其他", "Other", "会议", "其它", "Meeting"


class Response(Choice):
    """How the customer took it."""

    INTERESTED = "有意向", "Interested", "很感兴趣", "感兴趣"
    QUOTE = "要报价", "Wants a quote", "询价"
    SAMPLE = "要样品", "Wants a sample", "要样"
    THINKING = "再考虑", "Thinking it over", "考虑中", "考虑"
    PRICE = "嫌价格高", "Too expensive", "价格异议", "价格高", "嫌贵"
    SLOW = "嫌交期长", "Too slow", "交期异议", "交期长"
    QUALITY = "对质量有意见", "Quality doubts", "质量异议"
    NO_NEED = "暂时不需要", "No need now", "暂无需求", "不需要", "拒绝"
    SUPPLIED = "已有供应商", "Has a supplier", "有供应商"
    NOT_REACHED = "没联系上", "Not reached", "未联系上", "未接", "没接电话"
    ORDERED = "已下单", "Ordered", "下单"


class NextStep(Choice):
    """What is to be done next."""

    CONTACT = "再联系", "Contact again", "跟进", "继续跟进", "回访"
    QUOTE = "报价", "Quote"
    SAMPLE = "打样/寄样", "Send sample", "寄样", "打样", "送样"
    DRAWING = "确认图纸", "Confirm drawing", "图纸"
    VISIT = "上门拜访", "Visit", "拜访"
    CONTRACT = "签合同/下单", "Sign/order", "签合同", "下单", "签约"
    COLLECT = "催款", "Collect payment", "收款"
    COMPLAINT = "处理投诉", "Settle complaint", "处理客诉"
    WAIT = "等客户回复", "Wait for reply", "等回复", "等待"
    NONE = "暂不跟进", "No follow-up", "无需跟进", "不跟进", "不用跟进"


NEEDS_NO_DATE = frozenset({NextStep.NONE, NextStep.WAIT})
"""Steps after which nobody need say when to call again."""


class FollowUpBasics(FollowUpFigures):
    """What every factory keeps of a contact."""

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
                *("客户", "公司名", "公司", "客户简称", "公司名称", "客户名", "客户单位"),
                *("拜访客户", "单位名称", "客户全称", "单位", "客户公司", "跟进客户"),
                *("往来单位",),
                *("Customer", "Client", "Account", "Client name", "Company name", "Customer name"),
                *("Client company",),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    followup_date: Annotated[
        Day,
        Column(
            label=Text("跟进日期", "Date"),
            hint=Text(
                "联系客户的日子，例如 2024-3-5。", "The day of the contact, e.g. 2024-03-05."
            ),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.REQUIRED,
            synonyms=(
                *("日期", "时间", "跟进日", "拜访日期", "沟通时间", "跟进时间", "联系日期"),
                *("拜访时间", "联系时间", "联系日", "跟进日子", "沟通日期", "走访日期"),
                *("走访时间", "洽谈日期", "洽谈时间", "来访日期", "通话日期", "日子"),
                *("Day", "Contact date", "Visit date", "Call date"),
                *("Meeting date", "Contacted on"),
            ),
            latest="tomorrow",
            earliest=2000,
            width=12,
        ),
    ]
    content: Annotated[
        Paragraph,
        Column(
            label=Text("沟通内容", "What was said"),
            hint=Text(
                "谈了什么；只写「已联系」等于没写。",
                "What it was about; 'called' alone says nothing.",
            ),
            example=Text("询问X100报价", "Asked for a quote on X100"),
            use=Use.REQUIRED,
            synonyms=(
                *("内容", "情况说明", "沟通记录", "跟进情况", "跟进内容", "拜访内容"),
                *("洽谈内容", "联系内容", "回访内容", "跟进记录", "沟通情况", "洽谈记录"),
                *("拜访情况", "谈话内容", "会谈内容", "跟进说明", "拜访记录", "联系情况"),
                *("洽谈情况", "沟通要点", "详情"),
                *("Content", "Summary", "Notes", "Discussion", "Call notes", "Meeting notes"),
                *("Details", "Minutes"),
            ),
            roles="SA",
            width=34,
        ),
    ]
    next_date: Annotated[
        Day | None,
        Column(
            label=Text("下次跟进日期", "Next contact"),
            hint=Text("打算哪天再联系。", "When you will contact them again."),
            example=Text("2024-3-12", "2024-03-12"),
            synonyms=(
                *("下次跟进时间", "下次联系", "回访日期", "下次", "下次日期", "下次跟进"),
                *("下次拜访日期", "下次联系日期", "下次联系时间", "下次联系日", "下次回访"),
                *("下次回访日期", "下次回访时间", "下次沟通日期", "下次沟通时间", "下次拜访时间"),
                *("下次拜访", "约定下次"),
                *("Next date", "Next follow-up", "Next call", "Next visit", "Next meeting"),
                *("Next contact date", "Follow up on"),
            ),
            latest="next_year",
            not_before="followup_date",
            width=12,
        ),
    ] = None
    next_action: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("下一步行动", "Next step"),
            hint=Text("下一步做什么，从列表选。", "What comes next; pick from the list."),
            example=Text("报价", "Quote"),
            synonyms=(
                *("计划", "下一步", "行动计划", "后续计划", "下次计划", "下一步计划"),
                *("后续动作", "后续安排", "下步计划", "下一步安排", "后续跟进", "下一步工作"),
                *("待办", "下一步动作", "后续行动"),
                *(
                    "Next action",
                    "Plan",
                    "Next steps",
                    "Action",
                    "To do",
                    "Todo",
                    "Follow-up action",
                ),
            ),
            choices=NextStep,
            roles="SA",
            width=14,
        ),
    ] = None
    method: Annotated[
        Method | None,
        Column(
            label=Text("跟进方式", "Channel"),
            hint=Text("怎么联系的，从列表选。", "How you made contact; pick from the list."),
            example=Text("微信", "Phone"),
            synonyms=(
                *("方式", "沟通方式", "联系方式", "联系方法", "拜访方式", "沟通渠道"),
                *("洽谈方式", "跟进渠道", "跟进途径", "联系渠道", "回访方式", "接触方式"),
                *("Method", "How", "Contact method", "Type of contact", "Mode", "Medium"),
                *("Via",),
            ),
            width=10,
        ),
    ] = None
    response: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("客户回应", "Reply"),
            hint=Text("客户什么态度，从列表选。", "How they took it; pick from the list."),
            example=Text("要报价", "Wants a quote"),
            synonyms=(
                *("客户反馈", "对方态度", "结果", "客户态度", "回应", "客户反应", "客户回复"),
                *("对方回应", "反馈结果", "客户意见", "客户反馈情况"),
                *("Response", "Reaction", "Customer response", "Feedback", "Answer"),
            ),
            choices=Response,
            width=13,
        ),
    ] = None
    contact_name: Annotated[
        Person | None,
        Column(
            label=Text("联系人", "Contact"),
            hint=Text("跟谁谈的。", "Whom you spoke to."),
            example=Text("王总", "Jane Doe"),
            synonyms=(
                *("对接人", "客户联系人", "姓名", "拜访对象", "沟通对象", "联络人", "对方联系人"),
                *("联系对象", "客户对接人", "洽谈对象", "找谁", "面谈人"),
                *("Contact name", "Contact person", "Spoke to", "Spoke with", "Met with"),
                *("Talked to",),
            ),
            privacy=Privacy.PERSONAL,
            roles="SA",
            width=10,
        ),
    ] = None
    owner: Annotated[
        Person | None,
        Column(
            label=Text("跟进人", "By"),
            hint=Text("谁去跟的；不填就算填表人。", "Who did it; empty = who fills in."),
            example=Text("周敏", "Ann"),
            synonyms=(
                *("业务员", "负责人", "经手人", "销售", "拜访人", "回访人", "跟进业务员"),
                *("记录人", "跟进人员", "拜访人员", "销售员", "填写人", "跟单员", "跟进者"),
                *("我方人员", "业务", "走访人"),
                *("Owner", "Rep", "Sales rep", "Salesman", "Salesperson", "Sales person"),
                *("Logged by", "Recorded by"),
            ),
            refers_to="staff",
            filled_by=True,
            width=10,
        ),
    ] = None


class FollowUp(FollowUpModules, FollowUpBasics):
    """One contact: the basics, and what a switched-on module adds behind them."""


TEMPLATE = Template(
    name="followup",
    tab=Text("跟进", "Follow-ups"),
    title=Text("客户跟进记录", "Follow-ups"),
    row=FollowUp,
    place=10,
    key=("customer_name", "followup_date", "content"),
    sets=frozenset({"sales"}),
    help=Text("联系一次写一行，最新的写在最下面。", "One row each time you were in touch."),
)
