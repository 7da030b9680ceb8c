"""The only door to scipy, which the extra `predict` brings: asked for late, and only where used."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Bounds = tuple[float, float]
_LOSS, _LOGS = 1e-6, 1e-4
"""What a further step must still gain, and move, in ln L and in the parameters' logarithms."""
_MOST_STEPS = 4000
_MOST_RESTARTS = 5


@dataclass(frozen=True, slots=True)
class Found:
    """Where one start ended: the loss there (lower is better) and the logarithms that gave it."""

    loss: float
    at: tuple[float, ...]


def installed() -> bool:
    """Whether scipy can be imported."""
    return importlib.util.find_spec("scipy") is not None


def log_gamma(values: Array) -> Array:
    """The logarithm of Γ of each value."""
    from scipy.special import gammaln  # noqa: PLC0415  # an optional extra

    return np.asarray(gammaln(values), dtype=np.float64)


def hypergeometric(a: Array, b: Array, c: Array, z: Array) -> Array:
    """Gauss' 2F1(a, b; c; z), element by element."""
    from scipy.special import hyp2f1  # noqa: PLC0415  # an optional extra

    return np.asarray(hyp2f1(a, b, c, z), dtype=np.float64)


def minimised(
    loss: Callable[[Array], float], starts: Sequence[Sequence[float]], bounds: Sequence[Bounds]
) -> list[Found]:
    """The loss followed downhill from every start (Nelder and Mead 1965), the best end first.

    Parameters are logarithms, so that none becomes negative; the bounds keep them where numbers hold.
    """
    from scipy.optimize import minimize  # noqa: PLC0415  # an optional extra

    options = {"xatol": _LOGS, "fatol": _LOSS, "maxiter": _MOST_STEPS, "maxfev": _MOST_STEPS}

    def end(start: Sequence[float]) -> Found:
        done = minimize(loss, np.array(start), method="Nelder-Mead", bounds=bounds, options=options)
        return Found(float(done.fun), tuple(float(each) for each in done.x))

    return sorted((_settled(end, start) for start in starts), key=lambda each: (each.loss, each.at))


def _settled(end: Callable[[Sequence[float]], Found], start: Sequence[float]) -> Found:
    """Started again where it ended until that gains nothing: a simplex may collapse on a slope."""
    found = end(start)
    for _ in range(_MOST_RESTARTS):
        again = end(found.at)
        if found.loss - again.loss < _LOSS:
            return min(found, again, key=lambda each: each.loss)
        found = again
    return found
