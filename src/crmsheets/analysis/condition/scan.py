"""A text read from left to right: words of a vocabulary, blanks passed over, places kept.

Full-width signs are read as their plain ones (NFKC); `place` still counts the characters as typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

Meaning = TypeVar("Meaning")
Vocabulary = tuple[tuple[re.Pattern[str], Meaning], ...]
"""Patterns of words, the longest word first, each with what it means."""

_BLANKS = re.compile(r"\s*")


class Scanner:
    """A text and how far it has been read (`at`, in normalised characters)."""

    def __init__(self, typed: str) -> None:
        self.typed = typed
        self.text, self._places = _normalised(typed)
        self.at = 0

    def place(self, at: int) -> int:
        """The character, from 1, of the text as typed."""
        return self._places[at] + 1

    def near(self, at: int) -> str:
        """The text as typed from there on."""
        return self.typed[self._places[at] :]

    def skip(self) -> None:
        """Pass over blanks."""
        self.at = self.after_blanks(self.at)

    def after_blanks(self, at: int) -> int:
        """Where the next sign stands."""
        found = _BLANKS.match(self.text, at)
        return found.end() if found else at

    @property
    def done(self) -> bool:
        """Whether only blanks are left."""
        return self.after_blanks(self.at) >= len(self.text)

    def found(
        self, words: Vocabulary[Meaning], at: int | None = None
    ) -> tuple[Meaning, int] | None:
        """The longest word that stands here (blanks before it do not count): meaning and end."""
        first = self.after_blanks(self.at if at is None else at)
        for pattern, meaning in words:
            hit = pattern.match(self.text, first)
            if hit:
                return meaning, hit.end()
        return None

    def take(self, words: Vocabulary[Meaning]) -> Meaning | None:
        """The same, and read on behind it."""
        hit = self.found(words)
        if hit is None:
            return None
        self.at = hit[1]
        return hit[0]

    def sign(self, sign: str) -> bool:
        """Whether this sign stands here; if so it is passed."""
        self.skip()
        if not self.text.startswith(sign, self.at):
            return False
        self.at += len(sign)
        return True


def vocabulary(words: Mapping[Meaning, Iterable[str]]) -> Vocabulary[Meaning]:
    """Words and their meanings, ready to be looked for; of equal words the first meaning stands."""
    pairs = [(_squeezed(word), word, meaning) for meaning, said in words.items() for word in said]
    ordered = sorted(pairs, key=lambda pair: -len(pair[0]))
    return tuple((_pattern(word), meaning) for _, word, meaning in ordered)


@lru_cache(maxsize=4096)
def _pattern(word: str) -> re.Pattern[str]:
    """The word with any blanks between its signs; Latin words only whole."""
    signs = _squeezed(word)
    body = r"\s*".join(map(re.escape, signs))
    before = r"(?<![a-z])" if _is_latin(signs[0]) else ""
    behind = r"(?![a-z])" if _is_latin(signs[-1]) else r"(?![0-9])" if signs[-1].isdigit() else ""
    return re.compile(f"{before}{body}{behind}", re.IGNORECASE)


def _squeezed(word: str) -> str:
    return "".join(unicodedata.normalize("NFKC", word).split())


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalpha()


def _normalised(typed: str) -> tuple[str, list[int]]:
    """NFKC sign by sign, and where each came from; one place more for the end."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(typed):
        plain = unicodedata.normalize("NFKC", sign)
        signs.append(plain)
        places += [place] * len(plain)
    return "".join(signs), [*places, len(typed)]
