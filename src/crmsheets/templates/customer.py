"""客户: who the customer is and how to reach them."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.kind import (
    Code,
    Company,
    Day,
    Email,
    Kind,
    Note,
    Person,
    Phone,
    ShortWords,
    Uscc,
    WeChat,
)
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import CustomerFigures
from crmsheets.templates.customer_lists import CustomerSource, Industry, Position, Province


class Customer(CustomerFigures):
    """One customer as a salesman keeps it."""

    customer_name: Annotated[
        Company,
        Column(
            label=Text("客户名称", "Company"),
            hint=Text("写公司全称，和营业执照一样。", "The company's full registered name."),
            example=Text("东莞市顺达五金有限公司", "Northwind Tools Ltd"),
            use=Use.REQUIRED,
            synonyms=(
                *("单位名称", "公司名称", "公司", "客户", "公司名", "企业名称", "客户全称"),
                *("来宾单位", "买家公司名", "购货单位", "客户名", "单位", "客户公司"),
                *("Customer", "Customer name", "Company name", "Client", "Account"),
                "Client name",
            ),
            privacy=Privacy.PUBLIC,
            merge_rule="registered",
            width=18,
        ),
    ]
    contact_name: Annotated[
        Person,
        Column(
            label=Text("联系人", "Contact"),
            hint=Text(
                "对方联系人的姓名，写全名最好。", "The person you talk to, full name if you can."
            ),
            example=Text("张三", "Jane Doe"),
            use=Use.REQUIRED,
            synonyms=(
                *("联系人姓名", "姓名", "对接人", "负责人(客户)", "采购", "客户联系人"),
                *("Contact name", "Contact person", "Name", "Attn"),
            ),
            by_content=("联系方式",),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            width=10,
        ),
    ]
    phone: Annotated[
        Phone | None,
        Column(
            label=Text("联系电话", "Phone (or e-mail)"),
            hint=Text(
                "手机11位或带区号的座机；电话、微信填一个就行。",
                "With country code if abroad; a phone or an e-mail is enough.",
            ),
            example=Text("13800000000", "+1 555 010 4477"),
            one_of="contact",
            synonyms=(
                *("电话", "手机", "手机号", "手机号码", "移动电话", "电话号码", "联系手机"),
                *("Tel", "Mobile", "Phone", "Phone no", "Telephone", "Cell"),
            ),
            by_content=("联系方式",),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            width=15,
        ),
    ] = None
    wechat: Annotated[
        WeChat | None,
        Column(
            label=Text("微信", "WeChat"),
            hint=Text(
                "微信号；和手机相同就填手机号。", "WeChat id, or the mobile number if the same."
            ),
            example=Text("abc_zhang", "abc_zhang"),
            one_of="contact",
            synonyms=("微信号", "VX", "wx", "微信ID", "WeChat ID"),
            privacy=Privacy.PERSONAL,
            roles="SA",
            regions=("CN",),
            width=14,
        ),
    ] = None
    owner: Annotated[
        Person | None,
        Column(
            label=Text("负责业务员", "Sales rep"),
            hint=Text(
                "这家客户归谁跟；不填就算填表人。",
                "Who looks after this customer; empty = who fills in.",
            ),
            example=Text("周敏", "Ann"),
            synonyms=(
                *("业务员", "跟单", "负责人", "经手人", "所属销售", "归属", "客户经理", "销售"),
                *("Owner", "Rep", "Sales", "Salesperson", "Account manager"),
            ),
            refers_to="staff",
            filled_by=True,
            width=12,
        ),
    ] = None
    short_name: Annotated[
        ShortWords | None,
        Column(
            label=Text("客户简称", "Short name"),
            hint=Text(
                "平时怎么叫这家；别和别家重名。", "What you call them; not shared with another one."
            ),
            example=Text("顺达", "Northwind"),
            synonyms=("简称", "别名", "公司简称", "Alias", "Nickname"),
            width=12,
        ),
    ] = None
    source: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("客户来源", "Source"),
            hint=Text("怎么认识的，从列表选。", "How you met them; pick from the list."),
            example=Text("老客户介绍", "Trade fair"),
            synonyms=("来源", "渠道", "来源渠道", "Lead source", "Channel"),
            choices=CustomerSource,
            roles="SM",
            width=14,
        ),
    ] = None
    industry: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("所属行业", "Industry"),
            hint=Text("客户做什么的，从列表选。", "What the customer makes; pick from the list."),
            example=Text("电子信息", "Electronics"),
            synonyms=("行业", "行业类别", "Sector", "Trade"),
            choices=Industry,
            width=14,
        ),
    ] = None
    province: Annotated[
        Province | None,
        Column(
            label=Text("省份", "Province"),
            hint=Text("公司在哪个省，从列表选。", "Which province; pick from the list."),
            example=Text("广东", "Guangdong"),
            synonyms=("地区", "区域", "片区", "省", "所在省份", "State"),
            by_content=("所在地",),
            regions=("CN",),
            width=9,
        ),
    ] = None
    address: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("公司地址", "Address"),
            hint=Text("省市区加街道门牌。", "Street, number, town."),
            example=Text("广东省东莞市长安镇振安路8号", "12 Mill Lane, Leeds"),
            synonyms=("地址", "详细地址", "联系地址", "Add", "Address line"),
            roles="SAFW",
            width=28,
        ),
    ] = None
    email: Annotated[
        Email | None,
        Column(
            label=Text("电子邮箱", "E-mail"),
            hint=Text("一个邮箱，例如 a@b.com。", "One address, such as a@b.com."),
            example=Text("zhangsan@abc.com", "jane@northwind.example"),
            synonyms=("邮箱", "邮件", "邮件地址", "电子邮件", "Email", "Mail", "E-mail address"),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            one_of="contact",
            width=22,
        ),
    ] = None
    registered_date: Annotated[
        Day | None,
        Column(
            label=Text("首次接触日期", "First contact"),
            hint=Text(
                "第一次联系上的日子，例如 2024-3-5。", "The day you first met, e.g. 2024-03-05."
            ),
            example=Text("2024-3-5", "2024-03-05"),
            synonyms=(
                *("注册日期", "建档日期", "登记日期", "录入日期", "开户日期"),
                *("Registered", "First contact date", "Created"),
            ),
            latest="today",
            merge_rule="earliest",
            width=13,
        ),
    ] = None
    note: Annotated[
        Note | None,
        Column(
            label=Text("备注", "Notes"),
            hint=Text("别写身份证号、银行卡号。", "No identity or bank card numbers, please."),
            example=Text("价格敏感", "Price sensitive"),
            synonyms=("说明", "其他", "Note", "Remark", "Remarks", "Comment"),
            roles="SAF",
            merge_rule="join",
            width=24,
        ),
    ] = None
    customer_id: Annotated[
        Code | None,
        Column(
            label=Text("客户编号", "Customer no."),
            hint=Text("留空，系统自动编号。", "Leave empty; the tool numbers customers."),
            example=Text("(留空)", "(leave empty)"),
            synonyms=(
                *("客户代码", "客户编码", "编号", "代码", "客户ID", "客户号", "KH编号"),
                *("Customer ID", "Customer no", "Customer number", "ID", "Client no"),
            ),
            merge_rule="earliest",
            width=11,
        ),
    ] = None
    city: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("城市", "City"),
            hint=Text("公司在哪个城市。", "Which town."),
            example=Text("东莞", "Leeds"),
            synonyms=("市", "地市", "所在城市", "Town"),
            by_content=("所在地",),
            regions=("INTL",),
            width=12,
        ),
    ] = None
    country: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("国家/地区", "Country"),
            hint=Text("公司在哪个国家。", "Which country."),
            example=Text("德国", "United Kingdom"),
            synonyms=("国家", "Country/region", "Nation"),
            regions=("INTL",),
            width=14,
        ),
    ] = None
    position: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("职位", "Job title"),
            hint=Text("联系人的职位。", "What the contact does."),
            example=Text("采购", "Purchasing"),
            synonyms=("职务", "岗位", "Title", "Position", "Role"),
            choices=Position,
            privacy=Privacy.PERSONAL,
            roles="SA",
            regions=("INTL",),
            width=12,
        ),
    ] = None
    phone_alt: Annotated[
        Phone | None,
        Column(
            label=Text("备用电话", "Other phone"),
            hint=Text(
                "另一个电话，别和联系电话相同。", "A second number, not the first one again."
            ),
            example=Text("0769-88001234", "+1 555 010 4478"),
            use=Use.MODULE,
            module="contact_plus",
            synonyms=("座机", "固话", "办公电话", "电话2", "其他电话", "Phone 2", "Landline"),
            privacy=Privacy.PERSONAL,
            roles="SA",
            width=15,
        ),
    ] = None
    uscc: Annotated[
        Uscc | None,
        Column(
            label=Text("统一社会信用代码", "Credit code"),
            hint=Text("营业执照上的18位代码。", "The 18 characters of the business licence."),
            example=Text("91350100M000100Y43", "91350100M000100Y43"),
            use=Use.MODULE,
            module="invoice",
            synonyms=(
                *("税号", "纳税人识别号", "信用代码", "社会信用代码"),
                *("USCC", "Tax no", "Tax ID"),
            ),
            privacy=Privacy.PUBLIC,
            roles="FS",
            width=21,
        ),
    ] = None


TEMPLATE = Template(
    name="customer",
    tab=Text("客户", "Customers"),
    title=Text("客户基本信息", "Customers"),
    row=Customer,
    place=20,
    key=("customer_name",),
    sets=frozenset({"sales"}),
    layouts={
        "INTL": (
            "customer_name",
            "contact_name",
            "phone",
            "email",
            "owner",
            "short_name",
            "position",
            "source",
            "industry",
            "country",
            "city",
            "note",
            "customer_id",
        )
    },
    help=Text("一行一家客户。编号不用填。", "One row a customer. Leave the number empty."),
)
