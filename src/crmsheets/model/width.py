"""How wide text is on a screen or in a cell: a Chinese character takes two columns."""

from __future__ import annotations

import unicodedata
from functools import cache


def width(text: str) -> int:
    """Columns of the widest line: width("数量Q") == 5; combining marks take none."""
    return max((sum(_columns(sign) for sign in line) for line in text.splitlines()), default=0)


def wrapped(text: str, most: int) -> list[str]:
    """`text` in lines of at most `most` columns, broken after blanks or between wide characters.

    A word longer than a line is cut; a closing punctuation mark never starts a line,
    an opening one never ends it.
    """
    if len(text) * 2 <= most and "\n" not in text:
        return [text.rstrip()]
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and not _hangs(line + piece, most):
            lines.append(line.rstrip())
            line = ""
        line += piece
        while width(line) > most and not _hangs(line, most):
            cut = _cut(line, most)
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


_OPENING = frozenset("（「『《“‘([{")
_CLOSING = frozenset("，。、；：！？）」』》”’,.;:!?)]}%")


@cache
def _columns(sign: str) -> int:
    if unicodedata.combining(sign):
        return 0
    kind = unicodedata.east_asian_width(sign)
    # Ambiguous signs (“ ” · —) are wide in a Chinese typeface; letters such as é never are.
    return 2 if kind in "WF" or (kind == "A" and not sign.isalpha()) else 1


def _pieces(text: str) -> list[str]:
    """Text in parts that may stand on lines of their own: words with their blanks, wide signs."""
    pieces: list[str] = []
    for sign in text:
        glued = bool(pieces) and (
            sign in _CLOSING
            or pieces[-1][-1] in _OPENING
            or sign == " "
            or (_columns(sign) == 1 and _columns(pieces[-1][-1]) == 1 and pieces[-1][-1] != " ")
        )
        if glued:
            pieces[-1] += sign
        else:
            pieces.append(sign)
    return pieces


def _hangs(line: str, most: int) -> bool:
    """Whether only blanks or closing punctuation stand over the edge (they may)."""
    return width(line.rstrip().rstrip("".join(_CLOSING))) <= most


def _cut(line: str, most: int) -> int:
    """How many signs of a line that is too long fit; at least one."""
    taken = at = 0
    while taken <= most:
        taken += _columns(line[at])
        at += 1
    return max(at - 1, 1)
