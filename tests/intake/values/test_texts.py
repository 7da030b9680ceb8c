from __future__ import annotations

import datetime as dt

import pytest

from crmsheets.model.grid import Value
from tests.intake.values.columns import one, read


@pytest.mark.parametrize(
    ("key", "cell", "value", "verdict"),
    [
        (
            "customer.customer_name",
            "东莞市顺达五金（东莞）有限公司",
            "东莞市顺达五金（东莞）有限公司",
            "ok",
        ),
        ("customer.customer_name", " 顺达五金 ", "顺达五金", "TEXT01"),
        ("customer.customer_name", "ＡＢＣ有限公司", "ABC有限公司", "TEXT01"),
        ("customer.customer_name", "A  B", "A B", "TEXT01"),
        ("customer.customer_name", "顺达\x07五金", "顺达五金", "TEXT02"),
        ("customer.customer_name", "王", None, "FIT02"),
        ("customer.customer_name", "x" * 101, None, "FIT01"),
        ("customer.customer_name", 360.0, "360", "ok"),
        ("customer.customer_name", dt.date(2024, 1, 1), None, "TEXT07"),
        ("customer.customer_name", "\ud800ab", None, "FIT06"),
        ("customer.customer_name", "#N/A", None, "READ01"),
        ("customer.customer_name", "无", None, "empty"),
        ("customer.contact_name", "张三", "张三", "ok"),
        ("customer.contact_name", "张 三", "张三", "TEXT01"),
        ("customer.contact_name", "Jane Doe", "Jane Doe", "ok"),
        ("customer.contact_name", "王总", "王总", "TEXT04"),
        ("customer.contact_name", "欧阳先生 ", "欧阳先生", "TEXT01 TEXT04"),
        ("customer.contact_name", "Mr. Smith", "Mr. Smith", "TEXT04"),
        ("customer.contact_name", "周敏2", None, "TEXT05"),
        ("customer.contact_name", "13800000000", None, "TEXT05"),
        ("customer.contact_name", "张三12345678901", None, "TEXT05"),
        ("customer.contact_name", 5.0, None, "TEXT07"),
        ("customer.contact_name", "无", None, "empty"),
        ("customer.owner", "王总", "王总", "ok"),
        ("followup.contact_name", "王总", "王总", "ok"),
        ("customer.note", "一行\r\n二行", "一行\n二行", "ok"),
        ("customer.note", "价格，敏感：（急）", "价格，敏感：（急）", "ok"),
        ("customer.note", "x\u200by", "xy", "TEXT02"),
        ("customer.note", " 前", "前", "TEXT01"),
        ("customer.note", "a_x000D_b", "ab", "TEXT01"),
        ("customer.note", "\x07", None, "empty"),
        ("customer.note", 5.5, "5.5", "ok"),
        ("customer.note", float("nan"), None, "empty"),
        ("customer.note", "长" * 501, None, "FIT01"),
        ("order.product_model", 100.0, "100", "ok"),
        ("order.product_model", "Ｘ１００", "X100", "TEXT01"),
        ("order.product_model", "3-5", "3-5", "ok"),
        ("order.product_model", dt.date(2024, 3, 5), "2024-03-05", "TEXT03"),
        ("order.product_model", dt.time(3, 5), "03:05:00", "TEXT03"),
        ("order.product_model", True, "TRUE", "TEXT03"),
    ],
)
def test_words_are_kept_but_for_width_and_blanks(
    key: str, cell: Value, value: str | None, verdict: str
) -> None:
    assert one(key, cell) == (value, verdict)


def test_a_name_with_its_phone_is_split() -> None:
    found = read("customer.contact_name", ["张三 13800000000", "李四(0769-88001234)"])
    assert found.values == ["张三", "李四"]
    assert found.also == {"phone": {0: "13800000000", 1: "0769-88001234"}}
