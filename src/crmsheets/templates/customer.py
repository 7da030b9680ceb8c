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
    WeChat,
)
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.computed import CustomerFigures
from crmsheets.templates.customer_lists import CustomerSource, Industry, Position, Province
from crmsheets.templates.customer_modules import CustomerModules


class CustomerBasics(CustomerFigures):
    """What a salesman keeps of a customer."""

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
                *("客户全名", "客户单位", "购方", "采购方", "往来单位", "厂名", "购货方"),
                *("客户公司名称", "客户单位名称", "需方"),
                *("Customer", "Customer name", "Company name", "Client", "Account", "Client name"),
                *("Account name", "Organization", "Organisation", "Firm", "Company full name"),
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
                *("联络人", "对接人姓名", "客户对接人", "主要联系人", "采购联系人", "老板"),
                *("老板姓名", "找谁", "联系人员"),
                *("Contact name", "Contact person", "Name", "Attn", "Primary contact"),
                *("Contact full name", "Buyer contact"),
            ),
            by_content=("联系方式",),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            merge_rule="person",
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
                *("联系人电话", "联络电话", "对接电话", "电话/手机", "联系号码", "手机/电话"),
                *("老板手机", "联系人手机"),
                *("Tel", "Mobile", "Phone", "Phone no", "Telephone", "Cell", "Phone number"),
                *("Mobile no", "Tel no", "Mobile phone", "Contact no", "Contact number"),
                *("Contact phone",),
            ),
            by_content=("联系方式",),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            merge_rule="frequent",
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
            synonyms=(
                *("微信号", "微信ID", "微信号码", "微信账号", "客户微信"),
                *("VX", "wx", "WeChat ID"),
            ),
            privacy=Privacy.PERSONAL,
            roles="SA",
            regions=("CN",),
            merge_rule="frequent",
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
                *("业务员", "跟单", "负责人", "经手人", "所属销售", "归属", "客户经理"),
                *("销售", "所属业务员", "归属人", "客户归属", "负责销售", "跟进人", "跟进业务员"),
                *("对接业务员", "销售员", "业务", "销售代表", "我方业务员", "我方业务"),
                *("跟单员", "归属业务员"),
                *("Owner", "Rep", "Sales", "Salesperson", "Account manager", "Sales owner"),
                *("Account owner", "Salesman", "Account rep", "Sales manager"),
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
            synonyms=(
                *("简称", "别名", "公司简称", "客户别名", "简写", "公司别名", "俗称"),
                *("平时叫法",),
                *("Alias", "Nickname", "Abbreviation"),
            ),
            width=12,
        ),
    ] = None
    source: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("客户来源", "Source"),
            hint=Text("怎么认识的，从列表选。", "How you met them; pick from the list."),
            example=Text("老客户介绍", "Trade fair"),
            synonyms=(
                *("来源", "渠道", "来源渠道", "哪里认识", "获客渠道", "客户渠道", "认识途径"),
                *("获客来源", "来源方式"),
                *("Lead source", "Channel", "Origin", "How we met"),
            ),
            choices=CustomerSource,
            roles="SM",
            merge_rule="frequent",
            width=14,
        ),
    ] = None
    industry: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("所属行业", "Industry"),
            hint=Text("客户做什么的，从列表选。", "What the customer makes; pick from the list."),
            example=Text("电子信息", "Electronics"),
            synonyms=(
                *("行业", "行业类别", "客户行业", "行业分类", "主营行业", "行业类型"),
                *("主营", "主营产品"),
                *("Sector", "Trade", "Business", "Line of business"),
            ),
            choices=Industry,
            merge_rule="frequent",
            width=14,
        ),
    ] = None
    province: Annotated[
        Province | None,
        Column(
            label=Text("省份", "Province"),
            hint=Text("公司在哪个省，从列表选。", "Which province; pick from the list."),
            example=Text("广东", "Guangdong"),
            synonyms=(
                *("地区", "区域", "片区", "省", "所在省份", "所在省", "省区", "所属省份"),
                *("省市", "所属区域"),
                *("State", "Province/State"),
            ),
            by_content=("所在地",),
            regions=("CN",),
            merge_rule="frequent",
            width=9,
        ),
    ] = None
    address: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("公司地址", "Address"),
            hint=Text("省市区加街道门牌。", "Street, number, town."),
            example=Text("广东省东莞市长安镇振安路8号", "12 Mill Lane, Leeds"),
            synonyms=(
                *("地址", "详细地址", "联系地址", "厂址", "单位地址", "客户地址", "办公地址"),
                *("通讯地址", "经营地址", "公司所在地", "联系人地址", "详细住址"),
                *("Add", "Address line", "Street address", "Company address", "Postal address"),
            ),
            roles="SAFW",
            merge_rule="complete",
            width=28,
        ),
    ] = None
    email: Annotated[
        Email | None,
        Column(
            label=Text("电子邮箱", "E-mail"),
            hint=Text("一个邮箱，例如 a@b.com。", "One address, such as a@b.com."),
            example=Text("zhangsan@abc.com", "jane@northwind.example"),
            synonyms=(
                *("邮箱", "邮件", "邮件地址", "电子邮件", "邮箱地址", "电邮", "Email地址"),
                *("联系邮箱", "E-MAIL地址"),
                *("Email", "Mail", "E-mail address", "Mail address", "Contact email"),
            ),
            privacy=Privacy.PERSONAL,
            roles="SAFm",
            one_of="contact",
            merge_rule="frequent",
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
                *("注册日期", "建档日期", "登记日期", "录入日期", "开户日期", "首次接触"),
                *("首次联系日期", "建档时间", "登记时间", "录入时间", "认识时间", "认识日期"),
                *("首次接触时间", "建立日期", "创建时间", "创建日期", "开发日期"),
                *("Registered", "First contact date", "Created", "Date added", "Since"),
                *("Customer since", "Created on"),
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
            synonyms=(
                *("说明", "其他", "其它", "备注说明", "客户备注", "备考"),
                *("Note", "Remark", "Remarks", "Comment", "Rmk", "Comments", "Memo"),
            ),
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
                *("客编", "客户代号", "客户编", "客户流水号", "往来单位编码", "单位编码"),
                *("会员编号",),
                *("Customer ID", "Customer no", "Customer number", "ID", "Client no"),
                *("Cust no", "Cust ID", "Customer code"),
                *("Client ID",),
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
            synonyms=(*("市", "地市", "所在城市", "所属城市", "城市名称"), *("Town", "Town/city")),
            by_content=("所在地",),
            regions=("INTL",),
            merge_rule="frequent",
            width=12,
        ),
    ] = None
    country: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("国家/地区", "Country"),
            hint=Text("公司在哪个国家。", "Which country."),
            example=Text("德国", "United Kingdom"),
            synonyms=(*("国家", "所在国家", "国别"), *("Country/region", "Nation", "Country name")),
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
            synonyms=(
                *("职务", "岗位", "称谓", "职称", "担任职务"),
                *("Title", "Position", "Role", "Job", "Designation"),
            ),
            choices=Position,
            privacy=Privacy.PERSONAL,
            roles="SA",
            regions=("INTL",),
            width=12,
        ),
    ] = None


class Customer(CustomerModules, CustomerBasics):
    """One customer: the basics, and what a switched-on module adds behind them."""


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
