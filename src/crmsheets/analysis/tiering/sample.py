"""Figures of all customers in order, and their quantiles if a few of them were others."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import overload


@dataclass(frozen=True)
class Sample:
    """Values in ascending order; `gone` of them are left out, `come` stand in instead.

    `variety`: how many different values there are in `values`. `out`: the places of those left out, in
    `values`, equal ones side by side; `into`: of those put in, in the order that results.
    """

    values: Sequence[float]
    variety: int = 0
    gone: tuple[float, ...] = ()
    come: tuple[float, ...] = ()
    out: tuple[int, ...] = ()
    into: Sequence[int] = ()

    @classmethod
    def of(cls, values: Iterable[float]) -> Sample:
        """A sample of values in any order."""
        ordered = tuple(sorted(values))
        return cls(ordered, len(set(ordered)))

    def changed(self, gone: Iterable[float] = (), come: Iterable[float] = ()) -> Sample:
        """The same with a few values (that are in it) taken out and a few put in."""
        left, put = tuple(sorted(gone)), tuple(sorted(come))
        return Sample(
            self.values,
            self.variety,
            left,
            put,
            _left_out(self.values, left),
            _put_in(self.values, left, put),
        )

    def __len__(self) -> int:
        return len(self.values) - len(self.gone) + len(self.come)

    def at(self, place: int) -> float:
        """The value at a place in order, counted from 0."""
        before = bisect_right(self.into, place)
        if before and self.into[before - 1] == place:
            return self.come[before - 1]
        own = place - before
        for left_out in self.out:
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
        if isinstance(share, Fraction):
            low, rest = divmod((many - 1) * share.numerator, share.denominator)
            first = self.at(low)
            # Whole steps of the share's denominator: exact, and no other fraction is made.
            rise = (self.at(low + 1) - first) * rest if rest else 0
            return first + rise * Fraction(1, share.denominator) if rise else first
        at = (many - 1) * share
        low = math.floor(at)
        first = self.at(low)
        return first + (self.at(min(low + 1, many - 1)) - first) * (at - low)

    def around(self, share: Fraction) -> tuple[float, float]:
        """The two values that a quantile lies between. One value may become another on the same side of
        both and the quantile stays. There must be values.
        """
        many = len(self)
        low, rest = divmod((many - 1) * share.numerator, share.denominator)
        return self.at(low), self.at(low + (1 if rest else 0))

    def has_variety(self, least: int) -> bool:
        """Whether there are at least so many different values."""
        if self.variety - len(self.gone) >= least:
            return True
        return len({self.at(place) for place in range(len(self))}) >= least


def _left_out(values: Sequence[float], gone: Sequence[float]) -> tuple[int, ...]:
    places: list[int] = []
    for value in gone:
        first = bisect_left(values, value)
        places.append(max(first, places[-1] + 1 if places else 0))
    return tuple(places)


def _put_in(values: Sequence[float], gone: Sequence[float], come: Sequence[float]) -> Sequence[int]:
    if come and come[0] == come[-1]:
        # Equal ones stand side by side, however many there are.
        first = bisect_left(values, come[0]) - bisect_left(gone, come[0])
        return range(first, first + len(come))
    return tuple(
        bisect_left(values, value) - bisect_left(gone, value) + before
        for before, value in enumerate(come)
    )
