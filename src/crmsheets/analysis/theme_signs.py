"""How a word of a theme is written: the signs for what may vary in it, and where it ends.

`*` stands for a few characters of the same clause (少*箱 finds 少了两箱), `(甲|乙)` for one of several,
`?` for one character of any kind (?不住 finds 夹不住), `{n}` for a number, `>` for the end of the clause.
"""

from __future__ import annotations

import re
from itertools import product
from math import prod

_SIGNS = re.compile(r"[*?(|)>]|\{n\}")
_PIECE = re.compile(r"\{n\}|.")
_GAP, _LATIN_GAP = r"[^,;.!?\n]{0,6}?", r"[^,;.!?\n]{0,24}?"
_ALWAYS = {
    "?": r"[^,;.!?\n ]",
    ">": "(?=[的了呢啊呀吧哦哈!~]*$)",
    "{n}": r"\d[\d.,]*",
    "(": "(?:",
    "|": "|",
    ")": ")",
}
_LETTER = re.compile(r"[a-z0-9]")
# What an English word of more than three letters may end in: delay, delays, delayed, stained.
_ENDING = re.compile(
    r"(?:'s|s|es|d|ed|ing|ly|er|ers|est|y|ment|n|en|[tpn](?:ing|ed)|ies|ied)?(?![a-z0-9])"
)
_SHORT = 3
# A word whose only signs are brackets: all that it stands for can be written out.
_CHOICES = re.compile(r"(?:[^*?(|){>]|\([^*?(){>]*\))+")
_MOST = 2000
# 密封不 is a fault, 密封不错 none; 倒角没 is one, 倒角没问题 none.
_GOES_ON = {
    "不": re.compile("[错会用必愁怕再多久难贵亏愧]|太|容易|大"),
    "没": re.compile("问题|毛病|有|出|得|话|事|变|再|啥|什么|说"),
}


def signed(word: str) -> bool:
    """Whether a word holds signs."""
    return bool(_SIGNS.search(word))


def spelled(word: str) -> list[str]:
    """(甲|乙)丙 as 甲丙 and 乙丙; a word with other signs, odd brackets or Latin letters, or that
    stands for thousands, as it is.
    """
    if "(" not in word or word.isascii() or not _CHOICES.fullmatch(word):
        return [word]
    pieces = [piece.split("|") for piece in re.split(r"[()]", word)]
    if prod(map(len, pieces)) > _MOST:
        return [word]
    return ["".join(chosen) for chosen in product(*pieces)]


def pattern(word: str) -> re.Pattern[str]:
    """A word with signs as a pattern; signs that make none (an odd bracket) are taken as they are."""
    meant = {"*": _LATIN_GAP if word.isascii() else _GAP, **_ALWAYS}
    made = "".join(meant.get(each) or re.escape(each) for each in _PIECE.findall(word))
    start = r"\b" if word.isascii() else ""
    try:
        return re.compile(start + made)
    except re.error:
        return re.compile(start + re.escape(word))


def needed(word: str) -> tuple[str, ...]:
    """Words of which one must be there for the pattern to match: the fewest, then the longest."""
    pieces = [piece for piece in re.split(r"[*?()>]|\{n\}", word) if piece]
    choices = [tuple(piece.split("|")) for piece in pieces]
    sure = [choice for choice in choices if all(choice)] or [("",)]
    return min(sure, key=lambda choice: (len(choice), -min(map(len, choice))))


def whole(clause: str, at: int, word: str) -> bool:
    """Whether a word that stands here is one: a Latin one by itself, an ending apart; a Chinese one
    always, unless it ends in a 不 that goes on as 不错.
    """
    end = at + len(word)
    if not _LETTER.match(word[0]):
        more = _GOES_ON.get(word[-1]) if len(word) > 1 else None
        return more is None or not more.match(clause, end)
    if at and _LETTER.match(clause[at - 1]):
        return False
    if len(word) <= _SHORT or not _LETTER.match(word[-1]):
        return not (_LETTER.match(word[-1]) and _LETTER.match(clause[end : end + 1]))
    return bool(_ENDING.match(clause, end))
