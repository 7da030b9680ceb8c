from __future__ import annotations

import pytest

from crmsheets.forms.cellrules import Spot, longest, rule
from crmsheets.model.book import Validation
from crmsheets.model.settings import Settings
from crmsheets.model.template import Field
from crmsheets.model.text import Locale
from tests.tables import template

ZH = Settings().locale()
EN = Settings().locale("en")


def ruled(table: str, name: str, locale: Locale = ZH, source: str = "") -> Validation:
    fields = template(table).sheet_fields(ZH, ("invoice", "contact_plus", "sales"))
    beside = {field.name: (at, field) for at, field in enumerate(fields, start=1)}
    at, field = beside[name]
    return rule(field, Spot(at, beside, 3, 5002), locale, source)


@pytest.mark.parametrize(
    ("table", "name", "kind", "low", "high"),
    [
        ("order", "order_date", "date", "=DATE(1990,1,1)", "=TODAY()+1"),
        ("order", "due_date", "date", "=MAX(DATE(1990,1,1),$C3)", "=DATE(YEAR(TODAY())+1,12,31)"),
        ("order", "receive_date", "date", "=MAX(DATE(1990,1,1),$J3)", "=TODAY()+1"),
        ("followup", "followup_date", "date", "=DATE(2000,1,1)", "=TODAY()+1"),
        ("order", "quantity", "decimal", -(10**9), 10**9),
        ("order", "unit_price", "decimal", 0, 10**9),
        ("feedback", "rating", "decimal", 1, 5),
        ("activity", "attendees", "whole", 0, 10**9),
        ("customer", "customer_name", "length", 0, 100),
        ("customer", "note", "length", 0, 500),
        ("customer", "address", "any", None, None),
        ("feedback", "category", "any", None, None),
        ("followup", "expected_amount", "any", None, None),
    ],
)
def test_each_kind_has_its_rule(
    table: str, name: str, kind: str, low: object, high: object
) -> None:
    made = ruled(table, name)
    assert (made.kind, made.low, made.high, made.style) == (kind, low, high, "warning")


@pytest.mark.parametrize(
    ("name", "locale", "part"),
    [
        ("phone", ZH, "LEN(SUBSTITUTE"),
        ("phone", EN, '"("'),
        ("email", ZH, 'FIND("@",$K3)'),
        ("uscc", ZH, "LEN($P3)=18"),
    ],
)
def test_texts_with_a_shape_are_tested_by_a_formula(name: str, locale: Locale, part: str) -> None:
    made = ruled("customer", name, locale)
    assert made.kind == "custom"
    assert part in str(made.source)
    assert len(str(made.source)) <= 255


def test_a_dropdown_stops_only_where_the_list_is_closed() -> None:
    closed, open_ = ruled("order", "status", source="lst_a"), ruled("order", "unit", source="lst_b")
    assert (closed.style, closed.source, closed.blank_ok) == ("stop", "=lst_a", False)
    assert (open_.style, open_.source) == ("warning", "=lst_b")
    assert ruled("order", "customer_name", source="key_cust").style == "warning"


def test_the_longest_text_comes_from_the_annotation() -> None:
    fields = template("customer").by_name
    assert longest(fields["customer_name"]) == 100
    assert longest(fields["city"]) is None
    assert longest(template("feedback").by_name["rating"]) is None
    assert (
        longest(Field("x", fields["city"].kind, fields["city"].column, str, None, closed=False))
        is None
    )
