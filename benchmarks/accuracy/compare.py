"""When is what was read the same as what is true?"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Any

ALIASES = {"size_code": "size", "date": "feedback_date"}  # other names of the same field


NUMBERS = {"quantity", "unit_price", "amount", "rating", "total_spend"}


UNITS = ({"pcs", "个", "件", "只", "pc"}, {"sets", "set", "套"})


def got(row: dict[str, str], field: str) -> str:
    return cell_text(row.get(field) or row.get(ALIASES.get(field, field)))


def cell_text(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(str(one) for one in value)
    return (value or "").strip()


def options(expected: Any) -> list[Any]:
    return expected if isinstance(expected, list) else [expected]


def same(field: str, expected: Any, read: str | None, *, returned: bool = False) -> bool:
    """Is what was read one of the readings that are right?"""
    if read is None or read == "":
        return False
    return any(_same(field, str(one), read, returned=returned) for one in options(expected))


def _same(field: str, expected: str, read: str, *, returned: bool) -> bool:
    if field in NUMBERS:
        return _same_number(expected, read, returned=returned)
    if field in {"phone", "phone_alt"}:
        return _digits(expected) == _digits(read)
    if field == "unit" and any({expected.lower(), read.lower()} <= one for one in UNITS):
        return True
    if field.endswith("_date"):
        return read[:10] == expected
    return _text(expected) == _text(read)


def _same_number(expected: str, read: str, *, returned: bool) -> bool:
    try:
        first, second = Decimal(expected), Decimal(read.replace(",", ""))
    except InvalidOperation:
        return False
    return abs(first) == abs(second) if returned else first == second


def _digits(text: str) -> str:
    digits = re.sub(r"\D", "", text)
    return digits.removeprefix("86") if text.strip().startswith("+86") else digits


def _text(text: str) -> str:
    return re.sub(r"\s+", "", text).strip("：:，,。;；").casefold()


def short(row: dict[str, str]) -> str:
    return ", ".join(f"{key}={value}" for key, value in row.items() if value)[:160]
