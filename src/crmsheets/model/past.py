"""What earlier runs found, kept for ever and never changed, only added to: the kept history.

A period is the month of a run's day, "2024-12". Several runs may belong to one period; the last one
counts. Lines are compared and put in order by what they say, never by the file they stood in.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from crmsheets.model.text import Text

Figures = Mapping[str, int | float | None]


class Move(StrEnum):
    """What became of a customer's tier from one period to the next."""

    FIRST = "first"
    GRADED = "graded"
    UP = "up"
    DOWN = "down"
    WATCH = "watch"
    SAME = "same"

    @property
    def text(self) -> Text:
        """The word for it."""
        return MOVES[self]


MOVES: Mapping[Move, Text] = {
    Move.FIRST: Text("首次记录", "first record"),
    Move.GRADED: Text("开始分级", "first tier"),
    Move.UP: Text("升级", "up"),
    Move.DOWN: Text("降级", "down"),
    Move.WATCH: Text("降级观察", "on watch"),
    Move.SAME: Text("等级没变", "same tier"),
}


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """One run that was recorded: its period, its day, its number in the file, the mark of its lines.

    The mark tells two runs apart that two people made from copies of one file on one day.
    """

    period: str
    day: dt.date
    number: int = 0
    mark: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """How a customer stands: `tier` and `type` in the end; `ruled` the tier that the rules alone give,
    `held` the same after hysteresis, `below` how often in a row it was below its tier's threshold,
    `manual` whether a person set tier or type, `until` (ISO day) how long that holds. Of one that is
    lost: `lost_on` since which day, `last_order` the last day it had bought on before (ISO, "" = unknown).
    """

    tier: str = ""
    type: str = ""
    ruled: str = ""
    held: str = ""
    below: int = 0
    manual: bool = False
    until: str = ""
    lost_on: str = ""
    last_order: str = ""


@dataclass(frozen=True, slots=True)
class TierLine:
    """One line of 分级历史: a customer that appeared first, or that stands otherwise than before.

    `prints`: fingerprints of its rows, by which it is found again. `before`: its tier in the period
    before. `reason`: as it was said then. `points`: for money, orders, ratings.
    """

    run: Run
    customer: str
    name: str
    before: str
    move: Move
    state: State
    reason: str = ""
    score: float | None = None
    points: tuple[float | None, ...] = (None, None, None)
    rules: str = ""
    prints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One line of 指标历史: the key figures of one run, money in whole currency units.

    `rules`: the version of the rules that it judged by.
    """

    run: Run
    values: Figures = field(default_factory=dict)
    rules: str = ""


@dataclass(frozen=True, slots=True)
class QualityLine:
    """One line of 质量历史: of `cases` of a file, a person or a field, `hits` are as they should be.

    `scope`: all | file | person | field. `measure`: complete | valid | fresh | unique.
    """

    run: Run
    scope: str
    subject: str
    measure: str
    hits: int
    cases: int


@dataclass(frozen=True, slots=True)
class Illegible:
    """A line that nobody understands, as typed: column -> text. It is written back as it was."""

    sheet: str
    values: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Past:
    """All that is kept, oldest run first."""

    tiers: tuple[TierLine, ...] = ()
    figures: tuple[FigureLine, ...] = ()
    quality: tuple[QualityLine, ...] = ()
    illegible: tuple[Illegible, ...] = ()

    @property
    def runs(self) -> tuple[Run, ...]:
        """Every run that left a line, oldest first."""
        lines: Iterable[TierLine | FigureLine | QualityLine]
        lines = (*self.tiers, *self.figures, *self.quality)
        return tuple(sorted({each.run for each in lines}))

    def rules_before(self, period: str) -> str:
        """The version of the rules of the last run of the months before; "" where nobody knows."""
        versions = [each.rules for each in self.figures if each.run.period < period]
        return versions[-1] if versions else ""

    @property
    def periods(self) -> tuple[str, ...]:
        """The months with a run, oldest first."""
        return tuple(sorted({run.period for run in self.runs}))


NO_PAST = Past()


def together(pasts: Iterable[Past]) -> Past:
    """Several files as one: every line once, in an order that does not depend on that of the files."""
    tiers: set[TierLine] = set()
    figures: dict[tuple[Run, tuple[tuple[str, object], ...]], FigureLine] = {}
    quality: set[QualityLine] = set()
    illegible: set[Illegible] = set()
    for past in pasts:
        tiers.update(past.tiers)
        figures.update(
            {(each.run, tuple(sorted(each.values.items()))): each for each in past.figures}
        )
        quality.update(past.quality)
        illegible.update(past.illegible)
    return Past(
        tuple(sorted(tiers, key=lambda each: (each.run, each.customer, each.name, repr(each)))),
        tuple(sorted(figures.values(), key=lambda each: (each.run, repr(each)))),
        tuple(sorted(quality, key=lambda each: (each.run, _SCOPES.get(each.scope, 9), repr(each)))),
        tuple(sorted(illegible, key=repr)),
    )


_SCOPES = {"all": 0, "person": 1, "file": 2, "field": 3}


def latest(kept: Sequence[QualityLine], period: str) -> list[QualityLine]:
    """The lines of a month's last run."""
    own = [each for each in kept if each.run.period == period]
    last = max((each.run for each in own), default=None)
    return [each for each in own if each.run == last]
