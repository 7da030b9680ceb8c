"""Blocking: only records that share a key are compared at all."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Positions: TypeAlias = NDArray[np.int32]

_COUNTERS = 2**20 - 1


@dataclass(frozen=True, slots=True)
class Blocks:
    """Candidate pairs of records, and the keys that too many records share to be of use.

    Attributes:
        left: positions of the first records; left < right, sorted, each pair once.
        right: positions of the second records.
        skipped: (key, number of records) of the blocks over the cap, largest first.
    """

    left: Positions
    right: Positions
    skipped: tuple[tuple[str, int], ...]


def pairs(keys: Iterable[Collection[str]], cap: int) -> Blocks:
    """All pairs of records that share a key which at most `cap` records have.

    Args:
        keys: the keys of each record in turn (a generator will do); a repeated one counts once.
        cap: the most records a block may hold; a larger one makes no pairs and is told.
    """
    hashes, rows, count, names = _filed(keys, cap)
    grouped = np.argsort(hashes, kind="stable")
    hashes, rows = hashes[grouped], rows[grouped]
    starts = np.flatnonzero(np.diff(hashes, prepend=~hashes[:1]))
    sizes = np.diff(starts, append=len(hashes))
    large = sizes > cap
    skipped = _skipped(hashes[starts[large]], sizes[large], names)
    packed = [
        _within(rows, starts[sizes == size], int(size), count)
        for size in np.unique(sizes)
        if 2 <= size <= cap  # noqa: PLR2004  # one record makes no pair
    ]
    together = _distinct(packed)
    left = (together // max(count, 1)).astype(np.int32)
    right = (together % max(count, 1)).astype(np.int32)
    return Blocks(left, right, skipped)


def _filed(
    keys: Iterable[Collection[str]], cap: int
) -> tuple[NDArray[np.int64], Positions, int, dict[int, str]]:
    """Hash and record of every (record, key); the number of records; names of frequent hashes.

    Millions of keys are not kept as text: a hash of 64 bits stands for each (two keys of one hash
    would only make a pair more to compare). Names are kept from the moment a counter passes the
    cap; it counts several hashes at once, so it keeps a few too many and misses none.
    """
    hashes, rows = array("q"), array("i")
    counters, names = array("i", bytes(4 * (_COUNTERS + 1))), dict[int, str]()
    count = 0
    for row, own in enumerate(keys):
        count = row + 1
        for key in own if isinstance(own, set | frozenset) else dict.fromkeys(own):
            hashed = hash(key)
            hashes.append(hashed)
            rows.append(row)
            counter = hashed & _COUNTERS
            counters[counter] += 1
            if counters[counter] > cap:
                names[hashed] = key
    return np.asarray(hashes, np.int64), np.asarray(rows, np.int32), count, names


def _within(rows: Positions, starts: NDArray[np.int64], size: int, count: int) -> NDArray[np.int64]:
    """The pairs inside all blocks of one size, packed as left * count + right."""
    members = rows[starts[:, None] + np.arange(size)].astype(np.int64)
    first, second = np.triu_indices(size, 1)
    # A stable sort by key left each block's records in ascending order: left < right.
    packed: NDArray[np.int64] = members[:, first] * count + members[:, second]
    return packed.ravel()


def _distinct(packed: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """All pairs once, sorted (in place: numpy's `unique` needs several times the memory)."""
    together: NDArray[np.int64] = np.concatenate([np.empty(0, np.int64), *packed])
    packed.clear()
    together.sort()
    fresh: NDArray[np.bool_] = np.diff(together, prepend=-1) != 0
    return together[fresh]


def _skipped(
    hashes: NDArray[np.int64], sizes: NDArray[np.int64], names: dict[int, str]
) -> tuple[tuple[str, int], ...]:
    found = [
        (names[hashed], size) for hashed, size in zip(hashes.tolist(), sizes.tolist(), strict=True)
    ]
    return tuple(sorted(found, key=lambda one: (-one[1], one[0])))
