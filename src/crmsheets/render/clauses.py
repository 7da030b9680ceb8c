"""Sentences cut where a reader would pause, never inside brackets, quotes or numbers."""

from __future__ import annotations

import re

_OPENING = "（(「“【["
_CLOSING = "）)」”】]"
# 「（内勤表.xlsx 订单!B91）」: a cell nobody can click on in a chat.
_CELLS = re.compile(r" ?[（(][^（）()]*![A-Z]{1,3}[1-9]\d*[^（）()]*[）)]")
# A full stop that ends a short form ends no sentence.
_SHORT_FORM = re.compile(r"\b(?:Co|Ltd|Inc|Corp|Bros|St|No|no|e\.g|approx)\.$")


def cut(text: str, separators: re.Pattern[str]) -> list[str]:
    """The pieces between separators that stand outside brackets and quotes, separators kept.

    A piece ends with its separator: cut("a，b（c，d）", 「，」) == ["a，", "b（c，d）"].
    """
    depth, start, pieces = 0, 0, []
    hits = {match.start(): match.end() for match in separators.finditer(text)}
    for at, sign in enumerate(text):
        depth += (sign in _OPENING) - (sign in _CLOSING and depth > 0)
        end = hits.get(at, 0)
        if end and not depth and not _SHORT_FORM.search(text[: at + 1]):
            pieces.append(text[start:end])
            start = end
    return [*pieces, text[start:]]


def without_cells(text: str) -> str:
    """The text without the cells it names in brackets."""
    return _CELLS.sub("", text)
