"""Pools of words and the dice that draw from them.

A pool has an open part (any seed), a held part (seeds 1000-1999), three parts that were sealed until
their misses were looked at (2000-2999, 3000-3999, 4000-4999) and a brought part, the sealed one of
today (5000 and above).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from benchmarks.accuracy import (
    brought,
    brought_lists,
    fresh,
    fresh_lists,
    sealed,
    sealed_lists,
    unseen,
    unseen_lists,
)
from benchmarks.accuracy.held import HELD

T = TypeVar("T")

HELD_FROM = 1000
SEALED_FROM = 2000
UNSEEN_FROM = 3000
FRESH_FROM = 4000
BROUGHT_FROM = 5000
HELD_SHARE = 0.5  # of the draws of a seed of 1000-3999, where the pool has such a part
HELD_CHOICES = 0.3  # the same for choice words: mostly people do type the usual word


@dataclass(frozen=True)
class Pool:
    """Words for one purpose; all but `open` and `brought` validate, `brought` no tuner ever sees."""

    open: tuple[str, ...]
    held: tuple[str, ...] = ()
    sealed: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    brought: tuple[str, ...] = ()

    def all(self) -> tuple[str, ...]:
        return self.open + self.held + self.sealed + self.unseen + self.fresh + self.brought


def pool(text: str, held: str | None = None, purpose: str = "") -> Pool:
    """`pool("a|b")`: the open words; those beside them stand in `held.py`, `sealed.py` and so on.

    `purpose` names what the words are for where two purposes have the same open words.
    """
    apart = HELD.get(text, "") if held is None else held
    return Pool(
        _words(text),
        _words(apart),
        _words(sealed.words_of(text)),
        _words(unseen.words_of(purpose or text)),
        _words(fresh.words_of(purpose or text)),
        _words(brought.words_of(purpose or text)),
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split("|") if word.strip())


class Dice:
    """Randomness by name: the same key always throws the same number, in any order of calls."""

    def __init__(self, seed: int, *path: object) -> None:
        self.seed = seed
        self.held = HELD_FROM <= seed < SEALED_FROM
        self.sealed = SEALED_FROM <= seed < UNSEEN_FROM
        self.unseen = UNSEEN_FROM <= seed < FRESH_FROM
        self.fresh = FRESH_FROM <= seed < BROUGHT_FROM
        self.brought = seed >= BROUGHT_FROM
        self.share, self.choice_share = HELD_SHARE, HELD_CHOICES
        for own, part in ((self.fresh, fresh), (self.brought, brought)):
            if own:
                self.share, self.choice_share = part.SHARE, part.CHOICE_SHARE
        self.layout_share = brought.LAYOUT_SHARE if self.brought else self.share
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
        beside: Sequence[T] = ()
        for own, lists in (
            (self.sealed, sealed_lists),
            (self.unseen, unseen_lists),
            (self.fresh, fresh_lists),
            (self.brought, brought_lists),
        ):
            if own:
                beside = lists.beside(items)
        if beside and rng.random() < self.share:
            return rng.choice(beside)
        return rng.choice(items)

    def part(
        self,
        usual: Sequence[T],
        held: Sequence[T],
        apart: Sequence[T],
        unseen: Sequence[T],
        fresh: Sequence[T],
        newest: Sequence[T],
    ) -> Sequence[T]:
        """The list of this seed's pool, where a pool is no list of words."""
        if self.brought:
            return newest
        if self.fresh:
            return fresh
        if self.unseen:
            return unseen
        if self.sealed:
            return apart
        return held if self.held else usual

    def word(self, words: Pool, *path: object, share: float | None = None) -> str:
        """A word of the open part, or by `share` (the pool's own) one of this seed's part."""
        rng = self.rng("word", *path)
        apart = self.part((), words.held, words.sealed, words.unseen, words.fresh, words.brought)
        if apart and rng.random() < (self.share if share is None else share):
            return rng.choice(apart)
        return rng.choice(words.open or words.held)
