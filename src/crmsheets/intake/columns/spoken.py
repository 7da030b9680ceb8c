"""How far a header alone speaks for each field: by its words, by what they mean, by a slip."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

from crmsheets.intake.columns.bilingual import UNDERSTOOD, Said, aside, together, tongues
from crmsheets.intake.columns.examples import told_for
from crmsheets.intake.columns.likeness import (
    field_likeness,
    leaves_open,
    named_together,
    understood,
)
from crmsheets.intake.columns.meaning import OTHER, Meaning, meaning
from crmsheets.intake.columns.unsaid import BESIDE
from crmsheets.intake.headers import Lexicon, lexicon, squeezed
from crmsheets.intake.near import slips
from crmsheets.model.grid import Value
from crmsheets.model.kind import Kind
from crmsheets.model.template import Template

# A second column of the kind has a field of its own: 电话 and 手机.
SECOND = {"phone_alt": "phone"}
MEANT = 0.95
_SECOND_SHARE = 0.9
_SURE_WORD = {"labels": 0.99, "synonyms": 0.97}
_SLIP = 0.9
_SLIPS = 0.5
_HINTED = 0.93
_STRANGE = 0.3
_NUMBERED = frozenset({"customer", "order"})
_LISTED = 0.85
_HINT = re.compile(r"[(（][^()（）]+[)）]\s*$")
_BETWEEN = re.compile(r"\s*[/／、+＋&和及与|｜]\s*")
_MOSTLY_UNKNOWN = 0.4
# What says nothing of what stands below, beside a half that does.
_TELLING = frozenset(
    {
        "text",
        "result",
        "status",
        "note",
        "kind",
        "level",
        "describing",
        "action",
        "effect",
        "source",
    }
)
# Brand / Client
_OF_NAMES = {Kind.COMPANY: frozenset({"brand"})}
_TOLD_BY_WHICH = frozenset({"date", "person", "code", "money", "qty", "price", "phone", ""})


def _as_word(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """(field, rung) of a header that is a word of the table; 区域(市) is more than 区域."""
    hit = words.find(header)
    told = hinted(header, words) if hit is not None else ()
    return hit if not told or (hit and hit[0] in told) else None


def hinted(header: Value, words: Lexicon) -> tuple[str, ...]:
    """The fields that a header stands for together with what stands behind it in brackets."""
    if not isinstance(header, str) or not _HINT.search(header):
        return ()
    return told_for(squeezed(header), words.table)


def said_plainly(header: Value, words: Lexicon) -> tuple[str, str] | None:
    """(field, rung) of a header that is a word of the table, unless its other half contradicts it."""
    hit = _as_word(header, words)
    both = tongues(header) if hit is not None else None
    if both is None or (form := squeezed(str(header))) in words.labels or form in words.synonyms:
        return hit
    fields = {found[0] for half in both if (found := words.find(half) or understood(half, words))}
    return hit if fields <= {hit[0] if hit else ""} else None


def _as_first(may: Said) -> dict[str, float]:
    """What a half says with a second phone read as a phone."""
    found = {name: like for name, like in may.items() if name not in SECOND}
    for second, first in SECOND.items():
        if second in may:
            found[first] = max(found.get(first, 0.0), may[second])
    return found


@dataclass(frozen=True)
class Spoken:
    """The headers of one table. `named`: the fields that a column names by a word of their own."""

    template: Template
    named: AbstractSet[str] = frozenset()

    @cached_property
    def words(self) -> Lexicon:
        """The words of the table."""
        return lexicon(self.template)

    def says(self, header: Value) -> dict[str, float]:
        """Field -> how far the header speaks for it, 0..1; only those above 0."""
        found = self._in_tongues(header)
        if found is None:
            found = self._in_words(header)
        if not found and (hint := aside(header)) is not None:
            found = {name: _HINTED * like for name, like in self._in_words(hint).items()}
        for second, first in SECOND.items():
            if second in self.template.by_name and first in found and not self.words.shared(header):
                found[second] = max(found.get(second, 0.0), _SECOND_SHARE * found[first])
        return found

    def torn(self, header: Value) -> frozenset[str]:
        """The fields that one half of a header names and the other speaks against."""
        both = tongues(header)
        if both is None or said_plainly(header, self.words) is not None:
            return frozenset()
        said = [_as_first(self._in_words(half)) for half in both]
        named = [{name for name, like in may.items() if like > UNDERSTOOD} for may in said]
        if named[0] & named[1]:
            return frozenset()
        return frozenset(
            name
            for at, names in enumerate(named)
            for name in names
            if named[1 - at] or not self._free(both[1 - at], name)
        )

    def _in_tongues(self, header: Value) -> dict[str, float] | None:
        """What the two halves of a header in two languages say; None for any other."""
        both = tongues(header)
        if both is None or said_plainly(header, self.words) is not None:
            return None
        said = [self._in_words(half) for half in both]
        if not any(said):
            return None
        for first in SECOND.values():
            if any(first in may for may in said):
                # 办公电话 / Phone no. is the phone; the second one only beside another.
                said = [_as_first(may) for may in said]
        return together(said[0], said[1], lambda at, name: self._free(both[at], name))

    def _free(self, half: str, name: str) -> bool:
        """Whether a half that names no field leaves one open: it says nothing, or nothing else.

        Of a remark or a name it does not matter what it is about; of a day or a sum it does. That
        something is told, or a result of it, says nothing against what the other half says: 打分结果.
        """
        said = meaning(half)
        if said is None or said.known < _MOSTLY_UNKNOWN:
            return True
        each = self.template.by_name[name]
        if (
            (said.which & OTHER)
            - BESIDE.get(name, frozenset())
            - _OF_NAMES.get(each.kind, frozenset())
        ):
            return False
        loose = replace(said, which=said.which - OTHER)
        if said.kind in _TELLING:
            loose = replace(said, kind="", which=frozenset())
        elif said.kind not in _TOLD_BY_WHICH:
            loose = replace(said, which=frozenset())
        return leaves_open(loose, name, self.template.name, self.template.row)

    def _in_words(self, header: Value) -> dict[str, float]:
        """What a header in one language says: by its words, by what they mean, by a slip."""
        hit = _as_word(header, self.words)
        if hit is not None:
            return {hit[0]: _SURE_WORD[hit[1]]}
        if told := hinted(header, self.words):
            return dict.fromkeys(told, MEANT / len(told))
        both = None if tongues(header) else named_together(header, self.words)
        if both:
            return {both[0]: MEANT}
        said = meaning(header)
        likes: Said = {}
        if said is not None:
            likes = field_likeness(said, self.template.name, self.template.row)
        found = {name: MEANT * like * self._of(said, name) for name, like in likes.items()}
        names = slips(header, self.words)
        for name in names:
            found[name] = max(found.get(name, 0.0), _SLIP if len(names) == 1 else _SLIPS)
        for name in self._listed(header):
            found[name] = max(found.get(name, 0.0), _LISTED)
        # A word that several fields share gives way to columns that name one of them.
        for name in set(self.words.shared(header)) & self.named:
            found.pop(name, None)
        return found

    def _of(self, said: Meaning | None, name: str) -> float:
        """A number of something nobody knows is hardly a number of ours: 归档盒号."""
        code = self.template.by_name[name].kind is Kind.CODE
        strange = said is not None and said.rest and not said.which & _NUMBERED
        return _STRANGE if code and strange else 1.0

    def _listed(self, header: Value) -> tuple[str, ...]:
        """The field that one of several words is, if no other speaks against it: 备注/要求."""
        parts = _BETWEEN.split(header.strip()) if isinstance(header, str) else []
        hits = {hit[0] for part in parts if (hit := self.words.find(part)) is not None}
        if len(parts) < 2 or len(hits) != 1:  # noqa: PLR2004  # one and another
            return ()
        name = hits.pop()
        said = [meaning(part) for part in parts if self.words.find(part) is None]
        known = all(each is not None and not each.rest for each in said)
        free = all(self._free(part, name) for part in parts if self.words.find(part) is None)
        return (name,) if known and free else ()
