"""Where a value that stands without quotation marks ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crmsheets.analysis.condition.words import QUOTES

if TYPE_CHECKING:
    from crmsheets.analysis.condition.field import ConditionField
    from crmsheets.analysis.condition.scan import Scanner, Vocabulary
    from crmsheets.analysis.condition.vocabularies import Vocabularies

_SIGNS = frozenset("<>=≥≤≠≧≦!()")
_GROUPING = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_DASH = re.compile(r"(?<=[0-9万千百亿元kKwW%分天])\s*-\s*(?=[0-9$¥])")


def quoted(text: str, at: int) -> tuple[str, int | None]:
    """What stands in quotation marks from here and where it ends; None: they are never closed.

    A plain mark within is written twice: "5"" pipe".
    """
    closing = QUOTES[text[at]]
    inside: list[str] = []
    place = at + 1
    while place < len(text):
        if text[place] != closing:
            inside.append(text[place])
            place += 1
        elif closing == text[at] and text.startswith(closing * 2, place):
            inside.append(closing)
            place += 2
        else:
            return "".join(inside), place + 1
    return "", None


def chunk_end(
    scan: Scanner,
    first: int,
    field: ConditionField | None,
    fields: Vocabulary[str],
    words: Vocabularies,
) -> int:
    """The end of the value (or, without a field, of the unknown name) that begins at `first`."""
    for at in range(first, len(scan.text)):
        if scan.text[at] in _SIGNS:
            return at
        if at == first or scan.text[at].isspace():
            continue
        if _ends(scan, at, field, fields, words):
            return at
    return len(scan.text)


def _ends(
    scan: Scanner,
    at: int,
    field: ConditionField | None,
    fields: Vocabulary[str],
    words: Vocabularies,
) -> bool:
    """Whether something else begins here."""
    if field is None:
        return scan.found(words.before, at) is not None or scan.found(words.links, at) is not None
    if _asked(scan, at, fields, words):
        return True
    if field.in_order and _behind(scan, at, words):
        return True
    if field.kind.in_order or field.ranked:
        return _number_ends(scan, at, words, dashes=field.kind.is_number)
    return _text_ends(scan, at, fields, words)


def _behind(scan: Scanner, at: int, words: Vocabularies) -> bool:
    """Whether 以上, 之间 or the like stands here."""
    said = (scan.found(words.behind, at), scan.found(words.between_behind, at))
    return any(said) or scan.found(words.unclear, at) is not None


def _asked(scan: Scanner, at: int, fields: Vocabulary[str], words: Vocabularies) -> bool:
    """Whether the next comparison begins here though nothing joins it: a field, then 大于."""
    hit = scan.found(fields, at)
    return hit is not None and scan.found(words.before, hit[1]) is not None


def _number_ends(scan: Scanner, at: int, words: Vocabularies, *, dashes: bool) -> bool:
    if _GROUPING.match(scan.text, at):
        return False
    if dashes and _DASH.match(scan.text, at):
        return True
    tilde = scan.found(words.span_signs, at)
    if tilde is not None and scan.text[at] != "-":
        return True
    return scan.found(words.links, at) is not None or scan.found(words.fillers, at) is not None


def _text_ends(scan: Scanner, at: int, fields: Vocabulary[str], words: Vocabularies) -> bool:
    """或 and commas end a word; 且, 和 … only where a condition follows, or between blanks."""
    if scan.found(words.ors, at) or scan.found(words.commas, at):
        return True
    hit = scan.found(words.ands, at)
    if hit is None:
        return False
    end = hit[1]
    apart = scan.text[at - 1].isspace() and scan.text[end : end + 1].isspace()
    follows = scan.after_blanks(end)
    return (
        apart
        or scan.text.startswith("(", follows)
        or scan.found(fields, follows) is not None
        or scan.found(words.before, follows) is not None
    )
