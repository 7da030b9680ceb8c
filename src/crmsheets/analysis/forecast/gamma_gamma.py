"""Gamma-Gamma: what a purchase of each customer comes to, few purchases drawn towards everybody's.

Fader and Hardie 2013, "The Gamma-Gamma Model of Monetary Value": a customer's purchases scatter around
a mean of its own (gamma, shape p), the means around everybody's (q, gamma). It takes money and number
of purchases as unrelated, which `correlation` measures.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass

import numpy as np

from crmsheets.analysis.forecast.engine import Array, Bounds, log_gamma, minimised

_BOUNDS: tuple[Bounds, ...] = ((-5.0, 6.0), (-5.0, 6.0), (-8.0, 9.0))
_SHAPES = ((1.0, 3.0), (5.0, 2.0), (2.0, 8.0))
"""p and q to start from; gamma follows from the mean."""


@dataclass(frozen=True, slots=True)
class Values:
    """Of each customer: repeat purchases (never 0) and their mean worth."""

    repeats: Array
    mean: Array


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """The three parameters; `gamma` has the unit of the worth."""

    p: float
    q: float
    gamma: float

    @property
    def has_mean(self) -> bool:
        """Whether a mean of all customers exists: not where a few purchases outweigh all others."""
        return self.q > 1


def log_likelihoods(model: GammaGamma, values: Values) -> Array:
    """The logarithm of the likelihood of each customer's mean worth."""
    p, q, gamma, x, mean = model.p, model.q, model.gamma, values.repeats, values.mean
    whole: Array = (
        log_gamma(p * x + q)
        - log_gamma(p * x)
        - log_gamma(np.array(q))
        + q * np.log(gamma)
        + (p * x - 1) * np.log(mean)
        + p * x * np.log(x)
        - (p * x + q) * np.log(gamma + mean * x)
    )
    return whole


def fits(values: Values) -> list[tuple[float, GammaGamma]]:
    """The likeliest parameters as found from each start, with the negative ln L, best first."""
    scale = float(np.mean(np.sort(values.mean)))
    rows, many = np.unique(np.column_stack(astuple(values)), axis=0, return_counts=True)
    each = Values(rows[:, 0], rows[:, 1] / scale)

    def loss(logs: Array) -> float:
        return -float(np.sum(many * log_likelihoods(_model(logs, 1.0), each)))

    starts = [np.log((p, q, (q - 1) / p)).tolist() for p, q in _SHAPES]
    return [
        (found.loss, _model(np.array(found.at), scale))
        for found in minimised(loss, starts, _BOUNDS)
    ]


def _model(logs: Array, scale: float) -> GammaGamma:
    p, q, gamma = (float(each) for each in np.exp(logs))
    return GammaGamma(p, q, gamma * scale)


def expected(model: GammaGamma, values: Values) -> Array:
    """What the next purchase of each customer is expected to come to."""
    x = values.repeats
    return model.p * (model.gamma + values.mean * x) / (model.p * x + model.q - 1)


def correlation(values: Values) -> float | None:
    """Pearson's correlation of number and worth; None where either does not vary."""
    pairs = np.unique(np.column_stack(astuple(values)), axis=0, return_counts=True)
    (x, mean), many = pairs[0].T, pairs[1]
    x, mean = (each - np.average(each, weights=many) for each in (x, mean))
    spread = float(np.sum(many * x * x) * np.sum(many * mean * mean))
    return float(np.sum(many * x * mean)) / spread**0.5 if spread > 0 else None
