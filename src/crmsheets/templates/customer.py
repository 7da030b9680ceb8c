"""客户: who the customer is and how to reach them (domain: customer basics)."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
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
from crmsheets.model.row import Column, Privacy, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text


class CustomerSource(Choice):
    """Where a customer came from."""

    REFERRAL = "老客户介绍", "Referral", "转介绍", "客户介绍", "朋友介绍"
    SALES = "业务员开发", "Sales rep", "电话开发", "上门拜访", "自己开发", "业务开发"
    FAIR = "展会", "Trade fair", "展览会", "Exhibition"
    ALIBABA_CN = "1688/阿里巴巴", "1688/Alibaba CN", "1688", "阿里巴巴", "诚信通", "网络平台"
    ALIBABA = "阿里国际站", "Alibaba.com", "国际站", "Alibaba"
    VIDEO = "抖音/视频号", "Short video", "抖音", "视频号", "快手", "社交媒体", "Social media"
    SEARCH = "搜索/官网", "Search/website", "百度", "官网", "搜索", "Website", "Google"
    BOSS = "老板资源", "Owner's contact", "老板介绍"
    TENDER = "招投标", "Tender", "招标", "投标"
    OTHER = "其他", "Other", "其它"


class Province(Choice):
    """Provinces by their short names (GB/T 2260), and abroad."""

    BEIJING = "北京", "Beijing", "北京市"
    TIANJIN = "天津", "Tianjin", "天津市"
    HEBEI = "河北", "Hebei", "河北省"
    SHANXI = "山西", "Shanxi", "山西省"
    INNER_MONGOLIA = "内蒙古", "Inner Mongolia", "内蒙古自治区", "内蒙"
    LIAONING = "辽宁", "Liaoning", "辽宁省"
    JILIN = "吉林", "Jilin", "吉林省"
    HEILONGJIANG = "黑龙江", "Heilongjiang", "黑龙江省"
    SHANGHAI = "上海", "Shanghai", "上海市"
    JIANGSU = "江苏", "Jiangsu", "江苏省"
    ZHEJIANG = "浙江", "Zhejiang", "浙江省"
    ANHUI = "安徽", "Anhui", "安徽省"
    FUJIAN = "福建", "Fujian", "福建省"
    JIANGXI = "江西", "Jiangxi", "江西省"
    SHANDONG = "山东", "Shandong", "山东省"
    HENAN = "河南", "Henan", "河南省"
    HUBEI = "湖北", "Hubei", "湖北省"
    HUNAN = "湖南", "Hunan", "湖南省"
    GUANGDONG = "广东", "Guangdong", "广东省"
    GUANGXI = "广西", "Guangxi", "广西壮族自治区", "广西省"
    HAINAN = "海南", "Hainan", "海南省"
    CHONGQING = "重庆", "Chongqing", "重庆市"
    SICHUAN = "四川", "Sichuan", "四川省"
    GUIZHOU = "贵州", "Guizhou", "贵州省"
    YUNNAN = "云南", "Yunnan", "云南省"
    TIBET = "西藏", "Tibet", "西藏自治区"
    SHAANXI = "陕西", "Shaanxi", "陕西省"
    GANSU = "甘肃", "Gansu", "甘肃省"
    QINGHAI = "青海", "Qinghai", "青海省"
    NINGXIA = "宁夏", "Ningxia", "宁夏回族自治区"
    XINJIANG = "新疆", "Xinjiang", "新疆维吾尔自治区"
    HONG_KONG = "香港", "Hong Kong", "香港特别行政区"
    MACAU = "澳门", "Macau", "澳门特别行政区"
    TAIWAN = "台湾", "Taiwan", "台湾省"
    ABROAD = "海外", "Abroad", "国外", "境外", "外国"


class Industry(Choice):
    """Trades of customers; the codes are divisions of GB/T 4754-2017."""

    ELECTRONICS = "电子信息", "Electronics", "电子", "电子厂", "39"
    HARDWARE = "五金金属制品", "Metal products", "五金", "金属制品", "Hardware", "33"
    ELECTRICAL = "电气/新能源/家电", "Electrical and appliances", "电气", "新能源", "家电", "38"
    PLASTICS = "橡胶塑料", "Rubber and plastics", "塑胶", "塑料", "橡胶", "注塑", "29"
    MACHINERY = "通用设备", "General machinery", "机械", "机械设备", "34"
    SPECIAL = "专用设备", "Special machinery", "设备", "35"
    AUTOMOTIVE = "汽车及配件", "Automotive", "汽车", "汽配", "36"
    TRANSPORT = "轨道船舶航空", "Rail, ships, aircraft", "37"
    INSTRUMENTS = "仪器仪表", "Instruments", "仪表", "40"
    GARMENT = "服装", "Garments", "制衣", "服饰", "18"
    TEXTILE = "纺织", "Textiles", "布料", "17"
    LEATHER = "皮革鞋包", "Leather, shoes, bags", "鞋", "箱包", "皮具", "19"
    FURNITURE = "木材家具", "Wood and furniture", "家具", "木业", "20", "21"
    PACKAGING = "造纸包装印刷", "Paper, packaging, print", "包装", "印刷", "造纸", "22", "23"
    TOYS = "文教玩具礼品", "Toys, gifts, stationery", "玩具", "礼品", "文具", "24"
    FOOD = "食品饮料", "Food and drink", "食品", "饮料", "13", "14", "15"
    CHEMICALS = "化工", "Chemicals", "化学", "25", "26", "28"
    MEDICAL = "医药医疗器械", "Medical", "医药", "医疗", "医疗器械", "27"
    BUILDING = "建材陶瓷玻璃", "Building materials", "建材", "陶瓷", "玻璃", "30"
    METALS = "钢铁有色", "Steel and metals", "钢铁", "有色金属", "31", "32"
    RECYCLING = "其他制造/回收", "Other manufacturing", "回收", "41", "42", "43"
    AGRICULTURE = "农业", "Agriculture", "农林牧渔"
    CONSTRUCTION = "建筑工程", "Construction", "建筑", "工程", "装修"
    WHOLESALE = "批发贸易", "Wholesale and trade", "贸易", "批发", "外贸", "51"
    RETAIL = "零售电商", "Retail and online", "电商", "零售", "52"
    LOGISTICS = "物流", "Logistics", "运输", "货运"
    CATERING = "餐饮酒店", "Catering and hotels", "餐饮", "酒店"
    SOFTWARE = "软件信息", "Software and IT", "软件", "互联网", "IT"
    PUBLIC = "学校/政府/医院", "Public bodies", "学校", "政府", "医院"
    PERSON = "个人", "Private person", "自然人"
    OTHER = "其他", "Other", "其它"


class Position(Choice):
    """What the contact does in the firm."""

    OWNER = "老板", "Owner", "法人", "董事长"
    PURCHASING = "采购", "Purchasing", "采购员", "采购经理", "采购部", "Buyer"
    ENGINEER = "工程/技术", "Engineering", "工程", "技术", "工程师", "研发"
    QUALITY = "品质", "Quality", "品管", "质检", "QC"
    WAREHOUSE = "仓库", "Warehouse", "仓管"
    FINANCE = "财务", "Finance", "会计", "出纳"
    MANAGER = "总经理", "General manager", "经理", "GM", "CEO"
    OTHER = "其他", "Other", "其它"


class Customer(Row):
    """One customer as a salesman keeps it."""

    customer_name: Annotated[
        Company,
        Column(
            label=Text("客户名称", "Company"),
            hint=Text("写公司全称，和营业执照一样。", "The company's full registered name."),
            example=Text("东莞市顺达五金有限公司", "Northwind Tools Ltd"),
            use=Use.REQUIRED,
            synonyms=(
                "单位名称",
                "公司名称",
                "公司",
                "客户",
                "公司名",
                "企业名称",
                "客户全称",
                "来宾单位",
                "买家公司名",
                "购货单位",
                "客户名",
                "单位",
                "Customer",
                "Customer name",
                "Company name",
                "Client",
                "Account",
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
                "联系人姓名",
                "姓名",
                "对接人",
                "负责人(客户)",
                "采购",
                "客户联系人",
                "Contact name",
                "Contact person",
                "Name",
                "Attn",
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
                "电话",
                "手机",
                "手机号",
                "手机号码",
                "移动电话",
                "电话号码",
                "联系手机",
                "Tel",
                "Mobile",
                "Phone",
                "Phone no",
                "Telephone",
                "Cell",
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
                "业务员",
                "跟单",
                "负责人",
                "经手人",
                "所属销售",
                "归属",
                "客户经理",
                "销售",
                "Owner",
                "Rep",
                "Sales",
                "Salesperson",
                "Account manager",
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
                "注册日期",
                "建档日期",
                "登记日期",
                "录入日期",
                "开户日期",
                "Registered",
                "First contact date",
                "Created",
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
            example=Text("留空", "leave empty"),
            synonyms=(
                "客户代码",
                "客户编码",
                "编号",
                "代码",
                "客户ID",
                "客户号",
                "KH编号",
                "Customer ID",
                "Customer no",
                "Customer number",
                "ID",
                "Client no",
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
                "税号",
                "纳税人识别号",
                "信用代码",
                "社会信用代码",
                "USCC",
                "Tax no",
                "Tax ID",
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
