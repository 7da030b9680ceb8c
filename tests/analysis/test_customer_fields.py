from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from crmsheets.analysis.conditions import ConditionFault, parse
from crmsheets.analysis.customer_fields import (
    average_order,
    customer_fields,
    customer_record,
    tier_fields,
)
from crmsheets.analysis.portfolio import CustomerRow
from crmsheets.model.choice import plain
from crmsheets.templates.customer import TEMPLATE as CUSTOMER

ROW = {
    "customer_id": "CUS001",
    "name": "东莞市顺达五金有限公司",
    "owner": "周敏",
    "tier": "A",
    "spend_12m": 48_100_000,
    "orders_12m": 11,
    "rating_avg": 4.1,
    "last_order": dt.date(2024, 12, 3),
    "is_new": False,
}
TYPED = {"customer_name": "顺达", "industry": "五金金属制品", "province": "广东", "owner": "李强"}


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("近12月金额 ≥ 20万 且 订单 ≥ 6 且 评分 ≥ 3.5", True),
        ("等级 = A 且 行业 包含 五金 且 省份 = 广东省", True),
        ("12-month spend >= 500k", False),
        ("客单价 ≥ 4.3万", True),
        ("名称 包含 顺达五金 且 业务员 = 周敏", True),
        ("客户编号 = cus001", True),
        ("微信 为空", True),
        ("最近下单 ≥ 2024-12 且 非 新客户", True),
    ],
)
def test_customers_are_asked_by_what_was_judged_and_what_was_typed(typed: str, met: bool) -> None:
    record = customer_record(ROW, TYPED)
    assert parse(typed, customer_fields()).holds(record) is met


def test_every_field_is_a_column_of_the_customers_or_declared() -> None:
    own = {each.name for each in dataclasses.fields(CustomerRow)} | {"average_order"}
    declared = {each.name for each in CUSTOMER.fields if each.column.typed} - {"customer_name"}
    assert set(customer_fields()) <= own | declared
    assert declared <= set(customer_fields())
    assert set(tier_fields()) <= set(customer_fields())


@pytest.mark.parametrize("fields", [customer_fields(), tier_fields(6)])
def test_labels_are_told_apart(fields: dict[str, object]) -> None:
    for lang in ("zh", "en"):
        labels = [plain(getattr(each.label, lang)) for each in fields.values()]  # type: ignore[attr-defined]  # a field
        assert len(set(labels)) == len(labels)


def test_the_window_is_named_by_its_length() -> None:
    assert parse("半年金额 ≥ 5万", tier_fields(6)).said("zh") == "近6月金额 ≥ 5万"
    assert parse("近24个月单数 ≥ 5", tier_fields(24)).said("en") == "24-month orders ≥ 5"
    with pytest.raises(ConditionFault, match="6-month spend"):
        parse("近12月金额 ≥ 5万", tier_fields(6))
    with pytest.raises(ConditionFault, match="there is no such field"):
        parse("等级 = A", tier_fields())


def test_an_order_is_worth_nothing_known_without_one() -> None:
    assert (average_order(100, 3), average_order(0, 0)) == (33, None)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("没有投诉", "投诉数 = 0"),
        ("没投诉", "投诉数 = 0"),
        ("无未结投诉", "未结投诉 = 0"),
        ("有投诉", "投诉数 > 0"),
        ("有过投诉", "投诉数 > 0"),
        ("未结投诉 为空", "未结投诉 = 0"),
        ("no open complaints", "未结投诉 = 0"),
        ("has complaints", "投诉数 > 0"),
        ("没有订单", "近12月订单数 = 0"),
        ("没有逾期应收", "逾期应收 = 0"),
        ("没有货款逾期", "应收逾期天数 = 0天"),
        ("没有评分", "评分 为空"),
        ("有微信", "微信 不为空"),
        ("没下单 > 90天", "沉默天数 > 90天"),
        ("没安排下一步", "没安排下一步 = 是"),
    ],
)
def test_there_is_none_of_what_is_counted_means_nought_and_of_the_rest_a_blank(
    typed: str, read: str
) -> None:
    assert parse(typed, customer_fields()).said("zh") == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("A类客户", "等级 = A"),
        ("B类以上", "等级 ≥ B"),
        ("A类或B类客户", "等级 = A 或 等级 = B"),
        ("等级A或B", "等级 属于 A、B"),
        ("VIP客户", "类型 = VIP"),
        ("不是A类客户", "非 (等级 = A)"),
        ("流失客户 且 90天没下单", "类型 = 流失 且 沉默天数 ≥ 90天"),
        ("半年没下单", "沉默天数 ≥ 180天"),
        ("90天以上没下单", "沉默天数 ≥ 90天"),
        ("没下单超过90天", "沉默天数 > 90天"),
        ("no order for 90 days", "沉默天数 ≥ 90天"),
        ("广东客户", '地区 = "广东"'),
        ("行业=五金且A类客户", '所属行业 = "五金金属制品" 且 等级 = A'),
        ("行业=五金，VIP客户", '所属行业 = "五金金属制品" 且 类型 = VIP'),
        ("20万≤金额≤50万", "近12月金额 ≥ 20万 且 近12月金额 ≤ 50万"),
        ("20万<金额 且 没有投诉", "近12月金额 > 20万 且 投诉数 = 0"),
        ("近12个月买了20万以上", "近12月金额 ≥ 20万"),
        ("下单6次以上", "近12月订单数 ≥ 6"),
        ("至少下单3次", "近12月订单数 ≥ 3"),
        ("lost customers and spend over 20k", "类型 = 流失 且 近12月金额 > 2万"),
        ("名称 包含 客户", '客户名称 包含 "客户"'),
    ],
)
def test_what_owners_say_is_read_and_printed_in_its_usual_form(typed: str, read: str) -> None:
    found = parse(typed, customer_fields()).said("zh")
    assert found == read
    assert parse(found, customer_fields()).said("zh") == read


def test_a_word_that_may_be_several_fields_is_asked() -> None:
    with pytest.raises(ConditionFault) as told:
        parse("逾期 > 30天", customer_fields())
    assert "是不是「跟进逾期天数、逾期应收、应收逾期天数」" in told.value.said("zh")
    with pytest.raises(ConditionFault) as told:
        parse("很重要", customer_fields())
    assert "没有叫这个的栏目，能用的有：近12月金额、" in told.value.said("zh")
    assert f"等 {len(customer_fields())} 个" in told.value.said("zh")


@pytest.mark.parametrize("typed", ["20万≤客户名称", "至少名称", "超过 名称 = 3", "20万≤"])
def test_a_number_before_what_has_no_order_is_a_fault(typed: str) -> None:
    with pytest.raises(ConditionFault):
        parse(typed, customer_fields())
