"""Average linkage: join the two closest groups while the mean between them is good enough."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Bits: TypeAlias = NDArray[np.float64]

_ROUNDING = 1e-9
"""Bits by which a mean may miss the threshold through the order of floating-point additions."""


def average_linkage(
    sums: Bits, sizes: NDArray[np.int64], threshold: float
) -> list[tuple[int, int]]:
    """The joins (kept, joined) in order, of units that start as groups of their own.

    Args:
        sums: units x units, symmetric: bits summed over all pairs of records between two units;
            -inf where any of these pairs is forbidden. The diagonal is ignored. Not kept.
        sizes: records in each unit.
        threshold: the least mean that joins.

    Of equally good joins the one of the first units is taken.
    """
    sizes = sizes.astype(np.float64)
    np.fill_diagonal(sums, -np.inf)
    means = sums / (sizes[:, None] * sizes)
    joins: list[tuple[int, int]] = []
    while True:
        one, other = divmod(int(means.argmax()), len(sizes))
        if means[one, other] < threshold - _ROUNDING:
            return joins
        joins.append((one, other))
        sizes[one] += sizes[other]
        sums[one] += sums[other]
        sums[one, one] = -np.inf
        sums[:, one] = sums[one]
        means[one] = sums[one] / (sizes[one] * sizes)
        means[:, one] = means[one]
        sums[other] = sums[:, other] = means[other] = means[:, other] = -np.inf
