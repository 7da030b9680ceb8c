"""What a column holds, as far as it helps to say which field it is: shares of fitting cells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Field

_SAMPLE = 200
_PHONE_DIGITS = 7
_NAME_LENGTH = 30
_DATE = re.compile(r"\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,2})?|\d{1,2}月\d{1,2}|^(19|20)\d{6}$")
_NUMBER = re.compile(r"^[¥￥$€]?\s*[-+(]?[\d,，.]+\)?\s*[万千百kK]?\s*\w{0,4}$")
_PHONE = re.compile(r"\d[\d\s()+\-转/、,;]{5,}")
_LETTERS = re.compile(r"[^\W\d_]")


def sample(cells: Sequence[Value]) -> list[Value]:
    """The first filled cells of a column."""
    found: list[Value] = []
    for value in cells:
        if value is not None and str(value).strip():
            found.append(value)
            if len(found) == _SAMPLE:
                break
    return found


def fit(field: Field, cells: Sequence[Value]) -> float | None:
    """Share of the filled cells that look like the field's kind; None for an empty column."""
    filled = sample(cells)
    if not filled:
        return None
    looks = _LOOKS.get(field.kind, _is_words)
    if field.closed and field.choices is not None:
        read = field.choices.read
        return sum(read(str(value)) is not None for value in filled) / len(filled)
    return sum(looks(value) for value in filled) / len(filled)


def _is_date(value: Value) -> bool:
    if isinstance(value, (dt.date, dt.datetime)):
        return True
    return bool(_DATE.search(str(value).strip()))


def _is_number(value: Value) -> bool:
    if isinstance(value, (bool, dt.date, dt.time, dt.timedelta)):
        return False
    return isinstance(value, (int, float)) or bool(_NUMBER.match(value.strip() if value else ""))


def _is_phone(value: Value) -> bool:
    if isinstance(value, (int, float)):
        return len(str(int(value))) >= _PHONE_DIGITS
    return isinstance(value, str) and bool(_PHONE.search(value))


def _is_person(value: Value) -> bool:
    text = str(value).strip()
    return isinstance(value, str) and not re.search(r"\d{3}", text) and len(text) <= _NAME_LENGTH


def _is_words(value: Value) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and bool(_LETTERS.search(value))


def _is_email(value: Value) -> bool:
    return isinstance(value, str) and ("@" in value or "＠" in value)


_LOOKS: dict[Kind, Callable[[Value], bool]] = {
    Kind.DATE: _is_date,
    Kind.INTEGER: _is_number,
    Kind.QUANTITY: _is_number,
    Kind.PRICE: _is_number,
    Kind.MONEY: _is_number,
    Kind.PHONE: _is_phone,
    Kind.PERSON: _is_person,
    Kind.COMPANY: _is_text,
    Kind.PARAGRAPH: _is_text,
    Kind.EMAIL: _is_email,
}
