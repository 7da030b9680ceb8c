"""Headers that are sizes of clothes and shoes: S M L XL, 36–46, 4 6 8, UK 10, 2T, 80–170, 165/88A, 均码."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

_LETTERS = re.compile(
    r"(?:[2-9]?X{0,5}S|[2-9]?X{1,6}L|[2-9]XL|S|M|L|[2-9]L|S/M|M/L|L/XL)", re.IGNORECASE
)
_ONE = re.compile(r"均码|通码|one ?size|free( ?size)?|os|f|onesize", re.IGNORECASE)
_BODY = re.compile(r"\d{2,3}[/\-]\d{2,3}\s*[A-CY]?", re.IGNORECASE)
_GROUP = re.compile(r"(尺码|尺寸|码数|规格|size|sizes)[\s:：]*", re.IGNORECASE)
_CODE = re.compile(r"(码|号|#|cm|yards?)$", re.IGNORECASE)
# Sizes of a country, and of children by their age: US 6, 4T, 6-9M.
_COUNTRY = re.compile(r"^(?:UK|US|EUR?|FR|IT|AU|JP|DE|#)[\s.\-]*(?=\d)", re.IGNORECASE)
_AGE = re.compile(r"\d{1,2}(?:[-/–]\d{1,2})?\s*(?:T|Y|YRS?|MTHS?|岁)", re.IGNORECASE)
_SHOES, _CHILDREN = (20, 50), (50, 200)
# Ladies' sizes are every other number; 1 to 12 or 31 would be months or days.
_LADIES, _EVERY_OTHER = (0, 32), 2
_LEAST_LETTERS, _LEAST_NUMBERS = 2, 3
_STEPS = {0.5, 1, 2, 5, 10}


def size_of(header: str) -> str:
    """The size a header names by itself: XL, 165/88A(L), 均码, 38码; "" if it names none."""
    text = _plain(header)
    bare = _GROUP.sub("", text).strip()
    outer = re.fullmatch(r"([^()]+)\(([^()]+)\)", bare)
    if outer and size_of(outer[1]) and (size_of(outer[2]) or outer[2].strip().isdigit()):
        return bare
    if _ONE.fullmatch(bare) or _LETTERS.fullmatch(_CODE.sub("", bare)) or _BODY.fullmatch(bare):
        return bare
    if _AGE.fullmatch(bare):
        return bare
    return ""


def size_columns(headers: Mapping[int, str]) -> dict[int, str]:
    """Column -> size of the columns of sizes; {} where there are too few to be sure.

    Letters are sure from two on, numbers as a row of at least three with equal steps or below a
    common header 尺码; below that header every word is a size.
    """
    grouped = {
        column: bare
        for column, header in headers.items()
        if _GROUP.match(_plain(header)) and (bare := _GROUP.sub("", _plain(header)).strip())
    }
    if len(grouped) >= _LEAST_LETTERS:
        return grouped
    lettered = {column: size for column, header in headers.items() if (size := size_of(header))}
    numbered = _numbered(headers)
    if len(numbered) >= _LEAST_NUMBERS:
        return dict(sorted({**lettered, **numbered}.items()))
    return lettered if len(set(lettered.values())) >= _LEAST_LETTERS else {}


def _numbered(headers: Mapping[int, str]) -> dict[int, str]:
    """The longest run of columns side by side whose numbers rise in steps that sizes have."""
    numbers = {c: n for c, header in headers.items() if (n := _number(header)) is not None}
    best: list[int] = []
    run: list[int] = []
    for column in sorted(numbers):
        step = numbers[column] - numbers[run[-1]] if run else 0
        if run and (
            column - run[-1] > 1 or step not in _STEPS or not _same_step(run, numbers, step)
        ):
            run = []
        run.append(column)
        best = max(best, run[:], key=len)
    found = {column: _plain(headers[column]) for column in best}
    return found if best and _fits([numbers[column] for column in best]) else {}


def _same_step(run: list[int], numbers: Mapping[int, float], step: float) -> bool:
    return len(run) == 1 or numbers[run[-1]] - numbers[run[-2]] == step


def _number(header: str) -> float | None:
    bare = _COUNTRY.sub("", _CODE.sub("", _plain(header))).strip()
    return float(bare) if re.fullmatch(r"\d{1,3}(\.5)?", bare) else None


def _fits(sizes: Sequence[float]) -> bool:
    first, last = sizes[0], sizes[-1]
    if any(low <= first and last <= high for low, high in (_SHOES, _CHILDREN)):
        return True
    low, high = _LADIES
    even = len(sizes) >= _LEAST_NUMBERS and sizes[1] - first == _EVERY_OTHER == 2 - first % 2
    return even and low <= first and last <= high


def _plain(header: str) -> str:
    return unicodedata.normalize("NFKC", header).strip()
