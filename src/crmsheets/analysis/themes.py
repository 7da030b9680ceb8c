"""What feedback is about, and what it blames; safe against negation, wishes, questions, pardon.

A fault word names a complaint by itself (毛刺, 延期); a subject word (交期, 包装) becomes one when a word
of blame stands beside it in the same clause (交期较慢) or the customer rated low. 「没有毛刺」 and
"no burrs" are no complaints, 「希望包装再厚一点」 is a wish, 「有毛刺，不影响使用」 is accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from crmsheets.analysis.theme_clauses import Clause, clauses
from crmsheets.analysis.theme_lexicon import (
    WORD_FIELDS,
    Lexicon,
    Part,
    Subject,
    Theme,
    Token,
    lexicon,
    listed,
    plain,
)
from crmsheets.analysis.theme_verdict_words import SHARED
from crmsheets.analysis.theme_verdicts import NAMING, Verdict, verdicts
from crmsheets.analysis.theme_words import themes
from crmsheets.model.options.themes import ThemeWords
from crmsheets.templates.feedback import Category

LOW_RATING = 3
"""A rating up to here blames what the words speak of."""

_OUT = re.compile(r"^(?:-|－|不算)\s*")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says: the themes spoken of, blamed (in the order said) and praised."""

    spoken: frozenset[Subject] = frozenset()
    blamed: tuple[Subject, ...] = ()
    praised: frozenset[Subject] = frozenset()


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
    words praise them, or what was wrong is settled).
    """
    known = words or dictionary()
    said = read(text, known)
    found: set[Subject] = set(said.blamed)
    if rating is not None and rating <= LOW_RATING and not found:
        found = {*said.spoken, *declared} - said.praised
    return _ordered(found, known)


@lru_cache(maxsize=1 << 14)
def read(text: str | None, words: Lexicon) -> Reading:
    """Everything that a text says of the themes."""
    parts = clauses(text or "")
    tokens = [words.tokens(part.text) for part in parts]
    said = _said(parts, tokens, words)
    strong = {each.theme for found in said for each in found if not each.weak}
    spoken = strong | _themes(tokens, Part.SUBJECT)
    if not spoken:
        spoken = {each.theme for found in said for each in found} or _themes(tokens, Part.HINT)
        strong = spoken
    good = {each.theme for found in said for each in found if not each.against}
    blame, settled = _blame(parts, said)
    return Reading(
        frozenset(spoken),
        tuple(dict.fromkeys(theme for theme in blame if theme in strong)),
        frozenset(good | settled),
    )


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
    return Theme(theme.category, yields=theme.yields, **kept)


def _said(
    parts: Sequence[Clause], tokens: Sequence[Sequence[Token]], words: Lexicon
) -> list[list[Verdict]]:
    """The verdicts of each clause."""
    said: list[list[Verdict]] = []
    earlier: Sequence[Token] = ()
    for part, found in zip(parts, tokens, strict=True):
        said.append(verdicts(part, found, earlier, words))
        earlier = [token for token in found if token.part in NAMING] or earlier
    return said


def _blame(
    parts: Sequence[Clause], said: Sequence[Sequence[Verdict]]
) -> tuple[list[Subject], set[Subject]]:
    """What is complained of, in order, and what would be, were it not accepted or settled."""
    bad = [
        [each.theme for each in found if each.against and not part.mild]
        for part, found in zip(parts, said, strict=True)
    ]
    settled: set[Subject] = set()
    for i, part in enumerate(parts):
        if part.pardons and not part.mild:
            before = [i - 1] if i and parts[i - 1].sentence >= part.sentence - 1 else []
            for at in (i, *before):
                settled |= set(bad[at])
                bad[at] = []
    return [theme for found in bad for theme in found], settled


def _themes(tokens: Sequence[Sequence[Token]], part: Part) -> set[Subject]:
    """The themes that words of one kind name."""
    return {each.theme for found in tokens for each in found if each.part is part and each.theme}


def _ordered(found: Iterable[Subject], words: Lexicon) -> tuple[Subject, ...]:
    kept = set(found)
    return tuple(theme for theme in dict.fromkeys((*Category, *words.themes)) if theme in kept)
