"""Columns as numbers: every value once in a list, and for each record which of them it has."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.integer[Any]]
Levels: TypeAlias = NDArray[np.int8]
Flags: TypeAlias = NDArray[np.bool_]

NOTHING = -1
"""The id of a record that says nothing, and the level of a comparison that cannot be made."""

Value = TypeVar("Value", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Coded(Generic[Value]):
    """A column: `values` distinct, `ids` one a record, `NOTHING` where nothing is said."""

    ids: Ints
    values: list[Value]

    def __len__(self) -> int:
        """Number of records."""
        return len(self.ids)

    def counts(self) -> NDArray[np.int64]:
        """How many records have each value."""
        return np.bincount(self.ids[self.ids >= 0], minlength=len(self.values))

    def of(self, other: Callable[[Value], Any]) -> Coded[Any]:
        """What a function makes of every value, as a column of its own; None = nothing."""
        found = coded(other(value) for value in self.values)
        return Coded(np.append(found.ids, np.int32(NOTHING))[self.ids], found.values)

    def get(self, row: int) -> Value | None:
        """A record's value."""
        at = self.ids[row]
        return self.values[at] if at != NOTHING else None


def coded(values: Iterable[Any]) -> Coded[Any]:
    """A column of numbers for values; None = nothing. Values are numbered as they first appear."""
    known: dict[Any, int] = {}
    ids = [NOTHING if each is None else known.setdefault(each, len(known)) for each in values]
    return Coded(np.asarray(ids, np.int32), list(known))


def compared(
    left: Ints, right: Ints, level: Callable[[int, int], int], equal: int | None = None
) -> Levels:
    """A level for each pair of values; the function is asked once for every two of them.

    `equal`: the level of a value and itself, if it is always the same. `NOTHING` on either side is
    the level `NOTHING`.
    """
    found = np.full(len(left), NOTHING, np.int8)
    said = (left >= 0) & (right >= 0)
    if equal is not None:
        found[said & (left == right)] = equal
        said &= left != right
    low, high = np.minimum(left[said], right[said]), np.maximum(left[said], right[said])
    packed = low.astype(np.int64) << 32 | high
    unique, back = np.unique(packed, return_inverse=True)
    pairs = zip((unique >> 32).tolist(), (unique & 0xFFFFFFFF).tolist(), strict=True)
    levels = np.fromiter((level(one, other) for one, other in pairs), np.int8, len(unique))
    found[said] = levels[back]
    return found
