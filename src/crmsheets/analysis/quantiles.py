"""Quantiles, medians and confidence limits of small samples, by the rules that reports name."""

from __future__ import annotations

import math
from collections.abc import Sequence

_Z = 1.959963984540054  # two-sided 95 %


def quantile(values: Sequence[float], share: float) -> float:
    """The type-7 quantile (linear between order statistics, as Excel's PERCENTILE.INC)."""
    ordered = sorted(values)
    at = (len(ordered) - 1) * share
    low = math.floor(at)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (at - low)


def median(values: Sequence[float]) -> float | None:
    """The middle value; None of nothing."""
    return quantile(values, 0.5) if values else None


def wilson(hits: int, cases: int) -> tuple[float, float] | None:
    """The 95 % Wilson limits of a rate k/n; None without a case.

    (9, 10) -> .596-.982; (0, 10) -> 0-.278.
    """
    if cases == 0:
        return None
    rate, square = hits / cases, _Z * _Z
    centre = rate + square / (2 * cases)
    half = _Z * math.sqrt(rate * (1 - rate) / cases + square / (4 * cases * cases))
    whole = 1 + square / cases
    return max((centre - half) / whole, 0.0), min((centre + half) / whole, 1.0)
