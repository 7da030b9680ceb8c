"""Recency, frequency, money: the rule of the R package `rfm`, ties kept together.

Cuts are type-7 quantiles plus 1; a value scores 1 + the number of cuts it reaches (lower bound
included), recency reversed. With few customers or few distinct values three classes replace five.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crmsheets.analysis.quantiles import quantile

FEW_CUSTOMERS = 25
CLASSES = 5
FEW_CLASSES = 3
_FEN = 100


@dataclass(frozen=True, slots=True)
class Code:
    """Three scores from 1 (worst) to `classes`."""

    recency: int
    frequency: int
    money: int
    classes: int

    @property
    def text(self) -> str:
        """The code as it is written: 545."""
        return f"{self.recency}{self.frequency}{self.money}"

    @property
    def score(self) -> float:
        """The three on 0-100: the worst in all is 0, the best in all 100."""
        least, most = 3, 3 * self.classes
        return 100 * (self.recency + self.frequency + self.money - least) / (most - least)


def rfm(customers: Mapping[str, tuple[int, int, int]]) -> dict[str, Code]:
    """(days since the last order, orders, 分) of each customer -> its code."""
    columns: list[list[float]] = [
        [each[0] for each in customers.values()],
        [each[1] for each in customers.values()],
        [each[2] / _FEN for each in customers.values()],
    ]
    classes = classes_for(columns)
    recency, frequency, money = (cuts(column, classes) for column in columns)
    return {
        customer: Code(
            classes + 1 - score(days, recency),
            score(orders, frequency),
            score(fen / _FEN, money),
            classes,
        )
        for customer, (days, orders, fen) in customers.items()
    }


def classes_for(columns: Sequence[Sequence[float]]) -> int:
    """Five, or three where fewer than 25 customers or five distinct values cannot carry five."""
    few = any(len(column) < FEW_CUSTOMERS or len(set(column)) < CLASSES for column in columns)
    return FEW_CLASSES if few else CLASSES


def cuts(values: Sequence[float], classes: int) -> list[float]:
    """The inner limits between classes: quantiles + 1 (one day, one order, one 元)."""
    if not values:
        return []
    return [quantile(values, step / classes) + 1 for step in range(1, classes)]


def score(value: float, limits: Sequence[float]) -> int:
    """1 + the number of limits the value reaches."""
    return 1 + sum(value >= limit for limit in limits)
