"""What one text says of the themes: its clauses' verdicts put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from crmsheets.analysis.theme_clauses import Clause, clauses
from crmsheets.analysis.theme_lexicon import Lexicon, Part, Subject, Token
from crmsheets.analysis.theme_verdicts import CARRIED, NAMING, OF_GOODS, Verdict, verdicts
from crmsheets.templates.feedback import Category

BARE = 6
"""Syllables up to which a clause is a bare word or two."""

_SYLLABLE = re.compile(r"[a-z]{1,4}|\d+|[^\W\da-z_]")
# Who asks for one of these describes the goods with words of the others only to tell which.
ASKED_FOR = frozenset({Category.PRICE, Category.DELIVERY, Category.AFTERSALES})


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text says: the themes spoken of, blamed (in the order said), praised, called so-so.

    `firm`: blamed by a word that always complains, or in a text that turns (但是). `bare`: named by a
    clause of a word or two. `asked`: only asked about, wished for, or said of others. `inferred`: of
    those spoken of, the ones that no word names; a general word told that something is wrong, and the
    text speaks of nothing else (坏了 is of quality, 太慢 of delivery).
    """

    spoken: frozenset[Subject] = frozenset()
    blamed: tuple[Subject, ...] = ()
    praised: frozenset[Subject] = frozenset()
    fair: frozenset[Subject] = frozenset()
    firm: frozenset[Subject] = frozenset()
    asked: frozenset[Subject] = frozenset()
    bare: frozenset[Subject] = frozenset()
    inferred: frozenset[Subject] = frozenset()


@lru_cache(maxsize=1 << 14)
def read(text: str | None, words: Lexicon) -> Reading:
    """Everything that a text says of the themes."""
    parts = clauses(text or "")
    tokens = [words.tokens(part.text) for part in parts]
    said = _said(parts, tokens, words)
    strong = {each.theme for found in said for each in found if not each.weak}
    spoken = strong | {
        theme for part, found in zip(parts, tokens, strict=True) for theme in _named_in(part, found)
    }
    inferred: set[Subject] = set()
    if not spoken:
        inferred = {each.theme for found in said for each in found}
        strong = spoken = inferred or _themes(tokens, Part.HINT)
    fair = {each.theme for found in said for each in found if each.fair}
    good = {each.theme for found in said for each in found if not (each.against or each.fair)}
    blame, settled = _blame(parts, said)
    return Reading(
        frozenset(spoken),
        tuple(dict.fromkeys(theme for theme in blame if theme in strong)),
        frozenset(good | settled),
        frozenset(fair),
        frozenset(_firm(parts, said)) & {theme for theme in blame if theme in strong},
        frozenset(_named(parts, tokens, said, mild=True) - _named(parts, tokens, said, mild=False)),
        frozenset(_bare(parts, tokens)),
        frozenset(inferred),
    )


def _said(
    parts: Sequence[Clause], tokens: Sequence[Sequence[Token]], words: Lexicon
) -> list[list[Verdict]]:
    """The verdicts of each clause."""
    said: list[list[Verdict]] = []
    earlier: Sequence[Token] = ()
    for part, found in zip(parts, tokens, strict=True):
        said.append(verdicts(part, found, earlier, words))
        earlier = [token for token in found if token.part in NAMING] or earlier
    found_all = [each for found in said for each in found]
    if any(each.against and not each.damage and each.theme in CARRIED for each in found_all):
        return [[each for each in found if not each.damage] for found in said]
    return said


def _named_in(part: Clause, found: Sequence[Token]) -> set[Subject]:
    """The themes that a clause names outright; who asks for a price or a date describes the goods
    only to tell which (板厚1.2的什么价).
    """
    named = {each.theme for each in found if each.part is Part.SUBJECT and each.theme is not None}
    return named - OF_GOODS if part.mild and named & ASKED_FOR else named


def _firm(parts: Sequence[Clause], said: Sequence[Sequence[Verdict]]) -> set[Subject]:
    """The themes blamed by words that always complain, or in a text that turns (但是, 就是)."""
    turns = any(part.turns for part in parts)
    return {each.theme for found in said for each in found if each.against and (each.firm or turns)}


def _bare(parts: Sequence[Clause], tokens: Sequence[Sequence[Token]]) -> set[Subject]:
    """The themes named by clauses that say hardly more than their name."""
    return {
        each.theme
        for part, found in zip(parts, tokens, strict=True)
        if len(_SYLLABLE.findall(part.text)) <= BARE
        for each in found
        if each.part in NAMING and each.theme is not None
    }


def _named(
    parts: Sequence[Clause],
    tokens: Sequence[Sequence[Token]],
    said: Sequence[Sequence[Verdict]],
    *,
    mild: bool,
) -> set[Subject]:
    """The themes of the clauses that blame nobody, or of the others."""
    found: set[Subject] = set()
    for part, known, judged in zip(parts, tokens, said, strict=True):
        if part.mild is mild:
            found |= {each.theme for each in known if each.theme is not None}
            found |= {each.theme for each in judged}
    return found


def _blame(
    parts: Sequence[Clause], said: Sequence[Sequence[Verdict]]
) -> tuple[list[Subject], set[Subject]]:
    """What is complained of, in order, and what would be, were it not accepted or settled."""
    bad = [
        [each.theme for each in found if each.against and not part.mild]
        for part, found in zip(parts, said, strict=True)
    ]
    settled: set[Subject] = set()
    better = any(not each.against and not each.fair for found in said for each in found)
    now = any(found for found, part in zip(bad, parts, strict=True) if not part.former)
    for at, part in enumerate(parts):
        if part.former and better and not now:
            settled |= set(bad[at])
            bad[at] = []
    for i, part in enumerate(parts):
        if part.pardons and not part.mild:
            for at in (i, *_what_it_pardons(parts, said, i)):
                settled |= set(bad[at])
                bad[at] = []
    return [theme for found in bad for theme in found], settled


def _what_it_pardons(
    parts: Sequence[Clause], said: Sequence[Sequence[Verdict]], i: int
) -> Sequence[int]:
    """The clause before, or the one before it where that says nothing of a theme."""
    found = [at for at in (i - 1, i - 2) if at >= 0 and parts[at].sentence >= parts[i].sentence - 1]
    return [at for at in found if said[at]][:1] or found[:1]


def _themes(tokens: Sequence[Sequence[Token]], part: Part) -> set[Subject]:
    """The themes that words of one kind name."""
    return {each.theme for found in tokens for each in found if each.part is part and each.theme}
