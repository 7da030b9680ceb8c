"""收款: money that customers paid, one row a receipt; a sheet of the module `finance`."""

from __future__ import annotations

from typing import Annotated

from crmsheets.model.choice import Choice
from crmsheets.model.currency import Currency
from crmsheets.model.kind import Code, Company, Day, Kind, Money, Note
from crmsheets.model.row import Column, Row, Use
from crmsheets.model.template import Template
from crmsheets.model.text import Text


class PaymentMethod(Choice):
    """How the money came."""

    BANK = (
        *("银行转账", "Bank transfer", "转账", "对公转账", "电汇", "汇款", "银行", "网银", "公户"),
        *("对公", "T/T", "TT", "Wire", "Wire transfer", "Bank", "Transfer"),
    )
    WECHAT = "微信", "WeChat Pay", "微信支付", "微信转账", "WeChat"
    ALIPAY = "支付宝", "Alipay", "支付宝转账"
    CASH = "现金", "Cash", "现款", "收现"
    BILL = "承兑汇票", "Acceptance bill", "承兑", "银承", "商承", "汇票", "银行承兑", "商业承兑"
    CHEQUE = "支票", "Cheque", "Check", "转账支票"
    CREDIT = "信用证", "Letter of credit", "L/C", "LC"
    CARD = "刷卡", "Card", "POS", "信用卡", "Credit card", "Debit card"
    ONLINE = "第三方支付", "Online payment", "PayPal", "Stripe", "Payoneer", "连连", "万里汇"
    OFFSET = "抵扣", "Offset", "冲账", "抵账", "对冲", "抵货款", "Set-off"
    OTHER = "其他", "Other", "其它"


class PaymentKind(Choice):
    """What the money is for."""

    GOODS = "货款", "For goods", "正常货款", "收货款", "Goods", "Payment"
    ADVANCE = "预付款", "Advance", "定金", "订金", "预收款", "预收", "预付", "Deposit", "Prepayment"
    REST = "尾款", "Balance", "余款", "Final payment"
    REFUND = "退款", "Refund", "退客户", "退回货款", "Refunded", "返还"
    OTHER = "其他", "Other", "其它"


class Payment(Row):
    """One receipt; a negative amount, or the kind 退款, is money given back."""

    payment_date: Annotated[
        Day | None,
        Column(
            label=Text("收款日期", "Payment date"),
            hint=Text("钱到账的那天。", "The day the money arrived."),
            example=Text("2024-3-25", "2024-03-25"),
            synonyms=(
                *("收款时间", "收款日", "回款日期", "回款时间", "到账日期", "到账时间", "到款日期"),
                *("进账日期", "入账日期", "来款日期", "打款日期", "付款日期", "汇款日期", "日期"),
                *("Paid on", "Received on", "Date received", "Receipt date", "Date paid", "Date"),
                *("Date of payment", "Value date", "Collected on"),
            ),
            latest="tomorrow",
            roles="SF",
            width=12,
        ),
    ] = None
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
                *("客户", "客户简称", "付款单位", "付款方", "付款人", "汇款单位", "汇款人", "公司"),
                *(
                    "来款单位",
                    "打款单位",
                    "交款单位",
                    "缴款单位",
                    "往来单位",
                    "公司名称",
                    "单位名称",
                ),
                *("付款公司", "付款客户", "客户名", "客户全称", "购货单位", "单位"),
                *("Customer", "Customer name", "Client", "Client name", "Payer", "Buyer"),
                *("Received from", "Company name", "Account"),
            ),
            refers_to="customer",
            width=18,
        ),
    ]
    amount: Annotated[
        Money,
        Column(
            label=Text("金额({money})", "Amount ({money})"),
            hint=Text(
                "收到多少钱，例如 5000；退给客户的写负数。",
                "The money received, e.g. 5000; a refund is negative.",
            ),
            example=Text("5000", "5000"),
            use=Use.REQUIRED,
            synonyms=(
                *(
                    "收款金额",
                    "回款金额",
                    "到账金额",
                    "到款金额",
                    "实收金额",
                    "来款金额",
                    "入账金额",
                ),
                *("进账金额", "已收金额", "付款金额", "打款金额", "汇款金额", "收款额", "回款额"),
                *("收款", "回款", "实收", "到账", "货款", "收到金额", "收到货款"),
                *("Amount received", "Amount paid", "Payment", "Paid", "Received", "Receipt"),
                *("Payment amount", "Amount collected", "Sum"),
            ),
            roles="SF",
            width=12,
        ),
    ]
    order_id: Annotated[
        Code | None,
        Column(
            label=Text("订单编号", "Order no."),
            hint=Text(
                "付的是哪张订单；不写就从最早的货款冲起。",
                "Which order it pays; empty: the oldest first.",
            ),
            example=Text("ORD001", "PO-24-001"),
            synonyms=(
                *(
                    "单号",
                    "订单号",
                    "合同号",
                    "PO号",
                    "订单号码",
                    "合同编号",
                    "对应订单",
                    "相关订单",
                ),
                *("关联订单", "销售单号"),
                *("PO", "PO No.", "Order number", "Order ID", "PO number", "Order ref"),
            ),
            refers_to="order",
            roles="SF",
            width=13,
        ),
    ] = None
    method: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("收款方式", "Paid by"),
            hint=Text("从列表选。", "Pick from the list."),
            example=Text("银行转账", "Bank transfer"),
            synonyms=(
                *("付款方式", "支付方式", "回款方式", "收款渠道", "收款账户", "方式", "到账方式"),
                *("Method", "Payment method", "Payment type", "Means of payment", "Channel"),
            ),
            choices=PaymentMethod,
            roles="SF",
            width=11,
        ),
    ] = None
    kind: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("款项", "What for"),
            hint=Text(
                "货款、预付款、尾款；退给客户的选 退款。",
                "For goods, advance, balance; money given back is a refund.",
            ),
            example=Text("货款", "For goods"),
            synonyms=(
                *("款项类型", "款项性质", "收款类型", "款项名称", "类型", "收款类别", "用途"),
                *("Kind", "Payment for", "Purpose", "Type"),
            ),
            choices=PaymentKind,
            roles="SF",
            width=9,
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
            synonyms=("币别", "货币", "结算币种", "收款币种", "Curr", "Currency code", "Ccy"),
            roles="SF",
            width=8,
        ),
    ] = None
    note: Annotated[
        Note | None,
        Column(
            label=Text("备注", "Notes"),
            hint=Text("代付、扣了什么，写这里。", "Paid for somebody else, what was taken off."),
            example=Text("9月货款", "September deliveries"),
            synonyms=(
                "说明",
                "摘要",
                "其他",
                "附言",
                "备注说明",
                "Note",
                "Remark",
                "Remarks",
                "Memo",
            ),
            merge_rule="join",
            roles="SF",
            width=20,
        ),
    ] = None


TEMPLATE = Template(
    name="payment",
    tab=Text("收款", "Payments"),
    title=Text("收款记录", "Payments received"),
    row=Payment,
    place=35,
    key=("customer_name", "payment_date"),
    module="finance",
    sets=frozenset({"office"}),
    help=Text("一行一笔到账的钱；退给客户的写负数。", "One row a payment; refunds are negative."),
)
