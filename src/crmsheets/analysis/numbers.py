"""Customer numbers: typed ones stay, the others go on after the highest, in order of name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

DIGITS = 3
_PARTS = re.compile(r"(\d+)")


@lru_cache(maxsize=65536)
def number_key(number: str) -> str:
    """What two spellings of one number share: number_key(" cus００1") == "CUS001"."""
    return "".join(unicodedata.normalize("NFKC", number).split()).upper()


def natural(number: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts CUS9 before CUS10."""
    parts = _PARTS.split(number_key(number))
    return tuple((0, int(part), part) if part.isdigit() else (1, 0, part) for part in parts if part)


def earliest(numbers: Iterable[str]) -> str | None:
    """The lowest of several numbers, None of none; equal ones by spelling."""
    return min(numbers, key=lambda number: (natural(number), number), default=None)


def following(taken: Iterable[str], prefix: str, count: int) -> list[str]:
    """New numbers after the highest of `taken` that has the prefix.

    `following(["CUS007", "KH-9"], "CUS", 2) == ["CUS008", "CUS009"]`
    """
    used = {number_key(number) for number in taken}
    form = re.compile(rf"{re.escape(prefix)}(\d{{1,9}})")
    last = max((int(found.group(1)) for each in used if (found := form.fullmatch(each))), default=0)
    return [f"{prefix}{last + step:0{DIGITS}d}" for step in range(1, count + 1)]


_CODE_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CODE_LENGTH = 18


def valid_code(code: str) -> bool:
    """Whether a credit code's check character fits (GB 32100-2015); only such a code is proof."""
    if len(code) != _CODE_LENGTH or any(sign not in _CODE_SIGNS for sign in code):
        return False
    weighed = sum(_CODE_SIGNS.index(sign) * pow(3, at, 31) for at, sign in enumerate(code[:-1]))
    return _CODE_SIGNS[-weighed % 31] == code[-1]
