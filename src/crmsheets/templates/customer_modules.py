"""Columns of a customer that a factory may switch on: `build --with classify`, and so on.

contact_plus a second phone; invoice the credit code; classify size, kind of buyer, needs; privacy what
the customer agreed to; finance how and how much on credit. They are read whether switched on or not.
"""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge

from crmsheets.model.kind import Day, Kind, Money, Phone, Uscc
from crmsheets.model.row import Column, Privacy, Row, Use
from crmsheets.model.text import Text
from crmsheets.templates.customer_classes import (
    BuyerKind,
    CompanySize,
    Consent,
    ConsentChannel,
    Need,
    PaymentTerms,
)

CreditLimit = Annotated[Money, Ge(0)]


class CustomerModules(Row):
    """The further columns, behind those that every factory has."""

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
            synonyms=(
                *("座机", "固话", "办公电话", "电话2", "其他电话", "固定电话", "公司电话"),
                *("备用手机", "办公室电话", "手机2", "联系电话2", "第二电话", "备用联系电话"),
                *("Phone 2", "Landline", "Office phone", "Alternate phone", "Other tel"),
                *("Mobile 2",),
            ),
            privacy=Privacy.PERSONAL,
            roles="SA",
            merge_rule="frequent",
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
                *("税号", "纳税人识别号", "信用代码", "社会信用代码", "统一信用代码"),
                *("税务登记号", "纳税识别号", "营业执照号", "公司税号"),
                *("USCC", "Tax no", "Tax ID", "Credit code no", "VAT no", "Tax code"),
            ),
            privacy=Privacy.PUBLIC,
            roles="FS",
            merge_rule="valid",
            width=21,
        ),
    ] = None
    company_size: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("企业规模", "Size class"),
            hint=Text("客户多大，估一个就行。", "How big the customer is; a guess will do."),
            example=Text("小型", "Small"),
            use=Use.MODULE,
            module="classify",
            synonyms=(
                *("规模", "公司规模", "客户规模", "工厂规模", "单位规模"),
                *("Company size", "Firm size", "Customer size"),
            ),
            choices=CompanySize,
            roles="SFM",
            merge_rule="frequent",
            width=10,
        ),
    ] = None
    buyer_kind: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("客户性质", "Kind of buyer"),
            hint=Text("自己用还是转手卖，从列表选。", "Who buys: a factory, a trader, …"),
            example=Text("终端工厂", "Factory"),
            use=Use.MODULE,
            module="classify",
            synonyms=(*("买家性质", "采购方性质"), *("Buyer kind", "Buyer type")),
            choices=BuyerKind,
            roles="SM",
            merge_rule="frequent",
            width=12,
        ),
    ] = None
    needs: Annotated[
        Annotated[str, Kind.MULTI] | None,
        Column(
            label=Text("需求特点", "Needs"),
            hint=Text(
                "看重什么，可写几个，用、隔开。", "What matters to them; several with commas."
            ),
            example=Text("重视品质、注重交期", "Quality first, short lead times"),
            use=Use.MODULE,
            module="classify",
            synonyms=(
                *("关注点", "客户关注点", "采购特点", "需求类型", "客户需求特点"),
                *("Buying priorities", "Priorities"),
            ),
            choices=Need,
            roles="SM",
            merge_rule="newest",
            width=20,
        ),
    ] = None
    consent: Annotated[
        Consent | None,
        Column(
            label=Text("告知/同意", "Consent"),
            hint=Text(
                "能不能发广告：客户说不要，就选「拒绝营销」。",
                "May we send offers? If they said no, pick “Refused”.",
            ),
            example=Text("已同意", "Agreed"),
            use=Use.MODULE,
            module="privacy",
            synonyms=(
                *("同意", "营销同意", "隐私同意", "个人信息同意", "是否同意营销", "告知同意"),
                *("Marketing consent", "Opt-in", "Privacy consent"),
            ),
            merge_rule="refusal",
            width=11,
        ),
    ] = None
    consent_date: Annotated[
        Day | None,
        Column(
            label=Text("同意日期", "Consent date"),
            hint=Text("哪天说的，例如 2024-3-5。", "The day they said so, e.g. 2024-03-05."),
            example=Text("2024-3-5", "2024-03-05"),
            use=Use.MODULE,
            module="privacy",
            synonyms=(*("告知日期", "同意时间", "告知时间"), *("Date of consent", "Opt-in date")),
            latest="today",
            width=13,
        ),
    ] = None
    consent_channel: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("同意方式", "Consent by"),
            hint=Text("怎么说的，从列表选。", "How they said so; pick from the list."),
            example=Text("微信", "WeChat"),
            use=Use.MODULE,
            module="privacy",
            synonyms=(
                *("同意渠道", "告知方式", "告知渠道"),
                *("Consent channel", "Opt-in channel"),
            ),
            choices=ConsentChannel,
            width=11,
        ),
    ] = None
    payment_terms: Annotated[
        Annotated[str, Kind.TEXT] | None,
        Column(
            label=Text("结算方式", "Payment terms"),
            hint=Text("怎么付钱、欠多久，从列表选。", "How and when they pay; pick from the list."),
            example=Text("月结30天", "30 days from month end"),
            use=Use.MODULE,
            module="finance",
            synonyms=(
                *(
                    "付款方式",
                    "账期",
                    "结算",
                    "付款条件",
                    "结款方式",
                    "帐期",
                    "结账方式",
                    "付款期限",
                ),
                *("Terms of payment", "Payment term", "Credit terms"),
            ),
            choices=PaymentTerms,
            roles="FS",
            merge_rule="newest",
            width=12,
        ),
    ] = None
    credit_limit: Annotated[
        CreditLimit | None,
        Column(
            label=Text("信用额度({money})", "Credit limit ({money})"),
            hint=Text("最多让他欠多少，例如 100000。", "The most they may owe, e.g. 100000."),
            example=Text("100000", "100000"),
            use=Use.MODULE,
            module="finance",
            synonyms=(*("授信", "授信额度", "欠款上限"), *("Credit line",)),
            roles="F",
            merge_rule="newest",
            width=14,
        ),
    ] = None
