"""What repeat customers may buy, by another way than the report's: gradients, and a quadrature over the
chance to stop instead of a hypergeometric series.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

NODES = 80


@dataclass(frozen=True)
class Purchases:
    """A customer's days of purchase, oldest first, and what each came to."""

    who: str
    days: tuple[date, ...]
    money: tuple[Decimal, ...]

    @property
    def repeats(self) -> int:
        return len(self.days) - 1

    def until(self, day: date) -> Purchases | None:
        known = sum(each <= day for each in self.days)
        return Purchases(self.who, self.days[:known], self.money[:known]) if known else None


def seen(people: Sequence[Purchases], day: date) -> tuple[Any, Any, Any]:
    """x, t_x and T in weeks."""
    first = [each.days[0] for each in people]
    x = np.array([each.repeats for each in people], float)
    last = [(each.days[-1] - begun).days / 7 for each, begun in zip(people, first, strict=True)]
    return x, np.array(last), np.array([(day - begun).days / 7 for begun in first])


def likeliest(loss: Callable[[Any], float], starts: Sequence[Sequence[float]]) -> Any:
    """The parameters from the best of several starts."""
    from scipy.optimize import minimize  # noqa: PLC0415  # only outputs with a forecast need it

    ends = [minimize(loss, np.log(each), method="BFGS", options={"gtol": 1e-7}) for each in starts]
    return np.exp(min(ends, key=lambda end: end.fun).x)


def bg_nbd(people: Sequence[Purchases], day: date) -> Any:
    """r, alpha, a, b: the likelihood as a sum over active and stopped, each with its own beta."""
    from scipy.special import betaln, gammaln  # noqa: PLC0415  # only outputs with a forecast need it

    x, last, age = seen(people, day)

    def loss(logs: Any) -> float:
        r, alpha, a, b = np.exp(logs)
        rate = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        active = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + age)
        again = np.maximum(x, 1)
        stopped = betaln(a + 1, b + again - 1) - betaln(a, b) - (r + x) * np.log(alpha + last)
        stopped = np.where(x > 0, stopped, -np.inf)
        return float(-np.sum(rate + np.logaddexp(active, stopped)))

    pace = x.sum() / age.sum()
    return likeliest(loss, [(1, 1 / pace, 0.5, 2), (2, 2 / pace, 0.2, 3)])


def expected(model: Any, people: Sequence[Purchases], day: date, weeks: float) -> list[float]:
    """Purchases in so many weeks: (1 - e^(-rate p t)) / p, averaged over rate and p."""
    from scipy.special import beta, roots_jacobi  # noqa: PLC0415  # only outputs with a forecast need it

    r, alpha, a, b = model
    found = []
    for x, last, age in zip(*seen(people, day), strict=True):
        places, weights = roots_jacobi(NODES, b + x - 1, a - 1)
        p = (1 + places) / 2
        weight = weights / weights.sum()
        each = (1 - ((alpha + age) / (alpha + age + p * weeks)) ** (r + x)) / p
        odds = 0.0
        if x:
            odds = beta(a + 1, b + x - 1) / beta(a, b + x)
            odds *= ((alpha + age) / (alpha + last)) ** (r + x)
        found.append(float(np.sum(weight * each)) / (1 + odds))
    return found


def worth(people: Sequence[Purchases]) -> list[float]:
    """What a purchase of each repeat customer comes to, by Gamma-Gamma."""
    from scipy.special import betaln  # noqa: PLC0415  # only outputs with a forecast need it

    x = np.array([each.repeats for each in people], float)
    mean = np.array([float(sum(each.money[1:])) for each in people]) / x
    unit = np.median(mean)

    def loss(logs: Any) -> float:
        p, q, g = np.exp(logs)
        z = mean / unit
        density = -betaln(p * x, q) + q * np.log(g) + (p * x - 1) * np.log(z) + p * x * np.log(x)
        return float(-np.sum(density - (p * x + q) * np.log(g + x * z)))

    p, q, g = likeliest(loss, [(1, 3, 2), (5, 2, 0.2), (2, 8, 3.5)])
    return [float(each) for each in p * (g * unit + x * mean) / (p * x + q - 1)]
