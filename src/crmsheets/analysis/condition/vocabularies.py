"""The words of the language made ready to be looked for, once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crmsheets.analysis.condition.scan import Vocabulary, vocabulary
from crmsheets.analysis.condition.words import (
    AND,
    BEFORE,
    BEHIND,
    BETWEEN,
    BETWEEN_BEHIND,
    COMMAS,
    FILLERS,
    HAVING,
    IS_SO,
    NOT,
    OR,
    SPAN_SIGNS,
    TO,
    UNCLEAR,
    WITHOUT,
    Op,
)


@dataclass(frozen=True, slots=True)
class Vocabularies:
    """Comparisons before and behind a value, and the little words around them."""

    before: Vocabulary[Op]
    behind: Vocabulary[Op]
    fillers: Vocabulary[str]
    unclear: Vocabulary[str]
    blank: Vocabulary[Op]
    is_so: Vocabulary[str]
    between: Vocabulary[str]
    between_behind: Vocabulary[str]
    to: Vocabulary[str]
    span_signs: Vocabulary[str]
    ands: Vocabulary[str]
    ors: Vocabulary[str]
    commas: Vocabulary[str]
    links: Vocabulary[str]
    denials: Vocabulary[str]
    list_words: Vocabulary[str]
    list_signs: Vocabulary[str]


@lru_cache(maxsize=1)
def vocabularies() -> Vocabularies:
    """All of them."""
    return Vocabularies(
        before=vocabulary(BEFORE),
        behind=vocabulary(BEHIND),
        fillers=vocabulary({"filler": FILLERS}),
        unclear=vocabulary({"unclear": UNCLEAR}),
        blank=vocabulary({Op.EMPTY: WITHOUT, Op.FILLED: HAVING}),
        is_so=vocabulary({"is": IS_SO}),
        between=vocabulary({"between": BETWEEN}),
        between_behind=vocabulary({"between": BETWEEN_BEHIND}),
        to=vocabulary({"to": TO}),
        span_signs=vocabulary({"to": (*SPAN_SIGNS, "-")}),
        ands=vocabulary({"and": AND}),
        ors=vocabulary({"or": OR}),
        commas=vocabulary({"comma": COMMAS}),
        links=vocabulary({"link": (*AND, *OR, *COMMAS)}),
        denials=vocabulary({"not": NOT}),
        list_words=vocabulary({"or": (*OR, "、", ",")}),
        list_signs=vocabulary({"or": (*OR, *COMMAS, "和", "and")}),
    )
