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
