"""A row under the headers that numbers the columns: 栏次 | 1 | 2 | 3, (1) (2) (3), ①②③, 甲乙丙, A B C."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from crmsheets.model.grid import Value

_LEAST = 3
_MOST = 100
_NAMES = re.compile(
    r"(栏|列|行|项|欄)(次|目|号|別|别|數|数|序)?|栏次号?|序号?|编号|column|col\.?(no\.?)?|no\.?|#|ref\.?|item",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[(\[（]?第?(\d{1,2})[)\]）.、栏列]?(\s*=.*)?")
_LETTER = re.compile(r"[(\[（]?([A-Z]|[a-z])[)\]）.]?")
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_HANZI = "一二三四五六七八九十"


def numbers_columns(cells: Sequence[tuple[int, Value]]) -> bool:
    """Whether the (column, value) of a row count its columns up and say nothing else.

    The first may be the row's name. A gap in the count is a column that is blank.
    """
    if cells and isinstance(cells[0][1], str) and _NAMES.fullmatch(cells[0][1].strip()):
        cells = cells[1:]
    places = [(column, *place) for column, value in cells if (place := _place(value))]
    if len(places) < max(_LEAST, len(cells)) or places[0][2] > _LEAST:
        return False
    return all(_follows(one, other) for one, other in pairwise(places))


def _follows(one: tuple[int, str, int], other: tuple[int, str, int]) -> bool:
    """The next number, or the one that many columns further; 甲 乙 1 2: the figures begin at 1."""
    if one[1] != other[1]:
        return other[2] == 1
    return other[2] - one[2] in (1, other[0] - one[0])


def _place(value: Value) -> tuple[str, int] | None:
    """How a cell counts and how far: (7) is the seventh number, 丙 the third stem."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    if isinstance(value, (int, float)):
        return ("number", int(value)) if value in range(1, _MOST) else None
    text = unicodedata.normalize("NFKC", value).strip()
    if number := _NUMBER.fullmatch(text):
        return "number", int(number[1])
    if letter := _LETTER.fullmatch(text):
        return "letter", ord(letter[1].upper()) - ord("A") + 1
    for signs in (_STEMS, _HANZI):
        if len(text) == 1 and text in signs:
            return signs, signs.index(text) + 1
    return None
