from __future__ import annotations

import pytest

from crmsheets.intake.columns.likeness import (
    field_likeness,
    label_likeness,
    likeness,
    named_together,
    understood,
)
from crmsheets.intake.columns.meaning import Meaning, meaning
from crmsheets.intake.headers import Lexicon, lexicon
from tests.tables import template


def said(header: str) -> Meaning:
    found = meaning(header)
    assert found is not None
    return found


def best(table: str, header: str) -> tuple[str, float] | None:
    found = field_likeness(said(header), table, template(table).row)
    name = max(found, key=lambda each: found[each], default="")
    return (name, round(found[name], 2)) if name else None


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        ("出货时间", "发货日期", 1.0),
        ("实际出货时间", "发货日期", 1.0),
        ("客户联系电话", "电话", 1.0),
        ("开票日期", "日期", 0.0),
        ("日期", "开票日期", 0.0),
        ("日期", "下次跟进日期", 0.55),
        ("跟进日期", "下次跟进日期", 0.45),
        ("生产日期", "下单日期", 0.0),
        ("客户订单号", "订单号", 0.8),
        ("客户编号", "编号", 0.0),
        ("要求交货日期", "交期", 1.0),
        ("实际交货日", "交期", 0.0),
        ("情况", "备注", 0.7),
        ("电话", "地址", 0.0),
        ("送货", "送货日期", 0.7),
        ("跟进", "跟进内容", 0.0),
        ("送货日期", "送货", 0.0),
        ("xyz", "xyz", 1.0),
    ],
)
def test_how_far_two_headers_mean_the_same(one: str, other: str, like: float) -> None:
    assert likeness(said(one), said(other)) == pytest.approx(like)


def test_unknown_signs_count_by_their_share_and_less_if_the_word_has_them() -> None:
    unknown = likeness(said("蓝电话"), said("电话"))
    assert 0 < likeness(said("蓝蓝电话"), said("电话")) < unknown < 1
    assert 0 < likeness(said("电话"), said("蓝电话")) < 1
    assert likeness(said("蓝红电话"), said("蓝电话")) > likeness(said("黑红电话"), said("蓝电话"))
    assert likeness(said("蓝电话"), said("蓝电话")) == 1


# Kinds we have, meanings we have not: kept as extras whatever stands below them.
OTHERS = [
    *("成本价", "进价", "底价", "出厂价", "采购单价", "利润", "毛利", "提成", "佣金", "税额"),
    *("税率", "不含税金额", "已收款", "未收款", "应收金额", "余款", "尾款", "余额", "开票金额"),
    *("开票日期", "运费", "手续费", "定金", "预付款", "库存数", "欠数", "未发数量"),
    *("退货数量", "退货日期", "业务员电话", "送货地址", "收货地址", "收货人", "收货电话"),
    *("付款日期", "收款日期", "对账日期", "生产完成日期", "入库日期", "身份证号", "车牌号"),
    *("开户行", "银行账号", "信用额度", "供应商", "供应商编号", "箱数", "毛重", "净重", "单重"),
    *("体积", "汇率", "折扣", "起订量", "目标价", "不良数", "检验日期", "报价日期", "制单人"),
    *("审核日期", "生日"),
]
OTHERS_EN = [
    *("Cost", "Unit cost", "Cost price", "Profit", "Margin", "Commission", "VAT", "Tax amount"),
    *("Net amount", "Paid amount", "Balance", "Outstanding amount", "Invoice date", "Invoice no"),
    *("Freight", "Deposit", "Stock qty", "Returned qty", "Ship-to address"),
    *("Consignee", "Payment date", "Supplier", "Vendor code", "Gross weight", "CBM", "Cartons"),
    *("Discount", "Exchange rate", "MOQ", "Target price", "Inspection date", "Production date"),
    *("Bank account", "Credit limit"),
]


@pytest.mark.parametrize("header", [*OTHERS, *OTHERS_EN])
def test_another_meaning_of_a_known_kind_is_no_field_of_an_order(header: str) -> None:
    found = field_likeness(said(header), "order", template("order").row)
    assert all(like < 0.4 for like in found.values()), found


@pytest.mark.parametrize(
    ("table", "header", "expected"),
    [
        ("order", "订购数量", ("quantity", 1.0)),
        ("order", "交货 签收", ("receive_date", 0.85)),
        ("order", "运费 签收", None),
        ("customer", "业务员 Somebody", ("owner", 0.93)),
        ("customer", "业务员 Cost", None),
        ("customer", "累计成交(元)", ("total_spend", 1.0)),
        ("customer", "客户满意度", None),
        ("order", "货物发运时间", ("ship_date", 1.0)),
        ("order", "合同交期", ("due_date", 1.0)),
        ("followup", "负责人(客户)", ("contact_name", 1.0)),
        ("followup", "接洽人(我方)", ("owner", 1.0)),
        ("followup", "再联系日期", ("next_date", 1.0)),
        ("followup", "拟面谈日期", ("next_date", 1.0)),
        ("service", "怎么处理的", ("result", 1.0)),
        ("guest", "哪场活动", ("activity_name", 1.0)),
    ],
)
def test_the_field_a_header_is_most_like(
    table: str, header: str, expected: tuple[str, float] | None
) -> None:
    assert best(table, header) == expected


def test_a_label_is_most_like_itself() -> None:
    model = template("order").by_name["product_model"]
    assert label_likeness(said("规格型号"), model) > label_likeness(said("存货名称"), model)


@pytest.mark.parametrize(
    ("table", "header", "expected"),
    [
        ("order", "发运时间", ("ship_date", "meaning")),
        ("order", "时间", ("order_date", "meaning")),
        ("order", "车牌号", None),
        ("order", "", None),
        ("customer", "客户及联系人", ("customer_name", "meaning")),
        ("customer", "联系方法", None),
    ],
)
def test_a_header_that_can_mean_one_field_is_understood(
    table: str, header: str, expected: tuple[str, str] | None
) -> None:
    assert understood(header, lexicon(template(table))) == expected


def test_words_without_a_row_model_are_not_understood() -> None:
    assert understood("发运时间", Lexicon()) is None


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("公司/联系人", ("customer_name", "contact_name")),
        ("客户单位及对接人", ("customer_name", "contact_name")),
        ("电话/手机", None),
        ("公司/车牌", None),
        ("公司", None),
        (5, None),
    ],
)
def test_one_header_may_name_two_fields(header: object, expected: tuple[str, str] | None) -> None:
    words = lexicon(template("customer"))
    assert named_together(header, words) == expected  # type: ignore[arg-type]  # cells hold anything
