"""What customers say of us: ratings, themes, complaints."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crmsheets.analysis.frames import customer_of, table_of
from crmsheets.analysis.period import Span, within
from crmsheets.analysis.themes import blamed, declared_in, mentioned
from crmsheets.templates.feedback import Category

if TYPE_CHECKING:
    from crmsheets.model.cell import Cell
    from crmsheets.model.dataset import Dataset
    from crmsheets.model.table import Table

TENTHS = 10


@dataclass(frozen=True, slots=True)
class Voice:
    """One piece of feedback. `themes`: what it speaks of, `unhappy`: what it complains about."""

    i: int
    customer_id: str
    customer: str
    date: dt.date | None
    content: str | None
    rating: float | None
    category: Any
    handling: Any
    themes: tuple[Category, ...]
    cell: Cell
    unhappy: tuple[Category, ...]


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """One theme over a span: pieces that speak of it, that complain of it, their mean rating."""

    theme: Category
    mentions: int
    unhappy: int
    rating_avg: float | None
    rating_count: int


def voices(data: Dataset) -> list[Voice]:
    """Every piece of feedback in the table's order."""
    table = table_of(data, "feedback")
    return [_voice(table, i) for i in range(len(table))] if table is not None else []


def _voice(table: Table, i: int) -> Voice:
    customer_id, customer = customer_of(table, i)
    content, tenths = table["content"][i], table["rating"][i]
    rating = None if tenths is None else tenths / TENTHS
    declared = declared_in(table["category"][i])
    return Voice(
        i=i,
        customer_id=customer_id,
        customer=customer,
        date=table["feedback_date"][i],
        content=content,
        rating=rating,
        category=table["category"][i],
        handling=table["handling"][i],
        themes=mentioned(content, declared),
        cell=table.cell(i, "content" if content else "rating"),
        unhappy=blamed(content, rating, declared),
    )


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
    spoken: Counter[Category] = Counter()
    complained: Counter[Category] = Counter()
    given: dict[Category, list[float]] = {}
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
