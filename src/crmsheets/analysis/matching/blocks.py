"""Blocking: only records that share a key are compared at all."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Positions: TypeAlias = NDArray[np.int32]


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
    codes, rows, count, known = _coded(keys)
    sizes = np.bincount(codes, minlength=len(known))
    starts = np.cumsum(sizes) - sizes
    skipped = _skipped(known, sizes, cap)
    del known  # millions of strings; the pairs need their memory
    rows = rows[np.argsort(codes, kind="stable")]
    packed = [
        _within(rows, starts[sizes == size], int(size), count)
        for size in np.unique(sizes)
        if 2 <= size <= cap  # noqa: PLR2004  # one record makes no pair
    ]
    together = _distinct(packed)
    left = (together // max(count, 1)).astype(np.int32)
    right = (together % max(count, 1)).astype(np.int32)
    return Blocks(left, right, skipped)


def _coded(keys: Iterable[Collection[str]]) -> tuple[Positions, Positions, int, dict[str, int]]:
    """Key code and record of every (record, key); the number of records; the code of each key."""
    known: dict[str, int] = {}
    codes, rows = array("i"), array("i")
    count = 0
    for row, own in enumerate(keys):
        count = row + 1
        distinct = own if isinstance(own, set | frozenset) else dict.fromkeys(own)
        for key in distinct:
            codes.append(known.setdefault(key, len(known)))
            rows.append(row)
    return np.asarray(codes, np.int32), np.asarray(rows, np.int32), count, known


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
    known: dict[str, int], sizes: NDArray[np.int64], cap: int
) -> tuple[tuple[str, int], ...]:
    if not (sizes > cap).any():
        return ()
    found = [(key, int(sizes[code])) for key, code in known.items() if sizes[code] > cap]
    return tuple(sorted(found, key=lambda one: (-one[1], one[0])))
