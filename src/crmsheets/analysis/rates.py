"""Rates of rare events: counts over an exposure, their limits, and whether one changed.

Limits of a count: Byar's approximation of the exact Poisson limits (Breslow and Day 1987, 2.8). Two
rates are compared by what of both counts falls into the second period, a binomial share given their sum
(Przyborowski and Wilenski 1940), with its Wilson limits: the change is told if they leave out the
share that the exposures alone would give.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from crmsheets.analysis.quantiles import wilson

_Z = 1.959963984540054  # two-sided 95 %
EXPECTED_FOR_NONE = 3.0
"""Rule of three: none where three were to be expected is a change."""

Verdict = Literal["less", "more", "unclear"]


@dataclass(frozen=True, slots=True)
class Count:
    """Events over an exposure (orders, or months)."""

    events: int
    exposure: float

    def per(self, size: float) -> float | None:
        """The rate for so much exposure; None without any."""
        return self.events / self.exposure * size if self.exposure > 0 else None

    def limits(self, size: float) -> tuple[float, float] | None:
        """The 95 % limits of that rate."""
        if self.exposure <= 0:
            return None
        low, high = poisson(self.events)
        return low / self.exposure * size, high / self.exposure * size


def poisson(events: int) -> tuple[float, float]:
    """The 95 % limits of a Poisson count: poisson(10) == (4.79, 18.39), poisson(0) == (0, 3.67)."""
    high = events + 1
    top = high * (1 - 1 / (9 * high) + _Z / (3 * math.sqrt(high))) ** 3
    if events == 0:
        return 0.0, top
    low = events * (1 - 1 / (9 * events) - _Z / (3 * math.sqrt(events))) ** 3
    return max(low, 0.0), top


def changed(before: Count, after: Count) -> Verdict:
    """Whether the second rate is lower or higher for certain; without events or exposure: unclear."""
    both = before.events + after.events
    exposure = before.exposure + after.exposure
    limits = wilson(after.events, both)
    if limits is None or before.exposure <= 0 or after.exposure <= 0:
        return "unclear"
    expected = before.events / before.exposure * after.exposure
    if after.events == 0 and expected >= EXPECTED_FOR_NONE:
        return "less"
    even = after.exposure / exposure
    return "less" if limits[1] < even else "more" if limits[0] > even else "unclear"
