"""What customers say in their own words: quotes of each theme, and ratings that the words contradict."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crmsheets.analysis.period import Span, within
from crmsheets.analysis.theme_lexicon import Lexicon
from crmsheets.analysis.tone import tone
from crmsheets.model.text import Said, Text

if TYPE_CHECKING:
    from crmsheets.analysis.feedback import Voice
    from crmsheets.analysis.theme_lexicon import Subject
    from crmsheets.model.cell import Cell

QUOTES = 3
"""Quotes a theme, at most."""
_BEST, _LOW = 5.0, 2.0
"""Full marks, and what is low."""

PRAISED_LOW = Text("评分很低，话里是夸", "A low rating beside praise")
BLAMED_HIGH = Text("评分满分，话里是抱怨", "Full marks beside a complaint")


@dataclass(frozen=True, slots=True)
class Quote:
    """What a customer said of a theme. `unhappy`: they complain of it. `inferred`: no word names it,
    a general one tells that something is wrong (坏了 is taken to be of quality).
    """

    theme: Subject
    unhappy: bool
    rating: float | None
    customer: str
    date: dt.date | None
    content: str
    cell: Cell
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A rating that the words beside it contradict; `i`: the feedback's position in its table."""

    i: int
    customer_id: str
    customer: str
    date: dt.date | None
    rating: float
    what: Said
    content: str
    cell: Cell


@dataclass(frozen=True, slots=True)
class MoodRow:
    """One theme over a span: pieces of feedback that are good, neutral, bad, or tell nothing.

    `inferred`: how many were taken from the words for want of a rating.
    """

    theme: Subject
    good: int
    neutral: int
    bad: int
    unknown: int
    inferred: int


def quotes(found: Sequence[Voice], span: Span) -> list[Quote]:
    """At most three of each theme: complaints first, the lowest rating first, then the newest."""
    told: dict[Subject, list[Quote]] = {}
    for each in found:
        if each.content and within(each.date, span):
            for theme in each.themes:
                told.setdefault(theme, []).append(_quote(each, theme, each.content))
    worst_first = sorted(
        told.items(), key=lambda item: (-sum(each.unhappy for each in item[1]), item[0])
    )
    return [quote for _, said in worst_first for quote in sorted(said, key=_badness)[:QUOTES]]


def _quote(voice: Voice, theme: Subject, content: str) -> Quote:
    unhappy = theme in voice.unhappy
    return Quote(
        theme=theme,
        unhappy=unhappy,
        rating=voice.rating,
        customer=voice.customer,
        date=voice.date,
        content=content,
        cell=voice.cell,
        inferred=theme in voice.guessed,
    )


def _badness(quote: Quote) -> tuple[bool, float, int, str, str]:
    newest = -(quote.date or dt.date.min).toordinal()
    rating = 3.0 if quote.rating is None else quote.rating
    return not quote.unhappy, rating, newest, quote.customer, quote.content


def contradictions(found: Iterable[Voice], words: Lexicon) -> list[Contradiction]:
    """Full marks beside a complaint without praise, 1 or 2 beside praise without a complaint."""
    told = []
    for each in found:
        what = _against(each, words)
        if what is not None and each.rating is not None and each.content:
            told.append(
                Contradiction(
                    i=each.i,
                    customer_id=each.customer_id,
                    customer=each.customer,
                    date=each.date,
                    rating=each.rating,
                    what=Said(what),
                    content=each.content,
                    cell=each.cell,
                )
            )
    return told


def _against(voice: Voice, words: Lexicon) -> Text | None:
    if voice.rating is None or not voice.content or _LOW < voice.rating < _BEST:
        return None
    said = tone(voice.content, words)
    if voice.rating == _BEST and said.complains and not said.praises:
        return BLAMED_HIGH
    if voice.rating <= _LOW and said.praises and not said.complains:
        return PRAISED_LOW
    return None


def mood_rows(found: Iterable[Voice], span: Span) -> list[MoodRow]:
    """The themes of a span with the mood of what speaks of them, the most bad first."""
    counts: dict[Subject, dict[str, int]] = {}
    for each in found:
        for theme in each.themes if within(each.date, span) else ():
            got = counts.setdefault(theme, {})
            got[each.mood] = got.get(each.mood, 0) + 1
            got["inferred"] = got.get("inferred", 0) + each.inferred
    rows = [
        MoodRow(
            theme,
            got.get("good", 0),
            got.get("neutral", 0),
            got.get("bad", 0),
            got.get("", 0),
            got["inferred"],
        )
        for theme, got in counts.items()
    ]
    return sorted(rows, key=lambda row: (-row.bad, -row.good, row.theme))
