"""How satisfied customers are: marks by dimension, satisfied share, who would recommend us.

Satisfied (CSAT): ratings of 4 and 5, of all ratings. NPS: share of 9-10 less share of 0-6, in points,
with standard error sqrt((p + d - (p - d)^2) / n); from fewer than 30 answers it is noise, so only the
counts are told.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.feedback import DIMENSIONS, Voice
from crmsheets.analysis.period import Span, within
from crmsheets.analysis.services import Rate
from crmsheets.templates.feedback import TEMPLATE

if TYPE_CHECKING:
    from crmsheets.model.text import Text

SATISFIED = 4.0
LEAST_FOR_NPS = 30
_PROMOTER, _DETRACTOR = 9, 6
_Z = 1.959963984540054


@dataclass(frozen=True, slots=True)
class DimensionRow:
    """One dimension over a span: its marks, their mean, how many are 4 or 5, the share's limits."""

    dimension: Text
    marks: int
    mean: float
    satisfied: int
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Recommend:
    """Who would recommend us: promoters (9-10), passives, detractors (0-6)."""

    promoters: int
    passives: int
    detractors: int

    @property
    def answers(self) -> int:
        """How many were asked and answered."""
        return self.promoters + self.passives + self.detractors

    @property
    def score(self) -> float | None:
        """Net promoter score, -100 to 100; None of fewer than 30 answers."""
        if self.answers < LEAST_FOR_NPS:
            return None
        return (self.promoters - self.detractors) / self.answers * 100

    @property
    def limits(self) -> tuple[float, float] | None:
        """The 95 % limits of the score."""
        if self.score is None:
            return None
        up, down = self.promoters / self.answers, self.detractors / self.answers
        half = _Z * math.sqrt((up + down - (up - down) ** 2) / self.answers) * 100
        return max(self.score - half, -100.0), min(self.score + half, 100.0)


def satisfied(found: Iterable[Voice], span: Span) -> Rate:
    """Ratings of 4 and 5, of all ratings of a span."""
    given = [each.rating for each in found if each.rating is not None and within(each.date, span)]
    return Rate(sum(rating >= SATISFIED for rating in given), len(given))


def recommend(found: Iterable[Voice], span: Span) -> Recommend:
    """The answers of a span to how likely they are to recommend us."""
    given = [
        each.recommend for each in found if each.recommend is not None and within(each.date, span)
    ]
    up = sum(mark >= _PROMOTER for mark in given)
    down = sum(mark <= _DETRACTOR for mark in given)
    return Recommend(up, len(given) - up - down, down)


def dimension_rows(found: Sequence[Voice], span: Span) -> list[DimensionRow]:
    """The dimensions of the survey that anybody marked, the worst mean first, the whole rating last."""
    marks: dict[str, list[float]] = {}
    for each in found:
        if within(each.date, span):
            for name, mark in each.marks:
                marks.setdefault(name, []).append(mark)
    rows = [_row(name, marks[name]) for name in DIMENSIONS if name in marks]
    rows.sort(key=lambda row: row.mean)
    whole = [each.rating for each in found if each.rating is not None and within(each.date, span)]
    return [*rows, _row("rating", whole)] if rows and whole else rows


def _row(name: str, marks: Sequence[float]) -> DimensionRow:
    rate = Rate(sum(mark >= SATISFIED for mark in marks), len(marks))
    low, high = rate.limits or (0.0, 1.0)
    label = TEMPLATE.by_name[name].column.called
    return DimensionRow(label, len(marks), sum(marks) / len(marks), rate.hits, low, high)
