"""BG/NBD: how often customers come again while they are customers, and when they stop being ones.

Fader, Hardie and Lee 2005, "Counting Your Customers the Easy Way", Marketing Science 24(2): while
active a customer buys at random with a rate of its own (gamma: r, alpha); after each purchase it stops
with a chance of its own (beta: a, b). Time is counted in weeks since the first purchase, which is not
itself a repeat. Nobody is told a chance to be active: those numbers cannot be checked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from crmsheets.analysis.forecast.engine import (
    Array,
    Bounds,
    Found,
    hypergeometric,
    log_gamma,
    minimised,
)

WEEK = 7.0
_BOUNDS: tuple[Bounds, ...] = ((-6.0, 5.0), (-6.0, 9.0), (-12.0, 3.0), (-6.0, 7.0))
"""Of ln r, ln alpha, ln a, ln b: wide enough for equal customers, narrow enough for the series."""
_SHAPES = ((1.0, 0.5, 2.0), (0.3, 1.0, 1.0), (2.5, 0.1, 3.0))
"""r, a and b to start from; alpha follows from the mean rate."""
_NEAR_ONE = 1e-6
_REST = 1e-9
MOST = 5000
"""Purchases beyond which nothing is summed up or ranged."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Of each customer: repeat purchases, weeks to the last one, weeks observed."""

    repeats: Array
    last: Array
    age: Array

    def __len__(self) -> int:
        """The number of customers."""
        return len(self.repeats)

    def only(self, which: npt.NDArray[np.bool_]) -> Counts:
        """Some of the customers."""
        return Counts(self.repeats[which], self.last[which], self.age[which])

    def grouped(self) -> tuple[Counts, Array]:
        """Equal customers once, in ascending order, and how many each stands for.

        So that the order of customers changes no digit, and few rows are computed.
        """
        rows, many = np.unique(np.column_stack(astuple(self)), axis=0, return_counts=True)
        return Counts(rows[:, 0], rows[:, 1], rows[:, 2]), many.astype(np.float64)


@dataclass(frozen=True, slots=True)
class BgNbd:
    """The four parameters: of rates (r, alpha in weeks) and of stopping (a, b)."""

    r: float
    alpha: float
    a: float
    b: float


def log_likelihoods(model: BgNbd, counts: Counts) -> Array:
    """The logarithm of each customer's likelihood, as the paper has it."""
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    x = counts.repeats
    ends, which = np.unique(x, return_inverse=True)
    shared = (
        log_gamma(r + ends)
        - log_gamma(np.array(r))
        + log_gamma(np.array(a + b))
        + log_gamma(b + ends)
        - log_gamma(np.array(b))
        - log_gamma(a + b + ends)
    )
    active = -(r + x) * np.log(alpha + counts.age)
    stopped = np.where(
        x > 0,
        np.log(a) - np.log(b + np.maximum(x, 1) - 1) - (r + x) * np.log(alpha + counts.last),
        -np.inf,
    )
    either: Array = np.logaddexp(active, stopped)
    whole: Array = shared[which] + r * np.log(alpha) + either
    return whole


def fits(counts: Counts) -> list[tuple[float, BgNbd]]:
    """The likeliest parameters as found from each start, with the negative ln L, best first."""
    each, many = counts.grouped()

    def loss(logs: Array) -> float:
        return -float(np.sum(many * log_likelihoods(_model(logs), each)))

    pace = max(float(many @ each.repeats), 1.0) / max(float(many @ each.age), 1.0)
    starts = [np.log((r, r / pace, a, b)).tolist() for r, a, b in _SHAPES]
    inside = [
        [min(max(log, low), high) for log, (low, high) in zip(start, _BOUNDS, strict=True)]
        for start in starts
    ]
    return [_told(found) for found in minimised(loss, inside, _BOUNDS)]


def _told(found: Found) -> tuple[float, BgNbd]:
    return found.loss, _model(np.array(found.at))


def _model(logs: Array) -> BgNbd:
    return BgNbd(*(float(each) for each in np.exp(logs)))


def active(model: BgNbd, counts: Counts) -> Array:
    """The share of like customers that are still active at the end; 1 without a repeat.

    A step of the forecast and of its guard, never a figure of the report.
    """
    x = counts.repeats
    odds = (
        np.log(model.a)
        - np.log(np.maximum(model.b + x - 1, np.finfo(float).tiny))
        + (model.r + x) * np.log((model.alpha + counts.age) / (model.alpha + counts.last))
    )
    return np.where(x > 0, np.exp(-np.logaddexp(0.0, odds)), 1.0)


def expected(model: BgNbd, counts: Counts, weeks: float) -> Array:
    """Purchases to be expected of each customer in so many weeks: the paper's conditional expectation.

    2F1 is taken in Euler's other form, whose numbers stay small however often a customer came.
    """
    r, b, x = model.r, model.b, counts.repeats
    # Both quotients below have a removable hole where a, or a + b + x, is 1.
    a = model.a + _NEAR_ONE if abs(model.a - 1) < _NEAR_ONE else model.a
    ends = a + b + x - 1
    ends = np.where(np.abs(ends) < _NEAR_ONE, _NEAR_ONE, ends)
    z = weeks / (model.alpha + counts.age + weeks)
    series = hypergeometric(np.full_like(x, a + b - 1 - r), np.full_like(x, a - 1), ends, z)
    told = active(model, counts) * ends / (a - 1) * (1 - (1 - z) ** (a - 1) * series)
    # The series gives up where a first purchase of yesterday is carried on over years.
    lost = ~np.isfinite(told)
    if lost.any():
        told[lost] = _summed(model, counts.only(lost), weeks)
    return np.asarray(told, dtype=np.float64)


def _summed(model: BgNbd, counts: Counts, weeks: float) -> Array:
    """The same expectation as the sum over the chances of 1, 2, 3 … purchases."""
    told, left = np.zeros(len(counts)), np.ones(len(counts))
    for y, chance in enumerate(islice(chances(model, counts, weeks), MOST + 1)):
        told, left = told + y * chance, left - chance
        if (left < _REST).all():
            break
    return told


def chances(model: BgNbd, counts: Counts, weeks: float) -> Iterator[Array]:
    """The chance of 0, 1, 2 … purchases of each customer in so many weeks, without end.

    It follows from the posterior of the rate and of the chance to stop, which are independent while a
    customer is active: either y purchases without stopping, or it stopped at the y-th.
    """
    still = active(model, counts)
    rate = model.r + counts.repeats
    z = weeks / (model.alpha + counts.age + weeks)
    held, kept = model.b + counts.repeats, np.ones_like(rate)
    log_bought = rate * np.log1p(-z)
    more = np.ones_like(rate)
    yield 1 - still + still * np.exp(log_bought)
    y = 0
    while True:
        y += 1
        more = np.maximum(more - np.exp(log_bought), 0.0)
        log_bought = log_bought + np.log((rate + y - 1) / y * z)
        stays = kept * (held + y - 1) / (model.a + held + y - 1)
        yield still * (stays * np.exp(log_bought) + (kept - stays) * more)
        kept = stays
