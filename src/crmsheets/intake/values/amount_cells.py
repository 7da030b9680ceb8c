"""One cell of an amount, a price or a quantity taken apart, before its column is decided."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from decimal import Decimal

from crmsheets.intake.values import exchange, money, numbers, price_unit
from crmsheets.intake.values.blanks import EXCEL_ERROR, is_blank, shows_error
from crmsheets.intake.values.counting import is_head, unit_of
from crmsheets.intake.values.number_rules import NOT_A_NUMBER, NOT_TEXT_NUMBER
from crmsheets.intake.values.numbers import Number
from crmsheets.intake.values.reading import ColumnContext, Read, said
from crmsheets.intake.values.spelling import compact
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

_QUICK = 1e10  # below this a double tells four decimals exactly
# "A lot" is no quantity, though it has the form of one.
_VAGUE = frozenset({"一批", "一些", "一车", "若干"})
# 共5000个 is 5000个; 合计 heads a row of totals and is none of these.
_IN_ALL = re.compile(r"^(?:共计|总共|一共|共)\s*:?\s*(?=[0-9¥])")
_NO_NUMBER = Number()


@dataclass(frozen=True, slots=True)
class Parsed:
    """A cell before the column is decided: a number with its words, or a reading already final."""

    number: Number = _NO_NUMBER
    currency: str = ""
    unit: str = ""
    tax: str = ""
    done: Read | None = None


def is_amount(text: str) -> bool:
    """Whether a text is read as an amount, a price or a quantity: 共4800套, 人民币23,568.00元, 1.85元/只."""
    body, _ = price_unit.each(_IN_ALL.sub("", compact(text)))
    number = numbers.parse(money.stripped(body).body)
    told = number.value is not None or number.comma is not None
    return number.fault is None and told and (not number.rest or unit_of(number.rest) is not None)


def exactly(value: Value, scale: int) -> Parsed | None:
    """A number cell that has no more decimals than are kept, by far the common case."""
    if type(value) is not float or not scale or not -_QUICK < value < _QUICK:
        return None
    count = round(value * scale)
    return Parsed(_NO_NUMBER, done=Read(count)) if count / scale == value else None


def parsed(value: Value, field: Field, ctx: ColumnContext) -> Parsed:
    """A cell as a number with the words beside it, or a reading that is final."""
    if isinstance(value, bool):
        return Parsed(done=said(NOT_A_NUMBER))
    if isinstance(value, (int, float)):
        return _of_number(value)
    if not isinstance(value, str):
        return Parsed(done=Read() if value is None else said(NOT_TEXT_NUMBER))
    if shows_error(value):
        return Parsed(done=said(EXCEL_ERROR))
    if is_blank(value):
        return Parsed(done=Read())
    text = _IN_ALL.sub("", compact(value))
    text, unit = price_unit.each(text) if field.kind is Kind.PRICE else (text, "")
    found = _of_money(text, ctx) if field.kind in exchange.PAID else _of_count(text)
    found = replace(found, unit=found.unit or unit)
    as_typed = found.number.plain and text == value
    return replace(found, number=replace(found.number, plain=as_typed))


def _of_number(value: float) -> Parsed:
    """A number cell: Excel keeps 15 digits, so 0.30000000000000004 is 0.3."""
    if not math.isfinite(value):
        return Parsed(done=said(NOT_A_NUMBER))
    digits = str(value) if isinstance(value, int) else f"{value:.15g}"
    return Parsed(Number(Decimal(digits), plain=True))


def _of_money(text: str, ctx: ColumnContext) -> Parsed:
    bracketed = text.startswith("(") and text.endswith(")")
    amount = money.stripped(text[1:-1] if bracketed else text, ctx.locale.currency)
    number = numbers.parse(f"({amount.body})" if bracketed else amount.body)
    if number.rest and number.fault is None:
        number = replace(number, fault=NOT_A_NUMBER)
    if amount.coins and number.value is not None:
        signed = amount.coins if number.value >= 0 else -amount.coins
        number = replace(number, value=number.value + signed)
    touched = amount.body != text
    own_unit = number.scaled or bool(amount.currency)
    number = replace(number, plain=number.plain and not touched, scaled=own_unit)
    return Parsed(number, amount.currency, tax=amount.tax)


def _of_count(text: str) -> Parsed:
    number = numbers.parse(text)
    if number.fault or not number.rest or is_head(number.rest):
        return Parsed(number)
    unit = unit_of(number.rest)
    if unit is None or text in _VAGUE:
        return Parsed(replace(number, fault=NOT_A_NUMBER))
    return Parsed(number, unit=unit)
