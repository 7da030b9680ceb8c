"""Recency, frequency, money: the rule of the R package `rfm`, ties kept together.

Limits are type-7 quantiles plus 1; a value scores 1 + the number of limits it reaches (lower bound
included), recency reversed. With few customers or few distinct values three classes replace five.
The 1 is one day, one order, one unit of money: right for 元, wrong for 万元 or cents; without it the
method is called strict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from crmsheets.analysis.tiering.sample import Sample
from crmsheets.model.text import Text

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


@dataclass(frozen=True, slots=True)
class Limits:
    """The inner limits between classes: of days, of orders, of money (whole currency units)."""

    recency: tuple[float, ...]
    frequency: tuple[float, ...]
    money: tuple[float, ...]

    @classmethod
    def of(cls, samples: Sequence[Sample], plus: float = 1) -> Limits:
        """The limits of three samples: days, orders, money."""
        classes = classes_of(samples)
        return cls(*(limits_of(sample, classes, plus) for sample in samples))

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return len(self.recency) + 1

    def __iter__(self) -> Iterator[tuple[float, ...]]:
        return iter((self.recency, self.frequency, self.money))


def rfm(customers: Mapping[str, tuple[int, int, int]], plus: float = 1) -> dict[str, Code]:
    """(days since the last order, orders, 分) of each customer -> its code."""
    rows = {name: (days, orders, fen / _FEN) for name, (days, orders, fen) in customers.items()}
    limits = Limits.of([Sample.of(row[at] for row in rows.values()) for at in range(3)], plus)
    return {name: coded(row, limits) for name, row in rows.items()}


def coded(figures: Sequence[float], limits: Limits) -> Code:
    """The code of one customer's days, orders and money."""
    days, orders, money = (score(value, own) for value, own in zip(figures, limits, strict=True))
    classes = limits.classes
    return Code(classes + 1 - days, orders, money, classes)


def classes_of(samples: Sequence[Sample]) -> int:
    """Five, or three where fewer than 25 customers or five distinct values cannot carry five."""
    few = any(len(sample) < FEW_CUSTOMERS or not sample.has_variety(CLASSES) for sample in samples)
    return FEW_CLASSES if few else CLASSES


def classes_for(columns: Sequence[Sequence[float]]) -> int:
    """The same for values in any order."""
    return classes_of([Sample.of(column) for column in columns])


def cuts(values: Sequence[float], classes: int, plus: float = 1) -> list[float]:
    """The inner limits between classes: quantiles + 1 (one day, one order, one 元)."""
    return list(limits_of(Sample.of(values), classes, plus)) if values else []


def limits_of(sample: Sample, classes: int, plus: float) -> tuple[float, ...]:
    """The same of a sample."""
    steps = (sample.quantile(step / classes) for step in range(1, classes))
    return tuple((step or 0) + plus for step in steps)


def score(value: float, limits: Sequence[float]) -> int:
    """1 + the number of limits the value reaches."""
    return 1 + sum(value >= limit for limit in limits)


@dataclass(frozen=True, slots=True)
class Segment:
    """Customers whose three scores lie within these bounds, both included."""

    name: Text
    recency: tuple[int, int]
    frequency: tuple[int, int]
    money: tuple[int, int]

    def holds(self, code: Code) -> bool:
        """Whether a code of five classes belongs to it."""
        return (
            self.recency[0] <= code.recency <= self.recency[1]
            and self.frequency[0] <= code.frequency <= self.frequency[1]
            and self.money[0] <= code.money <= self.money[1]
        )


# The bounds and their order as the package documents them; the first that fits counts.
SEGMENTS = (
    Segment(Text("最好的客户", "Champions"), (5, 5), (5, 5), (5, 5)),
    Segment(Text("有望常来的", "Potential Loyalist"), (3, 5), (3, 5), (2, 5)),
    Segment(Text("常客", "Loyal Customers"), (2, 4), (2, 4), (2, 4)),
    Segment(Text("有潜力的", "Promising"), (3, 4), (1, 3), (3, 5)),
    Segment(Text("刚来的", "New Customers"), (4, 5), (1, 3), (1, 5)),
    Segment(Text("丢不起的", "Can't Lose Them"), (1, 2), (3, 4), (4, 5)),
    Segment(Text("有风险的", "At Risk"), (1, 2), (2, 5), (4, 5)),
    Segment(Text("要关心的", "Need Attention"), (1, 3), (3, 5), (3, 5)),
    Segment(Text("快不来的", "About To Sleep"), (2, 3), (1, 3), (1, 4)),
    Segment(Text("久没来的", "Lost"), (1, 1), (1, 5), (1, 5)),
)
OTHERS = Text("其余", "Others")


def segment(code: Code, segments: Sequence[Segment] = SEGMENTS) -> Text:
    """The first segment that fits a code of five classes, else the rest."""
    return next((each.name for each in segments if each.holds(code)), OTHERS)
