from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmsheets.render.masks import is_personal, masked
from crmsheets.templates.customer import TEMPLATE


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("phone", "13800001234", "138****1234"),
        ("phone", "0769-88001234", "076****1234"),
        ("phone", "+1 555 010 4477", "+1 ****4477"),
        ("phone", "12345678", "****5678"),
        ("phone", "13800001234、13900005678", "138****1234、139****5678"),
        ("email", "zhangsan@abc.com", "z***@abc.com"),
        ("wechat", "abc_zhang", "a***"),
        ("contact_name", "张三丰", "张*"),
        ("position", "老板", "老***"),
        ("phone", None, None),
        ("email", "", None),
    ],
)
def test_personal_data_are_recognised_but_not_usable(
    field: str, value: str | None, shown: str | None
) -> None:
    assert masked(value, TEMPLATE.by_name[field]) == shown


def test_the_privacy_class_decides_what_is_masked() -> None:
    personal = {each.name for each in TEMPLATE.fields if is_personal(each)}
    assert personal == {"contact_name", "phone", "wechat", "email", "position", "phone_alt"}


@given(st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True))
def test_a_mobile_number_cannot_be_dialled(number: str) -> None:
    shown = masked(number, TEMPLATE.by_name["phone"])
    assert sum(sign.isdigit() for sign in shown) == 7
    assert number not in shown
