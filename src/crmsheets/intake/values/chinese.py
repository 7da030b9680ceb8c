"""Numbers in Chinese characters: 五百, 一万二, 伍万, 三点五万."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = dict(zip("〇零一二三四五六七八九", (0, *range(10)), strict=True))
_DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖两", (*range(1, 10), 2), strict=True))
_DIGITS |= {"貳": 2, "參": 3, "陸": 6, "俩": 2}
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
CHARACTERS = "".join((*_DIGITS, *_SMALL, *_LARGE))
_POINT = re.compile(rf"([{CHARACTERS}]+)点([{''.join(_DIGITS)}]+)([百千万亿]*)")


def number(text: str) -> Decimal | None:
    """The number a text of Chinese numerals stands for; None if it is none."""
    point = _POINT.fullmatch(text)
    if point:
        head, tail = number(point[1]), "".join(str(_DIGITS[each]) for each in point[2])
        scale = _scale(point[3])
        return None if head is None else Decimal(f"{head}.{tail}") * scale
    if not text or any(each not in CHARACTERS for each in text):
        return None
    if all(each in _DIGITS for each in text):
        return Decimal("".join(str(_DIGITS[each]) for each in text))
    return _sum(text)


def _scale(units: str) -> int:
    product = 1
    for each in units:
        product *= _SMALL.get(each) or _LARGE[each]
    return product


def _sum(text: str) -> Decimal | None:
    """Digit-unit pairs added up; None where two digits or two small units meet."""
    total, section, last = 0, 0, 1
    digit: int | None = None
    for each in text:
        if each in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[each]
        elif each in _SMALL:
            if not digit and (_SMALL[each] != 10 or section):  # noqa: PLR2004  # 十五 needs no 一
                return None
            last = _SMALL[each]
            section, digit = section + (digit or 1) * last, None
        else:
            section += digit or 0
            if not section and not total:
                return None
            last, digit = _LARGE[each], None
            whole = each in "亿億"
            total = (total + section) * last if whole else total + section * last
            section = 0
    return Decimal(total + section + _rest(digit, last, text))


def _rest(digit: int | None, last: int, text: str) -> int:
    """The last digit counts tens of its unit in 一百二, but ones in 一百零二 and 十二."""
    if not digit:
        return 0
    spoken_short = last > 10 and text[-2] not in "零〇"  # noqa: PLR2004  # 十二 is twelve
    return digit * last // 10 if spoken_short else digit
