from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.intake.headers import (
    forms,
    halves,
    lexicon,
    shown,
    squeezed,
    unbracketed,
    undecorated,
)
from crmsheets.templates import shipped
from tests.tables import template


@pytest.mark.parametrize(
    ("table", "header", "expected"),
    [
        ("customer", "客户名称", ("customer_name", "labels")),
        ("customer", "* 客户名称", ("customer_name", "labels")),
        ("customer", "＊客户 名称：", ("customer_name", "labels")),
        ("customer", "客户\n名称", ("customer_name", "labels")),
        ("customer", "* 客户名称\n如 东莞市顺达五金有限公司", ("customer_name", "labels")),
        ("customer", "客户名称（必填）", ("customer_name", "labels")),
        ("customer", "COMPANY", ("customer_name", "labels")),
        ("customer", "公司名称", ("customer_name", "synonyms")),
        ("customer", "客戶名稱", ("customer_name", "labels")),
        ("customer", "聯繫電話", ("phone", "labels")),
        ("customer", "负责人(客户)", ("contact_name", "synonyms")),
        ("customer", "负责人", ("owner", "synonyms")),
        ("customer", "负责人（华东）", ("owner", "synonyms")),
        ("customer", "Phone", ("phone", "labels")),
        ("order", "单价(元)", ("unit_price", "labels")),
        ("order", "单价(USD)", ("unit_price", "labels")),
        ("order", "单价", ("unit_price", "labels")),
        ("order", "Unit price (EUR)", ("unit_price", "labels")),
        ("order", "P.O. No.", ("order_id", "synonyms")),
        ("order", "款号 Style", ("product_model", "synonyms")),
        ("order", "数量/Qty", ("quantity", "labels")),
        ("order", "客户 No.", None),
        ("order", "款号 Price", None),
        ("feedback", "评分", ("rating", "labels")),
        ("feedback", "评分(10分制)", ("rating", "labels")),
        ("customer", "车牌号", None),
        ("customer", "", None),
        ("customer", None, None),
        ("customer", 5, None),
    ],
)
def test_a_header_is_a_word_of_its_table(
    table: str, header: object, expected: tuple[str, str] | None
) -> None:
    found = lexicon(template(table)).find(header)  # type: ignore[arg-type]  # cells hold anything
    if expected is not None and expected[1] == "labels" and found is not None:
        assert found[0] == expected[0]
    assert (found and found[0]) == (expected and expected[0])


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("* 客户名称\n如 顺达五金", "客户名称"),
        ("Company\ne.g. Northwind", "Company"),
        ("客户\n名称", "客户名称"),
        ("总金额(元)\n(可不填)", "总金额(元)"),
        ("Customer no.\n(leave empty)", "Customer no."),
        ("单价\n(元)", "单价(元)"),
        ("  备注 ", "备注"),
        (None, ""),
        (" \n", ""),
        (2024, "2024"),
    ],
)
def test_a_header_is_shown_in_its_own_words(header: object, expected: str) -> None:
    assert shown(header) == expected  # type: ignore[arg-type]  # cells hold anything


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("1. 客户名称", "客户名称"),
        ("（二）客户名称", "客户名称"),
        ("③客户名称", "客户名称"),
        ("请填写您的姓名", "姓名"),
        ("您所在公司", "公司"),
        ("贵公司的地址", "地址"),
        ("★ 客户名称 ▼", "客户名称"),
        ("客户名称-必填", "客户名称"),
        ("「客户名称」", "客户名称"),
        ("1.5米价格", "1.5米价格"),
        ("PO#", "PO#"),
        ("客户名称(元)", "客户名称(元)"),
    ],
)
def test_what_forms_put_around_a_header_is_left_out(header: str, expected: str) -> None:
    assert undecorated(header) == expected


def test_whose_man_it_is_stays_in_a_header() -> None:
    assert unbracketed("单价(元)") == "单价"
    assert unbracketed("负责人（客户）") == "负责人(客户)"


def test_a_header_in_two_languages_is_taken_apart() -> None:
    assert halves("款号 Style") == ("款号", "style")
    assert halves("数量/Qty (pcs)") == ("数量", "qty")
    assert halves("PO号") is None
    assert halves(3) is None
    assert halves("款号" * 20 + " Style") == ("款号" * 20, "style")
    assert halves("款号" * 16_000 + " Style") is None


def test_words_of_a_table_lead_to_one_field_each() -> None:
    for each in shipped():
        words = lexicon(each)
        for field in each.fields:
            if field.column.typed:
                for label in (field.column.label.zh, field.column.label.en):
                    plain = label.replace("({money})", "")
                    assert words.find(plain) == (field.name, "labels")


@given(st.text(max_size=20))
def test_forms_are_compared_in_one_spelling(text: str) -> None:
    for form in forms(text):
        assert form
        assert squeezed(form) == form or squeezed(squeezed(form)) == squeezed(form)
