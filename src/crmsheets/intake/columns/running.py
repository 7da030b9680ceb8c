"""Columns that only count the rows: # or 编号 over 1, 2, 3 …; no customer and no order is numbered so."""

from __future__ import annotations

import re
from itertools import pairwise

from crmsheets.intake.columns.looks import text_of
from crmsheets.intake.columns.meaning import meaning
from crmsheets.intake.columns.profile import Profile
from crmsheets.model.grid import Value

_PLAIN = re.compile(r"[1-9]\d{0,4}")
_DIGIT = re.compile(r"\d")
_LEAST = 3
_MOSTLY = 0.7


def may_count(header: Value) -> bool:
    """Whether a header says a number and not of what: #, No., 编号."""
    said = meaning(header)
    number = said is not None and said.kind in {"code", "serial"}
    return number and said is not None and not said.which and not said.rest


def only_counts(header: Value, found: Profile) -> bool:
    """Whether a number that names nothing runs from 1 on, here and there with a gap or from 1 again.

    客户编号 says whose number it is, and 001 is written as codes are.
    """
    if not may_count(header):
        return False
    # 广东 合计 and 【A级】 between the numbers belong to no row.
    texts = [text for value in found.cells if _DIGIT.search(text := text_of(value))]
    numbers = [int(text) for text in texts if _PLAIN.fullmatch(text)]
    if len(numbers) < max(_LEAST, _MOSTLY * len(texts)) or numbers[0] != 1:
        return False
    steps = [after in {before + 1, 1} for before, after in pairwise(numbers)]
    return sum(steps) >= _MOSTLY * len(steps)
