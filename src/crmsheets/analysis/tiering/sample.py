"""Figures of all customers in order, and their quantiles if a few of them were others."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import overload


@dataclass(frozen=True)
class Sample:
    """Values in ascending order; `gone` of them are left out, `come` stand in instead.

    `variety`: how many different values there are in `values`.
    """

    values: Sequence[float]
    variety: int = 0
    gone: tuple[float, ...] = ()
    come: tuple[float, ...] = ()

    @classmethod
    def of(cls, values: Iterable[float]) -> Sample:
        """A sample of values in any order."""
        ordered = tuple(sorted(values))
        return cls(ordered, len(set(ordered)))

    def changed(self, gone: Iterable[float] = (), come: Iterable[float] = ()) -> Sample:
        """The same with a few values (that are in it) taken out and a few put in."""
        return Sample(self.values, self.variety, tuple(sorted(gone)), tuple(sorted(come)))

    def __len__(self) -> int:
        return len(self.values) - len(self.gone) + len(self.come)

    @cached_property
    def _left_out(self) -> tuple[int, ...]:
        """The places of the values that are left out, in `values`; equal ones side by side."""
        places: list[int] = []
        for value in self.gone:
            first = bisect_left(self.values, value)
            places.append(max(first, places[-1] + 1 if places else 0))
        return tuple(places)

    @cached_property
    def _put_in(self) -> tuple[int, ...]:
        """The places of the values put in, in the order that results."""
        return tuple(
            bisect_left(self.values, value) - bisect_left(self.gone, value) + before
            for before, value in enumerate(self.come)
        )

    def at(self, place: int) -> float:
        """The value at a place in order, counted from 0."""
        before = bisect_right(self._put_in, place)
        if before and self._put_in[before - 1] == place:
            return self.come[before - 1]
        own = place - before
        for left_out in self._left_out:
            own += left_out <= own
        return self.values[own]

    @overload
    def quantile(self, share: Fraction) -> float | Fraction | None: ...

    @overload
    def quantile(self, share: float) -> float | None: ...

    def quantile(self, share: float | Fraction) -> float | Fraction | None:
        """The type-7 quantile, as `analysis.quantiles.quantile`; None of nothing.

        Of whole numbers and with a Fraction as the share it is exact.
        """
        many = len(self)
        if not many:
            return None
        at = (many - 1) * share
        low = math.floor(at)
        first = self.at(low)
        return first + (self.at(min(low + 1, many - 1)) - first) * (at - low)

    def has_variety(self, least: int) -> bool:
        """Whether there are at least so many different values."""
        if self.variety - len(self.gone) >= least:
            return True
        return len({self.at(place) for place in range(len(self))}) >= least
