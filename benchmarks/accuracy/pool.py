"""Pools of words and the dice that draw from them.

A pool has an open part (any seed), a held part (seeds 1000-1999) and a sealed part (2000 and above).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from benchmarks.accuracy import sealed, sealed_lists
from benchmarks.accuracy.held import HELD

T = TypeVar("T")

HELD_FROM = 1000
SEALED_FROM = 2000
HELD_SHARE = 0.5  # of the draws of a held or sealed seed, where the pool has such a part
HELD_CHOICES = 0.3  # the same for choice words: mostly people do type the usual word


@dataclass(frozen=True)
class Pool:
    """Words for one purpose; `held` validates while somebody tunes, `sealed` is never seen."""

    open: tuple[str, ...]
    held: tuple[str, ...] = ()
    sealed: tuple[str, ...] = ()

    def all(self) -> tuple[str, ...]:
        return self.open + self.held + self.sealed


def pool(text: str, held: str | None = None) -> Pool:
    """`pool("a|b")`: the open words; those beside them stand in `held.py` and `sealed.py`."""
    apart = HELD.get(text, "") if held is None else held
    return Pool(_words(text), _words(apart), _words(sealed.words_of(text)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split("|") if word.strip())


class Dice:
    """Randomness by name: the same key always throws the same number, in any order of calls."""

    def __init__(self, seed: int, *path: object) -> None:
        self.seed = seed
        self.held = HELD_FROM <= seed < SEALED_FROM
        self.sealed = seed >= SEALED_FROM
        self._path = "/".join(str(part) for part in (seed, *path))

    def at(self, *path: object) -> Dice:
        dice = Dice(self.seed)
        dice._path = "/".join((self._path, *(str(part) for part in path)))
        return dice

    def rng(self, *path: object) -> Random:
        return Random("/".join((self._path, *(str(part) for part in path))))

    def chance(self, share: float, *path: object) -> bool:
        return self.rng("chance", *path).random() < share

    def choose(self, items: Sequence[T], *path: object) -> T:
        rng = self.rng("choose", *path)
        if self.sealed:
            beside = sealed_lists.beside(items)
            if beside and rng.random() < HELD_SHARE:
                return rng.choice(beside)
        return rng.choice(items)

    def part(self, usual: Sequence[T], held: Sequence[T], apart: Sequence[T]) -> Sequence[T]:
        """The list of this seed's pool, where a pool is no list of words."""
        if self.sealed:
            return apart
        return held if self.held else usual

    def word(self, words: Pool, *path: object, share: float = HELD_SHARE) -> str:
        rng = self.rng("word", *path)
        apart = words.sealed if self.sealed else words.held if self.held else ()
        if apart and rng.random() < share:
            return rng.choice(apart)
        return rng.choice(words.open or words.held)
