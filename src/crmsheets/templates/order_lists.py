"""The lists an order chooses from, how far it is and the units of quantity; headers of two dates."""

from __future__ import annotations

from crmsheets.model.choice import Choice

LEFT_FACTORY = (
    *("Ex-factory", "Ex-factory date", "Ex-fty", "Ex-fty date", "Exfactory date", "EXF"),
    *("Ex factory", "Ex factory date", "Ex fty", "Ex fty date", "X factory", "X factory date"),
    *("EXF date", "X-factory", "X-factory date", "X-fty date", "Exit factory date"),
)
"""Said of the day goods are to leave the factory and of the day they left it."""
HANDED_OVER = (
    *("Delivered", "Delivered on", "Date delivered", "Delivered date", "Delivered at"),
    *("Actual delivery", "Actual delivery date"),
)
"""Said of the day goods left and of the day they arrived."""
FIRST_PROMISED = (
    *("首次承诺日期", "首次交期", "首次确认交期", "最初交期", "原定交期", "原交期", "最早承诺交期"),
    *("First promise", "First promised date", "First confirmed date", "Original due date"),
    *("Original promise date", "First commit date"),
)
"""Said of the day first promised, whatever came of it."""
SHIPPED_SO_FAR = (
    *("已发货数量", "累计发货数量", "累计已发数量"),
    *("Shipped qty", "Quantity shipped", "Shipped so far", "Qty shipped to date"),
)
"""Said of how many of a line have left."""


class OrderStatus(Choice):
    """How far an order is; blank is read from the dates."""

    UNCONFIRMED = (
        "待确认",
        "To confirm",
        "未确认",
        "Pending",
        "To be confirmed",
        "待客户确认",
        "等确认",
        "Draft",
        "New",
    )
    PRODUCTION = (
        "生产中",
        "In production",
        "在产",
        "排产",
        "待审核",
        "已审核",
        "已派工",
        "备料中",
        "质检中",
        "生产",
        "Producing",
        *("在做", "做货", "赶货", "投产", "开工", "加工", "排单", "WIP", "In process"),
    )
    TO_SHIP = (
        *("待发货", "To ship", "待出货", "Ready", "等发货", "等出货", "备货", "待提货", "待发"),
        *("完工待发", "已完工", "待送货", "Ready to ship", "Not shipped"),
    )
    SHIPPED = (
        *("已发货", "Shipped", "已出货", "发货", "出货", "送货", "寄出", "在途", "已发出"),
        *("运输", "Sent", "In transit", "Dispatched"),
    )
    DONE = (
        *(
            "已完成",
            "Done",
            "已收货",
            "完成",
            "Delivered",
            "OK",
            "√",
            "✓",
            *("✔", "☑", "✅"),
            "签收",
            "Completed",
            "Received",
            "完结",
        ),
        *(
            "结单",
            "完",
            "已完",
            "结案",
            "交货",
            "交付",
            "收货",
            "完毕",
            "Complete",
            "Closed",
            "Finished",
        ),
    )
    RETURNED = (*("退货", "Returned", "退", "Return", "退回", "退单", "拒收", "退换", "Rejected"),)
    CANCELLED = (
        *(
            "取消",
            "Cancelled",
            "作废",
            "已取消",
            "Canceled",
            "不做了",
            "不要了",
            "不做",
            "撤单",
            "撤销",
        ),
        *("终止", "停单", "中止", "Void", "Cancel"),
    )


class Unit(Choice):
    """Units of quantity."""

    PIECE = "个", "pc", "颗"
    ITEM = "件", "item"
    ONLY = "只", "each"
    SET = "套", "set", "sets", "SET."
    MACHINE = "台", "unit"
    BRANCH = "支", "stick"
    STRIP = "条", "strip"
    SHEET = "张", "sheet"
    SLICE = "片", "slice"
    ROLL = "卷", "roll"
    METRE = "米", "m", "公尺"
    YARD = "码", "yd"
    DOZEN = "打", "dozen"
    PAIR = "双", "pair"
    COUPLE = "对", "couple"
    CASE = "箱", "carton", "ctn"
    PACK = "包", "pack"
    BAG = "袋", "bag"
    BOTTLE = "瓶", "bottle"
    BARREL = "桶", "barrel"
    THOUSAND = "千只", "thousand", "K只", "kpcs"
    KG = "kg", "kg", "公斤", "千克"
    TON = "吨", "t", "ton"
    SQM = "m²", "sqm", "平方米", "平方"
    CBM = "m³", "cbm", "立方米", "立方"
    BATCH = "批", "lot"
    MOULD = "模", "mould"
    TIME = "次", "time", "项"
    PCS = "pcs", "pcs", "PCS."
