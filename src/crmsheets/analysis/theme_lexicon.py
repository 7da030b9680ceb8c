"""The theme dictionary made ready for reading: words to tokens, the longest word wins.

A word is written as it is said, with the signs of `theme_signs`; `_` stands for a blank inside an
English word. Words without signs are looked up by their first character and length; those with
brackets only are written out and found beside them; the others are patterns, tried only where a part
that they need stands in the clause.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import IntEnum
from typing import Generic, NamedTuple, TypeVar

from crmsheets.analysis.theme_signs import needed, pattern, signed, spelled, whole
from crmsheets.model.hanzi import simplified
from crmsheets.templates.feedback import Category

Subject = Category | str
"""A theme: one of the list 反馈类别, or one of the factory's own."""

Told = TypeVar("Told")


class Part(IntEnum):
    """What a word does in a clause; `Theme` says what each means."""

    SUBJECT = 0
    FAULT = 1
    PRAISE = 2
    BLAME = 3
    HINT = 4
    LOOSE = 5
    THING = 6
    NEITHER = 7
    VAGUE = 8
    FAIR = 9
    DAMAGE = 10


class Token(NamedTuple):
    """A word found in a clause: where, what it does, of which theme (None: of any)."""

    start: int
    end: int
    part: Part
    theme: Subject | None


def listed(words: str) -> tuple[str, ...]:
    """The words of a list separated by blanks; `_` stands for a blank inside a word."""
    return tuple(word.replace("_", " ") for word in words.split())


def plain(text: str) -> str:
    """A text as words are compared: half-width, simplified characters, lower case, straight marks."""
    return simplified(unicodedata.normalize("NFKC", text)).casefold().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme and its words, separated by blanks.

    `subjects` name what is spoken of; `hints` name it where nothing else in the text does, or where
    they are judged themselves (退货 is often what follows, 退货太慢 is about after-sales); `things`
    name it only where they are judged (这批货不行).
    `faults` are complaints by themselves, `praise` the opposite; both name the theme too. `loose` are
    faults of this theme, unless something of a theme in `yields` is named beside them (等了一个月 is
    late delivery, 等配件等了一个月 after-sales). `vague` faults tell that something is wrong and not
    what: they are of this theme only where the whole text names no other, and then inferred
    (`Reading.inferred`). `gives_way`: a loose fault is none of this theme beside one of these (装完
    半个月还开裂 is not late). `damage`: loose faults that packing or transport may have done; where the
    text blames one of these, they are its work (瘪了好几个，快递摔的). `blame` makes a complaint of this
    subject only (价格高 is one, 质量高 is praise). `not_when`: longer words that hold one of these and
    mean something else.
    """

    category: Subject
    subjects: str = ""
    hints: str = ""
    things: str = ""
    faults: str = ""
    loose: str = ""
    vague: str = ""
    damage: str = ""
    praise: str = ""
    blame: str = ""
    not_when: str = ""
    yields: tuple[Category, ...] = ()
    gives_way: tuple[Category, ...] = ()

    def joined(self, other: Theme) -> Theme:
        """This theme with the words of another added."""
        return self.with_words(
            {name: f"{getattr(self, name)} {getattr(other, name)}" for name in WORD_FIELDS}
        )

    def with_words(self, words: Mapping[str, str]) -> Theme:
        """This theme with other words in all its fields."""
        return Theme(self.category, yields=self.yields, gives_way=self.gives_way, **words)

    def words(self) -> Iterable[tuple[str, Part]]:
        """Every word with what it does."""
        for name, part in _PARTS.items():
            for word in listed(getattr(self, name)):
                yield plain(word), part


_PARTS: Mapping[str, Part] = {
    "subjects": Part.SUBJECT,
    "hints": Part.HINT,
    "things": Part.THING,
    "faults": Part.FAULT,
    "loose": Part.LOOSE,
    "vague": Part.VAGUE,
    "damage": Part.DAMAGE,
    "praise": Part.PRAISE,
    "blame": Part.BLAME,
    "not_when": Part.NEITHER,
}
WORD_FIELDS = tuple(each.name for each in fields(Theme) if each.name in _PARTS)
"""The fields of a theme that hold words."""

_Role = tuple[Part, Subject | None]


class _Pattern(NamedTuple):
    """A word with signs: its place among them, the pattern, what it does."""

    number: int
    pattern: re.Pattern[str]
    roles: Sequence[_Role]


@dataclass(frozen=True, eq=False)
class _Index(Generic[Told]):
    """What words tell, and the lengths of those that begin with a character, the longest first."""

    told: Mapping[str, Told]
    lengths: Mapping[str, Sequence[int]]

    def at(self, clause: str, at: int) -> Iterable[tuple[str, Told]]:
        """The words that stand here, the longest first."""
        for length in self.lengths.get(clause[at], ()):
            word = clause[at : at + length]
            if word in self.told:
                yield word, self.told[word]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words ready to be looked up: `words`, of which the longest is taken and read on behind it;
    `choices`, written out of brackets and found beside them; `patterns` by a part that has to be
    there ("": of those that have none).
    """

    themes: tuple[Subject, ...]
    words: _Index[Sequence[_Role]]
    choices: _Index[Sequence[_Role]]
    patterns: _Index[Sequence[_Pattern]]
    yields: Mapping[Subject | None, frozenset[Subject]]
    gives_way: Mapping[Subject | None, frozenset[Subject]]

    def tokens(self, clause: str) -> list[Token]:
        """The words of a `plain` clause, in order."""
        words = list(self._looked_up(clause))
        found = [*words, *self._matched(clause, words)]
        kept = [token for token in found if token.part is not Part.NEITHER]
        kept = [token for token in kept if not any(_hides(other, token) for other in found)]
        return sorted(kept, key=_order)

    def _looked_up(self, clause: str) -> Iterable[Token]:
        at = 0
        while at < len(clause):
            word, roles = self._longest(clause, at)
            for part, theme in roles:
                yield Token(at, at + len(word), part, theme)
            at += max(len(word), 1)

    def _matched(self, clause: str, words: Sequence[Token]) -> Iterable[Token]:
        """What choices and patterns find; none begins inside a word, nor with one that means
        something else.
        """
        for start, end, roles in (*self._chosen(clause), *self._fitting(clause)):
            if not any(_stops(word, start) for word in words):
                for part, theme in roles:
                    yield Token(start, end, part, theme)

    def _chosen(self, clause: str) -> Iterable[tuple[int, int, Sequence[_Role]]]:
        for at in range(len(clause)):
            for word, roles in self.choices.at(clause, at):
                if whole(clause, at, word):
                    yield at, at + len(word), roles

    def _fitting(self, clause: str) -> Iterable[tuple[int, int, Sequence[_Role]]]:
        for _, made, roles in self._possible(clause):
            for match in made.finditer(clause):
                yield match.start(), match.end(), roles

    def _possible(self, clause: str) -> Iterable[_Pattern]:
        """The patterns of which a part stands in the clause, in their order."""
        found = {each.number: each for each in self.patterns.told.get("", ())}
        for at in range(len(clause)):
            for _, fitting in self.patterns.at(clause, at):
                found.update((each.number, each) for each in fitting)
        return [found[number] for number in sorted(found)]

    def _longest(self, clause: str, at: int) -> tuple[str, Sequence[_Role]]:
        for word, roles in self.words.at(clause, at):
            if whole(clause, at, word):
                return word, roles
        return "", ()


