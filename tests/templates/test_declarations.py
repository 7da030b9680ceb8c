"""What holds of every table that is shipped."""

from __future__ import annotations

from collections import Counter

import pytest

from crmsheets.model.choice import plain
from crmsheets.model.row import Use
from crmsheets.model.template import Template
from crmsheets.model.text import Locale
from crmsheets.templates import shipped
from crmsheets.templates.apply import header_words

every = pytest.mark.parametrize("template", shipped(), ids=lambda template: template.name)
NAMES = {template.name for template in shipped()}
ZH, EN = Locale(), Locale("en", "INTL", "USD")


def labels(name: str, locale: Locale) -> str:
    template = next(each for each in shipped() if each.name == name)
    fields = template.sheet_fields(locale)
    return " ".join(each.label(locale) + "*" * each.required for each in fields)


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        (
            "followup",
            "客户名称* 跟进日期* 沟通内容* 下次跟进日期 下一步行动 跟进方式 客户回应 联系人 跟进人",
        ),
        (
            "customer",
            (
                "客户名称* 联系人* 联系电话 微信 负责业务员 客户简称 客户来源 所属行业 省份 公司地址 "
                "电子邮箱 首次接触日期 备注 客户编号"
            ),
        ),
        (
            "order",
            (
                "客户名称* 订单编号* 下单日期* 产品型号* 数量* 单位 单价(元) 总金额(元) 要求交期 发货日期 "
                "收货日期 订单状态 备注"
            ),
        ),
        (
            "service",
            "受理日期* 客户名称* 事件类型* 描述* 处理人员 处理结果 处理日期 订单编号 首次答复日期 产品型号",
        ),
        ("feedback", "反馈日期* 客户名称* 客户反馈 评分(满分5分) 处理结果 反馈类别"),
        ("activity", "活动名称* 活动日期* 活动类型 活动效果 活动目标 目标数 参与人数 客户反馈"),
        ("guest", "活动名称* 客户名称* 姓名 电话 意向产品 意向程度"),
    ],
)
def test_columns_of_the_chinese_sheets(name: str, columns: str) -> None:
    assert labels(name, ZH) == columns


@every
def test_no_header_means_two_fields(template: Template) -> None:
    """A header that several fields share is declared `by_content` at each of them."""
    plainly = Counter(
        word for field in template.fields for word in {plain(each) for each in header_words(field)}
    )
    assert {word for word, count in plainly.items() if count > 1} == set()
    shared = Counter(plain(word) for field in template.fields for word in field.column.by_content)
    assert {word for word, count in shared.items() if count == 1} == set()
    assert set(shared) & set(plainly) == set()


@every
@pytest.mark.parametrize("locale", [ZH, EN], ids=["zh", "en"])
def test_no_two_columns_of_a_sheet_are_headed_alike(template: Template, locale: Locale) -> None:
    heads = [plain(field.label(locale)) for field in template.fields]
    assert len(set(heads)) == len(heads)


@every
def test_what_columns_point_at_is_there(template: Template) -> None:
    for field in template.fields:
        assert field.column.refers_to in NAMES | {"", "staff"}, field.key
        earlier = field.column.not_before
        assert not earlier or earlier in template.by_name, field.key
    assert set(template.key) <= set(template.by_name)
    for order in template.layouts.values():
        assert set(order) <= set(template.by_name)


@every
def test_use_agrees_with_the_type(template: Template) -> None:
    for field in template.fields:
        needed = template.row.model_fields[field.name].is_required()
        if field.column.use is Use.REQUIRED:
            assert needed, field.key
        elif not template.result:
            assert not needed, field.key
        assert (field.column.use is Use.MODULE) == bool(field.column.module), field.key


@every
def test_choices_do_not_share_words(template: Template) -> None:
    for field in template.fields:
        if field.choices is None:
            continue
        words = Counter(
            word
            for member in field.choices
            for word in {
                plain(each)
                for each in (member.text.zh, member.text.en, member.name, *member.synonyms)
            }
        )
        assert {word for word, count in words.items() if count > 1} == set(), field.key


@every
def test_examples_of_closed_lists_can_be_picked(template: Template) -> None:
    for field in template.fields:
        if field.closed and field.choices is not None and not template.result:
            assert field.choices.read(field.column.example.zh) is not None, field.key
            assert field.choices.read(field.column.example.en) is not None, field.key


def test_tables_have_their_own_names_tabs_and_places() -> None:
    for what in ("name", "tab", "place"):
        seen = [getattr(template, what) for template in shipped()]
        assert len(set(seen)) == len(seen), what
    assert [template.place for template in shipped()] == sorted(t.place for t in shipped())


@pytest.mark.parametrize(
    ("table", "headers", "names"),
    [
        ("customer", "Client name", "customer_name"),
        (
            "order",
            "Client name|PO号|品名规格|货品名称|Style No.|送货日期|合同金额",
            "customer_name order_id product_model product_model product_model ship_date amount",
        ),
        ("followup", "拜访内容|拜访人|回访人|下次计划", "content owner owner next_action"),
        ("service", "投诉内容|PO号", "description order_id"),
        ("feedback", "意见建议", "content"),
    ],
)
def test_headers_that_factories_use(table: str, headers: str, names: str) -> None:
    template = next(each for each in shipped() if each.name == table)
    meant = {plain(word): field.name for field in template.fields for word in header_words(field)}
    assert [meant[plain(header)] for header in headers.split("|")] == names.split()


def test_a_delivery_note_is_no_order_number() -> None:
    for template in shipped():
        for field in template.fields:
            assert "送货单号" not in header_words(field), field.key
