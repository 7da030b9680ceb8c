from __future__ import annotations

import pytest

from crmsheets.intake.headers import lexicon
from crmsheets.intake.near import near
from tests.tables import template


@pytest.mark.parametrize(
    ("table", "header", "expected"),
    [
        ("customer", "客户名秤", ("customer_name",)),
        ("customer", "连系人", ("contact_name",)),
        ("customer", "联系电活", ("phone",)),
        ("customer", "联系电", ("phone",)),
        ("customer", "客户联系电话", ("phone",)),
        ("customer", "联话电系", ()),
        ("customer", "系联电话", ("phone",)),
        ("order", "产品数量", ("quantity",)),
        ("order", "客户单位", ()),
        ("order", "收款日期", ()),
        ("order", "开票日期", ()),
        ("order", "到期日期", ()),
        ("order", "退货日期", ()),
        ("order", "付款日期", ()),
        ("order", "Order dtae", ("order_date",)),
        ("order", "Unit prise", ("unit_price",)),
        ("order", "Delievry date", ("due_date",)),
        ("order", "Reciever", ()),
        ("customer", "Contract", ()),
        ("customer", "Phone 3", ()),
        ("customer", "Adress", ("address",)),
        ("customer", "备主", ()),
        ("customer", "联系人2", ()),
        ("customer", "★", ()),
        ("customer", "", ()),
    ],
)
def test_one_slip_is_near_and_another_meaning_is_not(
    table: str, header: str, expected: tuple[str, ...]
) -> None:
    assert near(header, lexicon(template(table))) == expected


def test_contact_and_phone_never_swap() -> None:
    words = lexicon(template("customer"))
    for header in ("联系人", "联系人员", "联系入", "连系人"):
        assert "phone" not in near(header, words)
    for header in ("联系电话", "联系电活", "连系电话", "联系电"):
        assert "contact_name" not in near(header, words)