def lexicon(themes: Iterable[Theme], shared: Iterable[tuple[str, Part]] = ()) -> Lexicon:
    """Themes, and the words shared by all of them, made ready."""
    roles: dict[str, list[_Role]] = {}
    choices: dict[str, list[_Role]] = {}
    given = tuple(themes)
    told = [(word, part, theme.category) for theme in given for word, part in theme.words()]
    for word, part, category in (*told, *((plain(word), part, None) for word, part in shared)):
        for each in spelled(word):
            known = choices if each != word and part is not Part.NEITHER else roles
            told_of = known.setdefault(each, [])
            if (part, category) not in told_of:
                told_of.append((part, category))
    return Lexicon(
        themes=tuple(theme.category for theme in given),
        words=_index({word: each for word, each in roles.items() if not signed(word)}),
        choices=_index(choices),
        patterns=_index(_patterns(roles)),
        yields={theme.category: frozenset(theme.yields) for theme in given},
        gives_way={theme.category: frozenset(theme.gives_way) for theme in given},
    )


def _index(told: Mapping[str, Told]) -> _Index[Told]:
    return _Index(told, _lengths(told))


def _patterns(roles: Mapping[str, Sequence[_Role]]) -> dict[str, list[_Pattern]]:
    """The words with signs, made ready, by the parts of which one has to be there."""
    found: dict[str, list[_Pattern]] = {}
    for number, word in enumerate(sorted(word for word in roles if signed(word))):
        made = _Pattern(number, pattern(word), roles[word])
        for piece in needed(word):
            found.setdefault(piece, []).append(made)
    return found


def _lengths(words: Iterable[str]) -> dict[str, list[int]]:
    """First character -> the lengths of the words that begin with it, the longest first."""
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[:1], set()).add(len(word))
    return {first: sorted(lengths, reverse=True) for first, lengths in found.items()}


def _stops(word: Token, at: int) -> bool:
    """Whether a word found keeps a pattern from beginning here."""
    return word.start < at < word.end or (word.part is Part.NEITHER and word.start == at)


def _hides(longer: Token, token: Token) -> bool:
    """Whether a longer word holds this one, which then says nothing: a fault or praise of another
    theme (or of the same, the other way round), or what means something else.

    A loose fault, which yields to others anyway, hides none that stands by itself.
    """
    if longer.theme is None or longer.start > token.start or token.end > longer.end:
        return False
    if longer.part is Part.NEITHER:
        return longer.theme == token.theme
    if longer.end - longer.start == token.end - token.start:
        return False
    if longer.theme == token.theme:
        return {longer.part is Part.PRAISE, token.part is Part.PRAISE} == {True, False} and (
            token.part not in {Part.SUBJECT, Part.HINT, Part.THING}
        )
    strong = longer.part in {Part.FAULT, Part.PRAISE}
    return strong or (longer.part in {Part.LOOSE, Part.DAMAGE} and token.part is not Part.FAULT)


def _order(token: Token) -> tuple[int, int, int, str]:
    return token.start, token.end, token.part, token.theme or ""
