"""A text as clauses, each with the way it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from crmsheets.analysis.theme_lexicon import plain
from crmsheets.analysis.theme_moods import (
    ACCUSING,
    AGAIN,
    ASKED,
    BITTER,
    CLAUSE,
    FORMER,
    OTHERS,
    PARDON,
    SENTENCE,
    SOLVED,
    SUPPOSED,
    TURN,
    UNSOLVED,
    WISH,
    WORSE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause and how it is meant.

    `sentence`: its number. `mild`: a wish, a question that does not accuse, a case that has not
    happened, or about somebody else: it names things and blames nobody. `pardons`: what stands here
    and before is accepted or settled. `bitter`: said the other way round. `former`: of last time.
    `supposed`: a case that has not happened.
    `turns`: the sentence takes a turn here or somewhere (但是, 就是, but).
    """

    text: str
    sentence: int
    mild: bool
    pardons: bool
    bitter: bool
    former: bool
    supposed: bool
    turns: bool


@lru_cache(maxsize=1 << 14)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, in order."""
    typed = plain(text)
    found: list[Clause] = []
    at = 0
    for number, match in enumerate([*SENTENCE.finditer(typed), None]):
        end = match.start() if match else len(typed)
        mark = "?" if match and "?" in match.group() else ""
        parts = [part for part in CLAUSE.split(typed[at:end]) if part.strip()]
        turns = bool(TURN.search(typed[at:end]))
        found += [_clause(part + mark, number, turns=turns) for part in parts]
        at = match.end() if match else end
    return tuple(found)


def _clause(text: str, sentence: int, *, turns: bool) -> Clause:
    solved = bool(SOLVED.search(text)) and not UNSOLVED.search(text)
    return Clause(
        text=text,
        sentence=sentence,
        mild=_mild(text),
        pardons=bool(PARDON.search(text)) or solved,
        bitter=bool(BITTER.search(text)),
        turns=turns,
        supposed=bool(SUPPOSED.search(text)) and not AGAIN.search(text),
        former=bool(FORMER.search(text)) and not AGAIN.search(text),
    )


def _mild(text: str) -> bool:
    """Whether nobody is blamed: 希望, 有没有, 如果, 上家 (but 又, 再, 不如 blame all the same)."""
    return bool(
        WISH.search(text)
        or (ASKED.search(text) and not ACCUSING.search(text))
        or (SUPPOSED.search(text) and not AGAIN.search(text))
        or (OTHERS.search(text) and not WORSE.search(text))
    )
