from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from crmsheets.model.cell import Cell
from crmsheets.model.judged import CustomerType
from crmsheets.model.page import Form, Heads
from crmsheets.model.shown import Shown, declared, listing, shown
from crmsheets.model.text import Locale, Said, Text
from crmsheets.templates.feedback import TEMPLATE as FEEDBACK
from crmsheets.templates.service import TEMPLATE as SERVICE
from crmsheets.templates.service import ServiceResult

ZH = Locale()
EN = Locale("en", "INTL", "USD")


@pytest.mark.parametrize(
    ("value", "form", "zh", "en"),
    [
        (None, "text", None, None),
        (float("nan"), "share", None, None),
        (120_050, "money", Decimal("1200.50"), Decimal("1200.50")),
        (120_000, "price", Decimal("12.0000"), Decimal("12.0000")),
        (5_000, "quantity", 5, 5),
        (5_500, "quantity", Decimal("5.500"), Decimal("5.500")),
        (0.25, "share", 0.25, 0.25),
        (1.5, "money", 1.5, 1.5),
        (True, "text", "是", "yes"),
        (False, "text", "否", "no"),
        (dt.date(2024, 3, 5), "date", dt.date(2024, 3, 5), dt.date(2024, 3, 5)),
        (CustomerType.LOST, "text", "流失", "Lost"),
        (Said(Text("第{n}", "no. {n}"), {"n": 1}), "text", "第1", "no. 1"),
        (Cell("a.xlsx", "订单", 3, 2), "text", "a.xlsx 订单!B3", "a.xlsx 订单!B3"),
        (("甲", "乙"), "text", "甲、乙", "甲, 乙"),
        ((), "text", None, None),
        ("", "text", None, None),
        ("=1+1", "text", "=1+1", "=1+1"),
    ],
)
def test_a_value_is_shown_in_the_readers_words(value: Any, form: Form, zh: Any, en: Any) -> None:
    assert (shown(value, form, ZH), shown(value, form, EN)) == (zh, en)


def test_records_become_a_listing_with_the_currency_in_the_header() -> None:
    columns = (
        Shown(Text("客户", "Company"), "name", width=20),
        Shown(Text("金额({money})", "Money ({money})"), "fen", "money", bar=True),
    )
    made = listing(
        columns, [{"name": "顺达", "fen": 100, "more": 1}], EN, name="x", links=["orders"]
    )
    assert made.heads == (Heads("Company", "text", 20), Heads("Money (USD)", "money", 0, bar=True))
    assert (made.rows, made.name, made.links) == ((("顺达", Decimal("1.00")),), "x", ("orders",))


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [("处理中", "处理中", "In progress"), ("随便写的", "随便写的", "随便写的"), (None, None, None)],
)
def test_plain_words_of_a_list_are_said_in_the_readers_language(
    value: str | None, zh: str | None, en: str | None
) -> None:
    column = Shown(Text("处理结果", "Result"), "result", choices=ServiceResult)
    assert (column.of({"result": value}, ZH), column.of({"result": value}, EN)) == (zh, en)


def test_a_declared_column_bears_the_label_of_its_field_and_the_words_of_its_list() -> None:
    rating = declared(FEEDBACK, "rating", "decimal", 9)
    result = declared(SERVICE, "result", key="outcome")
    assert rating.head(ZH) == Heads("评分", "decimal", 9)
    assert (result.head(EN).label, result.of({"outcome": "已换货"}, EN)) == ("Result", "Replaced")
