"""Customer numbers: typed ones stay, the others go on after the highest, in order of name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from crmsheets.model.choice import plain

DIGITS = 3
_PARTS = re.compile(r"(\d+)")


@lru_cache(maxsize=65536)
def number_key(number: str) -> str:
    """What two spellings of one number share: number_key(" cus００1") == "CUS001"."""
    return plain(number).upper()


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
