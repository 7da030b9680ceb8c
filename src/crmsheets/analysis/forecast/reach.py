"""From how many to how many purchases: what eight of ten like customers stay within."""

from __future__ import annotations

from itertools import islice

import numpy as np

from crmsheets.analysis.forecast.bg_nbd import MOST, BgNbd, Counts, chances
from crmsheets.analysis.forecast.engine import Array

TAIL = 0.1
"""The share below a range, and above it."""


def reach(model: BgNbd, counts: Counts, weeks: float) -> tuple[Array, Array]:
    """From and to: the smallest numbers that leave at most a tenth of like customers below and above."""
    low, high = np.full(len(counts), -1.0), np.full(len(counts), -1.0)
    below = np.zeros(len(counts))
    for y, chance in enumerate(islice(chances(model, counts, weeks), MOST + 1)):
        below = below + chance
        low = np.where((low < 0) & (below > TAIL), y, low)
        high = np.where((high < 0) & (below >= 1 - TAIL), y, high)
        if (high >= 0).all():
            break
    return np.maximum(low, 0.0), np.where(high < 0, MOST, high)
