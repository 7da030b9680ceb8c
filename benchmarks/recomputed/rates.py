"""Counts over an exposure, and how sure they are.

Byar's approximation of the Poisson limits (Breslow and Day 1987); two counts by the share of the second in
both (Przyborowski and Wilenski 1940).
"""

from __future__ import annotations

from math import sqrt

Z = 1.959963984540054
NONE_OF = 3  # none where three were to be expected is a change


def wilson(k: int, n: int) -> tuple[float, float]:
    """The limits of k of n, within 0 and 1."""
    p = k / n
    centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return max(centre - half, 0.0), min(centre + half, 1.0)


def byar(k: int) -> tuple[float, float]:
    """The limits of a count."""
    top = (k + 1) * (1 - 1 / (9 * (k + 1)) + Z / (3 * sqrt(k + 1))) ** 3
    return (max(k * (1 - 1 / (9 * k) - Z / (3 * sqrt(k))) ** 3, 0.0) if k else 0.0), top


def moved(k0: int, n0: float, k1: int, n1: float) -> int:
    """-1 fewer than before, 1 more, 0 nobody can tell."""
    if not k0 + k1 or n0 <= 0 or n1 <= 0:
        return 0
    if not k1 and k0 / n0 * n1 >= NONE_OF:
        return -1
    low, high = wilson(k1, k0 + k1)
    even = n1 / (n0 + n1)
    return -1 if high < even else 1 if low > even else 0
