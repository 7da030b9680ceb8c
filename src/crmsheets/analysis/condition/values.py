"""One value of a condition as people write it, read for a field and printed again."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from decimal import Decimal

from crmsheets.analysis.condition.faults import BAD_VALUE, NOT_LISTED
from crmsheets.analysis.condition.field import ConditionField, FieldKind
from crmsheets.analysis.condition.words import NO, YES
from crmsheets.intake.values import money, numbers, spans
from crmsheets.model.choice import Choice, plain
from crmsheets.model.exact import MONEY_PLACES, decimal, units
from crmsheets.model.text import NO as SAID_NO
from crmsheets.model.text import YES as SAID_YES
from crmsheets.model.text import Lang, Said, Text

Days = tuple[dt.date, dt.date]
"""First and last day of what was written: one day, a month, or a year."""
Value = int | Decimal | str | bool | Days

_RENMINBI = re.compile(r"(?<=[0-9元万亿])\s*人民币$")
_PER_CENT = re.compile(r"(?:百分之)?(?P<body>.+?)\s*(?P<sign>%|个点|成|percent)?", re.IGNORECASE)
_COUNTED = re.compile(r"\s*(单|次|个|件|张|条|分|家|笔|批|orders?|times?|points?)", re.IGNORECASE)
_DATE = re.compile(
    r"(?P<year>[12]\d{3})(?:\s*[-/.年]\s*(?P<month>1[0-2]|0?[1-9])"
    r"(?:\s*[-/.月]\s*(?P<day>[12]\d|3[01]|0?[1-9])?\s*[日号]?)?)?\s*年?"
)
_COMPACT = re.compile(r"(?P<year>[12]\d{3})(?P<month>1[0-2]|0[1-9])(?P<day>[12]\d|3[01]|0[1-9])")
_MOST_DIGITS = 15
_MYRIAD = Decimal(10_000)
_PLACES = 2
_TIER_END = re.compile(r"[类级]?(?:的?客户)?$")


def read(typed: str, field: ConditionField) -> Value | None:
    """What was written (not nothing) as the field's kind of value; None where it is none."""
    body = typed.strip()
    if field.kind.is_number:
        return _number(body, field.kind)
    if field.kind is FieldKind.DATE:
        return _days(body)
    if field.kind is FieldKind.BOOL:
        return _truth(body)
    listed = entry(body, field.choices)
    return None if listed is None and field.kind is FieldKind.CHOICE else listed or body


def entry(typed: str, choices: type[Choice] | None) -> str | None:
    """The entry of a list that a word stands for, by its Chinese label."""
    if choices is None:
        return None
    found = choices.read(typed) or choices.read(_TIER_END.sub("", typed))
    return None if found is None else str(found)


def fault(field: ConditionField) -> Said:
    """Why a value cannot be read for the field."""
    if field.kind is FieldKind.CHOICE and field.choices is not None:
        options = [each.text for each in field.choices]
        return Said(NOT_LISTED, {"field": field.label, "options": options})
    return Said(
        BAD_VALUE, {"field": field.label, "kind": field.kind.text, "value": field.kind.example}
    )


def printed(value: Value, field: ConditionField, lang: Lang) -> str:
    """A value in a form that reads as the same value."""
    if isinstance(value, bool):
        return (SAID_YES if value else SAID_NO)(lang)
    if isinstance(value, tuple):
        return _printed_days(value)
    if isinstance(value, str):
        return _printed_text(value, field, lang)
    if field.kind is FieldKind.MONEY:
        return _printed_money(int(value), lang)
    if field.kind is FieldKind.SHARE:
        return f"{_digits(Decimal(value) * 100)}%"
    unit = Text("天", " days")(lang) if field.kind is FieldKind.DAYS else ""
    return f"{_digits(Decimal(value))}{unit}"


