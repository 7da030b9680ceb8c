"""参与: who came to an event; one row a guest."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Company, Kind, Person, Phone, Words
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import GuestFigures


class Intent(Choice):
    """How likely a guest is to buy."""

    HIGH = "高", "High", "A", "★★★", "强"
    MIDDLE = "中", "Middle", "B", "★★", "一般", "Medium"
    LOW = "低", "Low", "C", "★", "弱"
    UNKNOWN = "未知", "Unknown", "不清楚"


class Guest(GuestFigures):
    """One guest of one event."""

    activity_name: Annotated[
        Words,
        Column(
            label=Text("活动名称", "Event"),
            hint=Text("和「活动」里写的一样。", "As it stands in Events."),
            example=Text("2024秋季五金展", "Autumn fair 2024"),
            use=Use.REQUIRED,
            synonyms=(
                *("活动主题", "活动", "展会名称", "会议名称", "展会", "参加活动"),
                *("Event name", "Exhibition", "Fair"),
            ),
            refers_to="activity",
            width=18,
        ),
    ]
    customer_name: Annotated[
        Company,
        Column(
            label=Text("客户名称", "Company"),
            hint=Text("来宾的公司；新客户也写。", "The guest's company; new ones too."),
            example=Text("顺达五金", "Northwind Tools Ltd"),
            use=Use.REQUIRED,
            synonyms=(
                *("来宾单位", "单位", "公司", "客户", "公司名称", "公司名", "参会单位"),
                *("与会单位", "客户单位", "单位名称", "来访单位", "来宾公司", "来宾企业"),
                *("嘉宾公司", "嘉宾单位", "贵宾公司", "贵宾单位", "来访公司"),
                *("Customer", "Client", "Client name", "Company name", "Visitor company"),
                *("Guest company", "Organization"),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    contact_name: Annotated[
        Person | None,
        Column(
            label=Text("姓名", "Name"),
            hint=Text("来的是谁。", "Who came."),
            example=Text("张三", "Jane Doe"),
            synonyms=(
                *("联系人", "来宾", "来宾姓名", "参会人", "与会人", "参会人员", "联络人"),
                *("访客", "参加人"),
                *("Contact", "Guest", "Visitor", "Visitor name", "Attendee", "Guest name"),
                *("Participant",),
            ),
            privacy=Privacy.PERSONAL,
            roles="Sm",
            width=10,
        ),
    ] = None
    phone: Annotated[
        Phone | None,
        Column(
            label=Text("电话", "Phone"),
            hint=Text("手机11位或带区号的座机。", "With country code if abroad."),
            example=Text("13800000000", "+1 555 010 4477"),
            synonyms=(
                *("手机", "联系电话", "手机号", "手机号码", "联系方式", "联络电话", "电话号码"),
                *("参会人电话",),
                *("Mobile", "Tel", "Phone number", "Mobile no", "Contact no"),
            ),
            privacy=Privacy.PERSONAL,
            roles="Sm",
            width=15,
        ),
    ] = None
    product_interest: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("意向产品", "Interested in"),
            hint=Text("看中什么产品。", "Which product."),
            example=Text("合页", "Hinges"),
            synonyms=(
                *("感兴趣产品", "产品", "感兴趣的产品", "关注产品", "需求产品", "兴趣产品"),
                *("想要什么",),
                *("Product", "Interest", "Interested products", "Products of interest"),
                *("Interested product",),
            ),
            roles="SM",
            width=14,
        ),
    ] = None
    intent: Annotated[
        Intent | None,
        Column(
            label=Text("意向程度", "Intent"),
            hint=Text("高、中、低，从列表选。", "High, middle or low; pick from the list."),
            example=Text("高", "High"),
            synonyms=(
                *("意向", "意向等级", "意向级别", "意向度", "合作意向", "购买意向", "意向强度"),
                *("Level", "Interest level", "Buying intent"),
            ),
            roles="SM",
            width=10,
        ),
    ] = None


TEMPLATE = Template(
    name="guest",
    tab=Text("参与", "Guests"),
    title=Text("活动参与名单", "Event guests"),
    row=Guest,
    place=70,
    key=("activity_name", "customer_name", "contact_name"),
    help=Text("一行一位来宾。", "One row a guest."),
)
