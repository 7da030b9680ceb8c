"""The numbers of a row, both columns pooled: mobiles of China, and all other lines."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crmsheets.analysis.lookup import phone_keys
from crmsheets.analysis.matching.coded import NOTHING, Flags, Ints, Levels

MOST = 3
"""Numbers of a kind that are compared for a row."""
_MOBILE = re.compile(r"1[3-9]\d{9}")
_LOCAL = 8
_DIGITS = 11
_MOST_ALIKE = 4
_BOTH = 2

Numbers = NDArray[np.int64]

# Levels, best last. SHARED: the same, but of so many firms that it is an agent's or a building's.
OTHER, NEAR, SHARED, SAME = range(4)


@dataclass(frozen=True, slots=True)
class Phones:
    """Records x `MOST` numbers each, 0 for none. `lines`: without mobiles of China."""

    mobiles: Numbers
    lines: Numbers


def phones(rows: Iterable[Iterable[str | None]]) -> Phones:
    """The numbers that stand in the cells of each row."""
    mobiles, lines = [], []
    for cells in rows:
        found = dict.fromkeys(each for cell in cells if cell for each in numbers(cell))
        mobiles.append(_padded([each for each, mobile in found if mobile]))
        lines.append(_padded([each for each, mobile in found if not mobile]))
    shape = (len(mobiles), MOST)
    return Phones(
        np.asarray(mobiles, np.int64).reshape(shape), np.asarray(lines, np.int64).reshape(shape)
    )


def _padded(found: list[int]) -> list[int]:
    return (found + [0] * MOST)[:MOST]


def numbers(cell: str) -> tuple[tuple[int, bool], ...]:
    """The numbers in a cell, and whether each is a Chinese mobile.

    Of a line the last eight digits count: with or without area code, country and leading 0.
    """
    plain = re.sub(r"(?:转分机|转|分机号?|ext\.?|x|#)\s*\d{1,6}", "", cell, flags=re.IGNORECASE)
    plain = re.sub(r"(?<=\d{7})-\d{1,6}(?!\d)", "", plain)
    digits = [re.sub(r"^0(?=1[3-9]\d{9}$)", "", each) for each in phone_keys(plain)]
    return tuple(
        (int(each), True) if _MOBILE.fullmatch(each) else (int(each[-_LOCAL:]), False)
        for each in digits
    )


def users(numbers: Numbers, owners: Ints, least: int) -> dict[int, list[int]]:
    """The numbers that at least so many different owners have, and whose they are.

    Owner `NOTHING` does not count.
    """
    rows = np.repeat(owners, numbers.shape[1])
    flat = numbers.ravel()
    told = (flat > 0) & (rows != NOTHING)
    pairs = np.unique(np.stack([flat[told], rows[told].astype(np.int64)]), axis=1)
    found, starts, counts = np.unique(pairs[0], return_index=True, return_counts=True)
    many = np.flatnonzero(counts >= least)
    return {int(found[at]): pairs[1, starts[at] : starts[at] + counts[at]].tolist() for at in many}


def slips(numbers: Numbers) -> dict[int, list[str]]:
    """For each mobile that differs from another in one slip, what both are found by."""
    known = np.unique(numbers[numbers > 0])
    found: dict[int, list[str]] = defaultdict(list)
    for one, other in sorted({*_one_digit(known), *_exchanged(known)}):
        for number in (one, other):
            found[number].append(f"d{one}/{other}")
    return found


def _one_digit(known: Numbers) -> Iterator[tuple[int, int]]:
    """Pairs of numbers that differ in one digit: without it they are equal."""
    for at in range(_DIGITS):
        power = 10**at
        rest = known - known // power % 10 * power
        order = np.argsort(rest, kind="stable")
        rest, ranked = rest[order], known[order]
        for step in range(1, _MOST_ALIKE):
            same = np.flatnonzero(rest[step:] == rest[:-step])
            yield from zip(ranked[same].tolist(), ranked[same + step].tolist(), strict=True)


def _exchanged(known: Numbers) -> Iterator[tuple[int, int]]:
    """Pairs of numbers that differ in two neighbours exchanged."""
    for at in range(_DIGITS - 1):
        power = 10**at
        right, left = known // power % 10, known // (power * 10) % 10
        turned = known + (left - right) * (power - power * 10)
        same = (left > right) & np.isin(turned, known)
        yield from zip(turned[same].tolist(), known[same].tolist(), strict=True)


def levels(numbers: Numbers, left: Ints, right: Ints, shared: Numbers) -> Levels:
    """The level of each pair of rows; `NOTHING` where one has no number."""
    mine, its = numbers[left], numbers[right]
    found = np.full(len(left), OTHER, np.int8)
    near = np.zeros(len(left), np.bool_)
    same, of_many = near.copy(), near.copy()
    for one in range(MOST):
        for other in range(MOST):
            equal = (mine[:, one] == its[:, other]) & (mine[:, one] > 0)
            many = np.isin(mine[:, one], shared) & equal if len(shared) else equal & False
            same |= equal & ~many
            of_many |= many
            near |= _slip(mine[:, one], its[:, other])
    found[near], found[of_many], found[same] = NEAR, SHARED, SAME
    found[(mine[:, 0] == 0) | (its[:, 0] == 0)] = NOTHING
    return found


def _slip(one: Numbers, other: Numbers) -> Flags:
    """Whether two numbers differ in one digit, or in two neighbours that were exchanged."""
    powers = 10 ** np.arange(_DIGITS, dtype=np.int64)
    found = np.zeros(len(one), np.bool_)
    asked = np.flatnonzero((one > 0) & (other > 0) & (one != other))
    if not len(asked):
        return found
    mine = one[asked, None] // powers % 10
    its = other[asked, None] // powers % 10
    wrong = mine != its
    count = wrong.sum(axis=1)
    first = wrong.argmax(axis=1)
    at = np.arange(len(asked))
    behind = np.minimum(first + 1, _DIGITS - 1)
    turned = (mine[at, first] == its[at, behind]) & (mine[at, behind] == its[at, first])
    exchanged = (count == _BOTH) & wrong[at, behind] & turned
    found[asked] = (count == 1) | exchanged
    return found
