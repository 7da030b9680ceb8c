"""订单: one row is one order line."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.kind import Code, Company, Day, Kind, Money, Note, Price, Quantity
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text


class OrderStatus(Choice):
    """How far an order is; blank is read from the dates."""

    UNCONFIRMED = "待确认", "To confirm", "未确认", "Pending"
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
    )
    TO_SHIP = "待发货", "To ship", "待出货", "Ready"
    SHIPPED = "已发货", "Shipped", "已出货", "发货", "Delivered"
    DONE = "已完成", "Done", "已收货", "完成", "OK", "√", "✓", "签收", "Completed", "Received"
    RETURNED = "退货", "Returned", "退", "Return"
    CANCELLED = "取消", "Cancelled", "作废", "已取消", "Canceled"


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


class Order(Row):
    """One order line as the clerk keeps it."""

    customer_name: Annotated[
        Company,
        Column(
            label=Text("客户名称", "Company"),
            hint=Text(
                "写客户表里的名称或简称。", "The name (or short name) of the customer sheet."
            ),
            example=Text("东莞市顺达五金有限公司", "Northwind Tools Ltd"),
            use=Use.REQUIRED,
            synonyms=(
                *("客户", "客户简称", "购货单位", "公司名称", "单位名称", "客户名", "公司"),
                *("买方", "客户公司"),
                *("Customer", "Customer name", "Client", "Buyer", "Client name", "Company name"),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    order_id: Annotated[
        Code,
        Column(
            label=Text("订单编号", "Order no."),
            hint=Text(
                "一张订单几行就写几遍同一个号。", "The same number on every line of an order."
            ),
            example=Text("ORD001", "PO-24-001"),
            use=Use.REQUIRED,
            synonyms=(
                *("单号", "订单号", "合同号", "销售单号", "订单号码", "合同编号", "PO号"),
                *("PO单号", "PO号码", "采购单号"),
                *("PO", "PO No.", "Order number", "Order ID", "PO number", "Contract no"),
            ),
            width=13,
        ),
    ]
    order_date: Annotated[
        Day,
        Column(
            label=Text("下单日期", "Order date"),
            hint=Text("客户下单的日子，例如 2024-3-5。", "The day of the order, e.g. 2024-03-05."),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.REQUIRED,
            synonyms=(
                *("日期", "下单时间", "订单日期", "接单日期", "签单日期", "订货日期", "接单时间"),
                *("Date", "Ordered", "PO date"),
            ),
            latest="tomorrow",
            width=12,
        ),
    ]
    product_model: Annotated[
        Annotated[str, Kind.TEXT],
        Column(
            label=Text("产品型号", "Item"),
            hint=Text(
                "型号或货号；模具费、运费也单独一行。",
                "Model or item no.; tooling, freight: own line.",
            ),
            example=Text("X100", "X100"),
            use=Use.REQUIRED,
            synonyms=(
                *("型号", "规格", "型号规格", "货号", "款号", "图号", "料号", "产品", "产品名称"),
                *("品名", "规格型号", "品名规格", "货品名称", "商品名称", "产品规格"),
                *("Product", "Model", "SKU", "Part no", "Style", "Style No.", "Item no"),
                "Product name",
            ),
            width=14,
        ),
    ]
    quantity: Annotated[
        Quantity,
        Column(
            label=Text("数量", "Qty"),
            hint=Text("填数字；退货填负数。", "A number; negative for a return."),
            example=Text("1000", "1000"),
            use=Use.REQUIRED,
            synonyms=("订单数", "订单数量", "订货数量", "数目", "Quantity", "Pcs", "Order qty"),
            width=10,
        ),
    ]
    unit: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("单位", "Unit"),
            hint=Text("数量的单位，从列表选。", "What the quantity counts; pick from the list."),
            example=Text("个", "pcs"),
            synonyms=("计量单位", "UOM"),
            choices=Unit,
            width=8,
        ),
    ] = None
    unit_price: Annotated[
        Price | None,
        Column(
            label=Text("单价({money})", "Unit price ({money})"),
            hint=Text("一个单位多少钱，例如 12.5。", "Price of one unit, e.g. 12.5."),
            example=Text("12.5", "12.5"),
            synonyms=("单价", "价格", "含税单价", "Price", "Unit price", "Rate"),
            roles="SF",
            width=12,
        ),
    ] = None
    amount: Annotated[
        Money | None,
        Column(
            label=Text("总金额({money})", "Amount ({money})"),
            hint=Text(
                "可以不填：数量×单价会自动算。", "May stay empty: quantity x price is computed."
            ),
            example=Text("(可不填)", "(optional)"),
            synonyms=(
                *("总金额", "金额", "总价", "合计", "合计金额", "货款", "订单金额", "合同金额"),
                *("价税合计", "总额", "小计"),
                *("Total", "Amount", "Value", "Total amount"),
            ),
            roles="SF",
            width=13,
        ),
    ] = None
    due_date: Annotated[
        Day | None,
        Column(
            label=Text("要求交期", "Due date"),
            hint=Text("客户要求哪天交货。", "When the customer wants it."),
            example=Text("2024-3-25", "2024-03-25"),
            synonyms=("交期", "交货期", "交货日期", "要求交货日期", "Due", "Delivery date", "ETD"),
            latest="next_year",
            not_before="order_date",
            roles="SAW",
            width=12,
        ),
    ] = None
    ship_date: Annotated[
        Day | None,
        Column(
            label=Text("发货日期", "Shipped"),
            hint=Text("实际发货的日子，没发就空着。", "The day it left; empty if it has not."),
            example=Text("2024-3-22", "2024-03-22"),
            synonyms=(
                *("发货", "出货日期", "实际出货日", "发货时间", "送货日期"),
                *("Ship date", "Shipped on"),
            ),
            latest="tomorrow",
            not_before="order_date",
            width=12,
        ),
    ] = None
    receive_date: Annotated[
        Day | None,
        Column(
            label=Text("收货日期", "Received"),
            hint=Text("客户收到的日子，没收到就空着。", "The day it arrived; empty if it has not."),
            example=Text("2024-3-25", "2024-03-25"),
            synonyms=("收货", "签收日期", "到货日期", "Receive date", "Received on", "Arrival"),
            latest="tomorrow",
            not_before="ship_date",
            width=12,
        ),
    ] = None
    status: Annotated[
        OrderStatus | None,
        Column(
            label=Text("订单状态", "Status"),
            hint=Text("可以不填：按发货、收货日期判断。", "May stay empty: read from the dates."),
            example=Text("生产中", "In production"),
            synonyms=("状态", "订单情况", "进度", "Order status", "State"),
            width=11,
        ),
    ] = None
    note: Annotated[
        Note | None,
        Column(
            label=Text("备注", "Notes"),
            hint=Text("样品、赠品、特殊要求写这里。", "Samples, gifts, special wishes."),
            example=Text("样品", "Sample"),
            synonyms=("说明", "其他", "Note", "Remark", "Remarks"),
            merge_rule="join",
            width=22,
        ),
    ] = None


TEMPLATE = Template(
    name="order",
    tab=Text("订单", "Orders"),
    title=Text("订单记录", "Orders"),
    row=Order,
    place=30,
    key=("order_id", "product_model", "order_date"),
    sets=frozenset({"office"}),
    help=Text("一行一个产品；同一张订单几行都写同一个订单编号。", "One row a product line."),
)
