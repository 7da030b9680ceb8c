"""The theme dictionary made ready for reading: words to tokens, the longest word wins.

A word is written as it is said. `*` stands for a few characters of the same clause (少*箱 finds 少了两箱),
`(甲|乙)` for one of several, `_` for a blank inside an English word. Words without these signs are
looked up by their first character; the others are patterns beside them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import IntEnum
from typing import NamedTuple

from crmsheets.model.hanzi import simplified
from crmsheets.templates.feedback import Category

Subject = Category | str
"""A theme: one of the list 反馈类别, or one of the factory's own."""

_SIGNS = re.compile(r"[*(|)]")
_GAP, _LATIN_GAP = r"[^,;.!?\n]{0,6}?", r"[^,;.!?\n]{0,24}?"
_LETTER = re.compile(r"[a-z0-9]")
# What an English word of more than three letters may end in: delay, delays, delayed, stained.
_ENDING = re.compile(
    r"(?:'s|s|es|d|ed|ing|ly|er|ers|est|y|ment|n|en|[tpn](?:ing|ed)|ies|ied)?(?![a-z0-9])"
)
_SHORT = 3


class Part(IntEnum):
    """What a word does in a clause; `Theme` says what each means."""

    SUBJECT = 0
    FAULT = 1
    PRAISE = 2
    BLAME = 3
    HINT = 4
    LOOSE = 5
    THING = 6
    NEITHER = 7


class Token(NamedTuple):
    """A word found in a clause: where, what it does, of which theme (None: of any)."""

    start: int
    end: int
    part: Part
    theme: Subject | None


def listed(words: str) -> tuple[str, ...]:
    """The words of a list separated by blanks; `_` stands for a blank inside a word."""
    return tuple(word.replace("_", " ") for word in words.split())


def plain(text: str) -> str:
    """A text as words are compared: half-width, simplified characters, lower case, straight marks."""
    return simplified(unicodedata.normalize("NFKC", text)).casefold().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme and its words, separated by blanks.

    `subjects` name what is spoken of; `hints` name it where nothing else in the text does, or where
    they are judged themselves (退货 is often what follows, 退货太慢 is about after-sales); `things`
    name it only where they are judged (这批货不行).
    `faults` are complaints by themselves, `praise` the opposite; both name the theme too. `loose` are
    faults of this theme, unless something of a theme in `yields` is named beside them (等了一个月 is
    late delivery, 等配件等了一个月 after-sales). `blame` makes a complaint of this subject only
    (价格高 is one, 质量高 is praise). `not_when`: longer words that hold one of these and mean
    something else.
    """

    category: Subject
    subjects: str = ""
    hints: str = ""
    things: str = ""
    faults: str = ""
    loose: str = ""
    praise: str = ""
    blame: str = ""
    not_when: str = ""
    yields: tuple[Category, ...] = ()

    def words(self) -> Iterable[tuple[str, Part]]:
        """Every word with what it does."""
        for name, part in _PARTS.items():
            for word in listed(getattr(self, name)):
                yield plain(word), part


_PARTS: Mapping[str, Part] = {
    "subjects": Part.SUBJECT,
    "hints": Part.HINT,
    "things": Part.THING,
    "faults": Part.FAULT,
    "loose": Part.LOOSE,
    "praise": Part.PRAISE,
    "blame": Part.BLAME,
    "not_when": Part.NEITHER,
}
WORD_FIELDS = tuple(each.name for each in fields(Theme) if each.name in _PARTS)
"""The fields of a theme that hold words."""

_Role = tuple[Part, Subject | None]


class _Pattern(NamedTuple):
    """A word with signs: its place among them, the pattern, what it does."""

    number: int
    pattern: re.Pattern[str]
    roles: Sequence[_Role]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words ready to be looked up, by their first character, the longest first; and patterns by the
    first character of a part that has to be there ("": of those that have none).
    """

    themes: tuple[Subject, ...]
    words: Mapping[str, Sequence[tuple[str, Sequence[_Role]]]]
    patterns: Mapping[str, Sequence[tuple[str, _Pattern]]]
    yields: Mapping[Subject | None, frozenset[Subject]]

    def tokens(self, clause: str) -> list[Token]:
        """The words of a `plain` clause, in order."""
        words = list(self._looked_up(clause))
        found = [*words, *self._matched(clause, words)]
        kept = [token for token in found if token.part is not Part.NEITHER]
        kept = [token for token in kept if not any(_hides(other, token) for other in kept)]
        return sorted(kept, key=_order)

    def _looked_up(self, clause: str) -> Iterable[Token]:
        at = 0
        while at < len(clause):
            word, roles = self._longest(clause, at)
            for part, theme in roles:
                yield Token(at, at + len(word), part, theme)
            at += max(len(word), 1)

    def _matched(self, clause: str, words: Sequence[Token]) -> Iterable[Token]:
        """What patterns find; none begins inside a word."""
        for _, pattern, roles in self._possible(clause):
            for match in pattern.finditer(clause):
                if not any(word.start < match.start() < word.end for word in words):
                    for part, theme in roles:
                        yield Token(match.start(), match.end(), part, theme)

    def _possible(self, clause: str) -> Iterable[_Pattern]:
        """The patterns of which a part stands in the clause, in their order."""
        found = {each.number: each for _, each in self.patterns.get("", ())}
        for at, first in enumerate(clause):
            for piece, each in self.patterns.get(first, ()):
                if clause.startswith(piece, at):
                    found[each.number] = each
        return [found[number] for number in sorted(found)]

    def _longest(self, clause: str, at: int) -> tuple[str, Sequence[_Role]]:
        for word, roles in self.words.get(clause[at], ()):
            if clause.startswith(word, at) and _whole(clause, at, word):
                return word, roles
        return "", ()


