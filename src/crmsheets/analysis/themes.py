"""What feedback is about, and what it blames; safe against negation.

A fault word names a complaint by itself (毛刺, 延期); a subject word (交期, 包装) becomes one when a
word of blame follows it in the same clause (交期较慢) or the customer rated low. 「没有毛刺」 and
"no burrs" are no complaints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from crmsheets.analysis.theme_words import BLAME, PRAISE, THEMES, Theme, listed
from crmsheets.templates.feedback import Category

LOW_RATING = 3
"""A rating up to here blames what the words speak of."""

_NOT = r"(?:没有|没|无|不|未|并不|不再|没什么|\bno|\bnot|\bnever|\bwithout|n't)"
# What may stand between a negation and the word it turns round: 没有(任何)毛刺, not (at all) late.
_LOOSE = r"(?:有|见|发现|出现|再|任何|什么|一点|算|是|太|很|会|能|\s|any|at all|a|very|too|been)*"
_NEGATED = re.compile(_NOT + _LOOSE + "$", re.IGNORECASE)
_CLAUSE = re.compile(r"[，。；！？、,.;!?\n]|但是?|就是|不过|but\b", re.IGNORECASE)
# How far a word of blame may stand behind its subject, inside the clause.
_REACH = ".{0,10}?"
_PRAISED = re.compile(r"(?<![不没未])(?:" + "|".join(PRAISE) + ")", re.IGNORECASE)


class _Patterns(NamedTuple):
    subjects: re.Pattern[str]
    faults: re.Pattern[str]
    blamed: re.Pattern[str]


def mentioned(text: str | None, declared: Sequence[Category] = ()) -> tuple[Category, ...]:
    """The themes a text speaks of, good or bad, and those ticked beside it, in the list's order."""
    spoken = {theme.category for theme in THEMES if text and _speaks(_patterns(theme), text)}
    return _ordered(spoken | set(declared))


def blamed(
    text: str | None, rating: float | None, declared: Sequence[Category] = ()
) -> tuple[Category, ...]:
    """The themes a customer is unhappy with: said so, or spoken of beside a low rating (unless
    the clause praises them: 「质量不错，就是交期慢」).
    """
    clauses = [clause for clause in _CLAUSE.split(text or "") if clause]
    found = {
        theme.category
        for theme in THEMES
        if any(_blames(_patterns(theme), clause) for clause in clauses)
    }
    if rating is not None and rating <= LOW_RATING:
        praised = {theme.category for theme in THEMES if _praises(_patterns(theme), clauses)}
        found |= set(mentioned(text, declared)) - praised
    return _ordered(found)


def declared_in(category: object) -> tuple[Category, ...]:
    """The categories that a cell of 反馈类别 ticks; words that are none are left out."""
    words = re.split(r"[、,，;；/\s]+", str(category)) if category else []
    found = (Category.read(word) for word in words if word)
    return tuple(each for each in found if each is not None)


def _ordered(found: Iterable[Category]) -> tuple[Category, ...]:
    kept = set(found)
    return tuple(category for category in Category if category in kept)


def _speaks(patterns: _Patterns, text: str) -> bool:
    return bool(patterns.subjects.search(text)) or _stands(patterns.faults, text)


def _blames(patterns: _Patterns, clause: str) -> bool:
    return _stands(patterns.faults, clause) or _stands(patterns.blamed, clause)


def _praises(patterns: _Patterns, clauses: Iterable[str]) -> bool:
    return any(patterns.subjects.search(clause) and _PRAISED.search(clause) for clause in clauses)


def _stands(pattern: re.Pattern[str], text: str) -> bool:
    """Whether the pattern occurs somewhere without a negation before what it blames."""
    return any(not _NEGATED.search(text[: found.start("at")]) for found in pattern.finditer(text))


@cache
def _patterns(theme: Theme) -> _Patterns:
    """Subject words, fault words, and a subject followed by blame, as patterns."""
    subjects = "|".join(_word(word) for word in listed(theme.subjects))
    faults = "|".join(_word(word) for word in listed(theme.faults))
    blame = "|".join(_word(word) for word in (*listed(theme.blame), *BLAME))
    return _Patterns(
        re.compile(subjects, re.IGNORECASE),
        re.compile(f"(?P<at>{faults})", re.IGNORECASE),
        re.compile(f"(?:{subjects}){_REACH}(?P<at>{blame})", re.IGNORECASE),
    )


def _word(word: str) -> str:
    """A word as a pattern: a Latin one starts at a word's start and may take endings (delayed)."""
    return rf"\b{re.escape(word)}" if word.isascii() else re.escape(word)
