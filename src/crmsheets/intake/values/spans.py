"""A span of time as people write it, in days: 90天, 两周, 3个月, 半年, 10 days."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from crmsheets.intake.values import numbers

MONTH, YEAR = 30, 365
"""Days that a month and a year stand for where only a length is meant; half a year is six months."""
_DAYS = {"": 1, "天": 1, "日": 1, "day": 1, "d": 1, "周": 7, "星期": 7, "礼拜": 7, "week": 7}
_DAYS |= {"个月": MONTH, "月": MONTH, "month": MONTH, "年": YEAR, "year": YEAR}
_DAYS |= {"个星期": 7, "个礼拜": 7}
_HALF = {"半个月": MONTH // 2, "半月": MONTH // 2, "半年": 6 * MONTH}
_HALF |= {"half a month": MONTH // 2, "half a year": 6 * MONTH}
_UNITS = "|".join(sorted((each for each in _DAYS if each), key=len, reverse=True))
_SPAN = re.compile(rf"(?P<body>.+?)\s*(?:(?P<unit>{_UNITS})s?)?", re.IGNORECASE | re.DOTALL)


def days(typed: str) -> int | None:
    """Whole days; None where it is no length of time, or not of whole days."""
    text = unicodedata.normalize("NFKC", typed).strip()
    half = _HALF.get(text.casefold())
    parts = _SPAN.fullmatch(text)
    if half is not None or parts is None:
        return half
    found = numbers.parse(parts["body"])
    if found.value is None or found.fault is not None or found.rest:
        return None
    many = found.value * _DAYS[(parts["unit"] or "").lower()]
    return int(many) if many == many.to_integral_value() and many < Decimal(10) ** 6 else None
