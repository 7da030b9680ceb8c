"""Whether a text praises, complains, both or neither: its themes, and what it says of us on the whole.

「很不满意」 names no theme and is a complaint all the same. Wishes, questions and what is accepted blame
nobody, as in `themes`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from crmsheets.analysis.theme_clauses import clauses
from crmsheets.analysis.theme_lexicon import Lexicon, Part
from crmsheets.analysis.theme_moods import LESS, denied
from crmsheets.analysis.themes import read


class Tone(NamedTuple):
    """Whether a text praises anything, and whether it complains of anything."""

    praises: bool
    complains: bool


@lru_cache(maxsize=1 << 14)
def tone(text: str, words: Lexicon) -> Tone:
    """The tone of one text."""
    said = read(text, words)
    praises, complains = bool(said.praised), bool(said.blamed)
    for clause in clauses(text):
        settled = clause.mild or clause.pardons
        for token in words.tokens(clause.text):
            if token.theme is not None or token.part not in {Part.PRAISE, Part.BLAME}:
                continue
            before = clause.text[: token.start]
            good = token.part is Part.PRAISE
            if denied(before) or (good and LESS.search(before)):
                good = not good
            praises |= good and not clause.mild and not clause.bitter
            complains |= not settled and (not good or clause.bitter)
    return Tone(praises, complains)
