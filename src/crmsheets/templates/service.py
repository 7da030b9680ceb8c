"""服务: inquiries, complaints and after-sales cases."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Code, Company, Day, Kind, Paragraph, Person
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import ServiceFigures
from crmsheets.templates.service_modules import ServiceModules


class ServiceKind(Choice):
    """What the customer came with."""

    INQUIRY = "咨询", "Inquiry", "询问", "问询"
    COMPLAINT = "投诉", "Complaint", "客诉", "质量投诉", "质量问题"
    AFTERSALES = "售后", "After-sales", "维修", "换货", "配件", "售后服务", "Repair", "After sales"


class ServiceResult(Choice):
    """How far a case is; everything but the first two is final."""

    WAITING = "待处理", "Waiting", "未处理", "Open"
    WORKING = "处理中", "In progress", "转其他部门", "跟进中"
    ANSWERED = "已答复", "Answered", "已回复", "Replied"
    REWORKED = "已返工", "Reworked", "返工"
    RESENT = "已补货", "Missing goods sent", "补货", "已补发"
    REPLACED = "已换货", "Replaced", "换货"
    REPAIRED = "已维修", "Repaired", "维修", "已修好"
    TAKEN_BACK = "已退货", "Taken back", "退货"
    REFUNDED = "已退款/赔款", "Refunded", "已退款", "折让/赔款", "赔款", "退款", "折让"
    NOT_OURS = "非我方责任", "Not our fault", "不成立"
    WITHDRAWN = "客户撤回", "Withdrawn", "撤回"


OPEN_RESULTS = frozenset({ServiceResult.WAITING, ServiceResult.WORKING})
"""Results that leave a case open; every other entry of the list is final."""


class ServiceBasics(ServiceFigures):
    """What every factory keeps of a case."""

    service_date: Annotated[
        Day,
        Column(
            label=Text("受理日期", "Opened"),
            hint=Text("客户来说的那天，例如 2024-3-5。", "The day it came in, e.g. 2024-03-05."),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.REQUIRED,
            synonyms=(
                *("日期", "投诉日期", "登记日期", "受理时间", "发生日期", "投诉时间"),
                *("来电日期", "客诉日期", "报修日期", "反映日期", "接单日期", "客诉时间"),
                *("报修时间", "服务日期", "接到日期", "反馈日期", "发生时间", "登记时间"),
                *("Date", "Opened on", "Date reported", "Reported on", "Complaint date"),
                *("Case date", "Reported"),
            ),
            latest="tomorrow",
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
                *("客户名", "客户", "公司名称", "公司", "客户简称", "单位", "客户单位"),
                *("单位名称", "报修单位", "投诉客户", "客户全称", "往来单位", "投诉单位"),
                *("Customer", "Client", "Client name", "Company name", "Account"),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    service_type: Annotated[
        ServiceKind,
        Column(
            label=Text("事件类型", "Kind"),
            hint=Text(
                "咨询=来问；投诉=不满意、质量问题；售后=要修、要换、要补。满意度回访写在「反馈」。",
                "Inquiry = asks; complaint = unhappy; after-sales = repair, replace. "
                "Satisfaction goes to Feedback.",
            ),
            example=Text("投诉", "Complaint"),
            use=Use.REQUIRED,
            synonyms=(
                *("类别", "类型", "事件类别", "服务类型", "客诉类型", "投诉类型", "问题类型"),
                *("性质", "事项类型", "问题类别", "投诉类别", "服务类别"),
                *("Type", "Case type", "Issue type", "Complaint type", "Category", "Problem type"),
            ),
            width=10,
        ),
    ]
    description: Annotated[
        Paragraph,
        Column(
            label=Text("描述", "Description"),
            hint=Text("什么事，多少件，哪一批。", "What, how many, which batch."),
            example=Text("200件边缘有毛刺", "200 pcs with burrs"),
            use=Use.REQUIRED,
            synonyms=(
                *("问题描述", "内容", "事件描述", "情况", "投诉内容", "问题", "投诉问题"),
                *("客诉内容", "故障描述", "问题详情", "投诉描述", "反映问题", "问题内容"),
                *("情况描述", "事由", "具体情况", "问题说明", "故障现象"),
                *(
                    "Problem",
                    "Details",
                    "Issue",
                    "Issue description",
                    "Complaint",
                    "Complaint details",
                ),
                *("Problem description",),
            ),
            roles="SAW",
            width=34,
        ),
    ]
    handler: Annotated[
        Person | None,
        Column(
            label=Text("处理人员", "Handled by"),
            hint=Text("谁处理；不填就算填表人。", "Who handles it; empty = who fills in."),
            example=Text("李四", "Bob"),
            synonyms=(
                *("处理人", "负责人", "经办人", "责任人", "经手人", "处理者", "责任业务"),
                *("维修人员", "维修人", "负责处理", "跟进人", "售后人员"),
                *("Handler", "Assigned to", "Assignee", "Technician", "Responsible"),
                *("Person in charge",),
            ),
            privacy=Privacy.INTERNAL,
            roles="SAW",
            refers_to="staff",
            filled_by=True,
            width=11,
        ),
    ] = None
    result: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("处理结果", "Result"),
            hint=Text("处理到哪了，从列表选。", "How far it is; pick from the list."),
            example=Text("处理中", "In progress"),
            synonyms=(
                *("处理措施", "处理措施/结果", "结果", "处理情况", "处理方案", "处理方式"),
                *("处理进展", "处理进度", "解决方案", "维修结果", "处理状态", "处理意见"),
                *("解决情况", "处理状况"),
                *("Outcome", "Resolution", "Status", "Action taken", "Solution", "Case status"),
            ),
            choices=ServiceResult,
            width=13,
        ),
    ] = None
    closed_date: Annotated[
        Day | None,
        Column(
            label=Text("处理日期", "Closed"),
            hint=Text("处理完的那天，没完就空着。", "The day it was settled; empty if it is not."),
            example=Text("2024-3-8", "2024-03-08"),
            synonyms=(
                *("结案日期", "完成日期", "处理完成日期", "结案日", "解决日期", "关闭日期"),
                *("处理完毕日期", "完工日期", "结案时间", "完成时间", "处理时间", "解决时间"),
                *("办结日期",),
                *("Closed on", "Resolved", "Date closed", "Resolved on", "Closing date"),
                *("Completed on",),
            ),
            latest="today",
            not_before="service_date",
            roles="SAW",
            width=12,
        ),
    ] = None
    order_id: Annotated[
        Code | None,
        Column(
            label=Text("订单编号", "Order no."),
            hint=Text("跟哪张订单有关。", "Which order it is about."),
            example=Text("ORD001", "PO-24-001"),
            synonyms=(
                *("单号", "订单号", "合同号", "PO号", "订单号码", "合同编号", "相关订单"),
                *("关联订单", "对应订单", "涉及订单"),
                *("PO", "Order number", "Order ID", "PO No.", "PO number", "Order ref"),
                *("Related order",),
            ),
            refers_to="order",
            roles="SAW",
            width=13,
        ),
    ] = None
    first_reply_date: Annotated[
        Day | None,
        Column(
            label=Text("首次答复日期", "First reply"),
            hint=Text("第一次答复客户的那天。", "The day they were first answered."),
            example=Text("2024-3-5", "2024-03-05"),
            synonyms=(
                *("首次回复日期", "答复日期", "首次响应日期", "首次回复", "首次响应"),
                *("回复日期", "响应日期", "答复时间", "首次回复时间"),
                *("First answered", "Replied on", "First response", "Response date"),
                *("Reply date",),
            ),
            latest="today",
            not_before="service_date",
            roles="SAW",
            width=12,
        ),
    ] = None
    product_model: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("产品型号", "Item"),
            hint=Text("跟哪个产品有关。", "Which product it is about."),
            example=Text("X100", "X100"),
            synonyms=(
                *("型号", "产品", "货号", "规格型号", "产品名称", "规格", "品名", "产品规格"),
                *("款号", "图号", "料号", "机型", "涉及产品"),
                *("Product", "Model", "Item no", "Part no", "Model no", "Style"),
            ),
            roles="SAW",
            width=13,
        ),
    ] = None
    service_id: Annotated[
        Code | None,
        Column(
            label=Text("服务编号", "Case no."),
            hint=Text(
                "由系统编号；旧的投诉单号保留。", "Numbered by the tool; old numbers are kept."
            ),
            example=Text("SVC2403001", "SVC2403001"),
            use=Use.DERIVED,
            synonyms=("服务编号", "投诉单号", "工单号", "Ticket no", "Case number", "Case no."),
            width=13,
        ),
    ] = None


class Service(ServiceModules, ServiceBasics):
    """One case: the basics, and what a switched-on module adds behind them."""


TEMPLATE = Template(
    name="service",
    tab=Text("服务", "Service"),
    title=Text("服务记录", "Service cases"),
    row=Service,
    place=40,
    key=("customer_name", "service_date", "description"),
    sets=frozenset({"office"}),
    help=Text("客户来问、来投诉、要修要换，都写一行。", "One row a question, complaint or repair."),
)