def _number(typed: str, kind: FieldKind) -> Value | None:
    if kind is FieldKind.MONEY:
        return _money(typed)
    if kind is FieldKind.SHARE:
        return _share(typed)
    if kind is FieldKind.DAYS:
        return spans.days(typed)
    found = _parsed(typed)
    if found is None:
        return None
    value, rest = found
    if rest and not _COUNTED.fullmatch(rest):
        return None
    return value if kind is FieldKind.DECIMAL else _whole(value)


def _parsed(typed: str) -> tuple[Decimal, str] | None:
    """The number at the beginning and the words behind it."""
    found = numbers.parse(typed)
    if found.value is None or found.fault is not None:
        return None
    value = found.value
    if value.adjusted() >= _MOST_DIGITS or value.as_tuple().exponent < -_MOST_DIGITS:  # type: ignore[operator]  # finite: parsed from digits
        return None
    return _exact(value), found.rest


def _money(typed: str) -> int | None:
    amount = money.stripped(_RENMINBI.sub("", typed))
    found = _parsed(amount.body)
    if found is None or found[1]:
        return None
    return units(found[0] + amount.coins, MONEY_PLACES)


def _share(typed: str) -> Decimal | None:
    """35%, 0.35, 3成, 百分之35; a bare number above 1 is meant in per cent."""
    parts = _PER_CENT.fullmatch(typed)
    found = _parsed(parts["body"]) if parts else None
    if parts is None or found is None or found[1]:
        return None
    value, sign = found[0], parts["sign"]
    if sign == "成":
        return _exact(value / 10)
    hundred = sign is not None or typed.startswith("百分之") or abs(value) > 1
    return _exact(value / 100) if hundred else value


def _whole(value: Decimal) -> int | None:
    return int(value) if value == value.to_integral_value() else None


def _days(typed: str) -> Days | None:
    found = _COMPACT.fullmatch(typed) or _DATE.fullmatch(typed)
    if found is None:
        return None
    year, month, day = (int(each) if each else 0 for each in found.group("year", "month", "day"))
    if day:
        return _one_day(year, month, day)
    last = month or 12
    end = calendar.monthrange(year, last)[1]
    return dt.date(year, month or 1, 1), dt.date(year, last, end)


def _one_day(year: int, month: int, day: int) -> Days | None:
    try:
        only = dt.date(year, month, day)
    except ValueError:
        return None
    return only, only


def _truth(typed: str) -> bool | None:
    word = plain(typed)
    return True if word in YES else False if word in NO else None


def _exact(value: Decimal) -> Decimal:
    """Equal numbers are written alike: 3.50 is 3.5."""
    return value.normalize() if value else Decimal(0)


def _digits(value: Decimal) -> str:
    return f"{_exact(value):f}"


def _printed_money(fen: int, lang: Lang) -> str:
    amount = decimal(fen, MONEY_PLACES)
    myriads = amount / _MYRIAD
    if lang == "zh" and abs(myriads) >= 1 and myriads == round(myriads, _PLACES):
        return f"{_digits(myriads)}万"
    text = f"{amount:,.2f}"
    return text.rstrip("0").rstrip(".")


def _printed_days(span: Days) -> str:
    first, last = span
    if first == last:
        return first.isoformat()
    return f"{first:%Y-%m}" if first.month == last.month else f"{first:%Y}"


def _printed_text(value: str, field: ConditionField, lang: Lang) -> str:
    """An entry of the list in the reader's language; free words in quotation marks."""
    found = field.choices.read(value) if field.choices is not None else None
    if found is not None:
        value = found.text(lang)
        if field.kind is FieldKind.CHOICE and _SIMPLE.fullmatch(value):
            return value
    return quoted(value)


def quoted(value: str) -> str:
    """Free words in quotation marks; one within is doubled."""
    return f'"{value.replace(_QUOTE, _QUOTE * 2)}"'


_QUOTE = '"'
_SIMPLE = re.compile(r"[^\W_]+")
