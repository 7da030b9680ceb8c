"""Every rule of value reading: its examples do what they say, its words fill in."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from crmsheets.intake import values
from crmsheets.intake.values.column import read_column
from crmsheets.intake.values.reading import ColumnContext
from crmsheets.model.finding import Rule
from crmsheets.model.grid import Value
from crmsheets.shelf import collect
from tests.intake.values.columns import ABROAD, CHINA, field
from tests.intake.values.test_booleans import FIELD as YES_NO

RULES: list[Rule] = [rule for rules in collect(values, "RULES") for rule in rules]
BY_CODE = {rule.code: rule for rule in RULES}

WHERE = {
    "TEXT": "customer.customer_name", "READ": "customer.customer_name", "NUM": "order.amount",
    "DATE": "order.order_date", "TEL": "customer.phone", "PICK": "service.service_type",
    "RATE": "feedback.rating", "CODE": "order.order_id", "USCC": "customer.uscc",
    "MAIL": "customer.email", "FIT": "activity.goal_value",
    "TEXT03": "order.product_model", "TEXT04": "customer.contact_name",
    "TEXT05": "customer.contact_name", "TEXT06": "customer.contact_name",
    "PICK03": "customer.source", "PICK04": "customer.province", "MAIL05": "customer.wechat",
    "NUM21": "followup.expected_amount",
    "NUM08": "order.amount", "NUM11": "order.unit_price", "DATE07": "customer.registered_date",
    "FIT01": "customer.customer_name", "FIT02": "customer.customer_name",
    "FIT06": "customer.customer_name",
}  # fmt: skip
HEADERS = {"NUM09", "NUM11", "NUM14", "NUM15"}  # their examples are headers
ABOVE: dict[str, list[Value]] = {
    "READ04": ["顺达五金"], "NUM10": ["3.000,00"], "DATE09": ["25/12/2024"], "DATE17": ["1/4/24"],
}  # fmt: skip
AROUND: dict[str, dict[str, Any]] = {
    "READ02": {"uncached": frozenset({0})},
    "READ03": {"uncached": frozenset({0})},
    "DATE05": {"year_hint": 2024},
    "DATE14": {"date_order": "dmy"},
    "TEL09": {"locale": ABROAD},
    "DATE16": {"month_hint": (2024, 3)},
    "NUM15": {"rates": {"USD": Decimal("7.12")}},
    "NUM16": {"rates": {"USD": Decimal("7.12")}},
    "NUM17": {"header": "Amount (USD)"},
    "NUM18": {"currencies": {0: "?"}},
}
REAL_DATES = {"NUM12", "CODE02", "TEXT03", "TEXT07"}
NUMBERS = {"CODE01", "DATE13"}
# Their examples are about the row's currency, which stands in another cell.
CURRENCIES = {"NUM18"}
# Their example needs a file or several columns, or is text that pydantic alone refuses.
ELSEWHERE = {"FIT05", "NUM19", "NUM20"}
COLUMNS = {"RATE04"}  # their example is a whole column


def cells_of(rule: Rule, text: str) -> list[Value]:
    if rule.code in COLUMNS:
        return [float(each) for each in text.split(",")]
    value: Value = text
    if rule.code in REAL_DATES and text[:4].isdigit() and "-" in text:
        value = dt.date.fromisoformat(text)
    elif rule.code in NUMBERS and text.replace(".", "").isdigit():
        value = float(text)
    elif rule.code in HEADERS or rule.code in CURRENCIES:
        value = 5.0
    return [*ABOVE.get(rule.code, []), value]


def codes(rule: Rule, text: str, *, broken: bool) -> set[str]:
    key = WHERE.get(rule.code) or WHERE.get(rule.code[:-2], "")
    around = dict(AROUND.get(rule.code, {})) if broken or rule.code == "TEL09" else {}
    if rule.code in HEADERS:
        around["header"] = text
    declared = (
        YES_NO
        if rule.code.startswith("BOOL")
        else field("order.amount" if rule.code == "READ03" else key)
    )
    found = read_column(declared, cells_of(rule, text), ColumnContext(**around))
    for each in found.verdicts:
        for locale in (CHINA, ABROAD):
            said = {"value": each.value, "suggestion": "", **each.got}
            assert "{" not in each.rule.message(locale.lang, **said)
    return {each.rule.code for each in found.verdicts}


@pytest.mark.parametrize(
    "rule", [r for r in RULES if r.code not in ELSEWHERE], ids=lambda r: r.code
)
def test_examples_break_their_rule_and_passing_ones_do_not(rule: Rule) -> None:
    assert rule.code in codes(rule, rule.example, broken=True)
    assert rule.code not in codes(rule, rule.passing, broken=False)


def test_codes_are_unique() -> None:
    assert len(BY_CODE) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_both_languages_have_the_same_slots(rule: Rule) -> None:
    zh, en = rule.message.slots
    assert zh == en
