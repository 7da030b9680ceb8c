"""What customers say of us: ratings, themes, complaints."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.period import Span, within
from crmsheets.analysis.services import choice_in
from crmsheets.analysis.theme_lexicon import Lexicon, Subject
from crmsheets.analysis.themes import blamed, declared_in, dictionary, mentioned, read
from crmsheets.templates.feedback_modules import FeedbackModules
from crmsheets.templates.improvement import Department, Verified

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.options.themes import ThemeWords
    from crmsheets.model.table import Table

TENTHS = 10
Mood = Literal["good", "neutral", "bad", ""]
_GOOD, _BAD = 4.0, 2.0
"""Ratings from, and up to, which feedback is good or bad."""
DIMENSIONS = tuple(name for name in FeedbackModules.model_fields if name.startswith("rating_"))
"""The fields of the survey, in the sheet's order."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One piece of feedback. `themes`: what it speaks of, `unhappy`: what it complains about.

    `mood`: good, neutral or bad by its rating, by the words where there is none (`inferred`), "" where
    neither tells. `guessed`: themes that no word names (`Reading.inferred`) and nobody ticked.
    `marks`: the survey's dimensions (field name -> 1-5); `recommend`: 0-10.
    """

    i: int
    customer_id: str
    customer: str
    date: dt.date | None
    content: str | None
    rating: float | None
    category: Any
    handling: Any
    themes: tuple[Subject, ...]
    cell: Cell
    unhappy: tuple[Subject, ...]
    mood: Mood = ""
    inferred: bool = False
    marks: tuple[tuple[str, float], ...] = ()
    recommend: int | None = None
    action: str | None = None
    action_date: dt.date | None = None
    verified: str | None = None
    dept: str | None = None
    guessed: tuple[Subject, ...] = ()


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme over a span: pieces that speak of it, that complain of it, their mean rating."""

    theme: Subject
    mentions: int
    unhappy: int
    rating_avg: float | None
    rating_count: int


def voices(data: Dataset, own: tuple[ThemeWords, ...] = ()) -> list[Voice]:
    """Every piece of feedback in the table's order. `own`: the factory's theme words."""
    table = table_of(data, "feedback")
    words = dictionary(own)
    return [_voice(table, i, words) for i in range(len(table))] if table is not None else []


def _voice(table: Table, i: int, words: Lexicon) -> Voice:
    customer_id, customer = customer_of(table, i)
    content, tenths = table["content"][i], table["rating"][i]
    rating = None if tenths is None else tenths / TENTHS
    declared = declared_in(table["category"][i], words.themes)
    unhappy = blamed(content, rating, declared, words)
    mood, inferred = mood_of(content, rating, words)
    return Voice(
        i=i,
        customer_id=customer_id,
        customer=customer,
        date=table["feedback_date"][i],
        content=content,
        rating=rating,
        category=table["category"][i],
        handling=table["handling"][i],
        themes=mentioned(content, declared, words),
        cell=table.cell(i, "content" if content else "rating"),
        unhappy=unhappy,
        mood=mood,
        inferred=inferred,
        marks=tuple((name, table[name][i] / TENTHS) for name in DIMENSIONS if table[name][i]),
        recommend=table["nps"][i],
        action=table["measure_taken"][i],
        action_date=table["action_date"][i],
        verified=choice_in(Verified, table["verified"][i]),
        dept=choice_in(Department, table["dept"][i]),
        guessed=tuple(sorted(read(content, words).inferred - set(declared))),
    )


def mood_of(content: str | None, rating: float | None, words: Lexicon) -> tuple[Mood, bool]:
    """Good (from 4), neutral, or bad (up to 2) by the rating; without one by what the words blame or
    praise, which is inferred.
    """
    if rating is not None:
        return ("good" if rating >= _GOOD else "bad" if rating <= _BAD else "neutral"), False
    said = read(content, words)
    if said.blamed:
        return "bad", True
    return ("good", True) if said.praised else ("", False)


def ratings(found: Iterable[Voice]) -> dict[str, list[tuple[dt.date | None, float]]]:
    """Customer number -> its ratings with their days."""
    given: dict[str, list[tuple[dt.date | None, float]]] = {}
    for each in found:
        if each.rating is not None and each.customer_id:
            given.setdefault(each.customer_id, []).append((each.date, each.rating))
    return given


def mean_rating(found: Iterable[Voice], span: Span) -> tuple[float | None, int]:
    """The mean rating of a span and how many ratings it rests on."""
    given = [each.rating for each in found if each.rating is not None and within(each.date, span)]
    return (sum(given) / len(given) if given else None), len(given)


def theme_rows(found: Iterable[Voice], span: Span) -> list[ThemeRow]:
    """The themes of a span, most complained of first."""
    spoken: Counter[Subject] = Counter()
    complained: Counter[Subject] = Counter()
    given: dict[Subject, list[float]] = {}
    for each in found:
        if within(each.date, span):
            spoken.update(each.themes)
            complained.update(each.unhappy)
            for theme in each.themes if each.rating is not None else ():
                given.setdefault(theme, []).append(each.rating or 0.0)
    rows = [
        ThemeRow(
            theme,
            spoken[theme],
            complained[theme],
            sum(given[theme]) / len(given[theme]) if theme in given else None,
            len(given.get(theme, [])),
        )
        for theme in spoken | complained
    ]
    return sorted(rows, key=lambda row: (-row.unhappy, -row.mentions, row.theme))
