"""Choice lists of the switched-on customer columns: size, kind of buyer, needs, consent, terms."""

from __future__ import annotations

from crmsheets.model.choice import Choice


class CompanySize(Choice):
    """How big a customer is, by the classes of the national statistics; a salesman guesses."""

    LARGE = "大型", "Large", "大", "大型企业", "大企业"
    MEDIUM = "中型", "Medium", "中", "中型企业", "Mid-size"
    SMALL = "小型", "Small", "小", "小型企业", "小企业"
    MICRO = "微型", "Micro", "微", "微型企业", "微型厂"
    SOLE = "个体", "Sole trader", "个体户", "个体工商户"
    UNKNOWN = "未知", "Unknown", "不清楚", "不详"


class BuyerKind(Choice):
    """Who buys: one who uses the goods, or one who sells them on."""

    FACTORY = "终端工厂", "Factory", "终端", "工厂", "生产厂家", "End user", "Manufacturer"
    TRADER = "贸易商", "Trader", "贸易公司", "外贸公司", "Trading company"
    DEALER = (
        "经销/代理",
        "Dealer or agent",
        "经销商",
        "代理商",
        "代理",
        "经销",
        "Dealer",
        "Distributor",
    )
    BRAND = "品牌商", "Brand owner", "品牌", "品牌方", "Brand"
    ONLINE = "电商", "Online seller", "网店", "E-commerce"
    PROJECT = "工程/项目", "Project", "工程", "项目", "工程商"
    PERSON = "个人", "Private person", "个人客户"


class Need(Choice):
    """What matters to a customer when it buys; several may hold."""

    VOLUME = "采购量大", "Large volumes", "量大", "大批量"
    QUALITY = "重视品质", "Quality first", "重视质量", "注重品质", "品质要求高", "质量要求高"
    DELIVERY = "注重交期", "Short lead times", "重视交期", "交期急", "急单多", "要货急"
    PRICE = "价格敏感", "Price sensitive", "看价格", "压价"
    CUSTOM = "定制/打样", "Custom made", "定制", "打样", "来图定制", "Samples"
    SUPPORT = "技术支持", "Technical support", "要技术支持"
    VARIETY = "小批量多品种", "Small lots, many kinds", "小批量", "多品种", "多品种小批量"
    CREDIT = "账期要求", "Wants credit", "要账期", "要月结"
    GREEN = "环保认证", "Environmental papers", "环保", "认证要求", "RoHS"


class Consent(Choice):
    """Whether a customer may be sent offers."""

    AGREED = "已同意", "Agreed", "同意", "可以", "接受", "Opted in", "Yes", "是"
    TOLD = "已告知", "Told", "告知", "已通知", "Informed"
    REFUSED = (
        *(
            "拒绝营销",
            "Refused",
            "拒绝",
            "不同意",
            "勿扰",
            "不接受",
            "不要发广告",
            "拒收",
            "免打扰",
        ),
        *("Opted out", "Unsubscribed", "Do not contact", "No", "否"),
    )
    UNKNOWN = "未知", "Unknown", "不清楚", "没问"


class ConsentChannel(Choice):
    """How a customer said so."""

    CONTRACT = "合同", "Contract", "签合同"
    WECHAT = "微信", "WeChat", "wx", "VX"
    EMAIL = "邮件", "E-mail", "Email", "邮箱"
    PHONE = "电话", "Phone", "打电话"
    WRITTEN = "书面", "In writing", "书面同意", "纸质"


class PaymentTerms(Choice):
    """How and when a customer pays; the first seven are the usual ones."""

    CASH = "现结", "Cash", "现款", "现款现货", "现金", "现付"
    DEPOSIT_30 = "预付30%", "30% deposit", "预付30%发货前付清", "定金30%", "30%定金"
    MONTHLY_30 = (
        *("月结30天", "30 days from month end", "月结30", "月结", "30天", "账期30天", "月结一个月"),
        "EOM 30",
    )
    MONTHLY_60 = (
        *("月结60天", "60 days from month end", "月结60", "60天", "账期60天", "月结两个月"),
        "EOM 60",
    )
    MONTHLY_90 = (
        *("月结90天", "90 days from month end", "月结90", "90天", "账期90天", "月结三个月"),
        "EOM 90",
    )
    INVOICE_30 = "票到30天", "30 days from invoice", "票到30", "收票30天", "Net 30"
    INVOICE_60 = "票到60天", "60 days from invoice", "票到60", "收票60天", "Net 60"
    INVOICE_90 = "票到90天", "90 days from invoice", "票到90", "收票90天", "Net 90"
    BEFORE_SHIPPING = "款到发货", "Paid before shipping", "先款后货", "Prepaid", "全款发货"
    ON_DELIVERY = "货到付款", "Cash on delivery", "COD"
    DEPOSIT_50 = "预付50%", "50% deposit", "预付50%发货前付清", "定金50%", "50%定金"
    SAME_MONTH = "当月结", "End of the month", "当月结清"
    QUARTERLY = "季结", "Quarterly", "按季结"
    INSTALMENTS = "分期", "Instalments", "分期付款"
    LETTER_OF_CREDIT = "信用证L/C", "Letter of credit", "信用证", "L/C", "LC"
    TRANSFER = "T/T", "Wire transfer", "电汇", "TT"
    DRAFT = "承兑汇票", "Bank draft", "承兑", "银行承兑"
    OTHER = "其他", "Other", "其它"
