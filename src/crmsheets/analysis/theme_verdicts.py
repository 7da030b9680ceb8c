"""What a clause says of its themes: each word of praise or blame with the subject it speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from crmsheets.analysis.theme_lexicon import Lexicon, Part, Subject, Token
from crmsheets.analysis.theme_moods import LESS, TROUBLE, denied, denied_after
from crmsheets.templates.feedback import Category

if TYPE_CHECKING:
    from crmsheets.analysis.theme_clauses import Clause

CARRIED = frozenset({Category.PACKING, Category.LOGISTICS})
"""What goods may be damaged by that are sound in themselves."""
OF_GOODS = frozenset({Category.QUALITY, Category.PERFORMANCE, Category.LOOKS})
"""What is said of the goods themselves."""
NAMING = frozenset({Part.SUBJECT, Part.HINT, Part.THING})
"""Words that name what is spoken of."""

_LOOSE = frozenset({Part.LOOSE, Part.DAMAGE})
_FAULTS = _LOOSE | {Part.FAULT}
# Words without a theme, and the price: haggling (零头抹掉) has the forms of trouble.
_ASKED = frozenset({None, Category.PRICE})
_MILD_JUDGEMENTS = frozenset({Part.PRAISE, Part.FAIR})
# Praise and so-so may speak of the clause before (色牢度4级，刚好达标); blame of nothing is of nothing.
_JOINED = re.compile(r"\s*(?:、|和|与|及|以及|还有|跟|/|或|或者|\band\b|\bor\b|&)\s*")
_LIST_END = re.compile(_JOINED.pattern + "$")
# How far a word of praise or blame may stand behind its subject, and before it.
_BEHIND, _AHEAD = 16, 10


class Verdict(NamedTuple):
    """A theme praised or blamed (`against`), or called so-so (`fair`). `weak`: only where the text
    speaks of nothing else. `damage`: packing or transport may have done it.
    `firm`: the word complains whatever is said around it.
    """

    theme: Subject
    against: bool
    weak: bool = False
    fair: bool = False
    damage: bool = False
    firm: bool = True


def verdicts(
    clause: Clause, tokens: Sequence[Token], earlier: Sequence[Token], words: Lexicon
) -> list[Verdict]:
    """The verdicts of a clause, in order. `earlier`: what the clauses before it named last."""
    found: list[Verdict] = []
    for token in tokens:
        if token.part not in NAMING:
            fair = token.part is Part.FAIR
            good = fair or token.part is Part.PRAISE
            against = not fair and good == _denied(clause.text, token, tokens)
            themes, weak = _spoken_of(clause.text, token, tokens, earlier, words)
            weak = weak or (clause.supposed and token.part in _LOOSE)
            damage = token.part is Part.DAMAGE
            firm = token.part is Part.FAULT
            found += [Verdict(theme, against, weak, fair, damage, firm) for theme in themes]
    if not found and not clause.mild:
        found = _signs_of_trouble(clause.text, tokens, earlier)
    if clause.bitter and not any(each.against for each in found):
        named = [token.theme for token in tokens if token.theme is not None]
        found += [Verdict(theme, against=True) for theme in named]
    return found


def _signs_of_trouble(
    text: str, tokens: Sequence[Token], earlier: Sequence[Token]
) -> list[Verdict]:
    """What a clause without any known word of praise or blame complains of, by its form."""
    sign = TROUBLE.search(text)
    if sign is None:
        return []
    named = [each for each in tokens if each.theme not in _ASKED and each.part in NAMING]
    before = [each for each in named if each.start < sign.end()]
    spoken = (before[-1:] or named[:1] or list(earlier[-1:]))[:1]
    return [
        Verdict(each.theme, against=True, weak=each.part is not Part.SUBJECT, firm=False)
        for each in spoken
        if each.theme is not None
    ]


def _denied(text: str, token: Token, tokens: Sequence[Token]) -> bool:
    """Whether a negation stands before the word, or before the list that it ends."""
    start: int | None = token.start
    while start is not None:
        before = text[:start]
        if (
            denied(before)
            or denied_after(text[token.end :])
            or (token.part is Part.PRAISE and LESS.search(before))
        ):
            return True
        joined = _LIST_END.search(before)
        ends = joined.start() if joined else -1
        start = next((each.start for each in tokens if each.end == ends), None)
    return False


def _spoken_of(
    text: str, token: Token, tokens: Sequence[Token], earlier: Sequence[Token], words: Lexicon
) -> tuple[Sequence[Subject], bool]:
    """The themes that a word of praise or blame is about, and whether only for want of another."""
    own = () if token.theme is None else (token.theme,)
    if token.part is Part.FAULT:
        return own, False
    judges_things = token.theme is None and token.part is not Part.FAIR
    beside = [each for each in tokens if judges_things or each.part is not Part.THING]
    near = _named_beside(text, token, beside)
    if not own:
        back = [each for each in earlier[-1:] if token.part in _MILD_JUDGEMENTS]
        return near or [
            each.theme for each in back if each.theme and each.part is Part.SUBJECT
        ], False
    if token.part is Part.BLAME:
        return (own if token.theme in near else ()), False
    if token.part in _LOOSE:
        near = near or [each.theme for each in tokens if each.part is Part.FAULT and each.theme]
        if token.theme not in OF_GOODS:
            near = near or [each.theme for each in earlier[-1:] if each.theme]
        beside_faults = words.gives_way.get(token.theme, frozenset())
        if any(each.part in _LOOSE and each.theme in beside_faults for each in tokens):
            return (), False
    if _general(token, tokens):
        others = [each for each in tokens if each.start != token.start]
        near = near or [each.theme for each in others if each.part in _FAULTS and each.theme]
        return (near[-1:] or own), not near
    taken = [each for each in near if each in words.yields.get(token.theme, frozenset())]
    return (taken[-1:] or own), token.part is Part.VAGUE and not taken


def _general(token: Token, tokens: Sequence[Token]) -> bool:
    """Whether the same word praises or blames any subject: 慢 is of delivery only for want of another."""
    shared = Part.PRAISE if token.part is Part.PRAISE else Part.BLAME
    return any(each == (token.start, token.end, shared, None) for each in tokens)


def _named_beside(text: str, token: Token, tokens: Sequence[Token]) -> list[Subject]:
    """The themes named nearest before a word (all of a list: 质量、交期都不行), else right after it."""
    named = [each for each in tokens if each.theme is not None and each.part in NAMING]
    before = [each for each in named if 0 <= token.start - each.end <= _BEHIND]
    if not before:
        after = [each for each in named if 0 <= each.start - token.end <= _AHEAD]
        return [each.theme for each in after[:1] if each.theme is not None]
    chain = before[-1:]
    for each in reversed(before[:-1]):
        if each.start == before[-1].start or _JOINED.fullmatch(text[each.end : chain[0].start]):
            chain.insert(0, each)
    return [each.theme for each in chain if each.theme is not None]
