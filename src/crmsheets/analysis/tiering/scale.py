"""Amounts of money that are said in full, in order: 1 元 steps up to 1 万, then two or three digits.

A distance is looked for among these, so that the amount that is said is the one that was tried.
"""

from __future__ import annotations

from bisect import bisect_right

_FEN = 100
_SCALE = (
    (0, 0, 1),
    (10_000, 10_000, 1_000),
    (10_990, 1_000_000, 10_000),
    (20_890, 100_000_000, 1_000_000),
)
"""From which place, from how much, in steps of how much (元)."""
_BEGINS = tuple(begins for begins, _, _ in _SCALE)


def amount(at: int) -> int:
    """The amount (分) at a place of the scale, from 0."""
    begins, first, step = _SCALE[bisect_right(_BEGINS, at) - 1]
    return (first + (at - begins) * step) * _FEN


def place(fen: float) -> int:
    """The place of the greatest such amount that is not more than `fen`; 0 of nothing."""
    money = max(fen, 0) / _FEN
    begins, first, step = next(row for row in reversed(_SCALE) if row[1] <= money)
    return begins + int((money - first) // step)
