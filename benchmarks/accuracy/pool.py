"""Pools of words with an open part (any seed) and a held part (seeds >= 1000), and the dice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from benchmarks.accuracy.held import HELD

T = TypeVar("T")

HELD_FROM = 1000
HELD_SHARE = 0.5  # of the draws of a held-out seed, where the pool has a held part
HELD_CHOICES = 0.3  # the same for choice words: mostly people do type the usual word


@dataclass(frozen=True)
class Pool:
    """Words for one purpose; `held` is never seen while somebody tunes."""

    open: tuple[str, ...]
    held: tuple[str, ...] = ()

    def all(self) -> tuple[str, ...]:
        return self.open + self.held


def pool(text: str, held: str | None = None) -> Pool:
    """`pool("a|b")`: the open words; those held back beside them stand in `held.py`."""
    return Pool(_words(text), _words(HELD.get(text, "") if held is None else held))


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split("|") if word.strip())


class Dice:
    """Randomness by name: the same key always throws the same number, in any order of calls."""

    def __init__(self, seed: int, *path: object) -> None:
        self.seed = seed
        self.held = seed >= HELD_FROM
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
        return self.rng("choose", *path).choice(items)

    def word(self, words: Pool, *path: object, share: float = HELD_SHARE) -> str:
        rng = self.rng("word", *path)
        if self.held and words.held and rng.random() < share:
            return rng.choice(words.held)
        return rng.choice(words.open or words.held)
