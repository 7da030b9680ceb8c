"""What feedback is about, and what it blames; safe against negation, wishes, questions, pardon.

A fault word names a complaint by itself (毛刺, 延期); a subject word (交期, 包装) becomes one when a word
of blame stands beside it in the same clause (交期较慢) or the customer rated low. 「没有毛刺」 and
"no burrs" are no complaints, 「希望包装再厚一点」 is a wish, 「有毛刺，不影响使用」 is accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from crmsheets.analysis.theme_lexicon import (
    WORD_FIELDS,
    Lexicon,
    Subject,
    Theme,
    lexicon,
    listed,
    plain,
)
from crmsheets.analysis.theme_reading import Reading, read
from crmsheets.analysis.theme_verdict_words import SHARED
from crmsheets.analysis.theme_words import themes
from crmsheets.model.options.themes import ThemeWords
from crmsheets.templates.feedback import Category

__all__ = ["Reading", "blamed", "declared_in", "dictionary", "mentioned", "read"]

LOW_RATING = 3
"""A rating up to here blames what the words speak of."""

VERY_LOW = 2
"""A rating up to here blames even what a longer clause, or a question, speaks of."""
FULL = 5
"""Full marks: beside them only what is surely a complaint is one (`Reading.firm`)."""
_OUT = re.compile(r"^(?:-|－|不算)\s*")


@cache
def dictionary(own: tuple[ThemeWords, ...] = ()) -> Lexicon:
    """The words that crmsheets brings along with a factory's own."""
    known = {theme.category: theme for theme in themes()}
    for entry in own:
        name: Subject = Category.read(entry.theme) or entry.theme
        known[name] = _changed(known.get(name, Theme(name)), entry)
    return lexicon(known.values(), SHARED)


def mentioned(
    text: str | None, declared: Sequence[Subject] = (), words: Lexicon | None = None
) -> tuple[Subject, ...]:
    """The themes a text speaks of, good or bad, and those ticked beside it, in the list's order."""
    known = words or dictionary()
    return _ordered(read(text, known).spoken | set(declared), known)


def blamed(
    text: str | None,
    rating: float | None,
    declared: Sequence[Subject] = (),
    words: Lexicon | None = None,
) -> tuple[Subject, ...]:
    """The themes a customer is unhappy with: said so, else spoken of beside a low rating (unless the
    words praise them or call them so-so, or what was wrong is settled).
    """
    known = words or dictionary()
    said = read(text, known)
    found: set[Subject] = set(said.blamed if rating is None or rating < FULL else said.firm)
    if rating is not None and rating <= LOW_RATING and not found:
        found = {*said.spoken, *declared} - said.praised - said.fair
        found -= (said.asked | (said.spoken - said.bare)) if rating > VERY_LOW else frozenset()
    return _ordered(found, known)


def declared_in(category: object, own: Iterable[Subject] = ()) -> tuple[Subject, ...]:
    """The themes that a cell of 反馈类别 ticks; words that are none are left out. `own`: those of
    the factory beside the list's.
    """
    typed = re.split(r"[、,，;；/\s]+", str(category)) if category else []
    mine = {plain(theme): theme for theme in own}
    found = (Category.read(word) or mine.get(plain(word)) for word in typed if word)
    return tuple(each for each in found if each is not None)


def _changed(theme: Theme, entry: ThemeWords) -> Theme:
    """A theme with a factory's words added, and those taken out that it does not want."""
    given = {name: getattr(entry, name) for name in ThemeWords.model_fields if name != "theme"}
    out = {
        plain(_OUT.sub("", word)) for more in given.values() for word in more if _OUT.match(word)
    }
    kept = {}
    for name in WORD_FIELDS:
        old = [word for word in listed(getattr(theme, name)) if plain(word) not in out]
        more = [word for word in given.get(name, ()) if not _OUT.match(word)]
        kept[name] = " ".join("_".join(word.split()) for word in (*old, *more))
    return theme.with_words(kept)


def _ordered(found: Iterable[Subject], words: Lexicon) -> tuple[Subject, ...]:
    kept = set(found)
    return tuple(theme for theme in dict.fromkeys((*Category, *words.themes)) if theme in kept)