def lexicon(themes: Iterable[Theme], shared: Iterable[tuple[str, Part]] = ()) -> Lexicon:
    """Themes, and the words shared by all of them, made ready."""
    roles: dict[str, list[_Role]] = {}
    given = tuple(themes)
    for theme in given:
        for word, part in theme.words():
            roles.setdefault(word, []).append((part, theme.category))
    for word, part in shared:
        roles.setdefault(plain(word), []).append((part, None))
    words: dict[str, list[tuple[str, Sequence[_Role]]]] = {}
    patterns: dict[str, list[tuple[str, _Pattern]]] = {}
    for number, word in enumerate(sorted(roles, key=lambda word: (-len(word), word))):
        if _SIGNS.search(word):
            made = _Pattern(number, _pattern(word), roles[word])
            for piece in _needed(word):
                patterns.setdefault(piece[:1], []).append((piece, made))
        else:
            words.setdefault(word[0], []).append((word, roles[word]))
    return Lexicon(
        themes=tuple(theme.category for theme in given),
        words=words,
        patterns=patterns,
        yields={theme.category: frozenset(theme.yields) for theme in given},
    )


def _whole(clause: str, at: int, word: str) -> bool:
    """Whether a Latin word stands by itself, an ending apart; a Chinese one always does."""
    if not _LETTER.match(word[0]):
        return True
    if at and _LETTER.match(clause[at - 1]):
        return False
    end = at + len(word)
    if len(word) <= _SHORT or not _LETTER.match(word[-1]):
        return not (_LETTER.match(word[-1]) and _LETTER.match(clause[end : end + 1]))
    return bool(_ENDING.match(clause, end))


def _pattern(word: str) -> re.Pattern[str]:
    """A word with signs as a pattern; signs that make none (an odd bracket) are taken as they are."""
    signs = {"*": _LATIN_GAP if word.isascii() else _GAP, "(": "(?:", "|": "|", ")": ")"}
    made = "".join(signs.get(each) or re.escape(each) for each in word)
    start = r"\b" if word.isascii() else ""
    try:
        return re.compile(start + made)
    except re.error:
        return re.compile(start + re.escape(word))


def _needed(word: str) -> tuple[str, ...]:
    """Words of which one must be there for the pattern to match: the fewest, then the longest."""
    pieces = [piece for piece in re.split(r"[*()]", word) if piece]
    choices = [tuple(piece.split("|")) for piece in pieces]
    sure = [choice for choice in choices if all(choice)] or [("",)]
    return min(sure, key=lambda choice: (len(choice), -min(map(len, choice))))


def _hides(longer: Token, token: Token) -> bool:
    """Whether a longer fault or praise of another theme holds the word, which then says nothing.

    A loose fault, which yields to others anyway, hides none that stands by itself.
    """
    strong = longer.part in {Part.FAULT, Part.PRAISE}
    return (
        (strong or (longer.part is Part.LOOSE and token.part is not Part.FAULT))
        and longer.theme is not None
        and longer.theme != token.theme
        and longer.start <= token.start
        and token.end <= longer.end
        and longer.end - longer.start > token.end - token.start
    )


def _order(token: Token) -> tuple[int, int, int, str]:
    return token.start, token.end, token.part, token.theme or ""
