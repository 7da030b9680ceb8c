from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from crmsheets.model.text import Locale
from crmsheets.templates.customer_lists import Province
from crmsheets.templates.order import OrderStatus
from tests.intake.values.columns import one, read, told


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("已发货", OrderStatus.SHIPPED, "ok"),
        ("Shipped", OrderStatus.SHIPPED, "ok"),
        (" shipped", OrderStatus.SHIPPED, "ok"),
        ("已出货", OrderStatus.SHIPPED, "PICK01"),
        ("√", OrderStatus.DONE, "PICK01"),
        ("✔", OrderStatus.DONE, "PICK01"),
        ("✔\ufe0f", OrderStatus.DONE, "PICK01"),
        ("完成(100%)", OrderStatus.DONE, "PICK01"),
        ("1.已发货", OrderStatus.SHIPPED, "PICK01"),
        ("已发货。", OrderStatus.SHIPPED, "PICK01"),
        ("发货中", None, "PICK02"),
        ("无", None, "empty"),
        (" ", None, "empty"),
        ("\u200b", None, "empty"),
        ("#N/A", None, "READ01"),
        (True, None, "PICK02"),
        (dt.date(2024, 1, 1), None, "PICK02"),
    ],
)
def test_a_closed_list(cell: Value, value: object, verdict: str) -> None:
    assert one("order.status", cell) == (value, verdict)


@pytest.mark.parametrize(
    ("cell", "lang", "proposal"),
    [
        ("发货中", "zh", "已发货"),
        ("发货中", "en", "Shipped"),
        ("部分已发货了三百件货物", "zh", "已发货"),
        ("乱写", "zh", None),
    ],
)
def test_an_unknown_word_lists_the_options(cell: str, lang: str, proposal: str | None) -> None:
    locale = Locale("zh" if lang == "zh" else "en", "CN", "CNY")
    (verdict,) = read("order.status", [cell], locale=locale).verdicts
    assert [str(each) for each in verdict.got["options"]][:1] != []  # type: ignore[attr-defined]  # a list
    assert (verdict.suggestion.value if verdict.suggestion else None) == proposal


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("展会", "展会", "ok"),
        ("Trade fair", "展会", "ok"),
        ("抖音 ", "抖音/视频号", "PICK01"),
        ("抖店", "抖店", "PICK03"),
        ("抖店 ", "抖店", "TEXT01 PICK03"),
        ("无", None, "empty"),
    ],
)
def test_an_open_list_keeps_other_words(cell: str, value: str | None, verdict: str) -> None:
    assert one("customer.source", cell) == (value, verdict)


@pytest.mark.parametrize(
    "field", ["feedback.handling", "service.result", "customer.note", "order.note"]
)
@pytest.mark.parametrize("cell", ["no", "No", "nothing", "nil", "n.a.", "N/A", "not any"])
def test_no_says_that_nothing_was_done_or_noted(field: str, cell: str) -> None:
    assert one(field, cell) == (None, "empty")


def test_no_is_an_answer_where_customers_answer() -> None:
    assert one("followup.response", "no")[0] == "no"
    assert one("followup.content", "no")[0] == "no"


def test_a_free_word_is_told_once() -> None:
    found = read("customer.source", ["抖店", "展会", "抖店", "抖店"])
    assert told(found) == [(0, "PICK03")]
    assert found.verdicts[0].more == (2, 3)


def test_numbers_of_trades_are_read() -> None:
    assert read("customer.industry", [39.0, "39"]).values == ["电子信息", "电子信息"]


@pytest.mark.parametrize(
    ("cell", "value", "verdict", "city"),
    [
        ("广东东莞", Province.GUANGDONG, "PICK04", "东莞"),
        ("广东省东莞市", Province.GUANGDONG, "PICK04", "东莞"),
        ("内蒙古呼和浩特", Province.INNER_MONGOLIA, "PICK04", "呼和浩特"),
        ("广东-", Province.GUANGDONG, "PICK04", None),
        ("东北", None, "PICK02", None),
    ],
)
def test_a_town_behind_its_province(
    cell: str, value: object, verdict: str, city: str | None
) -> None:
    found = read("customer.province", [cell])
    assert (found.values, told(found)) == ([value], [(0, verdict)])
    assert found.also.get("city", {}) == ({0: city} if city else {})


@pytest.mark.parametrize(
    ("cell", "value", "verdict"),
    [
        ("交期", "交期", "ok"),
        ("交期、价格", "交期、价格", "ok"),
        ("交期，质量", "交期、产品质量", "PICK01"),
        ("交货 包装/包装", "交期、包装", "PICK01"),
        ("交期、天气", "交期、天气", "PICK03"),
        ("说不清", "说不清", "PICK03"),
        ("没说；清楚", "没说；清楚", "PICK03"),
        ("无", None, "empty"),
        (None, None, "empty"),
    ],
)
def test_several_entries(cell: Value, value: str | None, verdict: str) -> None:
    assert one("feedback.category", cell) == (value, verdict)


@pytest.mark.parametrize(
    ("key", "cell", "member"),
    [
        ("order.status", "已发", "已发货"),
        ("order.status", "客户退货了", "退货"),
        ("order.status", "客退", "退货"),
        ("order.status", "等出货", "待发货"),
        ("order.status", "等客户确认", "待确认"),
        ("order.status", "等审核", "生产中"),
        ("order.status", "等钱", None),
        ("order.status", "没发货", "待发货"),
        ("order.status", "未发", "待发货"),
        ("order.status", "发", None),
        ("order.status", "shipped it", None),
        ("followup.method", "发邮件", "邮件"),
        ("followup.method", "打电话沟通", "电话"),
        ("followup.method", "没打电话", None),
    ],
)
def test_a_word_in_other_clothes(key: str, cell: str, member: str | None) -> None:
    value, code = one(key, cell)
    assert (value, code) == (member, "PICK01" if member else "PICK02")


@pytest.mark.parametrize(
    ("key", "cell", "value", "verdict"),
    [
        ("order.status", "已發貨", OrderStatus.SHIPPED, "PICK01"),
        ("order.status", "单取消了", OrderStatus.CANCELLED, "PICK01"),
        ("order.status", "做好待发", OrderStatus.TO_SHIP, "PICK01"),
        ("order.status", "Already shipped", OrderStatus.SHIPPED, "PICK01"),
        ("service.service_type", "投訴", "投诉", "PICK01"),
        ("service.service_type", "问产品", "咨询", "PICK01"),
        ("service.service_type", "性质", None, "PICK02"),
        ("followup.method", "展会见面", "展会", "PICK01"),
        ("followup.method", "来公司面谈", "客户来访", "PICK01"),
        ("guest.intent", "A、B", None, "PICK02"),
        ("guest.intent", "很想要", "高", "PICK01"),
        ("service.result", "还没处理", "待处理", "PICK01"),
        ("feedback.category", "After-sales service", "After-sales service", "PICK03"),
        ("feedback.category", "Late delivery", "交期", "PICK01"),
        ("customer.province", "粤", Province.GUANGDONG, "PICK01"),
    ],
)
def test_a_word_nobody_foresaw(key: str, cell: str, value: str | None, verdict: str) -> None:
    assert one(key, cell) == (value, verdict)
