from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from crmsheets.model.cell import Cell
from crmsheets.model.page import Form, Heads
from crmsheets.model.shown import Shown, listing, shown
from crmsheets.model.text import Locale, Said, Text
from crmsheets.templates.order import OrderStatus

ZH, EN = Locale(), Locale("en", "INTL", "USD")


@pytest.mark.parametrize(
    ("value", "form", "zh", "en"),
    [
        (None, "money", None, None),
        (float("nan"), "money", None, None),
        (120050, "money", Decimal("1200.50"), Decimal("1200.50")),
        (125000, "price", Decimal("12.5000"), Decimal("12.5000")),
        (5000, "quantity", 5, 5),
        (5500, "quantity", Decimal("5.5"), Decimal("5.5")),
        (0.25, "money", 0.25, 0.25),
        (True, "text", "是", "yes"),
        (False, "text", "否", "no"),
        (OrderStatus.SHIPPED, "text", "已发货", "Shipped"),
        ((OrderStatus.SHIPPED, "X100"), "text", "已发货、X100", "Shipped, X100"),
        ((), "text", None, None),
        (Text("有", "some"), "text", "有", "some"),
        (Said(Text("{n}家", "{n} firms"), {"n": 3}), "text", "3家", "3 firms"),
        (Cell("a.xlsx", "订单", 3, 2), "text", "a.xlsx 订单!B3", "a.xlsx 订单!B3"),
        (dt.date(2024, 3, 5), "date", dt.date(2024, 3, 5), dt.date(2024, 3, 5)),
        ("", "text", None, None),
        ("顺达", "text", "顺达", "顺达"),
        (7, "integer", 7, 7),
    ],
)
def test_one_value(value: object, form: Form, zh: object, en: object) -> None:
    assert (shown(value, form, ZH), shown(value, form, EN)) == (zh, en)


def test_records_as_a_listing() -> None:
    columns = (
        Shown(Text("客户", "Customer"), "name", width=20),
        Shown(Text("金额({money})", "Amount ({money})"), "amount", "money", bar=True),
    )
    made = listing(columns, [{"name": "顺达", "amount": 100}], ZH, heading="前十", note="按月")
    assert made.heads == (Heads("客户", width=20), Heads("金额(元)", "money", bar=True))
    assert made.rows == (("顺达", Decimal("1.00")),)
    assert (made.heading, made.note, made.empty) == ("前十", "按月", "")
