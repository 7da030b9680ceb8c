"""订单: one row is one order line."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.currency import Currency
from crmsheets.model.kind import Code, Company, Day, Kind, Money, Note, Price, Quantity
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text
from crmsheets.templates.order_lists import (
    FIRST_PROMISED,
    HANDED_OVER,
    LEFT_FACTORY,
    SHIPPED_SO_FAR,
    OrderStatus,
    Unit,
)

__all__ = ["TEMPLATE", "Order", "OrderStatus", "Unit"]


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
                *("买方", "客户公司", "客户全称", "购买方", "采购方", "需方", "甲方"),
                *("往来单位", "购方", "客户单位", "买家", "公司名", "客户全名", "购货方"),
                *("订货单位",),
                *("Customer", "Customer name", "Client", "Buyer", "Client name", "Company name"),
                *("Buyer name", "Account", "Bill to", "Sold to", "Purchaser"),
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
                *("PO单号", "PO号码", "采购单号", "单据编号", "单据号", "订货单号", "销售订单号"),
                *("客户订单号", "PO编号", "我司单号", "我方单号", "内部单号", "销售合同号"),
                *("落单号", "订单流水号"),
                *("PO", "PO No.", "Order number", "Order ID", "PO number", "Contract no"),
                *("Order ref", "SO no", "Sales order", "Purchase order", "Sales order no"),
                *("Order #", "PI no"),
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
                *("日期", "下单时间", "订单日期", "接单日期", "签单日期", "订货日期"),
                *("接单时间", "下单日", "订购日期", "签约日期", "签订日期", "单据日期"),
                *("开单日期", "订单创建时间", "下单", "合同日期", "签约日", "接单日"),
                *("落单日期", "订货时间", "销售日期", "订单时间"),
                *("Date", "Ordered", "PO date", "Order placed", "SO date", "Contract date"),
                *("Date of order", "Ordered on"),
                *("日", "Day"),  # a sheet a month holds the days alone
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
                *("型号", "规格", "型号规格", "货号", "款号", "图号", "料号", "产品"),
                *("产品名称", "品名", "规格型号", "品名规格", "货品名称", "商品名称"),
                *("产品规格", "物料名称", "物料编码", "物料代码", "存货名称", "存货编码"),
                *("货品编号", "货品编码", "商品编码", "商品编号", "产品编码", "产品编号"),
                *("机型", "货品", "商品", "产品名", "货品规格", "图纸编号", "规格/型号"),
                *("Product", "Model", "SKU", "Part no", "Style", "Style No.", "Item no"),
                *("Product name", "Article", "Article no", "Item code", "Part number"),
                *("Model no", "Style number", "Item number", "Product code"),
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
            synonyms=(
                *("订单数", "订单数量", "订货数量", "数目", "订购数量", "订购数", "件数"),
                *("销售数量", "采购数量", "下单数量", "合同数量", "台数", "订量"),
                *("Quantity", "Pcs", "Order qty", "Qty ordered", "Ordered qty", "Ordered quantity"),
                *("Order quantity", "Pieces"),
            ),
            width=10,
        ),
    ]
    unit: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("单位", "Unit"),
            hint=Text("数量的单位，从列表选。", "What the quantity counts; pick from the list."),
            example=Text("个", "pcs"),
            synonyms=(*("计量单位", "单位名", "基本单位", "主计量"), *("UOM", "Unit of measure")),
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
            synonyms=(
                *("单价", "价格", "含税单价", "售价", "销售单价", "成交价", "含税价"),
                *("加工单价", "成交单价", "未折扣单价", "销售价"),
                *("Price", "Unit price", "Rate", "U/P", "Sales price", "Selling price"),
                *("Price/unit", "Unit rate"),
            ),
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
                *("价税合计", "总额", "小计", "含税金额", "订单总额", "合同总额"),
                *("应付金额", "加工费", "货款金额", "销售金额", "订单总价", "货品总价"),
                *("总计", "总货款"),
                *("Total", "Amount", "Value", "Total amount", "Total price", "Order value"),
                *("Line total", "Ext. price", "Extended price", "Amt", "Total value"),
                *("Subtotal",),
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
            synonyms=(
                *(
                    "交期",
                    "交货期",
                    "交货日期",
                    "要求交货日期",
                    "交付日期",
                    "交货时间",
                    "货期",
                    "计划交期",
                ),
                *(
                    "要求发货日期",
                    "要求到货日期",
                    "预计发货日期",
                    "客户要求交期",
                    "预交日期",
                    "计划发货日期",
                ),
                *(
                    "Due",
                    "Delivery date",
                    "ETD",
                    "Due on",
                    "Requested date",
                    "Delivery",
                    "Deadline",
                ),
            ),
            by_content=LEFT_FACTORY,
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
                *(
                    "发货",
                    "出货日期",
                    "实际出货日",
                    "发货时间",
                    "送货日期",
                    "出库日期",
                    "发运日期",
                    "出货",
                ),
                *(
                    "实际交货日期",
                    "实际交期",
                    "实际发货日期",
                    "实际出货日期",
                    "装运日期",
                    "发出日期",
                ),
                *("Ship date", "Shipped on", "Shipping date", "Shipment date", "Dispatch date"),
            ),
            by_content=(*LEFT_FACTORY, *HANDED_OVER),
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
            synonyms=(
                *(
                    "收货",
                    "签收日期",
                    "到货日期",
                    "收货时间",
                    "签收时间",
                    "客户签收日期",
                    "实际到货日期",
                ),
                *("Receive date", "Received on", "Arrival", "Arrival date", "Receipt date"),
            ),
            by_content=HANDED_OVER,
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
            synonyms=(
                *(
                    "状态",
                    "订单情况",
                    "进度",
                    "完成情况",
                    "发货情况",
                    "出货情况",
                    "交货情况",
                    "执行情况",
                ),
                *(
                    "生产进度",
                    "订单进度",
                    "发货状态",
                    "交货状态",
                    "完成状态",
                    "单据状态",
                    "执行状态",
                ),
                *("Order status", "State", "Stage", "Progress"),
            ),
            width=11,
        ),
    ] = None
    currency: Annotated[
        Currency | None,
        Column(
            label=Text("币种", "Currency"),
            hint=Text(
                "这一行的钱是什么币，不写就是本币。",
                "The money of this row; empty = home currency.",
            ),
            example=Text("USD", "USD"),
            use=Use.MODULE,
            module="foreign",
            synonyms=(
                *("币别", "货币", "结算币种", "交易币种", "币种代码", "结算货币"),
                *("Curr", "Curr.", "Currency code", "Ccy", "CCY"),
            ),
            roles="SF",
            width=8,
        ),
    ] = None
    size: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("尺码", "Size"),
            hint=Text(
                "一行一个尺码，例如 XL、42、均码。", "One size a row, e.g. XL, 42, one size."
            ),
            example=Text("XL", "XL"),
            use=Use.MODULE,
            module="sizes",
            synonyms=("码数", "码号", "鞋码", "尺码规格", "Sizes", "Size code"),
            width=9,
        ),
    ] = None
    first_promised: Annotated[
        Day | None,
        Column(
            label=Text("首次承诺交期", "First promised"),
            hint=Text(
                "第一次答应客户的交期，改期也不动它。", "The day first promised; never moved."
            ),
            example=Text("2024-3-25", "2024-03-25"),
            use=Use.MODULE,
            module="delivery",
            synonyms=FIRST_PROMISED,
            latest="next_year",
            not_before="order_date",
            roles="SAW",
            width=12,
        ),
    ] = None
    shipped_quantity: Annotated[
        Quantity | None,
        Column(
            label=Text("已发数量", "Qty shipped"),
            hint=Text(
                "分批发货才填，到现在一共发了多少。", "Part shipments: how many left so far."
            ),
            example=Text("600", "600"),
            use=Use.MODULE,
            module="delivery",
            synonyms=SHIPPED_SO_FAR,
            roles="SAW",
            width=10,
        ),
    ] = None
    note: Annotated[
        Note | None,
        Column(
            label=Text("备注", "Notes"),
            hint=Text("样品、赠品、特殊要求写这里。", "Samples, gifts, special wishes."),
            example=Text("样品", "Sample"),
            synonyms=(
                *("说明", "其他", "其它", "备注说明", "订单备注", "特殊要求", "备考"),
                *("Note", "Remark", "Remarks", "Rmk", "Rmks", "Comment", "Comments"),
            ),
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
